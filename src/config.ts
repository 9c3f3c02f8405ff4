import process from "node:process";
import { config as loadDotenv } from "dotenv";
import { z } from "zod";
import { type EnvFile, readEnvFile } from "./env-file.ts";
import { scrub } from "./scrub.ts";
import { findStrangers, type Stranger } from "./unknown-variables.ts";

/** What the environment says. A platform that is not wanted, or that cannot run with its variables, is absent. */
export interface Config {
  /** Path of the data file, from the working directory. */
  readonly dataFile: string;
  /** Where DATA_FILE is set, such as ".env, line 1"; absent where it is left out. */
  readonly dataFileSet?: string;
  readonly logLevel: LogLevel;
  /** Whether questions that the file did not answer are kept for moderators, without who asked. */
  readonly recordsGaps: boolean;
  /** Where health and metrics are told, on this machine alone. */
  readonly healthPort?: number;
  readonly discord?: DiscordConfig;
  readonly slack?: SlackConfig;
  /** Whether a platform is asked for, be its variables right or not; where none is, the bot talks in the terminal. */
  readonly isForPlatforms: boolean;
  /** Every mistake, as `VARIABLE: what is wrong, what to do, where it is set`; never with a secret in it. */
  readonly problems: readonly string[];
  /** Whether a mistake is among those that nothing can run with. */
  readonly isUnusable: boolean;
  /** Every value that must never be shown. */
  readonly secrets: readonly string[];
}

export const LOG_LEVELS = ["error", "warn", "info", "debug"] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export interface DiscordConfig {
  readonly token: string;
  readonly applicationId: string;
  /** The one server that commands are registered in, for development. */
  readonly guildId?: string;
  /** Users who may change the file. */
  readonly moderators: readonly string[];
  readonly shards: Shards;
  /** Without a slash at the end. */
  readonly apiUrl: string;
}

/** `auto` leaves the number to Discord; else this process serves the shards `ids` out of `total`. */
export type Shards = "auto" | { readonly ids: readonly number[]; readonly total: number };

export interface SlackConfig {
  readonly botToken: string;
  /** How requests arrive: through a socket that the bot opens, or at a port of its own. */
  readonly transport:
    | { readonly kind: "socket"; readonly appToken: string }
    | { readonly kind: "http"; readonly signingSecret: string; readonly port: number };
  /** Who may change the file, as `TEAM:USER`. */
  readonly moderators: readonly string[];
  /** With a slash at the end, as Slack's own client wants it. */
  readonly apiUrl: string;
}

const MOST_SHARDS = 10_000;

const DISCORD_TOKEN_AT = "discord.com/developers/applications, your application, Bot, Reset Token";
const DISCORD_ID_AT = "discord.com/developers/applications, your application, General Information, Application ID";
const SLACK_BOT_TOKEN_AT = "api.slack.com/apps, your app, OAuth & Permissions, Bot User OAuth Token";
const SLACK_APP_TOKEN_AT = "api.slack.com/apps, your app, Basic Information, App-Level Tokens, with the scope connections:write";
const SLACK_SECRET_AT = "api.slack.com/apps, your app, Basic Information, Signing Secret";
const USER_ID_AT = "In Discord: Settings, Advanced, Developer Mode; then right-click the person, Copy User ID";
const MEMBER_ID_AT =
  "In Slack: the person's profile, the three dots, Copy member ID; the team's id begins with T and stands in the address of Slack in a browser";

const general = z.object({
  DATA_FILE: z.string().default("data/saga.yaml"),
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: `is none of ${LOG_LEVELS.join(", ")}.` }).default("info"),
  HEALTH_PORT: port("health and metrics are told").optional(),
  RECORD_GAPS: z.enum(["on", "off"], { error: "is neither on nor off." }).default("on"),
});

const discord = z.object({
  DISCORD_TOKEN: secret(DISCORD_TOKEN_AT, [
    [/^Bot\s/i, "begins with “Bot”. Leave that word out."],
    [/^[0-9]{17,20}$/, `is an id, not a token. Get the token at ${DISCORD_TOKEN_AT}.`],
    [/^[0-9a-f]{64}$/, `is the application's public key, not its token. Get the token at ${DISCORD_TOKEN_AT}.`],
    [/^xox|^xapp-/, `is a token of Slack's. Get Discord's at ${DISCORD_TOKEN_AT}.`],
    [/^[^\s.]*(?:\.[^\s.]*)?$/, `is no token of Discord's: that has three parts with dots between them. Get it at ${DISCORD_TOKEN_AT}.`],
  ]),
  DISCORD_APPLICATION_ID: snowflake(`Get it at ${DISCORD_ID_AT}.`),
  DISCORD_GUILD_ID: snowflake(
    "Get it in Discord: Settings, Advanced, Developer Mode; then right-click the server, Copy Server ID.",
  ).optional(),
  DISCORD_MODERATORS: z.string().default(""),
  DISCORD_SHARDS: z.string().default("auto").transform(readShards),
  DISCORD_API_URL: address("https://discord.com/api"),
});

