import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { type Discord, openDiscord } from "./platforms/discord/loopback/discord.ts";
import {
  APPLICATION_ID,
  BOT_USER,
  CHANNEL_ID,
  GUILD_ID,
  member,
  message,
  newId,
  TOKEN,
  user,
} from "./platforms/discord/loopback/payloads.ts";
import { createPerson } from "./platforms/discord/loopback/person.ts";
import { event, mention, slashCommand, written } from "./platforms/slack/payloads.ts";
import type { Envelope } from "./platforms/slack/sockets.ts";
import { openWorkspace, type Workspace } from "./platforms/slack/workspace.ts";
import { compiled } from "./process/compiled.ts";
import { launch, type Running } from "./process/running.ts";
import { shownInTime } from "./process/shown-in-time.ts";

const QUESTION = "who told the prime minister about the hacking";
const ANSWER = "Intelligence Bureau";

/** Payloads that are tried, of each kind. */
const RUNS = 150;

const TEN_MEGABYTES = 10 * 1024 * 1024;

/** Sets the process's clock off by so many ms, each time it gets the signal. */
const CLOCK = `data:text/javascript,${encodeURIComponent(`
  const RealDate = Date;
  const jumps = [-86400000, 172800000];
  let off = 0;
  process.on("SIGUSR2", () => { off += jumps.shift() ?? 0; });
  globalThis.Date = class extends RealDate {
    constructor(...args) { super(...(args.length === 0 ? [RealDate.now() + off] : args)); }
    static now() { return RealDate.now() + off; }
  };
`)}`;

let discord: Discord;
let workspace: Workspace;
let bot: Running;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "leak-saga-faults-"));
  copyFileSync("data/saga.yaml", join(folder, "saga.yaml"));
  discord = await openDiscord();
  workspace = await openWorkspace();
  bot = launch({
    main: compiled("src/main.ts"),
    nodeArgs: ["--import", CLOCK],
    env: {
      LOG_LEVEL: "debug",
      DATA_FILE: join(folder, "saga.yaml"),
      DISCORD_TOKEN: TOKEN,
      DISCORD_APPLICATION_ID: APPLICATION_ID,
      DISCORD_API_URL: discord.apiUrl,
      SLACK_BOT_TOKEN: workspace.botToken,
      SLACK_APP_TOKEN: workspace.appToken,
      SLACK_API_URL: workspace.apiUrl,
    },
  });
  await bot.logged("service.started");
});
afterAll(async () => {
  bot.child.kill("SIGTERM");
  const code = await bot.ended;
  await discord.stop();
  await workspace.close();
  rmSync(folder, { recursive: true });
  expect(code).toBe(0);
});

/** Both platforms answer a question, and nothing ended the process. */
async function expectAnswers(): Promise<void> {
  await discord.until(() => discord.gateway.connected > 0 || bot.child.exitCode !== null);
  await workspace.until(() => workspace.sockets.open.length > 0 || bot.child.exitCode !== null);
  expect([bot.child.exitCode, bot.lines.find((line) => line.event === "service.fault")]).toEqual([null, undefined]);
  expect(JSON.stringify(await shownInTime(bot, () => createPerson(discord).slash("ask", { question: QUESTION })))).toContain(ANSWER);
  const command = slashCommand(workspace, "/leak", QUESTION, { user: `U0${newId()}` });
  const path = new URL(String(command.payload.response_url)).pathname;
  await deliver(command);
  await workspace.until(() => (workspace.responseUrls.get(path)?.uses ?? 0) > 0);
}

/** Delivers something over Slack's socket until it is acknowledged: again over the next one where that breaks, as when a machine is too busy to answer a ping. */
async function deliver(envelope: Envelope): Promise<void> {
  let isAcknowledged = false;
  while (!isAcknowledged) {
    await workspace.until(() => workspace.sockets.open.length > 0 || bot.child.exitCode !== null);
    expect(bot.child.exitCode).toBeNull();
    const { opened } = workspace.sockets;
    workspace.sockets.deliver(envelope).then(
      () => {
        isAcknowledged = true;
        workspace.changed();
      },
      () => {},
    );
    await workspace.until(() => isAcknowledged || workspace.sockets.opened > opened || bot.child.exitCode !== null);
  }
}

const anything = fc.anything({ withNullPrototype: false, maxDepth: 3 });

/** The JSON of a value with some of its fields gone, or holding something else. */
function damaged(value: unknown): fc.Arbitrary<unknown> {
  if (typeof value !== "object" || value === null)
    return fc.oneof({ weight: 6, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: json });
  if (Array.isArray(value)) return fc.tuple(...value.map(damaged));
  const fields = Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, fc.option(damaged(part), { nil: undefined, freq: 8 })]),
  );
  return fc.oneof({ weight: 20, arbitrary: fc.record(fields) }, { weight: 1, arbitrary: json });
}

