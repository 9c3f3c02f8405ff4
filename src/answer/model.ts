import type { Features } from "./features.ts";

/**
 * The one table of weights: what each feature adds to the log-odds that a fact answers a question; features.ts tells what each of them is. Learnt from test/questions/saga.jsonl by logistic
 * regression: `npm run learn` reproduces them and cross-validates them five-fold.
 */
export const WEIGHTS: Readonly<Record<keyof Features, number>> = {
  wordCoverage: 1.4,
  coverage: 3.28,
  whole: 1.32,
  heaviestAbsent: 2.43,
  heaviestElsewhere: 0.79,
  missingTelling: -1.2,
  missingHead: 0.38,
  missingDeed: -0.25,
  missingName: -1.1,
  likeness: 2.24,
  quoted: 2.54,
  holdsKind: 0.17,
  lacksKind: -0.92,
  lacksCauseOrAmount: -2.52,
  announced: 2.37,
  holdsQuote: 0.45,
  lacksQuote: -0.89,
  lacksName: -1.96,
  sameDeed: 0.12,
  otherDeed: -2.28,
  focus: 2.22,
};

/** The log-odds before anything is known of the fact. */
export const BIAS = -5.56;

/**
 * That the right words stand there does not help where they are told of other people, or where a cause or an amount is asked for and none is given: such a
 * fact is never the answer. Below ANSWER_FROM of answer.ts.
 */
const RULED_OUT = 0.3;

/** 0 to 1: how likely it is that a fact with these features answers the question. */
export function probability(features: Features): number {
  const logOdds = FEATURE_NAMES.reduce((sum, name) => sum + WEIGHTS[name] * features[name], BIAS);
  const likely = 1 / (1 + Math.exp(-logOdds));
  return ruledOutBy(features) === undefined ? likely : Math.min(likely, RULED_OUT);
}

const RULING_OUT = ["otherDeed", "lacksCauseOrAmount"] as const satisfies readonly (keyof Features)[];

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
] as const satisfies readonly (keyof Features)[];
