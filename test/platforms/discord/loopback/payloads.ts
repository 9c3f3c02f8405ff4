/** What Discord sends, in the shape that it sends it. */

export const TOKEN = "MTAwMDAwMDAwMDAwMDAwMDAwMQ.loopback.token-for-the-tests";
export const APPLICATION_ID = "1000000000000000001";
export const GUILD_ID = "2000000000000000001";
export const OTHER_GUILD_ID = "2000000000004194305";
export const CHANNEL_ID = "3000000000000000001";
export const THREAD_ID = "3000000000000000002";
/** The bot may read there, and not speak. */
export const QUIET_CHANNEL_ID = "3000000000000000003";
export const OTHER_CHANNEL_ID = "3000000000000000004";
export const ROLE_ID = "2500000000000000001";

export type Payload = Readonly<Record<string, unknown>>;

/** Where Discord's time begins, in ms: https://docs.discord.com/developers/reference#snowflakes. */
const EPOCH = 1_420_070_400_000;

let passed = 0;
let lastId = 0;

/** Lets time go on at Discord, in ms. */
export function passTime(ms: number): void {
  passed += ms;
}

/** Ids tell when they were made, now or so many ms ago, and each is another. */
export function newId(ago = 0): string {
  lastId += 1;
  return String((BigInt(Date.now() + passed - ago - EPOCH) << 22n) | BigInt(lastId % 2 ** 22));
}

export function user(id: string, name: string, isBot = false): Payload {
  return {
    id,
    username: name,
    discriminator: "0",
    global_name: name,
    avatar: null,
    bot: isBot,
    system: false,
    flags: 0,
    public_flags: 0,
    accent_color: null,
    banner: null,
    primary_guild: null,
  };
}

export const BOT_USER = user(APPLICATION_ID, "Leak Saga", true);

export function member(of: Payload): Payload {
  const joined = "2022-01-01T00:00:00.000000+00:00";
  return {
    user: of,
    nick: null,
    avatar: null,
    roles: [],
    joined_at: joined,
    premium_since: null,
    deaf: false,
    mute: false,
    flags: 0,
    pending: false,
    permissions: "2147483647",
  };
}

export function guild(id: string, channels: readonly Payload[], threads: readonly Payload[]): Payload {
  const role = {
    id,
    name: "@everyone",
    color: 0,
    hoist: false,
    position: 0,
    permissions: "2147483647",
    managed: false,
    mentionable: false,
    flags: 0,
  };
  return {
    id,
    name: "A busy server",
    unavailable: false,
    owner_id: "9000000000000000009",
    icon: null,
    splash: null,
    roles: [role, { ...role, id: ROLE_ID, name: "Readers", mentionable: true }],
    emojis: [],
    stickers: [],
    features: [],
    channels,
    threads,
    members: [member(BOT_USER)],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    member_count: 3,
    joined_at: "2022-01-01T00:00:00.000000+00:00",
    large: false,
    preferred_locale: "en-US",
    premium_tier: 0,
    afk_timeout: 300,
    mfa_level: 0,
    nsfw_level: 0,
    verification_level: 0,
    explicit_content_filter: 0,
    default_message_notifications: 0,
    system_channel_flags: 0,
  };
}

export function textChannel(id: string, guildId: string): Payload {
  return {
    id,
    guild_id: guildId,
    type: 0,
    name: `channel-${id.slice(-1)}`,
    position: 0,
    permission_overwrites: [],
    nsfw: false,
    parent_id: null,
  };
}

export function thread(id: string, parentId: string, guildId: string): Payload {
  const metadata = { archived: false, auto_archive_duration: 1440, archive_timestamp: "2022-09-28T00:00:00.000000+00:00", locked: false };
  return {
    id,
    guild_id: guildId,
    parent_id: parentId,
    type: 11,
    name: "a thread",
    owner_id: "9000000000000000009",
    message_count: 1,
    member_count: 1,
    thread_metadata: metadata,
    rate_limit_per_user: 0,
    flags: 0,
  };
}

export function directChannel(id: string, recipient: Payload): Payload {
  return { id, type: 1, flags: 0, last_message_id: null, recipients: [recipient] };
}

export interface MessageParts {
  readonly id: string;
  readonly channelId: string;
  readonly author: Payload;
  readonly content?: string;
  readonly components?: readonly unknown[];
  readonly flags?: number;
  readonly mentions?: readonly Payload[];
  readonly more?: Payload;
}

export function message({
  id,
  channelId,
  author,
  content = "",
  components = [],
  flags = 0,
  mentions = [],
  more = {},
}: MessageParts): Payload {
  return {
    id,
    channel_id: channelId,
    type: 0,
    author,
    content,
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions,
    mention_roles: [],
    attachments: [],
    embeds: [],
    components,
    pinned: false,
    flags,
    ...more,
  };
}
