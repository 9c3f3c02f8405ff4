import { dayText } from "../../src/answer/wording.ts";
import type { Library } from "../../src/saga/library.ts";
import { createSuggester, didYouMean } from "../../src/saga/parse/suggest.ts";
import type { Citation, Source } from "../../src/saga/schema.ts";
import { fold } from "../../src/search/fold.ts";
import { words } from "../../src/search/words.ts";

/** What a name in a form may stand for. */
export type Section = "source" | "entity" | "voice";

export type Resolved<T> =
  | { readonly ok: true; readonly value: T }
  /** `unknown`: the names that stand for nothing in the file. */
  | { readonly ok: false; readonly error: string; readonly unknown: readonly string[] };

interface Named {
  readonly id: string;
  readonly names: readonly string[];
}

const WHAT: Readonly<Record<Section, string>> = {
  source: "a source of the file",
  entity: "a person or thing of the file",
  voice: "a person, thing or source of the file",
};

/** Names told where none is near. */
const TOLD = 8;

/** The id that a name, an alias, an address or an id stands for. */
export function resolveName(typed: string, section: Section, library: Library): Resolved<string> {
  const text = typed.trim();
  const entries = entriesOf(section, library);
  const exact = entries.find(({ id }) => id === text);
  if (exact) return { ok: true, value: exact.id };
  const wanted = fold(text);
  const named = entries.filter(({ names }) => names.some((name) => fold(name) === wanted));
  const reports = section === "source" ? named.flatMap(({ id }) => library.source(id) ?? []) : [];
  const publisher = publisherAmong(reports);
  if (publisher) return { ok: true, value: publisher.id };
  if (reports.length > 1) return { ok: false, error: severalReports(text, reports), unknown: [] };
  const [first] = named;
  return first ? { ok: true, value: first.id } : unknownName(text, section, entries, library);
}

/** Of several sources of one name that which is no single report: it has no headline and no date, and best no address. */
function publisherAmong(sources: readonly Source[]): Source | undefined {
  const undated = sources.filter(({ title, published }) => title === undefined && published === undefined);
  const bare = undated.filter(({ url }) => url === undefined);
  return [bare, undated].find(({ length }) => length === 1)?.[0];
}

/** One publisher may stand for several reports; which one is cited has to be said. */
function severalReports(text: string, reports: readonly Source[]): string {
  const told = reports.map(({ id, title, published }) => {
    const marks = [title, published && dayText(published)].filter((mark) => mark !== undefined).join(", ");
    return marks === "" ? id : `${id} (${marks})`;
  });
  return `“${text.slice(0, 60)}” has several reports in the file. Write the one you mean: ${told.join("; ")}.`;
}

function unknownName(text: string, section: Section, entries: readonly Named[], library: Library): Resolved<string> {
  const nearest = createSuggester(entries.flatMap(({ id, names }) => [...names, id])).nearest(text) ?? sharing(text, entries);
  const names = entries.slice(0, TOLD).map(({ id }) => writtenAs(id, section, library));
  const known = `Known are ${names.join(", ")}${entries.length > TOLD ? " and others" : ""}.`;
  const isAddress = /^https?:/i.test(text);
  const hint = isAddress ? "" : nearest === undefined ? ` ${known}` : didYouMean(nearest);
  return {
    ok: false,
    error: `“${text.slice(0, 60)}” is not ${WHAT[section]} yet.${hint} If it is new, it can be added in the next step.`,
    unknown: [text],
  };
}

/** The name that has all the words which were typed, or of which all were typed: "Evening Herald" for "The Evening Herald"; undefined where several have. */
function sharing(text: string, entries: readonly Named[]): string | undefined {
  const typed = carrying(text);
  const holds = (all: readonly string[], some: readonly string[]) => some.length > 0 && some.every((word) => all.includes(word));
  const near = entries.flatMap(({ names }) =>
    names
      .filter((name) => {
        const words = carrying(name);
        return holds(words, typed) || (words.length > 1 && holds(typed, words));
      })
      .slice(0, 1),
  );
  return near.length === 1 ? near[0] : undefined;
}

function carrying(text: string): readonly string[] {
  return words(text).flatMap((word) => (word.isStop ? [] : [word.text]));
}

/** Names parted by commas or lines. */
export function resolveNames(typed: string, section: Section, library: Library): Resolved<readonly string[]> {
  return all(listed(typed).map((name) => resolveName(name, section, library)));
}

/** Facts by their ids, parted by commas; `own` is the id of the fact that names them. */
export function resolveFacts(typed: string, library: Library, own?: string): Resolved<readonly string[]> {
  const ids = listed(typed);
  const suggester = createSuggester(library.facts.map(({ id }) => id));
  return all(
    ids.map((id): Resolved<string> => {
      if (id === own) return { ok: false, error: `“${id}” is this fact itself. Name another one, or leave it out.`, unknown: [] };
      if (library.fact(id)) return { ok: true, value: id };
      const hint = didYouMean(suggester.nearest(id)) || " /leak-desk edit finds it by its words.";
      return { ok: false, error: `“${id.slice(0, 60)}” is no fact's id.${hint}`, unknown: [] };
    }),
  );
}

/** Sources parted by commas; a chain is written in the order in which the news travelled: "The News International > ANI". */
export function resolveCitations(typed: string, library: Library): Resolved<readonly Citation[]> {
  return all(
    listed(typed).map((chain): Resolved<Citation> => {
      const steps = all(stepsOf(chain).map((step) => resolveName(step, "source", library)));
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

/** How an id can be written, and whose it is where that is the id. */
function writtenAs(id: string, section: Section, library: Library): string {
  const written = nameFor(id, section, library);
  return written === id ? `${id} (${library.nameOf(id)})` : written;
}

/** A field of names in which another stands for one of them. */
export function renamed(typed: string, name: string, other: string): string {
  const isMeant = (step: string) => fold(step.trim()) === fold(name.trim());
  return listed(typed)
    .map((chain) =>
      stepsOf(chain)
        .map((step) => (isMeant(step) ? other : step.trim()))
        .join(" > "),
    )
    .join(", ");
}

/** The parts between commas, semicolons and lines; an address may have such in it. */
function listed(typed: string): readonly string[] {
  return (typed.match(/(?:https?:\/\/\S*[^\s,;]|[^,;\n])+/g) ?? []).map((part) => part.trim()).filter((part) => part !== "");
}

function stepsOf(chain: string): readonly string[] {
  return chain.split(">");
}

function all<T>(parts: readonly Resolved<T>[]): Resolved<readonly T[]> {
  const values = parts.flatMap((part) => (part.ok ? [part.value] : []));
  const mistakes = parts.flatMap((part) => (part.ok ? [] : [part]));
  if (mistakes.length === 0) return { ok: true, value: values };
  return { ok: false, error: mistakes.map(({ error }) => error).join(" "), unknown: mistakes.flatMap(({ unknown }) => unknown) };
}

function entriesOf(section: Section, library: Library): readonly Named[] {
  const entities = library.entities.map(({ id, name, aliases = [] }) => ({ id, names: [name, ...aliases] }));
  const sources = library.sources.map(({ id, publisher, url, aliases = [] }) => ({
    id,
    names: [publisher, ...aliases, ...(url === undefined ? [] : [url])],
  }));
  if (section === "entity") return entities;
  return section === "source" ? sources : [...entities, ...sources];
}
