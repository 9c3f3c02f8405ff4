import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { openDesk } from "../../src/desk/desk.ts";
import { parseSaga } from "../../src/saga/parse/parse.ts";
import { openFileStore } from "../../src/store/file-store.ts";
import { LEFT_AFTER, sweepLeft, sweepUnfinished } from "../../src/store/unfinished.ts";
import { compiled } from "../process/compiled.ts";
import { FILE, inEntry } from "../saga/planting.ts";

/** How often a process is killed; two at a time, each with a file of its own. */
const KILLS = 50;
const AT_ONCE = 2;

/** The real data file, with a count in one of its facts. */
const COUNTED = "dar-warrant";
const SAGA = inEntry(COUNTED, /claim: .*/, "claim: Round 0. # kept too")(FILE);

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

function newFile(): string {
  const folder = mkdtempSync(join(tmpdir(), "kill-"));
  folders.push(folder);
  const file = join(folder, "saga.yaml");
  writeFileSync(file, SAGA);
  return file;
}

/** Lets a process write until a moment within some writing, kills it, and gives the last correction that it was told is safe. */
async function killInMidWrite(file: string, delay: number): Promise<number> {
  const child = spawn(process.execPath, [compiled("test/store/fixtures/writer.ts"), file, COUNTED], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  let begun = () => {};
  const writing = new Promise<void>((resolve) => {
    begun = resolve;
  });
  child.stdout.on("data", (chunk: Buffer) => {
    output += chunk.toString();
    begun();
  });
  const ended = once(child, "exit");
  await Promise.race([writing, ended]);
  await wait(delay);
  child.kill("SIGKILL");
  expect(await ended).toEqual([null, "SIGKILL"]);
  expect(output).not.toContain("failure");
  return Number(/saved (\d+)\n(?!.*saved)/s.exec(output)?.[1] ?? 0);
}

/** What is in the file once a start has mended what the kill left: it may have come in the moment in which the old file is taken aside. */
function roundIn(file: string): number {
  sweepUnfinished(file);
  const text = readFileSync(file, "utf8");
  const parsed = parseSaga(text);
  expect(parsed).toMatchObject({ ok: true });
  const [, round] = /claim: Round (\d+)\. # kept too\n/.exec(text) ?? [];
  expect(text).toBe(SAGA.replace("Round 0", `Round ${round}`));
  return Number(round);
}

/** After each kill: nothing acknowledged is lost, nothing is torn, and the history tells what is in the file. */
async function killOverAndOver(kills: number): Promise<void> {
  const file = newFile();
  for (let kill = 0; kill < kills; kill++) {
    const safe = await killInMidWrite(file, (kill * 37) % 90);
    const round = roundIn(file);
    expect(safe).toBeGreaterThan(0);
    // The one under way may have come to pass without being acknowledged.
    expect(round === safe || round === safe + 1).toBe(true);
  }
  const failures: unknown[] = [];
  const onFailure = (cause: unknown) => failures.push(cause);
  const store = openFileStore({ file, onFailure });
  try {
    const desk = await openDesk({ store, now: () => new Date(), onFailure });
    const round = roundIn(file);
    const history = desk.revisions.all().map(({ after }) => Number(/\d+/.exec(after && "claim" in after ? after.claim : "")?.[0]));
    // Every round once, newest first.
    expect(history).toEqual(Array.from({ length: round }, (_, at) => round - at));
    sweepLeft(file, Date.now() + LEFT_AFTER);
    expect(readdirSync(join(file, "..")).sort()).toEqual(["saga.yaml", "state"]);
  } finally {
    await store.close();
  }
  expect(failures).toEqual([]);
}

test(`kill -9 in mid-write, ${KILLS} times: nothing acknowledged is lost, nothing is torn`, async () => {
  await Promise.all(Array.from({ length: AT_ONCE }, () => killOverAndOver(KILLS / AT_ONCE)));
}, 300_000);
