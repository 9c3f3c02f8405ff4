/** Keeps account of what was asked and what came back for it. */
export interface Tally {
  /** Somebody asked; `id` is what the answer will name. */
  asked(id: string): void;
  /** An answer to it was sent. */
  answered(id: string, at?: number): void;
  /** It could not be delivered, which the person was shown: nothing is to be expected. */
  withdrawn(id: string): void;
  /** Calls back for questions whose account was closed: an answer that comes later than that is not seen. */
  settle(now: number, closed: (id: string) => void): void;
  isOpen(id: string): boolean;
  readonly open: number;
  figures(): Figures;
}

export interface Figures {
  readonly asked: number;
  readonly answered: number;
  readonly doubled: number;
  readonly lost: number;
  readonly withdrawn: number;
  /** Milliseconds, of every answer. */
  readonly waits: readonly number[];
}

/** Milliseconds after which a question is lost, or its answer can't come a second time. */
const CLOSED_AFTER = 15_000;

export function createTally(): Tally {
  const questions = new Map<string, { readonly at: number; answers: number }>();
  const waits: number[] = [];
  const sums = { asked: 0, answered: 0, doubled: 0, lost: 0, withdrawn: 0 };
  return {
    asked(id) {
      sums.asked += 1;
      questions.set(id, { at: Date.now(), answers: 0 });
    },
    answered(id, at = Date.now()) {
      const question = questions.get(id);
      if (!question) return;
      question.answers += 1;
      if (question.answers === 1) {
        sums.answered += 1;
        waits.push(at - question.at);
      } else sums.doubled += 1;
    },
    withdrawn(id) {
      if (questions.delete(id)) sums.withdrawn += 1;
    },
    settle(now, closed) {
      for (const [id, { at, answers }] of questions) {
        if (now - at < CLOSED_AFTER) continue;
        if (answers === 0) sums.lost += 1;
        questions.delete(id);
        closed(id);
      }
    },
    isOpen: (id) => questions.get(id)?.answers === 0,
    get open() {
      return [...questions.values()].filter(({ answers }) => answers === 0).length;
    },
    figures: () => ({ ...sums, waits }),
  };
}
