import { commands } from "../../commands/index.ts";
import { createBot } from "../../src/bot.ts";
import type { Verdict } from "../../src/reply.ts";
import { type Health, openHealth } from "../../src/service/health.ts";
import { createMetrics } from "../../src/service/metrics.ts";
import type { Readiness } from "../../src/service/readiness.ts";
import { openSaga } from "../library.ts";

const library = openSaga();
const READY: Readiness = {
  isReady: true,
  isStopping: false,
  platforms: { discord: "connected", slack: "down" },
  data: { facts: library.facts.length, revision: library.revision, isStale: false, unwritable: [] },
};

function createObserved() {
  const metrics = createMetrics({
    commands: () => commands.map(({ name }) => name),
    platforms: () => [
      { name: "discord", isConnected: true },
      { name: "slack", isConnected: false },
    ],
    facts: () => library.facts.length,
    isStale: () => false,
    unwritable: () => 0,
  });
  const bot = metrics.observedBot(
    createBot({ commands, library: () => library, clock: () => new Date("2022-09-28T12:00:00Z"), onFailure: () => undefined }),
  );
  const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
  const ask = (question: string, platform: string) =>
    bot.run({ command: "ask", options: { question }, caller: { platform, id: "1" }, conversation: "1" });
  return { metrics, bot, ask, log: metrics.observedLog(silent) };
}

describe("health", () => {
  const open: Health[] = [];
  afterEach(() => {
    for (const health of open.splice(0)) health.close();
  });

  async function served(readiness: Readiness = READY) {
    const observed = createObserved();
    const health = await openHealth(0, { readiness: () => readiness, metrics: observed.metrics });
    open.push(health);
    return { ...observed, get: (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${health.port}${path}`, init) };
  }

  test("is alive while the event loop turns", async () => {
    const { get } = await served();
    expect((await get("/healthz")).status).toBe(200);
  });

  test("is ready, and says which platform is down and what the facts are", async () => {
    const { get } = await served();
    const response = await get("/readyz");
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual(READY);
  });

  test("answers 503 where it is not ready", async () => {
    const { get } = await served({ ...READY, isReady: false, isStopping: true });
    const response = await get("/readyz");
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ isStopping: true });
  });

  test("counts questions by platform and verdict, and the seconds that answers took", async () => {
    const { get, ask } = await served();
    const verdicts: (Verdict | undefined)[] = [];
    for (const question of ["who is azam khan", "what is the price of onions in Lahore"])
      verdicts.push((await ask(question, "discord")).judgement?.verdict);
    expect(verdicts).toEqual(["answered", "not_in_file"]);
    await ask("who is azam khan", "slack");
    const text = await (await get("/metrics")).text();
    for (const line of [
      'leak_saga_questions_total{platform="discord",verdict="answered"} 1',
      'leak_saga_questions_total{platform="discord",verdict="not_in_file"} 1',
      'leak_saga_questions_total{platform="slack",verdict="answered"} 1',
      'leak_saga_requests_total{platform="discord",command="ask"} 2',
      'leak_saga_answer_seconds_count{platform="discord"} 2',
      'leak_saga_platform_connected{platform="discord"} 1',
      'leak_saga_platform_connected{platform="slack"} 0',
      `leak_saga_facts ${library.facts.length}`,
      "leak_saga_data_stale 0",
    ])
      expect(text.split("\n")).toContain(line);
    expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds \d/m);
  });

  test("counts a command that there is none of as unknown, whatever it is called", async () => {
    const { get, bot } = await served();
    for (const command of ["made-up-1", "made-up-2"])
      await bot.run({ command, options: {}, caller: { platform: "slack", id: "1" }, conversation: "1" });
    expect(await (await get("/metrics")).text()).toContain('leak_saga_requests_total{platform="slack",command="unknown"} 2\n');
  });

  test("counts errors, connects and reloads from the log", async () => {
    const { get, log } = await served();
    log.error("slack.refused", { code: "invalid_auth" });
    log.info("slack.connected");
    log.info("slack.connected");
    log.info("data.reloaded");
    log.warn("data.refused");
    const lines = (await (await get("/metrics")).text()).split("\n");
    for (const line of [
      'leak_saga_errors_total{event="slack.refused"} 1',
      'leak_saga_connects_total{platform="slack"} 2',
      'leak_saga_reloads_total{outcome="taken"} 1',
      'leak_saga_reloads_total{outcome="refused"} 1',
    ])
      expect(lines).toContain(line);
  });

  test("knows no other path and no other method, and goes on", async () => {
    const { get } = await served();
    expect((await get("/metrics/../etc/passwd")).status).toBe(404);
    expect((await get("/readyz", { method: "POST", body: "x" })).status).toBe(405);
    expect((await get("/healthz?probe=1")).status).toBe(200);
  });

  test("rejects where the port is taken", async () => {
    const { metrics } = createObserved();
    const first = await openHealth(0, { readiness: () => READY, metrics });
    open.push(first);
    await expect(openHealth(first.port, { readiness: () => READY, metrics })).rejects.toMatchObject({ code: "EADDRINUSE" });
  });
});
