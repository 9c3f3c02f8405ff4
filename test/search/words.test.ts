import fc from "fast-check";
import { words } from "../../src/search/words.ts";

function texts(text: string): readonly string[] {
  return words(text).map((word) => word.text);
}

/** Any sequence of UTF-16 units, halves of characters included. */
const anyText = fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units));

describe("a text", () => {
  test.each([
    ["at spaces and punctuation", "Who, then, leaked it?", ["who", "then", "leaked", "it"]],
    ["at hyphens", "the dark-web message", ["the", "dark", "web", "message"]],
    ["at dashes", "PML–N — the party", ["pml", "n", "the", "party"]],
    ["at slashes between letters", "Khan/Sharif", ["khan", "sharif"]],
    ["at brackets and quotes", "“the minutes [of the meeting]”", ["the", "minutes", "of", "the", "meeting"]],
    ["at underscores", "azam_khan", ["azam", "khan"]],
    ["at a full stop without a space", "It leaked.Who did it", ["it", "leaked", "who", "did", "it"]],
    ["at emoji", "leak😀saga", ["leak", "saga"]],
  ])("is parted %s", (_, text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  test.each([
    ["a clock time", "at 9:30 am", "9:30"],
    ["a numeric date", "on 09/30 then", "09/30"],
    ["a date with dots", "on 30.09.2022", "30.09.2022"],
    ["a number with separators", "some 1,862,000 crowns", "1,862,000"],
    ["a word with an accent", "the démarche", "demarche"],
    ["an Urdu word", "یہ شہباز ہے", "شہباز"],
    ["a Hindi word with its vowel signs", "यह शहबाज है", "शहबाज"],
    ["a word with a soft hyphen in it", "the re\u00adlease date", "release"],
    ["a word with a zero-width space in it", "the re\u200blease date", "release"],
  ])("keeps %s whole", (_, text, expected) => {
    expect(texts(text)).toContain(expected);
  });

  test.each(["", "   ", "?!…", "😀🎉", "\ud83d", "—", "'", "\u200b"])("%j holds no words", (text) => {
    expect(words(text)).toEqual([]);
  });

  test("gives words that stand in it in their order, whatever it holds", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ unit: "binary" })), (text) => {
        let end = 0;
        for (const word of words(text)) {
          expect(word.start).toBeGreaterThanOrEqual(end);
          expect(word.end).toBeGreaterThan(word.start);
          expect(word.end).toBeLessThanOrEqual(text.length);
          expect(word.text).not.toBe("");
          end = word.end;
        }
      }),
    );
  });
});

describe("an apostrophe", () => {
  test.each([
    ["is left out of a contraction", "don't", "dont"],
    ["is left out where it is curly", "don’t", "dont"],
    ["takes the possessive with it", "Khan's", "khan"],
    ["takes the curly possessive with it", "Khan’s", "khan"],
    ["takes the possessive of an abbreviation with it", "PM's", "pm"],
    ["behind a plural goes", "journalists'", "journalists"],
    ["around a word goes", "'conspiracy'", "conspiracy"],
  ])("%s", (_, text, expected) => {
    expect(texts(text)).toEqual([expected]);
  });
});

describe("the United States", () => {
  test.each([
    "the U.S. conspiracy",
    "the US conspiracy",
    "the USA conspiracy",
    "the us conspiracy",
    "the u.s. conspiracy",
    "the U.S conspiracy",
  ])("are one word in %j", (text) => {
    expect(texts(text)).toEqual(["the", "usa", "conspiracy"]);
  });

  test.each(["tell us when", "give us the date", "show us", "help us", "it was told to us"])("are not meant in %j", (text) => {
    expect(texts(text)).toContain("us");
    expect(texts(text)).not.toContain("usa");
  });

  test("are meant after any word where they are written in capitals", () => {
    expect(texts("the name of the US, tell US officials")).toEqual(["the", "name", "of", "the", "usa", "tell", "usa", "officials"]);
  });
});

describe("a word", () => {
  test("stands where it stood", () => {
    const text = "Khan’s démarche, at 9:30";
    expect(words(text).map(({ start, end }) => text.slice(start, end))).toEqual(["Khan’s", "démarche", "at", "9:30"]);
  });

  test("in capitals is an abbreviation", () => {
    expect(words("what did NAB say").map((word) => word.isCapitals)).toEqual([false, false, true, false]);
  });

  test("in capitals is none where everything is shouted", () => {
    expect(words("WHAT DID NAB SAY").some((word) => word.isCapitals)).toBe(false);
  });

  test("of a single capital is none", () => {
    expect(words("plan B").some((word) => word.isCapitals)).toBe(false);
  });

  test("that carries no meaning is marked", () => {
    expect(words("When was the warrant issued").map((word) => word.isStop)).toEqual([true, true, true, false, false]);
  });
});
