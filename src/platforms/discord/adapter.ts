import type { Bot } from "../../bot.ts";
import type { Caller } from "../../command.ts";
import type { Log } from "../../log.ts";
import { privately, type Reply } from "../../reply.ts";
import type { Request } from "../../request.ts";
import type { After } from "../after.ts";
import { type Answered, createAnswered } from "../answered.ts";
import { createFloodGate, FLOOD_NOTICE, type FloodGate } from "../flood-gate.ts";
import { type Conversations, createConversations } from "./conversations.ts";
import { createLateness, type Lateness } from "./lateness.ts";
import { encodePlace } from "./place.ts";
import { createQuietChannels, type QuietChannels } from "./quiet-channels.ts";
import { safeError } from "./trouble.ts";

export const NAME = "discord";

/** What answering on Discord needs, whatever way the question came. All of it is bounded. */
export interface Adapter {
  readonly bot: Bot;
  readonly log: Log;
  readonly floodGate: FloodGate;
  readonly conversations: Conversations;
  /** The answers to messages that people wrote, for when they edit or delete them. */
  readonly answered: Answered<Answer>;
  readonly quietChannels: QuietChannels;
  readonly lateness: Lateness;
  /** The private messages that are being shared now. */
  readonly sharing: Set<string>;
  readonly after: After;
}

/** The answer to a message that somebody wrote. */
export interface Answer {
  /** A print of the text that it answers. */
  readonly print: string;
  /** Where it stands under the question; absent where it was told in direct messages. */
  readonly place?: AnswerPlace;
}

export interface AnswerPlace {
  readonly channelId: string;
  readonly messageId: string;
}

/** What a client that was just made answers with: nothing is remembered yet. */
export function createAdapter(bot: Bot, log: Log, { now, after }: Pick<Adapter, "after"> & { readonly now: () => number }): Adapter {
  return {
    bot,
    log,
    floodGate: createFloodGate(now),
    conversations: createConversations(),
    answered: createAnswered(now),
    quietChannels: createQuietChannels(now),
    lateness: createLateness(now),
    sharing: new Set(),
    after,
  };
}

/** Somebody on Discord. */
export function callerOf(userId: string): Caller {
  return { platform: NAME, id: userId };
}

/** What the person is told who asks too fast. */
export const FLOOD_REPLY = privately(FLOOD_NOTICE);

/** Where nothing else can be said of it: the reply that says so, its id in the log too. Nothing secret reaches the log. */
export function failure({ bot }: Adapter, where: string, error: unknown): Reply {
  return bot.failed(`discord ${where}`, safeError(error));
}

/** A message that now stands where people see it. */
export interface Standing extends AnswerPlace {
  readonly request: Request;
  readonly reply: Reply;
  /** Whether the question stands in the message itself. */
  readonly isAsked: boolean;
  readonly conversation: string;
  readonly userId: string;
  /** The message that asked, where one did. */
  readonly questionId?: string;
}

/** Remembers it, for follow-ups and for when a fact changes. */
export function noteStanding(
  { bot, conversations }: Adapter,
  { channelId, messageId, request, reply, isAsked, conversation, userId, questionId }: Standing,
): void {
  const topic = reply.judgement?.topic;
  const isAbout = topic !== undefined && topic.question !== "";
  conversations.answered({ messageId, conversation, askerId: userId, ...(isAbout && { topic }), ...(questionId && { questionId }) });
  const place = encodePlace({ channelId, messageId });
  bot.said({ platform: NAME, place, request, isAsked, reply });
}
