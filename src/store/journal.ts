import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { open } from "node:fs/promises";
import { dirname } from "node:path";
import { sweepUnfinished, writeDurably } from "./durable-write.ts";

/** Entries in the order in which they came, kept for good. What an entry holds is its keeper's business: a journal reads it back as it was. */
export interface Journal {
  /** Every entry, oldest first. Called once, at start. */
  read(): readonly unknown[];
  /** Adds an entry; resolves once it is safe from a crash. */
  append(entry: unknown): Promise<void>;
  /** Puts other entries in the place of all, whole or not at all. */
  replace(entries: readonly unknown[]): Promise<void>;
  /** Resolves once nothing is being written. */
  close(): Promise<void>;
}

/**
 * Opens a journal kept as JSON lines. A last line that a crash tore off is left out, and what comes after it begins a new line;
 * other lines that cannot be read are left out too.
 */
export function openJournal(file: string): Journal {
  const folder = dirname(file);
  if (existsSync(folder)) sweepUnfinished(file);
  let waiting: string[] = [];
  /** Whether the last line lacks its end. */
  let isTorn = false;
  let flushed: Promise<void> | undefined;
  let last: Promise<void> = Promise.resolve();

  /** Runs one piece of work after the other; one that fails does not hold up the next. */
  function inTurn(work: () => Promise<void>): Promise<void> {
    const done = last.then(work);
    last = done.catch(() => {});
    return done;
  }

  /** Writes all that waits in one go, so that a hundred entries cost one sync. */
  async function flush(): Promise<void> {
    const lines = waiting;
    waiting = [];
    flushed = undefined;
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    // Opened each time: another process may have put another file in its place.
    const handle = await open(file, "a", 0o600);
    try {
      await handle.appendFile((isTorn ? "\n" : "") + lines.join(""));
      isTorn = false;
      await handle.sync();
    } finally {
      await handle.close();
    }
  }

  return {
    read() {
      const text = readOrNothing(file);
      isTorn = text !== "" && !text.endsWith("\n");
      return readLines(text);
    },
    append(entry) {
      waiting.push(`${JSON.stringify(entry)}\n`);
      flushed ??= inTurn(flush);
      return flushed;
    },
    replace(entries) {
      return inTurn(async () => {
        mkdirSync(folder, { recursive: true, mode: 0o700 });
        await writeDurably(file, linesOf(entries));
        isTorn = false;
      });
    },
    close: () => last,
  };
}

function linesOf(entries: readonly unknown[]): string {
  return entries.map((entry) => `${JSON.stringify(entry)}\n`).join("");
}

function readOrNothing(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (isMissing(error)) return "";
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return typeof error === "object" && error !== null && "code" in error && error.code === "ENOENT";
}

/** The entries of a text of JSON lines, without those that cannot be read. */
function readLines(text: string): readonly unknown[] {
  return text.split("\n").flatMap((line) => {
    try {
      return line === "" ? [] : [JSON.parse(line)];
    } catch {
      return [];
    }
  });
}