const json = anything.map((value) => {
  try {
    return JSON.parse(JSON.stringify(value) ?? "null");
  } catch {
    return null;
  }
});

/** So many examples, the same ones each time. */
function examples<T>(arbitrary: fc.Arbitrary<T>): readonly T[] {
  return fc.sample(arbitrary, { numRuns: RUNS, seed: 42 });
}

describe("what Discord should never send", () => {
  test("frames that are no JSON, no event, or unheard of", async () => {
    const frames = [
      "",
      "{",
      "null",
      "[]",
      "7",
      '"text"',
      '{"op":99,"d":null}',
      '{"op":0,"t":"MADE_UP","s":9,"d":{}}',
      '{"op":0,"t":null,"s":null,"d":null}',
      '{"op":"x"}',
      Buffer.from([0, 255, 1]),
    ];
    for (const frame of frames) discord.gateway.send(frame);
    await expectAnswers();
  });

  test.each([
    [
      "MESSAGE_CREATE",
      () => ({
        ...message({
          id: newId(),
          channelId: CHANNEL_ID,
          author: user("7", "reader"),
          content: `<@${APPLICATION_ID}> ${QUESTION}`,
          mentions: [BOT_USER],
        }),
        guild_id: GUILD_ID,
        member: member(user("7", "reader")),
      }),
    ],
    [
      "MESSAGE_UPDATE",
      () => ({
        ...message({
          id: newId(),
          channelId: CHANNEL_ID,
          author: user("7", "reader"),
          content: `<@${APPLICATION_ID}> ${QUESTION}`,
          mentions: [BOT_USER],
        }),
        guild_id: GUILD_ID,
      }),
    ],
    ["MESSAGE_DELETE", () => ({ id: newId(), channel_id: CHANNEL_ID, guild_id: GUILD_ID })],
    ["INTERACTION_CREATE", () => command("ask", [{ name: "question", type: 3, value: QUESTION }])],
    ["INTERACTION_CREATE", () => ({ ...command("ask", []), type: 3, data: { custom_id: '["ask","question","x"]', component_type: 2 } })],
    [
      "INTERACTION_CREATE",
      () => ({
        ...command("ask", []),
        type: 5,
        data: { custom_id: '["ask"]', components: [{ type: 18, component: { type: 4, custom_id: "question", value: "x" } }] },
      }),
    ],
  ])("%s with fields gone or holding something else", async (name, valid) => {
    for (const payload of examples(damaged(valid()))) discord.gateway.send(JSON.stringify({ op: 0, t: name, s: null, d: payload }));
    await expectAnswers();
  });

  test("a message of 10 MB", async () => {
    createPerson(discord).mention("x ".repeat(TEN_MEGABYTES / 2));
    createPerson(discord).slash("ask", { question: "who ".repeat(TEN_MEGABYTES / 4) });
    await expectAnswers();
  });
});

function command(name: string, options: readonly unknown[]) {
  const id = newId();
  return {
    id,
    application_id: APPLICATION_ID,
    type: 2,
    token: `interaction-token-${id}`,
    version: 1,
    channel_id: CHANNEL_ID,
    guild_id: GUILD_ID,
    member: member(user("7", "reader")),
    locale: "en-US",
    app_permissions: "2147483647",
    entitlements: [],
    authorizing_integration_owners: { 0: GUILD_ID },
    context: 0,
    data: { id: "1", name: "leak", type: 1, options: [{ name, type: 1, options }] },
  };
}

