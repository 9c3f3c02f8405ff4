import type { Features } from "./features.ts";

/**
 * The one table of weights: what each feature adds to the log-odds that a fact answers a question. Learnt from test/questions/saga.jsonl by logistic
 * regression: `npm run learn` reproduces them and cross-validates them five-fold.
 */
export const WEIGHTS: Readonly<Record<keyof Features, number>> = {
  /** The heart of it: whether the fact speaks of what was asked. */
  wordCoverage: 1.51,
  coverage: 3.35,
  /** One weighty word that nothing speaks of outweighs many that the fact does: "how old is …". */
  whole: 1.2,
  heaviestAbsent: 2.43,
  heaviestElsewhere: 0.86,
  missingTelling: -1.11,
  missingHead: 0.37,
  missingDeed: -0.23,
  missingName: -1.11,
  /** A moderator wrote that this is asked so. */
  likeness: 2.23,
  quoted: 2.56,
  holdsKind: 0.12,
  lacksKind: -0.69,
  lacksCauseOrAmount: -2.77,
  announced: 2.32,
  holdsQuote: 0.44,
  lacksQuote: -0.95,
  lacksName: -1.98,
  sameDeed: -0.08,
  otherDeed: -2.09,
  /** Of two facts that cover as much the one that says little else. */
  focus: 2.27,
};

/** The log-odds before anything is known of the fact. */
export const BIAS = -5.64;

/**
 * That the right words stand there does not help where they are told of other people, or where a cause or an amount is asked for and none is given: such a
 * fact is never the answer. Below ANSWER_FROM of answer.ts.
 */
const RULED_OUT = 0.3;

/** 0 to 1: how likely it is that a fact with these features answers the question. */
export function probability(features: Features): number {
  const logOdds = FEATURE_NAMES.reduce((sum, name) => sum + WEIGHTS[name] * features[name], BIAS);
  const likely = 1 / (1 + Math.exp(-logOdds));
  return features.otherDeed === 1 || features.lacksCauseOrAmount === 1 ? Math.min(likely, RULED_OUT) : likely;
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
