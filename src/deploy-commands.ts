import process from "node:process";
import { listDeskCommands } from "../commands/desk/index.ts";
import { commands } from "../commands/index.ts";
import { configuration, missingForDiscord } from "./config.ts";
import { UserError } from "./errors.ts";
import { deployCommands } from "./platforms/discord/deploy.ts";

/** `npm run deploy-commands`: registers the commands at Discord. Exit code 1 where that cannot be done. */
deploy().catch((error: unknown) => {
  process.stderr.write(`${error instanceof UserError ? error.message : String(error instanceof Error ? error.stack : error)}\n`);
  process.exitCode = 1;
});

async function deploy(): Promise<void> {
  const { discord, problems } = configuration();
  if (!discord) {
    const wrong = problems.filter((problem) => problem.startsWith("DISCORD_"));
    throw new UserError((wrong.length > 0 ? wrong : missingForDiscord()).join("\n"));
  }
  process.stdout.write(`${await deployCommands({ ...discord, commands: { commands, deskCommands: listDeskCommands() } })}\n`);
}
