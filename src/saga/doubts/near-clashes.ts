import { fold } from "../../search/fold.ts";
import { editDistance } from "../../search/spelling.ts";
import { quoted } from "../parse/problem.ts";
import type { Entity } from "../schema.ts";

/** Shorter names are a slip apart by nature. */
const SHORTEST = 5;

/** Names that are compared: beyond that the work would hold up answers. */
const MOST_NAMES = 2_000;

/** Names of two entities that are one slip apart, so that a typo turns one into the other: `"Azam Khan" (azam-khan) and "Azim Khan" (azim-khan)`. */
export function nearClashes({ entities }: { readonly entities: readonly Entity[] }): readonly string[] {
  const names = entities
    .flatMap(({ id, name, aliases = [] }) => [name, ...aliases].map((text) => ({ id, text, folded: fold(text) })))
    .filter(({ folded }) => folded.length >= SHORTEST)
    .slice(0, MOST_NAMES);
  const byLength = new Map<number, (typeof names)[number][]>();
  for (const name of names) byLength.set(name.folded.length, [...(byLength.get(name.folded.length) ?? []), name]);
  const found: string[] = [];
  for (const [length, group] of byLength) {
    const others = [...group, ...(byLength.get(length + 1) ?? [])];
    group.forEach((one, at) => {
      for (const other of others.slice(at + 1)) {
        if (one.id === other.id || one.folded[0] !== other.folded[0]) continue;
        if (editDistance(one.folded, other.folded, 1) > 1) continue;
        found.push(`${quoted(one.text)} (${one.id}) and ${quoted(other.text)} (${other.id})`);
      }
    });
  }
  return found;
}
