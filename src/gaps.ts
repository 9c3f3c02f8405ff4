import process from "node:process";
import { endQuietlyWhereNobodyReads } from "./broken-pipe.ts";
import { configuration } from "./config.ts";
import { gapsCsv, openGaps } from "./desk/gaps.ts";
import { UserError } from "./errors.ts";
import { journalFile } from "./store/file-store.ts";
import { openJournal } from "./store/journal.ts";
import { toldUsage } from "./usage.ts";

/** `npm run --silent gaps`: the questions that the file did not answer, as CSV. Exit code 1 where they can't be read. */
function main(): void {
  const now = new Date();
  const journal = openJournal(journalFile(configuration().dataFile, "gaps"));
  process.stdout.write(gapsCsv(openGaps(journal, now).open(now)));
}

endQuietlyWhereNobodyReads();

const USAGE = `Usage: npm run --silent gaps > gaps.csv

Prints the questions that the file did not answer, as CSV: each with how many people asked, when last, and in which other words.`;

try {
  if (!toldUsage(USAGE)) main();
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