describe("what Slack should never send", () => {
  test("frames that are no JSON, no envelope, or unheard of", async () => {
    const frames = [
      "",
      "{",
      "null",
      "[]",
      "7",
      '"text"',
      '{"type":"made_up"}',
      '{"type":"events_api"}',
      '{"type":"slash_commands","envelope_id":"1"}',
      '{"type":"interactive","envelope_id":"2","payload":null}',
      Buffer.from([0, 255, 1]),
    ];
    for (const frame of frames) {
      workspace.sockets.send(frame);
      await workspace.until(() => workspace.sockets.open.length > 0 || bot.child.exitCode !== null);
    }
    await expectAnswers();
  });

  test.each([
    ["events_api", () => mention(workspace, { text: `<@${workspace.bot.user}> ${QUESTION}` }).payload],
    [
      "events_api",
      () =>
        event(workspace, { type: "message", channel_type: "im", ...written(workspace, { text: QUESTION, channel: "D0READER" }) }).payload,
    ],
    ["events_api", () => event(workspace, { type: "app_home_opened", user: "U0READER", channel: "D0READER", tab: "home" }).payload],
    ["slash_commands", () => slashCommand(workspace, "/leak", QUESTION).payload],
    [
      "interactive",
      () => ({
        type: "block_actions",
        user: { id: "U0READER" },
        team: { id: workspace.team },
        actions: [{ type: "button", action_id: "x", value: '["ask","question","x"]' }],
        channel: { id: "C0NEWS" },
        trigger_id: "1",
        container: { type: "message", message_ts: "1.1", channel_id: "C0NEWS" },
      }),
    ],
    [
      "interactive",
      () => ({
        type: "view_submission",
        user: { id: "U0READER" },
        team: { id: workspace.team },
        view: { id: "V1", callback_id: "form", private_metadata: '["ask"]', state: { values: {} } },
      }),
    ],
    [
      "interactive",
      () => ({
        type: "message_action",
        callback_id: "ask_about_this",
        user: { id: "U0READER" },
        team: { id: workspace.team },
        channel: { id: "C0NEWS" },
        message: { ts: "1.1", text: QUESTION },
        response_url: "http://127.0.0.1:1/x",
        trigger_id: "1",
      }),
    ],
  ] as const)("%s with fields gone or holding something else", async (type, valid) => {
    examples(damaged(valid())).forEach((payload, at) => {
      workspace.sockets.send(JSON.stringify({ type, envelope_id: `${type}-${newId()}-${at}`, accepts_response_payload: true, payload }));
    });
    await expectAnswers();
  });

  test("a message of 10 MB", async () => {
    await deliver(mention(workspace, { text: `<@${workspace.bot.user}> ${"x ".repeat(TEN_MEGABYTES / 2)}`, user: "U0LONG" }));
    await expectAnswers();
  });
});

describe("what a machine does in months", () => {
  test("its clock jumps back a day, and then two days ahead", async () => {
    for (const _ of [1, 2]) {
      bot.child.kill("SIGUSR2");
      await expectAnswers();
    }
  });

  test("the data file is broken, taken away, and comes back", async () => {
    const file = join(folder, "saga.yaml");
    writeFileSync(file, "facts: [");
    await bot.logged("data.refused");
    await expectAnswers();
    rmSync(file);
    await expectAnswers();
    copyFileSync("data/saga.yaml", file);
    await bot.logged("data.reloaded");
    await expectAnswers();
  });
});

test("the data folder is taken away as a whole, and put back with another file in it", async () => {
  const file = join(folder, "saga.yaml");
  const refused = () => bot.lines.filter(({ event: name }) => name === "data.refused").length;
  const before = refused();
  rmSync(folder, { recursive: true });
  const { reason } = await bot.logged(
    "data.refused",
    ({ problems, reason: why }) => refused() > before && problems === 1 && why !== undefined,
  );
  expect(reason).toBe(
    `The data file is gone; the bot still answers from what it last read. "${file}" does not exist. Check its name and folder.`,
  );
  await expectAnswers();
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, readFileSync("data/saga.yaml", "utf8").replace("id: dar-warrant\n", "id: dar-warrant-again\n"));
  await bot.logged("data.reloaded", ({ added, removed }) => added === "dar-warrant-again" && removed === "dar-warrant");
  expect(await bot.logged("data.facts-missing")).toMatchObject({
    level: "warn",
    facts: 1,
    remedy: expect.stringMatching(/put it back\.$/),
  });
  await expectAnswers();
});

/** Somebody without rights; root may write anywhere. */
const NOBODY = 65_534;

describe("a data folder that can't be written", () => {
  test("readers are answered all the same, and what could not be kept is logged", async () => {
    const closed = mkdtempSync(join(tmpdir(), "leak-saga-closed-"));
    copyFileSync("data/saga.yaml", join(closed, "saga.yaml"));
    chmodSync(closed, 0o555);
    const own = await openDiscord();
    const running = launch({
      main: compiled("src/main.ts"),
      ...(process.getuid?.() === 0 && { uid: NOBODY }),
      env: {
        DATA_FILE: join(closed, "saga.yaml"),
        DISCORD_TOKEN: TOKEN,
        DISCORD_APPLICATION_ID: APPLICATION_ID,
        DISCORD_API_URL: own.apiUrl,
      },
    });
    try {
      await running.logged("service.started");
      const reader = createPerson(own);
      await shownInTime(running, () => reader.slash("ask", { question: "who won the cricket match in Lahore" }));
      expect(await running.logged("data.unwritable")).toMatchObject({ code: "EACCES" });
      expect(JSON.stringify(await shownInTime(running, () => reader.slash("ask", { question: QUESTION })))).toContain(ANSWER);
      running.child.kill("SIGTERM");
      expect(await running.ended).toBe(0);
    } finally {
      running.child.kill("SIGKILL");
      await own.stop();
      chmodSync(closed, 0o755);
      rmSync(closed, { recursive: true });
    }
  });
});
