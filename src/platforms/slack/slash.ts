import type { RespondArguments, SlashCommand } from "@slack/bolt";
import type { Request } from "../../request.ts";
import { readAfterLeak } from "../typed-command.ts";
import type { Conversations } from "./conversations.ts";
import { fitted } from "./fitted.ts";
import { openForm } from "./forms.ts";
import { QUIETLY } from "./outbox.ts";
import { readText } from "./read-text.ts";
import { answer, callerOf, type Serving, type Show } from "./serving.ts";

/** Answers to a `response_url`. */
export type Respond = (message: RespondArguments) => Promise<unknown>;

/** Answers `/leak`, to the person alone. */
export async function answerSlash(serving: Serving, conversations: Conversations, command: SlashCommand, respond: Respond): Promise<void> {
  const text = readText(command.text);
  await answerPrivately(serving, {
    teamId: command.team_id,
    userId: command.user_id,
    channel: command.channel_id,
    conversation: conversations.ofPerson(command.team_id, command.channel_id, command.user_id),
    triggerId: command.trigger_id,
    request: readAfterLeak(text, serving.bot.commands),
    asked: text,
    respond,
  });
}

/** A request that only the person who made it knows of. */
export interface PrivateRequest {
  readonly teamId: string;
  readonly userId: string;
  readonly channel: string;
  readonly threadTs?: string;
  readonly conversation: string;
  readonly triggerId: string;
  readonly request: Request;
  /** Restated above the answer; empty where nothing was asked. */
  readonly asked: string;
  readonly respond: Respond;
}

export async function answerPrivately(serving: Serving, asked: PrivateRequest): Promise<void> {
  const { channel, threadTs, userId, request, respond } = asked;
  const caller = callerOf(asked.teamId, userId);
  const show: Show = async (reply) => {
    if (reply.form !== undefined) return openForm(serving.client, asked.triggerId, reply.form);
    const shown = fitted(reply, { request, canShare: !isDm(channel), ...(asked.asked !== "" && { asked: asked.asked }) });
    const thread = threadTs === undefined ? {} : { thread_ts: threadTs };
    try {
      await respond({ response_type: "ephemeral", ...thread, ...shown, ...QUIETLY });
    } catch (error) {
      // A response_url ends before its time where Slack has trouble with it; in most channels there is another way.
      await serving.outbox.postPrivately({ channel, threadTs }, userId, shown).catch(() => {
        throw error;
      });
    }
  };
  await answer(serving, { caller, conversation: asked.conversation }, request, show);
}

/** Whether nobody else could see what would be shared there. */
export function isDm(channel: string): boolean {
  return channel.startsWith("D");
}

/** The words of a request as somebody would type them. */
export function wordsOf({ command, options }: Request): string {
  const words = Object.values(options).join(" ");
  return command === "ask" ? words : `${command} ${words}`.trim();
}
