import type { RespondArguments, SlashCommand } from "@slack/bolt";
import { type Bot, NOT_A_MODERATOR } from "../../bot.ts";
import type { Caller } from "../../command.ts";
import { UserError } from "../../errors.ts";
import { privately } from "../../reply.ts";
import type { Request } from "../../request.ts";
import { askedText } from "../asked.ts";
import { readAfterDesk, readAfterLeak } from "../typed-command.ts";
import type { Conversations } from "./conversations.ts";
import { fitted } from "./fitted.ts";
import { openOrShow } from "./forms.ts";
import { type Destination, QUIETLY } from "./outbox.ts";
import { readText } from "./read-text.ts";
import type { SharePlace } from "./render.ts";
import { answer, callerOf, type Serving, type Show, showing } from "./serving.ts";

/** Answers to a `response_url`. */
export type Respond = (message: RespondArguments) => Promise<unknown>;

/** Answers `/leak` and `/leak-desk`, to the person alone. */
export async function answerSlash(serving: Serving, conversations: Conversations, command: SlashCommand, respond: Respond): Promise<void> {
  const { team_id: teamId, user_id: userId, channel_id: channel } = command;
  const text = readText(command.text);
  await answerPrivately(serving, {
    teamId,
    userId,
    channel,
    threadTs: undefined,
    conversation: conversations.ofPerson(serving.self.teamId, channel, userId),
    triggerId: command.trigger_id,
    request: command.command === DESK ? readDesk(text, serving.bot, callerOf(teamId, userId)) : readAfterLeak(text, serving.bot.commands),
    respond,
  });
}

export const LEAK = "/leak";
export const DESK = "/leak-desk";

/** A request that only the person who made it knows of. */
export interface PrivateRequest {
  readonly teamId: string;
  readonly userId: string;
  readonly channel: string;
  readonly threadTs: string | undefined;
  readonly conversation: string;
  readonly triggerId: string;
  /** What was asked for; or what is wrong with it. */
  readonly request: Request | UserError;
  readonly respond: Respond;
}

/** Answers to the person alone, and says what was asked, since nobody else saw it. */
export async function answerPrivately(serving: Serving, from: PrivateRequest): Promise<void> {
  const { channel, threadTs, userId, respond } = from;
  const request = from.request instanceof UserError ? undefined : from.request;
  const asked = request && askedText(request, serving.bot);
  const thread = threadTs === undefined ? {} : { thread_ts: threadTs };
  const show: Show = async (reply) => {
    const shown = fitted(reply, {
      ...(request && { request }),
      shareIn: shareIn({ channel, threadTs }),
      ...(asked !== undefined && { asked }),
    });
    try {
      await respond({ response_type: "ephemeral", ...thread, ...shown, ...QUIETLY });
    } catch (error) {
      // Where the response_url fails there is another way in channels that the bot is a member of.
      await serving.outbox.postPrivately({ channel, threadTs }, userId, shown).catch(() => {
        throw error;
      });
    }
  };
  const asker = { caller: callerOf(from.teamId, userId), conversation: from.conversation };
  if (from.request instanceof UserError) {
    const { message } = from.request;
    await showing(serving.bot, "desk", () => show(privately(message)), show);
    return;
  }
  const asking = from.request;
  await answer(serving, asker, asking, (reply) => openOrShow(serving, from.triggerId, reply, asking, show));
}

/** What the desk can do is for moderators to know. */
function readDesk(text: string, { deskCommands, isModerator }: Bot, caller: Caller): Request | UserError {
  try {
    return readAfterDesk(text, deskCommands);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return isModerator(caller) ? error : new UserError(NOT_A_MODERATOR);
  }
}

/** Where what is shown to one person alone can be shared; nowhere in a DM. */
export function shareIn({ channel, threadTs }: Destination): SharePlace | undefined {
  if (isDm(channel)) return undefined;
  return threadTs === undefined ? "channel" : "thread";
}

/** Whether nobody else would see there what is shared. */
export function isDm(channel: string): boolean {
  return channel.startsWith("D");
}
