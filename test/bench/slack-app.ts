import process from "node:process";
import { App, HTTPReceiver } from "@slack/bolt";
import { buttonCommands, commands } from "../../commands/index.ts";
import { type Bot, createBot } from "../../src/bot.ts";
import type { Log } from "../../src/log.ts";
import { createSlack } from "../../src/platforms/slack/slack.ts";
import { openLibrary } from "../../src/saga/open-library.ts";
import { BEFORE_RELEASE } from "../answer/asking.ts";
import { SIGNING_SECRET } from "../platforms/slack/signed-requests.ts";

/** One side of the Slack benchmark as a process of its own: `bot`, or `bare`, a Bolt handler that says "ok". It sends its port, and ends with its parent. */
const [kind = "", apiUrl = "", botToken = ""] = process.argv.slice(2);

process.on("disconnect", () => process.exit(0));
process.send?.({ port: kind === "bot" ? await startBot() : await startBare() });

async function startBot(): Promise<number> {
  const library = openLibrary("data/saga.yaml");
  const bot = createBot({ commands, buttonCommands, library: () => library, clock: () => BEFORE_RELEASE, onFailure: fail });
  return new Promise((resolve) => {
    const info: Log["info"] = (event, fields) => event === "slack.listening" && resolve(Number(fields?.port));
    const log: Log = { debug: () => {}, info, warn: fail, error: fail };
    const platform = createSlack({
      botToken,
      transport: { kind: "http", signingSecret: SIGNING_SECRET, port: 0 },
      apiUrl,
      log,
      now: Date.now,
    });
    platform.start({ ...bot, run: timed(bot.run) }).catch(fail);
  });
}

/** Tells the parent what the bot alone took for each answer, in ms. */
function timed(run: Bot["run"]): Bot["run"] {
  return async (invocation) => {
    const before = performance.now();
    const reply = await run(invocation);
    process.send?.({ answering: performance.now() - before });
    return reply;
  };
}

async function startBare(): Promise<number> {
  const receiver = new HTTPReceiver({ signingSecret: SIGNING_SECRET });
  const app = new App({
    receiver,
    token: botToken,
    botId: "B",
    botUserId: "U",
    tokenVerificationEnabled: false,
    clientOptions: { slackApiUrl: apiUrl },
  });
  app.command("/leak", async ({ ack, respond }) => {
    await ack();
    await respond("ok");
  });
  const server = await receiver.start(0);
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}

function fail(...what: readonly unknown[]): never {
  process.stderr.write(`${what.map(String).join(" ")}\n`);
  process.exit(1);
}
