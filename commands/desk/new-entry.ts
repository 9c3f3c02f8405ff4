import type { Command } from "../../src/command.ts";
import type { Desk } from "../../src/desk/desk.ts";
import { type Draft, isFactDraft } from "../../src/desk/drafts.ts";
import type { Reply } from "../../src/reply.ts";
import { readDraft } from "./draft-form.ts";
import { formReply } from "./draft-replies.ts";
import { firstValues } from "./entry-form.ts";
import { takeValues } from "./form.ts";
import { ownDraft } from "./own-draft.ts";
import { nameFor, renamed } from "./resolve.ts";
import { today } from "./words.ts";

/** Begins the source, person or thing that a draft names and the file has not; the draft waits for it. */
export function createNewEntry(desk: () => Desk): Command {
  return {
    name: "desk-new",
    description: "Add what a draft names and the file has not",
    example: "",
    options: [],
    async run(invocation, context) {
      const draft = ownDraft(invocation, desk);
      const read = readDraft(draft, context.library, today(context.now, context.library));
      const wanted = "unknown" in read ? read.unknown[Number(invocation.options.at)] : undefined;
      // It may have been added in the meantime.
      if (!wanted) return takeValues(draft, desk(), context);
      const { of, name } = wanted;
      const needed = { by: draft.id, name };
      return formReply(desk().drafts.begin({ by: draft.by, kind: "add", of, values: firstValues(of, name), needed }), "1");
    },
  };
}

/** The draft that waited for what was now saved, with the name that it has; undefined where none waits. */
export async function goOn({ needed, after, by }: Draft, desk: Desk, now: Date): Promise<Reply | undefined> {
  const waiting = needed && desk.drafts.find(needed.by, by);
  if (!waiting || !after || !isFactDraft(waiting)) return undefined;
  const library = desk.library();
  const renamedIn = (field: "sources" | "claimant" | "about" | "speaker", section: "source" | "voice" | "entity") => ({
    [field]: renamed(waiting.values[field] ?? "", needed.name, nameFor(after.id, section, library)),
  });
  const values = {
    ...waiting.values,
    ...renamedIn("sources", "source"),
    ...renamedIn("claimant", "voice"),
    ...renamedIn("about", "entity"),
    ...renamedIn("speaker", "voice"),
  };
  return takeValues({ ...waiting, values }, desk, { library, now });
}
