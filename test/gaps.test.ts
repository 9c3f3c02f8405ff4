import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { openGaps } from "../src/desk/gaps.ts";
import { journalFile } from "../src/store/file-store.ts";
import { openJournal } from "../src/store/journal.ts";
import { compiled } from "./process/compiled.ts";

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gaps-"));
  file = join(folder, "saga.yaml");
  writeFileSync(file, readFileSync("data/saga.yaml"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function exported() {
  const { status, stdout, stderr } = spawnSync(process.execPath, [compiled("src/gaps.ts")], {
    env: { PATH: process.env.PATH, DATA_FILE: file },
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

test("npm run gaps prints what was not answered as a table, and leaves the journal of a running bot as it is", async () => {
  const journal = openJournal(journalFile(file, "gaps"));
  const now = new Date();
  const gaps = openGaps(journal, now);
  await gaps.asked("who directed the film", { platform: "discord", id: "1" }, new Date(now.getTime() - 91 * 86_400_000));
  for (const id of ["1", "2"]) await gaps.asked('who, then, won the "derby"', { platform: "discord", id }, now);
  await journal.close();
  const before = readFileSync(journalFile(file, "gaps"));
  const day = now.toISOString().slice(0, 10);
  expect(exported()).toEqual({
    status: 0,
    stdout: `question,askers,last asked,other wordings\r\n"who, then, won the ""derby""","2","${day}",""\r\n`,
    stderr: "",
  });
  expect(readFileSync(journalFile(file, "gaps"))).toEqual(before);
});

test("npm run gaps prints an empty table where nothing was asked", () => {
  expect(exported()).toEqual({ status: 0, stdout: "question,askers,last asked,other wordings\r\n", stderr: "" });
});
