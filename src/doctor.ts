import { existsSync, realpathSync } from "node:fs";
import { dirname, resolve } from "node:path";
import process from "node:process";
import { listDeskCommands } from "../commands/desk/index.ts";
import { commands } from "../commands/index.ts";
import { endQuietlyWhereNobodyReads } from "./broken-pipe.ts";
import { type Config, configuration } from "./config.ts";
import { UserError } from "./errors.ts";
import { broken, type Finding, fine, mind } from "./finding.ts";
import { readSagaFile, whyUnread } from "./saga/file.ts";
import { problemLine } from "./saga/parse/problem.ts";
import { checkFolder, checkNode } from "./service/installation.ts";
import { journalFile } from "./store/file-store.ts";
import { tryReading } from "./store/readable.ts";
import { toldUsage } from "./usage.ts";

/** `npm run doctor`: looks at everything that the bot needs, says one line of each with the remedy, and changes nothing. Exit code 1 where something is broken. */
async function main(): Promise<void> {
  const config = configuration();
  let isBroken = false;
  for await (const { state, text } of findings(config)) {
    isBroken ||= state === "broken";
    process.stdout.write(`${state.padEnd(6)}  ${text}\n`);
  }
  process.stdout.write(isBroken ? "\nWhat is broken keeps the bot, or a part of it, from working.\n" : "\nThe bot can be started.\n");
  if (isBroken) process.exitCode = 1;
}

async function* findings(config: Config): AsyncGenerator<Finding> {
  yield checkNode(process.version);
  yield* config.problems.map(broken);
  if (config.problems.length === 0) yield fine("The configuration has no mistakes.");
  yield* checkDataFile(config);
  const data = folderOf(config.dataFile);
  const folder = checkFolder(data, "changing facts from chat");
  yield folder;
  // One cause is told once: where there is no folder of journals yet, it is made in the one above.
  if (folder.state !== "broken" || existsSync(stateFolder(config.dataFile))) yield checkState(config.dataFile);
  yield* await platformFindings(config);
}

/** Where a changed file is written: beside the one that a link leads to. */
function folderOf(file: string): string {
  return dirname(existsSync(file) ? realpathSync(file) : resolve(file));
}

function stateFolder(file: string): string {
  return dirname(journalFile(resolve(file), "revisions"));
}

const JOURNALS = ["revisions", "gaps", "drafts", "messages"] as const;

function checkState(file: string): Finding {
  try {
    for (const name of JOURNALS) tryReading(journalFile(resolve(file), name));
  } catch (error) {
    if (error instanceof UserError) return broken(error.message);
    throw error;
  }
  return checkFolder(stateFolder(file), "keeping revisions, gaps and what was said");
}

function checkDataFile({ dataFile: file, dataFileSet }: Config): readonly Finding[] {
  const reason = dataFileSet === undefined ? undefined : whyUnread(file);
  if (reason !== undefined) return [broken(`DATA_FILE: ${reason} (${dataFileSet})`)];
  const read = readSagaFile(file);
  if (!read.ok) return read.problems.map((problem) => broken(problemLine(file, problem)));
  const { facts, saga } = read.saga;
  if (facts.length === 0) return [mind(`${file}: has no facts, so the bot knows nothing. data/README.md says how to write one.`)];
  return [fine(`${file}: ${facts.length} facts${saga.updated === undefined ? "" : `, as of ${saga.updated}`}.`)];
}

async function platformFindings({ discord, slack, isForPlatforms, problems }: Config): Promise<readonly Finding[]> {
  if (!isForPlatforms)
    return [mind("No platform is configured: npm start opens the chat in the terminal. The README says how to connect Discord and Slack.")];
  const found = [];
  const nobody = (variable: string, platform: string) =>
    problems.some((problem) => problem.startsWith(variable))
      ? []
      : [mind(`${variable}: is empty, so nobody can change facts from ${platform}.`)];
  if (discord) {
    const { checkDiscord } = await import("./platforms/discord/check.ts");
    found.push(checkDiscord({ ...discord, commands: { commands, deskCommands: listDeskCommands() } }));
    if (discord.moderators.length === 0) found.push(nobody("DISCORD_MODERATORS", "Discord"));
  }
  if (slack) {
    const { checkSlack } = await import("./platforms/slack/check.ts");
    found.push(checkSlack(slack));
    if (slack.moderators.length === 0) found.push(nobody("SLACK_MODERATORS", "Slack"));
  }
  return (await Promise.all(found)).flat();
}

endQuietlyWhereNobodyReads();

const USAGE = `Usage: npm run doctor

Looks at Node.js, the configuration, the data file, the disk, tokens, permissions and registered commands, and says one line of each
with the remedy: fine, mind (it runs, but somebody should know) or broken. Changes nothing; ends with 1 where something is broken.`;

if (!toldUsage(USAGE)) await main();
