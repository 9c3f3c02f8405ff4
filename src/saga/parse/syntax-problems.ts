import { isCollection, isMap, isScalar, isSeq, type ParsedNode } from "yaml";
import { type Problem, quoted } from "./problem.ts";
import type { YamlError, YamlText } from "./yaml-text.ts";

/** A breach of YAML's rules, with what the rules below look at. */
interface Breach {
  readonly yaml: YamlText;
  readonly error: YamlError;
  /** Where the first visible character at or behind the error stands. */
  readonly at: number;
  /** The line it stands in, and where that begins. */
  readonly line: string;
  readonly lineStart: number;
}

interface Explanation {
  readonly offset: number;
  /** What to say of the text that stands there. */
  readonly says: string;
}

type Rule = (breach: Breach) => Explanation | undefined;

const UNKNOWN =
  "cannot be read. Compare it with its neighbours: the spaces in front, a colon and a space behind each key, quotes and brackets in pairs.";

/** Explains an error in plain words, at the place of the mistake rather than where YAML stumbled over it. */
export function explainSyntax(yaml: YamlText, error: YamlError): Problem {
  const at = firstVisible(yaml.text, error.start);
  const lineStart = yaml.text.lastIndexOf("\n", at - 1) + 1;
  const breach = { yaml, error, at, line: lineFrom(yaml.text, lineStart), lineStart };
  for (const rule of RULES) {
    const found = rule(breach);
    if (found) return problemAt(yaml, found);
  }
  return problemAt(yaml, { offset: at, says: UNKNOWN });
}

function problemAt({ text, placeAt }: YamlText, { offset, says }: Explanation): Problem {
  return { ...placeAt(offset), message: `${quoted(lineFrom(text, offset).trim())} ${says}` };
}

const leftoverOfMerge: Rule = ({ line, lineStart }) => {
  if (!/^(?:<{7}|={7}|>{7})/.test(line)) return undefined;
  return {
    offset: lineStart,
    says: "is left over from merging two versions of the file. Keep one version and delete the lines of <, = and >.",
  };
};

const strangeIndentation: Rule = ({ yaml, line, lineStart }) => {
  const strange = /^\s*/.exec(line)?.[0].search(/[^ ]/) ?? -1;
  if (strange === -1 || isBracketed(yaml)) return undefined;
  const what = line[strange] === "\t" ? "a tab" : "a character that looks like a space and is none";
  return { offset: lineStart + strange, says: `is indented with ${what}. Use spaces, as many as its neighbours have.` };
};

const openQuote: Rule = ({ yaml, error }) => {
  const text = error.code === "MISSING_CHAR" ? nodeThat(yaml, (node) => isQuoted(node) && node.range[1] === error.start) : undefined;
  return text && { offset: text.range[0], says: "begins with a quotation mark that is never closed. Put one at the end of the text." };
};

const openBracket: Rule = ({ yaml, error }) => {
  const list = nodeThat(yaml, (node) => isFlow(node) && node.range[1] === error.start);
  if (!list) return undefined;
  const partner = yaml.text[list.range[0]] === "[" ? "]" : "}";
  return { offset: list.range[0], says: `begins with a bracket that is not closed. Put ${partner} behind the last item.` };
};

const CLOSED_LATER = "begins with a quotation mark or bracket that only a later line closes. Close it in this line.";

const afterClosing: Rule = ({ yaml, error, at }) => {
  if (error.code !== "UNEXPECTED_TOKEN") return undefined;
  const endsHere = (end: number) => end <= at && yaml.text.slice(end, at).trim() === "";
  const closed = nodeThat(yaml, (node) => (isQuoted(node) || isFlow(node)) && endsHere(node.range[1]));
  if (!closed) return undefined;
  const [start, end] = closed.range;
  if (yaml.text.slice(start, end).includes("\n")) return { offset: start, says: CLOSED_LATER };
  if (yaml.text[start] === "'" && at === end) {
    return { offset: at, says: "stands behind an apostrophe that closes the text. Put the text in double quotes instead." };
  }
  const says = `stands behind the closing ${yaml.text[end - 1]}. Put quotes around the whole text: '…' if it has " in it, "…" if it has '.`;
  return { offset: at, says };
};

