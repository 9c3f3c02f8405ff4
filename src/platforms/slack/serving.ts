import type { webApi } from "@slack/bolt";
import type { Bot } from "../../bot.ts";
import type { Caller } from "../../command.ts";
import type { Log } from "../../log.ts";
import { privately, type Reply } from "../../reply.ts";
import type { Request } from "../../request.ts";
import type { Answered } from "../answered.ts";
import { FLOOD_NOTICE, type FloodGate, type Passage } from "../flood-gate.ts";
import type { Once } from "../once.ts";
import type { Destination, Outbox } from "./outbox.ts";
import { encodePlace } from "./place.ts";
import type { Shares } from "./shares.ts";
import { slackError } from "./web-api.ts";

export const SLACK = "slack";

/** Who the bot is in its workspace. */
export interface Self {
  readonly teamId: string;
  readonly userId: string;
  readonly botId: string;
}

/** A message of the bot's. */
export interface Sent {
  readonly channel: string;
  readonly ts: string;
}

/** An answer to a message, and where to tell who asked what becomes of it. */
export interface GivenAnswer extends Sent {
  readonly to: Destination;
  readonly userId: string;
}

/** What everything that is answered in Slack is answered with. */
export interface Serving {
  readonly bot: Bot;
  readonly self: Self;
  readonly client: webApi.WebClient;
  readonly outbox: Outbox;
  readonly log: Log;
  readonly gate: FloodGate;
  readonly once: Once;
  /** The bot's answers by the messages that they answer. */
  readonly answered: Answered<GivenAnswer>;
  /** Who asked for which message of the bot's. */
  readonly askers: Answered<{ readonly callerId: string }>;
  readonly shares: Shares;
  /** The app was taken out of the workspace, as an event says: its token is none any more. */
  readonly removed: (event: string) => void;
}

/** Somebody who asks, and in which talk. */
export interface Asker {
  readonly caller: Caller;
  readonly conversation: string;
}

/** Shows a reply to whoever asked. */
export type Show = (reply: Reply) => Promise<void>;

/**
 * Answers a request, and shows the answer. Who asks too fast is told so once, and then nothing; moderators at work press fast. Never rejects: where the answer cannot be
 * shown, the person is told that it failed, with the id of the report.
 */
export async function answer(serving: Serving, asker: Asker, request: Request, show: Show): Promise<void> {
  const passage = passageOf(serving, asker.caller);
  if (passage === "silence") return;
  if (passage === "notice") return showing(serving.bot, request.command, () => show(privately(FLOOD_NOTICE)), show);
  await answerUngated(serving, asker, request, show);
}

/** What becomes of what somebody asks now; it counts. */
export function passageOf({ bot, gate }: Serving, caller: Caller): Passage {
  return bot.isModerator(caller) ? "pass" : gate.ask(caller.id);
}

/** Answers who turns a page, however fast: that asks for nothing new. */
export async function answerUngated({ bot }: Serving, { caller, conversation }: Asker, request: Request, show: Show): Promise<void> {
  const reply = await bot.run({ ...request, caller, conversation });
  await showing(bot, request.command, () => show(reply), show);
}

/** Does what shows something to a person; where that fails, the failure is reported and shown instead. Never rejects. */
export async function showing(bot: Bot, what: string, work: () => Promise<void>, show: Show): Promise<void> {
  try {
    await work();
  } catch (cause) {
    const sentence = bot.failed(`slack ${what} ${slackError(cause) ?? ""}`.trim(), cause);
    // What cannot be shown either has been reported.
    await show(sentence).catch(() => {});
  }
}

/** Somebody on Slack. The team is their own, which in a channel shared with another company is not that of the bot. */
export function callerOf(teamId: string, userId: string): Caller {
  return { platform: SLACK, id: `${teamId}:${userId}` };
}

export interface Standing extends Sent {
  readonly request: Request;
  readonly reply: Reply;
  readonly isAsked: boolean;
  readonly callerId: string;
}

/** Takes note of a message that others can see: it can be put right later, and its buttons are its asker's. */
export function noteStanding({ bot, self, askers }: Serving, { channel, ts, request, reply, isAsked, callerId }: Standing): void {
  askers.remember(`${channel} ${ts}`, { callerId });
  const place = encodePlace({ teamId: self.teamId, channel, ts });
  bot.said({ platform: SLACK, place, request, isAsked, reply });
}
