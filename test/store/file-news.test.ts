import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createFileNews } from "../../src/store/file-news.ts";
import { openFileStore } from "../../src/store/file-store.ts";
import type { Store } from "../../src/store/store.ts";
import { FILE, inEntry, planted, withLines, withValue } from "../saga/planting.ts";

let folder: string;
let file: string;
let store: Store;
let told: (string | undefined)[];
const failures: unknown[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "file-news-"));
  file = join(folder, "saga.yaml");
  writeFileSync(file, FILE);
  store = openFileStore({ file, onFailure: (cause) => failures.push(cause) });
  told = [];
  const newsOf = createFileNews();
  store.watch((event) => told.push(newsOf(event)));
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
  expect(failures).toEqual([]);
});

/** Saves a text, and gives what was told of it once that many events have come. */
function save(text: string, events = 1): Promise<readonly (string | undefined)[]> {
  return happening(() => writeFileSync(file, text), events);
}

/** Does something to the file, and gives what was told of it. */
async function happening(deed: () => void, events = 1): Promise<readonly (string | undefined)[]> {
  const before = told.length;
  await new Promise<void>((resolve) => {
    const leave = store.watch(() => {
      if (told.length < before + events) return;
      leave();
      resolve();
    });
    deed();
  });
  return told.slice(before);
}

const retracted = (text: string) =>
  withLines(
    "who-nab",
    "    retracted: {on: 2022-09-29, reason: A mistake.}",
  )(withValue("who-nab", "standing", "retracted")(text)).replaceAll("¦", "");
const added = (text: string) =>
  `${text}\n  - id: post-asks\n    claim: An inquiry is called for.\n    standing: reported\n    sources: [ani]\n`;
const corrected = inEntry("dar-warrant", /claim: .*/, "claim: A court issued a warrant.");

test("a broken save is told once with its first mistake's line, and the good one after it with what changed", async () => {
  const { text, lines } = planted(withValue("who-nab", "standing", "confirmd")(withValue("dar-warrant", "standing", "reportd")(FILE)));
  expect(await save(text)).toEqual([
    `The data file can't be used as it stands (2 mistakes, which /leak-desk check names); answers come from the last good one. Line ${lines[0]}: Fact "dar-warrant": standing "reportd" is none of confirmed, reported, alleged, claimed, disputed, unknown, retracted. Did you mean "reported"?`,
  ]);
  expect(await save(added(retracted(corrected(FILE))), 2)).toEqual([
    "The data file is in order again: added post-asks; corrected dar-warrant; retracted who-nab.",
    undefined,
  ]);
  expect(await save(FILE)).toEqual([
    "The data file was saved: corrected dar-warrant; restored who-nab; removed post-asks. 1 fact that readers could see is missing: retract it instead, or put it back.",
  ]);
});

test("a broken save that is taken back is told as in order, with nothing changed", async () => {
  await save("facts: [");
  expect(await save(FILE)).toEqual(["The data file is in order again, and nothing in it has changed."]);
});

test("a deleted file is told as gone, without a line, by the news and to whoever saves; put back it is in order again", async () => {
  const gone = `The data file is gone; the bot still answers from what it last read. "${file}" does not exist. Check its name and folder.`;
  const before = store.current().fact("dar-warrant");
  if (!before) throw new Error("The fact is gone.");
  expect(await happening(() => rmSync(file))).toEqual([gone]);
  const change = { of: "fact", id: before.id, before, after: { ...before, claim: "Another." } } as const;
  expect(await store.change(change)).toEqual({ kind: "unusable", reason: gone });
  expect(store.current().fact("dar-warrant")).toEqual(before);
  expect(await save(FILE)).toEqual(["The data file is in order again, and nothing in it has changed."]);
});

test("a folder in its place is told as one that can't be read", async () => {
  rmSync(file);
  expect(await happening(() => mkdirSync(file))).toEqual([
    `The data file can't be read; the bot still answers from what it last read. "${file}" is a folder. Name a file in it.`,
  ]);
});

test("what was changed from here is not told as somebody else's save", async () => {
  const before = store.current().fact("dar-warrant");
  if (!before) throw new Error("The fact is gone.");
  await store.change({ of: "fact", id: before.id, before, after: { ...before, claim: "Another." } });
  expect(told).toEqual([undefined]);
});

test("a save that only concerns the saga as a whole says so", async () => {
  expect(await save(FILE.replace(/updated: .*/, "updated: 2022-09-30"))).toEqual([
    "The data file was saved: what is said of the saga as a whole, or the order.",
  ]);
});

test.each([
  ["with Windows line ends", FILE.replaceAll("\n", "\r\n")],
  ["with another note", `# Kept by Anna.\n${FILE}`],
])("a save that changes nothing but how it is written says so: %s", async (_, text) => {
  expect(await save(text)).toEqual(["The data file was saved: nothing that readers are told has changed, only how it is written."]);
});

test("a half-saved file that ends at a fact is taken, and the facts that are missing are told, with what to do", async () => {
  const before = store.current().facts.length;
  const [text = ""] = await save(FILE.slice(0, FILE.indexOf("  - id: no-negotiation")));
  expect(text).toMatch(/^The data file was saved: .*removed no-negotiation, (?:[\w-]+, ){6}[\w-]+ and \d+ more\. /);
  const missing = before - store.current().facts.length;
  expect(missing).toBeGreaterThan(40);
  expect(text).toMatch(new RegExp(`\\. ${missing} facts that readers could see are missing: retract them instead, or put them back\\.$`));
});

test("many ids are counted rather than named", async () => {
  const [text] = await save(FILE.replaceAll("standing: reported", "standing: confirmed"));
  expect(text).toMatch(/^The data file was saved: corrected (?:[\w-]+, ){7}[\w-]+ and \d+ more\.$/);
});
