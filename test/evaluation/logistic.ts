import type { LabelledQuestion } from "./question-set.ts";

export interface Example {
  readonly asked: LabelledQuestion;
  readonly candidates: readonly { readonly id: string; readonly features: readonly number[]; readonly isRight: boolean }[];
}

/** A weight for each feature, the bias last. */
export type Weights = readonly number[];

/** Strength of the L2 penalty, steps of gradient descent, their length, rounds of choosing the hardest wrong candidates anew. */
const PENALTY = 0.0003;
const STEPS = 3000;
const RATE = 4;
const ROUNDS = 4;

/** Wrong candidates that a question teaches by: the highest ranked so far. */
const HARDEST = 3;

/** What a wrong candidate weighs against a right one: more where the question has no answer at all. */
const WRONG = { answerable: 0.6, unanswerable: 0.9 };

export function logOdds(features: readonly number[], weights: Weights): number {
  return features.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), weights.at(-1) ?? 0);
}

/** Logistic regression over question and candidate pairs: the best right candidate of each question against its hardest wrong ones. Deterministic. */
export function train(examples: readonly Example[]): Weights {
  const size = examples.find(({ candidates }) => candidates.length > 0)?.candidates[0]?.features.length ?? 0;
  let weights: Weights = [...Array<number>(size).fill(0), -3];
  for (let round = 0; round < ROUNDS; round++) weights = descend(pairs(examples, weights, round === 0 ? HARDEST : 1), weights);
  return weights;
}

interface Pair {
  readonly features: readonly number[];
  readonly target: number;
  readonly share: number;
}

function pairs(examples: readonly Example[], weights: Weights, mostRight: number): readonly Pair[] {
  return examples.flatMap(({ asked, candidates }) => {
    const ranked = candidates.toSorted((a, b) => logOdds(b.features, weights) - logOdds(a.features, weights));
    const right = ranked.filter(({ isRight }) => isRight).slice(0, mostRight);
    const wrong = ranked.filter(({ isRight }) => !isRight).slice(0, HARDEST);
    const share = asked.facts.length > 0 ? WRONG.answerable : WRONG.unanswerable;
    return [
      ...right.map(({ features }) => ({ features, target: 1, share: 1 })),
      ...wrong.map(({ features }) => ({ features, target: 0, share })),
    ];
  });
}

function descend(rows: readonly Pair[], start: Weights): Weights {
  const weights = [...start];
  const bias = weights.length - 1;
  const total = rows.reduce((sum, { share }) => sum + share, 0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = Array<number>(weights.length).fill(0);
    for (const { features, target, share } of rows) {
      const error = (1 / (1 + Math.exp(-logOdds(features, weights))) - target) * share;
      for (let index = 0; index < bias; index++) gradient[index] = (gradient[index] ?? 0) + error * (features[index] ?? 0);
      gradient[bias] = (gradient[bias] ?? 0) + error;
    }
    for (let index = 0; index <= bias; index++) {
      const penalty = index < bias ? PENALTY * (weights[index] ?? 0) : 0;
      weights[index] = (weights[index] ?? 0) - RATE * ((gradient[index] ?? 0) / total + penalty);
    }
  }
  return weights;
}
