import { createRecent } from "../../recent.ts";

/** Which conversation a message belongs to: whoever replies to an answer goes on with what it was about. */
export interface Conversations {
  /** The conversation of somebody who says something in a channel, as a reply to a message or not. */
  of(said: SaidWhere): string;
  /** An answer of the bot's was given in a conversation, to somebody. */
  answered(messageId: string, conversation: string, askerId: string): void;
  /** Who asked what a message answers; undefined where that is forgotten. */
  askerOf(messageId: string): string | undefined;
}

export interface SaidWhere {
  readonly channelId: string;
  readonly userId: string;
  /** Whether everybody in the channel is in one conversation: a thread or direct messages. */
  readonly isShared: boolean;
  /** The message that it replies to. */
  readonly replyTo?: string;
}

/** Answers whose conversation is remembered at once, some 150 bytes each. */
const LIMITS = { most: 10_000, bytes: 2_000_000 };

export function createConversations(): Conversations {
  const answers = createRecent<{ readonly conversation: string; readonly askerId: string }>(LIMITS);
  const lastAnswers = createRecent<string>(LIMITS);
  return {
    of({ channelId, userId, isShared, replyTo }) {
      const own = `discord:${channelId}${isShared ? "" : `:${userId}`}`;
      const known = replyTo === undefined ? undefined : answers.get(replyTo);
      if (replyTo === undefined || known === undefined) return own;
      // Once something else was said since, its subject is no longer that of the conversation.
      return lastAnswers.get(known.conversation) === replyTo ? known.conversation : `discord:${channelId}:${replyTo}`;
    },
    answered(messageId, conversation, askerId) {
      answers.set(messageId, { conversation, askerId });
      lastAnswers.set(conversation, messageId);
    },
    askerOf: (messageId) => answers.get(messageId)?.askerId,
  };
}
