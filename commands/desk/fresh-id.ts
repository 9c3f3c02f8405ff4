import type { Library } from "../../src/saga/library.ts";

const LONGEST = 50;

/** An id out of the words, in letters and digits, that nothing in the file has; where the words give none, out of `otherwise`. */
export function freshId(words: readonly string[], otherwise: string, library: Library): string {
  const stem = words
    .filter((word) => /^[a-z0-9]+$/.test(word))
    .join("-")
    .slice(0, LONGEST)
    .replace(/-$/, "");
  const base = stem === "" ? otherwise : stem;
  const isTaken = (id: string) => (library.fact(id) ?? library.source(id) ?? library.entity(id)) !== undefined;
  for (let number = 1; ; number++) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!isTaken(id)) return id;
  }
}
