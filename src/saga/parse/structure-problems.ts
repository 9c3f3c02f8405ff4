import { stringify } from "yaml";
import type { z } from "zod";
import { fieldAt, isRequired, keysAt } from "./json-schema.ts";
import { subjectOf, valueAt } from "./labels.ts";
import { type Finding, type Path, quoted } from "./problem.ts";
import { createSuggester, didYouMean } from "./suggest.ts";

type Issue = z.core.$ZodIssue;

/** The data and the language of its file, in which examples are written. */
export interface Given {
  readonly data: unknown;
  readonly json: boolean;
}

/** Tells what the schema found in words for people who know neither it nor YAML. */
export function structureFindings(given: Given, issues: readonly Issue[], base: Path = []): readonly Finding[] {
  const located = issues.map((issue) => ({ issue, path: [...base, ...issue.path.filter((step) => typeof step !== "symbol")] }));
  const misspelt = new Set(located.flatMap(({ issue, path }) => (issue.code === "unrecognized_keys" ? meantKeys(path, issue.keys) : [])));
  return located.flatMap(({ issue, path }) => {
    // A required key that is only misspelt is not missing too.
    const isMisspelt = misspelt.has(path.join()) && valueAt(given.data, path) === undefined;
    return isMisspelt ? [] : explain(given, issue, path);
  });
}

/** The paths of the keys that unknown ones were probably meant to be. */
function meantKeys(group: Path, keys: readonly string[]): readonly string[] {
  const { nearest } = createSuggester(keysAt(group));
  return keys.map((key) => [...group, nearest(key)].join());
}

function explain(given: Given, issue: Issue, path: Path): readonly Finding[] {
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownKey(given, path, key));
  const value = valueAt(given.data, path);
  if (path.length === 0) return [{ path, at: "value", message: value === null ? EMPTY_FILE : NO_SECTIONS }];
  if (value === undefined) return [missing(given, path)];
  const subject = `${subjectOf(given.data, path)} ${typeof value === "string" ? quoted(value) : ""}`.trim();
  const found = (message: string): readonly Finding[] => [{ path, at: "value", message }];
  if (value === null || issue.code === "too_small") return found(empty(given, path));
  switch (issue.code) {
    case "invalid_type":
      return found(wrongType(given, path, KINDS[issue.expected] ?? "one text"));
    case "invalid_value":
      if (typeof value !== "string") return found(wrongType(given, path, "one text"));
      return found(`${subject} is none of ${issue.values.join(", ")}.${nearestOr(value, issue.values.map(String), "Use one of these.")}`);
    case "invalid_union": {
      const branch = issue.errors.find((issues) => !issues.some((inner) => inner.code === "invalid_type" && inner.path.length === 0));
      return branch ? structureFindings(given, branch, path) : found(wrongType(given, path, "a source's id"));
    }
    case "invalid_format":
      // Where an id only refers to an entry, reference-problems.ts says more: which one it may have meant.
      return isOwnId(path) ? found(`${subject} ${issue.message}`) : [];
    case "too_big":
      return found(`${subject} is longer than ${issue.maximum} characters. Shorten it or split it in two.`);
    default:
      return found(`${subject} ${issue.message}`);
  }
}

const EMPTY_FILE = "The file is empty. Write the sections saga:, sources:, entities: and facts:, as data/README.md shows.";
const NO_SECTIONS = "The file does not begin with a section. Write saga:, sources:, entities: and facts:, as data/README.md shows.";

const KINDS: Readonly<Record<string, string>> = { string: "one text", array: "a list", object: "a group of keys" };

function isOwnId(path: Path): boolean {
  return path.length === 3 && path[2] === "id";
}

function unknownKey(given: Given, group: Path, key: string): Finding {
  const what = group.length === 0 ? "a section" : "a key";
  const allowed = keysAt(group);
  const all = allowed.filter((other) => !other.startsWith("$")).join(", ");
  const message = `${subjectOf(given.data, group)} has ${what} ${quoted(key)}, which does not exist.`;
  return { path: [...group, key], at: "key", message: `${message}${nearestOr(key, allowed, `Remove it or use one of ${all}.`)}` };
}

function missing(given: Given, path: Path): Finding {
  const group = path.slice(0, -1);
  const what = group.length === 0 ? "section " : "";
  const message = `${subjectOf(given.data, group)} has no ${what}${path.at(-1)}. Add it like this: ${example(given, path)}`;
  return { path: group, at: typeof group.at(-1) === "string" ? "key" : "value", message };
}

function empty(given: Given, path: Path): string {
  const subject = `${subjectOf(given.data, path)} is empty.`;
  if (typeof path.at(-1) === "number") return `${subject} Write something there or remove the item.`;
  return `${subject} ${isRequired(path) ? "Fill it in" : "Leave the key out, or fill it in"} like this: ${example(given, path)}`;
}

function wrongType(given: Given, path: Path, wanted: string): string {
  const value = valueAt(given.data, path);
  const isGroup = typeof value === "object" && !Array.isArray(value);
  const items = wanted === KINDS.array ? itemsFrom(value, path) : undefined;
  if (items)
    return `${subjectOf(given.data, path)} is ${described(value)}, but should be ${wanted}. Write it like this: ${written(given, path, items)}`;
  const colon = isGroup && !given.json ? " A colon with a space behind it makes a key: put quotes around a text that has one." : "";
  return `${subjectOf(given.data, path)} is ${described(value)}, but should be ${wanted}.${colon} Write it like this: ${example(given, path)}`;
}

/** What was written where a list belongs, as the items of one: names parted by commas, or a group that is an item by itself. */
function itemsFrom(value: unknown, path: Path): readonly unknown[] | undefined {
  if (typeof value === "string") return value.split(",").map((item) => item.trim());
  const isItem = typeof value === "object" && value !== null && Object.keys(value).every((key) => keysAt([...path, 0]).includes(key));
  return isItem ? [value] : undefined;
}

function described(value: unknown): string {
  if (typeof value === "string") return quoted(value);
  if (Array.isArray(value)) return `a list (${quoted(value.filter((item) => typeof item === "string").join(", "))})`;
  return `a group with the key ${quoted(Object.keys(value ?? {})[0] ?? "")}`;
}

/** The mend for a word that is none of the allowed: the one it was meant to be, or else the given advice. */
function nearestOr(word: string, allowed: readonly string[], advice: string): string {
  return didYouMean(createSuggester(allowed).nearest(word)) || ` ${advice}`;
}

/** The field that a path leads to, with the schema's example. */
function example(given: Given, path: Path): string {
  const place = path.findLastIndex((step) => typeof step === "string");
  const field = path.slice(0, place + 1);
  return written(given, field, sourcesExample(given, field) ?? fieldAt(field)?.examples?.[0]);
}

/** Where a fact's sources are to be written, one that the file has. */
function sourcesExample({ data }: Given, field: Path): readonly string[] | undefined {
  if (field.length !== 3 || field[0] !== "facts" || field[2] !== "sources") return undefined;
  const id = valueAt(data, ["sources", 0, "id"]);
  return typeof id === "string" ? [id] : undefined;
}

/** A field as it would be written in the file. */
function written({ json }: Given, path: Path, value: unknown): string {
  const key = path.at(-1);
  if (json) return `"${key}": ${JSON.stringify(value)}`;
  return `${key}: ${stringify(value, { collectionStyle: "flow", flowCollectionPadding: false, lineWidth: 0 }).trim()}`;
}
