import type { Features } from "./features.ts";

/**
 * The one table of weights: what each feature adds to the log-odds that a fact answers a question; features.ts tells what each of them is. Learnt from test/questions/saga.jsonl by logistic
 * regression: `npm run learn` reproduces them and cross-validates them five-fold.
 */
export const WEIGHTS: Readonly<Record<keyof Features, number>> = {
  coverage: 1.07,
  wordCoverage: 0.17,
  whole: 0.33,
  heaviestAbsent: 1.02,
  heaviestElsewhere: 0.52,
  missingTelling: -1.01,
  missingTellingDeed: -1.06,
  missingHead: -0.12,
  missingDeed: -0.12,
  missingName: -1.09,
  likeness: 1.56,
  quoted: 1.81,
  holdsKind: 0.22,
  lacksKind: -2.03,
  lacksCauseOrAmount: -0.92,
  announced: 1.72,
  holdsQuote: 1.55,
  lacksQuote: 0.37,
  lacksName: -2.77,
  sameDeed: 0.39,
  otherDeed: -1.54,
  focus: 1.2,
  relatedCoverage: 1.72,
  evidence: 1.23,
  uncovered: -1.46,
  found: 1.9,
  namesStranger: -0.6,
  unlikeReaders: -0.64,
  defines: 2.43,
  unknown: 0.75,
  asksYesNo: 0.36,
  asksKeywords: 0.01,
  asksWhat: -0.6,
  asksHow: -0.72,
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
