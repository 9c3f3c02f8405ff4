import process from "node:process";
import { openStore } from "../../src/saga/store.ts";
import { evaluations, type Floor } from "./configuration.ts";
import { measure, type Outcome } from "./measures.ts";
import { readQuestionSet } from "./question-set.ts";
import { botSystem, plainSystem, type System } from "./systems.ts";
import { measureTable, reliabilityTable } from "./table.ts";

/** `npm run eval`: each question set's table, the bot's beside plain MiniSearch's; exit 1 below a floor. */
async function main(): Promise<void> {
  for (const { name, data, questions, floor } of evaluations) {
    const library = openStore(data).current();
    const outcomes = await askAll(botSystem(library), questions);
    print(`# ${name}`, measureTable(outcomes), "", "How often answers given at a confidence were right:", reliabilityTable(outcomes), "");
    print("The same with plain MiniSearch, default options:", measureTable(await askAll(plainSystem(library), questions)), "");
    for (const line of below(outcomes, floor)) {
      print(`Below the floor: ${line}`, "");
      process.exitCode = 1;
    }
  }
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

await main();
