import { buttonCommands, commands } from "../../../commands/index.ts";
import { type Bot, type BotParts, createBot, type Failure, type Said } from "../../../src/bot.ts";
import type { Log, LogFields } from "../../../src/log.ts";
import { createDiscord, type DiscordOptions } from "../../../src/platforms/discord/discord.ts";
import type { Platform } from "../../../src/platforms/platform.ts";
import { BEFORE_RELEASE } from "../../answer/asking.ts";
import { openSaga } from "../../library.ts";
import { expectNoLeak } from "../log-leaks.ts";
import { type Discord, openDiscord } from "./loopback/discord.ts";
import { passTime, TOKEN } from "./loopback/payloads.ts";
import { createPerson, type Person } from "./loopback/person.ts";
import type { Shown } from "./loopback/shown.ts";

const library = openSaga();

export interface Served {
  readonly discord: Discord;
  readonly platform: Platform;
  readonly bot: Bot;
  readonly failures: readonly Failure[];
  readonly said: readonly Said[];
  readonly logged: readonly Logged[];
  /** Lets the bot's own clock go on, in ms. */
  wait(ms: number): void;
  person(name?: string): Person;
  /** Resolves with the message once the bot has taken note of it. */
  noted(shown: Shown): Promise<Shown>;
  /** Stops the bot, and leaves Discord as it is. */
  stopBot(): Promise<void>;
  stop(): Promise<void>;
}

export interface Logged {
  readonly level: keyof Log;
  readonly event: string;
  readonly fields: LogFields;
}

/** What a served bot differs in. */
export interface Serving {
  readonly bot?: Partial<BotParts>;
  readonly options?: Partial<DiscordOptions>;
  /** A Discord that is there already. */
  readonly discord?: Discord;
}

/** The real bot on the real data file, the real client, and a Discord of ours. */
export async function serveDiscord({ bot: parts, options, discord: given }: Serving = {}): Promise<Served> {
  const discord = given ?? (await openDiscord());
  const failures: Failure[] = [];
  const said: Said[] = [];
  const logged: Logged[] = [];
  let waited = 0;
  const bot = createBot({
    commands,
    buttonCommands,
    library: () => library,
    clock: () => BEFORE_RELEASE,
    onFailure(failure) {
      failures.push(failure);
      discord.look();
    },
    ...parts,
    onSaid(message) {
      said.push(message);
      parts?.onSaid?.(message);
      discord.look();
    },
  });
  const platform = createDiscord({
    token: TOKEN,
    shards: "auto",
    apiUrl: discord.apiUrl,
    log: createTestLog(logged, discord.look),
    now: () => Date.now() + waited,
    ...options,
  });
  await platform.start(bot);
  return {
    discord,
    platform,
    bot,
    failures,
    said,
    logged,
    wait(ms) {
      waited += ms;
      passTime(ms);
    },
    person: (name) => createPerson(discord, name),
    async noted(shown) {
      await discord.until(() => said.some(({ place }) => place.includes(shown.id)));
      return shown;
    },
    stopBot: () => platform.stop(),
    async stop() {
      await platform.stop();
      expectNoLeak(logged, [TOKEN, ...discord.world.written, ...[...discord.world.interactions.values()].map(({ token }) => token)]);
      if (!given) await discord.stop();
    },
  };
}

function createTestLog(logged: Logged[], changed: () => void): Log {
  const at =
    (level: keyof Log) =>
    (event: string, fields: LogFields = {}) => {
      logged.push({ level, event, fields });
      changed();
    };
  return { debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error") };
}
