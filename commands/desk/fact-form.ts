import { type Draft, isFactDraft } from "../../src/desk/drafts.ts";
import type { Form, FormField } from "../../src/form.ts";
import { chainOf } from "../../src/saga/fact-reading.ts";
import type { Library } from "../../src/saga/library.ts";
import type { Fact } from "../../src/saga/schema.ts";
import { DATE_FIELD } from "./date-field.ts";
import type { Errors } from "./entry-form.ts";
import { nameFor } from "./resolve.ts";

/** The names of the fields that the forms have. */
export type FieldName = PlainField | LinkField | "outcome";

type PlainField = "claim" | "standing" | "sources" | "claimant" | "when" | "about" | "quote" | "speaker" | "questions" | "why";

/** Fields that name other facts. */
export const LINK_FIELDS = ["supersedes", "disputes", "corroborates", "follows"] as const;
type LinkField = (typeof LINK_FIELDS)[number];

/** A page of the form of a fact, in the order in which they are filled in. */
export type Page = "1" | "2" | "3";

/** What a person needs for nearly every fact; the rest is on further pages, as a form has five fields at the most. */
const PAGES: Readonly<Record<Page, readonly FieldName[]>> = {
  "1": ["claim", "standing", "sources", "claimant", "when"],
  "2": ["about", "quote", "speaker", "questions", "why"],
  "3": [...LINK_FIELDS, "outcome"],
};

/** What is put behind a form's title. */
const PARTS: Readonly<Record<Page, string>> = { "1": "", "2": ": more", "3": ": links" };

const ALL_PAGES: readonly Page[] = ["1", "2", "3"];

/** What a person may choose from; a fact is retracted by a command of its own. */
export const STANDING_LABELS: Readonly<Record<Exclude<Fact["standing"], "retracted">, string>> = {
  confirmed: "Confirmed by those who must know",
  reported: "Reported as fact by a source",
  alleged: "Alleged, not established",
  claimed: "Claimed by somebody, on that word alone",
  disputed: "Disputed by somebody concerned",
  unknown: "Known not to be known",
};

type Field = Omit<FormField, "name" | "value" | "error">;

const LINKS = { kind: "line", isRequired: false, isNoSentence: true, longest: 300 } as const;

const FIELDS: Readonly<Record<FieldName, Field>> = {
  claim: {
    label: "Claim",
    kind: "text",
    isRequired: true,
    longest: 1000,
    hint: "One sentence in your own words. An allegation stays one: “allegedly”.",
  },
  standing: {
    label: "Standing",
    kind: "choice",
    isRequired: true,
    longest: 20,
    choices: Object.entries(STANDING_LABELS).map(([value, label]) => ({ value, label })),
  },
  sources: {
    label: "Sources",
    kind: "line",
    isRequired: true,
    isNoSentence: true,
    longest: 300,
    hint: "ANI, or with its way there: The News International > ANI; a new one by its address",
  },
  claimant: {
    label: "Who says so",
    kind: "line",
    isRequired: false,
    isNoSentence: true,
    longest: 100,
    hint: "A person, organization or source",
  },
  when: {
    label: "When it happened",
    kind: "line",
    isRequired: false,
    ...DATE_FIELD,
  },
  about: {
    label: "Whom or what it is about",
    kind: "line",
    isRequired: false,
    isNoSentence: true,
    longest: 300,
    hint: "Names parted by commas, the one who acts first",
  },
  quote: { label: "Quote, word for word", kind: "text", isRequired: false, longest: 1000, hint: "Exactly as published" },
  speaker: { label: "Who said the quote", kind: "line", isRequired: false, isNoSentence: true, longest: 100, hint: "A person or source" },
  questions: {
    label: "Questions it answers, one a line",
    kind: "text",
    isRequired: false,
    longest: 3000,
    hint: "As readers would ask; the more, the better it is found",
  },
  supersedes: { label: "Replaces", ...LINKS, hint: "Facts whose news this one brings up to date; their ids, parted by commas" },
  disputes: { label: "Contradicts", ...LINKS, hint: "Ids of facts, parted by commas" },
  corroborates: { label: "Supports", ...LINKS, hint: "Ids of facts, parted by commas" },
  follows: { label: "Comes after", ...LINKS, hint: "Ids of facts that came before it in time" },
  outcome: { label: "What came of what it announces", ...LINKS, hint: "The id of the fact that tells it" },
  why: { label: "Why you change it", kind: "line", isRequired: false, longest: 300, hint: "For the history; readers do not see it" },
};

/** Whether a name, such as that of a fact's own field, is one of the forms' fields. */
export function isFieldName(name: string): name is FieldName {
  return Object.hasOwn(FIELDS, name);
}

/** The form for one page of a draft, with what was typed and what is wrong with it. */
export function factForm(draft: Draft, page: Page, errors: Errors): Form {
  const isAnnouncing = isFactDraft(draft) && draft.before?.expected !== undefined;
  const names = PAGES[page].filter((name) => name !== "outcome" || isAnnouncing);
  return {
    title: `${draft.kind === "add" ? "Add a fact" : "Edit a fact"}${PARTS[page]}`,
    fields: names.map((name) => {
      const value = draft.values[name] ?? "";
      const error = errors[name];
      return { ...FIELDS[name], name, ...(value !== "" && { value }), ...(error !== undefined && { error }) };
    }),
    submit: { command: "desk-form", options: { draft: draft.id, page } },
  };
}

/** The page of that name; the first one for any other. */
export function pageNamed(name: string | undefined): Page {
  return ALL_PAGES.find((page) => page === name) ?? "1";
}

/** Where the first mistake is; the first page where there is none. */
export function pageOf(errors: Errors): Page {
  return ALL_PAGES.find((page) => PAGES[page].some((name) => errors[name] !== undefined)) ?? "1";
}

/** Every field of all pages, in their order. */
export function factFields(): readonly { readonly name: FieldName; readonly label: string }[] {
  return ALL_PAGES.flatMap((page) => PAGES[page]).map((name) => ({ name, label: FIELDS[name].label }));
}

/** A fact as it is written into the forms. */
export function valuesOf(fact: Fact, library: Library): Readonly<Record<string, string>> {
  const names = (ids: readonly string[]) => ids.map((id) => nameFor(id, "entity", library)).join(", ");
  return {
    claim: fact.claim,
    standing: fact.standing,
    sources: fact.sources
      .map((citation) =>
        chainOf(citation)
          .map((id) => nameFor(id, "source", library))
          .join(" > "),
      )
      .join(", "),
    claimant: fact.claimant === undefined ? "" : nameFor(fact.claimant, "voice", library),
    when: fact.when ?? "",
    about: names(fact.about ?? []),
    quote: fact.quote?.words ?? "",
    speaker: fact.quote === undefined ? "" : nameFor(fact.quote.speaker, "voice", library),
    questions: questionsText(fact),
    ...Object.fromEntries(LINK_FIELDS.map((field) => [field, (fact[field] ?? []).join(", ")])),
    outcome: fact.expected?.outcome ?? "",
  };
}

/** The questions as they stand in their field, one a line. */
export function questionsText(fact: Pick<Fact, "questions"> | undefined): string {
  return (fact?.questions ?? []).join("\n");
}
