import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { type Desk, openDesk } from "../../src/desk/desk.ts";
import { openFileStore } from "../../src/store/file-store.ts";
import type { Store } from "../../src/store/store.ts";
import { compiled } from "../process/compiled.ts";

const SAVES = 600;

const SAGA = `# kept
saga: {title: The harbour}
sources:
  - {id: post, publisher: The Evening Post}
facts:
  - id: by-editor # kept too
    claim: Save 0.
    standing: reported
    sources: [post]
  - id: by-chat
    claim: Round 0.
    standing: reported
    sources: [post]
`;

let folder: string;
let file: string;
let store: Store;
let desk: Desk;
let failures: unknown[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "two-"));
  file = join(folder, "saga.yaml");
  writeFileSync(file, SAGA);
  failures = [];
  const onFailure = (cause: unknown) => failures.push(cause);
  store = openFileStore({ file, onFailure });
  desk = await openDesk({ store, now: () => new Date(), onFailure });
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
  expect(failures).toEqual([]);
});

/** Corrects the chat's fact until the editor is done; gives how often that was saved. What is refused is tried again, as a moderator would. */
async function chatMeanwhile(isOver: () => boolean): Promise<number> {
  let saved = 0;
  while (!isOver()) {
    const before = store.current().fact("by-chat");
    if (!before) throw new Error("The fact is gone.");
    const after = { ...before, claim: `Round ${saved + 1}.` };
    const outcome = await desk.save({ of: "fact", id: before.id, before, after, by: { platform: "test", id: "chat" } });
    if (outcome.kind === "done") saved++;
  }
  return saved;
}

test.each(["rename", "in place"])(
  "an editor that saves by %s while moderators save from chat and others start beside it: nothing is lost unseen",
  async (way) => {
    const editor = spawn(process.execPath, [compiled("test/store/fixtures/editor.ts"), file, way, String(SAVES)], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    let output = "";
    editor.stdout.on("data", (chunk: Buffer) => {
      output += chunk.toString();
    });
    const ended = once(editor, "exit");
    const sweeper = spawn(process.execPath, [compiled("test/store/fixtures/sweeper.ts"), file], { stdio: ["ignore", "ignore", "inherit"] });
    const swept = once(sweeper, "exit");
    const saved = await chatMeanwhile(() => output.includes("done"));
    sweeper.kill("SIGKILL");
    // It had not ended by a failure of its own.
    expect([await ended, await swept]).toEqual([
      [0, null],
      [null, "SIGKILL"],
    ]);
    // Every save of the editor stood in the file when the next one began.
    expect(output).toBe("done\n");
    expect(saved).toBeGreaterThan(0);

    // What the editor, who had an older file before them, put back is in the history; so is all the rest, without a gap.
    const last = { of: "fact", id: "by-chat", before: store.current().fact("by-chat"), after: undefined } as const;
    await store.change({ ...last, after: last.before });
    const history = desk.revisions.all().filter(({ id }) => id === "by-chat");
    const inFile = /claim: (Round \d+\.)/.exec(readFileSync(file, "utf8"))?.[1];
    expect(history[0]?.after).toMatchObject({ claim: inFile });
    for (const [at, revision] of history.entries()) {
      if (at + 1 < history.length) expect(revision.before).toEqual(history[at + 1]?.after);
    }
    expect(history.filter(({ by }) => by.platform === "test")).toHaveLength(saved);
    expect(readFileSync(file, "utf8")).toBe(SAGA.replace("Save 0.", `Save ${SAVES}.`).replace("Round 0.", inFile ?? ""));
    expect(readdirSync(folder).sort()).toEqual(["saga.yaml", "state"]);
  },
  120_000,
);
