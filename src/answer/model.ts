import type { Features } from "./features.ts";

/**
 * The one table of weights: what each feature adds to the log-odds that a fact answers a question; features.ts tells what each of them is. Learnt from test/questions/saga.jsonl by logistic
 * regression: `npm run learn` reproduces them and cross-validates them five-fold.
 */
export const WEIGHTS: Readonly<Record<keyof Features, number>> = {
  coverage: 1.02,
  wordCoverage: 0.17,
  whole: 0.34,
  heaviestAbsent: 1.03,
  heaviestElsewhere: 0.51,
  missingAskedDeed: -0.37,
  missingTelling: -1.03,
  missingTellingDeed: -1.18,
  missingHead: -0.13,
  missingDeed: 0.01,
  missingName: -1.12,
  likeness: 1.54,
  quoted: 1.84,
  holdsKind: 0.23,
  lacksKind: -2.1,
  lacksCauseOrAmount: -0.94,
  announced: 1.71,
  holdsQuote: 1.56,
  lacksQuote: 0.37,
  lacksName: -2.81,
  sameDeed: 0.51,
  otherDeed: -1.65,
  focus: 1.19,
  relatedCoverage: 1.74,
  evidence: 1.29,
  uncovered: -1.44,
  found: 1.94,
  namesStranger: -0.56,
  unlikeReaders: -0.66,
  defines: 2.45,
  unknown: 0.75,
  asksYesNo: 0.3,
  asksKeywords: -0.04,
  asksWhat: -0.66,
  asksHow: -0.77,
};

/** The log-odds before anything is known of the fact. */
const BIAS = -3.85;

/**
 * That the right words stand there does not help where they are told of other people, or where a cause or an amount is asked for and none is given: such a
 * fact is never the answer. Below ANSWER_FROM of answer.ts.
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
