import { closeSync, constants, openSync, readSync } from "node:fs";
import { type Decoded, decodeSaga } from "./parse/decode.ts";
import { parseSaga } from "./parse/parse.ts";
import { type Problem, quoted } from "./parse/problem.ts";
import { LARGEST_FILE } from "./parse/scan.ts";
import type { Saga } from "./schema.ts";

/** A data file that was read, with the text it was read from; or all that is wrong with it. */
export type SagaFile =
  | { readonly ok: true; readonly saga: Saga; readonly text: string }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads a data file; one whose name ends in .json as JSON. A file that cannot be read is a problem like any other: never throws. */
export function readSagaFile(file: string): SagaFile {
  const read = readText(file);
  if (!read.ok) return read;
  const parsed = parseSaga(read.text, { json: isJson(file) });
  return parsed.ok ? { ok: true, saga: parsed.saga, text: read.text } : parsed;
}

/** Whether a data file is JSON by its name; any other is YAML. */
export function isJson(file: string): boolean {
  return file.toLowerCase().endsWith(".json");
}

/** Why nothing can be read of a data file, and what to do; undefined where it can be read. Never throws either. */
export function whyUnread(file: string): string | undefined {
  try {
    const descriptor = openSync(file, READING);
    try {
      readSync(descriptor, Buffer.alloc(1));
    } finally {
      closeSync(descriptor);
    }
    return undefined;
  } catch (error) {
    return unreadable(file, error);
  }
}

/** Reads the text of a data file. Never throws either. */
export function readText(file: string): Decoded {
  try {
    return decodeSaga(readBytes(file));
  } catch (error) {
    const isGone = codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR";
    return { ok: false, problems: [{ line: 1, column: 1, message: unreadable(file, error), file: isGone ? "gone" : "unreadable" }] };
  }
}

/** Waits for nobody to write into a pipe. */
const READING = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** Reads no more than shows that a file is too large, so that a device without end does no harm. */
function readBytes(file: string): Uint8Array {
  const descriptor = openSync(file, READING);
  try {
    const chunks: Uint8Array[] = [];
    for (let size = 0; size <= LARGEST_FILE; ) {
      const chunk = Buffer.allocUnsafe(1 << 20);
      const read = readSync(descriptor, chunk);
      if (read === 0) break;
      chunks.push(chunk.subarray(0, read));
      size += read;
    }
    return Buffer.concat(chunks);
  } finally {
    closeSync(descriptor);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "does not exist. Check its name and folder.",
  ENOTDIR: "does not exist: a part of the path is no folder. Check its name and folder.",
  EISDIR: "is a folder. Name a file in it.",
  EACCES: "may not be read by this user. Change its permissions.",
};

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

function unreadable(file: string, error: unknown): string {
  const code = codeOf(error);
  return `${quoted(file)} ${REASONS[code] ?? `cannot be read (${code || String(error)}). Check the disk and the file.`}`;
}
