import { type Client, DiscordjsError, DiscordjsErrorCodes, Events, Status } from "discord.js";
import { UserError } from "../../errors.ts";
import type { Log } from "../../log.ts";

/** Close codes after which Discord takes no connection any more, and what is to be done. */
const REFUSALS: ReadonlyMap<number, string> = new Map([
  [
    4004,
    "DISCORD_TOKEN: Discord does not accept it. Get a new one at discord.com/developers/applications, your application, Bot, Reset Token.",
  ],
  [4010, "DISCORD_SHARDS: Discord knows no such shard. Leave it empty, or give a range whose shards are below its total, such as 0-3/8."],
  [4011, "DISCORD_SHARDS: the bot is in too many servers for so few shards. Leave it empty, so that Discord says how many."],
]);

const BAD_TOKEN = REFUSALS.get(4004) ?? "";

/**
 * Logs in; resolves once the servers are known and people can use the bot.
 * @throws UserError where Discord refuses the token or the shards; any other error where it cannot be reached.
 */
export async function connect(client: Client, token: string): Promise<void> {
  let refusal: string | undefined;
  client.on(Events.ShardDisconnect, ({ code }) => {
    refusal = REFUSALS.get(code);
  });
  const ready = new Promise<void>((resolve) => client.once(Events.ClientReady, () => resolve()));
  try {
    await client.login(token);
  } catch (error) {
    if (isBadToken(error)) throw new UserError(BAD_TOKEN);
    throw refusal === undefined ? error : new UserError(refusal);
  }
  await ready;
}

/** Tells the log what becomes of the connection. */
export function logConnection(client: Client, log: Log): void {
  client.on(Events.ShardError, ({ message }, shard) => log.warn("discord.connection_failed", { shard, message }));
  client.on(Events.ShardReconnecting, (shard) => log.warn("discord.reconnecting", { shard }));
  client.on(Events.ShardResume, (shard, missed) => log.info("discord.resumed", { shard, missed }));
  client.on(Events.ShardDisconnect, ({ code }, shard) => {
    log.error("discord.disconnected", { shard, code, remedy: REFUSALS.get(code) ?? "Start the bot again." });
  });
}

/** Whether every shard of this process takes events. */
export function isReady({ ws }: Client): boolean {
  return ws.shards.size > 0 && ws.shards.every(({ status }) => status === Status.Ready);
}

function isBadToken(error: unknown): boolean {
  return error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid;
}
