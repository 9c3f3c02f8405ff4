import type { Problem } from "./problem.ts";

/** The largest file that is read, in bytes: room for 100,000 facts. */
export const LARGEST_FILE = 50_000_000;

/** The longest line of YAML, in UTF-16 units. JSON is often written on a single line, so there it does not hold. */
const LONGEST_LINE = 20_000;

/** Everything YAML calls unprintable, less tab and line ends. */
const CONTROL = /(?![\t\n\r])[\p{Cc}\ufffe\uffff]/u;

/** What must not reach the parser: a text too large for it, or one that nobody wrote by hand. Costs one pass over the text. */
export function scan(text: string, { json }: { readonly json: boolean }): Problem | undefined {
  if (text.length > LARGEST_FILE) return tooLarge();
  const control = text.search(CONTROL);
  if (control !== -1) {
    const code = text.charCodeAt(control).toString(16).padStart(4, "0").toUpperCase();
    return { ...placeIn(text, control), message: `There is a control character here (U+${code}), which no text needs. Delete it.` };
  }
  return json ? undefined : longLine(text);
}

/** The one problem of a file that is over the limit. */
export function tooLarge(): Problem {
  const limit = LARGEST_FILE / 1_000_000;
  return { line: 1, column: 1, message: `The file is larger than ${limit} MB. Split the saga into several files.` };
}

/** Line and column, from 1, of a place in a text. */
export function placeIn(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf("\n") + 1;
  return { line: before.split("\n").length, column: offset - lineStart + 1 };
}

function longLine(text: string): Problem | undefined {
  let line = 1;
  for (let start = 0; start < text.length; line++) {
    const next = text.indexOf("\n", start);
    const end = next === -1 ? text.length : next;
    if (end - start > LONGEST_LINE) {
      return { line, column: 1, message: `This line is longer than ${LONGEST_LINE} characters. Write a long list with one item a line.` };
    }
    start = end + 1;
  }
  return undefined;
}
