import type { Question } from "../../question/question.ts";
import type { Library } from "../../saga/library.ts";
import type { Fact } from "../../saga/schema.ts";
import type { Unit } from "../../search/units.ts";
import { type Features, type Findings, findingsOf } from "./features.ts";
import { aheadOf, orderOf, probability, probabilityOf, totalOf } from "./model.ts";
import { isAbsent, overlapOf, relationsOf } from "./overlap.ts";

/** A fact beside a question, with all that speaks for and against it. */
export interface Candidate extends Findings {
  readonly fact: Fact;
  /** 0 to 1: how likely the fact answers the question. */
  readonly confidence: number;
  /** 0 to 1: what facts are ordered by. */
  readonly score: number;
  /** 0 to 1: the fact's share among all that were ordered. */
  readonly ahead: number;
}

/** How many of the index's best are looked at closely: bounds the work of a question. */
const CANDIDATES = 20;

/** The facts that come nearest to the question, best first; `among` the given places alone, where they are given. */
export function rank(question: Question, library: Library, among?: ReadonlySet<number>): readonly Candidate[] {
  const hits = library.index.search(searchTerms(question, library), CANDIDATES, among);
  const best = hits[0]?.score ?? 1;
  const findingsFor = findingsOf(overlapOf(question, library), library);
  const found = hits.flatMap((hit) => {
    const fact = library.facts[hit.id];
    if (!fact) return [];
    const findings = findingsFor(fact, hit.score / best);
    return [{ fact, findings, order: orderOf(findings.features) }];
  });
  const total = totalOf(found.map(({ order }) => order));
  const worded = shareWorded(found.map(({ fact }) => fact));
  const candidates = found.map(({ fact, findings: { features, kind, deed, isVerbatim }, order }): Candidate => {
    const ahead = aheadOf(order, total);
    const confidence = isVerbatim ? VERBATIM : probability(features, ahead);
    const score = isVerbatim ? 1 : probabilityOf(order + orderBonus(features, worded, question.asksStanding));
    return { features, kind, deed, isVerbatim, fact, confidence, score, ahead };
  });
  return candidates.sort((a, b) => b.score - a.score);
}

/** The confidence in a fact that a moderator wrote the very question to. */
const VERBATIM = 0.98;

/** The share of the facts that have readers' questions. */
export function shareWorded(facts: readonly Pick<Fact, "questions">[]): number {
  return facts.filter(({ questions = [] }) => questions.length > 0).length / Math.max(1, facts.length);
}

/**
 * What counts for the order of facts beside their weights, in log-odds, where they have no readers' questions: then their own wording alone tells apart facts that
 * cover the same. Learnt on the development halves of two public sets, each judged by the other's weights, and checked on the sagas' questions.
 */
const WORDING = { found: 2.2, pairs: 2.5, letters: 2.2, small: 0.4 };

/** Whether something is so is answered rather by what is told of it than by what is not known about it, unless it is asked how sure it is. */
const UNKNOWN = -4;

/** `worded`: the share of the facts that have readers' questions; `asksStanding`: as of the question. */
export function orderBonus({ found, pairs, letters, small, unknown, asksYesNo }: Features, worded: number, asksStanding: boolean): number {
  const wording = WORDING.found * (found - 1) + WORDING.pairs * pairs + WORDING.letters * letters + WORDING.small * small;
  return wording * (1 - worded) + (asksStanding ? 0 : UNKNOWN * unknown * asksYesNo);
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

/** And a word of a name, where the name itself is looked up as well. */
const PART_OF_NAME_WEIGHT = 0.5;

/** What is looked up: names by id, words by stem, their synonym groups for less; for a word that the file lacks, related ones that it has. */
function searchTerms(question: Question, library: Library): ReadonlyMap<string, number> {
  const terms = new Map<string, number>();
  for (const { unit, weight: full } of question.asked) {
    // The index knows rarity in the file; what is rare in English besides counts by its root.
    const weight = Math.sqrt(full);
    for (const [term, share] of termsOf(unit)) terms.set(term, weight * share);
    if (!isAbsent(unit, library)) continue;
    const known = relationsOf(unit).filter(({ stem }) => library.index.documentCount(stem) > 0);
    for (const { stem, nearness } of known.slice(0, RELATIONS)) if (!terms.has(stem)) terms.set(stem, weight * nearness * RELATED_WEIGHT);
  }
  return terms;
}

/** The terms that stand for a unit, each with its share of the unit's weight. */
function termsOf({ ids, stems, concepts }: Unit): readonly (readonly [term: string, share: number])[] {
  const isName = ids.length > 0;
  return [
    ...ids.map((id) => [`@${id}`, 1] as const),
    ...stems.map((stem) => [stem, isName ? PART_OF_NAME_WEIGHT : 1] as const),
    ...concepts.map((concept) => [concept, CONCEPT_WEIGHT] as const),
  ];
}
