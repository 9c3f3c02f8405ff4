import { type DestinationStream, pino } from "pino";
import type { Log, LogFields } from "../log.ts";
import { scrub } from "../scrub.ts";
import { createLineWriter } from "./line-writer.ts";

export interface PinoLog extends Log {
  /** Resolves once everything is written, or can't be, or after a second. Call it before the process ends. */
  written(): Promise<void>;
}

export interface PinoLogOptions {
  readonly level: string;
  /** Values that must never be shown; the last thing that happens to a line is that they are taken out of it. */
  readonly secrets: readonly string[];
  /** Where the lines go, at once; standard output where left out. */
  readonly stream?: DestinationStream;
}

/** How pino-pretty prints the lines for people: the event first, then its fields on the same line. */
export const FOR_READING = { sync: true, messageKey: "event", ignore: "pid,hostname", errorLikeObjectKeys: [], singleLine: true };

const STANDARD_OUTPUT = 1;

/** How long the last lines are waited for, in ms. */
const PATIENCE = 1000;

/**
 * One line of JSON an event: `{"level":"info","time":"…Z","event":"slack.connected",…}`. Logging never throws, and never fails the bot, be the disk full or the reader gone.
 * (Pino's own way to write beside the event loop never returns from the process's end where the disk is full.)
 */
export function createPinoLog({ level, secrets, stream }: PinoLogOptions): PinoLog {
  const output = createLineWriter(STANDARD_OUTPUT);
  const logger = pino(
    {
      level,
      base: null,
      // Told to what prints lines for people, which would look for "msg".
      messageKey: "event",
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
      hooks: { streamWrite: (line) => scrub(line, secrets) },
    },
    stream ?? output,
  );
  const at = (name: "debug" | "info" | "warn" | "error") => (event: string, fields?: LogFields) => logger[name]({ event, ...fields });
  return { debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error"), written: () => output.written(PATIENCE) };
}
