import { isDeepStrictEqual } from "node:util";
import type { Splice } from "../search/spliced.ts";
import type { Steps } from "../search/steps.ts";
import type { Change, Entries, EntryKind } from "./entry.ts";
import { isSame } from "./same.ts";
import type { Entity, Fact, Saga, Source } from "./schema.ts";

/** What a newer file has that an older one has not; plain data, so that it can be sent from a worker. */
export interface LibraryChanges {
  /** The newer file's. */
  readonly revision: string;
  /** The sections besides the facts, each only where it is another one. */
  readonly about?: Saga["saga"];
  readonly entities?: readonly Entity[];
  readonly sources?: readonly Source[];
  readonly facts: readonly Splice<Fact>[];
}

/** What leads from the older file to the newer one. A fact that was moved counts as removed and added. Linear in the files' sizes. */
export function changesBetween(older: Saga, newer: Saga, revision: string): LibraryChanges {
  return {
    revision,
    ...(!isDeepStrictEqual(older.saga, newer.saga) && { about: newer.saga }),
    ...(!isDeepStrictEqual(older.entities, newer.entities) && { entities: newer.entities }),
    ...(!isDeepStrictEqual(older.sources, newer.sources) && { sources: newer.sources }),
    facts: factChanges(older.facts, newer.facts),
  };
}

/** The facts that splices of a list change, come and gone ones included; those that only move are left out. */
export function* changedFacts(older: readonly Fact[], splices: readonly Splice<Fact>[]): Steps<readonly Change<"fact">[]> {
  const gone = new Map(splices.flatMap(({ at, removed }) => older.slice(at, at + removed)).map((fact) => [fact.id, fact]));
  const changed: Change<"fact">[] = [];
  for (const { added } of splices) {
    for (const after of added) {
      const before = gone.get(after.id);
      gone.delete(after.id);
      if (!isSame(before, after)) changed.push({ of: "fact", id: after.id, before, after });
      yield;
    }
  }
  for (const before of gone.values()) changed.push({ of: "fact", id: before.id, before, after: undefined });
  return changed;
}

/** The entries of a short list that change, come and gone ones included. No newer list means that it is the older one. */
export function changedEntries<Kind extends EntryKind>(
  of: Kind,
  older: readonly Entries[Kind][],
  newer: readonly Entries[Kind][] = older,
): readonly Change<Kind>[] {
  if (newer === older) return [];
  const gone = new Map(older.map((entry) => [entry.id, entry]));
  const changed: Change<Kind>[] = [];
  for (const after of newer) {
    const before = gone.get(after.id);
    gone.delete(after.id);
    if (!isSame(before, after)) changed.push({ of, id: after.id, before, after });
  }
  for (const before of gone.values()) changed.push({ of, id: before.id, before, after: undefined });
  return changed;
}

function factChanges(older: readonly Fact[], newer: readonly Fact[]): readonly Splice<Fact>[] {
  const olderIds = new Set(older.map(({ id }) => id));
  const newerIds = new Set(newer.map(({ id }) => id));
  const splices: { at: number; removed: number; added: Fact[] }[] = [];
  let from = 0;
  let to = 0;
  while (from < older.length || to < newer.length) {
    const [before, after] = [older[from], newer[to]];
    if (before && after && isDeepStrictEqual(before, after)) {
      from++;
      to++;
      continue;
    }
    const goes = before !== undefined && (after === undefined || !newerIds.has(before.id) || olderIds.has(after.id));
    const comes = after !== undefined && (before === undefined || !olderIds.has(after.id) || newerIds.has(before.id));
    let open = splices.at(-1);
    if (!open || open.at + open.removed !== from) {
      open = { at: from, removed: 0, added: [] };
      splices.push(open);
    }
    if (goes) {
      open.removed++;
      from++;
    }
    if (comes) {
      open.added.push(after);
      to++;
    }
  }
  return splices;
}
