import type { Draft } from "../../src/desk/drafts.ts";
import type { Form, FormField } from "../../src/form.ts";
import { chainOf } from "../../src/saga/fact-reading.ts";
import type { Library } from "../../src/saga/library.ts";
import type { Fact } from "../../src/saga/schema.ts";
import type { Errors } from "./entry-form.ts";
import { nameFor } from "./resolve.ts";

/** The names of the fields that the two forms have. */
export type FieldName = "claim" | "standing" | "sources" | "claimant" | "when" | "about" | "quote" | "speaker" | "questions" | "why";

export type Page = "1" | "2";

/** What a person needs for nearly every fact; the rest is on the second page, as a form has five fields at the most. */
const PAGES: Readonly<Record<Page, readonly FieldName[]>> = {
  "1": ["claim", "standing", "sources", "claimant", "when"],
  "2": ["about", "quote", "speaker", "questions", "why"],
};

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
    longest: 300,
    hint: "ANI, or with its way there: The News International > ANI; a new one by its address",
  },
  claimant: { label: "Who says so", kind: "line", isRequired: false, longest: 100, hint: "A person, organization or source" },
  when: {
    label: "When it happened",
    kind: "line",
    isRequired: false,
    longest: 20,
    hint: "2022-09-27, 2022-09 or 2022; with ~ where it is approximate",
  },
  about: {
    label: "Whom or what it is about",
    kind: "line",
    isRequired: false,
    longest: 300,
    hint: "Names parted by commas, the one who acts first",
  },
  quote: { label: "Quote, word for word", kind: "text", isRequired: false, longest: 1000, hint: "Exactly as published" },
  speaker: { label: "Who said the quote", kind: "line", isRequired: false, longest: 100, hint: "A person or source" },
  questions: {
    label: "Questions it answers, one a line",
    kind: "text",
    isRequired: false,
    longest: 3000,
    hint: "As readers would ask; the more, the better it is found",
  },
  why: { label: "Why you change it", kind: "line", isRequired: false, longest: 300, hint: "For the history; readers do not see it" },
};

export function isFieldName(name: string): name is FieldName {
  return Object.hasOwn(FIELDS, name);
}

/** The form for one page of a draft, with what was typed and what is wrong with it. */
export function factForm(draft: Draft, page: Page, errors: Errors): Form {
  return {
    title: draft.kind === "add" ? (page === "1" ? "Add a fact" : "Add a fact: more") : page === "1" ? "Edit a fact" : "Edit a fact: more",
    fields: PAGES[page].map((name) => {
      const value = draft.values[name] ?? "";
      const error = errors[name];
      return { ...FIELDS[name], name, ...(value !== "" && { value }), ...(error !== undefined && { error }) };
    }),
    submit: { command: "desk-form", options: { draft: draft.id, page } },
  };
}

/** Where the first mistake is; the first page where there is none. */
export function pageOf(errors: Errors): Page {
  return PAGES["1"].some((name) => errors[name] !== undefined) || Object.keys(errors).length === 0 ? "1" : "2";
}

/** Every field of the two pages, in their order. */
export function factFields(): readonly { readonly name: FieldName; readonly label: string }[] {
  return [...PAGES["1"], ...PAGES["2"]].map((name) => ({ name, label: FIELDS[name].label }));
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
    questions: (fact.questions ?? []).join("\n"),
  };
}
