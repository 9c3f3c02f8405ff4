import { type Readable, Transform } from "node:stream";

/** Where a terminal's keys come from. */
export type Keyboard = Readable & { readonly isTTY?: boolean; readonly setRawMode?: (isRaw: boolean) => unknown };

/** Keys with the lines of a paste joined, so that a value is taken whole; to be left when no more of them are read. */
export interface JoinedKeys {
  readonly keys: Readable;
  leave(): void;
}

/** The keys of a keyboard; `joiner` gives what lines that are pasted now are joined by, or nothing where each stays a line. */
export function joinPastes(keyboard: Keyboard, joiner: () => string | undefined): JoinedKeys {
  const join = createPasteJoiner(joiner);
  const transform = new Transform({
    // Bytes one by one: what is looked for is none of a longer character's.
    transform: (chunk: Buffer, _encoding, done) => done(null, Buffer.from(join(chunk.toString("latin1")), "latin1")),
  });
  const fail = (error: Error) => transform.destroy(error);
  keyboard.on("error", fail);
  keyboard.pipe(transform);
  return {
    keys: Object.assign(transform, { isTTY: true, setRawMode: (isRaw: boolean) => keyboard.setRawMode?.(isRaw) }),
    leave() {
      keyboard.off("error", fail);
      keyboard.unpipe(transform);
      keyboard.pause();
    },
  };
}

/** Joins pasted lines, piece by piece as they come: those between a terminal's marks of a paste, and several that come at once, as nobody types so fast. */
export function createPasteJoiner(joiner: () => string | undefined): (keys: string) => string {
  let isPasting = false;
  return (keys) => {
    const pieces = keys.split(PASTE_MARK);
    const isMarked = isPasting || pieces.length > 1;
    const taken = pieces.map((piece, at) => {
      if (at % 2 === 1) {
        isPasting = piece === "0";
        return "";
      }
      const by = joiner();
      if (by === undefined) return piece;
      if (!isMarked) return joined(piece, by);
      return isPasting ? piece.split(BREAK).join(by) : piece;
    });
    return taken.join("");
  };
}

/** Lines that came at once as one, which Enter ends where it ended the last; a line with nothing but Enter behind it was typed. */
function joined(keys: string, by: string): string {
  const lines = keys
    .split(BREAK)
    .map(trimmed)
    .filter((line) => line !== "");
  if (lines.length < 2) return keys;
  return lines.join(by) + (/[\r\n]$/.test(keys) ? "\r" : "");
}

/** What a terminal puts before (0) and behind (1) what is pasted. */
const PASTE_MARK = /\p{Cc}\[20([01])~/u;

const BREAK = /[\r\n]+/;

/** Without the spaces at its ends; of bytes, a space is nothing else. */
function trimmed(line: string): string {
  return line.replace(/^[ \t]+/, "").replace(/(?<![ \t])[ \t]+$/, "");
}
