import { randomBytes } from "node:crypto";
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  linkSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";

/** Ends the name of a file that is being written; one that is met at start was left by a crash. */
const UNFINISHED = ".tmp";

/**
 * Puts a text in the place of a file, whole or not at all, and returns once it is on the disk: a temporary file in the same
 * folder is written, synced and renamed, then the folder is synced. The file keeps its permissions; a new one is the owner's alone.
 */
export function writeDurably(file: string, text: string): void {
  const temporary = writeTemporary(file, text);
  renameSync(temporary, file);
  syncFolder(dirname(file));
}

/**
 * As `writeDurably`, but only where the file still holds `expected`. False where it does not, and then the file is as it was:
 * somebody who writes into it at this very moment loses nothing.
 */
export function replaceDurably(file: string, expected: Uint8Array, text: string): boolean {
  const temporary = writeTemporary(file, text);
  const kept = temporaryName(file);
  linkSync(file, kept);
  const isUntouched = () => readFileSync(kept).equals(expected);
  try {
    if (!isUntouched() || !readFileSync(file).equals(expected)) {
      rmSync(temporary);
      return false;
    }
    renameSync(temporary, file);
    syncFolder(dirname(file));
    if (isUntouched()) return true;
    // Somebody wrote into the old file while it was replaced: theirs goes back, and what was to be written has to wait.
    renameSync(kept, file);
    syncFolder(dirname(file));
    return false;
  } finally {
    rmSync(kept, { force: true });
  }
}

/** Removes what a crash left half written beside a file. */
export function sweepUnfinished(file: string): void {
  const folder = dirname(file);
  for (const name of readdirSync(folder)) {
    if (name.startsWith(`.${basename(file)}.`) && name.endsWith(UNFINISHED)) rmSync(join(folder, name), { force: true });
  }
}

function writeTemporary(file: string, text: string): string {
  const temporary = temporaryName(file);
  const descriptor = openSync(temporary, "wx", 0o600);
  try {
    const bytes = Buffer.from(text);
    for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
    fchmodSync(descriptor, statSync(file, { throwIfNoEntry: false })?.mode ?? 0o600);
    fsyncSync(descriptor);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  } finally {
    closeSync(descriptor);
  }
  return temporary;
}

function temporaryName(file: string): string {
  return join(dirname(file), `.${basename(file)}.${randomBytes(6).toString("hex")}${UNFINISHED}`);
}

function syncFolder(folder: string): void {
  const descriptor = openSync(folder, "r");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
