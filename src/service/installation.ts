import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, rmSync, statfsSync, writeSync } from "node:fs";
import { join } from "node:path";
import { broken, type Finding, fine, mind } from "../finding.ts";

const OLDEST_NODE = 20;
/** Older ones get no more security fixes. */
const OLDEST_MAINTAINED_NODE = 22;

/** Bytes that should be free, so that a revision, a gap and a log line always find room. */
const ROOM = 100 * 1024 * 1024;

/** `version` such as "v22.1.0". */
export function checkNode(version: string): Finding {
  const major = Number(/^v(\d+)\./.exec(version)?.[1]);
  if (!(major >= OLDEST_NODE)) return broken(`Node.js ${version} is too old. Install 22 or 24: https://nodejs.org.`);
  if (major < OLDEST_MAINTAINED_NODE)
    return mind(`Node.js ${version} runs it, but gets no security fixes any more. Install 22 or 24: https://nodejs.org.`);
  return fine(`Node.js ${version}.`);
}

/** Whether files can be made in a folder, flushed and taken away again, and whether there is room. Leaves nothing behind; never throws. */
export function checkFolder(folder: string, use: string): Finding {
  let made: string | undefined;
  const probe = join(folder, `.doctor-${process.pid}.tmp`);
  try {
    made = existsSync(folder) ? undefined : mkdirSync(folder, { recursive: true });
    const file = openSync(probe, "wx", 0o600);
    try {
      writeSync(file, "?");
      fsyncSync(file);
    } finally {
      closeSync(file);
      rmSync(probe);
    }
    const { bavail, bsize } = statfsSync(folder);
    const free = Math.floor((bavail * bsize) / 1024 / 1024);
    if (bavail * bsize < ROOM) return mind(`${folder}: only ${free} MB are free on its disk. Make room, or ${use} fails.`);
    return fine(`${folder}: can be written, ${free} MB free.`);
  } catch (error) {
    const code: unknown = Object(error).code;
    return broken(`${folder}: cannot be written (${typeof code === "string" ? code : "unknown"}), so ${use} fails. ${remedyFor(code)}`);
  } finally {
    if (made !== undefined) rmSync(made, { recursive: true, force: true });
  }
}

function remedyFor(code: unknown): string {
  switch (code) {
    case "EACCES":
    case "EPERM":
      return "Give the user that runs the bot the right to write there.";
    case "EROFS":
      return "It is mounted read-only: mount it writable, or list it in ReadWritePaths of the systemd unit.";
    case "ENOSPC":
    case "EDQUOT":
      return "The disk is full: make room.";
    case "ENOTDIR":
      return "A file stands where the folder should be.";
    default:
      return "Look at the folder and its disk.";
  }
}
