import { appendFileSync, chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, unlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { replaceDurably, writeDurably } from "../../src/store/durable-write.ts";
import { giveBack, LEFT_AFTER, sweepLeft, sweepUnfinished } from "../../src/store/unfinished.ts";

const OLD = "old\n";
const NEW = "new\n";

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "unfinished-"));
  file = join(folder, "saga.yaml");
  writeFileSync(file, OLD);
});
afterEach(() => rmSync(folder, { recursive: true }));

const beside = (name: string, text: string) => writeFileSync(join(folder, name), text);
const names = () => readdirSync(folder).sort();
const text = () => readFileSync(file, "utf8");
const later = () => Date.now() + LEFT_AFTER;

/** Saves, and does something else in the moment in which the new file stands in its place and the old one lies aside. Gives what the save came to. */
async function saveAnd(meanwhile: (aside: string) => void): Promise<boolean> {
  const saved = replaceDurably(file, Buffer.from(OLD), NEW);
  for (;;) {
    const aside = names().find((name) => name.endsWith(".was"));
    if (aside !== undefined) {
      meanwhile(join(folder, aside));
      return saved;
    }
    await nextTurn();
  }
}

describe("a process that starts while another one saves", () => {
  test("takes nothing from it while that writes", async () => {
    await writeDurably(
      file,
      (async function* () {
        yield "half, ";
        sweepUnfinished(file);
        yield "whole";
      })(),
    );
    expect([text(), names()]).toEqual(["half, whole", ["saga.yaml"]]);
  });

  test("takes nothing from it while the old file lies aside", async () => {
    expect(await saveAnd(() => sweepUnfinished(file))).toBe(true);
    expect([text(), names()]).toEqual([NEW, ["saga.yaml"]]);
  });

  test("does not lose what somebody wrote into the old file meanwhile", async () => {
    const saved = await saveAnd((aside) => {
      appendFileSync(aside, "by an editor\n");
      sweepUnfinished(file);
    });
    expect([saved, text(), names()]).toEqual([false, `${OLD}by an editor\n`, ["saga.yaml"]]);
  });

  test("brings the old file back where the new one was deleted; then the save has to be made again", async () => {
    const saved = await saveAnd(() => {
      unlinkSync(file);
      sweepUnfinished(file);
    });
    expect([saved, text(), names()]).toEqual([false, OLD, ["saga.yaml"]]);
  });
});

test("a file is given its name again only where nothing has it by now, and once", () => {
  const aside = join(folder, ".saga.yaml.0123456789ab.was");
  writeFileSync(aside, "aside");
  expect([giveBack(aside, file), text(), names()]).toEqual([false, OLD, [basename(aside), "saga.yaml"]]);
  unlinkSync(file);
  expect([giveBack(aside, file), text(), names()]).toEqual([true, "aside", ["saga.yaml"]]);
  expect([giveBack(aside, file), text()]).toEqual([false, "aside"]);
});

test("a save whose old file somebody took away stands", async () => {
  expect(await saveAnd((aside) => unlinkSync(aside))).toBe(true);
  expect([text(), names()]).toEqual([NEW, ["saga.yaml"]]);
});

describe("what a crash left", () => {
  test("goes once it has lain there for ten minutes, and nothing else does", () => {
    const others = [".other.yaml.0123456789ab.tmp", ".saga.yaml.bak.0123456789ab.was", ".saga.yaml.mine.tmp"];
    const ours = [".saga.yaml.0123456789ab.was", ".saga.yaml.ba9876543210.tmp"];
    for (const name of [...ours, ...others]) beside(name, "left");
    sweepUnfinished(file);
    expect(names()).toEqual([...ours, ...others, "saga.yaml"].sort());
    sweepUnfinished(file, later());
    expect([text(), names()]).toEqual([OLD, [...others, "saga.yaml"].sort()]);
  });

  test("is the file where there is none, the one that was aside last", () => {
    unlinkSync(file);
    // In such an order that neither their names nor when they were written tell.
    const [last, first] = [join(folder, ".saga.yaml.999999999999.was"), join(folder, ".saga.yaml.000000000000.was")];
    writeFileSync(last, "last");
    writeFileSync(first, "first");
    while (statSync(last).ctimeMs <= statSync(first).ctimeMs) chmodSync(last, 0o600);
    sweepUnfinished(file);
    expect([text(), names()]).toEqual(["last", [basename(first), "saga.yaml"].sort()]);
  });

  test("is kept as long as it may be the file", () => {
    unlinkSync(file);
    beside(".saga.yaml.0123456789ab.was", OLD);
    sweepLeft(file, later());
    expect(names()).toEqual([".saga.yaml.0123456789ab.was"]);
    sweepUnfinished(file, later());
    expect([text(), names()]).toEqual([OLD, ["saga.yaml"]]);
  });
});
