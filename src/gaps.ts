import process from "node:process";
import { endQuietlyWhereNobodyReads } from "./broken-pipe.ts";
import { configuration } from "./config.ts";
import { gapsCsv, openGaps } from "./desk/gaps.ts";
import { journalFile } from "./store/file-store.ts";
import { openJournal } from "./store/journal.ts";

/** `npm run --silent gaps`: the questions that the file did not answer, as CSV. */
endQuietlyWhereNobodyReads();
const now = new Date();
const journal = openJournal(journalFile(configuration().dataFile, "gaps"));
process.stdout.write(gapsCsv(openGaps(journal, now).open(now)));
