import type { Topic } from "../../src/reply.ts";
import { openSaga } from "../library.ts";
import { asker, type Said } from "./asking.ts";

const ask = asker(openSaga());

/** What is said to each question of a talk, one after the other. */
function talk(...questions: readonly string[]): readonly Said[] {
  let topic: Topic | undefined;
  return questions.map((question) => {
    const said = ask(question, topic);
    topic = said.reply.judgement?.topic;
    return said;
  });
}

describe("in a talk", () => {
  test("whoever answers “who” is spoken of from then on", () => {
    expect(talk("who resigned", "who replaced him", "which party is he from").at(-1)?.text).toContain("Ishaq Dar is a leader of PML-N");
    expect(talk("who wants the CEC to resign", "when did he say that").at(-1)?.lead).toMatch(/^Monday 26 September 2022/);
  });

  test("“he” is read in Roman Urdu too, and is no country", () => {
    expect(talk("ishaq dar kaun hai", "us pe kya case hai").at(-1)?.lead).toMatch(/^Ishaq Dar/);
  });

  test("“who did it” asks for whoever did what was told", () => {
    expect(talk("how long was the pm house bugged", "who did it").at(-1)?.lead).toBe("The file does not say who.");
  });

  test.each(["why did miftah resign", "when did miftah resign"])(
    "“was it because of the leak” behind %j gets nobody else's reason",
    (first) => {
      expect(talk(first, "was it because of the leak").at(-1)?.lead).toMatch(/^The file states no cause for that\./);
    },
  );

  test.each(["who filed it?", "who issued it", "and who wrote it", "who filed the case?"])(
    "%j of a reference is whoever has filed it",
    (asked) => {
      for (const first of ["what is dar accused of", "who filed the reference against dar"])
        expect(talk(first, asked).at(-1)?.lead).toBe("The National Accountability Bureau (NAB), as reported.");
    },
  );

  test("“who issued it” of a warrant is no reference's", () => {
    expect(talk("arrest warrant for dar", "who issued it").at(-1)?.lead).toBe("A Pakistani court, as reported.");
  });

  test("“by whom” of what was asked before is not told by that nobody knows how", () => {
    expect(talk("was the PM house bugged", "how long?", "how?", "by whom?").at(-1)?.lead).toBe("The file does not say by whom.");
    expect(talk("what did maryam want", "from whom").at(-1)?.lead).toBe("The file does not say from whom.");
    expect(talk("was a warrant issued against dar", "by whom").at(-1)?.lead).toBe("A Pakistani court, as reported.");
  });

  test("“how did they find out” is no more than was told, and that is not how", () => {
    const [, how, who] = talk("who told the PM about the hack", "how did they find out?", "who else knew?");
    expect(how?.lead).toBe("The file does not say how.");
    expect(who?.verdict).toBe("not_in_file");
  });

  test("“what for” of a warrant is the case it was issued in", () => {
    expect(talk("arrest warrant for dar", "when?", "by which court?", "what for?").at(-1)?.lead).toMatch(/corruption reference/);
  });

  test("“where was he” behind somebody's card is asked of him", () => {
    const [, where, dar, now] = talk("miftah ismail", "where was he?", "and dar?", "where is he?");
    expect(where?.lead).toBe("Abroad, as reported.");
    expect(dar?.lead).toBe("London, as reported.");
    expect(now?.lead).toBe("The file does not say where.");
  });

  test("what somebody said to that is how he answered it", () => {
    expect(talk("what did imran say in the clip", "what did azam say to that?").at(-1)?.factId).toBe("azam-suggests-meeting");
  });

  test("what else “they” said is asked of the outlet that answered “who”", () => {
    expect(talk("who called it a serious lapse", "what else did they say?").at(-1)?.lead).toMatch(
      /^The News International: \d+ facts rest on it\./,
    );
  });

  test("“what about the minutes” behind what somebody said is what he said of them", () => {
    expect(talk("who is azam khan", "what did he say", "what about the minutes").at(-1)?.factId).toBe("azam-drafts-minutes");
  });

  test("“was he told” is what tells him something, and “is he back” nothing that only names him", () => {
    expect(talk("who is shehbaz", "was he told").at(-1)?.factId).toBe("bureau-told-pm");
    expect(talk("who is ishaq dar", "is he back").at(-1)?.verdict).toBe("not_in_file");
    expect(ask("is dar coming back").verdict).toBe("not_in_file");
  });

  test("“who else” is nobody whom the file does not name", () => {
    expect(talk("who said let's play with it", "who else was there").at(-1)?.lead).toBe("The file says nothing more on that.");
  });

  test("“which ones” asks more of what was told than the file tells", () => {
    const [, last] = talk("any judges on the tapes?", "which ones");
    expect(last?.lead).toBe("The file does not say which.");
    expect(last?.text).toContain("judges in office");
  });

  test("“did they do it” of a proposal asks whether it has been done", () => {
    expect(talk("what did azam khan suggest", "did they do it").at(-1)?.lead).toBe(
      "That is proposed; the file does not say that it has happened.",
    );
  });

  test("“did it come out” of an announcement asks whether its time has come", () => {
    expect(talk("when is the release", "did it come out").at(-1)?.lead).toMatch(/^That time is still to come/);
  });

  test("“who says that” and “why not” of what is not known get neither", () => {
    const [, says, why] = talk("is the hack verified", "who says that", "why not");
    expect(says?.lead).toBe("The intelligence agencies.");
    expect(why?.lead).toMatch(/^The file states no cause for that\./);
  });

  const last = (...questions: readonly string[]) => talk(...questions).at(-1);
  const told = (...questions: readonly string[]) => [last(...questions)?.lead, last(...questions)?.factId];

  test.each(["how long before the release is that?", "how long before the release was that", "and how long before the election was it?"])(
    "a span from one thing on is none from another: %j",
    (asked) => {
      expect(last("who told the PM", "and when", asked)?.verdict).toBe("not_in_file");
    },
  );

  test.each([
    ["did Azam Khan say let's play with it?", "who did then?", /^Imran Khan, allegedly\.$/, "lets-play"],
    ["Dar resigned, right?", "who did?", /^Miftah Ismail/, "ismail-stepped-down"],
    ["Is Imran still PM", "who is?", /^Shehbaz Sharif/, "who-shehbaz-sharif"],
    ["was Imran told about the hacking", "so who was?", /^Shehbaz Sharif/, "bureau-told-pm"],
  ])("“who did” behind %j asks who did it: %j", (first, asked, lead, fact) => {
    expect(told(first, asked)).toEqual([expect.stringMatching(lead), fact]);
  });

  test.each(["to whom?", "to whom did he say that?", "who did he tell that?", "kis ko?"])(
    "%j is whoever was spoken to in the quote told last",
    (asked) => {
      expect(told("Did Azam Khan say let's play with it?", "who did then?", asked)).toEqual(["Azam Khan, allegedly.", "lets-play"]);
    },
  );

  test.each(["to whom did they say it?", "to whom?", "with whom?", "who did they tell that?"])(
    "%j is no outlet that reports it",
    (asked) => {
      expect(last("what did Imran say on Monday", asked)?.lead).toBe("The file does not say to whom.");
      expect(last("what did Maryam ask for", asked)?.lead).not.toMatch(/media/i);
    },
  );

  test.each(["thanks! and who is the ambassador?", "ok, and who is the ambassador", "but who is the ambassador?"])(
    "a whole question behind “and” is one of its own: %j",
    (asked) => {
      expect(last("what is the cypher", "who wrote it at the embassy", asked)?.lead).toBe("The file does not say who the ambassador is.");
    },
  );

  test.each([
    ["who leaked the audio", "does the government know?", "The file does not say whether the government knows that."],
    ["who tapped the PM House", "and does the PM know that?", "The file does not say whether Shehbaz Sharif knows that."],
    ["who told the PM", "did Imran know about it?", "The file does not say whether Imran Khan knew that."],
    ["how was the PM House tapped", "do the agencies know?", "No."],
  ])("behind %j, %j asks whether that is known to them", (first, asked, lead) => {
    expect(last(first, asked)?.lead).toBe(lead);
  });

  test.each(["who is he", "but who is it?", "who was that then"])("%j of nobody known asks the same again", (asked) => {
    expect(last("who leaked the audio", asked)?.lead).toBe("The file does not say who.");
  });

  test("“who is that” is whoever was brought to light", () => {
    expect(last("who resigned", "who was that?")?.lead).toMatch(/^Miftah Ismail: /);
  });

  test.each(["about whom", "against whom?"])("%j brings to light whom “he” means next", (asked) => {
    expect(last("what did Imran say on Monday", asked, "so did he resign?")?.lead).toMatch(
      /^The file does not say that Sikandar Sultan Raja/,
    );
  });

  test.each(["what about Dar?", "and Ishaq Dar?", "how about Dar"])("%j behind “who resigned” asks whether he did", (asked) => {
    expect(last("who resigned", asked)?.lead).toBe("The file does not say that Ishaq Dar has resigned.");
  });

  test("“what about Dar” behind who told somebody names nobody who did something else to him", () => {
    expect(last("who told the PM", "and what about Dar?")?.lead).toBe("The file does not say who.");
  });

  test.each(["no, against Imran", "sorry, I meant against Imran Khan"])("%j puts whom it was done to in place", (asked) => {
    expect(last("who filed the case against Dar", asked)?.verdict).toBe("not_in_file");
  });

  test.each(["no, Azam Khan", "no, I meant the other Khan", "sorry, I mean Azam", "not him, the other one"])(
    "%j puts the other one into the question before",
    (asked) => {
      expect(last("what did Khan say about the minutes", asked)?.factId).toBe("azam-drafts-minutes");
    },
  );

  test("“which Khan” is the one who was spoken of, and “the other” the other one", () => {
    expect(last("who is Khan", "which Khan?")?.lead).toMatch(/^Imran Khan: /);
    expect(last("who is Khan", "which Khan?", "no, the other Khan")?.lead).toMatch(/^Azam Khan: /);
    expect(last("when is the release", "which Khan?")?.choices).toEqual(["who is Imran Khan", "who is Azam Khan"]);
  });

  test.each([
    ["how long was the PM House tapped", "The file does not say by whom."],
    ["was a warrant issued against Dar", "A Pakistani court, as reported."],
    ["who was declared an absconder", "The file does not say by whom."],
  ])("“by whom” behind %j asks who did it", (first, lead) => {
    expect(last(first, "by whom?")?.lead).toBe(lead);
  });

  test("“who else” may be somebody of the fact that was told", () => {
    const [, once, twice] = talk("what did Maryam ask for", "who else?", "who else?");
    expect(once?.lead).toBe("Shehbaz Sharif, allegedly.");
    expect(twice?.lead).toBe("The file says nothing more on that.");
  });

  test.each(["what day of the week?", "which weekday?", "and what day was that?", "on which date?"])("%j asks when", (asked) => {
    expect(told("when did the message appear", asked)).toEqual([expect.stringMatching(/^Tuesday 27 September 2022/), "message-posted"]);
  });

  test.each(["not even for a lot of money?", "never?", "not at all?"])("%j doubts what was told, and ends no talk", (asked) => {
    const [, doubt, exactly] = talk("will the hacker negotiate", asked, "what did he say exactly?");
    expect(doubt?.factId).toBe("no-negotiation");
    expect(exactly?.text).toContain("the dark-web poster");
  });

  test.each([
    ["who would write the analysis", "what would it say?", "azam-threat"],
    ["Who filed the case against Dar", "and what does it say?", "nab-reference"],
  ])("what is written is meant by “it” behind %j", (first, asked, fact) => {
    expect(last(first, asked)?.factId).toBe(fact);
  });

  test.each(["kyun?", "why?"])("%j of one thing said has no cause from another", (asked) => {
    expect(last("Imran Khan ne kya kaha?", asked)?.lead).toMatch(/^The file states no cause for that\./);
    expect(last("what did Azam Khan say", asked)?.lead).toMatch(/^The file states no cause for that\./);
  });

  test("“the second” is no other one that the file does not count", () => {
    expect(last("who is in the first clip", "and the second?")?.lead).toBe("The file does not say who.");
  });

  test.each(["thanks, and when was that?", "where was that?", "and why?"])(
    "%j of what the file does not tell is not told either",
    (asked) => {
      expect(last("did Ishaq Dar bribe the court", asked)?.lead).toMatch(/^The file does not say that Ishaq Dar bribed the court/);
    },
  );

  test.each(["kis se?", "kis se kaha", "kisse kaha?"])("%j is whoever was spoken to", (asked) => {
    expect(last("khan ne kya kaha", asked)?.lead).toBe("Azam Khan, allegedly.");
  });

  test.each(["pakka?", "sach hai?", "waqai?"])("%j asks how sure it is", (asked) => {
    expect(last("release kab hai", asked)?.lead).toBe("The dark-web poster claims it; it is not confirmed.");
  });

  test.each(["how?", "and how exactly?", "kaise", "how was it done"])("%j is answered by no fact that does not tell how", (asked) => {
    for (const first of ["who told the PM", "when is the release", "why did Dar miss the hearings"])
      expect(last(first, asked)?.lead).toBe("The file does not say how.");
    expect(told("how long was the PM House bugged", asked)).toEqual(["That is not known.", "tapping-method-unknown"]);
  });

  test("what is asked of somebody's name alone is answered by no other fact of him", () => {
    expect(last("dar kahan tha", "kab tak")?.lead).toBe("The file does not say when.");
  });

  test("“when did he say that” is of whoever's words were told", () => {
    expect(last("what did Imran say about the election commissioner", "when did he say that?")?.lead).toMatch(/^Monday 26 September/);
  });

  test("“him” is not the one who does it", () => {
    expect(told("who is Sikandar Raja", "what does Imran accuse him of")[1]).toMatch(/^raja-/);
    expect(last("who is Sikandar Raja", "what does Imran accuse him of", "did he step down?")?.choices).toEqual([
      "did Imran Khan step down?",
      "did Sikandar Sultan Raja step down?",
    ]);
  });

  test("“it” is what was spoken of beside somebody's name too", () => {
    expect(last("tell me about the cypher", "what did Imran want to do with it")?.factId).toBe("khan-directs");
  });

  test.each([
    ["did Maryam ask to stop the health card", "which clip?", "The file does not say which."],
    ["what happened to Dar in May", "which court", "The file does not say which."],
    ["why did Dar miss the hearings", "what case?", "Ishaq Dar has been involved in several corruption cases."],
    ["what happened to Dar in May", "what for?", 'Because of a "corruption reference", according to ANI.'],
    ["what does Imran accuse Raja of", "what proof?", "The Express Tribune, quoted by ANI (28 September 2022)."],
    ["what did the hacker say", "all of it?", "The file does not say just that. It says:"],
  ])("behind %j, %j is asked of what was told", (first, asked, lead) => {
    expect(last(first, asked)?.lead).toBe(lead);
  });

  test.each(["and the army's?", "what about the military's"])("%j is no more than what was asked, of others", (asked) => {
    expect(last("what is Imran's reaction", asked)?.verdict).toBe("not_in_file");
  });

  test.each(["who could it be", "who might that be?"])("%j asks the same again", (asked) => {
    expect(last("who bugged the PM House", asked)?.lead).toBe("The file does not say who.");
  });

  test.each(["since when", "and why?", "where?"])("%j of somebody's mere name is not clear", (asked) => {
    expect(last("where is the dark-web poster", asked)?.lead).toBe("It is not clear what that is asked of. Ask again in a few words more.");
  });

  test("where it was not clear who is meant, what was told stays in mind", () => {
    expect(last("what did Imran say about Raja", "did he resign", "source?")?.lead).toMatch(/^Unnamed media reports/);
  });

  test.each(["did he?", "and has she really"])("%j asks whether what was told is so", (asked) => {
    expect(last("what did Imran say", asked)?.lead).toBe("It is alleged, not confirmed.");
    expect(last("was Dar arrested", asked)?.lead).toBe("The file does not say that Ishaq Dar was arrested.");
  });

  test.each(["why", "when?", "kyun"])("%j of what says nothing is not clear", (asked) => {
    expect(last("what does PTI say", asked)?.verdict).toBe("unsure");
  });

  test("“is there proof” is asked of what was told", () => {
    expect(last("what is the conspiracy", "is there any proof")?.lead).toBe("ANI (28 September 2022).");
  });

  test.each(["what time?", "kitne baje", "at what time exactly"])("%j asks for the hour, and is no day", (asked) => {
    expect(last("who told the PM", asked)?.lead).toBe("The file does not say at what time.");
    expect(last("release kab hai", "kyun?", asked)?.lead).toMatch(/^Friday 30 September 2022, 9:30 am/);
  });

  test("“in what words” asks for the words", () => {
    expect(told("who wants the CEC to resign", "in what words")[1]).toBe("raja-should-resign");
  });

  test("“they” is whoever is not named, and “it” no office that the fact is about besides", () => {
    expect(told("what does the dark web message say", "can they be trusted")[1]).toBe("claims-unverified");
    expect(told("what does the dark web message say", "will judges be in it?")[1]).toBe("incriminating-judges");
  });
});
