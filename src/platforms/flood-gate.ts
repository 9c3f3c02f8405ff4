/** What becomes of a question: it is answered, it is answered with one notice to wait, or with nothing. */
export type Passage = "pass" | "notice" | "silence";

/** Keeps one person from asking faster than anybody reads. */
export interface FloodGate {
  ask(callerId: string): Passage;
}

/** So many questions of one person in so many ms are answered. */
const QUESTIONS = 5;
const WINDOW = 10_000;

/** People whose questions are counted at once, half of them at the least; beyond that whoever was silent longest is forgotten. */
const PEOPLE = 100_000;

interface Caller {
  /** When the questions of the window were asked, in ms, oldest first. */
  readonly asked: readonly number[];
  readonly isTold: boolean;
}

/** What the person is told who asks too fast. */
export const FLOOD_NOTICE = `That is a lot at once: ${QUESTIONS} questions in ${WINDOW / 1000} seconds is the most. Wait a moment, then ask again.`;

/** `now` gives the time in ms. */
export function createFloodGate(now: () => number): FloodGate {
  // Two spans of time, the older one dropped as a whole: nobody is kept who has been silent for two windows.
  let callers = new Map<string, Caller>();
  let before = new Map<string, Caller>();
  let began = now();
  return {
    ask(callerId) {
      const time = now();
      if (Math.abs(time - began) > WINDOW || callers.size >= PEOPLE / 2) {
        before = callers;
        callers = new Map();
        began = time;
      }
      const known = callers.get(callerId) ?? before.get(callerId);
      const asked = (known?.asked ?? []).filter((at) => at > time - WINDOW && at <= time);
      if (asked.length < QUESTIONS) {
        callers.set(callerId, { asked: [...asked, time], isTold: false });
        return "pass";
      }
      const isTold = known?.isTold === true;
      callers.set(callerId, { asked, isTold: true });
      return isTold ? "silence" : "notice";
    },
  };
}
