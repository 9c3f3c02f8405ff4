import { libraryOf, openLighthouse, openTorvik } from "../library.ts";
import { asker, itemsOf } from "./asking.ts";

const library = openLighthouse();
const ask = asker(library, new Date("2031-05-08T12:00:00Z"));
const withdrawn = library.facts.filter(({ standing }) => standing === "retracted").map(({ id }) => id);

describe("a question that a withdrawn fact once answered", () => {
  test.each([
    "was Osric Dunmallow arrested",
    "was the treasurer arrested",
    "when was Dunmallow arrested",
    "where was the treasurer arrested",
    "did the police arrest Osric Dunmallow at the Saltmere airstrip",
    "treasurer arrested saltmere airstrip",
    "wsa the tresurer arested at the airstrip",
  ])("%j is told when and why it was withdrawn, not the fact", (question) => {
    const { verdict, text, lead, told } = ask(question);
    expect(verdict).toBe("withdrawn");
    expect(lead).toMatch(
      /^What the file once said about Osric Dunmallow.* \(.*16 April 2031\) was withdrawn on Friday 18 April 2031 and no longer stands\./,
    );
    expect(text).toContain("18 April 2031");
    expect(text).toContain("The Courier withdrew its report, since the man held at the airstrip was a tourist who looks like him.");
    expect(text).toContain("The Ostrelle Courier");
    expect(text).not.toContain("Osric Dunmallow was arrested");
    expect(told).toEqual([]);
  });

  test("says neither yes nor when it was to have happened in its lead", () => {
    expect(ask("was Osric Dunmallow arrested").lead).not.toMatch(/^yes\b/i);
    expect(ask("when was Dunmallow arrested").lead).not.toMatch(/^(?:Wednesday )?16 April/);
  });
});

test("what was withdrawn hides nothing that still stands", () => {
  const fled = { standing: "retracted", retracted: { on: "2022-05-17", reason: "He had been on leave." } } as const;
  const harbour = libraryOf({
    entities: [{ id: "brack", name: "Tam Brack", kind: "person" }],
    facts: [
      { id: "fled", claim: "Tam Brack is accused of fraud.", about: ["brack"], ...fled, questions: ["what is Tam Brack accused of"] },
      {
        id: "theft",
        claim: "The harbour office accuses Tam Brack of theft.",
        about: ["brack"],
        questions: ["of what is Tam Brack accused by the office"],
      },
    ],
  });
  const { verdict, text } = asker(harbour)("what is Tam Brack accused of");
  expect(verdict).toBe("withdrawn");
  expect(text).toContain("Still in the file:\n");
  expect(text).toContain("The harbour office accuses Tam Brack of theft.");
});

describe("a question that a standing fact answers about as well as a withdrawn one", () => {
  const torvik = asker(openTorvik());

  test("is told what stands", () => {
    expect(torvik("who is coaching Torvik at the moment")).toMatchObject({ verdict: "answered", factId: "tennfjord-in-charge" });
  });

  test("unless the withdrawn one was written for it", () => {
    expect(torvik("did the coach step down").verdict).toBe("withdrawn");
  });
});

describe("a withdrawn fact", () => {
  test.each([
    "where is Dunmallow now",
    "what happened at Saltmere",
    "what did the police do",
    "what do you know about Osric Dunmallow",
    "has anyone been charged",
    "who arrested Osric Dunmallow",
    "was the mayor arrested",
    "was Rufus Cantelow arrested at the airstrip",
    "xyzzy",
  ])("is never told beside another answer: %j", (question) => {
    const { told, reply, text } = ask(question);
    expect(withdrawn).toHaveLength(1);
    expect(told.filter((id) => withdrawn.includes(id))).toEqual([]);
    expect(itemsOf(reply).filter(({ factId }) => withdrawn.includes(factId ?? ""))).toEqual([]);
    expect(text).not.toContain("Osric Dunmallow was arrested");
  });
});
