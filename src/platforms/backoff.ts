/** How long to wait before trying again: twice as long each time, up to a limit, and by chance, so that many do not come back at once. */
export interface Backoff {
  /** Milliseconds to wait before the next try. */
  next(): number;
  /** It worked: the next wait is a short one again. */
  reset(): void;
}

const SHORTEST = 500;
const LONGEST = 30_000;

/** `random` gives a number from 0 to before 1. The "equal jitter" of Amazon's Exponential Backoff And Jitter: half of each wait is fixed. */
export function createBackoff(random: () => number = Math.random): Backoff {
  let tries = 0;
  return {
    next() {
      const full = Math.min(LONGEST, SHORTEST * 2 ** tries);
      tries = Math.min(tries + 1, 30);
      return Math.round(full / 2 + random() * (full / 2));
    },
    reset() {
      tries = 0;
    },
  };
}
