import type { Entity, Fact, Source } from "./schema.ts";

/** What a file has entries of. */
export interface Entries {
  readonly fact: Fact;
  readonly source: Source;
  readonly entity: Entity;
}

export type EntryKind = keyof Entries;
export type Entry = Entries[EntryKind];

/** The section in which the entries of a kind stand. */
export const SECTIONS = { fact: "facts", source: "sources", entity: "entities" } as const;

/** What an entry was and what it becomes; one of the two is absent where it comes or goes. */
export interface Change<Kind extends EntryKind = EntryKind> {
  readonly of: Kind;
  readonly id: string;
  readonly before: Entries[Kind] | undefined;
  readonly after: Entries[Kind] | undefined;
}

/** Whether a change is of a fact, and so its `before` and `after` are facts. */
export function isOfFact(change: Change): change is Change<"fact"> {
  return change.of === "fact";
}
