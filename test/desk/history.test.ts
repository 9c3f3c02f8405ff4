import { openDesk } from "../../src/desk/desk.ts";
import { parseSaga } from "../../src/saga/parse/parse.ts";
import type { Saga } from "../../src/saga/schema.ts";
import { itemsOf, textOf } from "../answer/asking.ts";
import { FILE } from "../saga/planting.ts";
import { until } from "../until.ts";
import { ANNA, type AtDesk, openAtDesk } from "./at-desk.ts";

let at: AtDesk;
let saga: Saga;
beforeEach(async () => {
  at = await openAtDesk();
  const parsed = parseSaga(FILE);
  if (!parsed.ok) throw new Error("The file is not sound.");
  saga = parsed.saga;
});
afterEach(() => expect(at.failures).toEqual([]));

const warrant = () => {
  const fact = at.store.current().fact("dar-warrant");
  if (!fact) throw new Error("The fact is gone.");
  return fact;
};

/** The desk as it is after a restart. */
const openAnew = () => openDesk({ store: at.store, now: () => at.now, onFailure: () => {} });

test("a fact that was taken out in an editor is in the check until it is back, and undo puts it back", async () => {
  const claim = warrant().claim;
  at.store.outside({ ...saga, facts: saga.facts.filter(({ id }) => id !== "dar-warrant") });
  const reply = await at.run("check");
  expect(textOf(reply)).toContain("Readers could see it, and it is gone from the file (1):");
  expect(itemsOf(reply)[0]).toEqual({
    text: expect.stringMatching(new RegExp(`^dar-warrant: ${claim.slice(0, 40)}`)),
    detail: "/leak-desk undo 1 puts it back; then retract it.",
  });
  await at.press(await at.run("undo", { revision: "1" }), "Save");
  expect(textOf(await at.run("check"))).not.toContain("gone from the file");
});

test("of a save that exchanges the file the history keeps a part, what it took out first, and says that it does", async () => {
  const many = Array.from({ length: 600 }, (_, place) => ({
    id: `f${place}`,
    claim: `It is so for the ${place}th time.`,
    standing: "reported" as const,
    sources: ["ani"],
  }));
  at.store.outside({ ...saga, facts: [...saga.facts.filter(({ id }) => id !== "dar-warrant"), ...many] });
  await until(() => at.desk.revisions.all().length === 500);
  expect(at.desk.revisions.byNumber(1)).toMatchObject({
    id: "dar-warrant",
    after: undefined,
    why: "one save changed 601 entries at once; 500 of them are kept here, the facts that it took out first.",
  });
  expect(textOf(await at.run("check"))).toContain("gone from the file (1):");
});

describe("a change that the file has no more when the bot starts", () => {
  test("stays in the history where it had come to pass, and its taking back is noted", async () => {
    const before = warrant();
    await at.desk.save({ of: "fact", id: before.id, before, after: { ...before, claim: "Another." }, by: ANNA });
    const lines = at.store.journal("revisions").read();
    const other = await openAtDesk();
    for (const line of lines) await other.store.journal("revisions").append(line);
    const desk = await openDesk({ store: other.store, now: () => at.now, onFailure: () => {} });
    expect(desk.revisions.all().map(({ number, by: { platform }, after }) => [number, platform, after])).toEqual([
      [2, "file", before],
      [1, ANNA.platform, { ...before, claim: "Another." }],
    ]);
  });

  test("is left out where a crash came before it", async () => {
    const before = warrant();
    const entry = {
      at: at.now.toISOString(),
      by: ANNA,
      of: "fact",
      id: before.id,
      before,
      after: { ...before, claim: "Another." },
    } as const;
    await at.desk.revisions.record(entry);
    expect((await openAnew()).revisions.all()).toEqual([]);
  });
});

test("what another fact names as the outcome can't be taken back, and the refusal names that fact", async () => {
  const form = await at.run("add", { claim: "The files were released in full." });
  await at.press(await at.send(form, { sources: "ani" }), "Save");
  const id = at.store.current().facts.at(-1)?.id ?? "";
  const announced = at.store.current().facts.find(({ expected }) => expected)?.id ?? "";
  const links = await at.press(await at.run("edit", { fact: announced }), "Open the form");
  const shown = await at.send(links, {});
  await at.press(await at.send(await at.press(shown, "Links"), { outcome: id }), "Save");
  expect(textOf(await at.run("undo", { revision: "1" }))).toBe(
    `“${id}” can't be taken out: the fact ${announced} names it. Change that first, or withdraw it: /leak-desk retract ${id}`,
  );
});

test.each(["ishaq-dar", "Ishaq Dar", "ishaq dar", "#1", "1"])("the history of %j is that of the person", async (fact) => {
  const form = await at.run("edit", { fact: "ishaq-dar" });
  await at.press(await at.send(form, { role: "a politician" }), "Save");
  expect(textOf(await at.run("history", { fact }))).toMatch(/^One change of “ishaq-dar”, newest first\./);
});

test("a name that several have is asked about, and one that nobody has is refused", async () => {
  const sources = at.store.current().sources;
  const [ani] = sources;
  if (!ani) throw new Error("There is no source.");
  at.store.outside({ ...saga, sources: [...sources, { id: "ani-2", publisher: ani.publisher }] });
  const reply = await at.run("history", { fact: ani.publisher });
  expect(reply.choices?.map(({ request }) => request)).toEqual(
    [ani.id, "ani-2"].map((id) => ({ command: "history", options: { fact: id } })),
  );
  expect(textOf(await at.run("history", { fact: "Nobody Atall" }))).toContain("Nothing in the file has the id “Nobody Atall”.");
});
