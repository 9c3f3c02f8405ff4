import { type Draft, isFactDraft } from "../../src/desk/drafts.ts";
import { type Form, type FormField, LONGEST_VALUE } from "../../src/form.ts";
import type { Entry } from "../../src/saga/entry.ts";
import type { Library } from "../../src/saga/library.ts";
import { type Errors, entryForm, entryFromValues, entryValues, fieldsOf } from "./entry-form.ts";
import { factFields, factForm, type Page, pageOf, valuesOf } from "./fact-form.ts";
import { factFromValues, type UnknownName } from "./fact-from-values.ts";

/** What is wrong with what was typed, by field. */
export interface Mistakes {
  readonly errors: Errors;
  /** Names that stand for nothing in the file, but could. */
  readonly unknown: readonly UnknownName[];
  /** Whether nothing but that is wrong. */
  readonly isOnlyUnknown: boolean;
  /** The fields whose values can't stay: all but those with names that can be added. */
  readonly refused: readonly string[];
}

/** Of mistakes what a form shows. */
export type Wrong = Pick<Mistakes, "errors" | "refused">;

const NOTHING_WRONG: Wrong = { errors: {}, refused: [] };

/** A draft's form with what was typed and what is wrong with it; of two pages that which is asked for, or that of the first mistake. */
export function draftForm(draft: Draft, { errors, refused }: Wrong = NOTHING_WRONG, page: Page = pageOf(errors)): Form {
  const form = draft.of === "fact" ? factForm(draft, page, errors) : entryForm(draft, draft.of, errors);
  return { ...form, fields: form.fields.flatMap(withRoom).map((field) => withStood(whetherAddable(field, refused), draft)) };
}

/** A field that is wrong only in that it names what can be added. */
function whetherAddable(field: FormField, refused: readonly string[]): FormField {
  return field.error === undefined || refused.includes(field.name) ? field : { ...field, canStay: true };
}

/**
 * The field with room for the value that stands in it, which an editor may have made longer than the form would take; none for a value that no form holds: a platform
 * would cut it, and the draft keeps what is not sent.
 */
function withRoom(field: FormField): readonly FormField[] {
  const { length } = field.value ?? "";
  return length > LONGEST_VALUE ? [] : [{ ...field, longest: Math.max(field.longest, length) }];
}

/** What stood before a refused value. A text stays as it was typed: it is long, and most of it is right. */
function withStood(field: FormField, { stood = {} }: Draft): FormField {
  const before = stood[field.name];
  return field.error === undefined || field.isNoSentence !== true || before === undefined ? field : { ...field, stood: before };
}

/** The fields that a draft's form has, on all its pages. */
export function draftFields({ of }: Draft): readonly { readonly name: string; readonly label: string }[] {
  return of === "fact" ? factFields() : fieldsOf(of);
}

/** The entry that a draft's values make, or what is wrong with them. `day` is today's, which a new fact carries. */
export function readDraft(draft: Draft, library: Library, day: string): { readonly entry: Entry } | Mistakes {
  const { of } = draft;
  if (of === "fact") return factFromValues(draft, library, day);
  const read = entryFromValues(draft, of, library);
  return "entry" in read ? read : { ...read, unknown: [], isOnlyUnknown: false, refused: Object.keys(read.errors) };
}

/** A draft's entry as it is written into its form. */
export function draftValues(draft: Draft, library: Library): Draft["values"] {
  const { of, after } = draft;
  if (isFactDraft(draft)) return draft.after ? valuesOf(draft.after, library) : {};
  return of === "fact" || !after ? {} : entryValues(after, of);
}
