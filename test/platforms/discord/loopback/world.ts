import {
  APPLICATION_ID,
  BOT_USER,
  CHANNEL_ID,
  directChannel,
  GUILD_ID,
  message,
  newId,
  OTHER_CHANNEL_ID,
  OTHER_GUILD_ID,
  type Payload,
  QUIET_CHANNEL_ID,
  THREAD_ID,
  textChannel,
  thread,
} from "./payloads.ts";

/** A message of the bot's, as it stands now. */
export interface Sent {
  readonly id: string;
  readonly channelId: string;
  content: string;
  components: readonly unknown[];
  flags: number;
  edits: number;
  isDeleted: boolean;
  /** Seen by one person alone; it is in no channel's history. */
  readonly isPrivate: boolean;
  /** The message that it replies to. */
  readonly replyTo?: string;
  /** The interaction that it answers or follows. */
  readonly interactionId?: string;
  readonly nonce?: string;
}

/** An interaction, and what the bot has done about it. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly type: number;
  readonly channelId: string;
  readonly userId: string;
  /** The message whose button was pressed. */
  readonly sourceId?: string;
  readonly at: number;
  /** Told to be over: its token is no longer known. */
  isExpired: boolean;
  /** The type of the first response. */
  answer?: number;
  /** The flags of a deferral. */
  deferredFlags: number;
  originalId?: string;
  /** What an autocomplete or modal response held. */
  data?: unknown;
}

export interface ChannelSeat {
  readonly id: string;
  readonly guildId?: string;
  readonly payload: Payload;
}

export type World = ReturnType<typeof createWorld>;

/** What Discord knows: channels, the bot's messages, interactions and registered commands. */
export function createWorld() {
  const seats = new Map<string, ChannelSeat>();
  const place = (payload: Payload, id: string, guildId?: string) =>
    seats.set(id, { id, payload, ...(guildId !== undefined && { guildId }) });
  place(textChannel(CHANNEL_ID, GUILD_ID), CHANNEL_ID, GUILD_ID);
  place(textChannel(QUIET_CHANNEL_ID, GUILD_ID), QUIET_CHANNEL_ID, GUILD_ID);
  place(textChannel(OTHER_CHANNEL_ID, OTHER_GUILD_ID), OTHER_CHANNEL_ID, OTHER_GUILD_ID);
  place(thread(THREAD_ID, CHANNEL_ID, GUILD_ID), THREAD_ID, GUILD_ID);

  const sent = new Map<string, Sent>();
  const interactions = new Map<string, Interaction>();
  const directs = new Map<string, string>();

  return {
    seats,
    sent,
    /** Everything that people wrote or gave to a command. */
    written: new Set<string>(),
    interactions,
    /** Registered commands by the path that they were put to. */
    commands: new Map<string, readonly Payload[]>(),
    /** The servers that the bot is in, with what it may do there, as the bot is told. */
    memberships: [
      { id: GUILD_ID, name: "Newsroom", permissions: "274877975552" },
      { id: OTHER_GUILD_ID, name: "Readers", permissions: "274877975552" },
    ] as Payload[],
    /** Threads that are archived, which whoever speaks there opens again, and those that only moderators may open and speak in. */
    archived: new Set<string>(),
    locked: new Set<string>(),
    /** People whose direct messages are closed to the bot. */
    closedTo: new Set<string>(),
    /** The channel of direct messages with somebody; made where there is none. */
    directWith(person: Payload): string {
      const userId = String(person.id);
      const known = directs.get(userId);
      if (known !== undefined) return known;
      const id = newId();
      directs.set(userId, id);
      place(directChannel(id, person), id);
      return id;
    },
    /** The recipient of a channel of direct messages. */
    recipientOf(channelId: string): string | undefined {
      return [...directs].find(([, id]) => id === channelId)?.[0];
    },
    interactionWith(token: string): Interaction | undefined {
      return [...interactions.values()].find((interaction) => interaction.token === token);
    },
    /** A message of the bot's as Discord sends it. */
    payloadOf(own: Sent): Payload {
      const reference =
        own.replyTo === undefined ? {} : { type: 19, message_reference: { type: 0, message_id: own.replyTo, channel_id: own.channelId } };
      const from = own.interactionId === undefined ? undefined : interactions.get(own.interactionId);
      const metadata =
        from && from.type !== 3
          ? {
              interaction_metadata: {
                id: from.id,
                type: from.type,
                user: { ...BOT_USER, id: from.userId, bot: false, username: "asker" },
                authorizing_integration_owners: {},
              },
            }
          : {};
      return message({
        id: own.id,
        channelId: own.channelId,
        author: BOT_USER,
        content: own.content,
        components: own.components,
        flags: own.flags,
        more: {
          application_id: APPLICATION_ID,
          ...reference,
          ...metadata,
          edited_timestamp: own.edits > 0 ? new Date().toISOString() : null,
        },
      });
    },
  };
}
