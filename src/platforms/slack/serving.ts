import type { webApi } from "@slack/bolt";
import type { Bot } from "../../bot.ts";
import type { Caller } from "../../command.ts";
import type { Reply } from "../../reply.ts";
import type { Request } from "../../request.ts";
import type { Answered } from "../answered.ts";
import { FLOOD_NOTICE, type FloodGate } from "../flood-gate.ts";
import type { Once } from "../once.ts";
import type { Outbox } from "./outbox.ts";

export const SLACK = "slack";

/** Who the bot is in its workspace. */
export interface Self {
  readonly teamId: string;
  readonly userId: string;
  readonly botId: string;
}

/** A message of the bot's. */
export interface Place {
  readonly channel: string;
  readonly ts: string;
}

/** What everything that is answered in Slack is answered with. */
export interface Serving {
  readonly bot: Bot;
  readonly self: Self;
  readonly client: webApi.WebClient;
  readonly outbox: Outbox;
  readonly gate: FloodGate;
  readonly once: Once;
  readonly answered: Answered<Place>;
}

/** Somebody who asks, and where. */
export interface Asker {
  readonly caller: Caller;
  readonly conversation: string;
}

/** Shows a reply to whoever asked. */
export type Show = (reply: Reply) => Promise<void>;

/**
 * Answers a request, and shows the answer. Who asks too fast is told so once, and then nothing. Never rejects: where the answer cannot be
 * shown, the person is told that it failed, with the id of the report.
 */
export async function answer({ bot, gate }: Serving, { caller, conversation }: Asker, request: Request, show: Show): Promise<void> {
  const passage = gate.ask(caller.id);
  if (passage === "silence") return;
  const reply = passage === "notice" ? privately(FLOOD_NOTICE) : await bot.run({ ...request, caller, conversation });
  await showing(bot, `slack ${request.command}`, () => show(reply), show);
}

/** Does what shows something to a person; where that fails, the failure is reported and shown instead. Never rejects. */
export async function showing(bot: Bot, where: string, work: () => Promise<void>, show: Show): Promise<void> {
  try {
    await work();
  } catch (cause) {
    const sentence = bot.failed(where, cause);
    // What cannot be shown either has been reported.
    await show(sentence).catch(() => {});
  }
}

/** A sentence for the person alone. */
export function privately(text: string): Reply {
  return { parts: [{ kind: "lead", text }], isPrivate: true };
}

/** Somebody on Slack. The team is their own, which in a channel shared with another company is not that of the bot. */
export function callerOf(teamId: string, userId: string): Caller {
  return { platform: SLACK, id: `${teamId}:${userId}` };
}

/** Takes note of a message that others can see, so that it can be put right later. */
export function takeNote({ bot, self }: Serving, { channel, ts }: Place, request: Request, { factIds = [] }: Reply): void {
  bot.said({ platform: SLACK, place: `${self.teamId}/${channel}/${ts}`, request, factIds });
}

/** The message that a place names, where it is one of this workspace. */
export function readPlace(place: string, { teamId }: Self): Place | undefined {
  const [team, channel, ts] = place.split("/");
  return team === teamId && channel !== undefined && ts !== undefined ? { channel, ts } : undefined;
}