const slack = z.object({
  SLACK_BOT_TOKEN: secret(SLACK_BOT_TOKEN_AT, [
    [/^xapp-/, `is the app-level token, which belongs in SLACK_APP_TOKEN. Get the bot's at ${SLACK_BOT_TOKEN_AT}.`],
    [/^xoxe/, "is a token that expires within hours. Switch token rotation off: api.slack.com/apps, your app, OAuth & Permissions."],
    [/^(?!xoxb-)/, `does not begin with xoxb-. Get the bot's token at ${SLACK_BOT_TOKEN_AT}.`],
  ]),
  SLACK_APP_TOKEN: secret(SLACK_APP_TOKEN_AT, [
    [/^xoxb-/, `is the bot's token, which belongs in SLACK_BOT_TOKEN. Get the app-level one at ${SLACK_APP_TOKEN_AT}.`],
    [/^(?!xapp-)/, `does not begin with xapp-. Get the app-level token at ${SLACK_APP_TOKEN_AT}.`],
  ]).optional(),
  SLACK_SIGNING_SECRET: secret(SLACK_SECRET_AT, [
    [/^xox|^xapp-/, `is a token, not the signing secret. Get the secret at ${SLACK_SECRET_AT}.`],
  ]).optional(),
  PORT: port("Slack's requests arrive").optional(),
  SLACK_MODERATORS: z.string().default(""),
  SLACK_API_URL: address("https://slack.com/api").transform((url) => `${url}/`),
});

/** The variables that the configuration knows; .env.example has a line for each. */
export const VARIABLES: readonly string[] = [general, discord, slack].flatMap(({ shape }) => Object.keys(shape));

const SECRETS = ["DISCORD_TOKEN", "SLACK_BOT_TOKEN", "SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET"] as const;

type Environment = Readonly<Record<string, string | undefined>>;

/** The configuration of this process: of its environment, and of the file .env in the working directory for what the environment leaves out. */
export function configuration(): Config {
  const { lines, problems } = readEnvFile(ENV_FILE);
  // What the environment sets goes before the file.
  const inFile = new Map([...lines].filter(([name]) => process.env[name] === undefined));
  loadDotenv({ path: ENV_FILE, quiet: true });
  return readConfig(process.env, { lines: inFile, problems });
}

const ENV_FILE = ".env";

const NO_FILE: EnvFile = { lines: new Map(), problems: [] };

/** Reads the configuration from environment variables, of which the file set some; an empty one counts as left out. Never throws: every mistake is in `problems`. */
export function readConfig(environment: Environment, file: EnvFile = NO_FILE): Config {
  const given = Object.fromEntries(Object.entries(environment).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : [])));
  const secrets = SECRETS.flatMap((name) => given[name] ?? []);
  const base = general.safeParse(given);
  const strangers = findStrangers(Object.keys(given), VARIABLES, (name) => file.lines.has(name));
  const forDiscord = isWanted("DISCORD_", given, strangers) ? readDiscord(given) : undefined;
  const forSlack = isWanted("SLACK_", given, strangers) ? readSlack(given) : undefined;
  const problems = [
    ...strangers.map(({ name, remedy }) => `${name}: is no variable of this bot. ${remedy}`),
    ...problemsOf(base),
    ...(forDiscord?.problems ?? []),
    ...(forSlack?.problems ?? []),
  ];
  const { DATA_FILE, LOG_LEVEL, HEALTH_PORT, RECORD_GAPS } = base.data ?? general.parse(without(given, base.error));
  const dataFileSet = given.DATA_FILE === undefined ? undefined : whereSet("DATA_FILE", given, file);
  return {
    dataFile: DATA_FILE,
    ...(dataFileSet !== undefined && { dataFileSet }),
    logLevel: LOG_LEVEL,
    recordsGaps: RECORD_GAPS === "on",
    ...(HEALTH_PORT !== undefined && { healthPort: HEALTH_PORT }),
    ...(forDiscord?.config && { discord: forDiscord.config }),
    ...(forSlack?.config && { slack: forSlack.config }),
    isForPlatforms: forDiscord !== undefined || forSlack !== undefined,
    problems: [...file.problems, ...problems.map((problem) => placed(problem, given, file))].map((problem) => scrub(problem, secrets)),
    isUnusable: !base.success,
    secrets,
  };
}

/** What is said where nothing is set of what Discord needs. */
export function missingForDiscord(): readonly string[] {
  return problemsOf(discord.safeParse({}));
}

