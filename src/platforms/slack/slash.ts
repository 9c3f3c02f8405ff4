import type { RespondArguments, SlashCommand } from "@slack/bolt";
import type { Request } from "../../request.ts";
import { askedText } from "../asked.ts";
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
  const { team_id: teamId, user_id: userId, channel_id: channel } = command;
  await answerPrivately(serving, {
    teamId,
    userId,
    channel,
    threadTs: undefined,
    conversation: conversations.ofPerson(teamId, channel, userId),
    triggerId: command.trigger_id,
    request: readAfterLeak(readText(command.text), serving.bot.commands),
    respond,
  });
}

/** A request that only the person who made it knows of. */
export interface PrivateRequest {
  readonly teamId: string;
  readonly userId: string;
  readonly channel: string;
  readonly threadTs: string | undefined;
  readonly conversation: string;
  readonly triggerId: string;
  readonly request: Request;
  readonly respond: Respond;
}

/** Answers to the person alone, and says what was asked, since nobody else saw it. */
export async function answerPrivately(serving: Serving, from: PrivateRequest): Promise<void> {
  const { channel, threadTs, userId, request, respond } = from;
  const asked = askedText(request, serving.bot);
  const thread = threadTs === undefined ? {} : { thread_ts: threadTs };
  const show: Show = async (reply) => {
    if (reply.form !== undefined) return openForm(serving.client, from.triggerId, reply.form);
    const shown = fitted(reply, { request, canShare: !isDm(channel), ...(asked !== undefined && { asked }) });
    try {
      await respond({ response_type: "ephemeral", ...thread, ...shown, ...QUIETLY });
    } catch (error) {
      // Where the response_url fails there is another way in channels that the bot is a member of.
      await serving.outbox.postPrivately({ channel, threadTs }, userId, shown).catch(() => {
        throw error;
      });
    }
  };
  await answer(serving, { caller: callerOf(from.teamId, userId), conversation: from.conversation }, request, show);
}

/** Whether nobody else would see there what is shared. */
export function isDm(channel: string): boolean {
  return channel.startsWith("D");
}
