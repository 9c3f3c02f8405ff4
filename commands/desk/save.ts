import type { Command } from "../../src/command.ts";
import type { Desk } from "../../src/desk/desk.ts";
import type { Draft } from "../../src/desk/drafts.ts";
import { UserError } from "../../src/errors.ts";
import type { Reply } from "../../src/reply.ts";
import { checkFact, type FieldProblem } from "../../src/saga/check-fact.ts";
import type { Library } from "../../src/saga/library.ts";
import { isSame } from "../../src/saga/same.ts";
import type { Fact } from "../../src/saga/schema.ts";
import { discard, mistakesReply, previewReply } from "./draft-replies.ts";
import { type Errors, isFieldName, valuesOf } from "./fact-form.ts";
import { ownDraft } from "./own-draft.ts";
import { changeItems, deedText } from "./words.ts";

/** Saves a draft that was shown. */
export function createSave(desk: () => Desk): Command {
  return {
    name: "desk-save",
    description: "Save a draft",
    example: "",
    options: [],
    async run(invocation, { library, now }) {
      const draft = ownDraft(invocation, desk);
      const { before, after, why, undoes, by } = draft;
      if (!after && draft.kind !== "undo") throw new UserError("This draft has mistakes in it; open its form and put them right first.");
      const id = after?.id ?? before?.id ?? "";
      const outcome = await desk().save({
        id,
        before,
        after,
        by,
        ...(why !== undefined && { why }),
        ...(undoes !== undefined && { undoes }),
      });
      switch (outcome.kind) {
        case "done":
          desk().drafts.end(draft.id);
          if (draft.gapId !== undefined) await desk().gaps.close(draft.gapId, "answered", now);
          return savedReply(outcome.revision.number, deedText(outcome.revision));
        case "conflict":
          return conflictReply(draft, outcome.current, library);
        case "refused":
          return refusedReply(draft, outcome.problems);
        case "unusable":
          throw new UserError(`Not saved. ${outcome.reason}`);
      }
    },
  };
}

function savedReply(number: number, deed: string): Reply {
  return {
    parts: [
      { kind: "lead", text: `Saved as #${number}: ${deed}.` },
      { kind: "note", text: "Answers use it from now on. Messages that told it otherwise are put right." },
    ],
    actions: [{ label: "Undo", request: { command: "undo", options: { revision: String(number) } } }],
    isPrivate: true,
  };
}

/** Somebody else changed the fact in between: both versions are shown, and the moderator decides. */
function conflictReply(draft: Draft, current: Fact | undefined, library: Library): Reply {
  const theirs = changeItems(draft.before, current, library);
  if (draft.kind === "add") {
    return {
      parts: [
        {
          kind: "lead",
          text: `Not saved: a fact with the id “${draft.after?.id}” has come into the file. Open the form and send it again; it gets another id.`,
        },
      ],
      actions: [{ label: "Change", request: { command: "desk-form", options: { draft: draft.id, page: "1" } } }, discard(draft)],
      isPrivate: true,
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
  };
}

function refusedReply(draft: Draft, problems: readonly FieldProblem[]): Reply {
  const errors: Record<string, string> = {};
  for (const { field, message } of problems) errors[field !== undefined && isFieldName(field) ? field : "claim"] ??= message;
  if (draft.kind === "add" || draft.kind === "edit") return mistakesReply(draft, errors as Errors);
  throw new UserError(`Not saved. ${problems.map(({ message }) => message).join(" ")}`);
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
      const current = library.fact(draft.before?.id ?? "");
      if (!draft.before || !draft.after || !current)
        throw new UserError("There is nothing left to put it on. Discard the draft and begin again.");
      const after = merged(draft.before, draft.after, current);
      return previewReply(
        desk().drafts.keep({ ...draft, before: current, after, values: { ...draft.values, ...valuesOf(after, library) } }),
        library,
        now,
      );
    },
  };
}

/** Each field that I changed as I left it, every other as it is now. */
function merged(before: Fact, mine: Fact, current: Fact): Fact {
  const fields = new Set([...Object.keys(mine), ...Object.keys(current)] as (keyof Fact)[]);
  const picked = [...fields].map((field) => [field, isSame(before[field], mine[field]) ? current[field] : mine[field]]);
  const checked = checkFact(Object.fromEntries(picked));
  if ("fact" in checked) return checked.fact;
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
      desk().drafts.end(ownDraft(invocation, desk).id);
      return { parts: [{ kind: "lead", text: "Discarded. Nothing was changed." }], isPrivate: true };
    },
  };
}
