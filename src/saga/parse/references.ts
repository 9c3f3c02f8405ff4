import { valueAt } from "./labels.ts";
import type { Path } from "./problem.ts";

/** What an id may stand for: `voice` is an entity or a source, whoever can say something. */
export type Target = "source" | "entity" | "fact" | "voice";

/** A text met in the data, with the way to it. */
export interface Met {
  readonly path: Path;
  readonly text: string;
}

/** Stands in a pattern for every place of a list. */
export const EACH = Symbol("each");

export type Pattern = readonly (string | typeof EACH)[];

/** Every field of a fact that names something by its id, and the words by which a message says so. */
export const REFERENCES: readonly { readonly at: Pattern; readonly target: Target; readonly says: string }[] = [
  { at: ["claimant"], target: "voice", says: "names claimant" },
  { at: ["about", EACH], target: "entity", says: "is about" },
  { at: ["quote", "speaker"], target: "voice", says: "quotes" },
  { at: ["quote", "to"], target: "entity", says: "has words said to" },
  { at: ["sources", EACH], target: "source", says: "cites source" },
  { at: ["sources", EACH, "id"], target: "source", says: "cites source" },
  { at: ["sources", EACH, "via", EACH], target: "source", says: "cites a source via" },
  { at: ["expected", "outcome"], target: "fact", says: "names outcome" },
  { at: ["because", "claimant"], target: "voice", says: "gives a cause asserted by" },
  { at: ["disputes", EACH], target: "fact", says: "disputes" },
  { at: ["corroborates", EACH], target: "fact", says: "corroborates" },
  { at: ["supersedes", EACH], target: "fact", says: "supersedes" },
  { at: ["follows", EACH], target: "fact", says: "follows" },
];

/** The texts that a pattern leads to from a value; whatever has another shape is passed over. */
export function textsAt(value: unknown, pattern: Pattern, path: Path = []): readonly Met[] {
  const [step, ...rest] = pattern;
  if (step === undefined) return typeof value === "string" ? [{ path, text: value }] : [];
  if (step === EACH) return Array.isArray(value) ? value.flatMap((item: unknown, place) => textsAt(item, rest, [...path, place])) : [];
  const part = valueAt(value, [step]);
  return part === undefined ? [] : textsAt(part, rest, [...path, step]);
}

/** Whether a fact names a source, an entity or another fact by its id. */
export function isNamedBy(fact: object, id: string): boolean {
  return REFERENCES.some(({ at }) => textsAt(fact, at).some(({ text }) => text === id));
}

/** The ids of the sources and entities that facts name. */
export function namedBy(facts: readonly object[]): ReadonlySet<string> {
  const patterns = REFERENCES.filter(({ target }) => target !== "fact");
  return new Set(facts.flatMap((fact) => patterns.flatMap(({ at }) => textsAt(fact, at).map(({ text }) => text))));
}

/** The entries of a section, each with its path; those that are no groups are passed over. */
export function entriesOf(
  data: unknown,
  section: "sources" | "entities" | "facts",
): readonly { readonly path: Path; readonly entry: object }[] {
  const list = valueAt(data, [section]);
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown, place) => (typeof entry === "object" && entry !== null ? [{ path: [section, place], entry }] : []));
}
