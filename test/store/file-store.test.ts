import { spawnSync } from "node:child_process";
import {
  chmodSync,
  closeSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { open as openFile, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Fact } from "../../src/saga/schema.ts";
import { openFileStore } from "../../src/store/file-store.ts";
import type { Store, StoreEvent } from "../../src/store/store.ts";
import { FILE, inEntry, withValue } from "../saga/planting.ts";
import { saveSlowly } from "./save-slowly.ts";

let folder: string;
let file: string;
let store: Store;
let failures: unknown[];

/** A store on a copy of the real data file, and what it tells, in order. */
function open(): { next(): Promise<StoreEvent>; readonly told: readonly StoreEvent[] } {
  store = openFileStore({ file, onFailure: (cause) => failures.push(cause) });
  const told: StoreEvent[] = [];
  let read = 0;
  let wake = () => {};
  store.watch((event) => {
    told.push(event);
    wake();
  });
  return {
    told,
    async next() {
      while (told.length <= read) await new Promise<void>((resolve) => (wake = resolve));
      const event = told[read++];
      if (!event) throw new Error("Nothing was told.");
      return event;
    },
  };
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "file-store-"));
  file = join(folder, "saga.yaml");
  writeFileSync(file, FILE);
  failures = [];
});

afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
  expect(failures).toEqual([]);
});

const claimed = (claim: string) => inEntry("dar-warrant", /claim: .*/, `claim: ${claim}`)(FILE);
const claim = () => store.current().fact("dar-warrant")?.claim;

/** The ways in which editors save. */
const WAYS: readonly (readonly [string, (text: string) => void | Promise<void>])[] = [
  ["in place", (text) => writeFileSync(file, text)],
  [
    "by renaming another over it",
    (text) => {
      writeFileSync(join(folder, "saga.yaml~"), text);
      renameSync(join(folder, "saga.yaml~"), file);
    },
  ],
  [
    "by deleting and creating it anew",
    async (text) => {
      unlinkSync(file);
      await pause(100);
      writeFileSync(file, text);
    },
  ],
  ["slowly, piece by piece", (text) => saveSlowly(file, text)],
];

describe("a save takes effect", () => {
  test.each(WAYS)("%s, the second time too", async (_, save) => {
    const { next } = open();
    await pause(100);
    for (const words of ["A first claim.", "A second claim."]) {
      const before = claim();
      await save(claimed(words));
      let event = await next();
      // A busy machine may look in the middle of a save; that there was no sound file is told, and that there is one again, and changes nothing.
      while (event.kind !== "changed") event = await next();
      expect(event).toMatchObject({
        kind: "changed",
        isOwn: false,
        changes: [{ id: "dar-warrant", before: { claim: before }, after: { claim: words } }],
      });
      expect(claim()).toBe(words);
    }
  });

  test("right after the start", async () => {
    const { next } = open();
    writeFileSync(file, claimed("At once."));
    expect(await next()).toMatchObject({ kind: "changed", isOwn: false, changes: [{ id: "dar-warrant" }] });
    expect(claim()).toBe("At once.");
  });

  test("right after the start, while the disk is busy", async () => {
    const pipe = join(folder, "pipe");
    spawnSync("mkfifo", [pipe]);
    const { next } = open();
    const looked = stat(file);
    // Nobody writes into the pipe: these hold all the threads in which Node asks the disk, and what is asked from now on waits for them.
    const held = Array.from({ length: 4 }, () => openFile(pipe, "r"));
    await looked;
    writeFileSync(file, claimed("At once."));
    const writer = openSync(pipe, "w");
    for (const handle of await Promise.all(held)) await handle.close();
    closeSync(writer);
    expect(await next()).toMatchObject({ kind: "changed", isOwn: false, changes: [{ id: "dar-warrant" }] });
    expect(claim()).toBe("At once.");
  });

  test("by pointing a link elsewhere", async () => {
    const [one, two] = [join(folder, "one.yaml"), join(folder, "two.yaml")];
    writeFileSync(one, FILE);
    writeFileSync(two, claimed("By a link."));
    unlinkSync(file);
    symlinkSync(one, file);
    const { next } = open();
    await pause(100);
    symlinkSync(two, join(folder, "link"));
    renameSync(join(folder, "link"), file);
    expect(await next()).toMatchObject({ kind: "changed", changes: [{ id: "dar-warrant" }] });
    expect(claim()).toBe("By a link.");
  });
});

