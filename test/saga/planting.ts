import { readFileSync } from "node:fs";

/** Stands in an edit where the mistake is; taken out before the text is parsed. */
export const HERE = "¦";

/** The real data file. */
export const FILE = readFileSync(new URL("../../data/saga.yaml", import.meta.url), "utf8");

/** A text with mistakes in it, and the lines, from 1, in which they were planted. */
export interface Planted {
  readonly text: string;
  readonly lines: readonly number[];
}

/** Takes the marks out of an edited text. */
export function planted(edited: string): Planted {
  const lines = edited.split("\n").flatMap((line, place) => Array<number>(line.split(HERE).length - 1).fill(place + 1));
  return { text: edited.replaceAll(HERE, ""), lines };
}

/** Replaces the first match in a text; a place that is not there fails the test. */
export function replaced(text: string, find: RegExp, replacement: string): string {
  if (!find.test(text)) throw new Error(`There is no ${find} to plant a mistake in.`);
  return text.replace(find, () => replacement);
}

/** Edits one entry of the file (a source, an entity or a fact), from its dash to the next one. */
export function inEntry(id: string, find: RegExp, replacement: string): (file: string) => string {
  return (file) => {
    const start = file.search(new RegExp(`^ *¦?- id: ${id}$`, "m"));
    if (start === -1) throw new Error(`There is no entry ${id} to plant a mistake in.`);
    const length = file.slice(start + 1).search(/^(?: {2}- |\S)/m);
    const end = length === -1 ? file.length : start + 1 + length;
    return file.slice(0, start) + replaced(file.slice(start, end), find, replacement) + file.slice(end);
  };
}

/** Gives an entry another value for a key that has one on its line. */
export function withValue(id: string, key: string, value: string): (file: string) => string {
  return inEntry(id, new RegExp(`^( *(?:- )?)${key}: .*$`, "m"), `    ${key}: ${HERE}${value}`);
}

/** Adds lines to an entry, behind the one with its id. */
export function withLines(id: string, lines: string): (file: string) => string {
  return inEntry(id, new RegExp(`- id: ${id}$`, "m"), `- id: ${id}\n${lines}`);
}
