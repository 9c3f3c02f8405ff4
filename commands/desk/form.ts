import type { Command, Context } from "../../src/command.ts";
import type { Desk } from "../../src/desk/desk.ts";
import type { Draft } from "../../src/desk/drafts.ts";
import type { Reply } from "../../src/reply.ts";
import { draftFields } from "./draft-form.ts";
import { formReply, mistakesReply, previewReply } from "./draft-replies.ts";
import { type Page, pageNamed } from "./fact-form.ts";
import { ownDraft } from "./own-draft.ts";
import { readSound } from "./sound-draft.ts";
import { today } from "./words.ts";

/** Opens a page of a draft's form; sent with what was typed, shows what a reader would see, or what is wrong. */
export function createForm(desk: () => Desk): Command {
  return {
    name: "desk-form",
    description: "A form of a draft",
    example: "",
    options: [],
    async run(invocation, { library, now }) {
      const draft = ownDraft(invocation, desk);
      const names = new Set(draftFields(draft).map(({ name }) => name));
      const typed = Object.entries(invocation.options).filter(([name]) => names.has(name));
      if (typed.length === 0) return openAgain(draft, pageNamed(invocation.options.page), desk(), { library, now });
      return takeValues({ ...draft, values: { ...draft.values, ...Object.fromEntries(typed) } }, desk(), { library, now });
    },
  };
}

type Now = Pick<Context, "library" | "now">;

/** What stood wrong is told beside its field again. */
async function openAgain(draft: Draft, page: Page, desk: Desk, { library, now }: Now): Promise<Reply> {
  const read = draft.isMistaken ? await readSound(draft, desk, library, today(now, library)) : undefined;
  return formReply(draft, page, read && "errors" in read ? read : undefined);
}

/** Reads a draft's values anew, keeps it and shows what came of it. */
export async function takeValues(draft: Draft, desk: Desk, { library, now }: Now): Promise<Reply> {
  const { drafts } = desk;
  const read = await readSound(draft, desk, library, today(now, library));
  const { after: _after, why: _why, isMistaken: _isMistaken, stood: _stood, ...rest } = draft;
  const why = draft.values.why?.trim() ?? "";
  const kept = { ...rest, ...(why !== "" && { why }) };
  if ("entry" in read) return previewReply(drafts.keep({ ...kept, after: read.entry }), library, now);
  const stood = whatStood(read.refused, drafts.find(draft.id, draft.by));
  return mistakesReply(drafts.keep({ ...kept, isMistaken: true, stood }), read);
}

/** What stood in each refused field before; where that was refused as well, what stood before that. */
function whatStood(refused: readonly string[], last: Draft | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries(refused.map((field) => [field, last?.stood?.[field] ?? last?.values[field] ?? ""]));
}
