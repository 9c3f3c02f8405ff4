import { isAlias, isMap, isScalar, isSeq, type Pair, type ParsedNode, type Scalar } from "yaml";
import { type Problem, quoted } from "./problem.ts";
import type { YamlText } from "./yaml-text.ts";

/** What a document holds, as plain data: texts, lists, groups, and null where nothing was written. */
export interface Tree {
  readonly data: unknown;
  /** What YAML allows and nobody means: keys written twice, anchors, tags, text cut off by a comment. */
  readonly problems: readonly Problem[];
}

type ParsedPair = Pair<ParsedNode, ParsedNode | null>;

/** The words that YAML reads as nothing, beside nothing at all. */
const NOTHING: ReadonlySet<string> = new Set(["", "~", "null", "Null", "NULL"]);

const IN_QUOTES = "Put quotes around the text.";
const RUN_ON = "This line begins with a dash and yet continues the item above. Put the dash below the other dashes, and a space behind it.";

/** Reads a document as plain data. */
export function readTree({ text, document, placeAt }: YamlText): Tree {
  const problems: Problem[] = [];
  const report = (offset: number, message: string) => void problems.push({ ...placeAt(offset), message });
  const sourceOf = ({ range: [start, end] }: ParsedNode) => text.slice(start, end);

  function read(node: ParsedNode | null): unknown {
    if (node === null) return null;
    if (isAlias(node)) {
      report(node.range[0], `The * in front of ${quoted(node.source)} has a meaning of its own in YAML. ${IN_QUOTES}`);
      return sourceOf(node);
    }
    const sign = node.anchor !== undefined ? "&" : node.tag !== undefined ? "!" : undefined;
    if (sign) report(node.range[0], `The ${sign} in front of ${quoted(sourceOf(node))} has a meaning of its own in YAML. ${IN_QUOTES}`);
    if (isMap<ParsedNode, ParsedNode | null>(node)) return readGroup(node.items);
    if (isSeq<ParsedNode>(node)) return node.items.map(readItem);
    return readText(node);
  }

  function readItem(node: ParsedNode): unknown {
    const dash = isScalar(node) && node.type === "PLAIN" ? /\n[^\S\n]*-/.exec(sourceOf(node)) : null;
    if (dash) report(node.range[0] + dash.index + dash[0].length - 1, RUN_ON);
    return read(node);
  }

  function readGroup(pairs: readonly ParsedPair[]): unknown {
    const group = new Map<string, unknown>();
    const keys = new Map<string, number>();
    for (const { key, value } of pairs) {
      const name = isScalar(key) ? key.source : undefined;
      if (name === undefined) {
        report(key.range[0], `${quoted(sourceOf(key))} cannot be a key. Write a word and a colon, such as "claim:".`);
        continue;
      }
      const first = keys.get(name);
      if (first === undefined) {
        keys.set(name, key.range[0]);
        group.set(name, read(value));
        continue;
      }
      report(key.range[0], twice(name, placeAt(first).line));
      // After a second id comes another entry that lacks its dash: one mistake, told once.
      if (name === "id") break;
    }
    // Unlike an assignment this keeps a key "__proto__" an ordinary one, for the schema to refuse.
    return Object.fromEntries(group);
  }

  function readText(node: Scalar.Parsed): string | null {
    const { source, type, comment, range } = node;
    if (type !== "PLAIN") return source;
    if (comment && !/^[\s#!]/.test(comment)) {
      const hash = text.indexOf("#", range[1]);
      report(
        hash,
        `Everything from ${quoted(`#${comment}`)} on is a comment, which the bot does not read. ${IN_QUOTES} If it is a comment, put a space behind #.`,
      );
      return `${source} #${comment}`;
    }
    return NOTHING.has(source) ? null : source;
  }

  return { data: read(document.contents), problems };
}

function twice(key: string, line: number): string {
  const message = `${quoted(key)} stands twice in one entry, first in line ${line}.`;
  return key === "id" ? `${message} Begin a new entry with a dash: "- id: …".` : `${message} Remove one of the two.`;
}
