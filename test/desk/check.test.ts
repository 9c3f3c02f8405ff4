import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createCheck } from "../../commands/desk/check.ts";
import { type Desk, openDesk } from "../../src/desk/desk.ts";
import { openFileStore } from "../../src/store/file-store.ts";
import type { Store } from "../../src/store/store.ts";
import { itemsOf, textOf } from "../answer/asking.ts";
import { FILE, withValue } from "../saga/planting.ts";
import { ANNA } from "./at-desk.ts";

const NOW = new Date("2022-09-29T10:00:00Z");

let folder: string;
let file: string;
let store: Store;
let desk: Desk;
const failures: unknown[] = [];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "check-"));
  file = join(folder, "saga.yaml");
  writeFileSync(file, FILE);
  const onFailure = (cause: unknown) => failures.push(cause);
  store = openFileStore({ file, onFailure });
  desk = await openDesk({ store, now: () => NOW, onFailure });
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
  expect(failures).toEqual([]);
});

function check() {
  const invocation = { command: "check", options: {}, caller: ANNA, conversation: "c" };
  return createCheck(() => desk).run(invocation, { library: store.current(), now: NOW, commands: [] });
}

/** Resolves with the next event of that kind. */
function told(kind: string): Promise<void> {
  return new Promise((resolve) => {
    const leave = store.watch((event) => {
      if (event.kind !== kind) return;
      leave();
      resolve();
    });
  });
}

test("names every mistake of a save that is not used, at its line, until it is mended", async () => {
  const bad = withValue(
    "who-nab",
    "standing",
    "confirmd",
  )(withValue("dar-warrant", "standing", "reportd")(FILE).replaceAll("¦", "")).replaceAll("¦", "");
  const lines = bad.split("\n").flatMap((text, at) => (/standing: (?:reportd|confirmd)/.test(text) ? [at + 1] : []));
  const refused = told("refused");
  writeFileSync(file, bad);
  await refused;
  const reply = await check();
  expect(textOf(reply)).toContain("The data file has mistakes and is not used; answers come from the last good one (2):");
  expect(
    itemsOf(reply)
      .slice(0, 2)
      .map(({ text }) => text),
  ).toEqual(
    lines.map((line) =>
      expect.stringMatching(new RegExp(`^Line ${line}, column \\d+: Fact "[a-z-]+": standing "(?:reportd|confirmd)" is none of`)),
    ),
  );
  const mended = told("mended");
  writeFileSync(file, FILE);
  await mended;
  expect(textOf(await check())).not.toContain("has mistakes");
});

test("names twelve mistakes of one save, each at its line", async () => {
  const bad = FILE.replace(/standing: reported$/gm, "standing: reportd")
    .split("standing: reportd")
    .slice(0, 13)
    .join("standing: reportd");
  const lines = bad.split("\n").flatMap((text, at) => (text.includes("reportd") ? [at + 1] : []));
  const refused = told("refused");
  writeFileSync(file, bad);
  await refused;
  const items = itemsOf(await check()).flatMap(({ text }) => /^Line (\d+),.*"reportd" is none of/.exec(text)?.[1] ?? []);
  expect(items.map(Number)).toEqual(lines);
  expect(lines).toHaveLength(12);
});

test("names what looks like a slip: a lone quotation mark, a source older than what it reports", async () => {
  const changed = told("changed");
  writeFileSync(
    file,
    withValue(
      "who-nab",
      "claim",
      'NAB said" it is a bureau.',
    )(withValue("dar-warrant", "when", "2022-10-05")(FILE).replaceAll("¦", "")).replaceAll("¦", ""),
  );
  await changed;
  expect(textOf(await check())).toMatch(
    /Looks like a slip \(2\):\n(?:who-nab: "NAB said" it is a bureau\." has one quotation mark|dar-warrant: it happened on 2022-10-05, yet its source "ani")[\s\S]*\n(?:who-nab|dar-warrant): /,
  );
});

test("lists the messages that are out of date and can't be edited any more by what was asked", async () => {
  const request = { command: "ask", options: { question: "is there a warrant against Dar" } };
  await desk.ledger.said({ platform: "discord", place: "1/2", request, isAsked: true }, ["dar-warrant"], store.current());
  const before = store.current().fact("dar-warrant");
  if (!before) throw new Error("The fact is gone.");
  await store.change({ of: "fact", id: before.id, before, after: { ...before, claim: "Another." } });
  for (const { message } of await desk.ledger.outdated({ factIds: "all" }, store.current())) await desk.ledger.lost(message);
  expect(itemsOf(await check())[0]).toEqual({
    text: "On Discord, sent 29 September 2022, 15:00, to “is there a warrant against Dar”",
    detail: "It tells dar-warrant.",
  });
});

test("names no line of a file that is gone", async () => {
  const refused = told("refused");
  rmSync(file);
  await refused;
  const reply = await check();
  expect(textOf(reply)).toContain("The data file can't be read; answers come from the last good one (1):");
  expect(itemsOf(reply)[0]?.text).toMatch(/saga\.yaml" does not exist\. Check its name and folder\.$/);
});
