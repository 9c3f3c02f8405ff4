import { appendFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Ledger, openLedger } from "../../src/desk/ledger.ts";
import { openJournal } from "../../src/store/journal.ts";
import { FILE } from "../saga/planting.ts";
import { openMemoryStore } from "../store/memory-store.ts";

const DAY = 86_400_000;
const REQUEST = { command: "ask", options: { question: "when was the warrant issued" } };

let folder: string;
let file: string;
let now: Date;
let store: ReturnType<typeof openMemoryStore>;
let journal: ReturnType<typeof openJournal>;
let ledger: Ledger;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ledger-"));
  file = join(folder, "messages.jsonl");
  now = new Date("2022-09-29T10:00:00Z");
  store = openMemoryStore(FILE);
  restart();
});
afterEach(async () => {
  await journal.close();
  rmSync(folder, { recursive: true });
});

function restart(): void {
  journal = openJournal(file);
  ledger = openLedger(journal, () => now);
}

const said = (place: string, factIds: readonly string[]) =>
  ledger.said({ platform: "discord", place, request: REQUEST, isAsked: true }, factIds, store.current());

/** The messages that would have to be put right if every fact had changed. */
async function remembered(): Promise<readonly string[]> {
  const { about, sources, entities, facts } = store.current();
  const other = openMemoryStore(FILE);
  other.outside({ saga: about, sources, entities, facts: facts.map((fact) => ({ ...fact, claim: `${fact.claim} Indeed.` })) });
  const outdated = await ledger.outdated({ factIds: "all" }, other.current());
  return outdated.map(({ message }) => message.place);
}

test("forgets a message after 30 days, on the disk as well", async () => {
  await said("old", ["dar-warrant"]);
  now = new Date(now.getTime() + 31 * DAY);
  expect(await ledger.countOf(["dar-warrant"])).toBe(0);
  await said("new", ["dar-warrant"]);
  expect(await ledger.countOf(["dar-warrant"])).toBe(1);
  await journal.close();
  expect(readFileSync(file, "utf8")).not.toContain('"old"');
  expect(readFileSync(file, "utf8")).toContain('"new"');
});

test("knows an answer that was edited as one message", async () => {
  await said("one", ["dar-warrant"]);
  await said("one", ["who-nab"]);
  expect([await ledger.countOf(["dar-warrant"]), await ledger.countOf(["who-nab"])]).toEqual([0, 1]);
  await said("one", []);
  expect(await ledger.countOf(["who-nab"])).toBe(0);
});

test("counts no message for a fact that none tells, whatever its id", async () => {
  await said("one", ["dar-warrant"]);
  for (const id of ["constructor", "toString", "who-nab"]) expect(await ledger.countOf([id])).toBe(0);
});

test("keeps no question for an answer that tells no fact", async () => {
  await said("one", []);
  await journal.close();
  expect(readFileSync(file, "utf8")).not.toContain("warrant");
});

test("writes a question down once", async () => {
  await said("one", ["dar-warrant"]);
  await journal.close();
  expect(readFileSync(file, "utf8").split("when was the warrant issued")).toHaveLength(2);
});

test("is whole after a crash that tore off its last line", async () => {
  await said("one", ["dar-warrant"]);
  await said("two", ["dar-warrant"]);
  await journal.close();
  appendFileSync(file, '{"platform":"discord","place":"torn');
  restart();
  await said("three", ["who-nab"]);
  expect(await remembered()).toEqual(["one", "two", "three"]);
});

test("knows what still waits for the disk", async () => {
  const pending = said("one", ["dar-warrant"]);
  expect(await ledger.countOf(["dar-warrant"])).toBe(1);
  await pending;
});

test("lists the lost ones, newest first, after a restart too", async () => {
  for (const place of ["one", "two"]) {
    await said(place, ["dar-warrant"]);
    now = new Date(now.getTime() + 1000);
  }
  const before = store.current().fact("dar-warrant");
  if (!before) throw new Error("The fact is gone.");
  await store.change({ of: "fact", id: before.id, before, after: { ...before, claim: "Another." } });
  for (const { message } of await ledger.outdated({ factIds: "all" }, store.current())) await ledger.lost(message);
  await journal.close();
  restart();
  expect((await ledger.lostOnes()).map(({ place }) => place)).toEqual(["two", "one"]);
  expect(await ledger.outdated({ factIds: "all" }, store.current())).toEqual([]);
});

test("lets the oldest go where very many were said", async () => {
  const line = (at: number) =>
    `${JSON.stringify({ platform: "slack", place: `T/C/${at}`, request: REQUEST, isAsked: false, at: now.toISOString(), prints: { "who-nab": "" } })}\n`;
  appendFileSync(file, Array.from({ length: 100_000 }, (_, at) => line(at)).join(""));
  await said("newest", ["dar-warrant"]);
  await journal.close();
  const places = readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((text): string => JSON.parse(text).place);
  expect(places).toHaveLength(50_000);
  expect([places[0], places.at(-1)]).toEqual(["T/C/50001", "newest"]);
});
