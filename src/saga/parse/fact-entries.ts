/** Where the facts of a text stand, if it is laid out as people write it: a line "facts:" and below it a dash for each. */
export interface FactEntries {
  /** Where each entry's line begins, then where the section ends. */
  readonly starts: readonly number[];
}

const SPACE = 0x20;
const DASH = 0x2d;
const HASH = 0x23;
const CARRIAGE = 0x0d;

/**
 * Finds the entries by their look alone; undefined where the section is laid out in any other way (in brackets, twice, with tabs).
 * One pass. Of a text that is sound as YAML it finds every entry: nothing within one may begin as far left as its dash.
 */
export function factEntries(text: string): FactEntries | undefined {
  const headings = [...text.matchAll(/^facts:[ \t]*(?:#.*)?\r?\n/gm)];
  const [heading] = headings;
  if (headings.length !== 1 || !heading) return undefined;
  const starts: number[] = [];
  let column: number | undefined;
  let at = heading.index + heading[0].length;
  while (at < text.length) {
    const { indent, isItem, isBlank, end } = lineAt(text, at);
    if (!isBlank) {
      column ??= isItem ? indent : undefined;
      if (column === undefined) return undefined;
      if (indent === column && isItem) starts.push(at);
      else if (indent <= column) break;
    }
    at = end;
  }
  return starts.length === 0 ? undefined : { starts: [...starts, at] };
}

/** A line by its look: how far right it begins, whether with a dash, whether it holds nothing but a comment, and where the next one begins. */
function lineAt(text: string, at: number) {
  const next = text.indexOf("\n", at);
  const end = next === -1 ? text.length : next + 1;
  let first = at;
  while (text.charCodeAt(first) === SPACE) first++;
  const sign = text.charCodeAt(first);
  const isBlank = first >= end - 1 || sign === HASH || sign === CARRIAGE;
  return { indent: first - at, isItem: sign === DASH && text.charCodeAt(first + 1) === SPACE, isBlank, end };
}
