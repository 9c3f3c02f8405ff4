import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Desk, openDesk } from "../../src/desk/desk.ts";
import type { Person, Revision } from "../../src/desk/revisions.ts";
import { openFileStore } from "../../src/store/file-store.ts";
import type { Store } from "../../src/store/store.ts";
import { FILE } from "../saga/planting.ts";
import { until } from "../until.ts";

const ANNA: Person = { platform: "console", id: "anna" };
const BILAL: Person = { platform: "discord", id: "1" };

let folder: string;
let file: string;
let stores: Store[];
let desks: Desk[];
const failures: unknown[] = [];

/** As of two processes on one file: a terminal beside the service. */
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "two-desks-"));
  file = join(folder, "saga.yaml");
  writeFileSync(file, FILE);
  stores = [];
  desks = [];
  for (const _ of [1, 2]) await open();
});
afterEach(async () => {
  for (const store of stores) await store.close();
  rmSync(folder, { recursive: true });
  expect(failures).toEqual([]);
});

async function open(): Promise<Desk> {
  const onFailure = (cause: unknown) => failures.push(cause);
  const store = openFileStore({ file, onFailure });
  const desk = await openDesk({ store, now: () => new Date(), onFailure });
  stores.push(store);
  desks.push(desk);
  return desk;
}

/** One more, once all that the others have told lies on the disk. */
async function openLater(): Promise<Desk> {
  for (const store of stores.splice(0)) await store.close();
  return open();
}

async function correct(at: number, by: Person, id: string, claim: string): Promise<string> {
  const before = desks[at]?.library().fact(id);
  if (!before) throw new Error("The fact is gone.");
  const outcome = await desks[at]?.save({ of: "fact", id, before, after: { ...before, claim }, by });
  return outcome?.kind ?? "";
}

/** Resolves once the desk knows of so many changes. */
async function knows(at: number, count: number): Promise<void> {
  await until(() => (desks[at]?.revisions.all().length ?? 0) >= count);
}

const told = (revisions: readonly Revision[]) =>
  revisions.map(({ number, by, after }) => [number, by, after && "claim" in after ? after.claim : ""]);

test("two desks on one file tell one history, with who changed what, and so does a third one later", async () => {
  expect(await correct(0, ANNA, "dar-warrant", "One.")).toBe("done");
  await knows(1, 1);
  expect(await correct(1, BILAL, "dar-warrant", "Two.")).toBe("done");
  expect(await correct(1, BILAL, "who-nab", "Three.")).toBe("done");
  await knows(0, 3);
  expect(await correct(0, ANNA, "dar-warrant", "Four.")).toBe("done");
  await knows(1, 4);
  writeFileSync(file, readFileSync(file, "utf8").replace("claim: Four.", "claim: By hand."));
  for (const at of [0, 1]) await knows(at, 5);
  const history = [
    [5, { platform: "file", id: "editor" }, "By hand."],
    [4, ANNA, "Four."],
    [3, BILAL, "Three."],
    [2, BILAL, "Two."],
    [1, ANNA, "One."],
  ];
  for (const { revisions } of [...desks, await openLater()]) expect(told(revisions.all())).toEqual(history);
});

test("changes that come faster than the other one looks are told once, by who made them", async () => {
  for (const claim of ["One.", "Two.", "Three."]) expect(await correct(1, BILAL, "dar-warrant", claim)).toBe("done");
  await until(() => desks[0]?.library().fact("dar-warrant")?.claim === "Three.");
  expect(await correct(0, ANNA, "dar-warrant", "Four.")).toBe("done");
  await knows(1, 4);
  const history = [
    [4, ANNA, "Four."],
    [3, BILAL, "Three."],
    [2, BILAL, "Two."],
    [1, BILAL, "One."],
  ];
  for (const { revisions } of [...desks, await openLater()]) expect(told(revisions.all())).toEqual(history);
});

test("what one of them was refused counts for neither", async () => {
  const stale = desks[1]?.library().fact("dar-warrant");
  expect(await correct(0, ANNA, "dar-warrant", "One.")).toBe("done");
  if (!stale) throw new Error("The fact is gone.");
  const refused = await desks[1]?.save({ of: "fact", id: stale.id, before: stale, after: { ...stale, claim: "Mine." }, by: BILAL });
  expect(refused?.kind).toBe("conflict");
  expect(await correct(0, ANNA, "who-nab", "Two.")).toBe("done");
  await knows(1, 2);
  const claims = (desk: Desk) => told(desk.revisions.all()).map(([, by, claim]) => [by, claim]);
  for (const desk of [...desks, await openLater()]) {
    await desk.revisions.catchUp();
    expect(claims(desk)).toEqual([
      [ANNA, "Two."],
      [ANNA, "One."],
    ]);
  }
});
