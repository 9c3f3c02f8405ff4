import { statSync } from "node:fs";

/** Which file a path leads to and when it was written last; a change of name leaves it as it is. Undefined where there is none, or none to be seen. */
export function lookOf(path: string): string | undefined {
  try {
    const { dev, ino, size, mtimeNs } = statSync(path, { bigint: true });
    return `${dev} ${ino} ${size} ${mtimeNs}`;
  } catch {
    return undefined;
  }
}
