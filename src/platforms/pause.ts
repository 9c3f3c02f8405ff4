import { setTimeout as wait } from "node:timers/promises";

/** Lets so many ms pass; rejects where the signal is aborted before. */
export type Pause = (ms: number, signal: AbortSignal) => Promise<void>;

export const pause: Pause = (ms, signal) => wait(ms, undefined, { signal });
