import { getHeapStatistics } from "node:v8";
import { Composer, type CST, type Document, type ErrorCode, Lexer, LineCounter, type ParsedNode, Parser } from "yaml";
import type { Problem } from "./problem.ts";

/** How deep lists and groups may lie in each other; a saga needs 7. Composing some 1000 brings down the process on Node 20. */
const DEEPEST = 32;

/**
 * What the pieces of a text weigh in the memory its tree will take, a word or a space being 1: a lone comma becomes an error,
 * a bracket a list. One unit costs up to 230 bytes as measured with yaml 2.9.1, hence some room.
 */
const WEIGHTS: ReadonlyMap<string, number> = new Map([
  ["[", 5],
  ["{", 5],
  [",", 4],
  ["-", 3],
]);
const HEAVIEST = getHeapStatistics().heap_size_limit / 250;

/** A place where the text breaks YAML's rules, from `start` to before `end`, by the library's name for it. */
export interface YamlError {
  readonly code: ErrorCode | "MULTIPLE_DOCS";
  readonly start: number;
  readonly end: number;
}

/** A text read as YAML: the tree, what was wrong with it, and the way from offsets to lines. */
export interface YamlText {
  readonly text: string;
  readonly document: Document.Parsed<ParsedNode>;
  /** In the order found, so that the first is the cause and others may be its consequences. */
  readonly errors: readonly YamlError[];
  /** Line and column, from 1, of a place in the text. */
  placeAt(offset: number): { readonly line: number; readonly column: number };
}

export type YamlReading = { readonly ok: true; readonly yaml: YamlText } | { readonly ok: false; readonly problem: Problem };

/**
 * Reads YAML 1.2, of which JSON is a part. Every value stays text: no number, date or boolean is guessed.
 * Refuses what is nested too deep or would not fit into memory before a tree is built of it.
 */
export function readYaml(text: string): YamlReading {
  const lines = new LineCounter();
  lines.addNewLine(0);
  const placeAt = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const parser = new Parser(lines.addNewLine);
  const tokens: CST.Token[] = [];
  let weight = 0;
  for (const piece of new Lexer().lex(text)) {
    tokens.push(...parser.next(piece));
    weight += WEIGHTS.get(piece) ?? 1;
    if (parser.stack.length > DEEPEST) return { ok: false, problem: { ...placeAt(parser.offset), message: TOO_DEEP } };
    if (weight > HEAVIEST) return { ok: false, problem: { ...placeAt(parser.offset), message: TOO_MUCH } };
  }
  tokens.push(...parser.end());
  return { ok: true, yaml: { text, placeAt, ...compose(tokens, text.length) } };
}

const TOO_DEEP = `Lists and groups lie more than ${DEEPEST} deep in each other here. Take out brackets, dashes or indentation; a saga needs 7.`;
const TOO_MUCH = "From here on the file holds more than fits into memory. Split the saga into several files.";

function compose(tokens: readonly CST.Token[], length: number): Pick<YamlText, "document" | "errors"> {
  const composer = new Composer({ schema: "failsafe", uniqueKeys: false, logLevel: "silent" });
  const [document, second] = composer.compose(tokens, true, length);
  if (!document) throw new Error("The YAML library gave no document, though it was told to.");
  const warnings = document.warnings.filter((warning) => warning.code === "BAD_DIRECTIVE");
  const errors: YamlError[] = [...document.errors, ...warnings].map(({ code, pos: [start, end] }) => ({ code, start, end }));
  if (second) errors.push({ code: "MULTIPLE_DOCS", start: second.range[0], end: second.range[1] });
  return { document, errors };
}
