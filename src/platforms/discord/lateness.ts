/**
 * How late events come, in ms, beside the fastest of the last minutes: so that neither our clock's being wrong nor Discord's counts, only what waited,
 * be it in a process that had too much to do or for a connection to come back.
 */
export type Lateness = (createdAt: number) => number;

/** How long a delivery is the measure of others, in ms; our clock and Discord's drift apart by next to nothing in that time. */
const MEASURED_OVER = 10 * 60_000;

/** `now` gives the time in ms, of a clock that never jumps. */
export function createLateness(now: () => number): Lateness {
  let since = now();
  let before = Number.POSITIVE_INFINITY;
  let fastest = Number.POSITIVE_INFINITY;
  return (createdAt) => {
    const took = now() - createdAt;
    if (now() - since > MEASURED_OVER) {
      since = now();
      [before, fastest] = [fastest, took];
    }
    fastest = Math.min(fastest, took);
    return took - Math.min(before, fastest);
  };
}