/** Up to a character that begins something other than a text: behind the dashes and the key of a line, or behind its key only. */
const RESERVED = /^\s*(?:- +)*(?:(?:[\w-]+: +)?(?:[*&!@%`]|[|>](?=.*\w))|[\w-]+: +[-?](?= ))/;

const reservedStart: Rule = ({ line, lineStart }) => {
  const [upToIt] = RESERVED.exec(line) ?? [];
  if (upToIt === undefined) return undefined;
  const says = `begins with ${upToIt.at(-1)}, which has a meaning of its own in YAML. Put quotes around the text.`;
  return { offset: lineStart + upToIt.length - 1, says };
};

const backslash: Rule = ({ error, at }) => {
  if (error.code !== "BAD_DQ_ESCAPE") return undefined;
  return { offset: at, says: "has a \\, which in double quotes has a meaning of its own. Put the text in single quotes, or write \\\\." };
};

const secondDocument: Rule = ({ error, at }) => {
  if (error.code !== "MULTIPLE_DOCS") return undefined;
  return { offset: at, says: "begins a second document, which the bot would not read. Delete the line." };
};

const colonInText: Rule = ({ yaml, error, at }) => {
  if (error.code !== "BLOCK_AS_IMPLICIT_KEY") return undefined;
  const runOn = yaml.errors.find((other) => other.code === "MULTILINE_IMPLICIT_KEY" && other.start === error.start);
  if (!runOn) return { offset: at, says: "has a colon with a space behind it, which only a key may have. Put quotes around the text." };
  const lastLine = yaml.text.lastIndexOf("\n", runOn.end - 1) + 1;
  return {
    offset: firstVisible(yaml.text, lastLine),
    says: "begins further right than its neighbours and so continues the text above, yet it has a colon. Begin it below its neighbours, or put quotes around the whole text.",
  };
};

const noColon: Rule = ({ yaml, error, line, at }) => {
  if (error.code !== "MULTILINE_IMPLICIT_KEY") return undefined;
  if (isQuoteMark(yaml.text.charAt(at))) return { offset: at, says: CLOSED_LATER };
  if (/^\s*(?:- +)?[\w-]+:\S/.test(line)) return { offset: at, says: "lacks a space behind the colon. Put one there." };
  return { offset: at, says: "has no key with a colon and a space. Add them; or, if it continues the text above, begin it further right." };
};

const missingComma: Rule = ({ yaml, at }) => {
  if (!nodeThat(yaml, (node) => isFlow(node) && node.range[0] < at && at < node.range[1])) return undefined;
  return { offset: at, says: "does not fit in between the brackets. Put a comma between the items and close every bracket." };
};

const misplacedLine: Rule = ({ line, lineStart, at }) => {
  if (line.slice(0, at - lineStart).trim() !== "") return undefined;
  if (/^\s*-\w/.test(line)) return { offset: at, says: "has a dash without a space behind it. Put one there." };
  return {
    offset: at,
    says: "begins too far left or right. Begin it exactly below its neighbours; a new entry or item begins with a dash.",
  };
};

/** The first rule that knows a mistake explains it: the plain signs in the line come before what YAML made of it. */
const RULES: readonly Rule[] = [
  leftoverOfMerge,
  strangeIndentation,
  openQuote,
  openBracket,
  afterClosing,
  reservedStart,
  backslash,
  secondDocument,
  colonInText,
  noColon,
  missingComma,
  misplacedLine,
];

/** The place of the first visible character from an offset on, or else of the last one before it. */
function firstVisible(text: string, offset: number): number {
  const distance = text.slice(offset).search(/\S/);
  return distance === -1 ? Math.max(0, text.trimEnd().length - 1) : offset + distance;
}

function lineFrom(text: string, offset: number): string {
  const end = text.indexOf("\n", offset);
  return text.slice(offset, end === -1 ? undefined : end);
}

/** Whether the whole file is one bracketed value, as in JSON, where indentation has no meaning. */
function isBracketed({ document }: YamlText): boolean {
  return document.contents !== null && isFlow(document.contents);
}

function isFlow(node: ParsedNode): boolean {
  return isCollection(node) && node.flow === true;
}

function isQuoteMark(character: string): boolean {
  return character === '"' || character === "'";
}

function isQuoted(node: ParsedNode): boolean {
  return isScalar(node) && (node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE");
}

/** The first node in the file for which the test holds. */
function nodeThat({ document }: YamlText, test: (node: ParsedNode) => boolean): ParsedNode | undefined {
  for (const node of nodesFrom(document.contents)) if (test(node)) return node;
  return undefined;
}

function* nodesFrom(node: ParsedNode | null): Generator<ParsedNode> {
  if (node === null) return;
  yield node;
  if (isSeq<ParsedNode>(node)) for (const item of node.items) yield* nodesFrom(item);
  if (!isMap<ParsedNode, ParsedNode | null>(node)) return;
  for (const { key, value } of node.items) {
    yield* nodesFrom(key);
    yield* nodesFrom(value);
  }
}
