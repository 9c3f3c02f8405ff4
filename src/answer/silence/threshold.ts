import type { Question } from "../../question/question.ts";
import type { Library } from "../../saga/library.ts";
import { firstWordOf } from "../../search/units.ts";
import { ANSWER_FROM } from "../fit/model.ts";
import type { Candidate } from "../fit/rank.ts";
import { isAllButItsTime } from "../lead/yes-no-lead.ts";
import { isMannerUnknown } from "../order/manner.ts";
import { isUnverified } from "../order/put-first.ts";
import { isIdentityTold } from "./identity.ts";

/** From this confidence on, up to that of an answer, the nearest fact may well be what is meant; below it hardly ever is. */
export const NEARLY_SAID = 0.25;

/** From which confidence on the best fact is the answer. */
export interface Threshold {
  readonly from: number;
  /** Why that is not the usual one: a clause behind "since"; absent where it is. */
  readonly since?: string;
}

/** The threshold for the best fact, which is another where what is asked leaves less doubt, or more. */
export function thresholdFor(question: Question, best: Candidate, library: Library): Threshold {
  if (asksOfNobody(question, best, library)) return { from: OF_NOBODY_FROM, since: "nobody is named whom “he” or “she” may be" };
  if (best.features.quoted === 1) return { from: QUOTED_FROM, since: "the question repeats words of a quote" };
  if (isIdentityTold(question, best.fact, library)) return { from: 0, since: "it says who the one asked about is" };
  if (isAllButItsTime(question, best.fact, library)) return { from: 0, since: "it tells all that is asked but another time" };
  if (isUnverified(question, best, library)) return { from: 0, since: "it says that nobody knows whether it is so" };
  if (isMannerUnknown(question, best)) return { from: 0, since: "it says that the manner is not known" };
  return isLoneWord(question, library)
    ? { from: LONE_WORD_FROM, since: "nothing is asked but one word that the file does not hold" }
    : { from: ANSWER_FROM };
}

/** A single word that the file has in other words alone is as likely meant of something else. */
const LONE_WORD_FROM = 0.6;

function isLoneWord({ asked: [first, ...more] }: Question, { index }: Library): boolean {
  if (first === undefined || more.length > 0 || first.unit.ids.length > 0) return false;
  return first.unit.stems.every((stem) => index.documentCount(stem) === 0);
}

/** Whoever repeats a quote's words means that quote. */
const QUOTED_FROM = 0.3;

/** Who "he" is can be told from the rest of a question only where the answer is sure. */
const OF_NOBODY_FROM = 0.7;

/** "Does he want money", with nobody said before whom it may mean; a "he" of somebody's quoted words is known, and so is one whom all call so since he has no name. */
export function asksOfNobody({ words, asked, named }: Question, { features, fact, confidence }: Candidate, library: Library): boolean {
  if (confidence >= ANSWER_FROM && library.entity(fact.claimant ?? "")?.kind === "unidentified") return false;
  const pronoun = words.findIndex((word) => /^(?:he|she|him|her|his|hers)$/.test(word));
  const first = words.indexOf(firstWordOf(asked[0]?.unit));
  return pronoun >= 0 && named.length === 0 && features.quoted === 0 && (first < 0 || pronoun < first);
}
