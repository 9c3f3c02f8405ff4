import { changedEntries, changedFacts, changesBetween } from "../../src/saga/changes.ts";
import { besideField } from "../../src/saga/check-entry.ts";
import { type Change, type Entry, SECTIONS } from "../../src/saga/entry.ts";
import { buildLibrary } from "../../src/saga/library.ts";
import { parseSaga } from "../../src/saga/parse/parse.ts";
import { revisionOf } from "../../src/saga/revision.ts";
import { isSame } from "../../src/saga/same.ts";
import type { Saga } from "../../src/saga/schema.ts";
import { finish } from "../../src/search/steps.ts";
import type { Journal } from "../../src/store/journal.ts";
import type { ChangeOutcome, Store, StoreEvent } from "../../src/store/store.ts";

/** A store that keeps nothing beyond the process: what another home for the facts would have to do, and no more. */
export function openMemoryStore(text: string): Store & { outside(saga: Saga): void } {
  let saga = checked(text);
  let library = buildLibrary(saga, revisionOf(text));
  const listeners = new Set<(event: StoreEvent) => void>();
  const journals = new Map<string, Journal>();

  /** The saga with the change in it, or what keeps it from being made. */
  function prepare({ of, id, before, after }: Change): ChangeOutcome | { readonly kind: "prepared"; readonly saga: Saga } {
    const section = SECTIONS[of];
    const entries: readonly Entry[] = saga[section];
    const place = entries.findIndex((entry) => entry.id === id);
    const current = entries[place];
    if (!isSame(current, before)) return { kind: "conflict", current };
    const others = place === -1 ? entries : entries.toSpliced(place, 1);
    const next = after ? others.toSpliced(place === -1 ? others.length : place, 0, after) : others;
    const parsed = parseSaga(JSON.stringify({ ...saga, [section]: next }), { json: true });
    if (parsed.ok) return { kind: "prepared", saga: parsed.saga };
    const own = after ? next.indexOf(after) : undefined;
    const problems = parsed.problems.map(({ path: [part, at, field] = [], message }) => {
      const isOwn = part === section && at === own;
      return { field: isOwn && typeof field === "string" ? field : undefined, message: isOwn ? besideField(message) : message };
    });
    return { kind: "refused", problems };
  }

  function adopt(next: Saga, isOwn: boolean): void {
    const revision = revisionOf(JSON.stringify(next));
    const changes = [
      ...changedEntries("source", saga.sources, next.sources),
      ...changedEntries("entity", saga.entities, next.entities),
      ...finish(changedFacts(saga.facts, changesBetween(saga, next, revision).facts)),
    ];
    saga = next;
    library = buildLibrary(saga, revision);
    for (const listener of listeners) listener({ kind: "changed", isOwn, changes });
  }

  return {
    current: () => library,
    outside: (next) => adopt(next, false),
    async change(wanted) {
      const prepared = prepare(wanted);
      if (prepared.kind !== "prepared") return prepared;
      adopt(prepared.saga, true);
      return { kind: "done" };
    },
    async setUpdated(updated) {
      adopt({ ...saga, saga: { ...saga.saga, updated } }, true);
      return { kind: "done" };
    },
    async check(wanted) {
      const prepared = prepare(wanted);
      return prepared.kind === "prepared" ? { kind: "done" } : prepared;
    },
    watch(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    journal(name) {
      const known = journals.get(name) ?? memoryJournal();
      journals.set(name, known);
      return known;
    },
    async close() {},
  };
}

function memoryJournal(): Journal {
  let entries: unknown[] = [];
  let seen = 0;
  return {
    read() {
      seen = entries.length;
      return [...entries];
    },
    async readOn() {
      const unread = entries.slice(Math.min(seen, entries.length));
      seen = entries.length;
      return unread;
    },
    async *entries() {
      yield* [...entries];
    },
    async append(entry) {
      entries.push(JSON.parse(JSON.stringify(entry)));
    },
    keep(entry) {
      entries.push(JSON.parse(JSON.stringify(entry)));
    },
    async replace(others) {
      entries = [...others];
    },
    async sift(isKept) {
      entries = entries.filter((entry) => isKept(entry));
    },
    async close() {},
  };
}

function checked(text: string): Saga {
  const parsed = parseSaga(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.saga;
}
