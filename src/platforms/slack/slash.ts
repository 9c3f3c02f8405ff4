import type { RespondArguments, SlashCommand } from "@slack/bolt";
import { type Bot, NOT_A_MODERATOR } from "../../bot.ts";
import type { Caller } from "../../command.ts";
import type { Reply } from "../../reply.ts";
import type { Request } from "../../request.ts";
import { askedText } from "../asked.ts";
import { readAfterLeak, readNamed } from "../typed-command.ts";
import type { Conversations } from "./conversations.ts";
import { fitted } from "./fitted.ts";
import { openForm } from "./forms.ts";
import { QUIETLY } from "./outbox.ts";
import { readText } from "./read-text.ts";
import { answer, callerOf, privately, type Serving, type Show, showing } from "./serving.ts";

/** Answers to a `response_url`. */
export type Respond = (message: RespondArguments) => Promise<unknown>;

/** Answers `/leak` and `/leak-desk`, to the person alone. */
export async function answerSlash(serving: Serving, conversations: Conversations, command: SlashCommand, respond: Respond): Promise<void> {
  const { team_id: teamId, user_id: userId, channel_id: channel } = command;
  const text = readText(command.text);
  const { commands, deskCommands } = serving.bot;
  await answerPrivately(serving, {
    teamId,
    userId,
    channel,
    threadTs: undefined,
    conversation: conversations.ofPerson(teamId, channel, userId),
    triggerId: command.trigger_id,
    request: command.command === DESK ? readNamed(text, deskCommands) : readAfterLeak(text, commands),
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
  /** Undefined where what was typed after `/leak-desk` is none of its commands. */
  readonly request: Request | undefined;
  readonly respond: Respond;
}

/** Answers to the person alone, and says what was asked, since nobody else saw it. */
export async function answerPrivately(serving: Serving, from: PrivateRequest): Promise<void> {
  const { channel, threadTs, userId, request, respond } = from;
  const asked = request && askedText(request, serving.bot);
  const thread = threadTs === undefined ? {} : { thread_ts: threadTs };
  const show: Show = async (reply) => {
    if (reply.form !== undefined) return openForm(serving.client, from.triggerId, reply.form);
    const shown = fitted(reply, { ...(request && { request }), canShare: !isDm(channel), ...(asked !== undefined && { asked }) });
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
  if (request) await answer(serving, asker, request, show);
  else await showing(serving.bot, "desk", () => show(deskHelp(serving.bot, asker.caller)), show);
}

function deskHelp({ deskCommands, isModerator }: Bot, caller: Caller): Reply {
  if (!isModerator(caller)) return privately(NOT_A_MODERATOR);
  const items = deskCommands.map(({ name, example, description }) => ({ text: `${DESK} ${name} ${example}`.trim(), detail: description }));
  return {
    parts: [
      { kind: "lead", text: "What moderators can do here:" },
      { kind: "list", items },
    ],
    isPrivate: true,
  };
}

/** Whether nobody else would see there what is shared. */
export function isDm(channel: string): boolean {
  return channel.startsWith("D");
}
