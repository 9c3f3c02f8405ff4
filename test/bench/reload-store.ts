import process from "node:process";
import { openFileStore } from "../../src/store/file-store.ts";

/**
 * What a process tells that does nothing but keep a data file up to date: once when the file is open, then of each reload. A message to it says that the
 * next one is about to begin.
 */
export interface Reloaded {
  /** When it took effect, as `Date.now()` tells. */
  readonly at: number;
  /** The longest time, in ms, that the event loop was held up. */
  readonly stall: number;
}

/** How often the event loop is asked for a turn, in ms, and how long it is still watched after a reload took effect. */
const TURN = 1;
const AFTER = 300;

const [, , file = ""] = process.argv;
const store = openFileStore({
  file,
  onFailure(cause) {
    throw cause;
  },
});

let last = performance.now();
let stall = 0;
setInterval(() => {
  const now = performance.now();
  stall = Math.max(stall, now - last - TURN);
  last = now;
}, TURN);

process.on("message", () => {
  stall = 0;
});
store.watch(({ kind }) => {
  if (kind !== "changed") throw new Error(`The file was ${kind}.`);
  const at = Date.now();
  setTimeout(() => process.send?.({ at, stall } satisfies Reloaded), AFTER);
});
process.send?.({ at: Date.now(), stall } satisfies Reloaded);
