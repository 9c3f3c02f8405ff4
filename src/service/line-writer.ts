import { write } from "node:fs";

/** Writes lines to a file descriptor beside the event loop: a reader that is slow, gone, or a disk that is full holds nothing up. */
export interface LineWriter {
  write(line: string): void;
  /** Resolves once everything is written, or can't be, or after `longest` ms. */
  written(longest: number): Promise<void>;
}

/** Characters that wait for a slow reader; beyond that lines are dropped rather than memory filled. */
const MOST_HELD = 4 * 1024 * 1024;

/** How long a reader that takes nothing just now is left alone, in ms. */
const BREATHER = 100;

export function createLineWriter(fd: number): LineWriter {
  let held: string[] = [];
  let length = 0;
  let isWriting = false;
  const waiting = new Set<() => void>();

  function next(): void {
    isWriting = held.length > 0;
    if (!isWriting) {
      for (const done of waiting) done();
      return;
    }
    const bytes = Buffer.from(held.join(""));
    held = [];
    length = 0;
    put(bytes);
  }

  function put(bytes: Buffer): void {
    write(fd, bytes, (error, count) => {
      if (error?.code === "EAGAIN") setTimeout(put, BREATHER, bytes);
      // There is nowhere to tell that it failed; the next line is a new try.
      else if (error || count === bytes.length) next();
      else put(bytes.subarray(count));
    });
  }

  return {
    write(line) {
      if (length + line.length > MOST_HELD) return;
      held.push(line);
      length += line.length;
      if (!isWriting) next();
    },
    written(longest) {
      return new Promise((resolve) => {
        const timer = setTimeout(done, longest);
        function done(): void {
          clearTimeout(timer);
          waiting.delete(done);
          resolve();
        }
        waiting.add(done);
        if (!isWriting) done();
      });
    },
  };
}
