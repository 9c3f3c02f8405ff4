import type { Question } from "../question/question.ts";
import type { Library } from "../saga/library.ts";
import type { Fact } from "../saga/schema.ts";
import { type Findings, findingsFor } from "./features.ts";
import { probability } from "./model.ts";

/** A fact beside a question, with all that speaks for and against it. */
export interface Candidate extends Findings {
  readonly fact: Fact;
  /** 0 to 1: how likely the fact answers the question. */
  readonly score: number;
}

/** How many of the index's best are looked at closely: bounds the work of a question. */
const CANDIDATES = 50;

/** The facts that come nearest to the question, best first. */
export function rank(question: Question, library: Library): readonly Candidate[] {
  const hits = library.index.search(searchTerms(question), CANDIDATES);
  const candidates = hits.flatMap((hit) => {
    const fact = library.facts[hit.id];
    if (!fact) return [];
    const findings = findingsFor(question, fact, library);
    return [{ ...findings, fact, score: probability(findings.features) }];
  });
  return candidates.sort((a, b) => b.score - a.score);
}

/** The facts that speak of most of what a text names, nearest first: for lists, where there is no question to judge. */
export function matchingFacts(question: Question, library: Library): readonly Fact[] {
  return rank(question, library)
    .filter(({ features }) => features.coverage >= 0.6)
    .map(({ fact }) => fact);
}

/** What is looked up: names by id, words by stem, and their synonym groups for half as much. */
function searchTerms(question: Question): ReadonlyMap<string, number> {
  const terms = new Map<string, number>();
  for (const { unit, weight } of question.asked) {
    for (const id of unit.ids) terms.set(`@${id}`, weight);
    for (const stem of unit.stems) terms.set(stem, unit.ids.length > 0 ? weight * 0.5 : weight);
    for (const concept of unit.concepts) terms.set(concept, weight * 0.5);
  }
  return terms;
}
