import { randomBytes } from "node:crypto";
import { existsSync, linkSync, readdirSync, readFileSync, readlinkSync, realpathSync, renameSync, rmSync } from "node:fs";
import { chmod, open, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { lookOf } from "./look.ts";

/** Ends the name of a file that is being written; one that is met at start was left by a crash. */
const UNFINISHED = ".tmp";

/** Ends the name of a file that is being replaced; where a crash left no other, it is the file. */
const ASIDE = ".was";

/**
 * Puts a text in the place of a file, whole or not at all, and resolves once it is on the disk: a temporary file in the same
 * folder is written, synced and renamed, then the folder is synced. The file keeps its permissions; a new one is the owner's alone.
 */
export async function writeDurably(file: string, text: string | AsyncIterable<string>): Promise<void> {
  const temporary = await writeTemporary(file, text);
  await rename(temporary, file);
  await syncFolder(dirname(file));
}

/**
 * As `writeDurably`, but only where the file still holds `expected`. False where it does not: whoever saves it at this very
 * moment, in whichever way, loses nothing. A rename would overwrite what came in since the last look; so the file is taken aside, whatever it
 * is by then, and the new one is put where none is. For that moment (some 0.1 ms) there is no file; `sweepUnfinished` brings it back after a crash.
 */
export async function replaceDurably(file: string, expected: Uint8Array, text: string): Promise<boolean> {
  const temporary = await writeTemporary(file, text);
  const aside = nameBeside(file, ASIDE);
  try {
    const looked = lookOf(file);
    if (looked === undefined || !holds(file, expected) || !exchange(file, temporary, aside, looked)) return false;
    await syncFolder(dirname(file));
    if (holds(aside, expected)) {
      rmSync(aside);
      return true;
    }
    // Somebody wrote into the old file while it was replaced: theirs goes back, and what was to be written has to wait.
    putBack(file, aside, Buffer.from(text));
    await syncFolder(dirname(file));
    return false;
  } finally {
    await rm(temporary, { force: true });
  }
}

/** Puts the temporary file where the file was, if that is still the one that was looked at and nobody is quicker; else all is as it was. */
function exchange(file: string, temporary: string, aside: string, looked: string): boolean {
  try {
    renameSync(file, aside);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return false;
    throw error;
  }
  let isDone = false;
  try {
    isDone = lookOf(aside) === looked && linkWhereNone(temporary, file);
  } finally {
    if (!isDone) giveBack(aside, file);
  }
  return isDone;
}

/** Puts back what was taken aside, unless somebody has saved since: then that is the newer one. */
function putBack(file: string, aside: string, ours: Uint8Array): void {
  const taken = nameBeside(file, ASIDE);
  renameSync(file, taken);
  const [newer, older] = holds(taken, ours) ? [aside, taken] : [taken, aside];
  giveBack(newer, file);
  rmSync(older);
}

/** Gives a file its name again; where something has that name by now, that stays. */
function giveBack(aside: string, file: string): void {
  try {
    linkWhereNone(aside, file);
    rmSync(aside);
  } catch {
    // Not every disk knows two names of one file.
    renameSync(aside, file);
  }
}

/** Gives a file another name where nothing has that name; false where something has. */
function linkWhereNone(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}

function holds(file: string, expected: Uint8Array): boolean {
  try {
    return readFileSync(file).equals(expected);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return false;
    throw error;
  }
}

function codeOf(error: unknown): unknown {
  return typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
}

/** Mends what a crash left beside a file: what was half written goes, and a file that was being replaced is there again. */
export function sweepUnfinished(path: string): void {
  const file = targetOf(path);
  const folder = dirname(file);
  for (const name of namesIn(folder)) {
    if (!name.startsWith(`.${basename(file)}.`)) continue;
    const left = join(folder, name);
    if (name.endsWith(ASIDE) && !existsSync(file)) renameSync(left, file);
    else if (name.endsWith(ASIDE) || name.endsWith(UNFINISHED)) rmSync(left, { force: true });
  }
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

/** Through file handles and names alone: Node's permission model allows neither fsync nor chmod on a descriptor. */
async function writeTemporary(file: string, text: string | AsyncIterable<string>): Promise<string> {
  const temporary = nameBeside(file, UNFINISHED);
  const handle = await open(temporary, "wx", 0o600);
  try {
    await writeFile(handle, text);
    const replaced = await stat(file).catch(() => undefined);
    if (replaced) await chmod(temporary, replaced.mode & 0o7777);
    await handle.sync();
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  } finally {
    await handle.close();
  }
  return temporary;
}

function nameBeside(file: string, ending: string): string {
  return join(dirname(file), `.${basename(file)}.${randomBytes(6).toString("hex")}${ending}`);
}

/** Makes safe from a crash which names stand in a folder. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
