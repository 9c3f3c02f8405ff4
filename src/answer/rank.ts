import type { Question } from "../question/question.ts";
import type { Library } from "../saga/library.ts";
import type { Fact } from "../saga/schema.ts";
import { type Findings, findingsOf } from "./features.ts";
import { probability } from "./model.ts";
import { isAbsent, overlapOf, relationsOf } from "./overlap.ts";
import { type WordingFit, wordingFitOf } from "./wording-fit.ts";

/** A fact beside a question, with all that speaks for and against it. */
export interface Candidate extends Findings {
  readonly fact: Fact;
  /** 0 to 1: how likely the fact answers the question. */
  readonly confidence: number;
  /** 0 to 1: what facts are ordered by: the confidence, shifted by how well the index found the fact and how near it comes to the question's wording. */
  readonly score: number;
}

/** How many of the index's best are looked at closely: bounds the work of a question. */
const CANDIDATES = 30;

/** The facts that come nearest to the question, best first; `among` the given places alone, where they are given. */
export function rank(question: Question, library: Library, among?: ReadonlySet<number>): readonly Candidate[] {
  const hits = library.index.search(searchTerms(question, library), CANDIDATES, among);
  const best = hits[0]?.score ?? 1;
  const overlap = overlapOf(question, library);
  const findingsFor = findingsOf(overlap, library);
  const wordingFit = wordingFitOf(overlap);
  const candidates = hits.flatMap((hit): readonly Candidate[] => {
    const fact = library.facts[hit.id];
    if (!fact) return [];
    const { features, kind, deed, isVerbatim } = findingsFor(fact, hit.score / best);
    if (isVerbatim) return [{ features, kind, deed, isVerbatim, fact, confidence: VERBATIM, score: 1 }];
    const confidence = probability(features);
    const bonus = orderBonus(features.found, wordingFit(library.reading(fact))) + (isUnknownToYesNo(question, fact) ? UNKNOWN : 0);
    return [{ features, kind, deed, isVerbatim, fact, confidence, score: shifted(confidence, bonus) }];
  });
  return candidates.sort((a, b) => b.score - a.score);
}

/** The confidence in a fact that a moderator wrote the very question to. */
const VERBATIM = 0.98;

/**
 * What counts for the order of facts beside their confidence, in log-odds: it tells apart facts that cover the same. Learnt on the development halves of two
 * public sets, each judged by the other's weights, and checked on the sagas' questions.
 */
const ORDER = { found: 4, pairs: 3, letters: 2.5, small: 0.9 };

function orderBonus(found: number, { pairs, letters, small }: WordingFit): number {
  return ORDER.found * (found - 1) + ORDER.pairs * pairs + ORDER.letters * letters + ORDER.small * small;
}

/** Whether something is so is answered rather by what is told of it than by what is not known about it. */
const UNKNOWN = -3;

function isUnknownToYesNo({ kind }: Question, { standing }: Fact): boolean {
  return kind === "yes-no" && standing === "unknown";
}

function shifted(probability: number, logOdds: number): number {
  return 1 / (1 + Math.exp(-(Math.log(probability / (1 - probability)) + logOdds)));
}

/** The facts that speak of most of what a text names, nearest first: for lists, where there is no question to judge. */
export function matchingFacts(question: Question, library: Library): readonly Fact[] {
  return rank(question, library)
    .filter(({ features }) => features.coverage >= 0.6)
    .map(({ fact }) => fact);
}

/** Related words that are looked up in the place of a word that the file does not have, and what they count against it. */
const RELATIONS = 6;
const RELATED_WEIGHT = 0.4;

/** What a synonym group counts against the word itself. */
const CONCEPT_WEIGHT = 0.4;

/** What is looked up: names by id, words by stem, their synonym groups for less; for a word that the file lacks, related ones that it has. */
function searchTerms(question: Question, library: Library): ReadonlyMap<string, number> {
  const terms = new Map<string, number>();
  for (const { unit, weight: full } of question.asked) {
    // The index knows rarity in the file; what is rare in English besides counts by its root.
    const weight = Math.sqrt(full);
    for (const id of unit.ids) terms.set(`@${id}`, weight);
    for (const stem of unit.stems) terms.set(stem, unit.ids.length > 0 ? weight * 0.5 : weight);
    for (const concept of unit.concepts) terms.set(concept, weight * CONCEPT_WEIGHT);
    if (!isAbsent(unit, library)) continue;
    const known = relationsOf(unit).filter(({ stem }) => library.index.documentCount(stem) > 0);
    for (const { stem, nearness } of known.slice(0, RELATIONS)) if (!terms.has(stem)) terms.set(stem, weight * nearness * RELATED_WEIGHT);
  }
  return terms;
}
