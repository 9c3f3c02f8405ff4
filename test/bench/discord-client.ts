import { subscribe } from "node:diagnostics_channel";
import process from "node:process";
import { Client, Events, GatewayIntentBits } from "discord.js";
import { buttonCommands, commands } from "../../commands/index.ts";
import { createBot } from "../../src/bot.ts";
import type { Log } from "../../src/log.ts";
import { createDiscord } from "../../src/platforms/discord/discord.ts";
import { openLibrary } from "../../src/saga/open-library.ts";

/**
 * One of the two clients that the benchmark compares, as a process of its own: the bot, or a bare handler that says "ok". Tells its parent
 * the resident memory once it is idle, and for each interaction the ms from when it was received to when the answer's head was sent, and how much of it the bot took to answer.
 */
const [kind, apiUrl = "", token = ""] = process.argv.slice(2);
const silent: Log = { debug() {}, info() {}, warn() {}, error() {} };

/** What the bot alone took for its last answer, in ms. */
let answering = 0;

/** When each interaction was received, by its id. */
const received = new Map<string, number>();

subscribe("undici:client:sendHeaders", (message) => {
  const { request } = message as { readonly request: { readonly path: string } };
  const id = /\/interactions\/(\d+)\//.exec(request.path)?.[1] ?? "";
  const at = received.get(id);
  if (at !== undefined) process.send?.({ ms: performance.now() - at, answering });
});

/** Notes the moment before any handler runs; every client is made by discord.js. */
const emit = Client.prototype.emit;
Client.prototype.emit = function noteAndEmit(event: string, ...rest: readonly unknown[]) {
  const [packet] = rest as readonly { readonly t?: string; readonly d?: { readonly id?: string } }[];
  if (event === Events.Raw && packet?.t === "INTERACTION_CREATE") received.set(packet.d?.id ?? "", performance.now());
  return Reflect.apply(emit, this, [event, ...rest]);
};

if (kind === "bot") {
  const library = openLibrary("data/saga.yaml");
  const bot = createBot({
    commands,
    buttonCommands,
    library: () => library,
    clock: () => new Date(),
    onFailure: (failure) => process.stderr.write(`${failure.where}\n`),
  });
  async function run(...given: Parameters<typeof bot.run>) {
    const start = performance.now();
    const reply = await bot.run(...given);
    answering = performance.now() - start;
    return reply;
  }
  await createDiscord({ token, apiUrl, shards: "auto", log: silent, now: Date.now }).start({ ...bot, run });
} else {
  const { Guilds, GuildMessages, DirectMessages } = GatewayIntentBits;
  const client = new Client({ intents: [Guilds, GuildMessages, DirectMessages], rest: { api: apiUrl }, allowedMentions: { parse: [] } });
  client.on(Events.InteractionCreate, (interaction) => {
    if (interaction.isChatInputCommand()) interaction.reply("ok").catch((error: unknown) => process.stderr.write(`${error}\n`));
  });
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(token);
  await ready;
}

globalThis.gc?.();
process.send?.({ megabytes: process.memoryUsage.rss() / 1e6 });
process.on("disconnect", () => process.exit(0));
