import { concepts, hasSynonyms } from "../../src/search/synonyms.ts";
import { words } from "../../src/search/words.ts";

function groups(text: string): ReadonlySet<string> {
  return new Set(concepts(words(text).map((word) => word.stem)).map(({ concept }) => concept));
}

function isAlike(one: string, other: string): boolean {
  const others = groups(other);
  return [...groups(one)].some((concept) => others.has(concept));
}

describe("words for one thing", () => {
  test.each([
    ["resigned", "stepped down"],
    ["resign", "quit"],
    ["fired", "dismissed"],
    ["toppled", "overthrown"],
    ["replaced", "took over"],
    ["tapped", "bugged"],
    ["eavesdropped", "wiretap"],
    ["release", "publish"],
    ["released", "made public"],
    ["surfaced", "came to light"],
    ["premier", "prime minister"],
    ["bureaucrat", "civil servant"],
    ["hacked", "broke into"],
    ["leaked", "came out"],
    ["producing", "production"],
    ["tons", "tonnes"],
    ["defend", "defence"],
    ["rejected", "threw the complaint out"],
    ["withheld", "is holding the money back"],
  ])("share a group: %s and %s", (one, other) => {
    expect(isAlike(one, other)).toBe(true);
  });

  test.each([
    ["arrest", "warrant"],
    ["rejected", "threw a stone at the window and ran out"],
    ["price", "sell"],
    ["arrested", "convicted"],
    ["resigned", "appointed"],
    ["minister", "ministry"],
    ["alleged", "confirmed"],
    ["hack", "leak"],
    ["victory", "defeat"],
    ["legal", "illegal"],
  ])("do not share one where one is not the other: %s and %s", (one, other) => {
    expect(isAlike(one, other)).toBe(false);
  });
});

describe("a phrase", () => {
  test("is one thing, from its first word to its last", () => {
    const stems = words("Dar took over today").map((word) => word.stem);
    expect(concepts(stems).filter(({ from, to }) => to - from === 2)).toEqual(
      expect.arrayContaining([{ concept: expect.any(String), from: 1, to: 3, isPhrase: true }]),
    );
  });

  test("is not met where a word of it is missing or between", () => {
    expect(isAlike("took the job over", "replaced")).toBe(false);
    expect(isAlike("down", "resigned")).toBe(false);
  });
});

describe("a word", () => {
  test.each(["resign", "resigned", "premier", "leaks"])("%s has synonyms", (word) => {
    expect(hasSynonyms(word)).toBe(true);
  });

  test.each(["khan", "demarche", "constructor", "__proto__", "", "عمران"])("%j has none", (word) => {
    expect(hasSynonyms(word)).toBe(false);
    expect(concepts([word])).toEqual([]);
  });
});
