import type { Interface } from "node:readline";
import type { Writable } from "node:stream";

/** What is told without having been asked for: at once while a line is waited for, else before the next prompt. */
export interface News {
  add(text: string): void;
  /** What has not been shown yet; it is taken from here. */
  take(): readonly string[];
  /** Calls back for what is added while a line is waited for, and for what lies there; with nothing, keeps it. */
  showBy(show: (() => void) | undefined): void;
}

/** Texts that wait to be shown; where nothing shows them, as through a pipe, the newest are kept. */
const MOST_WAITING = 20;

export function createNews(): News {
  let waiting: readonly string[] = [];
  let show: (() => void) | undefined;
  return {
    add(text) {
      waiting = [...waiting, text].slice(-MOST_WAITING);
      show?.();
    },
    take() {
      const taken = waiting;
      waiting = [];
      return taken;
    },
    showBy(shower) {
      show = shower;
      if (waiting.length > 0) show?.();
    },
  };
}

const CLEAR_FROM_HERE = "\r\u001b[0J";

/** Writes whole lines above the one that is being typed, and leaves that as it was, the cursor included. */
export function printAbove(lines: Interface, output: Writable, text: string): void {
  const { line, cursor } = lines;
  // Of a text that was pasted readline has not noted how many rows it fills.
  Reflect.set(lines, "prevRows", lines.getCursorPos().rows);
  lines.write(null, { ctrl: true, name: "e" });
  lines.write(null, { ctrl: true, name: "u" });
  if (lines.line !== "") {
    // A dumb terminal knows no such keys: what was typed stays where it is.
    output.write(`\n${text}`);
    return;
  }
  output.write(CLEAR_FROM_HERE + text);
  lines.prompt();
  if (line !== "") lines.write(line);
  while (lines.cursor > cursor) lines.write(null, { name: "left" });
}
