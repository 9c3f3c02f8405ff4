import type { Command } from "../../src/command.ts";
import type { Desk } from "../../src/desk/desk.ts";
import { type Draft, isFactDraft } from "../../src/desk/drafts.ts";
import type { Reply } from "../../src/reply.ts";
import { discard, isUnchanged, openForm, previewReply } from "./draft-replies.ts";
import { ownDraft } from "./own-draft.ts";
import { shortened } from "./words.ts";

/** Drafts that are told of at once. */
const TOLD = 3;

/** What a moderator left unsaved, with the ways to go on with it or throw it away; nothing where nothing was left. */
export function createLeft(desk: () => Desk): Command {
  return {
    name: "desk-left",
    description: "Drafts that were left unsaved",
    example: "",
    options: [],
    run({ caller }): Reply {
      const left = desk().drafts.of(caller).filter(isToBeSaved).slice(0, TOLD);
      if (left.length === 0) return { parts: [], isPrivate: true };
      return {
        parts: [
          { kind: "lead", text: left.length === 1 ? "A draft was left unsaved:" : "Drafts were left unsaved:" },
          { kind: "note", text: "A draft is kept for an hour." },
        ],
        actions: left.flatMap((draft) => [
          { label: `Go on: ${whatOf(draft)}`, request: { command: "desk-resume", options: { draft: draft.id } } },
          discard(draft, `Discard: ${whatOf(draft)}`),
        ]),
        isPrivate: true,
      };
    },
  };
}

/** Shows a draft again as it was left. */
export function createResume(desk: () => Desk): Command {
  return {
    name: "desk-resume",
    description: "Go on with a draft",
    example: "",
    options: [],
    run(invocation, { library, now }) {
      const draft = ownDraft(invocation, desk);
      if (!draft.isMistaken) return previewReply(draft, library, now);
      return {
        parts: [{ kind: "lead", text: "Something in this draft has to be put right first." }],
        actions: [openForm(draft, "1", "Correct it"), discard(draft)],
        isPrivate: true,
        isUnsaved: true,
      };
    },
  };
}

/** Whether a draft was shown and holds a change; of a form that was only opened nothing is lost. */
function isToBeSaved(draft: Draft): boolean {
  if (draft.isMistaken) return true;
  return (draft.after !== undefined || draft.kind === "undo") && !isUnchanged(draft);
}

const DEEDS: Readonly<Record<Draft["kind"], string>> = { add: "add", edit: "correct", retract: "retract", undo: "take back what changed" };

function whatOf(draft: Draft): string {
  const { kind, before, after, values } = draft;
  const claim = isFactDraft(draft) ? values.claim : (values.publisher ?? values.name);
  const what = kind === "add" && claim ? `“${shortened(claim, 40)}”` : (before?.id ?? after?.id ?? "what was typed");
  return `${DEEDS[kind]} ${what}`;
}
