import { type Draft, isFactDraft } from "../../src/desk/drafts.ts";
import { checkEntry } from "../../src/saga/check-entry.ts";
import type { Library } from "../../src/saga/library.ts";
import { type Fact, STANDINGS } from "../../src/saga/schema.ts";
import { fold } from "../../src/search/fold.ts";
import { words } from "../../src/search/words.ts";
import { typedDate } from "./date-field.ts";
import type { Errors } from "./entry-form.ts";
import { type FieldName, isFieldName, LINK_FIELDS, questionsText, STANDING_LABELS } from "./fact-form.ts";
import { freshId } from "./fresh-id.ts";
import { type Resolved, resolveCitations, resolveFacts, resolveName, resolveNames } from "./resolve.ts";

/** A name in a form that stands for nothing in the file yet, and what it is most likely to be. */
export interface UnknownName {
  readonly of: "source" | "entity";
  readonly name: string;
}

interface Mistake {
  readonly error: string;
  readonly unknown: readonly string[];
}

export interface FactMistakes {
  readonly errors: Errors;
  readonly unknown: readonly UnknownName[];
  /** Whether nothing but that is wrong. */
  readonly isOnlyUnknown: boolean;
  /** The fields whose values can't stay: all but those with names that can be added. */
  readonly refused: readonly string[];
}

/** The fact that a draft's values make, on top of what the forms do not show; or what is wrong, by field. */
export function factFromValues(draft: Draft, library: Library, day: string): { readonly entry: Fact } | FactMistakes {
  const mistakes = new Map<FieldName, Mistake>();
  const before = isFactDraft(draft) ? draft.before : undefined;
  // What the forms leave as it is: everything else of a fact that is edited, the id and the day of a new one.
  const kept = before ?? { id: factId(draft.values.claim ?? "", library), added: day };
  const checked = checkEntry("fact", { ...kept, ...readFields(draft.values, before, library, mistakes) });
  for (const { field, message } of "problems" in checked ? checked.problems : []) {
    const at = field !== undefined && isFieldName(field) ? field : "claim";
    if (!mistakes.has(at)) mistakes.set(at, { error: message, unknown: [] });
  }
  if ("entry" in checked && mistakes.size === 0) return checked;
  return {
    errors: Object.fromEntries([...mistakes].map(([field, { error }]) => [field, error])),
    unknown: unknownNames(mistakes),
    refused: [...mistakes].flatMap(([field, { unknown }]) => (unknown.length > 0 ? [] : [field])),
    isOnlyUnknown: [...mistakes.values()].every(({ unknown }) => unknown.length > 0),
  };
}

/** Each name once: what is cited is a source, also where it is said to have said something. */
function unknownNames(mistakes: ReadonlyMap<FieldName, Mistake>): readonly UnknownName[] {
  const names = new Map<string, UnknownName>();
  for (const [field, { unknown }] of mistakes) {
    for (const name of unknown) {
      if (field === "sources") names.set(fold(name), { of: "source", name });
      else if (!names.has(fold(name))) names.set(fold(name), { of: "entity", name });
    }
  }
  return [...names.values()];
}

/** Words of the claim that make an id. */
const ID_WORDS = 4;

/** An id out of the claim's first words that carry meaning, with what negates them. */
function factId(claim: string, library: Library): string {
  const telling: string[] = [];
  let count = 0;
  for (const { text, isStop } of words(claim)) {
    if (count === ID_WORDS) break;
    if (isStop && NEGATION.test(text)) telling.push(NO.test(text) ? text : "not");
    if (isStop || !/^[a-z0-9]+$/.test(text)) continue;
    telling.push(text);
    count++;
  }
  return freshId(telling, "fact", library);
}

const NO = /^(?:no|nor|never|without)$/;

/** "Not", "never" and "didn't"; no other stop word ends so. */
const NEGATION = /^(?:no|not|nor|never|without|cannot)$|n['’]?t$/;

type Read = { readonly [Key in keyof Fact]?: Fact[Key] | undefined };

function readFields(values: Draft["values"], before: Fact | undefined, library: Library, mistakes: Map<FieldName, Mistake>): Read {
  const text = (name: FieldName) => values[name]?.trim() ?? "";
  const read = <T>(name: FieldName, resolve: (typed: string) => Resolved<T>): T | undefined => {
    if (text(name) === "") return undefined;
    const resolved = resolve(text(name));
    if (resolved.ok) return resolved.value;
    mistakes.set(name, resolved);
    return undefined;
  };
  const wrong = (name: FieldName, error: string) => mistakes.set(name, { error, unknown: [] });
  const standing = STANDINGS.find((known) => known === text("standing").toLowerCase() && known !== "retracted");
  const sources = read("sources", (typed) => resolveCitations(typed, library));
  const claimant = read("claimant", (typed) => resolveName(typed, "voice", library));
  const about = read("about", (typed) => resolveNames(typed, "entity", library));
  const speaker = read("speaker", (typed) => resolveName(typed, "voice", library));
  const [outcome] = read("outcome", (typed) => resolveFacts(typed, library)) ?? [];
  const questions = questionsIn(text("questions"), before);
  if (text("claim") === "") wrong("claim", "A fact needs a claim. Write it in one sentence.");
  else if (!/\p{L}/u.test(text("claim"))) wrong("claim", `“${text("claim").slice(0, 60)}” is no sentence. Write who did or said what.`);
  if (!standing) wrong("standing", `Choose one of ${Object.keys(STANDING_LABELS).join(", ")}.`);
  if (text("sources") === "") wrong("sources", "A fact needs a source. Name where it was published.");
  if (text("quote") !== "" && text("speaker") === "") wrong("speaker", "Say who said these words.");
  if (text("quote") === "" && text("speaker") !== "") wrong("quote", "Write the words, or leave the speaker out.");
  const when = typedDate(text("when"));
  if ("error" in when) wrong("when", when.error);
  const isQuoted = text("quote") !== "" && speaker !== undefined;
  return {
    claim: claimIn(text("claim"), before),
    standing: standing ?? "unknown",
    sources: sources ?? [],
    claimant,
    about,
    quote: isQuoted ? { ...before?.quote, words: text("quote"), speaker } : undefined,
    when: "error" in when || when.date === "" ? undefined : when.date,
    questions: questions.length === 0 ? undefined : questions,
    ...Object.fromEntries(LINK_FIELDS.map((field) => [field, read(field, (typed) => resolveFacts(typed, library, before?.id))])),
    ...(before?.expected && { expected: { what: before.expected.what, at: before.expected.at, ...(outcome && { outcome }) } }),
  };
}

/** One sentence on one line, however it was pasted; what was not touched stays as it is. */
function claimIn(typed: string, before: Fact | undefined): string {
  if (typed === before?.claim.trim()) return typed;
  return typed
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join(" ");
}

/** One a line; what was not touched stays as it is, as a question in the file may have lines of its own. */
function questionsIn(typed: string, before: Fact | undefined): readonly string[] {
  if (before?.questions && typed === questionsText(before).trim()) return before.questions;
  const lines = typed.split("\n").map((line) => line.trim());
  return [...new Set(lines)].filter((line) => line !== "");
}
