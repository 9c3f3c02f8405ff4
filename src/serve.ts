import process from "node:process";
import { buttonCommands, commands } from "../commands/index.ts";
import { createBot } from "./bot.ts";
import type { Caller } from "./command.ts";
import type { Config } from "./config.ts";
import { errorFields, type Log } from "./log.ts";
import { idsByDeed } from "./saga/deeds.ts";
import { createDiskState } from "./service/disk-state.ts";
import { type HealthParts, openHealth } from "./service/health.ts";
import type { MeteredState, Metrics } from "./service/metrics.ts";
import { createPinoLog, FOR_READING, type PinoLog } from "./service/pino-log.ts";
import { type DataState, readinessOf } from "./service/readiness.ts";
import { createService, type PlatformEntry } from "./service/service.ts";
import { spareHeap } from "./service/sparing-heap.ts";
import { missingText, removedFacts, unreadText } from "./store/file-news.ts";
import { openFileStore } from "./store/file-store.ts";
import type { Store } from "./store/store.ts";
import { wireCorrections } from "./wire-corrections.ts";
import { wireDesk } from "./wire-desk.ts";

/** Exit codes: a fault of ours; nothing that was configured can be served. */
const FAULT = 1;
const NOTHING_LEFT = 2;

/** How long what is under way may take to end, in ms, when the process is told to stop. */
const STOPPING_TAKES = 10_000;

/** The same for an edit that puts a message right: one that takes longer has been told to wait, for a minute or an hour, and is made after the next start. */
const EDITING_TAKES = 3_000;

/** Serves the configured platforms until the process is told to stop; then it ends the process. */
export async function serve(config: Config): Promise<void> {
  spareHeap();
  const lines = createPinoLog({ level: config.logLevel, secrets: config.secrets, ...(await readableLines()) });
  endOnFault(lines);
  const onFailure = (cause: unknown) => lines.error("data.failure", errorFields(cause));
  const disk = createDiskState(lines);
  const store = openFileStore({ file: config.dataFile, onFailure, onTried: disk.tried });
  const data = dataOf(store, disk.unwritable);
  const metrics = await openMetrics(config, {
    commands: () => [...commands, ...buttonCommands, ...parts.deskCommands, ...parts.deskButtonCommands].map(({ name }) => name),
    platforms: () => service.states(),
    facts: () => data().facts,
    isStale: () => data().isStale,
    unwritable: () => data().unwritable.length,
  });
  const log = metrics?.observedLog(lines) ?? lines;
  logChanges(store, log);
  const { desk, parts } = await wireDesk({ store, recordsGaps: config.recordsGaps, onFailure });
  const bot = createBot({
    commands,
    buttonCommands,
    ...parts,
    isModerator: (caller) => isListed(caller, config),
    library: store.current,
    clock: () => new Date(),
    onFailure: ({ id, where, cause }) => log.error("bot.failure", { id, where, ...errorFields(cause) }),
  });
  const entries = await platformEntries(config, log);
  const service = createService(entries, metrics?.observedBot(bot) ?? bot, log);
  const corrections = wireCorrections({ desk, store, bot, platform: service.platform, now: () => new Date(), onFailure });
  const finish = async () => {
    const inTime = await Promise.all([service.stop(STOPPING_TAKES), corrections.stop(EDITING_TAKES)]);
    await store.close();
    return inTime.every(Boolean);
  };
  const stopping = stopOnSignal(finish, lines);
  if (metrics) await tellHealth(config, log, { metrics, readiness: () => readinessOf(service, data()) });
  log.info("service.starting", { platforms: entries.map(({ name }) => name).join(" "), node: process.version, facts: data().facts });
  const serving = await service.start();
  if (stopping.aborted) return;
  if (serving === 0) return end(NOTHING_LEFT, lines, "service.nothing-left");
  log.info("service.started", { platforms: serving });
  corrections.changedWhileAway();
}

/** What is served now, whether what stands in the file is something else, which can't be used, and what can't be kept. */
function dataOf(store: Store, unwritable: () => readonly string[]): () => DataState {
  let isStale = false;
  store.watch(({ kind }) => {
    isStale = kind === "refused";
  });
  return () => ({ facts: store.current().facts.length, revision: store.current().revision, isStale, unwritable: unwritable() });
}

/** Problems, and ids of each deed, that the log names of one save. */
const NAMED = 20;

