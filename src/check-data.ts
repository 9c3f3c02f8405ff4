import { endQuietlyWhereNobodyReads } from "./broken-pipe.ts";
import { configuration } from "./config.ts";
import { missingFacts } from "./desk/missing-facts.ts";
import { openRevisions, type Revision } from "./desk/revisions.ts";
import { UserError } from "./errors.ts";
import { doubtsIn } from "./saga/doubts/doubts.ts";
import { readSagaFile } from "./saga/file.ts";
import { type Problem, problemLine } from "./saga/parse/problem.ts";
import { type Saga, STANDINGS } from "./saga/schema.ts";
import { fewOf, missingText } from "./store/file-news.ts";
import { journalFile } from "./store/file-store.ts";
import { openJournal } from "./store/journal.ts";
import { toldUsage } from "./usage.ts";

/** `npm run --silent check-data -- [FILE …]`: says of each data file what is in it and what in it looks like a slip, or names every problem; each as `file:line:column: message`. */
function main(files: readonly string[]): void {
  for (const file of files.length > 0 ? files : [configuration().dataFile]) tellingMistakes(() => check(file));
}

/** Does something; what the person can mend is told, and makes the program fail. */
function tellingMistakes(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    print([error.message]);
    process.exitCode = 1;
  }
}

function check(file: string): void {
  const read = readSagaFile(file);
  const lines = (problems: readonly Problem[]) => problems.map((problem) => problemLine(file, problem));
  print(
    read.ok
      ? [
          ...summary(file, read.saga),
          ...slips([...lines(doubtsIn(read.text, read.saga, new Date().toISOString().slice(0, 10))), ...missing(file, read.saga)]),
        ]
      : lines(read.problems),
  );
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

function missing(file: string, { facts }: Saga): readonly string[] {
  const ids = missingFacts(historyOf(file), new Set(facts.map(({ id }) => id)), new Date()).map(({ id }) => id);
  return ids.length === 0 ? [] : [`${file}: ${missingText(ids)} (${fewOf(ids)})`];
}

/** Newest first; none where it can't be read, as that says nothing about the file. */
function historyOf(file: string): readonly Revision[] {
  try {
    return openRevisions(openJournal(journalFile(file, "revisions"))).all();
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
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

const USAGE = `Usage: npm run --silent check-data -- [FILE …]

Says what is in each data file and what in it looks like a slip, or names every mistake with its line; ends with 1 where there is one.
Without FILE it is the one that DATA_FILE names, or else data/saga.yaml.`;

if (!toldUsage(USAGE)) tellingMistakes(() => main(process.argv.slice(2)));
