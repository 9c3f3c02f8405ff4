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
