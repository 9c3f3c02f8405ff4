import type { z } from "zod";
import { type Entries, type EntryKind, SECTIONS } from "./entry.ts";
import { structureFindings } from "./parse/structure-problems.ts";
import { entitySchema, factSchema, sourceSchema } from "./schema.ts";

/** What is wrong with an entry. `field` is where, undefined where it lies elsewhere in the file. */
export interface FieldProblem {
  readonly field: string | undefined;
  readonly message: string;
}

export type Checked<Kind extends EntryKind> = { readonly entry: Entries[Kind] } | { readonly problems: readonly FieldProblem[] };

const SCHEMAS: { readonly [Kind in EntryKind]: z.ZodType<Entries[Kind]> } = {
  fact: factSchema,
  source: sourceSchema,
  entity: entitySchema,
};

/** Checks an entry by itself: shapes, dates, lengths. Gives it with its fields in the schema's order. What it refers to is checked with the whole file. */
export function checkEntry<Kind extends EntryKind>(of: Kind, entry: object): Checked<Kind> {
  const result = SCHEMAS[of].safeParse(Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined)));
  if (result.success) return { entry: result.data };
  const section = SECTIONS[of];
  const issues = result.error.issues.map((issue) => ({ ...issue, path: [section, 0, ...issue.path] }));
  const problems = structureFindings({ data: { [section]: [entry] }, json: false }, issues).map(({ path, message }) => ({
    field: typeof path[2] === "string" ? path[2] : undefined,
    message: besideField(message),
  }));
  return { problems };
}

/** A message about an entry without the entry's name, and without the field's where the value or “itself” follows: it is clear which ones are meant. */
export function besideField(message: string): string {
  return message
    .replace(/^(?:Fact|Source|Entity) (?:"[^"]*"|number \d+):? (?:[a-z]+ (?="|itself\b))?/, "")
    .replace(/^[a-z]/, (first) => first.toUpperCase());
}
