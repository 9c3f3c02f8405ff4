import { type BigIntStats, statSync } from "node:fs";
import { stat } from "node:fs/promises";

/** Which file a path leads to and when it was written last; a change of name leaves it as it is. Undefined where there is none, or none to be seen. */
export type Look = string | undefined;

/** Looks at once, and waits for the disk. Throws nothing. */
export function lookOf(path: string): Look {
  try {
    return seenIn(statSync(path, { bigint: true }));
  } catch {
    return undefined;
  }
}

/** The same while others go on. Never rejects. */
export async function lookAt(path: string): Promise<Look> {
  try {
    return seenIn(await stat(path, { bigint: true }));
  } catch {
    return undefined;
  }
}

function seenIn({ dev, ino, size, mtimeNs }: BigIntStats): string {
  return `${dev} ${ino} ${size} ${mtimeNs}`;
}
