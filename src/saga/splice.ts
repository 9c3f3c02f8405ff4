import { isMap, isScalar, isSeq, type Pair, type ParsedNode, stringify, type YAMLMap, type YAMLSeq } from "yaml";
import { type Entry, type EntryKind, SECTIONS } from "./entry.ts";
import type { FactEntries } from "./parse/fact-entries.ts";
import { keysAt } from "./parse/json-schema.ts";
import { readYaml } from "./parse/yaml-text.ts";
import { isSame } from "./same.ts";

/** One entry as it is to be: a new one at a place of its section, another content under the same id, or none. */
export type Edit = { readonly of: EntryKind } & (
  | { readonly kind: "add"; readonly entry: Entry; readonly at: number }
  | { readonly kind: "replace"; readonly entry: Entry }
  | { readonly kind: "remove"; readonly id: string }
);

type ParsedPair = Pair<ParsedNode, ParsedNode | null>;
type ParsedMap = YAMLMap.Parsed<ParsedNode, ParsedNode | null>;
type ParsedSeq = YAMLSeq.Parsed<ParsedNode>;

/** A stretch of the text, from `start` to before `end`, and what is to stand there. */
interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Keys whose lists are written one item a line, as they hold sentences. */
const LONG_LISTS: ReadonlySet<string> = new Set(["questions"]);

/**
 * Edits one entry in the text of a valid data file. Every byte outside that entry stays as it was, comments included; within
 * it, so does every field that keeps its value.
 * @throws Error where the text is no data file or has no such entry; the caller has checked both.
 */
export function editText(text: string, edit: Edit, { json = false }: { readonly json?: boolean } = {}): string {
  // The byte order mark that the reader leaves out of account.
  const mark = text.startsWith("\ufeff") ? "\ufeff" : "";
  return mark + edited(text.slice(mark.length), edit, json);
}

/** Sets the day up to which a data file tells its saga; every other byte stays as it was. */
export function editUpdated(text: string, updated: string, { json = false }: { readonly json?: boolean } = {}): string {
  const mark = text.startsWith("\ufeff") ? "\ufeff" : "";
  const bare = text.slice(mark.length);
  const item = pairOf(rootOf(bare), "saga")?.value;
  if (!isMap<ParsedNode, ParsedNode | null>(item)) throw new Error("The text has no saga.");
  const saga = { ...Object(plain(item)), updated };
  const splices = item.flow
    ? [{ start: item.range[0], end: item.range[1], text: bracketed(bare, item.range[0], saga, json) }]
    : fieldSplices(bare, item, saga, keysAt(["saga"]));
  return mark + applied(bare, splices, bare.includes("\r\n"));
}

/** Edits one fact by its place among the facts of a text whose entries are known, and reads that entry alone. */
export function editFact(text: string, { starts }: FactEntries, place: number, edit: Edit): string {
  const [start, end] = [starts[place], starts[place + 1]];
  const heading = "facts:\n";
  const piece = edited(heading + text.slice(start, end), edit, false, text.includes("\r\n"));
  return text.slice(0, start) + piece.slice(heading.length) + text.slice(end);
}

/** Edits a source, person or thing of a text whose facts' entries are known, and reads all but those. */
export function editAroundFacts(text: string, { starts }: FactEntries, edit: Edit): string {
  const [from, to] = [starts[0] ?? 0, starts.at(-1) ?? 0];
  if (text.startsWith("\ufeff")) return editText(text, edit);
  const moved = (offset: number) => (offset < from ? offset : offset + to - from);
  const splices = splicesFor(text.slice(0, from) + text.slice(to), edit, false);
  return applied(
    text,
    splices.map((splice) => ({ ...splice, start: moved(splice.start), end: moved(splice.end) })),
    text.includes("\r\n"),
  );
}

function edited(text: string, edit: Edit, json: boolean, isCrlf = text.includes("\r\n")): string {
  return applied(text, splicesFor(text, edit, json), isCrlf);
}

