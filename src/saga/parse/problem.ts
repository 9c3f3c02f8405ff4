/** A mistake in the data file, told to the person who keeps it: where it is (both counted from 1), what is wrong and how to mend it. */
export interface Problem {
  readonly line: number;
  readonly column: number;
  readonly message: string;
  /** The way to what is wrong, where the text could be read as data. */
  readonly path?: Path;
  /** Set where nothing could be read of the file, so that the line is none to look at: it is not there any more, or can't be read. */
  readonly file?: "gone" | "unreadable";
}

/** The way to a value in the data: keys and, in lists, places from 0. */
export type Path = readonly (string | number)[];

/** A mistake at a place in the data, before its line is known. */
export interface Finding {
  readonly path: Path;
  /** Whether the key or the value is at fault. */
  readonly at: "key" | "value";
  readonly message: string;
}

/** As much of a value as a message shows. */
const SHOWN = 60;

/** A value from the file as messages show it: on one line, shortened, without characters that could steer a terminal. */
export function shown(value: string): string {
  const line = value.replace(/\s+/gu, " ").replace(/[\p{Cc}\p{Cs}]/gu, "\u{fffd}");
  const characters = [...line.slice(0, 2 * SHOWN + 1)];
  return characters.length > SHOWN ? `${characters.slice(0, SHOWN).join("")}…` : line;
}

/** A value as `shown`, in quotes. */
export function quoted(value: string): string {
  return `"${shown(value)}"`;
}

/** Sorts by line, then column; problems of one place keep their order. */
export function inFileOrder(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
}

/** A problem as editors and people find it: `data/saga.yaml:12:5: …`. */
export function problemLine(file: string, { line, column, message }: Problem): string {
  return `${file}:${line}:${column}: ${message}`;
}
