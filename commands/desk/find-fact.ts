import { matchingFacts } from "../../src/answer/fit/rank.ts";
import { UserError } from "../../src/errors.ts";
import { understand } from "../../src/question/understand.ts";
import type { Action, Reply } from "../../src/reply.ts";
import type { Library } from "../../src/saga/library.ts";
import type { Fact } from "../../src/saga/schema.ts";
import { fold } from "../../src/search/fold.ts";
import { shortened } from "./words.ts";

/** Facts offered where none has the id that was typed. */
const OFFERED = 5;

/** Completions that are offered at once. */
export const SUGGESTED = 25;

/** The fact that a moderator means: by its id, or else the facts that the words speak of, each as a press of the same command, after what else it may be. */
export function findFact(
  typed: string,
  command: string,
  library: Library,
  others: readonly Action[] = [],
): { readonly fact: Fact } | { readonly offer: Reply } {
  const text = typed.trim();
  if (text === "") throw new UserError(`Say which fact: /leak-desk ${command} and its id, or a few of its words.`);
  const meant = factsMeant(text, library);
  if ("fact" in meant) return meant;
  const { near } = meant;
  if (near.length === 0 && others.length === 0) throw new UserError(noFactMeant(text));
  const choices = near.map(({ id, claim }): Action => ({ label: shortened(claim, 75), request: { command, options: { fact: id } } }));
  const lead = others.length > 0 ? "Which of these do you mean?" : "Which fact do you mean?";
  return { offer: { parts: [{ kind: "lead", text: lead }], choices: [...others, ...choices], isPrivate: true } };
}

/** The fact of an id, or else those that the words speak of, the nearest first. */
export function factsMeant(text: string, library: Library): { readonly fact: Fact } | { readonly near: readonly Fact[] } {
  const fact = library.fact(text);
  return fact ? { fact } : { near: matchingFacts(understand(text, library), library).slice(0, OFFERED) };
}

/** What is told where neither an id nor words lead to a fact. */
export function noFactMeant(text: string): string {
  return `No fact has the id “${shortened(text, 60)}”, and none speaks of that. Look for it with /leak ask.`;
}

/** Ids that begin with what was typed, then those whose id or claim holds it. */
export function suggestFacts(typed: string, library: Library): readonly string[] {
  const wanted = fold(typed.trim());
  const starting = library.facts.filter(({ id }) => id.toLowerCase().startsWith(wanted));
  const holding = library.facts.filter(({ id, claim }) => id.toLowerCase().includes(wanted) || fold(claim).includes(wanted));
  return [...new Set([...starting, ...holding].map(({ id }) => id))].slice(0, SUGGESTED);
}
