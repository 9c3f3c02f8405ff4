import type { Action } from "../../src/reply.ts";
import type { Entry, EntryKind } from "../../src/saga/entry.ts";
import type { Library } from "../../src/saga/library.ts";
import { fold } from "../../src/search/fold.ts";
import { SUGGESTED, suggestFacts } from "./find-fact.ts";
import { shortened } from "./words.ts";

/** What a moderator calls by an id, of whatever kind. */
export function entryWith(id: string, library: Library): { readonly of: EntryKind; readonly entry: Entry } | undefined {
  const kinds = ["fact", "source", "entity"] as const;
  return kinds.flatMap((kind) => {
    const entry = library[kind](id);
    return entry ? [{ of: kind, entry }] : [];
  })[0];
}

/** What an id stands for that is no fact's: "source", "person"; undefined where it is a fact's or nothing's. */
export function otherThanFact(id: string, library: Library): string | undefined {
  return library.fact(id) ? undefined : namedEntries(library).find((entry) => entry.id === id)?.what;
}

/** Ids that begin with what was typed or hold it, those of facts first. */
export function suggestEntries(typed: string, library: Library): readonly string[] {
  const wanted = fold(typed.trim());
  const named = namedEntries(library).filter(({ id, names }) => [id, ...names].some((name) => fold(name).includes(wanted)));
  return [...suggestFacts(typed, library), ...named.map(({ id }) => id)].slice(0, SUGGESTED);
}

/** The sources, people and things of that very name, each as a press of the command. */
export function namesakes(typed: string, command: string, library: Library): readonly Action[] {
  const wanted = fold(typed.trim());
  return namedEntries(library)
    .filter(({ names }) => names.some((name) => fold(name) === wanted))
    .map(({ id, names, what }) => ({ label: `${shortened(names[0] ?? id, 55)} (${what})`, request: { command, options: { fact: id } } }));
}

function namedEntries({ sources, entities }: Library) {
  return [
    ...sources.map(({ id, publisher, aliases = [] }) => ({ id, names: [publisher, ...aliases], what: "source" })),
    ...entities.map(({ id, name, kind, aliases = [] }) => ({
      id,
      names: [name, ...aliases],
      what: kind === "unidentified" ? "person" : kind,
    })),
  ];
}