describe("a bad save", () => {
  test("changes nothing, is told once with its lines, and is over with the next good one", async () => {
    const { next, told } = open();
    await pause(100);
    const before = store.current();
    const bad = withValue("dar-warrant", "standing", "reportd")(FILE).replaceAll("¦", "");
    writeFileSync(file, bad);
    const line = bad.split("\n").findIndex((text) => text.includes("reportd")) + 1;
    expect(await next()).toMatchObject({
      kind: "refused",
      problems: [{ line, message: expect.stringContaining('"reportd" is none of') }],
    });
    expect(store.current()).toBe(before);
    writeFileSync(file, `${bad}# the same mistake in another file\n`);
    await pause(600);
    expect(await store.change({ of: "fact", id: "x", before: undefined, after: undefined })).toMatchObject({
      kind: "unusable",
      reason: expect.stringContaining(`${file}:${line}:`),
    });
    expect(told).toHaveLength(1);
    writeFileSync(file, claimed("Mended."));
    expect([(await next()).kind, (await next()).kind]).toEqual(["changed", "mended"]);
    expect(claim()).toBe("Mended.");
  });

  test("may be that the file is gone", async () => {
    const { next } = open();
    await pause(100);
    const before = store.current();
    unlinkSync(file);
    expect(await next()).toMatchObject({ kind: "refused", problems: [{ message: expect.stringContaining("does not exist") }] });
    expect(store.current()).toBe(before);
    writeFileSync(file, FILE);
    expect(await next()).toEqual({ kind: "mended" });
  });

  test.each<[string, () => string | Uint8Array, RegExp]>([
    ["1000 deep", () => `saga: ${"[".repeat(1000)}`, /more than 32 deep/],
    [
      "an alias bomb",
      () => `a: &a [${"x, ".repeat(9)}]\nb: &b [${"*a, ".repeat(9)}]\nfacts: [${"*b, ".repeat(9)}]`,
      /has a meaning of its own/,
    ],
    ["50 MB", () => "x".repeat(50_000_001), /larger than 50 MB/],
    ["binary", () => Uint8Array.from({ length: 5000 }, (_, at) => at % 256), /not a text file/],
    ["UTF-16", () => Buffer.from(`\ufeff${FILE}`, "utf16le"), /saved as UTF-16/],
    ["Latin-1", () => Buffer.from(FILE.replace("ANI", "ANÍ"), "latin1"), /not UTF-8/],
    ["a prototype as a key", () => FILE.replace("saga:\n", "saga:\n  __proto__: {polluted: yes}\n"), /"__proto__", which does not exist/],
    ["empty", () => "", /is empty/],
  ])("may be hostile (%s); the facts go on answering", async (_, content, says) => {
    const { next } = open();
    await pause(100);
    const before = store.current();
    writeFileSync(file, content());
    const event = await next();
    expect(event.kind === "refused" ? event.problems.map(({ message }) => message) : []).toContainEqual(expect.stringMatching(says));
    expect(store.current()).toBe(before);
    writeFileSync(file, claimed("After it."));
    expect((await next()).kind).toBe("changed");
    expect("polluted" in {}).toBe(false);
  });
});

