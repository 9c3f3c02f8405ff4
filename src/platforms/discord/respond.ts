import {
  type ChatInputCommandInteraction,
  InteractionContextType,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  RESTJSONErrorCodes,
} from "discord.js";
import { errorFields } from "../../log.ts";
import type { Reply } from "../../reply.ts";
import type { Request } from "../../request.ts";
import { askedText } from "../asked.ts";
import { withoutForm } from "../without-form.ts";
import { type Adapter, callerOf, failure, noteStanding } from "./adapter.ts";
import type { Talk } from "./conversations.ts";
import { whenLate } from "./late.ts";
import { messageOptions, PLAIN } from "./message-options.ts";
import { renderForm } from "./modal.ts";
import type { View } from "./render.ts";
import { codeOf, safeError } from "./trouble.ts";

/** What is answered with a message. */
export type Answerable =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | MessageComponentInteraction
  | ModalSubmitInteraction;

/** Where an answer goes: to everybody, to the caller alone, or in place of the message whose button was pressed. */
export type Manner = "open" | "private" | "in place";

export interface Job {
  readonly request: Request;
  readonly manner: Manner;
  readonly talk: Talk;
  /** Of the reply's list, from 1. */
  readonly page: number;
}

const EPHEMERAL = [MessageFlags.IsComponentsV2, MessageFlags.Ephemeral] as const;

/** Runs a request and answers the interaction with what comes of it, in time. Rejects where Discord refuses it. */
export async function respond(interaction: Answerable, job: Job, adapter: Adapter): Promise<void> {
  const running = adapter.bot.run({ ...job.request, ...job.talk, caller: callerOf(interaction.user.id) });
  const { result: reply, isDeferred } = await whenLate(running, () => defer(interaction, job.manner), adapter.after);
  const modal = reply.form && renderForm(reply.form);
  if (modal && !isDeferred && !interaction.isModalSubmit()) {
    await interaction.showModal(modal);
    return;
  }
  await deliver(interaction, job, reply.form ? withoutForm(reply, job.request) : reply, adapter);
}

/** Tells the caller alone, whatever was answered before. */
export async function tellPrivately(interaction: Answerable, reply: Reply, view: View): Promise<void> {
  const options = { ...messageOptions(reply, view), flags: EPHEMERAL };
  if (interaction.deferred && !interaction.replied && !isUpdate(interaction)) {
    // What follows a deferral takes its place, and with it who sees it.
    if (interaction.ephemeral) await interaction.editReply(messageOptions(reply, view));
    else {
      await interaction.deleteReply();
      await interaction.followUp(options);
    }
    return;
  }
  if (interaction.deferred || interaction.replied) await interaction.followUp(options);
  else await interaction.reply(options);
}

/** Ends an interaction that failed in a sentence to the person, with an id that the log has too. Never rejects. */
export async function tellFailure(interaction: Answerable, error: unknown, adapter: Adapter): Promise<void> {
  if (isOver(error, adapter)) return;
  const reply = failure(adapter, "interaction", error);
  try {
    await tellPrivately(interaction, reply, PLAIN);
  } catch (untold) {
    adapter.log.error("discord.untold", errorFields(safeError(untold)));
  }
}

/** Whether it failed because the interaction was answered before or waits no more, which is noted: there is nothing left to tell then. */
export function isOver(error: unknown, { log }: Adapter): boolean {
  switch (codeOf(error)) {
    case RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged:
      log.debug("discord.answered_before");
      return true;
    case RESTJSONErrorCodes.UnknownInteraction:
      log.warn("discord.too_late");
      return true;
    default:
      return false;
  }
}

async function defer(interaction: Answerable, manner: Manner): Promise<void> {
  if (manner === "in place" && interaction.isMessageComponent()) await interaction.deferUpdate();
  else await interaction.deferReply(manner === "private" ? { flags: MessageFlags.Ephemeral } : {});
}

async function deliver(interaction: Answerable, job: Job, reply: Reply, adapter: Adapter): Promise<void> {
  const { request, page, manner } = job;
  const asked = askedText(request, adapter.bot);
  const isPrivate = manner === "private" || reply.isPrivate === true;
  // An error, or what is a moderator's, is nobody's to share.
  const view: View = { request, page, canShare: isPrivate && !reply.isPrivate, ...(asked !== undefined && !isPrivate && { asked }) };
  if (isPrivate) return tellPrivately(interaction, reply, view);
  const messageId = await show(interaction, manner, reply, view);
  if (messageId === undefined || !isReachable(interaction)) return;
  const { channelId, user } = interaction;
  if (channelId === null) return;
  noteStanding(adapter, {
    channelId,
    messageId,
    request,
    reply,
    isAsked: asked !== undefined,
    conversation: job.talk.conversation,
    userId: user.id,
  });
}

/** Shows it to everybody; the id of the message, undefined where only one person sees it. */
async function show(interaction: Answerable, manner: Manner, reply: Reply, view: View): Promise<string | undefined> {
  if (manner === "in place" && interaction.isMessageComponent()) {
    const { message } = interaction;
    const isOwn = message.flags.has(MessageFlags.Ephemeral);
    const options = messageOptions(reply, { ...view, canShare: isOwn });
    if (interaction.deferred) await interaction.editReply(options);
    else await interaction.update(options);
    return isOwn ? undefined : message.id;
  }
  const options = messageOptions(reply, view);
  if (interaction.deferred) return (await interaction.editReply(options)).id;
  const response = await interaction.reply({ ...options, withResponse: true });
  return response.resource?.message?.id;
}

/** Whether a message of this interaction can be edited later: not where the bot itself is absent, in a server or among people who use it alone. */
function isReachable({ authorizingIntegrationOwners, guildId, context }: Answerable): boolean {
  return guildId === null ? context === InteractionContextType.BotDM : authorizingIntegrationOwners.guildId !== null;
}

function isUpdate(interaction: Answerable): boolean {
  return interaction.isMessageComponent() && interaction.ephemeral === null;
}
