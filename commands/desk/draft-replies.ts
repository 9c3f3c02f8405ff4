import { answeredParts } from "../../src/answer/reply/compose.ts";
import { withdrawnText } from "../../src/answer/reply/withdrawn.ts";
import { basis, capitalized } from "../../src/answer/wording.ts";
import { type Draft, isFactDraft } from "../../src/desk/drafts.ts";
import type { Action, Part, Reply } from "../../src/reply.ts";
import { doubtsOf } from "../../src/saga/doubts/doubts.ts";
import { createEntityDoubts } from "../../src/saga/doubts/entity-doubts.ts";
import { factsSaying, saidAlready } from "../../src/saga/doubts/same-claims.ts";
import type { Library } from "../../src/saga/library.ts";
import { isSame } from "../../src/saga/same.ts";
import type { Fact } from "../../src/saga/schema.ts";
import { draftFields, draftForm, type Mistakes, type Wrong } from "./draft-form.ts";
import { type Page, pageOf } from "./fact-form.ts";
import type { UnknownName } from "./fact-from-values.ts";
import { changeItems, entryItem, shortened, today } from "./words.ts";

/** The form of a draft; where a platform cannot open it, a press does. */
export function formReply(draft: Draft, page: Page, wrong?: Wrong): Reply {
  return {
    parts: [{ kind: "lead", text: "Nothing is saved before you have seen what a reader will see." }],
    actions: [openForm(draft, page, "Open the form")],
    form: draftForm(draft, wrong, page),
    isPrivate: true,
  };
}

/** Names of one draft that can be added by a press. */
const ADDABLE = 3;

/** What is wrong with a draft, in the message and beside its fields. Where names are new and nothing else is wrong, adding them is the next step. */
export function mistakesReply(draft: Draft, { errors, unknown, isOnlyUnknown, refused }: Mistakes): Reply {
  const wrong = draftFields(draft).flatMap(({ name, label }) =>
    errors[name] === undefined ? [] : [{ text: `${label}: ${errors[name]}` }],
  );
  return {
    parts: [
      {
        kind: "lead",
        text: isOnlyUnknown ? "Not saved: the file does not know every name yet." : "Not saved: something has to be put right first.",
      },
      { kind: "list", items: wrong },
    ],
    actions: [
      ...unknown.slice(0, ADDABLE).map((name, at) => addName(draft, name, at)),
      openForm(draft, pageOf(errors), "Correct it"),
      discard(draft),
    ],
    ...(!isOnlyUnknown && { form: draftForm(draft, { errors, refused }) }),
    isPrivate: true,
    isUnsaved: true,
  };
}

function addName({ id }: Draft, { of, name }: UnknownName, at: number): Action {
  return {
    label: `Add “${shortened(name, 40)}” as a ${of === "source" ? "source" : "person or thing"}`,
    request: { command: "desk-new", options: { draft: id, at: String(at) } },
  };
}

/** What a reader will see, what changes, and the press that saves it. */
export function previewReply(draft: Draft, library: Library, now: Date): Reply {
  const isFormed = draft.kind === "add" || draft.kind === "edit";
  const ways = [
    ...(isFormed ? [openForm(draft, "1", "Change")] : []),
    ...(isFormed && draft.of === "fact" ? [openForm(draft, "2", "More fields"), openForm(draft, "3", "Links")] : []),
    discard(draft),
  ];
  // There is nothing to lose either: it need not be discarded before something else is begun.
  if (isUnchanged(draft)) {
    const text = `Nothing has changed in ${draft.before?.id}, so there is nothing to save.`;
    return { parts: [{ kind: "lead", text }], actions: ways, isPrivate: true };
  }
  return {
    parts: [
      { kind: "lead", text: "Not saved yet. A reader will see:" },
      ...readersView(draft, library, now),
      { kind: "list", title: changesTitle(draft), items: changeItems(draft.before, draft.after, library) },
      ...doubtNotes(draft, library, now),
      // The reason of a withdrawal is what readers see of it.
      ...(draft.why === undefined || draft.kind === "retract" ? [] : [{ kind: "note", text: `Why: ${draft.why}` } as const]),
    ],
    actions: [saveDraft(draft, "Save"), ...ways],
    isPrivate: true,
    isUnsaved: true,
  };
}

/** Whether there is nothing in a draft to save. */
export function isUnchanged({ before, after }: Draft): boolean {
  return before !== undefined && isSame(before, after);
}

/** What looks like a slip can be saved all the same. */
function doubtNotes(draft: Draft, library: Library, now: Date): readonly Part[] {
  const { after, kind } = draft;
  if (!after || kind === "undo") return [];
  if ("name" in after) return createEntityDoubts(library.sources)(after).map(doubtNote);
  if (!("claim" in after) || after.standing === "retracted") return [];
  const others = factsSaying(after, library.facts);
  return [
    ...(others.length > 0 ? [{ kind: "note", text: saidAlready(others) } as const] : []),
    ...doubtsOf(after, library.source, today(now, library)).map(({ message }) => doubtNote(message)),
  ];
}

function doubtNote(message: string): Part {
  return { kind: "note", text: `Is this a slip? ${capitalized(message)}` };
}

function changesTitle(draft: Draft): string {
  const { before, after } = draft;
  if (!before) return `Added as ${after?.id}:`;
  if (!after) return `Taken out, ${before.id}:`;
  const claim = isFactDraft(draft) && draft.kind === "retract" ? `, “${shortened(draft.before?.claim ?? "", 200)}”` : "";
  return `What changes in ${before.id}${claim}:`;
}

function readersView(draft: Draft, library: Library, now: Date): readonly Part[] {
  if (!draft.after) return [{ kind: "claim", text: "Nothing: it is taken out of the file as if it had never been there." }];
  if (isFactDraft(draft) && draft.after) return factView(draft.after, library, now);
  return [{ kind: "list", items: [entryItem(draft.after)] }];
}

function factView(fact: Fact, library: Library, now: Date): readonly Part[] {
  if (fact.standing === "retracted") {
    return [
      { kind: "claim", text: withdrawnText(fact, library) },
      { kind: "basis", text: basis(fact, library) },
    ];
  }
  return answeredParts(fact, undefined, [], library, now).map((part) => (part.kind === "lead" ? { ...part, kind: "claim" } : part));
}

/** The press that saves a draft. */
export function saveDraft({ id }: Draft, label: string): Action {
  return { label, request: { command: "desk-save", options: { draft: id } } };
}

/** The press that opens a page of a draft's form. */
export function openForm({ id }: Draft, page: Page, label: string): Action {
  return { label, request: { command: "desk-form", options: { draft: id, page } } };
}

/** The press that throws a draft away. */
export function discard({ id }: Draft, label = "Discard"): Action {
  return { label, request: { command: "desk-discard", options: { draft: id } } };
}
