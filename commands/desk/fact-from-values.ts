import type { Draft } from "../../src/desk/drafts.ts";
import { checkFact } from "../../src/saga/check-fact.ts";
import type { Library } from "../../src/saga/library.ts";
import { type Fact, STANDINGS } from "../../src/saga/schema.ts";
import { words } from "../../src/search/words.ts";
import { type Errors, type FieldName, isFieldName, STANDING_LABELS } from "./fact-form.ts";
import { type Resolved, resolveCitations, resolveName, resolveNames } from "./resolve.ts";

/** The fact that a draft's values make, on top of what the forms do not show; or what is wrong, by field. */
export function factFromValues(draft: Draft, library: Library, day: string): { readonly fact: Fact } | { readonly errors: Errors } {
  const errors: Partial<Record<FieldName, string>> = {};
  const checked = checkFact({ ...identity(draft, library, day), ...readFields(draft, library, errors) });
  for (const { field, message } of "problems" in checked ? checked.problems : []) {
    errors[field !== undefined && isFieldName(field) ? field : "claim"] ??= message;
  }
  return "fact" in checked && Object.keys(errors).length === 0 ? checked : { errors };
}

/** What the forms leave as it is: everything of a fact that is edited, the id and the day of a new one. */
function identity({ before, values }: Draft, library: Library, day: string): Partial<Fact> {
  return before ?? { id: freshId(values.claim ?? "", library), added: day };
}

type Read = { readonly [Key in keyof Fact]?: Fact[Key] | undefined };

function readFields(draft: Draft, library: Library, errors: Partial<Record<FieldName, string>>): Read {
  const text = (name: FieldName) => draft.values[name]?.trim() ?? "";
  const read = <T>(name: FieldName, resolve: (typed: string) => Resolved<T>): T | undefined => {
    if (text(name) === "") return undefined;
    const resolved = resolve(text(name));
    if (resolved.ok) return resolved.value;
    errors[name] = resolved.error;
    return undefined;
  };
  const standing = STANDINGS.find((known) => known === text("standing") && known !== "retracted");
  const sources = read("sources", (typed) => resolveCitations(typed, library));
  const speaker = read("speaker", (typed) => resolveName(typed, "voice", library));
  const questions = [
    ...new Set(
      text("questions")
        .split("\n")
        .map((line) => line.trim()),
    ),
  ].filter((line) => line !== "");
  if (text("claim") === "") errors.claim = "A fact needs a claim. Write it in one sentence.";
  if (!standing) errors.standing = `Choose one of ${Object.keys(STANDING_LABELS).join(", ")}.`;
  if (text("sources") === "") errors.sources = "A fact needs a source. Name where it was published.";
  if (text("quote") !== "" && text("speaker") === "") errors.speaker = "Say who said these words.";
  if (text("quote") === "" && text("speaker") !== "") errors.quote = "Write the words, or leave the speaker out.";
  const isQuoted = text("quote") !== "" && speaker !== undefined;
  return {
    claim: text("claim"),
    standing: standing ?? "unknown",
    sources: sources ?? [],
    claimant: read("claimant", (typed) => resolveName(typed, "voice", library)),
    about: read("about", (typed) => resolveNames(typed, "entity", library)),
    quote: isQuoted ? { ...draft.before?.quote, words: text("quote"), speaker } : undefined,
    when: text("when") === "" ? undefined : text("when"),
    questions: questions.length === 0 ? undefined : questions,
  };
}

/** An id out of the claim's first words that carry meaning, which no fact has. */
function freshId(claim: string, library: Library): string {
  const stem = words(claim)
    .filter((word) => !word.isStop && /^[a-z0-9]+$/.test(word.text))
    .slice(0, 4)
    .map((word) => word.text)
    .join("-")
    .slice(0, 50);
  const base = stem === "" ? "fact" : stem;
  for (let number = 1; ; number++) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!library.fact(id)) return id;
  }
}
