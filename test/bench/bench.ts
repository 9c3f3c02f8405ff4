import { spawnSync } from "node:child_process";
import process from "node:process";
import { parseArgs } from "node:util";
import { LONGEST_QUESTION } from "../../src/question/understand.ts";
import { buildLibrary, type Library } from "../../src/saga/library.ts";
import { openLibrary } from "../../src/saga/open-library.ts";
import { readQuestionSet } from "../evaluation/question-set.ts";
import { quantile } from "../evaluation/ranking.ts";
import { botSystem, plainIndex } from "../evaluation/systems.ts";
import { lines } from "../evaluation/table.ts";
import { discordLines } from "./discord.ts";
import { generateSaga, longestQuestion } from "./generated-saga.ts";
import { reloadLines } from "./reload.ts";
import { slackLines } from "./slack.ts";

const SIZES = [100, 1_000, 10_000, 100_000];

/** Questions that one side answers in a row; how many both answer at least, and how long they go on otherwise, in ms. */
const BLOCK = 20;
const FEWEST = 40;
const PATIENCE = 30_000;

/** Times that a block is asked; of each question the shortest time counts, which other programs have disturbed the least. */
const ROUNDS = 3;

const USAGE = "Usage: npm run bench [-- --facts COUNT]";

/**
 * `npm run bench`: whole answers of the bot, text in and reply out, beside plain MiniSearch's `search()` with default options, question by question in the
 * same run. Times are in ms and tell about this machine at this moment; the ratios are what counts.
 */
async function main(): Promise<void> {
  const sizes = chosenSizes();
  if (!sizes) {
    process.stderr.write(`${USAGE}\n`);
    process.exitCode = 2;
    return;
  }
  const rows: (readonly string[])[] = [];
  for (const size of sizes) rows.push(await sizeRow(size));
  print("Generated sagas: the bot's whole answer / plain MiniSearch's search(), and the ratio", lines([SIZE_HEAD, ...rows]), "");
  print("Reload: one fact of a generated saga saved, the store in a process of its own", await reloadLines(sizes), "");
  print("The saga itself", await sagaLine(), "");
  const questions = readQuestionSet("test/questions/saga.jsonl").map(({ question }) => question);
  print(
    'Discord: an interaction from received to sent, and memory at rest, the bot / a bare discord.js handler that says "ok"',
    await discordLines(questions),
    "",
  );
  print(
    'Slack: a command over signed HTTP, from sent to answered, the bot / a bare Bolt handler that says "ok"',
    await slackLines(questions),
    "",
  );
  print("Start-up: from nothing to the first answer of the saga", startUpLine());
}

/** Undefined where the arguments make no sense. */
function chosenSizes(): readonly number[] | undefined {
  try {
    const { facts } = parseArgs({ options: { facts: { type: "string" } } }).values;
    if (facts === undefined) return SIZES;
    return /^[1-9]\d{0,5}$/.test(facts) ? [Number(facts)] : undefined;
  } catch {
    return undefined;
  }
}

const SIZE_HEAD = [
  "facts",
  "build s",
  "memory MB",
  "p50 ms",
  "ratio",
  "p99 ms",
  "ratio",
  "p99 to plain's p50",
  "longest to short question",
];

async function sizeRow(size: number): Promise<readonly string[]> {
  const { saga, questions } = generateSaga(size);
  const library = built(() => buildLibrary(saga, "bench"));
  const plain = built(() => plainIndex(library.made));
  const times = await timesOf(library.made, plain.made, questions);
  const longest = questions.slice(0, 60).map((_, index) => longestQuestion(saga.facts, index * 7, LONGEST_QUESTION));
  const at = (share: number) => [quantile(times.bot, share), quantile(times.plain, share)] as const;
  const [bot50, plain50] = at(0.5);
  const [bot99, plain99] = at(0.99);
  return [
    String(size),
    `${library.seconds.toFixed(2)} / ${plain.seconds.toFixed(2)}`,
    `${library.megabytes.toFixed(0)} / ${plain.megabytes.toFixed(0)}`,
    `${bot50.toFixed(2)} / ${plain50.toFixed(2)}`,
    (bot50 / plain50).toFixed(3),
    `${bot99.toFixed(2)} / ${plain99.toFixed(2)}`,
    (bot99 / plain99).toFixed(3),
    (bot99 / plain50).toFixed(2),
    (await longestRatio(library.made, questions.slice(0, 60), longest)).toFixed(2),
  ];
}

