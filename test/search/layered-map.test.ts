import { createLayeredMap, type LayeredMap } from "../../src/search/layered-map.ts";
import { finish } from "../../src/search/steps.ts";

function changed(map: LayeredMap<number>, changes: Readonly<Record<string, number | undefined>>): LayeredMap<number> {
  return finish(map.changed(new Map(Object.entries(changes))));
}

describe("a map in layers", () => {
  const first = createLayeredMap(
    new Map([
      ["a", 1],
      ["b", 2],
    ]),
  );
  const second = changed(first, { b: 3, c: 4 });
  const third = changed(second, { a: undefined, c: undefined, d: 0 });
  const all = (map: LayeredMap<number>) => ["a", "b", "c", "d"].map((key) => map.get(key));

  test("holds what it was made of", () => {
    expect(all(first)).toEqual([1, 2, undefined, undefined]);
  });

  test("is derived by what changes, comes and goes", () => {
    expect(all(second)).toEqual([1, 3, 4, undefined]);
    expect(all(third)).toEqual([undefined, 3, undefined, 0]);
    expect(changed(third, { a: 5 }).get("a")).toBe(5);
  });

  test("stays as it was when newer ones are derived", () => {
    expect(all(first)).toEqual([1, 2, undefined, undefined]);
    expect(all(second)).toEqual([1, 3, 4, undefined]);
  });
});
