import type { Features } from "./features.ts";

/**
 * The one table of weights: what each feature adds to the log-odds that a fact answers a question; features.ts tells what each of them is. Learnt from test/questions/saga.jsonl by logistic
 * regression: `npm run learn` reproduces them and cross-validates them five-fold.
 */
export const WEIGHTS: Readonly<Record<keyof Features, number>> = {
  coverage: 1.16,
  wordCoverage: 0.25,
  whole: 0.25,
  heaviestAbsent: 1.07,
  heaviestElsewhere: 0.57,
  missingTelling: -1.01,
  missingTellingDeed: -0.99,
  missingHead: -0.12,
  missingDeed: -0.08,
  missingName: -1.09,
  likeness: 1.4,
  quoted: 1.76,
  holdsKind: 0.24,
  lacksKind: -1.94,
  lacksCauseOrAmount: -0.96,
  announced: 1.66,
  holdsQuote: 1.58,
  lacksQuote: 0.3,
  lacksName: -2.74,
  sameDeed: 0.33,
  otherDeed: -1.55,
  focus: 1.23,
  relatedCoverage: 1.72,
  evidence: 1.21,
  uncovered: -1.37,
  found: 1.53,
  namesStranger: -0.54,
  unlikeReaders: -0.65,
  defines: 2.47,
  unknown: 0.79,
  asksYesNo: 0.41,
  asksKeywords: 0.05,
  asksWhat: -0.54,
  asksHow: -0.7,
};

/** The log-odds before anything is known of the fact. */
const BIAS = -3.63;

/**
 * That the right words stand there does not help where they are told of other people, or where a cause or an amount is asked for and none is given: such a
 * fact is never the answer. Below ANSWER_FROM of answer.ts.
 */
export const RULED_OUT = 0.2;

/** 0 to 1: how likely it is that a fact with these features answers the question. */
export function probability(features: Features): number {
  const logOdds = FEATURE_NAMES.reduce((sum, name) => sum + WEIGHTS[name] * features[name], BIAS);
  const likely = 1 / (1 + Math.exp(-logOdds));
  return ruledOutBy(features) === undefined ? likely : Math.min(likely, RULED_OUT);
}

const RULING_OUT = ["otherDeed", "lacksCauseOrAmount", "missingTellingDeed"] as const satisfies readonly (keyof Features)[];

/** The feature by which a fact is never the answer, whatever else speaks for it; undefined where there is none. */
export function ruledOutBy(features: Features): keyof Features | undefined {
  return RULING_OUT.find((name) => features[name] === 1);
}

/** The features in table order. */
export const FEATURE_NAMES = [
  "coverage",
  "wordCoverage",
  "whole",
  "heaviestAbsent",
  "heaviestElsewhere",
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
