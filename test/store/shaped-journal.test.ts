import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { z } from "zod";
import { openJournal } from "../../src/store/journal.ts";
import { shapedJournal } from "../../src/store/shaped-journal.ts";

const LINES = ["null", "5", '"x"', "{}", "[]", '{"at":"one"}', '{"at":1}', '{"torn', '{"at":2,"of":"a newer version"}'];

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "shaped-journal-"));
  file = join(folder, "state", "entries.jsonl");
  mkdirSync(dirname(file));
  writeFileSync(file, LINES.map((line) => `${line}\n`).join(""));
});
afterEach(() => rmSync(folder, { recursive: true }));

const open = () => shapedJournal(openJournal(file), z.object({ at: z.number() }));

describe("a journal of a shape", () => {
  test("leaves out what is not of it, however it is read", async () => {
    const known = [{ at: 1 }, { at: 2 }];
    expect(open().read()).toEqual(known);
    expect(await open().readOn()).toEqual(known);
    const entries: unknown[] = [];
    for await (const entry of open().entries()) entries.push(entry);
    expect(entries).toEqual(known);
  });

  test("is written to like any other, and lets go of what is not of it as soon as something else goes", async () => {
    const journal = open();
    await journal.append({ at: 3 });
    journal.keep({ at: 4 });
    await journal.close();
    expect(readFileSync(file, "utf8").split("\n")).toHaveLength(LINES.length + 3);
    await journal.sift(({ at }) => at !== 3);
    expect(readFileSync(file, "utf8")).toBe('{"at":1}\n{"at":2,"of":"a newer version"}\n{"at":4}\n');
    await journal.replace([{ at: 5 }]);
    expect(readFileSync(file, "utf8")).toBe('{"at":5}\n');
  });
});
