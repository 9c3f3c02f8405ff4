import type { Library } from "../../src/saga/library.ts";
import type { Citation } from "../../src/saga/schema.ts";
import { createSuggester, didYouMean } from "../../src/saga/suggest.ts";
import { fold } from "../../src/search/fold.ts";

/** What a name in a form may stand for. */
export type Section = "source" | "entity" | "voice";

export type Resolved<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: string };

interface Named {
  readonly id: string;
  readonly names: readonly string[];
}

const WHAT: Readonly<Record<Section, string>> = {
  source: "a source of the file",
  entity: "a person or thing of the file",
  voice: "a person, thing or source of the file",
};

/** The id that a name, an alias or an id stands for. */
export function resolveName(typed: string, section: Section, library: Library): Resolved<string> {
  const text = typed.trim();
  const entries = entriesOf(section, library);
  const exact = entries.find(({ id }) => id === text);
  const wanted = fold(text);
  const named = exact ?? entries.find(({ names }) => names.some((name) => fold(name) === wanted));
  if (named) return { ok: true, value: named.id };
  const nearest = createSuggester(entries.flatMap(({ id, names }) => [...names, id])).nearest(text);
  const known =
    nearest === undefined
      ? ` Known are ${entries
          .slice(0, 8)
          .map(({ names }) => names[0])
          .join(", ")}${entries.length > 8 ? " and others" : ""}.`
      : "";
  const mend = nearest === undefined ? " What is new is first added in the data file, as data/README.md shows." : "";
  return { ok: false, error: `“${text.slice(0, 60)}” is not ${WHAT[section]}.${didYouMean(nearest)}${known}${mend}` };
}

/** Names parted by commas or lines. */
export function resolveNames(typed: string, section: Section, library: Library): Resolved<readonly string[]> {
  return all(listed(typed).map((name) => resolveName(name, section, library)));
}

/** Sources parted by commas; a chain is written in the order in which the news travelled: "The News International > ANI". */
export function resolveCitations(typed: string, library: Library): Resolved<readonly Citation[]> {
  return all(
    listed(typed).map((chain): Resolved<Citation> => {
      const steps = all(chain.split(">").map((step) => resolveName(step, "source", library)));
      if (!steps.ok) return steps;
      const via = steps.value.slice(0, -1);
      const id = steps.value.at(-1) ?? "";
      return { ok: true, value: via.length === 0 ? id : { id, via } };
    }),
  );
}

/** How an id is written into a form: by its name where that leads back to it. */
export function nameFor(id: string, section: Section, library: Library): string {
  const name = library.nameOf(id);
  const back = /[,;>\n]/.test(name) ? undefined : resolveName(name, section, library);
  return back?.ok && back.value === id ? name : id;
}

function listed(typed: string): readonly string[] {
  return typed
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function all<T>(parts: readonly Resolved<T>[]): Resolved<readonly T[]> {
  const values: T[] = [];
  for (const part of parts) {
    if (!part.ok) return part;
    values.push(part.value);
  }
  return { ok: true, value: values };
}

function entriesOf(section: Section, library: Library): readonly Named[] {
  const entities = library.entities.map(({ id, name, aliases = [] }) => ({ id, names: [name, ...aliases] }));
  const sources = library.sources.map(({ id, publisher, aliases = [] }) => ({ id, names: [publisher, ...aliases] }));
  if (section === "entity") return entities;
  return section === "source" ? sources : [...entities, ...sources];
}
