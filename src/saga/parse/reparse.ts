import { z } from "zod";
import { type Fact, factSchema, type Saga, sagaSchema } from "../schema.ts";
import { type FactEntries, factEntries } from "./fact-entries.ts";
import { referenceFindings } from "./reference-problems.ts";
import { scan } from "./scan.ts";
import { readTree } from "./tree.ts";
import { readYaml } from "./yaml-text.ts";

const facts = z.strictObject({ facts: z.array(factSchema) });
const aroundFacts = sagaSchema.omit({ facts: true }).extend({ facts: z.null() });

/**
 * Reads a text that differs from a sound one in some facts, or in what stands around them, by these alone: of 10,000 facts one is read,
 * not all. Gives what `parseSaga` would, or undefined where it cannot tell: where the layout is another, or something is wrong. Then the
 * whole text has to be read.
 */
export function reparse(known: { readonly text: string; readonly saga: Saga }, text: string): Saga | undefined {
  const older = factEntries(known.text);
  const newer = factEntries(text);
  if (!older || !newer || older.starts.length - 1 !== known.saga.facts.length) return undefined;
  const [before, after] = [
    { text: known.text, ...older },
    { text, ...newer },
  ];
  const sections = around(before) === around(after) ? known.saga : sectionsIn(around(after));
  const { head, tail } = sameEntries(before, after);
  const come = factsIn(text, newer, head, newer.starts.length - 1 - tail);
  if (!come || !sections) return undefined;
  const kept = known.saga.facts;
  const saga = { ...sections, facts: [...kept.slice(0, head), ...come, ...kept.slice(kept.length - tail)] };
  return isSound(saga) ? saga : undefined;
}

interface Entries extends FactEntries {
  readonly text: string;
}

/** The text without the facts' entries. */
function around({ text, starts }: Entries): string {
  return text.slice(0, starts[0]) + text.slice(starts.at(-1));
}

/** All sections but the facts, read as a file of their own; undefined where they are not sound. */
function sectionsIn(piece: string): Omit<Saga, "facts"> | undefined {
  const read = aroundFacts.safeParse(dataIn(piece));
  if (!read.success) return undefined;
  const { facts: _none, ...sections } = read.data;
  return sections;
}

/** How many entries are the same from the first on and from the last back. */
function sameEntries(older: Entries, newer: Entries): { readonly head: number; readonly tail: number } {
  const countOf = ({ starts }: Entries) => starts.length - 1;
  const entry = ({ text, starts }: Entries, at: number) => text.slice(starts[at], starts[at + 1]);
  const fewer = Math.min(countOf(older), countOf(newer));
  let head = 0;
  while (head < fewer && entry(older, head) === entry(newer, head)) head++;
  let tail = 0;
  while (tail < fewer - head && entry(older, countOf(older) - 1 - tail) === entry(newer, countOf(newer) - 1 - tail)) tail++;
  return { head, tail };
}

/** The facts of the entries `from` to before `to`, read as a file of their own; undefined where they are not sound. */
function factsIn(text: string, { starts }: FactEntries, from: number, to: number): readonly Fact[] | undefined {
  if (from === to) return [];
  const read = facts.safeParse(dataIn(`facts:\n${text.slice(starts[from], starts[to])}`));
  return read.success && read.data.facts.length === to - from ? read.data.facts : undefined;
}

/** What a text holds; undefined where anything is wrong with it as YAML. */
function dataIn(piece: string): unknown {
  if (scan(piece, { json: false })) return undefined;
  const reading = readYaml(piece);
  if (!reading.ok || reading.yaml.errors.length > 0) return undefined;
  const tree = readTree(reading.yaml);
  return tree.problems.length === 0 ? tree.data : undefined;
}

/** Whether the parts fit together. What does not is told by reading the whole text, which knows the lines. */
function isSound(saga: Saga): boolean {
  const nowhere = { line: 1, column: 1 };
  const positions = { key: () => nowhere, value: () => nowhere };
  return saga.facts.length > 0 && referenceFindings({ data: saga, positions, unread: new Set() }).length === 0;
}
