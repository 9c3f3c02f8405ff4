import { keysAt } from "./json-schema.ts";
import type { Problem } from "./problem.ts";
import { explainSyntax } from "./syntax-problems.ts";
import { readYaml } from "./yaml-text.ts";

/** A text whose broken entries are blanked out, so that the rest can be checked in the same go and at the same lines. */
export interface SetAside {
  /** One for each broken entry: what follows a syntax error within an entry is mostly its consequence. */
  readonly problems: readonly Problem[];
  readonly rest: string;
  /** Every id that the broken entries write down, so that references to them are not called wrong. */
  readonly ids: ReadonlySet<string>;
}

/** Reads each entry of a YAML text by itself and sets those aside that cannot be read. */
export function setBrokenAside(text: string): SetAside {
  const problems: Problem[] = [];
  const ids = new Set<string>();
  let rest = "";
  let line = 1;
  for (const entry of stretches(text)) {
    const problem = firstProblem(entry);
    if (problem) {
      problems.push({ ...problem, line: problem.line + line - 1 });
      for (const [, id] of entry.matchAll(/\bid: *["']?([\w.-]+)/g)) if (id !== undefined) ids.add(id);
    }
    rest += problem ? entry.replace(/[^\n]/g, " ") : entry;
    line += entry.split("\n").length - 1;
  }
  return { problems, rest, ids };
}

function firstProblem(entry: string): Problem | undefined {
  const reading = readYaml(entry);
  if (!reading.ok) return reading.problem;
  const [error] = reading.yaml.errors;
  return error && explainSyntax(reading.yaml, error);
}

/** Parts a text before the lines that begin a section or an entry, by their look alone. */
function stretches(text: string): readonly string[] {
  const starts: number[] = [];
  let dash: number | undefined;
  for (const { 0: line, index } of text.matchAll(/^.+$/gm)) {
    const indent = line.search(/\S/);
    // Deeper than the entries a word such as "sources" is a key of one.
    const isSection = indent < Math.max(1, dash ?? 0) && SECTIONS.has(/^[\w$]+(?=:)/.exec(line.trimStart())?.[0] ?? "");
    const isItem = /^ *-(?: |$)/.test(line);
    if (isSection) dash = undefined;
    else if (isItem) dash ??= indent;
    if (isSection || (isItem && indent === dash)) starts.push(index);
  }
  return [0, ...starts].map((start, place) => text.slice(start, starts[place]));
}

const SECTIONS: ReadonlySet<string> = new Set(keysAt([]));
