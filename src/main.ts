import process from "node:process";
import { buttonCommands, commands } from "../commands/index.ts";
import { type Bot, type BotParts, createBot } from "./bot.ts";
import { type Config, configuration } from "./config.ts";
import { UserError } from "./errors.ts";
import { whyUnread } from "./saga/file.ts";
import type { Library } from "./saga/library.ts";
import { openLibrary } from "./saga/open-library.ts";
import { toldUsage } from "./usage.ts";

/** Exit codes: something was wrong that the person can mend; the command line or the configuration was wrong. */
const FAILED = 1;
const MISUSED = 2;

const USAGE = `Usage: npm start [-- chat]

Serves the configured platforms; without one it opens the chat in the terminal, or answers the lines that are piped in.

  chat    open the chat, be a platform configured or not, as beside a running service
  --help  this text`;

const NO_PLATFORM =
  "No platform is configured: set DISCORD_TOKEN and DISCORD_APPLICATION_ID, or SLACK_BOT_TOKEN and SLACK_APP_TOKEN. The README says where to get them; npm run doctor looks at everything.\n";

main(process.argv.slice(2)).catch((error: unknown) => {
  const text = error instanceof UserError ? error.message : `leak-saga stopped: ${told(error)}`;
  // What was opened before it failed, such as the look at the data file, would keep the process from its end.
  process.stderr.write(`${text}\n`, () => process.exit(FAILED));
});

async function main([task, ...rest]: readonly string[]): Promise<void> {
  if (task === "ask") return ask(rest);
  if (toldUsage(USAGE)) return;
  if (task === undefined || task === "chat") return start(task === "chat");
  process.stderr.write(`There is no “${task}”.\n${USAGE}\n`);
  process.exitCode = MISUSED;
}

async function start(isChatWanted: boolean): Promise<void> {
  const config = configuration();
  if (config.problems.length > 0) process.stderr.write(`The configuration has mistakes:\n${config.problems.join("\n")}\n`);
  const isForChat = isChatWanted || !config.isForPlatforms;
  if (config.isUnusable || (!isForChat && !config.discord && !config.slack)) {
    process.stderr.write("Nothing can be served with it, so the bot was not started. npm run doctor looks at everything.\n");
    process.exitCode = MISUSED;
    return;
  }
  checkDataFile(config);
  if (isForChat) return chat(config, isChatWanted);
  const { serve } = await import("./serve.ts");
  return serve(config);
}

function configuredDataFile(): string {
  const config = configuration();
  checkDataFile(config);
  return config.dataFile;
}

/** A file that can't be read is told with the variable that names it, as what is wrong with any other variable is. */
function checkDataFile({ dataFile, dataFileSet }: Config): void {
  const reason = dataFileSet === undefined ? undefined : whyUnread(dataFile);
  if (reason !== undefined) throw new UserError(`DATA_FILE: ${reason} (${dataFileSet})`);
}

async function ask(argv: readonly string[]): Promise<void> {
  const { parseAskArguments } = await import("./platforms/console/ask-arguments.ts");
  const parsed = parseAskArguments(argv);
  if (parsed.kind === "help") {
    process.stdout.write(`${parsed.text}\n`);
    return;
  }
  if (parsed.kind === "problem") {
    process.stderr.write(`${parsed.text}\n`);
    process.exitCode = MISUSED;
    return;
  }
  const { askQuestions } = await import("./platforms/console/ask.ts");
  const { options } = parsed;
  const library = openLibrary(options.dataFile ?? configuredDataFile());
  const bot = botOn(() => library);
  await askQuestions({ bot, options, input: process.stdin, output: process.stdout });
}

/** Whoever sits at the terminal of the machine that the bot runs on is a moderator. What is asked through a pipe is no reader's question. */
async function chat({ dataFile, recordsGaps }: Config, isWanted: boolean): Promise<void> {
  const [{ openFileStore }, { createFileNews }, { wireDesk }] = await Promise.all([
    import("./store/file-store.ts"),
    import("./store/file-news.ts"),
    import("./wire-desk.ts"),
  ]);
  const { stdin: input, stdout: output, stderr, env } = process;
  // A service whose tokens are missing: its supervisor may leave standard input open for ever.
  const isService = !isWanted && !input.isTTY && env.NODE_ENV === "production";
  if (isService) stderr.write(NO_PLATFORM);
  const onFailure = (cause: unknown) => report("the data file", cause);
  const onTried = (journal: string, cause: unknown) => {
    if (cause !== undefined) report(`the journal “${journal}”`, cause);
  };
  const store = openFileStore({ file: dataFile, onFailure, onTried });
  const { parts } = await wireDesk({ store, recordsGaps: recordsGaps && input.isTTY, onFailure });
  const bot = botOn(store.current, { ...parts, isModerator: () => true });
  const { openChat } = await import("./platforms/console/chat.ts");
  const terminal = openChat({ input, output, wantsColour: !env.NO_COLOR && env.TERM !== "dumb" });
  const newsOf = createFileNews();
  store.watch((event) => {
    const news = newsOf(event);
    if (news !== undefined) terminal.tell(news);
  });
  await terminal.start(bot);
  await terminal.ended;
  input.destroy();
  await store.close();
  if (isWanted || input.isTTY || terminal.wasAsked()) return;
  if (!isService) stderr.write(NO_PLATFORM);
  process.exitCode = MISUSED;
}

function botOn(library: () => Library, more: Partial<BotParts> = {}): Bot {
  return createBot({
    commands,
    buttonCommands,
    ...more,
    library,
    clock: () => new Date(),
    onFailure: ({ id, where, cause }) => report(`${where} (${id})`, cause),
  });
}

function report(where: string, cause: unknown): void {
  process.stderr.write(`Failure in ${where}: ${told(cause)}\n`);
}

/** What the system refuses (a disk, a folder) is told in its words; anything else with where in the code it happened. */
function told(cause: unknown): string {
  const isRefused = Object(cause).syscall !== undefined;
  return String(cause instanceof Error ? (isRefused ? cause.message : cause.stack) : cause);
}
