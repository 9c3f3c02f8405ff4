import type { Pause } from "../../src/platforms/pause.ts";

/** Time that stands still until a test lets some of it pass. */
export interface HeldTime {
  readonly pause: Pause;
  /** Ends every pause that is over by then. */
  pass(ms: number): void;
}

export function createHeldTime(): HeldTime {
  const waiting = new Set<{ readonly until: number; readonly end: () => void }>();
  let now = 0;
  return {
    pause(ms, signal) {
      return new Promise((resolve, reject) => {
        const paused = { until: now + ms, end: resolve };
        waiting.add(paused);
        signal.addEventListener("abort", () => {
          if (waiting.delete(paused)) reject(signal.reason);
        });
      });
    },
    pass(ms) {
      now += ms;
      for (const paused of waiting) {
        if (paused.until > now || !waiting.delete(paused)) continue;
        paused.end();
      }
    },
  };
}
