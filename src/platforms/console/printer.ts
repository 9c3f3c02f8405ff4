import type { Writable } from "node:stream";

/** Writes to a stream; each call resolves when the stream has taken the text, so that a slow reader slows the writer. */
export interface Printer {
  print(text: string): Promise<void>;
  /** A text with an empty line before it, unless it is the first. */
  printApart(text: string): Promise<void>;
}

/**
 * Does the work with a printer on the stream. Where nobody reads the stream any more (as after `| head -1`) the work ends there, quietly.
 * Rejects as the work does, or where the stream fails otherwise (a full disk).
 */
export async function printTo(output: Writable, work: (printer: Printer) => Promise<void>): Promise<void> {
  // Each write reports its own failure; without a listener the same failure would also end the process.
  output.on("error", () => {});
  try {
    await work(createPrinter(output));
  } catch (error) {
    if (!isReaderGone(error)) throw error;
  }
}

function createPrinter(output: Writable): Printer {
  let isFirst = true;

  function print(text: string): Promise<void> {
    return new Promise((resolve, reject) => {
      output.write(text, (error) => (error ? reject(error) : resolve()));
    });
  }

  return {
    print,
    printApart(text) {
      const gap = isFirst ? "" : "\n";
      isFirst = false;
      return print(`${gap}${text}\n`);
    },
  };
}

function isReaderGone(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED");
}
