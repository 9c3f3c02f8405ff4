import { statSync } from "node:fs";
import { relatedTo } from "../../src/search/related-words.ts";
import { stem } from "../../src/search/words.ts";

function nearness(a: string, b: string): number {
  return relatedTo(stem(a)).find((related) => related.stem === stem(b))?.nearness ?? 0;
}

describe("related words", () => {
  test.each([
    ["resign", "quit"],
    ["arrested", "detained"],
    ["inkling", "clue"],
    ["haul", "load"],
  ])("%s is near %s, in both directions", (a, b) => {
    expect(nearness(a, b)).toBeGreaterThan(0.2);
    expect(nearness(b, a)).toBe(nearness(a, b));
  });

  test.each([
    ["monday", "friday"],
    ["june", "july"],
    ["three", "four"],
    ["table", "government"],
    ["arrested", "released"],
  ])("%s and %s are not taken for one another", (a, b) => {
    expect(nearness(a, b)).toBe(0);
  });

  test("come nearest first, each nearness between 0 and 1", () => {
    const all = relatedTo(stem("minister")).map((related) => related.nearness);
    expect(all.length).toBeGreaterThan(3);
    expect(all).toEqual(all.toSorted((a, b) => b - a));
    expect(all.every((value) => value > 0 && value <= 1)).toBe(true);
  });

  test("a word that the table does not have has none", () => {
    expect(relatedTo("qwxzy")).toEqual([]);
    expect(relatedTo("")).toEqual([]);
  });

  test("the table stays under a megabyte", () => {
    expect(statSync("src/search/related-words.bin").size).toBeLessThan(2 ** 20);
  });
});
