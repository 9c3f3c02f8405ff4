import { mentions, readText } from "./read-text.ts";
import type { Self } from "./serving.ts";

/** What happened to a message that is for the bot. */
export type MessageEvent =
  | ({ readonly kind: "asked" | "edited" } & AskedMessage)
  /** `ts` is the message's. */
  | { readonly kind: "deleted"; readonly channel: string; readonly ts: string };

export interface AskedMessage {
  readonly channel: string;
  readonly ts: string;
  /** Absent outside of threads. */
  readonly threadTs: string | undefined;
  readonly userId: string;
  /** The asker's own team: another one than the bot's in a channel shared with another company. */
  readonly teamId: string;
  readonly isDm: boolean;
  /** The question in plain text, without the mention of the bot; empty where nothing else was said. */
  readonly question: string;
  /** When it was edited last; absent where it never was. */
  readonly editedTs: string | undefined;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads a `message` or `app_mention` event: undefined where it is not for the bot, or not from a person (bots, its own messages, joins and
 * other notices of Slack's). Pure.
 */
export function readMessage(event: unknown, self: Self): MessageEvent | undefined {
  if (!isFields(event) || typeof event.channel !== "string") return undefined;
  const { channel } = event;
  if (event.subtype === "message_deleted") return deleted(channel, event.deleted_ts);
  if (event.subtype === "message_changed") return readChange(event, channel, self);
  if (event.hidden === true) return undefined;
  const isDm = event.channel_type === "im";
  const message = readAsked(event, channel, isDm, self);
  if (message === undefined) return undefined;
  return { kind: isFields(event.edited) ? "edited" : "asked", ...message };
}

function readChange(event: Fields, channel: string, self: Self): MessageEvent | undefined {
  const { message, previous_message: before } = event;
  if (!isFields(message)) return undefined;
  // What Slack leaves of a deleted message that has a thread.
  if (message.subtype === "tombstone") return deleted(channel, message.ts);
  // Slack also calls it a change when it adds a preview.
  if (isFields(before) && before.text === message.text) return undefined;
  const asked = readAsked(message, channel, event.channel_type === "im", self);
  return asked && { kind: "edited", ...asked };
}

/** What a person says in another form than words alone: with a file, in a thread and to all beside it, by `/me`. Every other subtype is a notice of Slack's or a bot's. */
const SAID: ReadonlySet<unknown> = new Set([undefined, "file_share", "thread_broadcast", "me_message"]);

function readAsked(message: Fields, channel: string, isDm: boolean, self: Self): AskedMessage | undefined {
  const { ts, user, text, team, edited } = message;
  // Where a file comes with it, Slack names a bot_id of null.
  const isBots = (message.bot_id ?? undefined) !== undefined || user === self.userId;
  if (isBots || !SAID.has(message.subtype)) return undefined;
  if (typeof ts !== "string" || typeof user !== "string" || typeof text !== "string") return undefined;
  if (!isDm && !mentions(text, self.userId)) return undefined;
  const own = [message.user_team, team].find((id) => typeof id === "string");
  return {
    channel,
    ts,
    threadTs: typeof message.thread_ts === "string" ? message.thread_ts : undefined,
    userId: user,
    teamId: typeof own === "string" ? own : self.teamId,
    isDm,
    question: readText(text),
    editedTs: isFields(edited) && typeof edited.ts === "string" ? edited.ts : undefined,
  };
}

function deleted(channel: string, ts: unknown): MessageEvent | undefined {
  return typeof ts === "string" ? { kind: "deleted", channel, ts } : undefined;
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null;
}
