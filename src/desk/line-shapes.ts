import { z } from "zod";
import type { Entries, EntryKind } from "../saga/entry.ts";

/** A time as `toISOString` writes it. */
export const instantShape = z.iso.datetime();

export const personShape = z.object({ platform: z.string(), id: z.string() });

/** What an entry cannot be without. No more is asked: what was sound when it was written down need not be so by the schema of today. */
const FIELDS: Readonly<Record<EntryKind, z.ZodRawShape>> = {
  fact: { claim: z.string(), standing: z.string(), sources: z.array(z.unknown()).min(1) },
  source: { publisher: z.string() },
  entity: { name: z.string(), kind: z.string() },
};

/** The shape of an entry of a kind as a journal may hold it: with an id and the fields named above. */
export function entryShape<Kind extends EntryKind>(of: Kind): z.ZodType<Entries[Kind]> {
  const shape = z.object({ id: z.string(), ...FIELDS[of] });
  return z.custom<Entries[Kind]>((value) => shape.safeParse(value).success);
}
