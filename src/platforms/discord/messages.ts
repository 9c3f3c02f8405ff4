import { type Message, MessageType, type OmitPartialGroupDMChannel, RESTJSONErrorCodes } from "discord.js";
import { UserError } from "../../errors.ts";
import { errorFields } from "../../log.ts";
import type { Reply } from "../../reply.ts";
import type { Request } from "../../request.ts";
import { clean } from "../clean.ts";
import { readTyped } from "../typed-command.ts";
import { type Adapter, callerOf, FLOOD_REPLY, failure, noteStanding } from "./adapter.ts";
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
    const passage = adapter.floodGate.ask(message.author.id);
    if (passage === "silence") return;
    if (passage === "notice") return await tellPrivately(message, FLOOD_REPLY, adapter);
    const { reply, request, conversation, text } = await run(message, adapter);
    if (reply.isPrivate) return await tellPrivately(message, reply, adapter);
    const sent = await message.reply(asAnswer(message, messageOptions(reply, { request, page: 1, canShare: false })));
    adapter.answered.remember(message.id, { channelId: sent.channelId, messageId: sent.id, text });
    noteStanding(adapter, {
      channelId: sent.channelId,
      messageId: sent.id,
      request,
      reply,
      isAsked: false,
      conversation,
      userId: message.author.id,
    });
  } catch (error) {
    await tellFailure(message, error, adapter);
  }
}

/** Edits the answer to a message that was edited, where it was answered within ten minutes. Never rejects. */
export async function followEdit(message: Question, adapter: Adapter): Promise<void> {
  const known = adapter.answered.answerTo(message.id);
  // A preview of a link edits a message too, and one that no longer mentions the bot comes without its text.
  if (!known || !isQuestion(message) || known.text === textOf(message) || adapter.floodGate.ask(message.author.id) !== "pass") return;
  try {
    const { reply, request, conversation, text } = await run(message, adapter);
    await message.channel.messages.edit(known.messageId, messageOptions(reply, { request, page: 1, canShare: false }));
    adapter.answered.remember(message.id, { ...known, text });
    noteStanding(adapter, { ...known, request, reply, isAsked: false, conversation, userId: message.author.id });
  } catch (error) {
    if (codeOf(error) === RESTJSONErrorCodes.UnknownMessage) adapter.answered.forget(message.id);
    else await tellFailure(message, error, adapter);
  }
}

/** Deletes the answer to a message that was deleted, where it was answered within ten minutes. Never rejects. */
export async function followDelete(message: Pick<Question, "id" | "channel">, adapter: Adapter): Promise<void> {
  const known = adapter.answered.answerTo(message.id);
  if (!known) return;
  adapter.answered.forget(message.id);
  try {
    await message.channel.messages.delete(known.messageId);
  } catch (error) {
    if (codeOf(error) !== RESTJSONErrorCodes.UnknownMessage) failure(adapter, "delete", error);
  }
}

async function run(message: Question, { bot, conversations }: Adapter) {
  const text = textOf(message);
  const conversation = conversations.of({
    channelId: message.channelId,
    userId: message.author.id,
    isShared: !message.inGuild() || message.channel.isThread(),
    ...(message.reference?.messageId !== undefined && { replyTo: message.reference.messageId }),
  });
  const request = requestOf(text, bot.commands);
  if (request instanceof UserError) return { text, conversation, request: HELP, reply: lead(request.message) };
  return { text, conversation, request, reply: await bot.run({ ...request, caller: callerOf(message.author.id), conversation }) };
}

function lead(text: string): Reply {
  return { parts: [{ kind: "lead", text }], isPrivate: true };
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

/** The answer to a message carries its id, so that Discord drops a second one where the first was sent and the word of it got lost. */
function asAnswer(message: Question, options: MessageOptions) {
  return { ...options, nonce: message.id, enforceNonce: true };
}

/** Tells the person alone, in direct messages; where those are closed, under the message. */
async function tellPrivately(message: Question, reply: Reply, adapter: Adapter): Promise<void> {
  const options = messageOptions(reply, PLAIN);
  if (message.inGuild()) {
    try {
      await message.author.send(options);
      return;
    } catch (error) {
      if (!isForbidden(error)) throw error;
      adapter.log.debug("discord.direct_messages_closed");
    }
  }
  await message.reply(asAnswer(message, options));
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
