import { answeredParts, withdrawnText } from "../../src/answer/compose.ts";
import { basis } from "../../src/answer/wording.ts";
import type { Draft } from "../../src/desk/drafts.ts";
import type { Action, Part, Reply } from "../../src/reply.ts";
import type { Library } from "../../src/saga/library.ts";
import type { Fact } from "../../src/saga/schema.ts";
import { type Errors, factForm, isFieldName, labelOf, type Page, pageOf } from "./fact-form.ts";
import { changeItems } from "./words.ts";

/** The form of a draft; where a platform cannot open it, a press does. */
export function formReply(draft: Draft, page: Page): Reply {
  return {
    parts: [{ kind: "lead", text: "Nothing is saved before you have seen what a reader will see." }],
    actions: [openForm(draft, page, page === "1" ? "Open the form" : "More fields")],
    form: factForm(draft, page, {}),
    isPrivate: true,
  };
}

/** What is wrong with a draft, beside its fields and in the message. */
export function mistakesReply(draft: Draft, errors: Errors): Reply {
  const entries = Object.entries(errors);
  const page = pageOf(errors);
  return {
    parts: [
      { kind: "lead", text: "Not saved: something has to be put right first." },
      { kind: "list", items: entries.map(([name, error]) => ({ text: `${isFieldName(name) ? labelOf(name) : name}: ${error}` })) },
    ],
    actions: [openForm(draft, page, "Correct it"), discard(draft)],
    form: factForm(draft, page, errors),
    isPrivate: true,
  };
}

/** What a reader will see, what changes, and the press that saves it. */
export function previewReply(draft: Draft, library: Library, now: Date): Reply {
  const isFormed = draft.kind === "add" || draft.kind === "edit";
  return {
    parts: [
      { kind: "lead", text: "Not saved yet. A reader will see:" },
      ...readersView(draft.after, library, now),
      {
        kind: "list",
        title: `What changes in ${draft.after?.id ?? draft.before?.id}:`,
        items: changeItems(draft.before, draft.after, library),
      },
      ...(draft.why === undefined ? [] : [{ kind: "note", text: `Why: ${draft.why}` } as const]),
    ],
    actions: [
      { label: "Save", request: { command: "desk-save", options: { draft: draft.id } } },
      ...(isFormed ? [openForm(draft, "1", "Change"), openForm(draft, "2", "More fields")] : []),
      discard(draft),
    ],
    isPrivate: true,
  };
}

function readersView(fact: Fact | undefined, library: Library, now: Date): readonly Part[] {
  if (!fact) return [{ kind: "claim", text: "Nothing: the fact is taken out of the file as if it had never been there." }];
  if (fact.standing === "retracted") {
    return [
      { kind: "claim", text: withdrawnText(fact) },
      { kind: "basis", text: basis(fact, library) },
    ];
  }
  return answeredParts(fact, undefined, [], library, now).map((part) => (part.kind === "lead" ? { ...part, kind: "claim" } : part));
}

function openForm({ id }: Draft, page: Page, label: string): Action {
  return { label, request: { command: "desk-form", options: { draft: id, page } } };
}

export function discard({ id }: Draft): Action {
  return { label: "Discard", request: { command: "desk-discard", options: { draft: id } } };
}
