import { buttonCommands, commands } from "../../../commands/index.ts";
import { type Bot, type BotParts, createBot, type Failure, type Said } from "../../../src/bot.ts";
import type { Log, LogFields } from "../../../src/log.ts";
import type { Platform } from "../../../src/platforms/platform.ts";
import { createSlack, type SlackOptions } from "../../../src/platforms/slack/slack.ts";
import { BEFORE_RELEASE } from "../../answer/asking.ts";
import { openSaga } from "../../library.ts";
import { expectNoLeak } from "../log-leaks.ts";
import { expectSound } from "./expect-sound.ts";
import { SIGNING_SECRET, send, toRequest } from "./signed-requests.ts";
import type { Envelope } from "./sockets.ts";
import { openWorkspace, type Workspace } from "./workspace.ts";

/** A workspace with the real bot in it. */
export interface Newsroom {
  readonly workspace: Workspace;
  readonly platform: Platform;
  readonly bot: Bot;
  readonly failures: readonly Failure[];
  readonly said: readonly Said[];
  readonly logged: readonly Logged[];
  /** Where requests arrive over HTTP. */
  readonly port: () => number;
  /** Lets time pass for the bot. */
  pass(ms: number): void;
  /** Delivers something as Slack would; resolves with what it was acknowledged with. */
  deliver(envelope: Envelope): Promise<unknown>;
  close(): Promise<void>;
}

export interface Logged {
  readonly level: string;
  readonly event: string;
  readonly fields: LogFields;
}

export interface NewsroomOptions {
  readonly over?: "socket" | "http";
  readonly options?: Partial<SlackOptions>;
  readonly bot?: Partial<BotParts>;
  /** Whether the bot is started at once. */
  readonly isStarted?: boolean;
}

/** A snapshot of the real data file, which nothing changes. */
const library = openSaga();

/** The moderator of the newsroom. */
export const MODERATOR = "U0MOD";

export async function openNewsroom({
  over = "socket",
  options = {},
  bot: parts = {},
  isStarted = true,
}: NewsroomOptions = {}): Promise<Newsroom> {
  const workspace = await openWorkspace();
  const failures: Failure[] = [];
  const said: Said[] = [];
  const logged: Logged[] = [];
  const written = new Set<string>();
  let passed = 0;
  const bot = createBot({
    commands,
    buttonCommands,
    library: () => library,
    clock: () => BEFORE_RELEASE,
    isModerator: ({ platform, id }) => platform === "slack" && id === `${workspace.team}:${MODERATOR}`,
    onFailure: (failure) => failures.push(failure),
    ...parts,
    onSaid: (message) => {
      said.push(message);
      parts.onSaid?.(message);
      workspace.changed();
    },
  });
  const platform = createSlack({
    botToken: workspace.botToken,
    transport:
      over === "socket" ? { kind: "socket", appToken: workspace.appToken } : { kind: "http", signingSecret: SIGNING_SECRET, port: 0 },
    apiUrl: workspace.apiUrl,
    log: recorder(logged, workspace),
    now: () => Date.now() + passed,
    ...options,
  });
  const port = () => Number(logged.find(({ event }) => event === "slack.listening")?.fields.port);
  if (isStarted) {
    await platform.start(bot).catch(async (error: unknown) => {
      await workspace.close();
      throw error;
    });
  }
  return {
    workspace,
    platform,
    bot,
    failures,
    said,
    logged,
    port,
    pass(ms) {
      passed += ms;
    },
    async deliver(envelope) {
      for (const text of writtenIn(envelope.payload)) written.add(text);
      if (over === "socket") return workspace.sockets.deliver(envelope);
      const response = await send(port(), toRequest(envelope));
      const body = await response.text();
      if (response.status !== 200) throw new Error(`Slack was answered ${response.status}.`);
      return body.startsWith("{") ? JSON.parse(body) : body;
    },
    async close() {
      await platform.stop();
      await workspace.close();
      expectSound(workspace.calls);
      expectNoLeak(logged, [workspace.botToken, workspace.appToken, SIGNING_SECRET, ...workspace.responseUrls.keys(), ...written]);
    },
  };
}

/** What the person wrote, in whichever place Slack puts it. */
function writtenIn(payload: unknown): readonly string[] {
  const { text, event, message } = Object(payload);
  return [text, Object(event).text, Object(message).text].filter((each) => typeof each === "string");
}

function recorder(logged: Logged[], workspace: Workspace): Log {
  const at =
    (level: string) =>
    (event: string, fields: LogFields = {}) => {
      logged.push({ level, event, fields });
      workspace.changed();
    };
  return { debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error") };
}
