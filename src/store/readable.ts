import { accessSync, closeSync, constants, openSync } from "node:fs";
import { userInfo } from "node:os";
import { dirname } from "node:path";
import process from "node:process";
import { UserError } from "../errors.ts";
import { diskCode } from "./disk-trouble.ts";

/**
 * Tries whether a journal can be read; one that is not there is no trouble. Changes nothing.
 * @throws UserError that says in one line what can't be read, by whom, and what to do.
 */
export function tryReading(file: string): void {
  try {
    closeSync(openSync(file, "r"));
  } catch (cause) {
    const code = diskCode(cause);
    if (code === undefined) throw cause;
    if (code !== "ENOENT") throw new UserError(unreadableText(file, code), { cause });
  }
}

function unreadableText(file: string, code: string): string {
  const folder = dirname(file);
  switch (code) {
    case "ENOTDIR":
      return `${folder}: a file stands where the folder should be. Move it away.`;
    case "EACCES":
    case "EPERM": {
      const user = userName();
      const what = mayEnter(folder) ? `${file}: the file` : `${folder}: the folder`;
      return `${what} can't be read by the user ${user} (${code}). Give it to that user, as root: chown -R ${user} ${folder}`;
    }
    default:
      return `${file}: can't be read (${code}). Look at it and its disk.`;
  }
}

function mayEnter(folder: string): boolean {
  try {
    accessSync(folder, constants.R_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The name of whom the process runs as; a number where the system has no name for it. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return String(process.getuid?.());
  }
}