function applied(text: string, splices: readonly Splice[], isCrlf: boolean): string {
  const eol = isCrlf ? "\r\n" : "\n";
  return splices
    .toSorted((a, b) => b.start - a.start)
    .reduce((done, { start, end, text: piece }) => done.slice(0, start) + withEol(piece, eol) + done.slice(end), text);
}

function withEol(text: string, eol: string): string {
  return eol === "\n" ? text : text.replace(/\r?\n/g, eol);
}

function splicesFor(text: string, edit: Edit, json: boolean): readonly Splice[] {
  const root = rootOf(text);
  const section = SECTIONS[edit.of];
  const list = pairOf(root, section)?.value;
  const entries = isSeq<ParsedNode>(list) && list.items.length > 0 ? list : undefined;
  if (edit.kind === "add") return [entries ? addition(text, entries, edit, json) : firstEntry(root, section, edit.entry, json)];
  const id = edit.kind === "remove" ? edit.id : edit.entry.id;
  const place = entries?.items.findIndex((item) => isMap<ParsedNode, ParsedNode | null>(item) && idOf(item) === id) ?? -1;
  const item = entries?.items[place];
  if (!entries || !isMap<ParsedNode, ParsedNode | null>(item)) throw new Error(`The text has no ${edit.of} "${id}".`);
  if (edit.kind === "remove") return removal(text, entries, place, edit.of === "entity" ? pairOf(root, section) : undefined);
  if (item.flow) return [{ start: item.range[0], end: item.range[1], text: bracketed(text, item.range[0], edit.entry, json) }];
  return fieldSplices(text, item, edit.entry, keysAt([section, 0]));
}

function rootOf(text: string): ParsedMap {
  const reading = readYaml(text);
  const root = reading.ok ? reading.yaml.document.contents : null;
  if (!isMap<ParsedNode, ParsedNode | null>(root)) throw new Error("The text is no data file.");
  return root;
}

function pairOf(map: { readonly items: readonly ParsedPair[] }, key: string): ParsedPair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && pair.key.source === key);
}

function idOf(map: { readonly items: readonly ParsedPair[] }): string | undefined {
  const value = pairOf(map, "id")?.value;
  return isScalar(value) ? String(value.source) : undefined;
}

/** A new entry behind the one that comes before it. */
function addition(text: string, list: ParsedSeq, { entry, at }: { readonly entry: Entry; readonly at: number }, json: boolean): Splice {
  const earlier = list.items[at - 1] ?? list.items.at(-1);
  if (!earlier) throw new Error("The list is empty.");
  if (list.flow) {
    const end = earlier.range[1];
    const onLineOfItsOwn = text.slice(lineStart(text, earlier.range[0]), earlier.range[0]).trim() === "";
    const gap = onLineOfItsOwn ? `,\n${" ".repeat(columnOf(text, earlier.range[0]))}` : ", ";
    return { start: end, end, text: gap + bracketed(text, earlier.range[0], entry, json) };
  }
  const column = columnOf(text, list.range[0]);
  const inner = Math.max(columnOf(text, earlier.range[0]), column + 2);
  const end = endOf(text, earlier);
  return { start: end, end, text: `${needsLineEnd(text, end)}${entryLines(entry, column, inner)}` };
}

function entryLines(entry: Entry, column: number, inner: number): string {
  const lines = Object.entries(entry).map(([key, value], at) => {
    const lead = at === 0 ? `${" ".repeat(column)}-`.padEnd(inner) : " ".repeat(inner);
    return `${lead}${indented(fieldText(key, value), inner)}\n`;
  });
  return lines.join("");
}

/** The first entry of a section that is empty, or that is missing and comes before the facts. */
function firstEntry(root: ParsedMap, section: string, entry: Entry, json: boolean): Splice {
  const empty = pairOf(root, section);
  const [start, end] = empty?.value ? [empty.key.range[0], empty.value.range[1]] : [pairOf(root, "facts")?.key.range[0] ?? 0, 0];
  const isNew = end === 0;
  if (!root.flow) {
    const written = `${section}:\n${entryLines(entry, 2, 4)}`;
    return { start, end: isNew ? start : end, text: isNew ? `${written}\n` : written.trimEnd() };
  }
  const key = json ? JSON.stringify(section) : section;
  const list = json ? JSON.stringify([entry]) : stringify([entry], { ...STYLE, collectionStyle: "flow" }).trim();
  return { start, end: isNew ? start : end, text: `${key}: ${list}${isNew ? ", " : ""}` };
}

