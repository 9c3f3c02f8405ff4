import { copyFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import { launch, type Running } from "../process/running.ts";
import { openDiscordReaders } from "./discord-readers.ts";
import { createFileEditor } from "./file-editor.ts";
import type { Readers } from "./readers.ts";
import { type Run, report } from "./report.ts";
import { openSlackReaders } from "./slack-readers.ts";
import { readVitals, type Vitals } from "./vitals.ts";

/**
 * `npm run soak -- [--minutes N] [--rate N]`: the compiled bot as a process of its own, with a Discord and a Slack of ours on this machine, asked by many people at
 * once, with duplicates, bursts, floods by one person, edits of the file and broken connections. Ends with 1 where an answer was lost or came twice.
 */
const { values } = parseArgs({ options: { minutes: { type: "string", default: "10" }, rate: { type: "string", default: "50" } } });
const minutes = Number(values.minutes);
const rate = Number(values.rate);
if (!(minutes > 0 && rate > 0)) throw new Error("--minutes and --rate are numbers above 0.");

/** Milliseconds between what happens again and again. */
const TICK = 100;
const SAVE_EVERY = 4000;
const DROP_EVERY = 25_000;
const FLOOD_EVERY = 20_000;
const LOOK_EVERY = 5000;
const BURST_EVERY = 15_000;

const BURST = 20;
const FLOOD = 20;

/** Of a hundred questions so many are delivered twice. */
const DOUBLED = 5;

const questions = readQuestions();

const folder = mkdtempSync(join(tmpdir(), "leak-saga-soak-"));
const file = join(folder, "saga.yaml");
copyFileSync("data/saga.yaml", file);
const readers = [await openDiscordReaders(), await openSlackReaders()];
const env = Object.assign({ DATA_FILE: file, HEALTH_PORT: "0", LOG_LEVEL: "info" }, ...readers.map((each) => each.env));
const bot = launch({ main: "dist/src/main.js", env });
try {
  const run = await soak(bot);
  process.stdout.write(report(run));
  if (!run.isSound) process.exitCode = 1;
} finally {
  bot.child.kill("SIGKILL");
  await Promise.all(readers.map((each) => each.close()));
  rmSync(folder, { recursive: true });
}

async function soak(running: Running): Promise<Run> {
  const { port } = await running.logged("health.listening");
  await running.logged("service.started");
  const editor = createFileEditor(file);
  const floods: { readonly readers: Readers; readonly ids: readonly string[]; answers: number }[] = [];
  const vitals: Vitals[] = [];
  const began = Date.now();
  const ends = began + minutes * 60_000;
  let turn = 0;
  let drops = 0;
  const due = (every: number, now: number) => now - began >= every && (now - began) % every < TICK;

  function askSome(count: number): void {
    for (let at = 0; at < count; at++) {
      turn += 1;
      const words = questions[turn % questions.length] ?? "";
      const times = (turn * 37) % 100 < DOUBLED ? 2 : 1;
      readers[turn % readers.length]?.ask({ words, turn: Math.floor(turn / readers.length), times });
    }
  }

  let asked = 0;
  for (let now = began; now < ends; now = Date.now()) {
    const dueNow = Math.floor(((now - began) / 1000) * rate) - asked;
    asked += dueNow;
    askSome(dueNow);
    if (due(BURST_EVERY, now)) askSome(BURST);
    if (due(SAVE_EVERY, now)) editor.save();
    if (due(FLOOD_EVERY, now))
      for (const each of readers) floods.push({ readers: each, ids: each.flood(questions[0] ?? "", FLOOD), answers: 0 });
    if (due(DROP_EVERY, now)) readers[drops++ % readers.length]?.drop();
    if (due(LOOK_EVERY, now)) vitals.push(await readVitals(Number(port), now - began));
    settle();
    await pause(TICK - ((Date.now() - began) % TICK));
  }
  for (let waited = 0; waited < 20_000 && readers.some(({ tally }) => tally.open > 0); waited += TICK) {
    settle();
    await pause(TICK);
  }
  for (const flood of floods) flood.answers = flood.readers.answersTo(flood.ids);
  settle(Number.MAX_SAFE_INTEGER);
  vitals.push(await readVitals(Number(port), Date.now() - began));
  running.child.kill("SIGTERM");
  const exitCode = await running.ended;
  const logged = running.lines.filter(({ level }) => level === "error").map((line) => JSON.stringify(line));
  const figures = readers.map(({ name, tally, refusals }) => ({ name, ...tally.figures(), refused: refusals() }));
  const isSound =
    exitCode === 0 && logged.length === 0 && figures.every(({ lost, doubled, refused }) => lost + doubled + refused.length === 0);
  return {
    minutes,
    figures,
    vitals,
    drops,
    saves: editor.saves,
    floods: floods.map(({ readers: { name }, ids, answers }) => ({ name, asked: ids.length, answers })),
    exitCode,
    errors: logged,
    tooLate: running.lines.filter(({ event }) => event === "discord.too_late").length,
    isSound,
  };
}

function settle(now = Date.now()): void {
  for (const { look, tally, forget } of readers) {
    look();
    tally.settle(now, forget);
  }
}

function readQuestions(): readonly string[] {
  const lines = ["saga", "saga-second"].flatMap((name) => readFileSync(`test/questions/${name}.jsonl`, "utf8").trim().split("\n"));
  return lines.map((line): string => JSON.parse(line).question);
}
