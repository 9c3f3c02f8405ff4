import type { LogFields } from "../../src/log.ts";

/** Shorter texts stand in any line by chance. */
const SHORTEST = 8;

/** Fails where a line that was logged holds what nobody may read in a log: what people wrote, tokens, addresses to answer at. */
export function expectNoLeak(logged: readonly { readonly event: string; readonly fields: LogFields }[], texts: Iterable<string>): void {
  const telling = [...texts].map((text) => JSON.stringify(text).slice(1, -1)).filter((text) => text.length >= SHORTEST);
  const leaks = logged.map((line) => JSON.stringify(line)).filter((line) => telling.some((text) => line.includes(text)));
  expect(leaks).toEqual([]);
}
