import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type NewRevision, openRevisions, type Revisions } from "../../src/desk/revisions.ts";
import type { Fact } from "../../src/saga/schema.ts";
import { openJournal } from "../../src/store/journal.ts";
import { FILE } from "../saga/planting.ts";
import { openMemoryStore } from "../store/memory-store.ts";

const ANNA = { platform: "discord", id: "1" };
const fact = (claim: string): Fact => ({ id: "dar-warrant", claim, standing: "reported", sources: ["ani"] });
const corrected = (before: string, after: string): NewRevision => ({
  at: "2022-09-29T10:00:00.000Z",
  by: ANNA,
  of: "fact",
  id: "dar-warrant",
  before: fact(before),
  after: fact(after),
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "revisions-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const newJournal = () => openMemoryStore(FILE).journal("revisions");

describe("revisions", () => {
  test("are there after a restart, counted on, and without those that did not come to pass", async () => {
    const journal = newJournal();
    const first = openRevisions(journal);
    await first.record(corrected("One.", "Two."));
    await first.void(await first.record(corrected("Two.", "Three.")));
    const again = openRevisions(journal);
    expect(again.all().map((revision) => revision.number)).toEqual([1]);
    expect((await again.record(corrected("Two.", "Four."))).number).toBe(3);
    expect(again.correctedOn("dar-warrant")).toBe("2022-09-29");
  });

  test("that were taken back are no corrections, unless that was taken back too", async () => {
    const revisions = openRevisions(newJournal());
    const { number: first } = await revisions.record({ ...corrected("One.", "Two."), at: "2022-09-28T10:00:00.000Z" });
    const { number: second } = await revisions.record(corrected("Two.", "Three."));
    const { number: third } = await revisions.record({ ...corrected("Three.", "Two."), undoes: second });
    expect(revisions.correctedOn("dar-warrant")).toBe("2022-09-28");
    const fourth = await revisions.record({ ...corrected("Two.", "Three."), undoes: third });
    expect(revisions.correctedOn("dar-warrant")).toBe("2022-09-29");
    await revisions.void(fourth);
    await revisions.record({ ...corrected("Two.", "One."), undoes: first });
    expect(revisions.correctedOn("dar-warrant")).toBeUndefined();
  });

  describe("of two processes that wrote down the same number at once", () => {
    const BILAL = { platform: "slack", id: "T1:U2" };
    const told = (revisions: Revisions) => revisions.all().map(({ by, after }) => [by, after && "claim" in after ? after.claim : ""]);

    test.each([
      ["another claim, first", "Three.", true],
      ["another claim, last", "Three.", false],
      ["the same claim, first", "Two.", true],
      ["the same claim, last", "Two.", false],
    ])("the one that did not come to pass, %s, is left out, by both and after a restart", async (_, claim, isVoidFirst) => {
      const file = join(folder, "revisions.jsonl");
      const journals = [openJournal(file), openJournal(file)] as const;
      const [won, lost] = [openRevisions(journals[0]), openRevisions(journals[1])];
      const win = () => won.record(corrected("One.", "Two."));
      const lose = () => lost.record({ ...corrected("One.", claim), by: BILAL });
      const recorded = await Promise.all((isVoidFirst ? [lose, win] : [win, lose]).map((record) => record()));
      expect(recorded.map(({ number }) => number)).toEqual([1, 1]);
      for (const revision of recorded) if (revision.by === BILAL) await lost.void(revision);
      for (const journal of journals) await journal.close();
      const history = [[ANNA, "Two."]];
      for (const revisions of [won, lost]) {
        await revisions.catchUp();
        expect(told(revisions)).toEqual(history);
      }
      expect(told(openRevisions(openJournal(file)))).toEqual(history);
    });
  });

  test("that older versions wrote down have no keys, are voided by number, and are known again when they are read again", async () => {
    const journal = newJournal();
    const line = (number: number, before: string, after: string) => ({ revision: { number, ...corrected(before, after) } });
    const lines = [line(1, "One.", "Two."), line(2, "Two.", "Three."), { void: 2 }, line(3, "Two.", "Four.")];
    await journal.replace(lines);
    const revisions = openRevisions(journal);
    for (const again of lines) await journal.append(again);
    await revisions.catchUp();
    expect(revisions.all().map(({ number }) => number)).toEqual([3, 1]);
    expect((await revisions.record(corrected("Four.", "Five."))).number).toBe(4);
  });

  test("that were written down while there were none but of facts are read as such", async () => {
    const journal = newJournal();
    const { of: _of, id: factId, ...rest } = corrected("One.", "Two.");
    await journal.append({ revision: { number: 7, factId, ...rest } });
    const revisions = openRevisions(journal);
    expect(revisions.byNumber(7)).toMatchObject({ number: 7, ...corrected("One.", "Two.") });
    expect(revisions.correctedOn("dar-warrant")).toBe("2022-09-29");
  });

  test("stay bounded, in memory and in the journal, the newest kept", async () => {
    const journal = newJournal();
    await journal.replace(
      Array.from({ length: 5_999 }, (_, at) => ({ revision: { number: at + 1, ...corrected(`${at}.`, `${at + 1}.`) } })),
    );
    const revisions = openRevisions(journal);
    await revisions.record(corrected("5999.", "6000."));
    expect([revisions.all().length, revisions.all()[0]?.number, journal.read().length]).toEqual([5_000, 6_000, 5_000]);
  });

  test("that are written down are so also where the journal can't be written anew, which is tried again with the next one", async () => {
    // The temporary file beside it would need a longer name than there is.
    const file = join(folder, `${"x".repeat(240)}.jsonl`);
    const lines = Array.from({ length: 5_999 }, (_, at) => ({ revision: { number: at + 1, ...corrected(`${at}.`, `${at + 1}.`) } }));
    writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
    const tried: unknown[] = [];
    const journal = openJournal(file, (cause) => tried.push(Object(cause).code));
    const revisions = openRevisions(journal);
    expect(await revisions.record(corrected("5999.", "6000."))).toMatchObject({ number: 6_000 });
    await revisions.happened(corrected("6000.", "6001."));
    const [newest] = revisions.all();
    if (newest) await revisions.void(newest);
    await journal.close();
    expect(tried).toEqual([undefined, "ENAMETOOLONG", undefined, "ENAMETOOLONG", undefined, "ENAMETOOLONG"]);
    expect([revisions.all().length, revisions.all()[0]?.number]).toEqual([4_999, 6_000]);
    const again = openRevisions(openJournal(file));
    expect(again.byNumber(6_000)).toMatchObject({ number: 6_000, ...corrected("5999.", "6000.") });
    expect(again.byNumber(6_001)).toBeUndefined();
    expect(readdirSync(folder)).toHaveLength(1);
  });
});
