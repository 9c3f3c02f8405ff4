import { libraryOf } from "../library.ts";
import { asker } from "./asking.ts";

/** A file in the English of newspapers, without readers' questions. */
const ask = asker(
  libraryOf({
    entities: [
      { id: "theatre", name: "the Marle Theatre", kind: "organization", role: "theatre of the town" },
      { id: "brandt", name: "Lena Brandt", kind: "person", role: "director of the theatre", aliases: ["the director"] },
      { id: "osei", name: "Kofi Osei", kind: "person", role: "conductor" },
      { id: "anna", name: "St Anna's Hospital", kind: "place" },
      { id: "safety", name: "the Safety Office", kind: "organization", role: "office that inspects stages" },
    ],
    facts: [
      { id: "suspended", claim: "The board of the Marle Theatre suspended director Lena Brandt on 8 May.", about: ["theatre", "brandt"] },
      { id: "smelt", claim: "Stagehands and other workers at the Marle Theatre smelt smoke before the show.", about: ["theatre"] },
      { id: "hinge", claim: "A loose hinge brought the stage down, the Safety Office reports.", about: ["safety"], claimant: "safety" },
      { id: "age", claim: "Kofi Osei, 47, conducts the orchestra of the house.", about: ["osei"] },
      { id: "hospital", claim: "Twelve visitors were taken to St Anna's Hospital.", about: ["anna"] },
      { id: "thrown", claim: "The jury threw the first complaint out because it had come too late." },
      { id: "signed", claim: "Kofi Osei tested the stage in March and signed its certificate.", about: ["osei"] },
      { id: "held", claim: "The bank is holding the prize money back until the inquiry ends." },
      { id: "skipped", claim: "Kofi Osei denies having skipped a rehearsal.", about: ["osei"], claimant: "osei", standing: "claimed" },
      { id: "women", claim: "Lena Brandt won the women's song contest by two points.", about: ["brandt"] },
      { id: "men", claim: "The men's prize went to Kofi Osei, his third in a row.", about: ["osei"] },
      { id: "wing", claim: "The northern wing burned for two hours." },
      { id: "damages", claim: "Some 90 visitors have joined a claim for damages." },
      { id: "again", claim: "Kofi Osei means to have another go at the opera in spring.", about: ["osei"] },
      { id: "off", claim: "Visitors get eight crowns off the next ticket, but no money back." },
      {
        id: "first-heard",
        claim: "Brandt maintains that she first heard of the hinge afterwards.",
        about: ["brandt"],
        claimant: "brandt",
        standing: "claimed",
      },
    ],
  }),
);

describe("whose people did it", () => {
  test.each([
    ["who suspended the director", "suspended"],
    ["did the Marle Theatre suspend Lena Brandt", "suspended"],
    ["who smelt the smoke", "smelt"],
  ])("is told: %j", (question, factId) => {
    expect(ask(question)).toMatchObject({ verdict: "answered", factId });
  });

  test("is told with the name of what they belong to", () => {
    expect(ask("who smelt the smoke").lead).toContain("orkers at the Marle Theatre");
  });

  test("is not told of whoever the name belongs to itself", () => {
    expect(ask("did the Marle Theatre smell the smoke").lead).not.toMatch(/^Yes/);
  });
});

describe("what somebody's report says", () => {
  test.each(["what did the Safety Office's report find", "what does the Safety Office's report say"])("he says himself: %j", (question) => {
    expect(ask(question)).toMatchObject({ verdict: "answered", factId: "hinge" });
  });
});

describe("somebody's side", () => {
  test.each(["what is Brandt's version", "what's Brandt's side of the story"])("is what he says: %j", (question) => {
    expect(ask(question)).toMatchObject({ verdict: "answered", factId: "first-heard" });
  });
});

test("an age beside a name is how old somebody is", () => {
  expect(ask("how old is Kofi Osei")).toMatchObject({ verdict: "answered", factId: "age" });
  expect(ask("how old is Lena Brandt").verdict).toBe("not_in_file");
});

test("which of a kind it was is told by a name that says what it is", () => {
  expect(ask("which hospital were the visitors taken to")).toMatchObject({ verdict: "answered", factId: "hospital" });
});

test("a number of people is no sum", () => {
  expect(ask("how much do the visitors demand in damages").verdict).toBe("not_in_file");
  expect(ask("how many visitors demand damages").verdict).toBe("answered");
});

test("another go is no going", () => {
  expect(ask("who lost the opera").lead).not.toMatch(/^Kofi Osei, /);
});

describe("what is told in other words", () => {
  test.each([
    ["why was the complaint rejected", "thrown"],
    ["who certified the stage", "signed"],
    ["how many visitors are suing", "damages"],
    ["how menny visitors were taken to hospital", "hospital"],
  ])("is found: %j", (question, factId) => {
    expect(ask(question)).toMatchObject({ verdict: "answered", factId });
  });
});

describe("whether something is so, where the opposite is told", () => {
  test.each([
    ["was the complaint accepted", "thrown"],
    ["has the prize money been paid", "held"],
    ["does Kofi Osei admit that he skipped a rehearsal", "skipped"],
  ])("is answered by that, and not by a yes: %j", (question, factId) => {
    expect(ask(question)).toMatchObject({ verdict: "answered", factId });
    expect(ask(question).lead).not.toMatch(/^Yes/);
  });

  test("is not told of whoever has denied nothing", () => {
    expect(ask("does Lena Brandt admit that she skipped a rehearsal").lead).toBe("The file does not say just that. It says:");
  });
});

describe("what comes in two kinds", () => {
  test.each(["who won the men's prize", "who won the mens prize"])("is told of the one that is asked: %j", (question) => {
    const { factId, lead } = ask(question);
    expect([factId, lead]).toEqual(["men", "Kofi Osei, as reported."]);
  });

  test("is not told of the other", () => {
    expect(ask("who won the men's song contest")).not.toMatchObject({ verdict: "answered", factId: "women" });
    expect(ask("how long did the southern wing burn").verdict).toBe("not_in_file");
    expect(ask("how long did the northern wing burn").verdict).toBe("answered");
  });
});

describe("how one is to do something oneself", () => {
  test("is told by nobody who did it", () => {
    const { verdict, lead } = ask("how do I conduct an orchestra");
    expect([verdict, lead]).toEqual(["not_in_file", "The file tells what happened; it gives no advice."]);
  });

  test("is told where readers ask just that of a fact", () => {
    const facts = [{ id: "refund", claim: "Tickets are taken back at the box office.", questions: ["how do I get a refund"] }];
    expect(asker(libraryOf({ facts }))("how can I get a refund")).toMatchObject({ verdict: "answered", factId: "refund" });
  });
});

test("who holds something is not told by who holds none, nor by who holds something back", () => {
  const facts = [
    { id: "none", claim: "The archive of Lena Brandt holds no copy of the national anthem.", about: ["brandt"] },
    { id: "back", claim: "The Safety Office is holding back the national prize.", about: ["safety"] },
  ];
  const entities = [
    { id: "brandt", name: "Lena Brandt", kind: "person" as const },
    { id: "safety", name: "the Safety Office", kind: "organization" as const },
  ];
  const asked = asker(libraryOf({ entities, facts }));
  expect(asked("who holds the national record").lead).not.toContain(", as reported");
  expect(asked("who is holding back the prize")).toMatchObject({ verdict: "answered", factId: "back" });
});
