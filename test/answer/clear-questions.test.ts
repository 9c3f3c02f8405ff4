import { openSaga } from "../library.ts";
import { asker } from "./asking.ts";

const ask = asker(openSaga());

/** A fact, or facts that answer as well, and ways to ask for it. */
const CLEAR: readonly (readonly [ids: string, ...wordings: readonly string[]])[] = [
  [
    "release-announced",
    "when is the release",
    "What time will the files come out?",
    "WHEN IS THE RELEASE",
    "wen is teh relase",
    "release kab hogi",
  ],
  ["poster-holds-audio", "who claims to have the audio"],
  ["reasons-undisclosed", "did the hacker explain why he is releasing everything", "did he say why he is releasing the files"],
  ["volume-unknown", "do those in power have any sense of how big the stash of recordings is"],
  ["who-shehbaz-sharif", "who is the current PM in this story", "who is the prime minister in all this"],
  ["sharif-clips", "where did the Shehbaz and Maryam clips turn up"],
  ["message-posted", "when was the dark web message posted", "on which day did the hacker announce the release"],
  [
    "bureau-told-pm",
    "who told the prime minister about the hacking",
    "was the PM warned by the Intelligence Bureau",
    "who informed Shehbaz Sharif",
    "when did the PM find out",
    "when did Shehbaz Sharif come to know about the hacking",
  ],
  ["lets-play khan-quote-play", "who said let's play with it", "did Imran Khan say “let’s play with it”", "kisne kaha let's play with it"],
  ["khan-quote-america khan-directs", "what did Imran Khan say about America", "did Khan want to name the US", "did IK mention the U.S."],
  [
    "khan-quote-date",
    "what did Imran Khan say about the date",
    "wat did imran khan say abt the date",
    "imran khan ne date ke bare mein kya kaha",
  ],
  ["azam-suggests-meeting", "why did Azam Khan want a meeting", "who proposed a meeting on the cypher", "what did AK suggest"],
  ["qureshi-reads-letter", "who was to read out the letter", "what was Qureshi supposed to do with the letter"],
  ["azam-drafts-minutes", "who said the minutes are in my hand", "what did Azam Khan say about the minutes"],
  ["azam-call-meeting", "who would be invited to the cypher meeting", "which officials did Azam Khan want at the meeting"],
  [
    "health-card-clip",
    "who wanted to stop the health card",
    "what did Maryam Nawaz say about the health insurance card",
    "sehat card kis ne band karne ko kaha",
  ],
  [
    "raja-should-resign",
    "whose resignation did Imran Khan demand",
    "who told Sikandar Sultan Raja to resign",
    "when did Imran Khan call for the CEC's resignation",
  ],
  ["raja-cahoots", "who is in cahoots with the Sharif family", "what does the leak prove according to Imran Khan"],
  ["ismail-stepped-down", "where was Miftah Ismail when he resigned", "did Miftah Ismail resign"],
  ["ismail-stepped-down who-miftah-ismail", "which minister quit", "did Miftah Ismail step down", "finance minister stepped down"],
  [
    "dar-succeeds",
    "who replaced Miftah Ismail",
    "who took over after Miftah Ismail",
    "who replcaed mifath ismial",
    "miftah ismail ki jagah kaun aaya",
  ],
  ["dar-warrant", "when was the arrest warrant issued", "who issued the warrant against Dar", "is there a warrant for Ishaq Dar"],
  ["dar-absconder", "why is Dar an absconder", "who was declared an absconder", "dar kyun absconder hai"],
  ["dar-london", "why did Dar miss the hearings", "in which city did Dar stay", "where was Ishaq Dar"],
  ["nab-reference", "why did NAB file a reference against Dar", "what did NAB accuse Dar of"],
  ["tapping-method-unknown", "how was the PM House bugged", "do the agencies know how the tapping was done"],
  ["tapping-for-months", "how long was the PM House tapped", "for how many months was the PM House tapped"],
  ["no-negotiation", "can someone still buy the audio", "is the hacker willing to negotiate"],
  ["conspiracy-meaning", "what is the US conspiracy", "what does foreign conspiracy mean"],
];

describe("a clear question finds its fact", () => {
  test.each(CLEAR.flatMap(([ids, ...wordings]) => wordings.map((wording): [string, string] => [wording, ids])))(
    "%j: %s",
    (wording, ids) => {
      const { verdict, factId } = ask(wording);
      expect(verdict).toBe("answered");
      expect(ids.split(" ")).toContain(factId);
    },
  );
});

describe("the answer to a clear question", () => {
  const library = openSaga();

  test.each(CLEAR.map(([, wording = ""]): [string] => [wording]))("tells the claim, and as of when: %j", (wording) => {
    const { text, factId } = ask(wording);
    expect(text).toContain(library.fact(factId ?? "")?.claim);
    expect(text).toContain("28 September 2022");
    expect(text).toContain(library.revision);
  });

  test("tells the very words where the fact has some", () => {
    expect(ask("who said the minutes are in my hand").text).toContain(
      "the minutes [of the meeting] are in my hand, we can draft them according to our wishes",
    );
  });

  test("never tells one fact twice", () => {
    for (const [, ...wordings] of CLEAR) {
      for (const wording of wordings) {
        const { told } = ask(wording);
        expect({ wording, told }).toEqual({ wording, told: [...new Set(told)] });
      }
    }
  });
});
