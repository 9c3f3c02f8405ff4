import { randomBytes } from "node:crypto";
import { readdirSync, rmSync } from "node:fs";
import { chmod, link, open, readFile, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** Ends the name of a file that is being written; one that is met at start was left by a crash. */
const UNFINISHED = ".tmp";

/**
 * Puts a text in the place of a file, whole or not at all, and resolves once it is on the disk: a temporary file in the same
 * folder is written, synced and renamed, then the folder is synced. The file keeps its permissions; a new one is the owner's alone.
 */
export async function writeDurably(file: string, text: string): Promise<void> {
  const temporary = await writeTemporary(file, text);
  await rename(temporary, file);
  await syncFolder(dirname(file));
}

/**
 * As `writeDurably`, but only where the file still holds `expected`. False where it does not, and then the file is as it was:
 * somebody who writes into it at this very moment loses nothing.
 */
export async function replaceDurably(file: string, expected: Uint8Array, text: string): Promise<boolean> {
  const temporary = await writeTemporary(file, text);
  const kept = temporaryName(file);
  await link(file, kept);
  const isUntouched = async (name: string) => (await readFile(name)).equals(expected);
  try {
    if (!(await isUntouched(kept)) || !(await isUntouched(file))) {
      await rm(temporary);
      return false;
    }
    await rename(temporary, file);
    await syncFolder(dirname(file));
    if (await isUntouched(kept)) return true;
    // Somebody wrote into the old file while it was replaced: theirs goes back, and what was to be written has to wait.
    await rename(kept, file);
    await syncFolder(dirname(file));
    return false;
  } finally {
    await rm(kept, { force: true });
  }
}

/** Removes what a crash left half written beside a file. */
export function sweepUnfinished(file: string): void {
  const folder = dirname(file);
  for (const name of readdirSync(folder)) {
    if (name.startsWith(`.${basename(file)}.`) && name.endsWith(UNFINISHED)) rmSync(join(folder, name), { force: true });
  }
}

/** Through file handles and names alone: Node's permission model allows neither fsync nor chmod on a descriptor. */
async function writeTemporary(file: string, text: string): Promise<string> {
  const temporary = temporaryName(file);
  const handle = await open(temporary, "wx", 0o600);
  try {
    await handle.writeFile(text);
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

function temporaryName(file: string): string {
  return join(dirname(file), `.${basename(file)}.${randomBytes(6).toString("hex")}${UNFINISHED}`);
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
