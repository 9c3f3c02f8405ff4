import type { Command } from "../../src/command.ts";
import type { Desk } from "../../src/desk/desk.ts";
import { formReply, mistakesReply, previewReply } from "./draft-replies.ts";
import { isFieldName } from "./fact-form.ts";
import { factFromValues } from "./fact-from-values.ts";
import { ownDraft } from "./own-draft.ts";
import { today } from "./words.ts";

/** Opens a page of a draft's form; sent with what was typed, shows what a reader would see, or what is wrong. */
export function createForm(desk: () => Desk): Command {
  return {
    name: "desk-form",
    description: "A form of a draft",
    example: "",
    options: [],
    run(invocation, { library, now }) {
      const draft = ownDraft(invocation, desk);
      const typed = Object.entries(invocation.options).filter(([name]) => isFieldName(name));
      if (typed.length === 0) return formReply(draft, invocation.options.page === "2" ? "2" : "1");
      const values = { ...draft.values, ...Object.fromEntries(typed) };
      const read = factFromValues({ ...draft, values }, library, today(now, library));
      const { after: _after, why: _why, ...rest } = draft;
      const why = values.why?.trim() ?? "";
      const kept = desk().drafts.keep({ ...rest, values, ...(why !== "" && { why }), ...("fact" in read && { after: read.fact }) });
      return "fact" in read ? previewReply(kept, library, now) : mistakesReply(kept, read.errors);
    },
  };
}
