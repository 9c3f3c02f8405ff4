import fc from "fast-check";
import { changesBetween } from "../../src/saga/changes.ts";
import type { Saga } from "../../src/saga/schema.ts";
import { spliced } from "../../src/search/spliced.ts";

function sagaOf(facts: readonly (readonly [id: string, claim: string])[]): Saga {
  return {
    saga: { title: "The harbour inquiry", timezone: "UTC" },
    sources: [{ id: "post", publisher: "The Evening Post" }],
    entities: [],
    facts: facts.map(([id, claim]) => ({ id, claim, standing: "reported", sources: ["post"] })),
  };
}

const THREE = sagaOf([
  ["a", "one"],
  ["b", "two"],
  ["c", "three"],
]);

describe("the changes between two files", () => {
  test("are none between equal files", () => {
    expect(changesBetween(THREE, sagaOf(THREE.facts.map(({ id, claim }) => [id, claim])), "0000000")).toEqual({
      revision: "0000000",
      facts: [],
    });
  });

  test("name a changed fact alone", () => {
    const newer = sagaOf([
      ["a", "one"],
      ["b", "another"],
      ["c", "three"],
    ]);
    expect(changesBetween(THREE, newer, "0000000").facts).toEqual([{ at: 1, removed: 1, added: [newer.facts[1]] }]);
  });

  test("name a fact put in between and one taken out alone", () => {
    const newer = sagaOf([
      ["a", "one"],
      ["x", "new"],
      ["b", "two"],
    ]);
    expect(changesBetween(THREE, newer, "0000000").facts).toEqual([
      { at: 1, removed: 0, added: [newer.facts[1]] },
      { at: 2, removed: 1, added: [] },
    ]);
  });

  test("name the other sections where they differ", () => {
    const newer: Saga = { ...THREE, sources: [{ id: "post", publisher: "The Morning Post" }] };
    expect(changesBetween(THREE, newer, "0000000")).toEqual({ revision: "0000000", sources: newer.sources, facts: [] });
  });

  test("lead from any file to any other", () => {
    const list = fc
      .uniqueArray(fc.tuple(fc.constantFrom(..."abcdefgh"), fc.constantFrom("one", "two")), { selector: ([id]) => id })
      .map(sagaOf);
    fc.assert(
      fc.property(list, list, (older, newer) => {
        expect(spliced(older.facts, changesBetween(older, newer, "0000000").facts)).toEqual(newer.facts);
      }),
    );
  });
});
