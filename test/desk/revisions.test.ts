import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openRevisions, type Revision } from "../../src/desk/revisions.ts";
import type { Fact } from "../../src/saga/schema.ts";
import { openJournal } from "../../src/store/journal.ts";
import { FILE } from "../saga/planting.ts";
import { openMemoryStore } from "../store/memory-store.ts";

const ANNA = { platform: "discord", id: "1" };
const fact = (claim: string): Fact => ({ id: "dar-warrant", claim, standing: "reported", sources: ["ani"] });
const corrected = (before: string, after: string): Omit<Revision, "number"> => ({
  at: "2022-09-29T10:00:00.000Z",
  by: ANNA,
  of: "fact",
  id: "dar-warrant",
  before: fact(before),
  after: fact(after),
});

const newJournal = () => openMemoryStore(FILE).journal("revisions");

describe("revisions", () => {
  test("are there after a restart, counted on, and without those that did not come to pass", async () => {
    const journal = newJournal();
    const first = openRevisions(journal);
    await first.record(corrected("One.", "Two."));
    const { number } = await first.record(corrected("Two.", "Three."));
    await first.void(number);
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
    await revisions.record({ ...corrected("Two.", "Three."), undoes: third });
    expect(revisions.correctedOn("dar-warrant")).toBe("2022-09-29");
    await revisions.void(4);
    await revisions.record({ ...corrected("Two.", "One."), undoes: first });
    expect(revisions.correctedOn("dar-warrant")).toBeUndefined();
  });

  test("that were written down while there were none but of facts are read as such", async () => {
    const journal = newJournal();
    const { of: _of, id: factId, ...rest } = corrected("One.", "Two.");
    await journal.append({ revision: { number: 7, factId, ...rest } });
    const revisions = openRevisions(journal);
    expect(revisions.byNumber(7)).toEqual({ number: 7, ...corrected("One.", "Two.") });
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
    const folder = mkdtempSync(join(tmpdir(), "revisions-"));
    try {
      // The temporary file beside it would need a longer name than there is.
      const file = join(folder, `${"x".repeat(240)}.jsonl`);
      const lines = Array.from({ length: 5_999 }, (_, at) => ({ revision: { number: at + 1, ...corrected(`${at}.`, `${at + 1}.`) } }));
      writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
      const tried: unknown[] = [];
      const journal = openJournal(file, (cause) => tried.push(Object(cause).code));
      const revisions = openRevisions(journal);
      expect(await revisions.record(corrected("5999.", "6000."))).toMatchObject({ number: 6_000 });
      await revisions.happened(corrected("6000.", "6001."));
      await revisions.void(6_001);
      await journal.close();
      expect(tried).toEqual([undefined, "ENAMETOOLONG", undefined, "ENAMETOOLONG", undefined, "ENAMETOOLONG"]);
      expect([revisions.all().length, revisions.all()[0]?.number]).toEqual([4_999, 6_000]);
      const again = openRevisions(openJournal(file));
      expect(again.byNumber(6_000)).toEqual({ number: 6_000, ...corrected("5999.", "6000.") });
      expect(again.byNumber(6_001)).toBeUndefined();
      expect(readdirSync(folder)).toHaveLength(1);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
