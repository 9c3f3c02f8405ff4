import { finish } from "../../src/search/steps.ts";
import { indexSteps } from "../../src/search/text-index.ts";

const DOCUMENTS = [
  { claim: ["dar", "miss", "hearing"], people: ["@dar"] },
  { claim: ["court", "issue", "warrant", "dar"], people: ["@court", "@dar"] },
  { claim: ["minister", "step", "down"], people: [] },
  { claim: ["court", "court", "court"], people: ["@court"] },
];

const index = finish(indexSteps(DOCUMENTS, { claim: 1, people: 1 }));

function found(terms: Readonly<Record<string, number>>, limit = 10): readonly number[] {
  return index.search(new Map(Object.entries(terms)), limit).map((hit) => hit.id);
}

describe("the index", () => {
  test("finds every document that holds any of the terms, and no other", () => {
    expect([...found({ dar: 1, minister: 1 })].sort()).toEqual([0, 1, 2]);
  });

  test("puts the document first that holds more of them", () => {
    expect(found({ dar: 1, warrant: 1 })[0]).toBe(1);
  });

  test("puts the document first that holds the rarer term", () => {
    expect(found({ dar: 1, minister: 1 })[0]).toBe(2);
  });

  test("lets a weight outdo a term's rarity", () => {
    expect(found({ dar: 1, hearing: 1, minister: 20 })[0]).toBe(2);
    expect(found({ dar: 1, hearing: 20, minister: 1 })[0]).toBe(0);
  });

  test("finds terms that are no words", () => {
    expect([...found({ "@court": 1 })].sort()).toEqual([1, 3]);
  });

  test("finds whole terms alone", () => {
    expect(found({ warr: 1, hear: 1 })).toEqual([]);
  });

  test("gives no more than the limit, the best ones", () => {
    expect(found({ dar: 1, warrant: 1 }, 1)).toEqual([1]);
    expect(found({ dar: 1 }, 0)).toEqual([]);
  });

  test("finds nothing for unknown terms or none", () => {
    expect(found({ nothing: 1, constructor: 1 })).toEqual([]);
    expect(found({})).toEqual([]);
  });

  test("finds nothing among no documents", () => {
    const empty = finish(indexSteps([], { claim: 1 }));
    expect(empty.search(new Map([["dar", 1]]), 10)).toEqual([]);
    expect(empty.size).toBe(0);
  });

  test("counts in how many documents a term stands, once each", () => {
    expect(["dar", "court", "@court", "nothing"].map((term) => index.documentCount(term))).toEqual([2, 2, 2, 0]);
    expect(index.size).toBe(4);
  });

  test("lets a field of more weight come first", () => {
    const both = [
      { claim: ["dar"], quote: ["other"] },
      { claim: ["other"], quote: ["dar"] },
    ];
    const first = (boosts: { claim: number; quote: number }) => finish(indexSteps(both, boosts)).search(new Map([["dar", 1]]), 1)[0]?.id;
    expect(first({ claim: 2, quote: 1 })).toBe(0);
    expect(first({ claim: 1, quote: 2 })).toBe(1);
  });

  test("finds the same among many documents as among few", () => {
    const others = Array.from({ length: 500 }, (_, id) => ({ claim: ["ship", `s${id}`], people: [] }));
    const large = finish(indexSteps([...DOCUMENTS, ...others], { claim: 1, people: 1 }));
    for (const terms of [["dar", "minister"], ["court"], ["@dar", "warrant"], ["nothing"]]) {
      const among = (searched: typeof index) => searched.search(new Map(terms.map((term) => [term, 1])), 10).map((hit) => hit.id);
      expect(among(large).toSorted()).toEqual(among(index).toSorted());
      expect(among(large)[0]).toBe(among(index)[0]);
    }
  });

  test("keeps to the rarer terms where a term stands in thousands of documents", () => {
    const many = Array.from({ length: 2100 }, (_, id) => ({ claim: id === 7 ? ["leak", "warrant"] : ["leak"] }));
    const large = finish(indexSteps(many, { claim: 1 }));
    expect(
      large
        .search(
          new Map([
            ["leak", 1],
            ["warrant", 1],
          ]),
          50,
        )
        .map((hit) => hit.id),
    ).toEqual([7]);
    expect(large.search(new Map([["leak", 1]]), 50)).toHaveLength(50);
  });
});
