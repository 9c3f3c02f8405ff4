import { randomBytes } from "node:crypto";
import { existsSync, linkSync, readdirSync, readlinkSync, realpathSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { diskCode } from "./disk-trouble.ts";
import { isMissing } from "./json-lines.ts";

/** Ends the name of a file that is being written, or is on its way out. */
export const UNFINISHED = ".tmp";

/** Ends the name of a file that is being replaced; where there is no other, it is the file. */
export const ASIDE = ".was";

/** What such a name is between the file's own and its ending. */
const RANDOM = /^[0-9a-f]{12}$/;

/**
 * How long, in ms, a name beside a file has to lie untouched before it was left by a crash: a process that is saving is done with its names
 * in some milliseconds, on a bad disk in seconds. Their numbers would not tell who lives: two containers on one folder count each for itself.
 */
export const LEFT_AFTER = 600_000;

/** A name that nothing has, beside a file. */
export function nameBeside(file: string, ending: string): string {
  return join(dirname(file), `.${basename(file)}.${randomBytes(6).toString("hex")}${ending}`);
}

/**
 * Mends what a crash left beside a file: one that was being replaced is there again at once, and what lies there for ten minutes goes.
 * Another process may be saving the same file: it is done no harm, and neither what it writes nor what it replaces is lost.
 * @param now in ms since 1970.
 */
export function sweepUnfinished(path: string, now: number = Date.now()): void {
  bringBack(targetOf(path));
  sweepLeft(path, now);
}

/** The same of a file that is in use: one that is away now is being saved, and is not brought back. */
export function sweepLeft(path: string, now: number = Date.now()): void {
  const file = targetOf(path);
  for (const { name, changed } of leftBeside(file)) {
    const isNeeded = name.endsWith(ASIDE) && !existsSync(file);
    if (now - changed >= LEFT_AFTER && !isNeeded) rmSync(name, { force: true });
  }
}

/** Looks for the file first: whoever has it aside just then is among the names, and it is the last to be taken aside that is the file. */
function bringBack(file: string): void {
  if (existsSync(file)) return;
  const [last] = leftBeside(file)
    .filter(({ name }) => name.endsWith(ASIDE))
    .sort((one, other) => other.changed - one.changed);
  if (last) giveBack(last.name, file);
}

/**
 * Gives a file its name again; true where that is done. Where something has the name by now that stays, and where the file is there no more
 * another process has given it back: then false, and nothing was changed.
 */
export function giveBack(aside: string, file: string): boolean {
  try {
    if (!linkWhereNone(aside, file)) return false;
  } catch (error) {
    // Not every disk knows two names of one file.
    return !isMissing(error) && renameWhereNone(aside, file);
  }
  rmSync(aside, { force: true });
  return true;
}

/** Gives a file another name where nothing has that name; false where something has. */
export function linkWhereNone(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (diskCode(error) === "EEXIST") return false;
    throw error;
  }
}

function renameWhereNone(from: string, to: string): boolean {
  if (existsSync(to)) return false;
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

interface Left {
  readonly name: string;
  /** When it was written, named or renamed last, in ms since 1970: a renamed file keeps the time at which it was written. */
  readonly changed: number;
}

/** What saves have beside a file, done with or not. */
function leftBeside(file: string): readonly Left[] {
  const begin = `.${basename(file)}.`;
  return namesIn(dirname(file)).flatMap((name) => {
    const ending = [UNFINISHED, ASIDE].find((end) => name.endsWith(end));
    if (ending === undefined || !name.startsWith(begin) || !RANDOM.test(name.slice(begin.length, -ending.length))) return [];
    const path = join(dirname(file), name);
    const changed = statSync(path, { throwIfNoEntry: false })?.ctimeMs;
    return changed === undefined ? [] : { name: path, changed };
  });
}

/** None where the folder cannot be read: whoever reads the file next says why. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** The file that a path leads to, through links, be it there or not. */
function targetOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    try {
      return resolve(dirname(path), readlinkSync(path));
    } catch {
      return path;
    }
  }
}
