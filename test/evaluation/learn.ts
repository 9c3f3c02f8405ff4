import process from "node:process";
import { ANSWER_FROM } from "../../src/answer/answer.ts";
import { FEATURE_NAMES } from "../../src/answer/model.ts";
import { rank } from "../../src/answer/rank.ts";
import { understand } from "../../src/question/understand.ts";
import { readSagaFile } from "../../src/saga/file.ts";
import { buildLibrary, type Library } from "../../src/saga/library.ts";
import { revisionOf } from "../../src/saga/revision.ts";
import type { Saga } from "../../src/saga/schema.ts";
import { type Example, logOdds, train, type Weights } from "./logistic.ts";
import { type Measures, measure, type Outcome } from "./measures.ts";
import { type LabelledQuestion, readQuestionSet } from "./question-set.ts";

/** `npm run learn`: the weights of src/answer/model.ts from the saga's questions, and what they reach on questions left out. Prints only; the table is changed by hand. */
const DATA = "data/saga.yaml";
const QUESTIONS = "test/questions/saga.jsonl";
const FOLDS = 5;

/** Asked with and without the file's readers' questions, so that the weights serve a file that has none. */
function main(): void {
  const read = readSagaFile(DATA);
  if (!read.ok) throw new Error(`${DATA} is not in order: see npm run check-data.`);
  const questions = readQuestionSet(QUESTIONS);
  const full = examples(questions, buildLibrary(read.saga, revisionOf(read.text)));
  const bare = examples(questions, buildLibrary(withoutReaders(read.saga), revisionOf(read.text)));
  const weights = train([...full, ...bare]);
  const table = FEATURE_NAMES.map((name, index) => `  ${name}: ${weights[index]?.toFixed(2)}`);
  print(`Weights, bias ${weights.at(-1)?.toFixed(2)}:`, ...table, "", "Five-fold cross-validation (right at first, abstained, harm):");
  print(`  with readers' questions     ${crossValidated(full, bare)}`, `  without readers' questions  ${crossValidated(bare, full)}`);
}

function withoutReaders(saga: Saga): Saga {
  return { ...saga, facts: saga.facts.map(({ questions: _, ...fact }) => fact) };
}

function examples(questions: readonly LabelledQuestion[], library: Library): readonly Example[] {
  return questions.map((asked) => ({
    asked,
    candidates: rank(understand(asked.question, library), library).map(({ fact, features }) => ({
      id: fact.id,
      features: FEATURE_NAMES.map((name) => features[name]),
      isRight: asked.facts.includes(fact.id),
    })),
  }));
}

/** Every question judged by weights that were learnt without it, in either form. */
function crossValidated(judged: readonly Example[], others: readonly Example[]): string {
  const outcomes: Outcome[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const isLeftOut = (_: Example, index: number) => index % FOLDS === fold;
    const kept = [judged, others].flatMap((set) => set.filter((example, index) => !isLeftOut(example, index)));
    const weights = train(kept);
    outcomes.push(...judged.filter(isLeftOut).map((example) => outcomeOf(example, weights)));
  }
  return text(measure(outcomes));
}

function outcomeOf({ asked, candidates }: Example, weights: Weights): Outcome {
  const ranked = candidates
    .map(({ id, features }) => ({ id, confidence: 1 / (1 + Math.exp(-logOdds(features, weights))) }))
    .sort((a, b) => b.confidence - a.confidence);
  const confidence = ranked[0]?.confidence ?? 0;
  return { asked, isAnswer: confidence >= ANSWER_FROM, ids: ranked.map(({ id }) => id), confidence };
}

function text({ rightAtFirst, abstained, harm }: Measures): string {
  return [rightAtFirst, abstained, harm].map((share) => `${(100 * share).toFixed(1)} %`).join(", ");
}

function print(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join("\n")}\n`);
}

main();
