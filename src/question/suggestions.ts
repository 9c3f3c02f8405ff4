import type { Library } from "../saga/library.ts";
import type { Entity } from "../saga/schema.ts";
import { fold } from "../search/fold.ts";

/** Completions that are offered at once at the most (Discord shows no more). */
const MOST = 25;

/** Names of people and things whose name or alias begins with what was typed, then those that hold it; each once, by its full name. */
export function suggestNames(typed: string, library: Library): readonly string[] {
  return best(library.entities.map(entryOf), fold(typed.trim()));
}

/** Of each fact so many of its readers' questions are offered: the first that a moderator wrote are the plainest. */
const OFFERED_OF_A_FACT = 3;

/** Readers' questions that begin with what was typed, then those in which a word begins so; the first of every fact before the second. */
export function suggestQuestions(typed: string, library: Library): readonly string[] {
  const wanted = fold(typed.trim());
  const told = library.facts.filter((fact) => fact.standing !== "retracted").map((fact) => fact.questions ?? []);
  const offered = Array.from({ length: OFFERED_OF_A_FACT }, (_, place) =>
    told.flatMap((questions) => questions.slice(place, place + 1)),
  ).flat();
  const entries = offered.map((question) => ({ label: question, spellings: [fold(question)] }));
  return best(entries, wanted, (spelling) => ` ${spelling}`.includes(` ${wanted}`));
}

/** Names of the people who are quoted, as `suggestNames` finds them. */
export function suggestSpeakers(typed: string, library: Library): readonly string[] {
  const speakers = new Set(library.facts.flatMap((fact) => (fact.quote ? [fact.quote.speaker] : [])));
  return best(library.entities.filter(({ id }) => speakers.has(id)).map(entryOf), fold(typed.trim()));
}

/** Outlets, then people and things, each as `suggestNames` finds them. */
export function suggestSources(typed: string, library: Library): readonly string[] {
  const outlets = library.sources.map(({ publisher }) => ({ label: publisher, spellings: [fold(publisher)] }));
  return [...new Set([...best(outlets, fold(typed.trim())), ...suggestNames(typed, library)])].slice(0, MOST);
}

function entryOf({ name, aliases = [] }: Entity): Entry {
  return { label: name, spellings: [name, ...aliases].map(fold) };
}

interface Entry {
  readonly label: string;
  readonly spellings: readonly string[];
}

/** Those that begin as wanted, then those that hold it. */
function best(entries: readonly Entry[], wanted: string, isHolding = (spelling: string) => spelling.includes(wanted)): readonly string[] {
  const starting = entries.filter(({ spellings }) => spellings.some((spelling) => spelling.startsWith(wanted)));
  const holding = entries.filter(({ spellings }) => spellings.some(isHolding));
  return [...new Set([...starting, ...holding].map(({ label }) => label))].slice(0, MOST);
}
