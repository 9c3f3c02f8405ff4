/** Calls back after so many ms; gives what calls it off. */
export type After = (ms: number, then: () => void) => () => void;

export const after: After = (ms, then) => {
  const timer = setTimeout(then, ms);
  return () => clearTimeout(timer);
};

/** Resolves after so many ms, or as soon as the signal is aborted. */
export function pause(passing: After, ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      callOff();
      signal.removeEventListener("abort", end);
      resolve();
    };
    const callOff = passing(ms, end);
    if (signal.aborted) end();
    else signal.addEventListener("abort", end);
  });
}
