import { commonWords, isCommon, isEnglish, rarity } from "../../src/search/english.ts";

describe("ordinary English", () => {
  test.each(["leak", "resign", "election", "secretary", "reference"])("holds %s", (word) => {
    expect(isEnglish(word)).toBe(true);
  });

  test.each(["relase", "qureshi", "absconde", "kaptaan", "khan", "london", ""])("does not hold %j", (word) => {
    expect(isEnglish(word)).toBe(false);
  });

  test("has words that are meant as they stand, and words that may be slips", () => {
    expect(["when", "release", "money", "police"].filter(isCommon)).toHaveLength(4);
    expect(["cypher", "tapping", "asdfgh"].filter(isCommon)).toEqual([]);
  });

  test("begins with its commonest words", () => {
    expect(commonWords(50)).toEqual(expect.arrayContaining(["the", "you", "what"]));
    expect(commonWords(50)).toHaveLength(50);
  });
});

describe("a word", () => {
  test("tells the more the rarer it is", () => {
    const rarities = ["the", "money", "corruption", "absconder"].map(rarity);
    expect(rarities).toEqual([...rarities].sort((a, b) => a - b));
    expect(new Set(rarities).size).toBe(4);
  });

  test("is at its rarest where it is no English", () => {
    expect(rarity("kaptaan")).toBe(1);
    expect(rarity("you")).toBeLessThan(0.1);
  });
});
