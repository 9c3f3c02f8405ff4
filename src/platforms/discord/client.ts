import { Client, GatewayIntentBits, Options, Partials } from "discord.js";
import { makeRequest } from "./make-request.ts";

/** `auto` leaves the number to Discord; else this process serves the shards `ids` out of `total`. */
export type Shards = "auto" | { readonly ids: readonly number[]; readonly total: number };

export interface ClientParts {
  /** Discord's API, without the version. */
  readonly apiUrl: string;
  readonly shards: Shards;
}

/** Milliseconds that one try of a request may take, and how often it is tried again. An interaction waits no longer than 3 s. */
const TIMEOUT = 10_000;
const RETRIES = 3;

/** How often, in ms, the library forgets what it keeps for each interaction and channel that nothing is sent to any more; left alone it does so once an hour. */
const SWEPT_EVERY = 60_000;

/**
 * A client without privileged intents: messages that mention the bot, replies to it and direct messages arrive with their text. It keeps
 * servers, channels and roles, which discord.js needs, and no message, member or reaction, so that its memory does not grow with what is said.
 */
export function createClient({ apiUrl, shards }: ClientParts): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    // Direct messages come from channels, and edits of messages, that the client has not kept.
    partials: [Partials.Channel, Partials.Message],
    allowedMentions: { parse: [], repliedUser: false },
    failIfNotExists: false,
    // What is sent is written the way Discord wants it.
    jsonTransformer: (value) => value,
    rest: { api: apiUrl, timeout: TIMEOUT, retries: RETRIES, handlerSweepInterval: SWEPT_EVERY, makeRequest },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      ApplicationCommandManager: 0,
      ApplicationEmojiManager: 0,
      AutoModerationRuleManager: 0,
      BaseGuildEmojiManager: 0,
      DMMessageManager: 0,
      EntitlementManager: 0,
      GuildBanManager: 0,
      GuildEmojiManager: 0,
      GuildInviteManager: 0,
      GuildMemberManager: { maxSize: 0, keepOverLimit: (member) => member.id === member.client.user?.id },
      GuildMessageManager: 0,
      GuildScheduledEventManager: 0,
      GuildStickerManager: 0,
      MessageManager: 0,
      PresenceManager: 0,
      ReactionManager: 0,
      ReactionUserManager: 0,
      StageInstanceManager: 0,
      ThreadMemberManager: 0,
      UserManager: { maxSize: 0, keepOverLimit: (user) => user.id === user.client.user?.id },
      VoiceStateManager: 0,
    }),
    ...shardOptions(shards),
  });
}

function shardOptions(shards: Shards) {
  if (shards === "auto") return { shards };
  return { shards: [...shards.ids], shardCount: shards.total };
}
