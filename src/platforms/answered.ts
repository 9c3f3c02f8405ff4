import { createRecent } from "../recent.ts";

/** Which message answers which: so that an edited question gets its answer edited, and a deleted one deleted. */
export interface Answered<Answer extends object> {
  remember(questionId: string, answer: Answer): void;
  /** The answer to a message; undefined where there is none, or where it was given more than 10 minutes ago. */
  answerTo(questionId: string): Answer | undefined;
  forget(questionId: string): void;
}

/** Answers that are remembered, some 150 bytes each, and for how long, in ms. */
const LIMITS = { most: 10_000, bytes: 2_000_000 };
const REMEMBERED_FOR = 10 * 60_000;

/** `now` gives the time in ms. */
export function createAnswered<Answer extends object>(now: () => number): Answered<Answer> {
  const answers = createRecent<{ readonly answer: Answer; readonly at: number }>(LIMITS);
  return {
    remember: (questionId, answer) => {
      answers.set(questionId, { answer, at: now() });
    },
    answerTo(questionId) {
      const known = answers.get(questionId);
      return known !== undefined && now() - known.at <= REMEMBERED_FOR ? known.answer : undefined;
    },
    forget: (questionId) => {
      answers.delete(questionId);
    },
  };
}
