import type { Question } from "../question/question.ts";
import type { Library } from "../saga/library.ts";
import type { Fact } from "../saga/schema.ts";
import { type Findings, findingsFor } from "./features.ts";
import { probability } from "./model.ts";
import { overlapOf } from "./overlap.ts";

/** A fact beside a question, with all that speaks for and against it. */
export interface Candidate extends Findings {
  readonly fact: Fact;
  /** 0 to 1: how likely the fact answers the question. */
  readonly confidence: number;
  /** 0 to 1: what facts are ordered by, the confidence held against the index's own order. */
  readonly score: number;
}

/** How many of the index's best are looked at closely: bounds the work of a question. */
const CANDIDATES = 50;

/** The facts that come nearest to the question, best first; `among` the given places alone, where they are given. */
export function rank(question: Question, library: Library, among?: ReadonlySet<number>): readonly Candidate[] {
  const hits = library.index.search(searchTerms(question), CANDIDATES, among);
  const best = hits[0]?.score ?? 1;
  const overlap = overlapOf(question, library);
  const candidates = hits.flatMap((hit) => {
    const fact = library.facts[hit.id];
    if (!fact) return [];
    const findings = findingsFor(overlap, fact, library);
    const confidence = findings.isVerbatim ? VERBATIM : probability(findings.features);
    return [
      { ...findings, fact, confidence, score: orderedBy(confidence, hit.score / best, orderBonus(question, fact, findings, library)) },
    ];
  });
  return candidates.sort((a, b) => b.score - a.score);
}

/**
 * What the index's order counts against the confidence, in log-odds from the last hit to the first. Tried from 0 to 8 on the saga's questions and the
 * development halves of two public sets; 4 was best or level on all.
 */
const SEARCH_WEIGHT = 4;

function orderedBy(confidence: number, search: number, bonus: number): number {
  const logOdds = Math.log(confidence / (1 - confidence)) - SEARCH_WEIGHT * (1 - search) + bonus;
  return 1 / (1 + Math.exp(-logOdds));
}

/** The confidence in a fact that a moderator wrote the very question to. */
const VERBATIM = 0.98;

/** What counts for the order of facts beside their confidence, in log-odds. */
function orderBonus(question: Question, fact: Fact, { isVerbatim }: Findings, library: Library): number {
  const verbatim = isVerbatim ? DEFINITION_WEIGHT : 0;
  const definition = isDefinition(question, fact, library) ? DEFINITION_WEIGHT : 0;
  const unknown = question.kind === "yes-no" && fact.standing === "unknown" ? UNKNOWN_WEIGHT : 0;
  return verbatim + definition + unknown;
}

/** Whether something is so is answered rather by what is told of it than by what is not known about it. */
const UNKNOWN_WEIGHT = -2;

/** What it counts, in log-odds, that a fact says who or what the very thing is that is asked about. */
const DEFINITION_WEIGHT = 4;

/** "Azam Khan was …" to "who is Azam Khan". */
function isDefinition({ identityOf }: Question, fact: Fact, library: Library): boolean {
  const [first, second] = library
    .reading(fact)
    .claim.filter((unit) => unit.ids.length > 0 || !/^(?:the|a|an)$/.test(unit.words[0]?.text ?? ""));
  const isAsked = first?.ids.some((id) => identityOf?.includes(id)) ?? false;
  return isAsked && /^(?:is|was|are|were)$/.test(second?.words[0]?.text ?? "");
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
