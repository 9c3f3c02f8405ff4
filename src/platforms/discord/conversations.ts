import type { Invocation } from "../../command.ts";
import { createRecent } from "../../recent.ts";
import type { Topic } from "../../reply.ts";

/** Which conversation something is said in, and what it leans on where that is not what was said last there. */
export type Talk = Pick<Invocation, "conversation" | "leansOn">;

/** What a follow-up leans on: whoever replies to an answer, or opens a thread on it, goes on from that answer. */
export interface Conversations {
  of(said: SaidWhere): Talk;
  answered(answer: Given): void;
  /** Who asked what a message answers; undefined where that is forgotten. */
  askerOf(messageId: string): string | undefined;
}

export interface SaidWhere {
  readonly channelId: string;
  readonly userId: string;
  /** Whether everybody in the channel is in one conversation: a thread or direct messages. */
  readonly isShared: boolean;
  /** The message that it replies to, or whose button was pressed. */
  readonly replyTo?: string;
}

/** An answer of the bot's that people see. */
export interface Given {
  readonly messageId: string;
  readonly conversation: string;
  readonly askerId: string;
  /** What it is about; absent where it answers no question, as help does. */
  readonly topic?: Topic;
  /** The message that it answers, where one asked. */
  readonly questionId?: string;
}

/** Answers that are remembered at once, some 220 bytes each with what they are about; beside them which message each answers, and the conversations they were given in. */
const ANSWERS = { most: 10_000, bytes: 3_000_000 };
const IDS = { most: 10_000, bytes: 800_000 };

export function createConversations(): Conversations {
  const answers = createRecent<Pick<Given, "askerId" | "topic">>(ANSWERS);
  const answersTo = createRecent<string>(IDS);
  const begun = createRecent<true>(IDS);

  /** What a thread is about before anything was answered in it. It has the id of the message that it was opened on: an answer, or the question to one. */
  function startOf(threadId: string): Topic | undefined {
    return (answers.get(threadId) ?? answers.get(answersTo.get(threadId) ?? ""))?.topic;
  }

  return {
    of({ channelId, userId, isShared, replyTo }) {
      const conversation = `discord:${channelId}${isShared ? "" : `:${userId}`}`;
      const repliedTo = replyTo === undefined ? undefined : answers.get(replyTo)?.topic;
      const leansOn = repliedTo ?? (begun.get(conversation) ? undefined : startOf(channelId));
      return { conversation, ...(leansOn && { leansOn }) };
    },
    answered({ messageId, conversation, askerId, topic, questionId }) {
      answers.set(messageId, { askerId, ...(topic && { topic }) });
      if (topic) begun.set(conversation, true);
      if (questionId !== undefined) answersTo.set(questionId, messageId);
    },
    askerOf: (messageId) => answers.get(messageId)?.askerId,
  };
}
