/** From place `at` of an older list on, `removed` entries go and these come instead. Splices of one list are in order and do not overlap. */
export interface Splice<T> {
  readonly at: number;
  readonly removed: number;
  readonly added: readonly T[];
}

/** Entries added at once by a single splice that the engine's own function takes. */
const FEW = 1_000;

/** The list with all splices applied; the given one stays as it is. */
export function spliced<T>(list: readonly T[], splices: readonly Splice<T>[]): readonly T[] {
  const [first, ...more] = splices;
  if (!first) return list;
  if (more.length === 0 && first.added.length <= FEW) return list.toSpliced(first.at, first.removed, ...first.added);
  const all: T[] = [];
  let from = 0;
  for (const { at, removed, added } of splices) {
    for (const entry of list.slice(from, at)) all.push(entry);
    for (const entry of added) all.push(entry);
    from = at + removed;
  }
  for (const entry of list.slice(from)) all.push(entry);
  return all;
}
