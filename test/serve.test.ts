import { once } from "node:events";
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { type Discord, openDiscord } from "./platforms/discord/loopback/discord.ts";
import { APPLICATION_ID, TOKEN } from "./platforms/discord/loopback/payloads.ts";
import { createPerson, type Person } from "./platforms/discord/loopback/person.ts";
import { mention, slashCommand } from "./platforms/slack/payloads.ts";
import { SIGNING_SECRET, send, sign, toRequest } from "./platforms/slack/signed-requests.ts";
import { openWorkspace, type Workspace } from "./platforms/slack/workspace.ts";
import { compiled } from "./process/compiled.ts";
import { type Launch, launch, type Running } from "./process/running.ts";

const QUESTION = "who told the prime minister about the hacking";
const ANSWER = "Intelligence Bureau";

let folder: string;
let discord: Discord;
let workspace: Workspace;
const running: Running[] = [];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "serve-"));
  copyFileSync("data/saga.yaml", join(folder, "saga.yaml"));
  discord = await openDiscord();
  workspace = await openWorkspace();
});
afterEach(async () => {
  for (const { child, ended } of running.splice(0)) {
    child.kill("SIGKILL");
    await ended;
  }
  await discord.stop();
  await workspace.close();
  rmSync(folder, { recursive: true });
});

const forDiscord = () => ({ DISCORD_TOKEN: TOKEN, DISCORD_APPLICATION_ID: APPLICATION_ID, DISCORD_API_URL: discord.apiUrl });
const forSlack = () => ({ SLACK_BOT_TOKEN: workspace.botToken, SLACK_APP_TOKEN: workspace.appToken, SLACK_API_URL: workspace.apiUrl });

function serve(env: Readonly<Record<string, string>>, more: Partial<Launch> = {}): Running {
  const process = launch({
    main: compiled("src/main.ts"),
    env: { DATA_FILE: join(folder, "saga.yaml"), LOG_LEVEL: "debug", HEALTH_PORT: "0", ...env },
    ...more,
  });
  running.push(process);
  return process;
}

/** One that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address !== null ? address.port : 0;
}

async function askOnDiscord(question = QUESTION): Promise<string> {
  const shown = await createPerson(discord).slash("ask", { question }).shown();
  return JSON.stringify(shown);
}

async function askOnSlack(question = QUESTION): Promise<string> {
  const before = workspace.calls.length;
  await workspace.sockets.deliver(slashCommand(workspace, "/leak", question));
  await workspace.until(() => workspace.calls.slice(before).some(({ method }) => method === "response_url"));
  return JSON.stringify(workspace.calls.slice(before));
}

async function readyz(process: Running) {
  const { port } = await process.logged("health.listening");
  const response = await fetch(`http://127.0.0.1:${port}/readyz`);
  const state: unknown = await response.json();
  return { status: response.status, ...(typeof state === "object" && state) };
}

/** Resolves once a file holds a text. */
async function written(file: string, text: string): Promise<void> {
  const holds = () => {
    try {
      return readFileSync(file, "utf8").includes(text);
    } catch {
      return false;
    }
  };
  while (!holds()) await nextTurn();
}

