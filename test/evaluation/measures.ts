import type { LabelledQuestion } from "./question-set.ts";

/** What a system said to a question: whether it gave an answer, and its facts in order. */
export interface Said {
  readonly isAnswer: boolean;
  readonly ids: readonly string[];
  /** 0 to 1. */
  readonly confidence: number;
}

export interface Outcome extends Said {
  readonly asked: LabelledQuestion;
}

/** Shares from 0 to 1; NaN where nothing of the sort was asked. */
export interface Measures {
  readonly questions: number;
  /** Of the questions with an answer: answered, and by a right fact. */
  readonly rightAtFirst: number;
  /** Of the questions with an answer: a right fact is among the first three, whatever was said. */
  readonly rightInThree: number;
  /** Mean reciprocal rank of the first right fact, of the questions with an answer. */
  readonly mrr: number;
  /** Of the questions without an answer: none was given. */
  readonly abstained: number;
  /** Of all questions: answered wrongly, or answered though there is no answer. */
  readonly harm: number;
}

function isRight({ asked, ids }: Outcome): boolean {
  return asked.facts.includes(ids[0] ?? "");
}

function isHarm(outcome: Outcome): boolean {
  return outcome.isAnswer && !isRight(outcome);
}

export function measure(outcomes: readonly Outcome[]): Measures {
  const answerable = outcomes.filter(({ asked }) => asked.facts.length > 0);
  const unanswerable = outcomes.filter(({ asked }) => asked.facts.length === 0);
  return {
    questions: outcomes.length,
    rightAtFirst: share(answerable, (outcome) => outcome.isAnswer && isRight(outcome)),
    rightInThree: share(answerable, ({ asked, ids }) => ids.slice(0, 3).some((id) => asked.facts.includes(id))),
    mrr: mean(answerable.map(reciprocalRank)),
    abstained: share(unanswerable, ({ isAnswer }) => !isAnswer),
    harm: share(outcomes, isHarm),
  };
}

function reciprocalRank({ asked, ids }: Outcome): number {
  const place = ids.findIndex((id) => asked.facts.includes(id));
  return place < 0 ? 0 : 1 / (place + 1);
}

function share<T>(of: readonly T[], is: (entry: T) => boolean): number {
  return mean(of.map((entry) => (is(entry) ? 1 : 0)));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
