import { gapsCsv, openGaps } from "../../src/desk/gaps.ts";
import type { Journal } from "../../src/store/journal.ts";
import { FILE } from "../saga/planting.ts";
import { openMemoryStore } from "../store/memory-store.ts";

const NOW = new Date("2022-09-29T10:00:00Z");
const DAY = 86_400_000;
const by = (id: string) => ({ platform: "discord", id });
const later = (days: number) => new Date(NOW.getTime() + days * DAY);

let journal: Journal;
beforeEach(() => {
  journal = openMemoryStore(FILE).journal("gaps");
});

/** The ids of the gaps that these questions begin. */
async function idsOf(questions: readonly string[]): Promise<readonly string[]> {
  const gaps = openGaps(openMemoryStore(FILE).journal("gaps"), NOW);
  for (const question of questions) await gaps.asked(question, by("1"), NOW);
  return gaps.open(NOW).map(({ id }) => id);
}

describe("gaps", () => {
  test("count a person once, however often and on however many days they ask", async () => {
    const gaps = openGaps(journal, NOW);
    for (const days of [0, 0, 1, 2]) await gaps.asked("who directed the film", by("1"), later(days));
    await gaps.asked("who directed the film?", by("2"), NOW);
    expect(gaps.open(later(2))).toMatchObject([{ askers: 2 }]);
    expect(journal.read()).toHaveLength(5);
  });

  test("are the same after a restart, salt and all", async () => {
    await openGaps(journal, NOW).asked("who directed the film", by("1"), NOW);
    const again = openGaps(journal, NOW);
    await again.asked("who directed the film", by("1"), later(1));
    expect(again.open(later(1))).toMatchObject([{ question: "who directed the film", askers: 1 }]);
  });

  test("are forgotten after 90 days", async () => {
    const gaps = openGaps(journal, NOW);
    await gaps.asked("who directed the film", by("1"), NOW);
    expect(gaps.open(later(89))).toHaveLength(1);
    expect(openGaps(journal, later(91)).open(later(91))).toEqual([]);
  });

  test("leave the disk too, at the first question after that, be it after a restart or not", async () => {
    const gaps = openGaps(journal, NOW);
    await gaps.asked("who directed the film", by("1"), NOW);
    await gaps.asked("who painted the bridge", by("1"), later(60));
    await gaps.asked("who sailed the boat", by("1"), later(91));
    expect(JSON.stringify(journal.read())).not.toContain("film");
    expect(JSON.stringify(journal.read())).toMatch(/bridge.*boat/);
    await openGaps(journal, later(151)).asked("who drove the train", by("1"), later(151));
    expect(JSON.stringify(journal.read())).not.toContain("bridge");
    const [again] = openGaps(journal, later(151))
      .open(later(151))
      .filter(({ question }) => question.includes("boat"));
    expect(again).toMatchObject({ askers: 1, lastAsked: later(91).toISOString() });
  });

  test("are taken out of the journal after 90 days: at the start, and while it runs with the next one that is kept", async () => {
    const gaps = openGaps(journal, NOW);
    await gaps.asked("who directed the film", by("1"), NOW);
    await gaps.asked("which horse won the derby", by("1"), later(60));
    expect(JSON.stringify(journal.read())).toContain("film");
    await openGaps(journal, later(91)).tidy(later(91));
    expect(JSON.stringify(journal.read())).toMatch(/^(?!.*film).*derby/);
    const again = openGaps(journal, later(91));
    await again.asked("who wrote the song", by("1"), later(149));
    expect(JSON.stringify(journal.read())).toMatch(/derby.*song/);
    await again.asked("who wrote the book", by("1"), later(151));
    expect(JSON.stringify(journal.read())).toMatch(/^(?!.*derby).*song.*book/);
    expect(
      openGaps(journal, later(151))
        .open(later(151))
        .map(({ question }) => question),
    ).toEqual(["who wrote the book", "who wrote the song"]);
  });

  test("come the most asked first, and of these the newest", async () => {
    const gaps = openGaps(journal, NOW);
    await gaps.asked("which horse won the derby", by("1"), NOW);
    await gaps.asked("who directed the film", by("1"), later(1));
    for (const id of ["1", "2"]) await gaps.asked("who wrote the song", by(id), NOW);
    expect(gaps.open(later(1)).map(({ question }) => question)).toEqual([
      "who wrote the song",
      "who directed the film",
      "which horse won the derby",
    ]);
  });

  test("keep nothing that tells who asked", async () => {
    const question = "I am jane@example.org, <@123456789012345678>, +92 300 1234567, see https://example.org/me: who directed the film";
    await openGaps(journal, NOW).asked(question, by("424242424242424242"), NOW);
    const kept = JSON.stringify(journal.read());
    for (const trace of ["jane", "123456789", "1234567", "example.org", "4242"]) expect(kept).not.toContain(trace);
    expect(kept).toContain("who directed the film");
  });

  test.each([
    "who met Modi on 2022-10-05?",
    "who met Modi on 5/10/2022?",
    "who met Modi on 05-10-2022 or 06.10.2022",
    "what was said between 2022-09-24 2022-09-28 and in 2021-2022",
    "what came out on 2022-09-28/2022-09-30",
  ])("keep the dates of “%s”", async (question) => {
    const gaps = openGaps(journal, NOW);
    await gaps.asked(question, by("1"), NOW);
    expect(gaps.open(NOW)).toMatchObject([{ question }]);
  });

  test.each(["+92 300 1234567", "0300-1234567", "051 9204567", "+44-20-2022-1012", "2022-10-1234567", "1234-12-10-2022", "03001234567"])(
    "keep no number such as %s, be it beside a date",
    async (number) => {
      const gaps = openGaps(journal, NOW);
      await gaps.asked(`who met Modi on 2022-10-05 ${number} 2022-10-09 I am ${number}`, by("1"), NOW);
      expect(gaps.open(NOW)).toMatchObject([{ question: "who met Modi on 2022-10-05 2022-10-09 I am" }]);
    },
  );

  test("open again when what was answered is asked again, but not when it is not for the file", async () => {
    const gaps = openGaps(journal, NOW);
    await gaps.asked("who directed the film", by("1"), NOW);
    await gaps.asked("which horse won the derby", by("1"), NOW);
    for (const { id, question } of gaps.open(NOW)) await gaps.close(id, question.includes("film") ? "answered" : "not-for-us", NOW);
    await gaps.asked("who directed the film", by("2"), NOW);
    await gaps.asked("which horse won the derby", by("2"), NOW);
    for (const opened of [gaps, openGaps(journal, NOW)])
      expect(opened.open(NOW).map(({ question }) => question)).toEqual(["who directed the film"]);
  });

  test("that were closed stay so when their first wording is forgotten, be it after a restart or not, and whatever was asked since", async () => {
    const gaps = openGaps(journal, NOW);
    await gaps.asked("who paid the hacker money", by("1"), NOW);
    await gaps.asked("which horse won the derby", by("1"), NOW);
    for (const { id } of gaps.open(NOW)) await gaps.close(id, "not-for-us", NOW);
    await gaps.asked("who paid the hacker ransom money", by("2"), later(60));
    await gaps.asked("which horse won the summer derby", by("2"), later(60));
    for (const days of [61, 95, 96]) {
      for (const opened of [gaps, openGaps(journal, later(days))]) {
        await opened.tidy(later(days));
        expect(opened.open(later(days))).toEqual([]);
      }
    }
    expect(JSON.stringify(journal.read())).toMatch(/^(?!.*hacker money).*ransom/);
  });

  test("keep their id and stay apart when the wording by which others were like them is forgotten", async () => {
    const gaps = openGaps(journal, NOW);
    const restart = async (days: number) => {
      await openGaps(journal, later(days)).tidy(later(days));
      return openGaps(journal, later(days));
    };
    const ask = async (question: string, days: number) => (await restart(days)).asked(question, by(String(days)), later(days));
    await gaps.asked("who paid hacker money", by("0"), NOW);
    const [first] = gaps.open(NOW);
    await ask("who paid hacker ransom", 60);
    await ask("who stole ransom hacker", 100);
    await ask("who paid hacker money", 155);
    const days = 156;
    const open = (await restart(days)).open(later(days));
    expect(open.map(({ wordings }) => wordings)).toEqual([["who paid hacker money"], ["who stole ransom hacker"]]);
    expect(open[1]?.id).toBe(first?.id);
    expect(open[0]?.id).not.toBe(first?.id);
  });

  test("of older versions, which wrote down no ids of gaps, are read, and stay closed from then on", async () => {
    const asker = "0123456789ab";
    const asked = (question: string, days: number) => ({ asked: { at: later(days).toISOString(), question, asker } });
    const [id] = await idsOf(["who paid the hacker money"]);
    await journal.replace([
      { salt: "00" },
      asked("who paid the hacker money", 0),
      asked("who paid the hacker ransom money", 60),
      { closed: id, how: "not-for-us", at: later(61).toISOString() },
      asked("which horse won the derby", 62),
    ]);
    for (const days of [63, 95, 96]) {
      const gaps = openGaps(journal, later(days));
      await gaps.tidy(later(days));
      expect(gaps.open(later(days))).toMatchObject([{ question: "which horse won the derby" }]);
    }
  });

  test("stay bounded", async () => {
    const gaps = openGaps(journal, NOW);
    for (let at = 0; at < 21_000; at++) await gaps.asked(`who is person${at}`, by(String(at)), NOW);
    expect(gaps.open(NOW).length).toBeLessThanOrEqual(11_000);
    expect(journal.read().length).toBeLessThanOrEqual(20_001);
  });

  test("are closed all the same where a journal that is too long can't be written anew", async () => {
    const closings = Array.from({ length: 20_000 }, (_, at) => ({ closed: `gone ${at}`, how: "answered", at: NOW.toISOString() }));
    const full: Journal = { ...journal, read: () => closings, replace: () => Promise.reject(new Error("The disk is full.")) };
    const gaps = openGaps(full, NOW);
    await gaps.asked("who directed the film", by("1"), NOW);
    const [gap] = gaps.open(NOW);
    await gaps.close(gap?.id ?? "", "not-for-us", NOW);
    expect(gaps.open(NOW)).toEqual([]);
  });

  test("become a table that no spreadsheet runs", async () => {
    const gaps = openGaps(journal, NOW);
    await gaps.asked('=SUM("a","who") directed the film', by("1"), NOW);
    await gaps.asked("who, then, won the derby", by("1"), later(1));
    expect(gapsCsv(gaps.open(later(1)))).toBe(
      'question,askers,last asked,other wordings\r\n"who, then, won the derby","1","2022-09-30",""\r\n' +
        '"\'=SUM(""a"",""who"") directed the film","1","2022-09-29",""\r\n',
    );
  });
});
