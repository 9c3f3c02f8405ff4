export interface ExampleCandidate {
  readonly features: readonly number[];
  readonly isRight: boolean;
}

/** A question with the facts that may answer it; one of a single fact teaches whether that is right. */
export interface Example {
  /** Whether one of the file's facts answers it. */
  readonly isAnswerable: boolean;
  readonly candidates: readonly ExampleCandidate[];
}

/** A weight for each feature, the bias last. */
export type Weights = readonly number[];

/** Strength of the L2 penalty on each weight (the bias has none), steps, and their length (Adam, Kingma and Ba 2015, its usual constants). */
const PENALTY = 1;
const STEPS = 500;
const RATE = 0.1;
const MOMENTUM = 0.9;
const SMOOTHING = 0.999;

export function logOdds(features: readonly number[], weights: Weights): number {
  return features.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), weights.at(-1) ?? 0);
}

/**
 * A softmax over each question's candidates and the answer that none of them is right, whose log-odds are 0: what is learnt is both which fact comes first and
 * whether any is good enough. A question whose right fact is not among the candidates teaches nothing. `senses`: of each feature 1 or -1 where its weight must not
 * have the other sign, else 0. Deterministic.
 */
export function train(examples: readonly Example[], senses: readonly number[]): Weights {
  const taught = examples.filter(isTaught);
  const size = taught[0]?.candidates[0]?.features.length ?? 0;
  const table = tableOf(taught, size);
  const weights = new Float64Array(size + 1);
  weights[size] = -3;
  const velocity = new Float64Array(size + 1);
  const squares = new Float64Array(size + 1);
  for (let step = 1; step <= STEPS; step++) {
    const gradient = gradientAt(weights, table);
    const rate = (RATE * Math.sqrt(1 - SMOOTHING ** step)) / (1 - MOMENTUM ** step) / (1 + (4 * step) / STEPS);
    gradient.forEach((slope, index) => {
      const pulled = slope + (index < size ? PENALTY * at(weights, index) : 0);
      velocity[index] = MOMENTUM * at(velocity, index) + (1 - MOMENTUM) * pulled;
      squares[index] = SMOOTHING * at(squares, index) + (1 - SMOOTHING) * pulled * pulled;
      const stepped = at(weights, index) - (rate * at(velocity, index)) / (Math.sqrt(at(squares, index)) + 1e-8);
      weights[index] = stepped * (senses[index] ?? 0) < 0 ? 0 : stepped;
    });
  }
  return [...weights];
}

function isTaught({ isAnswerable, candidates }: Example): boolean {
  return candidates.length > 0 && (!isAnswerable || candidates.some(({ isRight }) => isRight));
}

/** All candidates' features in one array, row by row, with where each question's rows begin. */
interface Table {
  readonly size: number;
  readonly values: Float64Array;
  readonly isRight: Uint8Array;
  readonly starts: readonly number[];
}

function tableOf(examples: readonly Example[], size: number): Table {
  const rows = examples.flatMap(({ candidates }) => candidates);
  const values = new Float64Array(rows.length * size);
  rows.forEach(({ features }, row) => {
    values.set(features, row * size);
  });
  const starts = [0];
  for (const { candidates } of examples) starts.push((starts.at(-1) ?? 0) + candidates.length);
  return { size, values, isRight: Uint8Array.from(rows, ({ isRight }) => (isRight ? 1 : 0)), starts };
}

/** Of the negative log-likelihood: for each row what the model gives it less what it should have. */
function gradientAt(weights: Float64Array, { size, values, isRight, starts }: Table): Float64Array {
  const gradient = new Float64Array(size + 1);
  for (let question = 0; question + 1 < starts.length; question++) {
    const from = starts[question] ?? 0;
    const to = starts[question + 1] ?? 0;
    const odds = Float64Array.from({ length: to - from }, (_, row) => Math.exp(scoreAt(weights, values, (from + row) * size, size)));
    const total = odds.reduce((sum, value) => sum + value, 1);
    const right = odds.reduce((sum, value, row) => sum + (isRight[from + row] ? value : 0), 0);
    odds.forEach((value, row) => {
      const wanted = right > 0 && isRight[from + row] ? value / right : 0;
      const error = value / total - wanted;
      for (let index = 0; index < size; index++) gradient[index] = at(gradient, index) + error * at(values, (from + row) * size + index);
      gradient[size] = at(gradient, size) + error;
    });
  }
  return gradient;
}

function scoreAt(weights: Float64Array, values: Float64Array, offset: number, size: number): number {
  let score = at(weights, size);
  for (let index = 0; index < size; index++) score += at(weights, index) * at(values, offset + index);
  return score;
}

function at(values: Float64Array, index: number): number {
  return values[index] ?? 0;
}
