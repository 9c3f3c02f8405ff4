import { randomUUID } from "node:crypto";
import type { Bot } from "../../bot.ts";
import type { Caller } from "../../command.ts";
import { UserError } from "../../errors.ts";
import type { Action, Reply } from "../../reply.ts";
import type { Request } from "../../request.ts";
import { clean } from "../clean.ts";
import { readAfterDesk, readTyped } from "../typed-command.ts";
import { type FormDialog, openFormDialog } from "./form-dialog.ts";

/** Whoever sits at the terminal. */
export const LOCAL_CALLER: Caller = { platform: "console", id: "local" };

/** One person's talk with the bot, from the first line to the last: follow-ups lean on it, a number picks what was offered, and a form is asked field by field. */
export interface Session {
  /** Answers a line that was typed. Never rejects. */
  answer(line: string): Promise<Reply>;
  /** Whether an empty line means something now: it keeps what stands in a field. */
  isAsking(): boolean;
}

/** The id of a conversation that nothing has been said in. */
export function newConversation(): string {
  return `${LOCAL_CALLER.platform}:${randomUUID()}`;
}

export function createSession(bot: Bot): Session {
  const conversation = newConversation();
  let offered: readonly Action[] = [];
  let dialog: FormDialog | undefined;

  async function run(request: Request): Promise<Reply> {
    const reply = await bot.run({ ...request, caller: LOCAL_CALLER, conversation });
    if (reply.form) {
      dialog = openFormDialog(reply.form);
      return { parts: [...reply.parts, ...dialog.prompt().parts] };
    }
    // What only one person sees is a moderator's or a mistake; there the buttons are the way on.
    const choices = reply.isPrivate ? [...(reply.choices ?? []), ...(reply.actions ?? [])] : reply.choices;
    // Kept until something else is typed: whoever picked 1 may want to see 2 next.
    if (choices && choices.length > 0) offered = choices;
    return choices && choices.length > 0 ? { ...reply, choices } : reply;
  }

  async function fillIn(form: FormDialog, line: string): Promise<Reply> {
    const taken = form.take(line);
    if (taken !== "left" && !("request" in taken)) return taken;
    dialog = undefined;
    return taken === "left" ? { parts: [{ kind: "lead", text: "Left the form. Nothing was changed." }] } : run(taken.request);
  }

  return {
    isAsking: () => dialog !== undefined,
    async answer(line) {
      const text = clean(line).trim();
      if (dialog && !text.startsWith("/")) return fillIn(dialog, text);
      dialog = undefined;
      const typed = read(text, offered, bot);
      if (!PICKED.test(text)) offered = [];
      return typed instanceof UserError ? { parts: [{ kind: "lead", text: typed.message }] } : run(typed);
    },
  };
}

/** The number of a choice. A longer number is a question, such as a year. */
const PICKED = /^\d{1,2}$/;

function read(line: string, offered: readonly Action[], bot: Bot): Request | UserError {
  if (offered.length > 0 && PICKED.test(line)) {
    return offered[Number(line) - 1]?.request ?? new UserError(`The choices go from 1 to ${offered.length}.`);
  }
  try {
    const [, afterDesk] = /^\/leak-desk\b(.*)$/i.exec(line) ?? [];
    return afterDesk === undefined ? readTyped(line, bot.commands) : readAfterDesk(afterDesk, bot.deskCommands);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}
