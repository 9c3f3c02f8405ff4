import { itemsOf, textOf } from "../answer/asking.ts";
import { FILE } from "../saga/planting.ts";
import { openMemoryStore } from "../store/memory-store.ts";
import { ANNA, openAtDesk } from "./at-desk.ts";

const JOURNALS = ["revisions", "gaps", "drafts", "messages"];

/** What no keeper can read: of no shape at all, and almost of theirs. */
const UNREADABLE: readonly unknown[] = [
  null,
  5,
  "x",
  [],
  {},
  { void: null },
  { revision: null },
  { revision: { number: 1, at: "yesterday", by: ANNA, of: "fact", id: "dar-warrant" } },
  { revision: { number: 1, at: "2022-09-29T10:00:00.000Z", by: ANNA, of: "person", id: "dar-warrant" } },
  { revision: { number: 1, at: "2022-09-29T10:00:00.000Z", by: ANNA, of: "fact", id: "dar-warrant", after: "gone" } },
  { salt: 5 },
  { asked: { question: "who won", asker: "0" } },
  { asked: { at: "yesterday", question: "who won", asker: "0" } },
  { asked: { at: "2022-09-29T10:00:00.000Z", question: 5, asker: "0" } },
  { closed: "0" },
  { kept: { until: 5 } },
  { kept: { draft: { id: "0", by: null }, until: 5 } },
  { ended: 5 },
  { platform: "discord", place: "1" },
  { platform: "discord", place: "1", request: null, isAsked: true, at: "2022-09-29T10:00:00.000Z", prints: {} },
  { platform: "discord", place: "1", request: { command: "ask", options: {} }, isAsked: true, at: 5, prints: {} },
];

const WARRANT = { command: "ask", options: { question: "is there a warrant" } };

test("lines that cannot be read keep nobody from working, and take nothing of the others away", async () => {
  const store = openMemoryStore(FILE);
  const scatter = async () => {
    for (const name of JOURNALS) for (const line of UNREADABLE) await store.journal(name).append(line);
  };
  await scatter();
  const before = await openAtDesk(undefined, store);
  await before.ask("who won the cricket match");
  const edited = await before.run("edit", { fact: "dar-warrant" });
  const draft = await before.send(edited, { claim: "A court issued a warrant." });
  const { desk } = before;
  await desk.ledger.said({ platform: "discord", place: "1/2", request: WARRANT, isAsked: true }, ["who-nab"], store.current());
  await before.press(draft, "Save");
  const begun = desk.drafts.begin({ by: ANNA, kind: "add", of: "fact", values: {} });
  await scatter();

  const after = await openAtDesk(undefined, store);
  expect(itemsOf(await after.run("gaps")).map(({ text }) => text)).toEqual([expect.stringContaining("who won the cricket match")]);
  expect(itemsOf(await after.run("history")).map(({ factId }) => factId)).toEqual(["dar-warrant"]);
  expect(textOf(await after.run("check"))).not.toBe("");
  expect(textOf(await after.run("undo"))).toContain("warrant");
  expect(after.desk.drafts.find(begun.id, ANNA)).toEqual(begun);
  expect(await after.desk.ledger.countOf(["who-nab"])).toBe(1);
  expect([...before.failures, ...after.failures]).toEqual([]);
});