/** Tells the operator what became of each save of the file: what was added, corrected, retracted and removed, or what is wrong and where. */
function logChanges(store: Store, log: Log): void {
  store.watch((event) => {
    if (event.kind === "refused") {
      const { problems } = event;
      const [first] = problems;
      if (first?.file) return log.warn("data.refused", { problems: 1, reason: unreadText(first) });
      log.warn("data.refused", { problems: problems.length, remedy: "npm run check-data names each with its line." });
      for (const { line, column, message } of problems.slice(0, NAMED)) log.warn("data.problem", { line, column, problem: message });
      return;
    }
    const changes = event.kind === "changed" ? event.changes : [];
    const ids = [...idsByDeed(changes)].map(([deed, each]) => [deed, each.slice(0, NAMED).join(" ")]);
    log.info("data.reloaded", { revision: store.current().revision, changes: changes.length, ...Object.fromEntries(ids) });
    const missing = event.kind === "changed" && !event.isOwn ? removedFacts(changes) : [];
    if (missing.length > 0) log.warn("data.facts-missing", { facts: missing.length, remedy: missingText(missing) });
  });
}

/** Nothing is counted where nobody can ask for it. */
async function openMetrics({ healthPort }: Config, state: MeteredState): Promise<Metrics | undefined> {
  if (healthPort === undefined) return undefined;
  const { createMetrics } = await import("./service/metrics.ts");
  return createMetrics(state);
}

/** A port that is taken keeps nobody from asking the bot. */
async function tellHealth({ healthPort }: Config, log: Log, parts: HealthParts): Promise<void> {
  if (healthPort === undefined) return;
  try {
    const { port } = await openHealth(healthPort, parts);
    log.info("health.listening", { port });
  } catch (error) {
    log.error("health.cannot-listen", {
      port: healthPort,
      reason: "Is the port taken? Set HEALTH_PORT to a free one.",
      ...errorFields(error),
    });
  }
}

/** Each platform's library is loaded only where that platform is configured. */
async function platformEntries({ discord, slack }: Config, log: Log): Promise<readonly PlatformEntry[]> {
  const entries: PlatformEntry[] = [];
  if (discord) {
    const { createDiscord } = await import("./platforms/discord/discord.ts");
    entries.push({ name: "discord", create: () => createDiscord({ ...discord, log, now: () => performance.now() }) });
  }
  if (slack) {
    const { createSlack } = await import("./platforms/slack/slack.ts");
    entries.push({ name: "slack", create: () => createSlack({ ...slack, log, now: Date.now }) });
  }
  return entries;
}

function isListed({ platform, id }: Caller, { discord, slack }: Config): boolean {
  const moderators = platform === "discord" ? discord?.moderators : platform === "slack" ? slack?.moderators : undefined;
  return moderators?.includes(id) === true;
}

/** In a terminal, while developing, lines for people; pino-pretty is not installed in production. */
async function readableLines() {
  if (!process.stdout.isTTY || process.env.NODE_ENV === "production") return {};
  try {
    const { default: pretty } = await import("pino-pretty");
    return { stream: pretty(FOR_READING) };
  } catch {
    return {};
  }
}

/** The first signal lets what is under way end; a second one does not wait. */
function stopOnSignal(finish: () => Promise<boolean>, log: PinoLog): AbortSignal {
  const stopping = new AbortController();
  async function stop(signal: string): Promise<void> {
    log.info("service.stopping", { signal });
    const isDone = await finish();
    await end(0, log, isDone ? "service.stopped" : "service.cut-off");
  }
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.on(signal, () => {
      const isSecond = stopping.signal.aborted;
      stopping.abort();
      const ending = isSecond ? end(FAULT, log, "service.cut-off") : stop(signal);
      ending.catch((error: unknown) => end(FAULT, log, "service.fault", error));
    });
  }
  return stopping.signal;
}

/** Nothing is known of the state that an unexpected failure leaves: it is logged, and whoever supervises the process starts it anew. */
function endOnFault(log: PinoLog): void {
  let isEnding = false;
  const fail = (error: unknown) => {
    if (isEnding) return;
    isEnding = true;
    end(FAULT, log, "service.fault", error).catch(() => process.exit(FAULT));
  };
  process.on("uncaughtException", fail);
  process.on("unhandledRejection", fail);
}

async function end(code: number, log: PinoLog, event: string, error?: unknown): Promise<void> {
  log[code === 0 ? "info" : "error"](event, error === undefined ? {} : errorFields(error));
  await log.written();
  process.exit(code);
}
