import { createRecent } from "../../recent.ts";

/** Which messages belong to one talk with the bot, so that a follow-up leans on what was said in it. */
export interface Conversations {
  /** In a channel each thread is a talk. */
  inThread(teamId: string, channel: string, threadTs: string): string;
  /** In a DM the messages outside of threads are one talk, with the threads that begin at them; any other thread is a talk of its own. */
  inDm(teamId: string, channel: string, ts: string, threadTs: string | undefined): string;
  /** What one person asks with the slash command in one channel. */
  ofPerson(teamId: string, channel: string, userId: string): string;
}

/** Messages outside of threads that are remembered, some 50 bytes each. */
const LIMITS = { most: 10_000, bytes: 600_000 };

export function createConversations(): Conversations {
  const roots = createRecent<true>(LIMITS);
  const inThread = (teamId: string, channel: string, threadTs: string) => `slack:${teamId}:${channel}:${threadTs}`;
  return {
    inThread,
    inDm(teamId, channel, ts, threadTs) {
      if (threadTs === undefined) roots.set(`${channel}:${ts}`, true);
      const isOfTheDm = threadTs === undefined || roots.get(`${channel}:${threadTs}`) === true;
      return isOfTheDm ? `slack:${teamId}:${channel}` : inThread(teamId, channel, threadTs);
    },
    ofPerson: (teamId, channel, userId) => `slack:${teamId}:${channel}:${userId}`,
  };
}
