import fc from "fast-check";
import { findRings, type Link } from "../../src/saga/parse/rings.ts";

const link = (from: number | string, to: number | string): Link => ({ from: String(from), to: String(to), path: [] });

describe("rings", () => {
  test("begin with the fact that stands first in the file", () => {
    const links = [link("a", "b"), link("b", "d"), link("c", "b"), link("d", "c")];
    expect(findRings(links).map((ring) => ring.map(({ from }) => from))).toEqual([["b", "d", "c"]]);
  });

  test("that share a fact are all found", () => {
    const links = [link("a", "b"), link("a", "c"), link("b", "a"), link("c", "a")];
    expect(findRings(links)).toHaveLength(2);
  });

  test("are found at the end of a chain as long as a file", () => {
    const length = 100_000;
    const chain = Array.from({ length }, (_, at) => link(at, at + 1));
    expect(findRings(chain)).toEqual([]);
    expect(findRings([...chain, link(length, length - 2)]).map((ring) => ring.length)).toEqual([3]);
  });

  test("are none where every link leads to an earlier fact, and one more as soon as a link closes one", () => {
    const backward = fc.array(fc.tuple(fc.nat(50), fc.nat(50)), { maxLength: 100 });
    fc.assert(
      fc.property(backward, (pairs) => {
        const links = pairs.filter(([a, b]) => a !== b).map(([a, b]) => link(Math.max(a, b), Math.min(a, b)));
        expect(findRings(links)).toEqual([]);
        const [first] = links;
        if (first) expect(findRings([...links, link(first.to, first.from)])).not.toEqual([]);
      }),
    );
  });
});
