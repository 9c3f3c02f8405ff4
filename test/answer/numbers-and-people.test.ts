import { libraryOf } from "../library.ts";
import { asker } from "./asking.ts";

/** A file of plain sentences in which numbers stand beside others, and people without a name do things. */
const ask = asker(
  libraryOf({
    entities: [
      { id: "sund", name: "Petra Sund", kind: "person", role: "engineer" },
      { id: "marrant", name: "Ilse Marrant", kind: "person", role: "minister of transport" },
      { id: "ferro", name: "Nadia Ferro", kind: "person", role: "retired judge" },
    ],
    facts: [
      { id: "hurt", claim: "Eleven people were injured, two of them seriously." },
      { id: "cost", claim: "Building the bridge cost 62 million crowns." },
      { id: "cable", claim: "The prosecutor says that cable 17 snapped first." },
      { id: "budget", claim: "The regional government cut the repair budget from 14 to 5 million crowns in 2029." },
      { id: "shares", claim: "Shares in the builder lost 38 per cent in a week." },
      { id: "lorry", claim: "Six cars and a milk lorry were on the bridge when it fell." },
      { id: "inquiry", claim: "A public inquiry led by the retired judge Nadia Ferro opened on 27 March 2031.", about: ["ferro"] },
      { id: "stays", claim: "Ilse Marrant refuses to resign, since she learnt of the memo only from the press.", about: ["marrant"] },
      { id: "demand", claim: "The opposition demands that Ilse Marrant resign.", about: ["marrant"] },
      { id: "official", claim: "Which official is said to have taken the money is not known.", standing: "unknown" },
      { id: "arrest", claim: "The police arrested the treasurer in March." },
    ],
  }),
);

describe("the number of what is asked, and of nothing else", () => {
  test.each([
    ["how many were injured", "Eleven people, as reported."],
    ["how many were seriously injured", "Two, as reported."],
    ["how many people were seriously hurt", "Two, as reported."],
    ["how many were lightly injured", "Eleven people were injured, two of them seriously."],
    ["by how much was the repair budget cut", "From 14 to 5 million crowns, as reported."],
    ["how much did the bridge cost", "62 million crowns, as reported."],
    ["how much did the shares lose", "38 per cent, as reported."],
  ])("%j", (question, lead) => {
    expect(ask(question)).toMatchObject({ verdict: "answered", lead });
  });

  test.each([
    "how many people lost their lives",
    "how much did the milk lorry weigh",
    "how much did the cables cost",
    "how many of the injured are still in hospital",
  ])("none is told: %j", (question) => {
    expect(ask(question)).toMatchObject({ verdict: "not_in_file" });
  });
});

describe("people whom the file does not name", () => {
  test.each([
    ["who arrested the treasurer", "The police, as reported."],
    ["who was arrested", "The treasurer, as reported."],
    ["who demands that Ilse Marrant resign", "The opposition, as reported."],
    ["who leads the public inquiry", "Nadia Ferro, as reported."],
    ["which official took the money", "That is not known."],
  ])("%j", (question, lead) => {
    expect(ask(question)).toMatchObject({ verdict: "answered", lead });
  });

  test("whom they did it to is not they", () => {
    expect(ask("who did the police arrest").lead).toBe("The police arrested the treasurer in March.");
  });

  test("what somebody refuses to do has no cause", () => {
    expect(ask("why did Ilse Marrant resign")).toMatchObject({
      verdict: "not_in_file",
      lead: "The file does not say that Ilse Marrant resigned.",
    });
  });
});

/** Another, with people, places and papers of which the file has no entries. */
const askCheese = asker(
  libraryOf({
    entities: [
      { id: "stent", name: "Wilma Stent", kind: "person", role: "retired teacher" },
      { id: "reel", name: "Jonas Reel", kind: "person", role: "production manager" },
      { id: "marwick", name: "Edda Marwick", kind: "person", role: "owner of the creamery", aliases: ["Marwick"] },
      { id: "creamery", name: "Holmgate Creamery", kind: "organization", aliases: ["creamery"] },
      { id: "dairy", name: "Alder Dairy", kind: "organization" },
    ],
    facts: [
      { id: "took-over", claim: "On Friday Anton Bisk took over as acting manager.", about: ["reel"] },
      { id: "founded", claim: "Marwick's grandfather founded the creamery in 1964.", about: ["creamery", "marwick"] },
      { id: "searched", claim: "On Monday police searched Holmgate Creamery.", about: ["creamery"] },
      { id: "inquiry", claim: "Retired judge Magda Oll leads the inquiry." },
      { id: "first", claim: "Wilma Stent, a retired teacher, was the first to fall ill.", about: ["stent"] },
      { id: "sued", claim: "Wilma Stent sued Holmgate Creamery for 60,000 marks.", about: ["stent", "creamery"], when: "2031-03-25" },
      {
        id: "letter",
        claim: "Alder Dairy warned the creamery of the bacteria in a letter.",
        about: ["dairy", "creamery"],
        when: "2031-02-17",
      },
      { id: "treated", claim: "Nine of the patients were treated in hospital." },
      { id: "stores", claim: "The chain took the cheese off the shelves in 88 stores." },
      { id: "export", claim: "Some 900 wheels were exported to Norland." },
      { id: "missing", claim: "The whereabouts of 310 wheels are unknown.", standing: "unknown" },
      { id: "batches", claim: "The recall was widened to batches 415 and 416." },
      { id: "helicopter", claim: "A rescue helicopter could not land because of fog.", when: "2031-03-11" },
    ],
  }),
);

describe("people without an entry", () => {
  test.each([
    ["who took over as manager", "Anton Bisk, as reported."],
    ["who founded the creamery", "Marwick's grandfather, as reported."],
    ["who searched the creamery", "Police, as reported."],
    ["who leads the inquiry", "Magda Oll, as reported."],
    ["who fell ill first", "Wilma Stent, as reported."],
    ["did Wilma Stent sue the creamery", "Yes, as reported."],
    ["whom did Wilma Stent sue", "Holmgate Creamery, as reported."],
    ["how many wheels are missing", "310 wheels."],
  ])("%j", (question, lead) => {
    expect(askCheese(question)).toMatchObject({ verdict: "answered", lead });
  });

  test.each([
    "did Jonas Reel take over as manager",
    "did the police search Alder Dairy",
    "how many stores does the chain have",
    "how many patients are still in hospital",
    "how many wheels were exported to France",
    "how many wheels were eaten",
    "how much does a wheel cost",
    "when did the helicopter crash",
  ])("nothing is told of others: %j", (question) => {
    expect(askCheese(question)).toMatchObject({ verdict: "not_in_file" });
  });

  test("the day of a letter is that on which it was sent", () => {
    expect(askCheese("when did Alder Dairy send the letter")).toMatchObject({ verdict: "answered", factId: "letter" });
  });
});
