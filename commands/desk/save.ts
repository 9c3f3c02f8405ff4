import type { Command } from "../../src/command.ts";
import type { Desk } from "../../src/desk/desk.ts";
import { type Draft, isFactDraft } from "../../src/desk/drafts.ts";
import type { Revision } from "../../src/desk/revisions.ts";
import { UserError } from "../../src/errors.ts";
import type { Action, Reply } from "../../src/reply.ts";
import { checkEntry, type FieldProblem } from "../../src/saga/check-entry.ts";
import type { Entry, EntryKind } from "../../src/saga/entry.ts";
import type { Library } from "../../src/saga/library.ts";
import { isSame } from "../../src/saga/same.ts";
import { draftValues } from "./draft-form.ts";
import { discard, isUnchanged, mistakesReply, openForm, previewReply, saveDraft } from "./draft-replies.ts";
import { goOn } from "./new-entry.ts";
import { ownDraft } from "./own-draft.ts";
import { mistakesOf } from "./sound-draft.ts";
import { carryOn } from "./updated.ts";
import { changeItems, deedText } from "./words.ts";

/** Saves a draft that was shown. */
export function createSave(desk: () => Desk): Command {
  const underWay = new Set<string>();
  return {
    name: "desk-save",
    description: "Save a draft",
    example: "",
    options: [],
    async run(invocation, { library, now }) {
      const draft = ownDraft(invocation, desk);
      if (!draft.after && draft.kind !== "undo")
        throw new UserError("This draft has mistakes in it; open its form and put them right first.");
      if (isUnchanged(draft)) return previewReply(draft, library, now);
      if (underWay.has(draft.id)) throw new UserError("It is being saved already.");
      underWay.add(draft.id);
      try {
        return await save(draft, desk(), library, now);
      } finally {
        underWay.delete(draft.id);
      }
    },
  };
}

async function save(draft: Draft, desk: Desk, library: Library, now: Date): Promise<Reply> {
  const { of, before, after, why, undoes, by } = draft;
  const marks = { ...(why !== undefined && { why }), ...(undoes !== undefined && { undoes }) };
  const told = await countTold(draft, desk);
  const outcome = await desk.save({ of, id: after?.id ?? before?.id ?? "", before, after, by, ...marks });
  switch (outcome.kind) {
    case "done": {
      desk.drafts.end(draft.id, "saved");
      if (draft.gapId !== undefined) await desk.gaps.close(draft.gapId, "answered", now);
      return savedReply(outcome.revision, told, carryOn(desk.library(), now), await goOn(draft, desk, now));
    }
    case "conflict":
      return conflictReply(draft, outcome.current, library);
    case "refused":
      return refusedReply(draft, outcome.problems);
    case "unusable":
      return unusableReply(draft, outcome.reason);
  }
}

/** What keeps it from being saved is nothing of the draft's: the same press works once that is mended. */
function unusableReply(draft: Draft, reason: string): Reply {
  return {
    parts: [{ kind: "lead", text: `Not saved. ${reason}` }],
    actions: [saveDraft(draft, "Save again"), discard(draft)],
    isPrivate: true,
    isUnsaved: true,
  };
}

/** How many messages tell the fact that a draft changes, or one that it replaces. */
async function countTold(draft: Draft, { ledger }: Desk): Promise<number> {
  if (!isFactDraft(draft)) return 0;
  const facts = [draft.before, draft.after].flatMap((fact) => fact ?? []);
  // What is only told of must not keep it from being saved.
  return ledger.countOf(facts.flatMap(({ id, supersedes = [] }) => [id, ...supersedes])).catch(() => 0);
}

/** Where another draft waited for it, that one goes on. */
function savedReply(revision: Revision, told: number, ways: readonly Action[], next: Reply | undefined): Reply {
  const { number } = revision;
  const saved = { kind: "lead", text: `Saved as #${number}: ${deedText(revision)}.` } as const;
  if (next) return { ...next, parts: [saved, { kind: "note", text: "Now your fact again." }, ...next.parts] };
  return {
    parts: [saved, { kind: "note", text: `${comesOf(revision)}${told > 0 ? " Messages that told it otherwise are put right." : ""}` }],
    actions: [{ label: "Undo", request: { command: "undo", options: { revision: String(number) } } }, ...ways],
    isPrivate: true,
  };
}

