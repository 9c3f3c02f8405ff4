import type { Features } from "./features.ts";

/**
 * The one table of weights: what each feature adds to the log-odds that a fact answers a question; features.ts tells what each of them is. Learnt by logistic
 * regression from the question sets that test/evaluation/learn.ts names: `npm run learn` reproduces them and cross-validates them five-fold.
 */
export const WEIGHTS: Readonly<Record<keyof Features, number>> = {
  coverage: 0.97,
  wordCoverage: 0.17,
  whole: 0.39,
  heaviestAbsent: 1.01,
  heaviestElsewhere: 0.68,
  missingAskedDeed: -0.48,
  missingTelling: -1.07,
  missingTellingDeed: -1.08,
  missingHead: -0.27,
  missingDeed: 0.14,
  missingName: -1.14,
  likeness: 1.42,
  quoted: 1.78,
  holdsKind: 0.28,
  lacksKind: -2.19,
  lacksCauseOrAmount: -0.79,
  announced: 1.64,
  holdsQuote: 1.49,
  lacksQuote: 0.32,
  lacksName: -2.4,
  sameDeed: 0.51,
  otherDeed: -1.73,
  focus: 1.27,
  relatedCoverage: 1.72,
  evidence: 1.31,
  uncovered: -1.56,
  found: 1.92,
  namesStranger: -0.6,
  unlikeReaders: -0.66,
  defines: 2.36,
  unknown: 0.81,
  asksYesNo: 0.41,
  asksKeywords: -0.03,
  asksWhat: -0.56,
  asksHow: -0.71,
};

/** The log-odds before anything is known of the fact. */
const BIAS = -3.72;

/** From this probability on a fact is the answer: a little more than even, since a wrong answer is worse than none. */
export const ANSWER_FROM = 0.52;

/** How far below the first a fact may score and still answer as well. */
export const ABOUT_AS_WELL = 0.12;

/**
 * That the right words stand there does not help where they are told of other people, or where a cause or an amount is asked for and none is given: such a
 * fact is never the answer. Below ANSWER_FROM.
 */
export const RULED_OUT = 0.2;

/** 0 to 1: how likely it is that a fact with these features answers the question. */
export function probability(features: Features): number {
  const logOdds = WEIGHED.reduce((sum, { name, weight }) => sum + weight * features[name], BIAS);
  const likely = 1 / (1 + Math.exp(-logOdds));
  return ruledOutBy(features) === undefined ? likely : Math.min(likely, RULED_OUT);
}

const RULING_OUT = ["otherDeed", "lacksCauseOrAmount", "missingTellingDeed"] as const satisfies readonly (keyof Features)[];

/** Above this weight a deed asked about has to be spoken of, in whatever words, by what says whether it was done. */
const WEIGHTY_DEED = 0.3;

/** The feature by which a fact is never the answer, whatever else speaks for it; undefined where there is none. */
export function ruledOutBy(features: Features): keyof Features | undefined {
  if (features.asksYesNo === 1 && features.missingDeed > WEIGHTY_DEED) return "missingDeed";
  return RULING_OUT.find((name) => features[name] === 1);
}

/** The features in table order. */
export const FEATURE_NAMES = [
  "coverage",
  "wordCoverage",
  "whole",
  "heaviestAbsent",
  "heaviestElsewhere",
  "missingAskedDeed",
  "missingTelling",
  "missingTellingDeed",
  "missingHead",
  "missingDeed",
  "missingName",
  "likeness",
  "quoted",
  "holdsKind",
  "lacksKind",
  "lacksCauseOrAmount",
  "announced",
  "holdsQuote",
  "lacksQuote",
  "lacksName",
  "sameDeed",
  "otherDeed",
  "focus",
  "relatedCoverage",
  "evidence",
  "uncovered",
  "found",
  "namesStranger",
  "unlikeReaders",
  "defines",
  "unknown",
  "asksYesNo",
  "asksKeywords",
  "asksWhat",
  "asksHow",
] as const satisfies readonly (keyof Features)[];

const WEIGHED = FEATURE_NAMES.map((name) => ({ name, weight: WEIGHTS[name] }));
