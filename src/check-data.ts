import { endQuietlyWhereNobodyReads } from "./broken-pipe.ts";
import { configuration } from "./config.ts";
import { UserError } from "./errors.ts";
import { doubtsIn } from "./saga/doubts.ts";
import { readSagaFile } from "./saga/file.ts";
import { type Problem, problemLine } from "./saga/problem.ts";
import { type Saga, STANDINGS } from "./saga/schema.ts";

/** `npm run --silent check-data -- [FILE]`: says what is in a data file and what in it looks like a slip, or names every problem; each as `file:line:column: message`. */
function main(file: string): void {
  const read = readSagaFile(file);
  const lines = (problems: readonly Problem[]) => problems.map((problem) => problemLine(file, problem));
  print(read.ok ? [...summary(file, read.saga), ...slips(lines(doubtsIn(read.text, read.saga)))] : lines(read.problems));
  if (!read.ok) process.exitCode = 1;
}

function summary(file: string, { saga, facts, entities, sources }: Saga): readonly string[] {
  const standings = STANDINGS.map((standing) => ({ standing, count: facts.filter((fact) => fact.standing === standing).length }));
  const byStanding = standings.filter(({ count }) => count > 0).map(({ standing, count }) => `${count} ${standing}`);
  return [
    `${file} is in order.`,
    saga.updated === undefined ? saga.title : `${saga.title}, as of ${saga.updated}`,
    `${counted(facts.length, "fact", "facts")}: ${byStanding.join(", ")}`,
    `${counted(entities.length, "entity", "entities")}, ${counted(sources.length, "source", "sources")}`,
  ];
}

function slips(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["It is used as it is, but this looks like a slip:", ...lines];
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.join("\n")}\n`);
}

endQuietlyWhereNobodyReads();

try {
  main(process.argv[2] ?? configuration().dataFile);
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  print([error.message]);
  process.exitCode = 1;
}
