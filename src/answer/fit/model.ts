import type { Features } from "./features.ts";

/** What a feature adds to log-odds: to those by which facts are ordered, and to those that the fact which comes first answers the question. */
export interface Weight {
  readonly order: number;
  readonly answer: number;
}

/**
 * The one table of weights; features.ts tells what each feature is. The order is learnt by a softmax over a question's facts, the answer by logistic regression over
 * the first fact of each question, none against the sense of its feature, from the question sets that test/evaluation/learn.ts names: `npm run learn` reproduces
 * the table and cross-validates it five-fold.
 */
export const WEIGHTS: Readonly<Record<keyof Features, Weight>> = {
  coverage: { order: 0.61, answer: 0.42 },
  whole: { order: 0.2, answer: 0.13 },
  relatedCoverage: { order: 1.33, answer: 0.58 },
  evidence: { order: 2.56, answer: 1 },
  support: { order: 2.53, answer: 1.71 },
  focus: { order: 0.82, answer: 0.4 },
  found: { order: 2.87, answer: 0.4 },
  pairs: { order: 0.14, answer: 0 },
  letters: { order: 0.02, answer: 0 },
  small: { order: 0.6, answer: 0 },
  likeness: { order: 1.36, answer: 0.87 },
  quoted: { order: 1.56, answer: 1.07 },
  holdsKind: { order: 0.3, answer: 0 },
  announced: { order: 2.43, answer: 1.08 },
  holdsQuote: { order: 2.47, answer: 0.76 },
  sameDeed: { order: 1.06, answer: 0.88 },
  defines: { order: 3.48, answer: 1.91 },
  unknown: { order: 1.39, answer: 0.52 },
  uncovered: { order: -1.22, answer: 0 },
  missingName: { order: -1.45, answer: -0.74 },
  missingDeed: { order: -0.45, answer: -0.24 },
  missingTelling: { order: -1.59, answer: -1.07 },
  missingTellingDeed: { order: -1.52, answer: -0.98 },
  lacksKind: { order: -3.51, answer: -2.28 },
  lacksCauseOrAmount: { order: -0.93, answer: -0.44 },
  lacksName: { order: -3.13, answer: -1.26 },
  otherDeed: { order: -3.19, answer: -1.75 },
  namesStranger: { order: -0.72, answer: -0.28 },
  unlikeReaders: { order: -1.91, answer: -0.49 },
  asksYesNo: { order: -0.29, answer: -0.03 },
  asksKeywords: { order: 0.11, answer: 0.38 },
  asksWhat: { order: -0.83, answer: -0.54 },
  asksHow: { order: -0.81, answer: -0.45 },
};

/** What the fact's lead adds to the log-odds that it is the answer: see aheadOf. */
export const AHEAD_WEIGHT = 2.65;

/** The log-odds before anything is known of the fact. */
const BIAS: Weight = { order: -4.46, answer: -3 };

/** From this probability on a fact is the answer: somewhat less than even, since of several facts that answer as well only one comes first. */
export const ANSWER_FROM = 0.38;

/** How far below the first a fact may score and still answer as well. */
export const ABOUT_AS_WELL = 0.12;

/**
 * That the right words stand there does not help where they are told of other people, or where a cause or an amount is asked for and none is given: such a
 * fact is never the answer. Below ANSWER_FROM.
 */
export const RULED_OUT = 0.2;

/** The log-odds by which a fact with these features is ordered. */
export function orderOf(features: Features): number {
  const order = WEIGHED.reduce((sum, { name, weight }) => sum + weight.order * features[name], BIAS.order);
  return ruledOutBy(features) === undefined ? order : Math.min(order, logOddsOf(RULED_OUT));
}

/**
 * 0 to 1: a fact's share among all that were ordered and the answer that none of them is right, whose log-odds are 0. Where others answer about as well, the first
 * is the less likely the right one.
 */
export function aheadOf(order: number, total: number): number {
  return Math.exp(order) / total;
}

/** What the shares are of: the odds of all that were ordered, and of none. */
export function totalOf(orders: readonly number[]): number {
  return orders.reduce((sum, order) => sum + Math.exp(order), 1);
}

/** 0 to 1: how likely it is that a fact with these features, and so far ahead of others, answers the question. */
export function probability(features: Features, ahead: number): number {
  const logOdds = WEIGHED.reduce((sum, { name, weight }) => sum + weight.answer * features[name], BIAS.answer + AHEAD_WEIGHT * ahead);
  const likely = probabilityOf(logOdds);
  return ruledOutBy(features) === undefined ? likely : Math.min(likely, RULED_OUT);
}

/** 0 to 1: the probability that log-odds stand for. */
export function probabilityOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

function logOddsOf(likely: number): number {
  return Math.log(likely / (1 - likely));
}

const RULING_OUT = ["otherDeed", "lacksCauseOrAmount", "missingTellingDeed"] as const satisfies readonly (keyof Features)[];

/** The feature by which a fact is never the answer, whatever else speaks for it; undefined where there is none. */
export function ruledOutBy(features: Features): keyof Features | undefined {
  return RULING_OUT.find((name) => features[name] === 1);
}

/** The features that speak for a fact, in table order: none of their weights is negative. */
const FOR = [
  "coverage",
  "whole",
  "relatedCoverage",
  "evidence",
  "support",
  "focus",
  "found",
  "pairs",
  "letters",
  "small",
  "likeness",
  "quoted",
  "holdsKind",
  "announced",
  "holdsQuote",
  "sameDeed",
  "defines",
  "unknown",
] as const satisfies readonly (keyof Features)[];

/** Those that speak against it: none of their weights is positive. */
const AGAINST = [
  "uncovered",
  "missingName",
  "missingDeed",
  "missingTelling",
  "missingTellingDeed",
  "lacksKind",
  "lacksCauseOrAmount",
  "lacksName",
  "otherDeed",
  "namesStranger",
  "unlikeReaders",
] as const satisfies readonly (keyof Features)[];

/** And those that may do either. */
const EITHER = ["asksYesNo", "asksKeywords", "asksWhat", "asksHow"] as const satisfies readonly (keyof Features)[];

/** The features in table order. */
export const FEATURE_NAMES = [...FOR, ...AGAINST, ...EITHER] as const;

/** 1 where a feature can only speak for a fact, -1 where only against it, 0 where it may do either. */
export function senseOf(name: keyof Features): -1 | 0 | 1 {
  if (FOR.some((other) => other === name)) return 1;
  return AGAINST.some((other) => other === name) ? -1 : 0;
}

const WEIGHED = FEATURE_NAMES.map((name) => ({ name, weight: WEIGHTS[name] }));
