import type { Features } from "./features.ts";

/**
 * The one table of weights: what each feature adds to the log-odds that a fact answers a question. Learnt from test/questions/saga.jsonl by logistic
 * regression: `npm run learn` reproduces them and cross-validates them five-fold.
 */
export const WEIGHTS: Readonly<Record<keyof Features, number>> = {
  /** The heart of it: whether the fact speaks of what was asked. */
  wordCoverage: 2.14,
  coverage: 2.31,
  /** One weighty word that nothing speaks of outweighs many that the fact does: "how old is …". */
  whole: 1.02,
  heaviestAbsent: 2.11,
  heaviestElsewhere: 0.85,
  missingHead: -0.06,
  missingDeed: -0.89,
  missingName: -1.31,
  /** A moderator wrote that this is asked so. */
  likeness: 1.96,
  quoted: 2.49,
  holdsKind: 0.32,
  lacksKind: -3.36,
  announced: 2.62,
  holdsQuote: 0.47,
  lacksQuote: -1.01,
  lacksName: -1.89,
  sameDeed: 0.08,
  otherDeed: -1.67,
  /** Of two facts that cover as much the one that says little else. */
  focus: 2.12,
};

/** The log-odds before anything is known of the fact. */
export const BIAS = -5.28;

/** 0 to 1: how likely it is that a fact with these features answers the question. */
export function probability(features: Features): number {
  const logOdds = FEATURE_NAMES.reduce((sum, name) => sum + WEIGHTS[name] * features[name], BIAS);
  return 1 / (1 + Math.exp(-logOdds));
}

/** The features in table order. */
export const FEATURE_NAMES = [
  "coverage",
  "wordCoverage",
  "whole",
  "heaviestAbsent",
  "heaviestElsewhere",
  "missingHead",
  "missingDeed",
  "missingName",
  "likeness",
  "quoted",
  "holdsKind",
  "lacksKind",
  "announced",
  "holdsQuote",
  "lacksQuote",
  "lacksName",
  "sameDeed",
  "otherDeed",
  "focus",
] as const satisfies readonly (keyof Features)[];
