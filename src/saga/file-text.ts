import type { NameBook } from "../search/names.ts";
import { readUnits, type Unit } from "../search/units.ts";

/** By name book, the texts that were read with it; a file whose names change has another book. */
const READ = new WeakMap<NameBook, Map<string, readonly Unit[]>>();

/** Texts that are kept read, some 1 KB each: all names and roles of most files. Where there are more it begins anew. */
const KEPT = 4_096;

/** A name or a role of the file as names and words, read once, since it is the same for every question. Not for what people type. */
export function readOnce(text: string, names: NameBook): readonly Unit[] {
  const read = READ.get(names) ?? new Map<string, readonly Unit[]>();
  READ.set(names, read);
  const known = read.get(text);
  if (known) return known;
  const units = readUnits(text, names);
  if (read.size >= KEPT) read.clear();
  read.set(text, units);
  return units;
}