test("a pipe that nobody writes into, in the file's place, is refused, and holds up nothing", async () => {
  const { next } = open();
  await pause(100);
  spawnSync("mkfifo", [join(folder, "pipe")]);
  renameSync(join(folder, "pipe"), file);
  expect(await next()).toMatchObject({ kind: "refused", problems: [{ message: expect.stringContaining("is empty") }] });
  unlinkSync(file);
  writeFileSync(file, claimed("After it."));
  expect(await next()).toMatchObject({ kind: "changed", changes: [{ after: { claim: "After it." } }] });
});

describe("a change from chat", () => {
  const edited = (words: string) => {
    const before = store.current().fact("dar-warrant");
    if (!before) throw new Error("The file has no such fact.");
    return { of: "fact" as const, id: before.id, before, after: { ...before, claim: words } };
  };

  test("stands in the file, which is otherwise as it was, permissions included", async () => {
    chmodSync(file, 0o640);
    open();
    expect(await store.change(edited("From chat."))).toEqual({ kind: "done" });
    expect(readFileSync(file, "utf8")).toBe(claimed("From chat."));
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder)).toEqual(["saga.yaml"]);
  });

  test("keeps what was saved in an editor a moment before", async () => {
    const { next } = open();
    writeFileSync(file, inEntry("who-nab", /claim: .*/, "claim: From the editor.")(FILE));
    expect(await store.change(edited("From chat."))).toEqual({ kind: "done" });
    expect([await next(), await next()].map((event) => event.kind === "changed" && event.isOwn)).toEqual([false, true]);
    const both = readFileSync(file, "utf8");
    expect(both).toContain("claim: From the editor.\n");
    expect(both).toContain("claim: From chat.\n");
  });

  test("yields to the editor where both changed the same fact", async () => {
    open();
    const change = edited("From chat.");
    writeFileSync(file, claimed("From the editor."));
    expect(await store.change(change)).toMatchObject({ kind: "conflict", current: { claim: "From the editor." } });
    expect(readFileSync(file, "utf8")).toBe(claimed("From the editor."));
    expect(claim()).toBe("From the editor.");
  });

  test("goes through a link and leaves it one", async () => {
    renameSync(file, join(folder, "real.yaml"));
    symlinkSync("real.yaml", file);
    open();
    expect(await store.change(edited("From chat."))).toEqual({ kind: "done" });
    expect(readFileSync(join(folder, "real.yaml"), "utf8")).toBe(claimed("From chat."));
    expect(statSync(file).isFile()).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(["real.yaml", "saga.yaml"]);
  });

  test("is refused where the disk takes nothing, in a sentence, and nothing is changed", async () => {
    // The temporary file beside it would need a longer name than there is.
    const long = join(folder, `${"x".repeat(240)}.yaml`);
    renameSync(file, long);
    file = long;
    const { told } = open();
    expect(await store.change(edited("From chat."))).toEqual({
      kind: "unusable",
      reason: expect.stringMatching(/^The bot's disk takes nothing now: it failed \(ENAMETOOLONG\)\. Nothing was changed/),
    });
    expect([told, readFileSync(file, "utf8") === FILE, claim()]).toEqual([[], true, edited("").before?.claim]);
  });

  test("is refused where the file would not be sound with it", async () => {
    const { told } = open();
    const fact: Fact = { id: "new", claim: "New.", standing: "reported", sources: ["nowhere"] };
    expect(await store.change({ of: "fact", id: "new", before: undefined, after: fact })).toMatchObject({ kind: "refused" });
    expect(told).toEqual([]);
  });
});

test.each(["saga.yaml", "real.yaml"])("a file that a crash left aside, %s, is there again at start", (name) => {
  if (name !== "saga.yaml") symlinkSync(name, join(folder, "link"));
  if (name !== "saga.yaml") renameSync(join(folder, "link"), file);
  writeFileSync(join(folder, `.${name}.0123456789ab.was`), claimed("Put aside."));
  if (name === "saga.yaml") unlinkSync(file);
  open();
  expect(claim()).toBe("Put aside.");
  expect(readdirSync(folder).sort()).toEqual([...new Set([name, "saga.yaml"])].sort());
});
