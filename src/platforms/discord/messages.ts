import { createHash } from "node:crypto";
import { type Message, MessageType, type OmitPartialGroupDMChannel, RESTJSONErrorCodes } from "discord.js";
import { UserError } from "../../errors.ts";
import { errorFields } from "../../log.ts";
import { privately, type Reply } from "../../reply.ts";
import type { Request } from "../../request.ts";
import { clean } from "../clean.ts";
import { readTyped } from "../typed-command.ts";
import { type Adapter, type AnswerPlace, callerOf, FLOOD_REPLY, failure, noteStanding } from "./adapter.ts";
import { HELP, type MessageOptions, messageOptions, PLAIN } from "./message-options.ts";
import { codeOf, isForbidden, safeError } from "./trouble.ts";

export type Question = OmitPartialGroupDMChannel<Message>;

/** Whether a message asks the bot something: it is a person's, and mentions the bot itself (a reply to it does), or is a direct message. */
export function isQuestion(message: Question): boolean {
  const isPersons =
    !message.author.bot && !message.webhookId && (message.type === MessageType.Default || message.type === MessageType.Reply);
  return isPersons && (!message.inGuild() || message.mentions.users.has(message.client.user.id));
}

/** Answers a message that asks something. Never rejects. */
export async function answerMessage(message: Question, adapter: Adapter): Promise<void> {
  if (adapter.quietChannels.has(message.channelId)) return;
  try {
    if (await mayAsk(message, adapter)) await answer(message, undefined, adapter);
  } catch (error) {
    await tellFailure(message, error, adapter);
  }
}

/** Answers anew a message that was edited, where it was answered within ten minutes: the answer that stands is edited. Never rejects. */
export async function followEdit(message: Question, adapter: Adapter): Promise<void> {
  const known = adapter.answered.answerTo(message.id);
  // A preview of a link edits a message too, and one that no longer mentions the bot comes without its text.
  if (!known || !isQuestion(message) || known.print === printOf(textOf(message)) || adapter.quietChannels.has(message.channelId)) return;
  try {
    if (await mayAsk(message, adapter)) await answer(message, known.place, adapter);
  } catch (error) {
    if (codeOf(error) === RESTJSONErrorCodes.UnknownMessage) adapter.answered.forget(message.id);
    else await tellFailure(message, error, adapter);
  }
}

/** Deletes the answer to a message that was deleted, where it was answered within ten minutes. Never rejects. */
export async function followDelete(message: Pick<Question, "id" | "channel">, adapter: Adapter): Promise<void> {
  const known = adapter.answered.answerTo(message.id);
  adapter.answered.forget(message.id);
  if (!known?.place) return;
  try {
    await message.channel.messages.delete(known.place.messageId);
  } catch (error) {
    if (codeOf(error) !== RESTJSONErrorCodes.UnknownMessage) failure(adapter, "delete", error);
  }
}

/** Whether a question is to be answered; where somebody asks too fast they are told once, and then nothing is said. */
async function mayAsk(message: Question, adapter: Adapter): Promise<boolean> {
  const passage = adapter.floodGate.ask(message.author.id);
  if (passage === "notice") await tellPrivately(message, FLOOD_REPLY, adapter);
  return passage === "pass";
}

/** Answers what the message asks now, in place of the answer that stands. What only the person is to see takes that away, since it answers the text no more. */
async function answer(message: Question, standing: AnswerPlace | undefined, adapter: Adapter): Promise<void> {
  const { reply, request, talk, text } = await run(message, adapter);
  if (reply.isPrivate && message.inGuild()) {
    if (standing) await message.channel.messages.delete(standing.messageId);
    adapter.answered.remember(message.id, withPlace(text, await tellPrivately(message, reply, adapter)));
    return;
  }
  const options = messageOptions(reply, { request, page: 1, canShare: false });
  const sent = standing
    ? await message.channel.messages.edit(standing.messageId, options)
    : await message.reply(asAnswer(message, options));
  const place = placeOf(sent);
  adapter.answered.remember(message.id, { print: printOf(text), place });
  if (!reply.isPrivate) {
    noteStanding(adapter, {
      ...place,
      request,
      reply,
      isAsked: false,
      conversation: talk.conversation,
      userId: message.author.id,
      questionId: message.id,
    });
  }
}

function withPlace(text: string, place: AnswerPlace | undefined) {
  return { print: printOf(text), ...(place && { place }) };
}

function placeOf({ channelId, id }: Pick<Message, "channelId" | "id">): AnswerPlace {
  return { channelId, messageId: id };
}

async function run(message: Question, { bot, conversations }: Adapter) {
  const text = textOf(message);
  const talk = conversations.of({
    channelId: message.channelId,
    userId: message.author.id,
    isShared: !message.inGuild() || message.channel.isThread(),
    ...(message.reference?.messageId !== undefined && { replyTo: message.reference.messageId }),
  });
  const request = requestOf(text, bot.commands);
  if (request instanceof UserError) return { text, talk, request: HELP, reply: privately(request.message) };
  return { text, talk, request, reply: await bot.run({ ...request, ...talk, caller: callerOf(message.author.id) }) };
}

function requestOf(text: string, commands: Adapter["bot"]["commands"]): Request | UserError {
  if (text === "") return HELP;
  try {
    return readTyped(text, commands);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}

/** What was written, without the mention of the bot; other people are named as Discord shows them. */
function textOf(message: Question): string {
  const { client, content, mentions } = message;
  const others = content.replace(/<@!?(\d+)>/g, (mention, id: string) =>
    id === client.user.id ? " " : (mentions.users.get(id)?.displayName ?? mention),
  );
  return clean(others).replace(/ {2,}/g, " ").trim();
}

/** Enough of a text to tell whether it is another by now. */
function printOf(text: string): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, 12);
}

/** The answer to a message carries which one it answers, in which state, so that Discord drops a second one where the first was sent and the word of it got lost. */
function asAnswer({ id, editedTimestamp }: Question, options: MessageOptions) {
  const nonce = editedTimestamp === null ? id : `${BigInt(id).toString(36)}.${editedTimestamp.toString(36)}`;
  return { ...options, nonce, enforceNonce: true };
}

/** Tells the person alone, in direct messages; where those are closed, under the message. Gives where it stands under the message. */
async function tellPrivately(message: Question, reply: Reply, adapter: Adapter): Promise<AnswerPlace | undefined> {
  const options = messageOptions(reply, PLAIN);
  if (message.inGuild() && !adapter.quietChannels.has(message.author.id)) {
    try {
      await message.author.send(options);
      return undefined;
    } catch (error) {
      if (!isForbidden(error)) throw error;
      adapter.quietChannels.add(message.author.id);
      adapter.log.debug("discord.direct_messages_closed");
    }
  }
  return placeOf(await message.reply(asAnswer(message, options)));
}

async function tellFailure(message: Question, error: unknown, adapter: Adapter): Promise<void> {
  if (isForbidden(error)) {
    adapter.quietChannels.add(message.channelId);
    adapter.log.warn("discord.may_not_speak", { channel: message.channelId, ...errorFields(safeError(error)) });
    return;
  }
  const reply = failure(adapter, "message", error);
  try {
    await tellPrivately(message, reply, adapter);
  } catch (untold) {
    if (isForbidden(untold)) adapter.quietChannels.add(message.channelId);
    adapter.log.error("discord.untold", errorFields(safeError(untold)));
  }
}
