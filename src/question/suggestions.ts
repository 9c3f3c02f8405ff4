import type { Library } from "../saga/library.ts";
import { fold } from "../search/fold.ts";

/** Completions that are offered at once at the most (Discord shows no more). */
const MOST = 25;

/** Names of people and things whose name or alias begins with what was typed, then those that hold it; each once, by its full name. */
export function suggestNames(typed: string, library: Library): readonly string[] {
  const wanted = fold(typed.trim());
  const entries = library.entities.map((entity) => ({ label: entity.name, spellings: [entity.name, ...(entity.aliases ?? [])].map(fold) }));
  return best(entries, wanted);
}

/** Readers' questions that begin with what was typed, then those that hold it. */
export function suggestQuestions(typed: string, library: Library): readonly string[] {
  const wanted = fold(typed.trim());
  const questions = library.facts.filter((fact) => fact.standing !== "retracted").flatMap((fact) => fact.questions ?? []);
  return best(
    questions.map((question) => ({ label: question, spellings: [fold(question)] })),
    wanted,
  );
}

/** Names of the people who are quoted, as `suggestNames` finds them. */
export function suggestSpeakers(typed: string, library: Library): readonly string[] {
  const speakers = new Set(library.facts.flatMap((fact) => (fact.quote ? [library.nameOf(fact.quote.speaker)] : [])));
  return suggestNames(typed, library).filter((name) => speakers.has(name));
}

function best(entries: readonly { readonly label: string; readonly spellings: readonly string[] }[], wanted: string): readonly string[] {
  const starting = entries.filter(({ spellings }) => spellings.some((spelling) => spelling.startsWith(wanted)));
  const holding = entries.filter(({ spellings }) => spellings.some((spelling) => spelling.includes(wanted)));
  return [...new Set([...starting, ...holding].map(({ label }) => label))].slice(0, MOST);
}
