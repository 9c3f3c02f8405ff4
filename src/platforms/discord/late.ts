import type { After } from "../after.ts";

/** Discord waits 3 s for the first response; what takes longer than this, in ms, is deferred, so that the deferral still arrives in time. */
const DEFER_AFTER = 1500;

/**
 * Waits for some work, and calls `defer` once if it is late. Resolves with the work's result and whether it was deferred; rejects
 * where either fails.
 */
export async function whenLate<T>(
  work: Promise<T>,
  defer: () => Promise<unknown>,
  after: After,
): Promise<{ readonly result: T; readonly isDeferred: boolean }> {
  let callOff = () => {};
  const late = new Promise<"late">((resolve) => {
    callOff = after(DEFER_AFTER, () => resolve("late"));
  });
  try {
    const first = await Promise.race([work.then((result) => ({ result })), late]);
    if (first !== "late") return { result: first.result, isDeferred: false };
    await defer();
    return { result: await work, isDeferred: true };
  } finally {
    callOff();
  }
}
