import type { Log } from "../src/log.ts";
import { createPinoLog } from "../src/service/pino-log.ts";

export interface CheckedLog {
  readonly log: Log;
  /** Every line so far, as production would write it. */
  readonly lines: readonly string[];
  /** The lines that hold one of the texts, which nobody may read in a log: what people asked, tokens, addresses to answer at. */
  leaksOf(texts: readonly string[]): readonly string[];
}

/** Shorter texts stand in any line by chance. */
const SHORTEST = 6;

/** Production's log at its most talkative, kept in memory. Secrets are not told to it, so that only what has the shape of one is hidden. */
export function createCheckedLog(): CheckedLog {
  const lines: string[] = [];
  return {
    log: createPinoLog({ level: "debug", secrets: [], stream: { write: (line) => lines.push(line) } }),
    lines,
    leaksOf(texts) {
      const telling = texts.map((text) => JSON.stringify(text).slice(1, -1)).filter((text) => text.length >= SHORTEST);
      return lines.filter((line) => telling.some((text) => line.includes(text)));
    },
  };
}
