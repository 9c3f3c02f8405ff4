import {
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  ComponentType,
  type Interaction,
  InteractionContextType,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
} from "discord.js";
import { privately } from "../../reply.ts";
import { clean } from "../clean.ts";
import { type Adapter, callerOf, FLOOD_REPLY, failure } from "./adapter.ts";
import { offeredChoices } from "./autocomplete.ts";
import type { Talk } from "./conversations.ts";
import { decodeForm, decodePress, type Press } from "./custom-id.ts";
import { PLAIN } from "./message-options.ts";
import { type Answerable, isOver, type Manner, respond, tellFailure, tellPrivately } from "./respond.ts";
import { shareOpenly } from "./share.ts";
import { PRIVATE_OPTION } from "./slash-commands.ts";

/** How long Discord waits for a first response, in ms; then the person has been told that there was none. */
const FIRST_RESPONSE = 3000;

/**
 * Answers whatever somebody did with a command, a button or a form; what comes too late to be answered costs no work, so that those behind it are in time.
 * (Messages are answered however late: a reply shows what it answers.)
 */
export async function answerInteraction(interaction: Interaction, adapter: Adapter): Promise<void> {
  const lateMs = adapter.lateness(interaction.createdTimestamp);
  if (lateMs > FIRST_RESPONSE) return adapter.log.warn("discord.too_late", { lateMs });
  if (interaction.isAutocomplete()) return complete(interaction, adapter);
  if (!isAnswerable(interaction)) return;
  try {
    await answer(interaction, adapter);
  } catch (error) {
    await tellFailure(interaction, error, adapter);
  }
}

function isAnswerable(interaction: Interaction): interaction is Answerable & Interaction {
  return (
    interaction.isChatInputCommand() ||
    interaction.isMessageContextMenuCommand() ||
    interaction.isMessageComponent() ||
    interaction.isModalSubmit()
  );
}

async function answer(interaction: Answerable, adapter: Adapter): Promise<void> {
  if (interaction.isModalSubmit()) return submit(interaction, adapter);
  if (interaction.isMessageComponent()) return press(interaction, adapter);
  if (!(await mayAsk(interaction, adapter))) return;
  if (interaction.isChatInputCommand()) return command(interaction, adapter);
  return askAbout(interaction, adapter);
}

/** Whether a question is to be answered; where somebody asks too fast they are told once, and then nothing is said. Moderators at work press fast. */
async function mayAsk(interaction: Answerable, { bot, floodGate }: Adapter): Promise<boolean> {
  if (bot.isModerator(callerOf(interaction.user.id))) return true;
  switch (floodGate.ask(interaction.user.id)) {
    case "pass":
      return true;
    case "notice":
      await tellPrivately(interaction, FLOOD_REPLY, PLAIN);
      return false;
    case "silence":
      await saysNothing(interaction);
      return false;
  }
}

/** Acknowledges it, so that Discord does not call the bot unresponsive, and leaves no message. */
async function saysNothing(interaction: Answerable): Promise<void> {
  if (interaction.isMessageComponent()) {
    await interaction.deferUpdate();
    return;
  }
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  await interaction.deleteReply();
}

async function command(interaction: ChatInputCommandInteraction, adapter: Adapter): Promise<void> {
  const given = interaction.options.data[0]?.options ?? [];
  const options = Object.fromEntries(given.flatMap(({ name, value }) => (typeof value === "string" ? [[name, value] as const] : [])));
  const isPrivate = given.some(({ name, value }) => name === PRIVATE_OPTION && value === true);
  const request = { command: interaction.options.getSubcommand(), options };
  await respond(interaction, { request, manner: isPrivate ? "private" : "open", talk: talkOf(interaction, adapter), page: 1 }, adapter);
}

/** The text of somebody's message is the question; the answer is for whoever wants to know. */
async function askAbout(interaction: MessageContextMenuCommandInteraction, adapter: Adapter): Promise<void> {
  const question = clean(interaction.targetMessage.cleanContent ?? interaction.targetMessage.content).trim();
  if (question === "") {
    return tellPrivately(interaction, privately("There is no text in that message to ask about."), PLAIN);
  }
  const request = { command: "ask", options: { question } };
  await respond(interaction, { request, manner: "private", talk: talkOf(interaction, adapter), page: 1 }, adapter);
}

async function press(interaction: MessageComponentInteraction, adapter: Adapter): Promise<void> {
  const pressed = decodePress(interaction.isStringSelectMenu() ? (interaction.values[0] ?? "") : interaction.customId);
  if (!pressed) {
    return tellPrivately(interaction, privately("This button is from an older version of the bot. Ask again to get a new one."), PLAIN);
  }
  const { kind, request, page } = pressed;
  if (kind !== "page" && !(await mayAsk(interaction, adapter))) return;
  const talk = talkOf(interaction, adapter, interaction.message.id);
  if (kind === "share" && interaction.isButton()) return shareOpenly(interaction, { request, page, talk, manner: "open" }, adapter);
  await respond(interaction, { request, manner: mannerOf(pressed, interaction, adapter), talk, page }, adapter);
}

/** A choice and a page change the message where it is the presser's own; on an answer to somebody else, or to nobody knows whom any more, they are shown to the presser alone. */
function mannerOf({ kind }: Press, { message, user, context }: MessageComponentInteraction, { conversations }: Adapter): Manner {
  if (kind === "action" || kind === "share") return "private";
  const isAlone = message.flags.has(MessageFlags.Ephemeral) || context === InteractionContextType.BotDM;
  // After a restart Discord still knows who used the command, and where it sends that along whom the message replies to.
  const asker = conversations.askerOf(message.id) ?? message.interactionMetadata?.user.id ?? message.mentions.repliedUser?.id;
  return isAlone || asker === user.id ? "in place" : "private";
}

async function submit(interaction: ModalSubmitInteraction, adapter: Adapter): Promise<void> {
  const form = decodeForm(interaction.customId);
  if (!form) {
    return tellPrivately(interaction, privately("This form is from an older version of the bot. Open it again."), PLAIN);
  }
  const request = { command: form.command, options: { ...form.options, ...valuesOf(interaction) } };
  await respond(interaction, { request, manner: "private", talk: talkOf(interaction, adapter), page: 1 }, adapter);
}

/** What was filled in, by the field's name; a field left empty is there with an empty text. */
function valuesOf({ fields }: ModalSubmitInteraction): Readonly<Record<string, string>> {
  const entries = fields.fields.map((field): readonly [string, string] => {
    if (field.type === ComponentType.TextInput) return [field.customId, field.value];
    return [field.customId, "values" in field ? (field.values[0] ?? "") : ""];
  });
  return Object.fromEntries(entries);
}

/** Never fails: without offers the person types on. */
async function complete(interaction: AutocompleteInteraction, adapter: Adapter): Promise<void> {
  try {
    const { name, value } = interaction.options.getFocused(true);
    const offers = adapter.bot.suggest(interaction.options.getSubcommand(), name, value);
    await interaction.respond(offeredChoices(offers));
  } catch (error) {
    // Whoever types fast no longer waits for what would have fitted a letter ago.
    if (isOver(error, adapter)) return;
    failure(adapter, "autocomplete", error);
    if (!interaction.responded) await interaction.respond([]).catch(() => {});
  }
}

function talkOf({ channelId, channel, guildId, user }: Answerable, { conversations }: Adapter, replyTo?: string): Talk {
  const isShared = guildId === null || channel?.isThread() === true;
  return conversations.of({ channelId: channelId ?? "", userId: user.id, isShared, ...(replyTo !== undefined && { replyTo }) });
}
