import { type Client, Events, type Interaction } from "discord.js";
import { LRUCache } from "lru-cache";
import type { Question } from "./messages.ts";

/** Channels of direct messages that are kept at once. */
const MOST = 1_000;

/** Lets the client forget channels of direct messages that were silent longest: it keeps each for good, and makes it anew where something comes from it. */
export function boundDirectChannels(client: Client): void {
  const recent = new LRUCache<string, true>({ max: MOST, dispose: (_, id) => void client.channels.cache.delete(id) });
  const keep = ({ channelId, guildId }: Pick<Question | Interaction, "channelId" | "guildId">) => {
    if (guildId === null && channelId !== null) recent.set(channelId, true);
  };
  client.on(Events.MessageCreate, keep);
  client.on(Events.InteractionCreate, keep);
}
