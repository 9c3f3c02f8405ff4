import { appendFileSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openJournal } from "../../src/store/journal.ts";

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "journal-"));
  file = join(folder, "state", "entries.jsonl");
});
afterEach(() => rmSync(folder, { recursive: true }));

async function entriesOf(journal: ReturnType<typeof openJournal>): Promise<readonly unknown[]> {
  const entries: unknown[] = [];
  for await (const entry of journal.entries()) entries.push(entry);
  return entries;
}

describe("a journal", () => {
  test("is there again after it was closed", async () => {
    const journal = openJournal(file);
    expect(journal.read()).toEqual([]);
    await journal.append({ text: "one\nline \u2028 شہباز" });
    await journal.close();
    expect(openJournal(file).read()).toEqual([{ text: "one\nline \u2028 شہباز" }]);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  test("loses only a last line that a crash tore off, and goes on behind it", async () => {
    const journal = openJournal(file);
    await journal.append({ at: 1 });
    appendFileSync(file, '{"at": 2, "torn');
    const again = openJournal(file);
    expect(again.read()).toEqual([{ at: 1 }]);
    await again.append({ at: 3 });
    expect(openJournal(file).read()).toEqual([{ at: 1 }, { at: 3 }]);
    await again.append({ at: 4 });
    expect(openJournal(file).read()).toEqual([{ at: 1 }, { at: 3 }, { at: 4 }]);
  });

  test("keeps a last line that only lacks its end", async () => {
    const journal = openJournal(file);
    mkdirSync(join(folder, "state"));
    writeFileSync(file, '{"at":1}');
    expect(journal.read()).toEqual([{ at: 1 }]);
    await journal.append({ at: 2 });
    expect(openJournal(file).read()).toEqual([{ at: 1 }, { at: 2 }]);
  });

  test("reads on what another process has added, and takes nothing of it away", async () => {
    const [one, two] = [openJournal(file), openJournal(file)];
    for (const journal of [one, two]) expect(journal.read()).toEqual([]);
    expect(await two.readOn()).toEqual([]);
    await one.append({ at: 1 });
    expect([await one.readOn(), await two.readOn(), await two.readOn()]).toEqual([[], [{ at: 1 }], []]);
    await two.append({ at: 2 });
    await one.append({ at: 3 });
    expect(await one.readOn()).toContainEqual({ at: 2 });
    expect(await two.readOn()).toEqual([{ at: 3 }]);
    await one.append({ at: 4 });
    appendFileSync(file, '{"at": 5, "torn');
    expect(await two.readOn()).toEqual([{ at: 4 }]);
    appendFileSync(file, '": 0}\n');
    expect(await two.readOn()).toEqual([{ at: 5, torn: 0 }]);
    // What one never heard of stays when it takes out what is too old.
    await one.sift((entry) => Object(entry).at > 2);
    expect((await two.readOn()).map((entry) => Object(entry).at)).toEqual([3, 4, 5]);
    expect(openJournal(file).read()).toHaveLength(3);
  });

  test("takes nothing out of a journal that is not there", async () => {
    const journal = openJournal(file);
    await journal.sift(() => false);
    expect([journal.read(), await journal.readOn()]).toEqual([[], []]);
  });

  test("keeps the order of many at once", async () => {
    const journal = openJournal(file);
    await Promise.all(Array.from({ length: 500 }, (_, at) => journal.append(at)));
    expect(openJournal(file).read()).toEqual(Array.from({ length: 500 }, (_, at) => at));
  });

  test("keeps what can wait until the disk takes it, in order, and once", async () => {
    const tried: unknown[] = [];
    const journal = openJournal(file, (cause) => tried.push(cause));
    writeFileSync(join(folder, "state"), "in the way");
    journal.keep(1);
    await expect(journal.append("refused")).rejects.toThrow("EEXIST");
    journal.keep(2);
    await journal.close();
    expect(tried.map((cause) => Object(cause).code)).toEqual(["EEXIST", "EEXIST", "EEXIST"]);
    rmSync(join(folder, "state"));
    await journal.append(3);
    expect(openJournal(file).read()).toEqual([1, 2, 3]);
    await journal.append(4);
    expect(openJournal(file).read()).toEqual([1, 2, 3, 4]);
    expect(tried.at(-1)).toBeUndefined();
  });

  test("writes what waits as it is closed", async () => {
    const journal = openJournal(file);
    writeFileSync(join(folder, "state"), "in the way");
    journal.keep(1);
    await expect(journal.append(2)).rejects.toThrow("EEXIST");
    rmSync(join(folder, "state"));
    await journal.close();
    expect(openJournal(file).read()).toEqual([1]);
  });

  test("is read piece by piece as it stood when that began, with what still waits for the disk", async () => {
    const journal = openJournal(file);
    const many = Array.from({ length: 2_000 }, (_, at) => ({ at, text: "شہباز ".repeat(20) }));
    await Promise.all(many.map((entry) => journal.append(entry)));
    journal.keep("waits");
    const read: unknown[] = [];
    for await (const entry of journal.entries()) {
      if (read.length === 0) {
        journal.keep("later");
        await journal.replace([]);
      }
      read.push(entry);
    }
    expect(read).toEqual([...many, "waits"]);
    expect(await entriesOf(journal)).toEqual([]);
  });

  test("is empty where nothing was written yet", async () => {
    const journal = openJournal(file);
    expect(await entriesOf(journal)).toEqual([]);
    await journal.sift(() => false);
    await journal.replace([]);
    expect(await entriesOf(journal)).toEqual([]);
  });

  test("reads past a line that cannot be read, and one that lacks its end", async () => {
    mkdirSync(join(folder, "state"));
    writeFileSync(file, '1\n{"torn\n\n2');
    expect(await entriesOf(openJournal(file))).toEqual([1, 2]);
  });

  test("leaves out what is not to be kept, asked once of each entry in order, and keeps what comes meanwhile", async () => {
    const journal = openJournal(file);
    await Promise.all(Array.from({ length: 5_000 }, (_, at) => journal.append(at)));
    const asked: unknown[] = [];
    const sifting = journal.sift((entry) => {
      asked.push(entry);
      return Number(entry) % 1000 === 0;
    });
    journal.keep("meanwhile");
    await sifting;
    await journal.close();
    expect(asked).toEqual(Array.from({ length: 5_000 }, (_, at) => at));
    expect(openJournal(file).read()).toEqual([0, 1000, 2000, 3000, 4000, "meanwhile"]);
  });

  test("goes on after a disk that failed", async () => {
    const journal = openJournal(file);
    writeFileSync(join(folder, "state"), "in the way");
    await expect(journal.append(1)).rejects.toThrow("EEXIST");
    rmSync(join(folder, "state"));
    await journal.append(2);
    expect(journal.read()).toEqual([2]);
  });
});
