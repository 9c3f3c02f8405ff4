import process from "node:process";
import { listDeskCommands } from "../commands/desk/index.ts";
import { commands } from "../commands/index.ts";
import { configuration, missingForDiscord } from "./config.ts";
import { UserError } from "./errors.ts";
import { deployCommands } from "./platforms/discord/deploy.ts";
import { toldUsage } from "./usage.ts";

const USAGE = `Usage: npm run deploy-commands

Registers the bot's commands at Discord: for all servers, or in DISCORD_GUILD_ID alone where that is set. Needs DISCORD_TOKEN and
DISCORD_APPLICATION_ID. Changes nothing where they are the same; ends with 1 where it can't be done.`;

/** `npm run deploy-commands`: registers the commands at Discord. Exit code 1 where that cannot be done. */
deploy().catch((error: unknown) => {
  process.stderr.write(`${error instanceof UserError ? error.message : String(error instanceof Error ? error.stack : error)}\n`);
  process.exitCode = 1;
});

async function deploy(): Promise<void> {
  if (toldUsage(USAGE)) return;
  const { discord, problems } = configuration();
  if (!discord) {
    const wrong = problems.filter((problem) => problem.startsWith("DISCORD_"));
    throw new UserError((wrong.length > 0 ? wrong : missingForDiscord()).join("\n"));
  }
  process.stdout.write(`${await deployCommands({ ...discord, commands: { commands, deskCommands: listDeskCommands() } })}\n`);
}