describe("the service as a process", () => {
  test("serves both platforms, tells its health, and ends with 0 when it is told to", async () => {
    const process = serve({ ...forDiscord(), ...forSlack() });
    await process.logged("service.started");
    expect(await askOnDiscord()).toContain(ANSWER);
    expect(await askOnSlack()).toContain(ANSWER);
    expect(await readyz(process)).toMatchObject({ status: 200, isReady: true, platforms: { discord: "connected", slack: "connected" } });
    process.child.kill("SIGTERM");
    expect(await process.ended).toBe(0);
    expect(process.lines.map(({ event }) => event)).toEqual(expect.arrayContaining(["service.stopping", "service.stopped"]));
  });

  test.each([
    ["Discord", forDiscord, "/discord.js/", "/@slack/"],
    ["Slack", forSlack, "/@slack/bolt/", "/discord.js/"],
  ])("loads no other platform's library where %s alone is configured", async (_, env, own, other) => {
    const coverage = join(folder, "coverage");
    const process = serve({ ...env(), NODE_V8_COVERAGE: coverage });
    await process.logged("service.started");
    process.child.kill("SIGTERM");
    expect(await process.ended).toBe(0);
    const loaded = readdirSync(coverage).map((name) => readFileSync(join(coverage, name), "utf8"));
    expect(loaded.some((text) => text.includes(own))).toBe(true);
    expect(loaded.some((text) => text.includes(other))).toBe(false);
  });

  test("serves from a copy of data/ that was taken while it ran, and still puts right what it had said", async () => {
    const [data, copy] = [join(folder, "data"), join(folder, "copy")];
    mkdirSync(data);
    copyFileSync("data/saga.yaml", join(data, "saga.yaml"));
    const first = serve({ ...forDiscord(), DATA_FILE: join(data, "saga.yaml") });
    await first.logged("service.started");
    const told = await createPerson(discord).slash("ask", { question: QUESTION }).shown();
    await written(join(data, "state", "messages.jsonl"), told.id);
    cpSync(data, copy, { recursive: true });
    first.child.kill("SIGKILL");
    await first.ended;
    const file = join(copy, "saga.yaml");
    const claim = /claim: The Intelligence Bureau informed/;
    expect(readFileSync(file, "utf8")).toMatch(claim);
    writeFileSync(file, readFileSync(file, "utf8").replace(claim, "claim: The Intelligence Bureau, it now says, informed"));
    serve({ ...forDiscord(), DATA_FILE: file });
    await discord.until(() => (discord.world.sent.get(told.id)?.edits ?? 0) > 0);
    expect(JSON.stringify(discord.world.sent.get(told.id)?.components)).toContain("it now says");
  });

  test("ends in time, though Discord has told it to wait an hour with an edit that puts a message right, which the next start does", async () => {
    const first = serve(forDiscord());
    await first.logged("service.started");
    const told = await createPerson(discord).slash("ask", { question: QUESTION }).shown();
    await written(join(folder, "state", "messages.jsonl"), told.id);
    Object.assign(discord.faults, { everyNthLimited: 1, retryAfter: 3600 });
    const file = join(folder, "saga.yaml");
    writeFileSync(
      file,
      readFileSync(file, "utf8").replace("The Intelligence Bureau informed", "The Intelligence Bureau, it now says, informed"),
    );
    await discord.until(() => discord.requests.some(({ method, status }) => method === "PATCH" && status === 429));
    first.child.kill("SIGTERM");
    expect(await first.ended).toBe(0);
    discord.faults.everyNthLimited = 0;
    serve(forDiscord());
    await discord.until(() => JSON.stringify(discord.world.sent.get(told.id)?.components).includes("it now says"));
  });

  test("logs at its most talkative neither what people ask, nor a token, nor an address to answer at", async () => {
    const process = serve({ ...forDiscord(), ...forSlack() });
    await process.logged("service.started");
    await askOnDiscord();
    await askOnSlack();
    process.child.kill("SIGTERM");
    await process.ended;
    const written = [...process.said, ...process.lines.map((line) => JSON.stringify(line))].join("\n");
    expect(process.lines.length).toBeGreaterThan(3);
    expect(written).not.toMatch(/hacking|prime minister|Intelligence Bureau/i);
    const secrets = [
      TOKEN,
      workspace.botToken,
      workspace.appToken,
      ...workspace.responseUrls.keys(),
      ...[...discord.world.interactions.values()].map(({ token }) => token),
    ];
    expect(secrets.filter((secret) => written.includes(secret))).toEqual([]);
  });

  test("lets those moderate who are listed, and no other, whatever rights they have there and whichever company they are of", async () => {
    const anna = createPerson(discord);
    const listed = { DISCORD_MODERATORS: anna.id, SLACK_MODERATORS: `${workspace.team}:U0ANNA` };
    const process = serve({ ...forDiscord(), ...forSlack(), ...listed });
    await process.logged("service.started");
    const onDiscord = async (person: Person) => (await person.slash("check", {}, {}, "leak-desk").shown()).text;
    const onSlack = async (user: string, team = workspace.team) => {
      const before = workspace.calls.length;
      const told = () => workspace.calls.slice(before).find(({ method }) => method === "response_url");
      await workspace.sockets.deliver(slashCommand(workspace, "/leak-desk", "check", { user, team }));
      return JSON.stringify(await workspace.until(told));
    };
    expect(await onDiscord(anna)).toContain("Nobody confirms it");
    expect(await onSlack("U0ANNA")).toContain("Nobody confirms it");
    // Everybody in the loopback server has every right, an administrator's included.
    expect(await onDiscord(createPerson(discord))).toContain("Only this saga's moderators can do that");
    expect(await onSlack("U0OTHER")).toContain("Only this saga's moderators can do that");
    expect(await onSlack("U0ANNA", "T0OTHER")).toContain("Only this saga's moderators can do that");
  });

  test("serves Slack where Discord's token is refused, and says which variable is wrong", async () => {
    const process = serve({ ...forDiscord(), ...forSlack(), DISCORD_TOKEN: `${TOKEN}x` });
    const line = await process.logged("service.gave-up");
    expect(line).toMatchObject({ platform: "discord", reason: expect.stringMatching(/DISCORD_TOKEN.*discord\.com\/developers/s) });
    await process.logged("service.started");
    expect(await askOnSlack()).toContain(ANSWER);
    expect(await readyz(process)).toMatchObject({ status: 200, platforms: { discord: "down", slack: "connected" } });
  });

  test.each([
    ["SLACK_BOT_TOKEN", "xoxb-another"],
    ["SLACK_APP_TOKEN", "xapp-another"],
  ])("serves Discord where Slack refuses %s, and says in one line which variable is wrong", async (variable, token) => {
    const process = serve({ ...forDiscord(), ...forSlack(), [variable]: token });
    const line = await process.logged("service.gave-up");
    expect(line).toMatchObject({ platform: "slack", reason: expect.stringMatching(new RegExp(`^${variable}: .*api\\.slack\\.com`)) });
    await process.logged("service.started");
    expect(await askOnDiscord()).toContain(ANSWER);
    expect(process.lines.filter(({ level }) => level === "warn" || level === "error")).toEqual([line]);
  });

  test("serves Slack over HTTP, says which secret is wrong where requests are signed with another, and ends with 0", async () => {
    const port = await freePort();
    const process = serve({
      SLACK_BOT_TOKEN: workspace.botToken,
      SLACK_SIGNING_SECRET: SIGNING_SECRET,
      PORT: String(port),
      SLACK_API_URL: workspace.apiUrl,
    });
    await process.logged("service.started");
    expect((await send(port, sign("{}", "application/json", { secret: "another" }))).status).toBe(401);
    expect(await process.logged("slack.request-refused")).toMatchObject({
      reason: expect.stringContaining("SLACK_SIGNING_SECRET is wrong"),
    });
    expect((await send(port, toRequest(slashCommand(workspace, "/leak", QUESTION)))).status).toBe(200);
    expect((await workspace.until(() => workspace.ephemerals[0])).text).toContain(ANSWER);
    expect((await fetch(`http://127.0.0.1:${port}/healthz`, { headers: { connection: "close" } })).status).toBe(200);
    process.child.kill("SIGTERM");
    expect(await process.ended).toBe(0);
  });

  test("answers on Slack what is under way when it is told to stop, and takes nothing new", async () => {
    const process = serve(forSlack());
    await process.logged("service.started");
    workspace.faults.set("chat.postMessage", [{ status: 429, headers: { "retry-after": "1" } }]);
    await workspace.sockets.deliver(mention(workspace, { text: `<@${workspace.bot.user}> ${QUESTION}` }));
    await workspace.until(() => workspace.calls.some(({ method }) => method === "chat.postMessage"));
    process.child.kill("SIGTERM");
    await workspace.until(() => workspace.sockets.open.length === 0);
    expect(await process.ended).toBe(0);
    expect(workspace.messages.map(({ text }) => text)).toEqual([expect.stringContaining(ANSWER)]);
    expect(process.lines.at(-1)).toMatchObject({ event: "service.stopped" });
  });

  test("says of a network that fails what it means and what to do, and not where in the program", async () => {
    const port = await freePort();
    const process = serve({ ...forDiscord(), DISCORD_API_URL: `http://127.0.0.1:${port}/api` });
    const { reason, code, at } = await process.logged("service.start-failed");
    expect({ reason, code, at }).toEqual({
      reason: "It can't be reached, and is tried again. Check the connection and whether the platform is down: npm run doctor says more.",
      code: "ECONNREFUSED",
      at: undefined,
    });
  });

  test("ends with 2 where no platform takes its token", async () => {
    const process = serve({ ...forDiscord(), DISCORD_TOKEN: `${TOKEN}x` });
    expect(await process.ended).toBe(2);
    expect(process.lines.at(-1)).toMatchObject({ level: "error", event: "service.nothing-left" });
  });

  test("ends with 2 and every mistake where nothing is configured rightly", async () => {
    const process = serve({ DISCORD_TOKEN: TOKEN, SLACK_BOT_TOKEN: workspace.botToken });
    expect(await process.ended).toBe(2);
    expect(process.said.filter((line) => line.includes(": is missing"))).toEqual([
      expect.stringMatching(/^DISCORD_APPLICATION_ID/),
      expect.stringMatching(/^SLACK_APP_TOKEN/),
    ]);
  });

  test("ends with 2 and the line in .env of what is misspelt there, instead of opening a chat", async () => {
    writeFileSync(join(folder, ".env"), `# Ours\nDISCORD_TOKN=${TOKEN}\nDISCORD_MODERATORS=100000000000000003\n`);
    const process = serve({}, { cwd: folder });
    expect(await process.ended).toBe(2);
    expect(process.said).toEqual([
      "The configuration has mistakes:",
      "DISCORD_TOKN: is no variable of this bot. Did you mean DISCORD_TOKEN? (.env, line 2)",
      expect.stringMatching(/^DISCORD_TOKEN: is missing/),
      expect.stringMatching(/^DISCORD_APPLICATION_ID: is missing/),
      expect.stringMatching(/^DISCORD_MODERATORS: is set, so Discord is to be served, .* \(\.env, line 3\)$/),
      "Nothing can be served with it, so the bot was not started. npm run doctor looks at everything.",
    ]);
  });

  test("goes on with one platform while the other is cut off, and says which is down", async () => {
    const process = serve({ ...forDiscord(), ...forSlack() });
    await process.logged("service.started");
    workspace.sockets.refuse(true);
    workspace.sockets.reset();
    await process.logged("slack.disconnected");
    expect(await askOnDiscord()).toContain(ANSWER);
    expect(await readyz(process)).toMatchObject({ status: 200, platforms: { discord: "connected", slack: "down" } });
    workspace.sockets.refuse(false);
    await workspace.until(() => workspace.sockets.open.length > 0);
    expect(await askOnSlack()).toContain(ANSWER);
  });

  test("goes on where nobody reads its log and where the disk of the log is full", async () => {
    const full = openSync("/dev/full", "w");
    const process = serve({ ...forDiscord() }, { stdio: ["ignore", full, "pipe"] });
    await discord.until(() => discord.gateway.connected > 0);
    for (const _ of [1, 2, 3]) expect(await askOnDiscord()).toContain(ANSWER);
    process.child.kill("SIGTERM");
    expect(await process.ended).toBe(0);
  });

  test.each([
    ["a rejection", "Promise.reject(new TypeError('made up'))"],
    ["an exception", "setImmediate(() => { throw new TypeError('made up'); })"],
  ])("logs %s that nobody expected, and ends with 1", async (_, deed) => {
    const preload = `data:text/javascript,${encodeURIComponent(`process.once("SIGUSR2", () => { ${deed} });`)}`;
    const process = serve({ ...forDiscord() }, { nodeArgs: ["--import", preload] });
    await process.logged("service.started");
    process.child.kill("SIGUSR2");
    expect(await process.ended).toBe(1);
    expect(process.lines.at(-1)).toMatchObject({ level: "error", event: "service.fault", error: "TypeError", message: "made up" });
  });

  test("logs a failure under the number that the person was told, and goes on", async () => {
    const process = serve({ ...forDiscord() });
    await process.logged("service.started");
    discord.faults.errorsBefore = { pattern: /POST \/interactions/, times: 4 };
    const told = await askOnDiscord();
    const line = await process.logged("bot.failure", ({ id }) => typeof id === "string" && told.includes(`the number ${id}.`));
    expect(line).toMatchObject({ level: "error", where: "discord interaction" });
    expect(await askOnDiscord()).toContain(ANSWER);
  });

  test("does not wait a second time when it is told twice to stop", async () => {
    const process = serve({ ...forDiscord() });
    await process.logged("service.started");
    discord.faults.delay = 3_000;
    createPerson(discord).slash("ask", { question: QUESTION });
    process.child.kill("SIGTERM");
    await process.logged("service.stopping");
    process.child.kill("SIGTERM");
    expect([0, 1]).toContain(await process.ended);
  });
});
