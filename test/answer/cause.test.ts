import { libraryOf, openLighthouse, openSaga } from "../library.ts";
import { asker } from "./asking.ts";

const saga = openSaga();
const ask = asker(saga);
const lighthouse = asker(openLighthouse(), new Date("2031-05-08T12:00:00Z"));

describe("a why-question that somebody answers", () => {
  test.each([
    ["why is Dar an absconder", "he missed hearings", "Dawn"],
    ["how come Dar is an absconder", "he missed hearings", "Dawn"],
    ["why did Dar miss the hearings", "London", "Dawn"],
    ["dar kyun absconder hai", "he missed hearings", "Dawn"],
    ["why did NAB file a reference against Dar", "assets beyond his known sources of income", "National Accountability Bureau"],
    ["why is the hacker releasing the files", "undisclosed reasons", "dark-web poster"],
    ["why did Azam Khan want a meeting", "on record", "Azam Khan"],
  ])("%j gets the cause and whose word it is", (question, cause, claimant) => {
    const { verdict, lead } = ask(question);
    expect(verdict).toBe("answered");
    expect(lead).toContain(cause);
    expect(lead).toContain(claimant);
  });

  test.each([
    ["why did the treasurer resign", /\bill health\b/, "Osric Dunmallow"],
    ["why was the keeper suspended", /\btaking documents without leave\b/, "Town Council"],
    ["why is the lighthouse dark", /\bsea water\b/, "Tamsin Orrewick"],
    ["why did Petra Lindqvael rule refunds out", /\bneeded for the tower\b/, "Petra Lindqvael"],
  ])("%j gets a sentence, in whichever words the file gives the cause", (question, cause, claimant) => {
    const { lead } = lighthouse(question);
    expect(lead).toMatch(cause);
    expect(lead).toContain(claimant);
    expect(lead).not.toMatch(/\bbecause (?:because|owing|for|as|due|since)\b/i);
  });
});

describe("a why-question that nobody answers", () => {
  test.each([
    "why did Miftah Ismail resign",
    "why did Miftah Ismail step down",
    "what is the reason for Miftah Ismail's resignation",
    "why did the finance minister quit",
    "why was the PM informed of the hacking",
    "why was the PM House tapped",
    "why did the clip go viral",
  ])("%j gets no cause, though one thing came after another", (question) => {
    const { verdict, lead } = ask(question);
    expect(verdict).toBe("not_in_file");
    expect(lead).toMatch(/\b(?:no cause|no reason|does not say)\b/);
    expect(lead).not.toMatch(/^Because/);
  });

  test.each(["why did Miftah Ismail resign", "why did Miftah Ismail step down"])("%j still gets what happened", (question) => {
    const { told, text } = ask(question);
    expect(told).toContain("ismail-stepped-down");
    expect(text).toContain("Finance Minister Miftah Ismail stepped down in the middle of a trip abroad");
  });

  test("gets none from a fact that only follows another", () => {
    const harbour = asker(
      libraryOf({
        entities: [{ id: "roe", name: "John Roe", kind: "person" }],
        facts: [
          { id: "leak", claim: "A report on the harbour leaked.", when: "2022-05-01" },
          { id: "quit", claim: "John Roe resigned after the leak.", about: ["roe"], when: "2022-05-02", follows: ["leak"] },
        ],
      }),
    );
    const { verdict, lead, told } = harbour("why did John Roe resign");
    expect(verdict).toBe("not_in_file");
    expect(lead).not.toMatch(/^Because|leak/);
    expect(told).toContain("quit");
  });
});

describe("a why-question about anything in the file", () => {
  test("is answered only from a fact that asserts a cause, or says that something is not known", () => {
    const answered = saga.facts.flatMap(({ claim }) => {
      const question = `why ${claim.slice(0, 120)}`;
      const fact = saga.fact(ask(question).factId ?? "");
      return fact && fact.because === undefined && fact.standing !== "unknown" ? [`${question} -> ${fact.id}`] : [];
    });
    expect(answered).toEqual([]);
  });

  test("gets a lead that begins with because only from a fact that asserts the cause", () => {
    const causes = saga.facts.map(({ claim }) => ask(`why ${claim.slice(0, 120)}`)).filter(({ lead }) => lead.startsWith("Because"));
    expect(causes.length).toBeGreaterThan(0);
    expect(causes.filter(({ factId }) => saga.fact(factId ?? "")?.because === undefined)).toEqual([]);
  });
});
