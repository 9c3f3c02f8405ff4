import { understand } from "../../src/question/understand.ts";
import { libraryOf } from "../library.ts";

const library = libraryOf({
  entities: [
    { id: "teale", name: "Warren Teale", kind: "person" },
    { id: "brandt", name: "Emil Brandt", kind: "person" },
    { id: "lunde", name: "Casper Lunde", kind: "person" },
  ],
  facts: [{ id: "flew", claim: "Warren Teale, Emil Brandt and Casper Lunde flew to the islands.", about: ["teale", "brandt", "lunde"] }],
});

describe("a word that questions are read by", () => {
  const affair = libraryOf({
    facts: [{ id: "prove", claim: "The mayor is aware that nobody can prove it, spared nothing and will assert it.", about: [] }],
  });

  test.each(["was malware used", "which spyware was it", "is it proven", "was it asserted", "was he guaranteed it"])(
    "is no slip for one of the file's: %j",
    (text) => {
      expect(understand(text, affair).corrections).toEqual([]);
    },
  );
});

describe("a name of which one word is misspelt", () => {
  test.each([
    ["wher did warren teel go", ["teale"]],
    ["where did Warren Teel go", ["teale"]],
    ["was emil brant there", ["brandt"]],
    ["casper lundee phone", ["lunde"]],
    ["has caspar lunde flown", ["lunde"]],
  ])("is that of the person whose other word is right: %j", (text, ids) => {
    const { named, words } = understand(text, library);
    expect(named).toEqual([ids]);
    expect(words.join(" ")).toMatch(/warren teale|emil brandt|casper lunde/);
  });

  test.each(["warren told them", "Warren Buffett", "did Emil leave", "warren bell"])("is no other than that: %j", (text) => {
    expect(understand(text, library).corrections).toEqual([]);
  });
});