interface Built<T> {
  readonly made: T;
  readonly seconds: number;
  /** What it holds once garbage is collected. */
  readonly megabytes: number;
}

function built<T>(build: () => T): Built<T> {
  const before = heldBytes();
  const start = performance.now();
  const made = build();
  const seconds = (performance.now() - start) / 1000;
  return { made, seconds, megabytes: (heldBytes() - before) / 1e6 };
}

/** Needs `--expose-gc`, without which garbage is counted too. */
function heldBytes(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

interface Times {
  readonly bot: readonly number[];
  readonly plain: readonly number[];
}

/** By turns, so that a busy machine slows both; in blocks, so that neither collects the other's garbage. */
async function timesOf(library: Library, plain: ReturnType<typeof plainIndex>, questions: readonly string[]): Promise<Times> {
  const bot = botSystem(library);
  const times = { bot: [] as number[], plain: [] as number[] };
  const end = performance.now() + PATIENCE;
  for (let from = 0; from < questions.length && (from <= FEWEST || performance.now() < end); from += BLOCK) {
    const block = questions.slice(from, from + BLOCK);
    const [own, other] = [await timesEach(block, bot.ask), await timesEach(block, async (question) => plain.search(question))];
    // The first block warms up.
    if (from === 0) continue;
    times.bot.push(...own);
    times.plain.push(...other);
  }
  return times;
}

async function timesEach(questions: readonly string[], ask: (question: string) => Promise<unknown>): Promise<readonly number[]> {
  globalThis.gc?.();
  const least = questions.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, question] of questions.entries()) least[index] = Math.min(least[index] ?? 0, await timed(() => ask(question)));
  }
  return least;
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Questions of the greatest length that is read, against short ones: the ratio of the medians. */
async function longestRatio(library: Library, short: readonly string[], longest: readonly string[]): Promise<number> {
  const bot = botSystem(library);
  const times = [await timesEach(longest, bot.ask), await timesEach(short, bot.ask)].map((each) => quantile(each, 0.5));
  return (times[0] ?? Number.NaN) / (times[1] ?? Number.NaN);
}

const SAGA = "data/saga.yaml";

async function sagaLine(): Promise<string> {
  const library = openLibrary(SAGA);
  const questions = readQuestionSet("test/questions/saga.jsonl").map(({ question }) => question);
  const bot = botSystem(library);
  await timesEach(questions.slice(0, BLOCK), bot.ask);
  const times = await timesEach(questions, bot.ask);
  const longest = questions.slice(0, 100).map((_, index) => longestQuestion(library.facts, index, LONGEST_QUESTION));
  const ratio = await longestRatio(library, questions.slice(0, 100), longest);
  return lines([
    ["facts", "p50 ms", "p99 ms", "longest to short question"],
    [String(library.facts.length), quantile(times, 0.5).toFixed(2), quantile(times, 0.99).toFixed(2), ratio.toFixed(2)],
  ]);
}

/** The compiled program against a process that does nothing. */
function startUpLine(): string {
  const seconds = (...args: readonly string[]) => {
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
    if (status !== 0) throw new Error(`node ${args.join(" ")} failed: ${stderr}`);
    return (performance.now() - start) / 1000;
  };
  const runs = (...args: readonly string[]) =>
    quantile(
      [1, 2, 3, 4, 5].map(() => seconds(...args)),
      0.5,
    );
  const own = runs("dist/bench/src/main.js", "ask", "--data", SAGA, "when is the release");
  const nothing = runs("--eval", "0");
  return `${own.toFixed(2)} s; a process that does nothing takes ${nothing.toFixed(2)} s`;
}

function print(...text: readonly string[]): void {
  process.stdout.write(`${text.join("\n")}\n`);
}

await main();
