import { type Client, Events } from "discord.js";
import { errorFields } from "../../log.ts";
import { createLanes } from "../lanes.ts";
import { createOnce } from "../once.ts";
import type { Adapter } from "./adapter.ts";
import { answerInteraction } from "./interactions.ts";
import { answerMessage, followDelete, followEdit, isQuestion } from "./messages.ts";
import { safeError } from "./trouble.ts";

/** Takes the work that an event asks for. Listeners stay synchronous: discord.js makes an error event of one that rejects. */
export type Take = (work: () => Promise<void>) => void;

/** Answers what happens at Discord, each event once, however often it is delivered. */
export function listen(client: Client, adapter: Adapter, take: Take): void {
  const once = createOnce();
  /** An edit of a message waits for the answer to it. */
  const lanes = createLanes();

  client.on(Events.InteractionCreate, (interaction) => {
    if (once.isFirst(interaction.id)) take(() => answerInteraction(interaction, adapter));
  });
  client.on(Events.MessageCreate, (message) => {
    if (isQuestion(message) && once.isFirst(message.id)) take(() => lanes.run(message.id, () => answerMessage(message, adapter)));
  });
  client.on(Events.MessageUpdate, (_, message) => take(() => lanes.run(message.id, () => followEdit(message, adapter))));
  client.on(Events.MessageDelete, (message) => take(() => lanes.run(message.id, () => followDelete(message, adapter))));
  client.on(Events.MessageBulkDelete, (messages) => {
    for (const message of messages.values()) take(() => lanes.run(message.id, () => followDelete(message, adapter)));
  });
  client.on(Events.Error, (error) => adapter.log.error("discord.error", errorFields(safeError(error))));
}