/** Takes an entry out. `pair` is the whole section where it may be left empty. */
function removal(text: string, list: ParsedSeq, place: number, pair: ParsedPair | undefined): readonly Splice[] {
  const item = list.items[place];
  if (!item) throw new Error("There is no such entry.");
  const [before, after] = [list.items[place - 1], list.items[place + 1]];
  if (list.flow) {
    if (before) return [{ start: before.range[1], end: item.range[1], text: "" }];
    return [{ start: item.range[0], end: after ? after.range[0] : item.range[1], text: "" }];
  }
  const taken = { start: dashLine(text, list, item.range[0]), end: endOf(text, item), text: "" };
  if (before || after || !pair) return [taken];
  const colon = text.indexOf(":", pair.key.range[1]) + 1;
  return [{ start: colon, end: colon, text: " []" }, taken];
}

/** The fields of a block entry that change: replaced, taken out, put in behind those that come before them by the schema's order. */
function fieldSplices(text: string, item: ParsedMap, entry: object, order: readonly string[]): readonly Splice[] {
  const column = columnOf(text, item.items[0]?.key.range[0] ?? item.range[0]);
  const wanted = new Map<string, unknown>(Object.entries(entry));
  const splices: Splice[] = [];
  item.items.forEach((pair, at) => {
    const key = String(pair.key && isScalar(pair.key) ? pair.key.source : "");
    const value = wanted.get(key);
    if (value === undefined) splices.push(fieldRemoval(text, item.items, at));
    else if (!isSame(plain(pair.value), value)) splices.push(fieldReplacement(text, pair, key, value, column));
  });
  const missing = order.filter((key) => wanted.has(key) && !pairOf(item, key));
  const grouped = new Map<number, string[]>();
  for (const key of missing) {
    const earlier = order.slice(0, order.indexOf(key));
    const anchor = item.items.findLast(
      (pair) => isScalar(pair.key) && earlier.includes(String(pair.key.source)) && wanted.has(String(pair.key.source)),
    );
    const end = anchor ? endOfPair(text, anchor) : endOf(text, item);
    grouped.set(end, [...(grouped.get(end) ?? []), key]);
  }
  for (const [end, keys] of grouped) {
    const lines = keys.map((key) => `${" ".repeat(column)}${indented(fieldText(key, wanted.get(key)), column)}\n`);
    splices.push({ start: end, end, text: needsLineEnd(text, end) + lines.join("") });
  }
  return splices;
}

function fieldRemoval(text: string, pairs: readonly ParsedPair[], at: number): Splice {
  const pair = pairs[at];
  const next = pairs[at + 1];
  if (!pair) throw new Error("There is no such field.");
  const { range } = pair.key;
  // The first field stands behind the dash, which stays.
  if (at === 0 && next) return { start: range[0], end: next.key.range[0], text: "" };
  return { start: lineStart(text, range[0]), end: endOfPair(text, pair), text: "" };
}

function fieldReplacement(text: string, pair: ParsedPair, key: string, value: unknown, column: number): Splice {
  const old = pair.value;
  const grown = isSeq<ParsedNode>(old) && !old.flow && Array.isArray(value) ? appended(plain(old), value) : undefined;
  if (grown && isSeq<ParsedNode>(old)) {
    const dashes = columnOf(text, old.range[0]);
    const end = endOfPair(text, pair);
    const lines = grown.map((item) => `${" ".repeat(dashes)}- ${scalarText(String(item))}\n`);
    return { start: end, end, text: needsLineEnd(text, end) + lines.join("") };
  }
  const isBlock = old !== null && (isBlockScalar(old) || ((isMap(old) || isSeq(old)) && !old.flow));
  const written = indented(fieldText(key, value), column);
  if (isBlock) return { start: pair.key.range[0], end: endOfPair(text, pair), text: `${written}\n` };
  return {
    start: pair.key.range[0],
    end: old === null ? pair.key.range[1] + 1 : Math.max(old.range[1], pair.key.range[1] + 1),
    text: written,
  };
}

