import { type DestinationStream, destination, pino } from "pino";
import type { Log, LogFields } from "../log.ts";
import { scrub } from "../scrub.ts";

export interface PinoLog extends Log {
  /** Writes out what is still held back. Call it before the process ends. */
  flush(): void;
}

export interface PinoLogOptions {
  readonly level: string;
  /** Values that must never be shown; the last thing that happens to a line is that they are taken out of it. */
  readonly secrets: readonly string[];
  /** Where the lines go; standard output where left out. */
  readonly stream?: DestinationStream;
}

/** Characters held back for a reader that is slow; beyond that lines are dropped rather than memory filled. */
const MOST_HELD = 4 * 1024 * 1024;

/** One line of JSON an event: `{"level":"info","time":"…Z","event":"slack.connected",…}`. Logging never throws, and never fails the bot, be the disk full or the reader gone. */
export function createPinoLog({ level, secrets, stream }: PinoLogOptions): PinoLog {
  const out = stream ?? standardOutput();
  const logger = pino(
    {
      level,
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
      hooks: { streamWrite: (line) => scrub(line, secrets) },
    },
    out,
  );
  const at = (name: "debug" | "info" | "warn" | "error") => (event: string, fields?: LogFields) => logger[name]({ event, ...fields });
  return { debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error"), flush: () => flushNow(out) };
}

function standardOutput(): DestinationStream {
  const out = destination({ fd: 1, sync: false, maxLength: MOST_HELD });
  // A full disk or a reader that has gone: there is nowhere to tell it.
  out.on("error", () => undefined);
  return out;
}

function flushNow(out: DestinationStream): void {
  if (!("flushSync" in out) || typeof out.flushSync !== "function") return;
  try {
    out.flushSync();
  } catch {
    // As above.
  }
}
