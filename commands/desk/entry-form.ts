import type { Draft } from "../../src/desk/drafts.ts";
import type { Form, FormField } from "../../src/form.ts";
import { checkEntry } from "../../src/saga/check-entry.ts";
import type { Entry, EntryKind } from "../../src/saga/entry.ts";
import type { Library } from "../../src/saga/library.ts";
import { ENTITY_KINDS, type Entity } from "../../src/saga/schema.ts";
import { fold } from "../../src/search/fold.ts";
import { DATE_FIELD, typedDate } from "./date-field.ts";
import { freshId } from "./fresh-id.ts";

/** What facts name: where they were published, and whom and what they are about. */
export type Named = Exclude<EntryKind, "fact">;

const KIND_LABELS: Readonly<Record<Entity["kind"], string>> = {
  person: "Person",
  organization: "Organization",
  place: "Place",
  document: "Document",
  programme: "Programme",
  event: "Event",
  unidentified: "Somebody whom the sources do not name",
};

type Field = Omit<FormField, "value" | "error">;

/** The fields of each form; a field's name is that of the entry's field. */
const FIELDS: Readonly<Record<Named, readonly Field[]>> = {
  source: [
    {
      name: "publisher",
      label: "Published by",
      kind: "line",
      isRequired: true,
      isNoSentence: true,
      longest: 100,
      hint: "As readers will see it, such as Geo News",
    },
    { name: "title", label: "Headline", kind: "line", isRequired: false, longest: 300, hint: "Of the report, if it is one" },
    {
      name: "url",
      label: "Address",
      kind: "line",
      isRequired: false,
      isNoSentence: true,
      longest: 2000,
      hint: "Where it can be read; begins with https://",
    },
    {
      name: "published",
      label: "When it was published",
      kind: "line",
      isRequired: false,
      ...DATE_FIELD,
    },
    {
      name: "kind",
      label: "What it is",
      kind: "line",
      isRequired: false,
      isNoSentence: true,
      longest: 100,
      hint: "Newspaper, news channel, court record, post",
    },
  ],
  entity: [
    { name: "name", label: "Name", kind: "line", isRequired: true, isNoSentence: true, longest: 100, hint: "As readers will see it" },
    {
      name: "kind",
      label: "What it is",
      kind: "choice",
      isRequired: true,
      longest: 20,
      choices: ENTITY_KINDS.map((value) => ({ value, label: KIND_LABELS[value] })),
    },
    {
      name: "role",
      label: "Who or what it is",
      kind: "line",
      isRequired: false,
      longest: 300,
      hint: "In a few words, such as minister of law",
    },
    {
      name: "aliases",
      label: "Other names people use",
      kind: "line",
      isRequired: false,
      isNoSentence: true,
      longest: 3000,
      hint: "Spellings, abbreviations, titles, parted by commas",
    },
  ],
};

const TITLES: Readonly<Record<Named, Readonly<Record<"add" | "edit", string>>>> = {
  source: { add: "Add a source", edit: "Edit a source" },
  entity: { add: "Add a person or thing", edit: "Edit a person or thing" },
};

/** What is wrong with what was typed, by the field's name. */
export type Errors = Readonly<Partial<Record<string, string>>>;

/** The fields of the form for entries of a kind. */
export function fieldsOf(of: Named): readonly Field[] {
  return FIELDS[of];
}

/** The form of a draft of a source, person or thing, with what was typed and what is wrong with it. */
export function entryForm(draft: Draft, of: Named, errors: Errors): Form {
  return {
    title: TITLES[of][draft.kind === "add" ? "add" : "edit"],
    fields: FIELDS[of].map((field) => {
      const value = draft.values[field.name] ?? "";
      const error = errors[field.name];
      return { ...field, ...(value !== "" && { value }), ...(error !== undefined && { error }) };
    }),
    submit: { command: "desk-form", options: { draft: draft.id, page: "1" } },
  };
}

/** An entry as it is written into its form. */
export function entryValues(entry: Entry, of: Named): Readonly<Record<string, string>> {
  const held = new Map<string, unknown>(Object.entries(entry));
  return Object.fromEntries(
    FIELDS[of].map(({ name }) => {
      const value = held.get(name) ?? "";
      return [name, Array.isArray(value) ? value.join(", ") : String(value)];
    }),
  );
}

/** What is typed to begin with where a name stands for nothing yet: the name, or the address that was typed in its place. */
export function firstValues(of: Named, name: string): Readonly<Record<string, string>> {
  if (of === "entity") return { name, kind: "person" };
  return /^https?:\/\//i.test(name) ? { url: name } : { publisher: name };
}

/** The entry that a draft's values make, on top of what the form does not show; or what is wrong, by field. */
export function entryFromValues(draft: Draft, of: Named, library: Library): { readonly entry: Entry } | { readonly errors: Errors } {
  const values = new Map(FIELDS[of].map(({ name }) => [name, draft.values[name]?.trim() ?? ""]));
  const naming = of === "source" ? "publisher" : "name";
  const name = values.get(naming) ?? "";
  if (name === "") return { errors: { [naming]: "This can't stay empty." } };
  const id = draft.before?.id ?? freshId(fold(name).split(/[^\p{L}\p{N}]+/u), of === "source" ? "source" : "entry", library);
  const published = typedDate(values.get("published") ?? "");
  if ("date" in published && values.has("published")) values.set("published", published.date);
  const known = draft.before && "aliases" in draft.before ? draft.before.aliases : undefined;
  const read = [...values].map(([field, text]) => [field, field === "aliases" ? aliasesOf(text, known) : text === "" ? undefined : text]);
  const checked = checkEntry(of, { ...draft.before, id, ...Object.fromEntries(read) });
  if ("entry" in checked) return checked;
  const errors: Record<string, string> = "error" in published ? { published: published.error } : {};
  for (const { field, message } of checked.problems) errors[field !== undefined && values.has(field) ? field : naming] ??= message;
  return { errors };
}

/** The names between commas, semicolons and lines; a known one that has such in it ("Khan, Azam") stays whole. */
function aliasesOf(text: string, known: readonly string[] = []): readonly string[] | undefined {
  const whole = known.filter((alias) => SEPARATOR.test(alias)).sort((one, other) => other.length - one.length);
  const aliases: string[] = [];
  for (let rest = text.trim(); rest !== ""; ) {
    const next =
      whole.find((alias) => rest.startsWith(alias) && ENDS_NAME.test(rest.slice(alias.length))) ?? rest.split(SEPARATOR)[0] ?? "";
    if (next.trim() !== "") aliases.push(next.trim());
    rest = rest.slice(next.length).replace(ENDS_NAME, "");
  }
  return aliases.length === 0 ? undefined : [...new Set(aliases)];
}

const SEPARATOR = /[,;\n]/;
const ENDS_NAME = /^\s*(?:[,;\n]\s*|$)/;