/** A platform is wanted as soon as one of its variables is set, so that a forgotten or misspelt token is told. */
function isWanted(prefix: string, given: Environment, strangers: readonly Stranger[]): boolean {
  const meant = strangers.map((stranger) => stranger.meant ?? stranger.name.toUpperCase());
  return [...VARIABLES.filter((name) => given[name] !== undefined), ...meant].some((name) => name.startsWith(prefix));
}

/** A problem with the place where its variable is set. */
function placed(problem: string, given: Environment, file: EnvFile): string {
  const [name = ""] = problem.split(":");
  const place = whereSet(name, given, file);
  return place === undefined ? problem : `${problem} (${place})`;
}

function whereSet(name: string, given: Environment, { lines }: EnvFile): string | undefined {
  const line = lines.get(name);
  if (line !== undefined) return `${ENV_FILE}, line ${line}`;
  return given[name] === undefined ? undefined : "set in the environment";
}

/** Why a platform is wanted, where only what says more of it is set: `needed` are those that it is set up with. */
function whyWanted(platform: string, prefix: string, needed: readonly string[], given: Environment): readonly string[] {
  const [first, ...others] = VARIABLES.filter((name) => name.startsWith(prefix) && given[name] !== undefined);
  if (first === undefined || needed.some((name) => given[name] !== undefined)) return [];
  const all = [first, ...others].join(" and ");
  return [
    `${first}: is set, so ${platform} is to be served, which takes the variables that are missing. To run without ${platform} leave ${all} empty.`,
  ];
}

interface Section<Read> {
  readonly config?: Read;
  readonly problems: readonly string[];
}

function readDiscord(given: Environment): Section<DiscordConfig> {
  const read = discord.safeParse(given);
  const moderators = readModerators("DISCORD_MODERATORS", given.DISCORD_MODERATORS, {
    pattern: /^[0-9]{17,20}$/,
    what: "a user's id of 17 to 20 digits",
    where: USER_ID_AT,
  });
  if (!read.success) {
    const reasons = whyWanted("Discord", "DISCORD_", ["DISCORD_TOKEN", "DISCORD_APPLICATION_ID"], given);
    return { problems: [...problemsOf(read), ...moderators.problems, ...reasons] };
  }
  const { DISCORD_TOKEN, DISCORD_APPLICATION_ID, DISCORD_GUILD_ID, DISCORD_SHARDS, DISCORD_API_URL } = read.data;
  const config = {
    token: DISCORD_TOKEN,
    applicationId: DISCORD_APPLICATION_ID,
    ...(DISCORD_GUILD_ID !== undefined && { guildId: DISCORD_GUILD_ID }),
    moderators: moderators.ids,
    shards: DISCORD_SHARDS,
    apiUrl: DISCORD_API_URL,
  };
  return { config, problems: moderators.problems };
}

function readSlack(given: Environment): Section<SlackConfig> {
  const read = slack.safeParse(given);
  const moderators = readModerators("SLACK_MODERATORS", given.SLACK_MODERATORS, {
    pattern: /^[TE][A-Z0-9]{1,20}:[UW][A-Z0-9]{1,20}$/,
    what: "the ids of a team and a user, such as T012AB3CD:U045EF6GH",
    where: MEMBER_ID_AT,
  });
  const problems = [
    ...problemsOf(read),
    ...transportProblems(given),
    ...whyWanted("Slack", "SLACK_", ["SLACK_BOT_TOKEN", "SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET"], given),
  ];
  if (!read.success || problems.length > 0) return { problems: [...problems, ...moderators.problems] };
  const { SLACK_BOT_TOKEN, SLACK_APP_TOKEN, SLACK_SIGNING_SECRET = "", PORT = 0, SLACK_API_URL } = read.data;
  const transport =
    SLACK_APP_TOKEN === undefined
      ? ({ kind: "http", signingSecret: SLACK_SIGNING_SECRET, port: PORT } as const)
      : ({ kind: "socket", appToken: SLACK_APP_TOKEN } as const);
  return {
    config: { botToken: SLACK_BOT_TOKEN, transport, moderators: moderators.ids, apiUrl: SLACK_API_URL },
    problems: moderators.problems,
  };
}