/** What comes of a change, in a sentence. */
function comesOf({ of, after }: Revision): string {
  if (!after) return "It is gone from the file.";
  return of === "fact" ? "Answers use it from now on." : "Answers and facts use it from now on.";
}

/** Somebody else changed it in between: both versions are shown, and the moderator decides. */
function conflictReply(draft: Draft, current: Entry | undefined, library: Library): Reply {
  const theirs = changeItems(draft.before, current, library);
  if (draft.kind === "add") {
    return {
      parts: [
        {
          kind: "lead",
          text: `Not saved: a ${draft.of === "fact" ? "fact" : draft.of === "source" ? "source" : "person or thing"} with the id “${draft.after?.id}” has come into the file. Open the form and send it again; it gets another id.`,
        },
      ],
      actions: [{ label: "Change", request: { command: "desk-form", options: { draft: draft.id, page: "1" } } }, discard(draft)],
      isPrivate: true,
      isUnsaved: true,
    };
  }
  return {
    parts: [
      { kind: "lead", text: `Not saved: somebody has changed “${draft.before?.id}” while you were at it.` },
      current ? { kind: "list", title: "They changed:", items: theirs } : { kind: "claim", text: "They took it out of the file." },
      { kind: "list", title: "You changed:", items: changeItems(draft.before, draft.after, library) },
    ],
    actions: [
      ...(current ? [{ label: "Put mine on top", request: { command: "desk-merge", options: { draft: draft.id } } }] : []),
      discard(draft),
    ],
    isPrivate: true,
    isUnsaved: true,
  };
}

function refusedReply(draft: Draft, problems: readonly FieldProblem[]): Reply {
  if (draft.kind !== "add" && draft.kind !== "edit") throw new UserError(`Not saved. ${problems.map(({ message }) => message).join(" ")}`);
  return mistakesReply(draft, mistakesOf(draft, problems));
}

/** Puts a draft's own changes on top of what somebody else has saved, and shows the outcome. */
export function createMerge(desk: () => Desk): Command {
  return {
    name: "desk-merge",
    description: "Put a draft on top of what has changed",
    example: "",
    options: [],
    run(invocation, { library, now }) {
      const draft = ownDraft(invocation, desk);
      const { of, before, after } = draft;
      const current = library[of](before?.id ?? "");
      if (!before || !after || !current) throw new UserError("There is nothing left to put it on. Discard the draft and begin again.");
      const kept = { ...draft, before: current, after: merged(of, before, after, current) };
      const values = { ...draft.values, ...draftValues(kept, library) };
      return previewReply(desk().drafts.keep({ ...kept, values }), library, now);
    },
  };
}

/** Each field that I changed as I left it, every other as it is now. */
function merged(of: EntryKind, before: Entry, mine: Entry, current: Entry): Entry {
  const [was, is, now] = [before, mine, current].map((entry) => new Map<string, unknown>(Object.entries(entry)));
  const fields = new Set([...(is?.keys() ?? []), ...(now?.keys() ?? [])]);
  const picked = [...fields].map((field) => [field, isSame(was?.get(field), is?.get(field)) ? now?.get(field) : is?.get(field)]);
  const checked = checkEntry(of, Object.fromEntries(picked));
  if ("entry" in checked) return checked.entry;
  throw new UserError(
    `The two don't fit together: ${checked.problems.map(({ message }) => message).join(" ")} Discard the draft and begin again.`,
  );
}

/** Throws a draft away. */
export function createDiscard(desk: () => Desk): Command {
  return {
    name: "desk-discard",
    description: "Discard a draft",
    example: "",
    options: [],
    run(invocation) {
      const draft = ownDraft(invocation, desk);
      desk().drafts.end(draft.id, "discarded");
      const waiting = draft.needed && desk().drafts.find(draft.needed.by, draft.by);
      return {
        parts: [{ kind: "lead", text: "Discarded. Nothing was changed." }],
        ...(waiting && { actions: [openForm(waiting, "1", "Back to the fact"), discard(waiting, "Discard the fact")], isUnsaved: true }),
        isPrivate: true,
      };
    },
  };
}