/** The items that a list of texts gained at its end, or undefined where it changed otherwise. */
function appended(before: unknown, after: readonly unknown[]): readonly unknown[] | undefined {
  if (!Array.isArray(before) || after.length <= before.length) return undefined;
  const isGrown = before.every((item: unknown, at) => isSame(item, after[at])) && after.every((item) => typeof item === "string");
  return isGrown ? after.slice(before.length) : undefined;
}

/** What a node holds, as the schema reads it: trimmed texts, lists and groups. */
function plain(node: ParsedNode | null): unknown {
  if (isSeq<ParsedNode>(node)) return node.items.map(plain);
  if (isMap<ParsedNode, ParsedNode | null>(node)) {
    return Object.fromEntries(node.items.map(({ key, value }) => [isScalar(key) ? String(key.source) : "", plain(value)]));
  }
  return isScalar(node) ? String(node.source).trim() : null;
}

const STYLE = { lineWidth: 0, flowCollectionPadding: false } as const;

/** A field as it is written into a file, from column 0, without a line break at its end. */
function fieldText(key: string, value: unknown): string {
  const isFlow = Array.isArray(value) && !LONG_LISTS.has(key);
  if (isFlow) return `${key}: ${stringify(value, { ...STYLE, collectionStyle: "flow" }).trim()}`;
  if (typeof value === "string") return `${key}: ${scalarText(value)}`;
  return stringify({ [key]: value }, { ...STYLE, blockQuote: false }).trimEnd();
}

/** A text on one line, in quotes where it needs them. */
function scalarText(value: string): string {
  return stringify(value, { ...STYLE, blockQuote: false }).trimEnd();
}

/** An entry in brackets: as JSON, laid out as the file is, or as YAML on one line. */
function bracketed(text: string, offset: number, entry: object, json: boolean): string {
  if (!json) return stringify(entry, { ...STYLE, collectionStyle: "flow" }).trim();
  const isOnLinesOfItsOwn = /^\{\s*\n/.test(text.slice(offset));
  if (!isOnLinesOfItsOwn) return JSON.stringify(entry);
  const line = text.slice(lineStart(text, offset), offset);
  return indented(JSON.stringify(entry, null, 2), line.length - line.trimStart().length);
}

/** The text with every line but the first moved right. */
function indented(text: string, column: number): string {
  return text.replaceAll("\n", `\n${" ".repeat(column)}`);
}

function isBlockScalar(node: ParsedNode): boolean {
  return isScalar(node) && (node.type === "BLOCK_FOLDED" || node.type === "BLOCK_LITERAL");
}

/** Where the line behind a field begins: comments on the field's own line belong to it, those below do not. */
function endOfPair(text: string, { key, value }: ParsedPair): number {
  return value === null ? afterLine(text, key.range[1]) : endOf(text, value);
}

function endOf(text: string, node: ParsedNode): number {
  if (isMap<ParsedNode, ParsedNode | null>(node) && !node.flow) {
    const last = node.items.at(-1);
    return last ? endOfPair(text, last) : afterLine(text, node.range[1]);
  }
  if (isSeq<ParsedNode>(node) && !node.flow) {
    const last = node.items.at(-1);
    return last ? endOf(text, last) : afterLine(text, node.range[1]);
  }
  const end = node.range[1];
  return isBlockScalar(node) && text.charAt(end - 1) === "\n" ? end : afterLine(text, end);
}

function afterLine(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end === -1 ? text.length : end + 1;
}

function needsLineEnd(text: string, offset: number): string {
  return offset === 0 || text.charAt(offset - 1) === "\n" ? "" : "\n";
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}

function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

/** Where the line begins that has the dash of an item. A comment may stand between the two. */
function dashLine(text: string, list: ParsedSeq, offset: number): number {
  const column = columnOf(text, list.range[0]);
  let start = lineStart(text, offset);
  while (start > 0 && text.charAt(start + column) !== "-") start = lineStart(text, start - 1);
  return start;
}
