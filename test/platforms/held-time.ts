import type { After } from "../../src/platforms/after.ts";

/** Time that stands still until a test lets some of it pass. */
export interface HeldTime {
  readonly after: After;
  /** Calls back whatever is due by then. */
  pass(ms: number): void;
}

export function createHeldTime(): HeldTime {
  const waiting = new Set<{ readonly at: number; readonly then: () => void }>();
  let now = 0;
  return {
    after(ms, then) {
      const due = { at: now + ms, then };
      waiting.add(due);
      return () => waiting.delete(due);
    },
    pass(ms) {
      now += ms;
      for (const due of waiting) if (due.at <= now && waiting.delete(due)) due.then();
    },
  };
}
