import { setFlagsFromString } from "node:v8";

/** How much the heap may grow, in per cent of what is in use, before it is looked through for garbage. */
const GROWTH = 20;

/**
 * Left alone V8 lets the heap grow to four times of what is in use. What this program holds is little beside what it uses up, so that looking sooner costs
 * little: in some minutes of `npm run soak` 263 MB were resident at the most instead of 379, and the heap was 88 MB at the most instead of 219; reading a file of
 * 20,000 facts took some 15 % more of the processor's time and 215 MB instead of 369.
 */
export function spareHeap(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
}
