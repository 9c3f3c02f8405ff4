import { existsSync, mkdirSync, readFileSync, statSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { dirname } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { syncFolder, writeDurably } from "./durable-write.ts";
import { entriesOf, isMissing, lineOf, linesOf } from "./json-lines.ts";
import { tryReading } from "./readable.ts";
import { sweepUnfinished } from "./unfinished.ts";

/**
 * Entries in the order in which they came, kept for good. What an entry holds is its keeper's business: a journal reads it back as it was,
 * and `shapedJournal` gives a keeper only those that it can read.
 * Another process may keep the same one: what it adds is read on, and only `replace` would lose it.
 */
export interface Journal<Entry = unknown> {
  /** Every entry, oldest first, at once: for a keeper that holds them all. Called once, at start. */
  read(): readonly Entry[];
  /** Every entry, oldest first, piece by piece, those that still wait for the disk last: for a keeper that holds none. What comes while they are read is not among them. */
  entries(): AsyncIterable<Entry>;
  /** What other processes have added since it was read last. May give entries that are known already, one's own too: the keeper has to tell them by what is in them. */
  readOn(): Promise<readonly Entry[]>;
  /** Adds an entry; resolves once it is safe from a crash. Rejects where it can't be written; then it is not added. */
  append(entry: Entry): Promise<void>;
  /** Adds an entry now, or as soon as the disk takes it again. */
  keep(entry: Entry): void;
  /** Puts other entries in the place of all, whole or not at all. */
  replace(entries: readonly Entry[]): Promise<void>;
  /** Leaves out what is not to be kept, whole or not at all; asks of each entry once, oldest first, without holding them. What waits for the disk is kept. */
  sift(isKept: (entry: Entry) => boolean): Promise<void>;
  /** Resolves once nothing is being written. */
  close(): Promise<void>;
}

/** Entries that wait at once for a disk to take them again; beyond that the oldest are given up. */
const MOST_HELD = 10_000;

interface Line {
  readonly text: string;
  /** Whether it is tried again where it can't be written. */
  readonly isKept: boolean;
}

/** Told of each try to write: what went wrong, or that nothing did. */
export type OnTried = (cause: unknown) => void;

/**
 * Opens a journal kept as JSON lines. A last line that a crash tore off is left out, and what comes after it begins a new line;
 * other lines that cannot be read are left out too.
 * @throws UserError where the file is there and can't be read: what is wrong, for whom, and what to do.
 */
export function openJournal(file: string, onTried: OnTried = () => {}): Journal {
  const folder = dirname(file);
  tryReading(file);
  if (existsSync(folder)) sweepUnfinished(file);
  let waiting: Line[] = [];
  let seen: Seen = { file: undefined, bytes: 0 };
  let flushed: Promise<void> | undefined;
  let last: Promise<void> = Promise.resolve();

  /** Runs one piece of work after the other; one that fails does not hold up the next. */
  function inTurn(work: () => Promise<void>): Promise<void> {
    const done = last.then(work);
    last = done.then(() => onTried(undefined), onTried);
    return done;
  }

  function add(line: Line): Promise<void> {
    waiting.push(line);
    flushed ??= inTurn(flush);
    return flushed;
  }

  /** Writes all that waits in one go, so that a hundred entries cost one sync. */
  async function flush(): Promise<void> {
    const lines = waiting;
    waiting = [];
    flushed = undefined;
    try {
      await write(lines);
    } catch (error) {
      waiting = [...lines.filter(({ isKept }) => isKept), ...waiting].slice(-MOST_HELD);
      throw error;
    }
  }

  async function write(lines: readonly Line[]): Promise<void> {
    const isFolderNew = mkdirSync(folder, { recursive: true, mode: 0o700 }) !== undefined;
    const isNew = !existsSync(file);
    // Opened each time: another process may have put another file in its place.
    const handle = await open(file, "a+", 0o600);
    try {
      const bytes = Buffer.from(((await isTorn(handle)) ? "\n" : "") + lines.map(({ text }) => text).join(""));
      await handle.appendFile(bytes);
      await handle.sync();
      const { ino, size } = await handle.stat();
      const isOurs = size === seen.bytes + bytes.length && (ino === seen.file || seen.bytes === 0);
      if (isOurs) seen = { file: ino, bytes: size };
    } finally {
      await handle.close();
    }
    // What was written is safe only once its name is.
    if (isNew) await syncFolder(folder);
    if (isFolderNew) await syncFolder(dirname(folder));
  }

  return {
    read() {
      const bytes = readOrNothing(file);
      seen = { file: inodeOf(file), bytes: bytes.lastIndexOf(LINE_END) + 1 };
      return bytes.toString().split("\n").flatMap(entriesOf);
    },
    async readOn() {
      await last;
      const tail = await tailOf(file, seen);
      seen = tail.seen;
      return tail.text.split("\n").flatMap(entriesOf);
    },
    async *entries() {
      // Between two writes, what is written is whole and all else still waits.
      const { written, held } = await last.then(() => ({ written: linesOf(file), held: [...waiting] }));
      for await (const lines of written ?? []) for (const line of lines) yield* entriesOf(line);
      for (const { text } of held) yield* entriesOf(text);
    },
    append: (entry) => add({ text: lineOf(entry), isKept: false }),
    keep(entry) {
      add({ text: lineOf(entry), isKept: true }).catch(() => {});
    },
    replace(entries) {
      return inTurn(async () => {
        mkdirSync(folder, { recursive: true, mode: 0o700 });
        const text = await textOf(entries);
        await writeDurably(file, text);
        seen = { file: inodeOf(file), bytes: Buffer.byteLength(text) };
      });
    },
    sift(isKept) {
      return inTurn(async () => {
        const lines = linesOf(file);
        if (lines) await writeDurably(file, sifted(lines, isKept));
      });
    },
    async close() {
      await last;
      if (waiting.length > 0) await inTurn(flush).catch(() => {});
    },
  };
}

/** Entries that are written out at once: some 2 ms of work. */
const PORTION = 1_000;

async function textOf(entries: readonly unknown[]): Promise<string> {
  const portions: string[] = [];
  for (let at = 0; at < entries.length; at += PORTION) {
    const portion = entries.slice(at, at + PORTION);
    portions.push(portion.map(lineOf).join(""));
    await nextTurn();
  }
  return portions.join("");
}

async function* sifted(portions: AsyncIterable<readonly string[]>, isKept: (entry: unknown) => boolean): AsyncIterable<string> {
  for await (const lines of portions) {
    const kept = lines.filter((line) => entriesOf(line).some(isKept));
    if (kept.length > 0) yield `${kept.join("\n")}\n`;
  }
}

/** Whether the last line lacks its end: a crash or a full disk tore it off. */
async function isTorn(handle: FileHandle): Promise<boolean> {
  const { size } = await handle.stat();
  if (size === 0) return false;
  const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, size - 1);
  return buffer.toString() !== "\n";
}

const LINE_END = 10;

/** How far a journal was read: which file it was, and up to where. */
interface Seen {
  readonly file: number | undefined;
  readonly bytes: number;
}

function inodeOf(file: string): number | undefined {
  return statSync(file, { throwIfNoEntry: false })?.ino;
}

/** The whole lines behind those that were seen; of a file that was written anew all. */
async function tailOf(file: string, seen: Seen): Promise<{ readonly text: string; readonly seen: Seen }> {
  if (!existsSync(file)) return { text: "", seen: { file: undefined, bytes: 0 } };
  const handle = await open(file, "r");
  try {
    const { ino, size } = await handle.stat();
    const from = ino === seen.file && size >= seen.bytes ? seen.bytes : 0;
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(size - from), 0, size - from, from);
    const whole = buffer.subarray(0, buffer.subarray(0, bytesRead).lastIndexOf(LINE_END) + 1);
    return { text: whole.toString(), seen: { file: ino, bytes: from + whole.length } };
  } finally {
    await handle.close();
  }
}

function readOrNothing(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    if (isMissing(error)) return Buffer.alloc(0);
    throw error;
  }
}
