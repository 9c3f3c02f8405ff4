import process from "node:process";
import { ANSWER_FROM, FEATURE_NAMES, RULED_OUT, ruledOutBy } from "../../src/answer/model.ts";
import { rank } from "../../src/answer/rank.ts";
import { understand } from "../../src/question/understand.ts";
import { readSagaFile } from "../../src/saga/file.ts";
import { buildLibrary, type Library } from "../../src/saga/library.ts";
import { revisionOf } from "../../src/saga/revision.ts";
import type { Saga } from "../../src/saga/schema.ts";
import { calibrate, type Example, type ExampleCandidate, logOdds, train, type Weights } from "./logistic.ts";
import { type Measures, measure, type Outcome } from "./measures.ts";
import { type LabelledQuestion, readQuestionSet } from "./question-set.ts";

/**
 * `npm run learn`: the weights of src/answer/model.ts, and what such weights reach on what they were not learnt from: on a fifth of each saga's wordings, left out in
 * turn, and on whole sagas left out. Prints only; the table is changed by hand. The lighthouse saga is never learnt from.
 */
const SETS = [
  { name: "saga", data: "data/saga.yaml", questions: "test/questions/saga.jsonl" },
  { name: "harrowmere", data: "test/sagas/harrowmere.yaml", questions: "test/questions/harrowmere.jsonl" },
  { name: "torvik", data: "test/sagas/torvik.yaml", questions: "test/questions/torvik.jsonl" },
] as const;

const FOLDS = 5;

/** The forms in which each saga is asked, so that one table serves rich files and poor ones. */
const FORMS = {
  whole: (saga: Saga): Saga => saga,
  "without readers' questions": (saga: Saga): Saga => ({ ...saga, facts: saga.facts.map(({ questions: _, ...fact }) => fact) }),
  "claims alone": (saga: Saga): Saga => ({
    ...saga,
    facts: saga.facts.map(({ id, claim, standing, sources }) => ({ id, claim, standing, sources })),
  }),
} as const;

/** One saga's questions, asked in one form of it. */
interface Asked {
  readonly name: string;
  readonly form: string;
  readonly examples: readonly Example[];
}

function main(): void {
  const all = SETS.flatMap(({ name, data, questions }) => askedOf(name, data, readQuestionSet(questions)));
  const inFolds = crossValidated(all);
  const { slope, shift } = calibrate(inFolds.flatMap(({ judged }) => judged));
  const weights = train(all.flatMap(({ examples }) => examples)).map((weight) => weight * slope);
  print(`Bias ${((weights.at(-1) ?? 0) + shift).toFixed(2)}, weights:`);
  print(...FEATURE_NAMES.map((name, index) => `  ${name}: ${weights[index]?.toFixed(2)},`), "");
  print(`Right at first, abstained, harm, answering from ${ANSWER_FROM} on; five-fold over wordings:`);
  report(inFolds, slope, shift);
  print("", "The saga itself left out:");
  report(leftOut(all), slope, shift);
}

function askedOf(name: string, data: string, questions: readonly LabelledQuestion[]): readonly Asked[] {
  const read = readSagaFile(data);
  if (!read.ok) throw new Error(`${data} is not in order: see npm run check-data.`);
  return Object.entries(FORMS).map(([form, formed]) => ({
    name,
    form,
    examples: examples(questions, buildLibrary(formed(read.saga), revisionOf(read.text))),
  }));
}

function examples(questions: readonly LabelledQuestion[], library: Library): readonly Example[] {
  return questions.map((asked) => ({
    asked,
    candidates: rank(understand(asked.question, library), library).map(({ fact, features, isVerbatim }) => ({
      id: fact.id,
      features: FEATURE_NAMES.map((name) => features[name]),
      isRight: asked.facts.includes(fact.id),
      isRuledOut: ruledOutBy(features) !== undefined && !isVerbatim,
    })),
  }));
}

interface Tried {
  readonly name: string;
  readonly form: string;
  readonly outcomes: readonly (Outcome & { readonly logOdds: number })[];
  readonly judged: readonly (readonly [number, boolean])[];
}

/** Every question judged by weights that were learnt without it in any form. */
function crossValidated(all: readonly Asked[]): readonly Tried[] {
  const isLeftOut = (index: number, fold: number) => index % FOLDS === fold;
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    train(all.flatMap(({ examples }) => examples.filter((_, index) => !isLeftOut(index, fold)))),
  );
  return all.map((asked) => tried(asked, (index) => folds[index % FOLDS] ?? []));
}

/** Every saga judged by weights that were learnt from the others. */
function leftOut(all: readonly Asked[]): readonly Tried[] {
  return SETS.flatMap(({ name }) => {
    const weights = train(all.filter((other) => other.name !== name).flatMap(({ examples }) => examples));
    return all.filter((asked) => asked.name === name).map((asked) => tried(asked, () => weights));
  });
}

function tried({ name, form, examples }: Asked, weightsFor: (index: number) => Weights): Tried {
  const outcomes = examples.map(({ asked, candidates }, index) => {
    const ranked = candidates.map((candidate) => ({ candidate, score: scoreOf(candidate, weightsFor(index)) }));
    ranked.sort((a, b) => b.score - a.score);
    return { asked, ids: ranked.map(({ candidate }) => candidate.id), isAnswer: false, confidence: 0, logOdds: ranked[0]?.score ?? -10 };
  });
  return { name, form, outcomes, judged: outcomes.map(({ asked, ids, logOdds }) => [logOdds, asked.facts.includes(ids[0] ?? "")]) };
}

/** A candidate that is ruled out is never an answer. */
function scoreOf({ features, isRuledOut }: ExampleCandidate & { readonly isRuledOut?: boolean }, weights: Weights): number {
  const score = logOdds(features, weights);
  return isRuledOut ? Math.min(score, Math.log(RULED_OUT / (1 - RULED_OUT))) : score;
}

function report(all: readonly Tried[], slope: number, shift: number): void {
  for (const { name, form, outcomes } of all) {
    const judged = outcomes.map((outcome) => ({ ...outcome, confidence: 1 / (1 + Math.exp(-(slope * outcome.logOdds + shift))) }));
    print(
      `  ${`${name}, ${form}`.padEnd(40)} ${text(measure(judged.map((one) => ({ ...one, isAnswer: one.confidence >= ANSWER_FROM }))))}`,
    );
  }
}

function text({ rightAtFirst, abstained, harm, mrr }: Measures): string {
  return `${[rightAtFirst, abstained, harm].map((share) => `${(100 * share).toFixed(1)} %`).join(", ")}; MRR ${mrr.toFixed(3)}`;
}

function print(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join("\n")}\n`);
}

main();
