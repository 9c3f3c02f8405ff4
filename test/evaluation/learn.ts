import process from "node:process";
import { ANSWER_FROM, aheadOf, FEATURE_NAMES, probabilityOf, RULED_OUT, ruledOutBy, senseOf, totalOf } from "../../src/answer/fit/model.ts";
import { orderBonus, rank, shareWorded } from "../../src/answer/fit/rank.ts";
import { askingPart } from "../../src/question/talk/asking-part.ts";
import { understand } from "../../src/question/understand.ts";
import { readSagaFile } from "../../src/saga/file.ts";
import { buildLibrary, type Library } from "../../src/saga/library.ts";
import { revisionOf } from "../../src/saga/revision.ts";
import type { Saga } from "../../src/saga/schema.ts";
import { type ExampleCandidate, logOdds, train, type Weights } from "./logistic.ts";
import { type Measures, measure, type Outcome } from "./measures.ts";
import { type LabelledQuestion, readQuestionSet } from "./question-set.ts";

/**
 * `npm run learn`: the weights of src/answer/fit/model.ts, and what such weights reach on what they were not learnt from: on a fifth of each set's wordings, left out in
 * turn, and on whole sagas left out. Prints only; the table is changed by hand. The lighthouse saga is never learnt from.
 */
const SETS = [
  { name: "saga", data: "data/saga.yaml", questions: "test/questions/saga.jsonl" },
  { name: "saga, second set", data: "data/saga.yaml", questions: "test/questions/saga-second.jsonl" },
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

/** One set's questions, asked in one form of its saga. */
interface Asked {
  readonly name: string;
  readonly data: string;
  readonly form: string;
  readonly examples: readonly Example[];
}

interface Candidate extends ExampleCandidate {
  readonly id: string;
  readonly isRuledOut: boolean;
  /** Log-odds. */
  readonly bonus: number;
}

interface Example {
  readonly asked: LabelledQuestion;
  readonly isAnswerable: boolean;
  readonly candidates: readonly Candidate[];
}

/** A question's facts in the order of some weights. */
interface Ordered {
  readonly asked: LabelledQuestion;
  readonly ids: readonly string[];
  /** The features of the first and, last, how far it is ahead; absent where no fact was found. */
  readonly first?: ExampleCandidate & { readonly isRuledOut: boolean };
}

const ORDER_SENSES = FEATURE_NAMES.map(senseOf);
const ANSWER_SENSES = [...ORDER_SENSES, 1];

function main(): void {
  const all = SETS.flatMap(({ name, data, questions }) => askedOf(name, data, readQuestionSet(questions)));
  const orderFolds = foldsOf(all);
  const inFolds = all.map((asked) => ({ ...asked, ordered: orderedInFolds(asked.examples, orderFolds) }));
  const order = train(
    all.flatMap(({ examples }) => examples),
    ORDER_SENSES,
  );
  const answer = trainAnswer(inFolds.flatMap(({ ordered }) => ordered));
  print(`Bias: order ${order.at(-1)?.toFixed(2)}, answer ${answer.at(-1)?.toFixed(2)}. Ahead: ${answer.at(-2)?.toFixed(2)}. Weights:`);
  print(
    ...FEATURE_NAMES.map((name, index) => `  ${name}: { order: ${order[index]?.toFixed(2)}, answer: ${answer[index]?.toFixed(2)} },`),
    "",
  );
  print(`Right at first, abstained, harm, answering from ${ANSWER_FROM} on; five-fold over wordings:`);
  const answerFolds = Array.from({ length: FOLDS }, (_, fold) =>
    trainAnswer(inFolds.flatMap(({ ordered }) => ordered.filter((_, index) => !isLeftOut(index, fold)))),
  );
  for (const { name, form, ordered } of inFolds) report(name, form, ordered, (index) => answerFolds[index % FOLDS] ?? []);
  print("", "The saga itself left out:");
  for (const data of new Set(SETS.map((set) => set.data))) {
    const others = inFolds.filter((other) => other.data !== data);
    const weights = train(
      others.flatMap(({ examples }) => examples),
      ORDER_SENSES,
    );
    const judge = trainAnswer(others.flatMap(({ ordered }) => ordered));
    for (const { name, form, examples } of all.filter((other) => other.data === data)) {
      const ordered = examples.map((example) => orderedBy(example, weights));
      report(name, form, ordered, () => judge);
    }
  }
}

function askedOf(name: string, data: string, questions: readonly LabelledQuestion[]): readonly Asked[] {
  const read = readSagaFile(data);
  if (!read.ok) throw new Error(`${data} is not in order: see npm run check-data.`);
  return Object.entries(FORMS).map(([form, formed]) => ({
    name,
    data,
    form,
    examples: examples(questions, buildLibrary(formed(read.saga), revisionOf(read.text))),
  }));
}

function examples(questions: readonly LabelledQuestion[], library: Library): readonly Example[] {
  return questions.map((asked) => {
    const question = understand(askingPart(asked.question).asks, library);
    const ranked = rank(question, library);
    const worded = shareWorded(ranked.map(({ fact }) => fact));
    return {
      asked,
      isAnswerable: asked.facts.length > 0,
      candidates: ranked.map(({ fact, features, isVerbatim }) => ({
        id: fact.id,
        features: FEATURE_NAMES.map((name) => features[name]),
        isRight: asked.facts.includes(fact.id),
        isRuledOut: ruledOutBy(features) !== undefined && !isVerbatim,
        bonus: orderBonus(features, worded, question.asksStanding),
      })),
    };
  });
}

function isLeftOut(index: number, fold: number): boolean {
  return index % FOLDS === fold;
}

/** By fold, the order learnt without a fifth of every set's questions, in any form. */
function foldsOf(all: readonly Asked[]): readonly Weights[] {
  return Array.from({ length: FOLDS }, (_, fold) =>
    train(
      all.flatMap(({ examples }) => examples.filter((_, index) => !isLeftOut(index, fold))),
      ORDER_SENSES,
    ),
  );
}

/** Every question ordered by weights that were learnt without it in any form. */
function orderedInFolds(examples: readonly Example[], folds: readonly Weights[]): readonly Ordered[] {
  return examples.map((example, index) => orderedBy(example, folds[index % FOLDS] ?? []));
}

function orderedBy({ asked, candidates }: Example, weights: Weights): Ordered {
  const orders = candidates.map((candidate) => capped(candidate.isRuledOut, logOdds(candidate.features, weights)));
  const total = totalOf(orders);
  const ranked = candidates.map((candidate, index) => ({ candidate, order: orders[index] ?? 0 }));
  ranked.sort((a, b) => b.order + b.candidate.bonus - (a.order + a.candidate.bonus));
  const ids = ranked.map(({ candidate }) => candidate.id);
  const [first] = ranked;
  if (!first) return { asked, ids };
  const { features, isRight, isRuledOut } = first.candidate;
  return { asked, ids, first: { features: [...features, aheadOf(first.order, total)], isRight, isRuledOut } };
}

/** A candidate that is ruled out is never an answer. */
function capped(isRuledOut: boolean, odds: number): number {
  return isRuledOut ? Math.min(odds, Math.log(RULED_OUT / (1 - RULED_OUT))) : odds;
}

/** Learns from the first facts alone whether the first is right. */
function trainAnswer(ordered: readonly Ordered[]): Weights {
  return train(
    ordered.flatMap(({ first }) => (first ? [{ isAnswerable: first.isRight, candidates: [first] }] : [])),
    ANSWER_SENSES,
  );
}

function report(name: string, form: string, ordered: readonly Ordered[], weightsFor: (index: number) => Weights): void {
  const outcomes = ordered.map(({ asked, ids, first }, index): Outcome => {
    const confidence = first ? probabilityOf(capped(first.isRuledOut, logOdds(first.features, weightsFor(index)))) : 0;
    return { asked, ids, confidence, isAnswer: confidence >= ANSWER_FROM };
  });
  print(`  ${`${name}, ${form}`.padEnd(46)} ${text(measure(outcomes))}`);
}

function text({ rightAtFirst, abstained, harm, mrr }: Measures): string {
  return `${[rightAtFirst, abstained, harm].map((share) => `${(100 * share).toFixed(1)} %`).join(", ")}; MRR ${mrr.toFixed(3)}`;
}

function print(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join("\n")}\n`);
}

main();
