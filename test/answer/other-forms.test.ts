import { understand } from "../../src/question/understand.ts";
import { libraryOf } from "../library.ts";
import { asker } from "./asking.ts";

/** A file in which things are told in other forms than they are asked in. */
const ask = asker(
  libraryOf({
    entities: [
      { id: "museum", name: "the Tarn Museum", kind: "organization", role: "museum of the town", aliases: ["the museum"] },
      { id: "lund", name: "Ida Lund", kind: "person", role: "head of the museum" },
      { id: "roke", name: "Piet Roke", kind: "person", role: "diver" },
      { id: "song", name: "The Drowned Bell", kind: "event", role: "opera" },
    ],
    facts: [
      { id: "rescue", claim: "The fire brigade was there within minutes and freed two visitors." },
      { id: "returned", claim: "A retired usher brought 22 of the missing coins back in a hat box." },
      { id: "reopening", claim: "Ida Lund hopes to reopen the museum in May 2031.", about: ["lund", "museum"] },
      { id: "unhurt", claim: "Piet Roke was unhurt.", about: ["roke"] },
      { id: "petition", claim: "Forty guards signed a petition of the museum for the return of Ida Lund.", about: ["museum", "lund"] },
      {
        id: "denies",
        claim: "Piet Roke denies that the pump was neglected and says that his firm serviced it in May 2030.",
        about: ["roke"],
        claimant: "roke",
        standing: "disputed",
        quote: { words: "We greased every wheel in it", speaker: "roke" },
      },
      { id: "lights", claim: "Ida Lund says that the lights failed.", about: ["lund"], claimant: "lund", standing: "claimed" },
      {
        id: "sang",
        claim: "Ida Lund heard the pump before the lights failed.",
        about: ["lund"],
        claimant: "lund",
        standing: "claimed",
        quote: { words: "It sang, and then all was dark", speaker: "lund" },
      },
      { id: "lamps", claim: "Ida Lund left the hall before the lights failed.", about: ["lund"] },
      { id: "sues", claim: "Piet Roke is suing the museum.", about: ["roke", "museum"] },
      { id: "memo", claim: "Ida Lund wrote that the pump was old.", about: ["lund"] },
      { id: "opening", claim: "Piet Roke announced The Drowned Bell for July.", about: ["roke", "song"], claimant: "roke" },
      { id: "valve", claim: "The blog The Evening Post wrote that a valve had leaked.", claimant: "post", when: "2030-05-02" },
      { id: "resigned", claim: "Ida Lund resigned.", about: ["lund"], when: "2030-05-09" },
      { id: "car", claim: "Piet Roke was seen in a car at the 28-kilometre mark.", about: ["roke"] },
      {
        id: "found-out",
        claim: "Piet Roke claims that he found out about the bus on 3 May.",
        about: ["roke"],
        claimant: "roke",
        standing: "claimed",
        when: "2030-05-04",
      },
    ],
  }),
);

describe("whoever has no entry in the file", () => {
  test.each([
    ["who freed the visitors", "rescue", "The fire brigade."],
    ["who brought the coins back", "returned", "A retired usher."],
  ])("is told by what he is called: %j", (question, factId, lead) => {
    expect(ask(question)).toMatchObject({ factId, verdict: "answered" });
    expect(ask(question).lead).toContain(lead.slice(0, -1));
  });
});

test("what somebody does to a thing, the thing does of itself", () => {
  expect(ask("when will the museum reopen")).toMatchObject({ verdict: "answered", factId: "reopening" });
});

test("whether somebody was hurt is told by his being unhurt", () => {
  expect(ask("was Roke injured")).toMatchObject({ verdict: "answered", factId: "unhurt" });
});

describe("how many there are", () => {
  test("is not told by how many of them are told of", () => {
    expect(ask("how many coins went missing").lead).not.toContain("22");
    expect(ask("how many coins did the usher bring back").lead).toContain("22");
  });

  test("is not told by how many of them did something", () => {
    expect(ask("how many guards does the museum have").verdict).toBe("not_in_file");
  });
});

describe("what somebody denies", () => {
  test.each(["when did Roke admit the pump was not serviced", "when did Roke admit that the pump was neglected"])(
    "he has not admitted: %j",
    (question) => {
      expect(ask(question).verdict).toBe("not_in_file");
    },
  );

  test("is not what he says in his own words besides", () => {
    expect(ask("who said he greased every wheel")).toMatchObject({ verdict: "answered", factId: "denies" });
  });
});

test.each(["what were Lund's words", "quote Lund on the lights"])("very words are asked for: %j", (question) => {
  expect(ask(question)).toMatchObject({ verdict: "answered", factId: "sang" });
});

test("whoever wrote something has not written just anything", () => {
  expect(ask("who composed the Magic Flute").verdict).toBe("not_in_file");
});

test("taking somebody to court is suing him", () => {
  expect(ask("who is taking the museum to court")).toMatchObject({ verdict: "answered", factId: "sues" });
});

test.each(["did Lund go", "when did Ida Lund go"])("whoever went has resigned: %j", (question) => {
  expect(ask(question)).toMatchObject({ verdict: "answered", factId: "resigned" });
});

test("a distance may be written with a k", () => {
  expect(ask("who was seen in a car at 28k")).toMatchObject({ verdict: "answered", factId: "car" });
});

describe("when somebody found out", () => {
  test("is not told by the day on which he says so", () => {
    expect(ask("when did Roke find out about the bus").lead).not.toContain("4 May");
  });

  test("is another thing than when he claims to have", () => {
    expect(ask("when did Roke claim to find out about the bus").lead).toContain("4 May");
  });
});

test("whoever announces a play does not direct it", () => {
  expect(ask("who directs The Drowned Bell").lead).not.toContain("Piet Roke");
});

test("who wrote a blog is not told by what the blog wrote", () => {
  expect(ask("who wrote the Evening Post blog").verdict).toBe("not_in_file");
});

test("a trial is another thing than to try, and counts as one", () => {
  const [trial] = understand("when does the trial start", libraryOf({ facts: [{ id: "bolt", claim: "A sawn bolt was found." }] })).asked;
  expect(trial?.weight).toBeGreaterThan(0.5);
});

test("somebody's party is none of which he only speaks", () => {
  const entities = [
    { id: "moss", name: "Eva Moss", kind: "person" as const, role: "mayor" },
    { id: "hall", name: "the Tarn Hall", kind: "organization" as const },
  ];
  const claim = "Eva Moss rejects any blame and says that the Tarn Hall never asked again.";
  const asked = asker(libraryOf({ entities, facts: [{ id: "rejects", claim, about: ["moss", "hall"], claimant: "moss" }] }));
  expect(asked("which party does Moss belong to").verdict).toBe("not_in_file");
});
