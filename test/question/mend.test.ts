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
