import { randomUUID } from "node:crypto";
import type { Bot } from "../../bot.ts";
import type { Caller } from "../../command.ts";
import { UserError } from "../../errors.ts";
import type { Action, Reply } from "../../reply.ts";
import type { Request } from "../../request.ts";
import { clean } from "../clean.ts";
import { readTyped } from "../typed-command.ts";

/** Whoever sits at the terminal. */
export const LOCAL_CALLER: Caller = { platform: "console", id: "local" };

/** One person's talk with the bot, from the first line to the last: follow-ups lean on it, and a number picks a choice that was offered. */
export interface Session {
  /** Answers a line that was typed. Never rejects. */
  answer(line: string): Promise<Reply>;
}

/** The id of a conversation that nothing has been said in. */
export function newConversation(): string {
  return `${LOCAL_CALLER.platform}:${randomUUID()}`;
}

export function createSession(bot: Bot): Session {
  const conversation = newConversation();
  let offered: readonly Action[] = [];

  return {
    async answer(line) {
      const typed = read(clean(line).trim(), offered, bot);
      if (typed instanceof UserError) return { parts: [{ kind: "lead", text: typed.message }] };
      const reply = await bot.run({ ...typed, caller: LOCAL_CALLER, conversation });
      // Kept until others are offered: whoever picked 1 may want to see 2 next.
      if (reply.choices) offered = reply.choices;
      return reply;
    },
  };
}

function read(line: string, offered: readonly Action[], bot: Bot): Request | UserError {
  // A longer number is a question, such as a year.
  if (offered.length > 0 && /^\d{1,2}$/.test(line)) {
    return offered[Number(line) - 1]?.request ?? new UserError(`The choices go from 1 to ${offered.length}.`);
  }
  try {
    return readTyped(line, bot.commands);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}
