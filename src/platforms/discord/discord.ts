import type { Client } from "discord.js";
import type { Bot } from "../../bot.ts";
import { errorFields, type Log } from "../../log.ts";
import { type After, after as realAfter } from "../after.ts";
import { createInFlight } from "../in-flight.ts";
import type { Platform } from "../platform.ts";
import { createAdapter, NAME } from "./adapter.ts";
import { createClient, type Shards } from "./client.ts";
import { connect, isReady, logConnection } from "./connect.ts";
import { correctMessage } from "./correct.ts";
import { boundDirectChannels } from "./direct-channels.ts";
import { listen } from "./listen.ts";
import { safeError } from "./trouble.ts";
import { leaveOutUnreadable } from "./unreadable.ts";

export interface DiscordOptions {
  readonly token: string;
  readonly shards: Shards;
  /** Where Discord's API is, without a slash at the end. */
  readonly apiUrl: string;
  readonly log: Log;
  /** Milliseconds, of a clock that never jumps. */
  readonly now: () => number;
  /** How time passes where something is waited for; the real time where left out. */
  readonly after?: After;
}

/** How long what is under way may take when the bot stops, in ms. */
const DRAIN = 10_000;

/** The bot on Discord. Nothing is connected before `start`. */
export function createDiscord({ token, shards, apiUrl, log, now, after = realAfter }: DiscordOptions): Platform {
  const inFlight = createInFlight();
  let isStopping = false;
  let serving: { readonly client: Client; readonly bot: Bot } | undefined;

  function take(work: () => Promise<void>): void {
    if (isStopping) return;
    inFlight.track(work()).catch((error: unknown) => log.error("discord.fault", errorFields(safeError(error))));
  }

  return {
    name: NAME,
    async start(bot) {
      const client = createClient({ apiUrl, shards });
      serving = { client, bot };
      leaveOutUnreadable(client, log);
      logConnection(client, log);
      boundDirectChannels(client);
      listen(client, createAdapter(bot, log, { now, after }), take);
      try {
        await connect(client, token);
      } catch (error) {
        serving = undefined;
        await client.destroy();
        throw safeError(error);
      }
      log.info("discord.connected", { servers: client.guilds.cache.size, shards: client.ws.shards.size });
    },
    async stop() {
      isStopping = true;
      if (!(await inFlight.drained(DRAIN))) log.warn("discord.cut_off", { left: inFlight.count });
      const client = serving?.client;
      serving = undefined;
      await client?.destroy();
    },
    isConnected: () => serving !== undefined && !isStopping && isReady(serving.client),
    async correct(message, reply) {
      return serving === undefined ? "barred" : correctMessage(serving.client, serving.bot, message, reply);
    },
  };
}
