import { createHash } from "node:crypto";

/** Short name of a file's content: the first seven hexadecimal digits of its SHA-256. */
export function revisionOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 7);
}
