import type { Bot, Said } from "../bot.ts";
import type { Reply } from "../reply.ts";

/** A message that the bot was told of by `Bot.said`. */
export type StandingMessage = Pick<Said, "place" | "request" | "isAsked">;

/** What became of an edit: "gone" where nobody sees the message any more, "barred" where it stands, for all that is known, and the bot has no access. */
export type Corrected = "done" | "gone" | "barred";

/** A place where people talk to the bot. It turns what they do there into invocations, and the bot's replies into what they see. */
export interface Platform {
  /** Lower case, one word; also the `platform` of its callers. */
  readonly name: string;
  /** Begins to serve; resolves once people can use it. Rejects where it cannot serve, and then holds nothing open. Called once. */
  start(bot: Bot): Promise<void>;
  /** Takes nothing new, lets what is under way end, and frees what it holds. Resolves also where it was never started or has ended. */
  stop(): Promise<void>;
  /** Whether people can use it now. */
  isConnected(): boolean;
  /** Edits a message in place; rejects where that may go another time. */
  correct(message: StandingMessage, reply: Reply): Promise<Corrected>;
}
