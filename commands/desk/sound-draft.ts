import { type Desk, fieldChanges } from "../../src/desk/desk.ts";
import type { Draft } from "../../src/desk/drafts.ts";
import type { FieldProblem } from "../../src/saga/check-entry.ts";
import type { Entry } from "../../src/saga/entry.ts";
import type { Library } from "../../src/saga/library.ts";
import { draftFields, type Mistakes, readDraft } from "./draft-form.ts";

/** The entry that a draft's values make, sound in itself and with the rest of the file; or all that is wrong with it. */
export async function readSound(draft: Draft, desk: Desk, library: Library, day: string): Promise<{ readonly entry: Entry } | Mistakes> {
  const read = readDraft(draft, library, day);
  if (!("entry" in read)) return read;
  const { entry } = read;
  const outcome = await desk.check({ of: draft.of, id: entry.id, before: draft.before, after: entry });
  // Anything else is nothing that could be put right in the form.
  return outcome.kind === "refused" ? mistakesOf({ ...draft, after: entry }, outcome.problems) : read;
}

/** What keeps a draft from being saved, by field. What lies elsewhere in the file comes of a field that is changed. */
export function mistakesOf(draft: Draft, problems: readonly FieldProblem[]): Mistakes {
  const names = draftFields(draft).map(({ name }) => name);
  const changed = fieldChanges(draft.before, draft.after).map(({ field }) => field);
  const fallback = changed.find((field) => names.includes(field)) ?? names[0] ?? "";
  const messages = new Map<string, readonly string[]>();
  for (const { field, message } of problems) {
    const at = field !== undefined && names.includes(field) ? field : fallback;
    messages.set(at, [...(messages.get(at) ?? []), message]);
  }
  return {
    errors: Object.fromEntries([...messages].map(([field, all]) => [field, [...new Set(all)].join(" ")])),
    unknown: [],
    isOnlyUnknown: false,
    refused: [...messages.keys()],
  };
}
