import process from "node:process";
import { parseArgs } from "node:util";
import { UserError } from "../../src/errors.ts";
import { openLibrary } from "../../src/saga/open-library.ts";
import { coverageAuroc, runBenchmark } from "./benchmark.ts";
import { readBenchmark } from "./benchmark-set.ts";
import { evaluations, type Floor } from "./configuration.ts";
import { measure, type Outcome } from "./measures.ts";
import { readQuestionSet } from "./question-set.ts";
import { botSystem, plainSystem, type System } from "./systems.ts";
import { measureTable, reliabilityTable } from "./table.ts";

const USAGE = "Usage: npm run --silent eval -- [--benchmark FILE]";

/** Exit code for arguments that cannot be read; that of a file that cannot be is 1. */
const MISUSE = 2;

/**
 * `npm run eval`: each question set's table, the bot's beside plain MiniSearch's; exit 1 below a floor. With `--benchmark FILE` a public set instead, one
 * JSON line of BenchmarkReport; what abstaining by the covered share alone would reach goes to standard error.
 */
async function main(): Promise<void> {
  const file = benchmarkFile();
  if (file === undefined) await evaluateAll();
  else await benchmark(file);
}

/** @throws UserError where the arguments say anything but `--benchmark FILE` or nothing. */
function benchmarkFile(): string | undefined {
  try {
    return parseArgs({ options: { benchmark: { type: "string" } } }).values.benchmark;
  } catch (error) {
    process.exitCode = MISUSE;
    throw new UserError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

async function benchmark(file: string): Promise<void> {
  const set = readBenchmark(file);
  print(JSON.stringify(await runBenchmark(set)));
  const alone = coverageAuroc(set);
  if (!Number.isNaN(alone)) process.stderr.write(`The covered share alone would reach an AUROC of ${alone.toFixed(4)}.\n`);
}

async function evaluateAll(): Promise<void> {
  for (const { name, data, questions, floor } of evaluations) {
    const library = openLibrary(data);
    const outcomes = await askAll(botSystem(library), questions);
    print(`# ${name}`, measureTable(outcomes), "", "How often answers given at a confidence were right:", reliabilityTable(outcomes), "");
    print("The same with plain MiniSearch, default options:", measureTable(await askAll(plainSystem(library), questions)), "");
    for (const line of below(outcomes, floor)) {
      print(`Below the floor: ${line}`, "");
      process.exitCode = 1;
    }
  }
  print(process.exitCode === 1 ? "Not all floors hold; the lines above that begin with “Below the floor” say which." : "All floors hold.");
}

async function askAll(system: System, questions: string): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const asked of readQuestionSet(questions)) outcomes.push({ asked, ...(await system.ask(asked.question)) });
  return outcomes;
}

function below(outcomes: readonly Outcome[], floor: Floor): readonly string[] {
  const { rightAtFirst, abstained, harm } = measure(outcomes);
  return [
    rightAtFirst < floor.rightAtFirst ? `right at first ${rightAtFirst.toFixed(3)}, at least ${floor.rightAtFirst} is wanted` : "",
    abstained < floor.abstained ? `abstained ${abstained.toFixed(3)}, at least ${floor.abstained} is wanted` : "",
    harm > floor.harm ? `harm ${harm.toFixed(3)}, at most ${floor.harm} is wanted` : "",
  ].filter((line) => line !== "");
}

function print(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join("\n")}\n`);
}

try {
  await main();
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode ??= 1;
}
