import { setImmediate } from "node:timers/promises";

/** Long work that can be put aside: every `next()` does a little of it, a millisecond at the most where the machine is idle; the last one returns the result. */
export type Steps<T> = Generator<undefined, T>;

/** Does the work at one go. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Does the work in slices of so many milliseconds, and lets everything else that waits have its turn between them. */
export async function inSlices<T>(steps: Steps<T>, milliseconds: number): Promise<T> {
  for (;;) {
    const end = performance.now() + milliseconds;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await setImmediate();
  }
}