/** Where the app-level token is given, Socket Mode is used and the other two are not needed. */
function transportProblems({ SLACK_APP_TOKEN, SLACK_SIGNING_SECRET, PORT }: Environment): readonly string[] {
  if (SLACK_APP_TOKEN !== undefined) return [];
  if (SLACK_SIGNING_SECRET === undefined && PORT !== undefined)
    return [
      `SLACK_SIGNING_SECRET: is missing, and PORT is set, at which Slack's requests are to arrive. Get it at ${SLACK_SECRET_AT}. Or, without an address of your own, leave PORT empty and set SLACK_APP_TOKEN (${SLACK_APP_TOKEN_AT}).`,
    ];
  if (SLACK_SIGNING_SECRET === undefined)
    return [
      `SLACK_APP_TOKEN: is missing. Get it at ${SLACK_APP_TOKEN_AT}. Or, to take requests at an address of your own, set SLACK_SIGNING_SECRET and PORT.`,
    ];
  if (PORT === undefined)
    return [
      "PORT: is missing. It is the port at which Slack's requests arrive, such as 3000, where SLACK_SIGNING_SECRET is set and SLACK_APP_TOKEN is not.",
    ];
  return [];
}

/** What is left where the wrong ones are left out. */
function without(given: Environment, { issues }: z.ZodError): Environment {
  const wrong = new Set(issues.map(({ path }) => path[0]));
  return Object.fromEntries(Object.entries(given).filter(([name]) => !wrong.has(name)));
}

function problemsOf(read: { readonly error?: z.ZodError | undefined }): readonly string[] {
  return read.error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`) ?? [];
}

/** A token or the like: there, in one piece, and none of the things that are mistaken for it. Whether it is the right one, only the platform can tell. */
function secret(where: string, mistakes: readonly (readonly [RegExp, string])[]) {
  return z.string({ error: `is missing. Get it at ${where}.` }).superRefine((value, context) => {
    const [, mistake] = mistakes.find(([pattern]) => pattern.test(value)) ?? [];
    const message = mistake ?? (/[\s"'“”]/.test(value) ? "has blanks or quotation marks in it. Copy it again, in one piece." : undefined);
    if (message !== undefined) context.addIssue({ code: "custom", message });
  });
}

function snowflake(remedy: string) {
  return z.string({ error: `is missing. ${remedy}` }).regex(/^[0-9]{17,20}$/, `is not an id of 17 to 20 digits. ${remedy}`);
}

function port(what: string) {
  const message = `is not a port number from 0 (any that is free) to 65535. It is the port at which ${what}.`;
  return z
    .string()
    .regex(/^[0-9]{1,5}$/, message)
    .transform(Number)
    .refine((value) => value <= 65_535, message);
}

/** Ids parted by commas or blanks. What is no id is told and left out: that somebody may not change the file is no reason to be silent. */
function readModerators(
  variable: string,
  text: string | undefined,
  { pattern, what, where }: { readonly pattern: RegExp; readonly what: string; readonly where: string },
): { readonly ids: readonly string[]; readonly problems: readonly string[] } {
  const entries = (text ?? "").split(/[\s,;]+/).filter((entry) => entry !== "");
  return {
    ids: entries.filter((entry) => pattern.test(entry)),
    problems: entries.flatMap((entry, at) =>
      pattern.test(entry) ? [] : [`${variable}: entry ${at + 1} is not ${what}, and is left out. Part several with commas. ${where}.`],
    ),
  };
}

/** An address without a slash at its end. What is sent there carries tokens: it leaves the machine encrypted or not at all. */
function address(usual: string) {
  return z
    .string()
    .default(usual)
    .superRefine((value, context) => {
      if (!isSafeAddress(value))
        context.addIssue({
          code: "custom",
          message: `is not an address that begins with https://, or with http:// on this machine. Leave it empty for ${usual}.`,
        });
    })
    .transform((value) => value.replace(/\/$/, ""));
}

function isSafeAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, search, hash } = new URL(text);
  const isOnThisMachine = hostname === "localhost" || hostname === "[::1]" || /^127\./.test(hostname);
  return (protocol === "https:" || (protocol === "http:" && isOnThisMachine)) && username === "" && search === "" && hash === "";
}

/** `auto`, a number of shards that this process all serves, or `0-3/8`: the shards 0 to 3 out of 8. */
function readShards(text: string, context: z.RefinementCtx): Shards {
  if (text === "auto") return "auto";
  const [, first, last = first, total] = /^([0-9]{1,5})(?:-([0-9]{1,5}))?\/([0-9]{1,5})$/.exec(text) ?? [];
  const all = /^[0-9]{1,5}$/.test(text) ? Number(text) : Number(total);
  const from = Number(first ?? 0);
  const to = Number(last ?? all - 1);
  if (all >= 1 && all <= MOST_SHARDS && from <= to && to < all)
    return { ids: Array.from({ length: to - from + 1 }, (_, at) => from + at), total: all };
  context.addIssue({
    code: "custom",
    message: `is neither “auto”, nor a number of shards from 1 to ${MOST_SHARDS}, nor a range of them such as “0-3/8” (shards 0 to 3 out of 8). Leave it empty for “auto”.`,
  });
  return z.NEVER;
}
