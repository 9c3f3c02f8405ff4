import { readFileSync, renameSync, rmSync } from "node:fs";
import { chmod, open, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { isMissing } from "./json-lines.ts";
import { lookOf } from "./look.ts";
import { ASIDE, giveBack, linkWhereNone, nameBeside, UNFINISHED } from "./unfinished.ts";

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
  const ours = Buffer.from(text);
  try {
    const looked = lookOf(file);
    if (looked === undefined || !holds(file, expected) || !exchange(file, temporary, aside, looked)) return false;
    await syncFolder(dirname(file));
    const replaced = textOf(aside);
    // Taken away by somebody else, who may have put it back: what counts is what stands there now.
    if (replaced === undefined) return holds(file, ours);
    if (replaced.equals(expected)) {
      rmSync(aside, { force: true });
      return true;
    }
    // Somebody wrote into the old file while it was replaced: theirs goes back, and what was to be written has to wait.
    putBack(file, aside, ours);
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
    if (isMissing(error)) return false;
    throw error;
  }
  let isDone = false;
  try {
    isDone = lookOf(aside) === looked && linkWhereNone(temporary, file);
  } finally {
    if (!isDone && !giveBack(aside, file)) rmSync(aside, { force: true });
  }
  return isDone;
}

/** Puts back what was taken aside, unless somebody has saved since: then that is the newer one. */
function putBack(file: string, aside: string, ours: Uint8Array): void {
  const theirs = textOf(aside);
  // Never without something to put in its place.
  if (theirs === undefined) return;
  // Under a name that nobody brings back: while there is no file, it is `aside`.
  const taken = nameBeside(file, UNFINISHED);
  renameSync(file, taken);
  const isNewer = !holds(taken, ours);
  const isBack = giveBack(isNewer ? taken : aside, file);
  // What has the name by now is newer still, unless another process, which was just started, has brought `theirs` back: that is older.
  if (!isBack && isNewer && holds(file, theirs)) putBack(file, taken, theirs);
  for (const name of [aside, taken]) rmSync(name, { force: true });
}

function holds(file: string, expected: Uint8Array): boolean {
  return textOf(file)?.equals(expected) ?? false;
}

/** Undefined where there is no such file. */
function textOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
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

/** Makes safe from a crash which names stand in a folder. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
