import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Change } from "../../src/saga/entry.ts";
import type { Entity, Fact, Source } from "../../src/saga/schema.ts";
import { openFileStore } from "../../src/store/file-store.ts";
import type { Store, StoreEvent } from "../../src/store/store.ts";
import { FILE } from "../saga/planting.ts";
import { openMemoryStore } from "./memory-store.ts";

const folders: string[] = [];
const stores: Store[] = [];

function fileStore(name: string, text: string): Store {
  const folder = mkdtempSync(join(tmpdir(), "store-"));
  folders.push(folder);
  const file = join(folder, name);
  writeFileSync(file, text);
  return openFileStore({
    file,
    onFailure: (cause) => {
      throw cause;
    },
  });
}

afterEach(async () => {
  for (const store of stores.splice(0)) await store.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** Everything that can stand behind the seam. */
const STORES: readonly (readonly [name: string, open: () => Store])[] = [
  ["the data file", () => fileStore("saga.yaml", FILE)],
  ["a data file in JSON", () => fileStore("saga.json", JSON.stringify(sagaOf(openMemoryStore(FILE)), null, 2))],
  ["memory", () => openMemoryStore(FILE)],
];

function sagaOf(store: Store) {
  const { about, sources, entities, facts } = store.current();
  return { saga: about, sources, entities, facts };
}

const NEW: Fact = {
  id: "post-asks",
  claim: "An inquiry is called for.",
  standing: "reported",
  sources: ["ani"],
  questions: ["who calls for an inquiry"],
};

const GEO: Source = { id: "geo-news", publisher: "Geo News", published: "2022-09-29", url: "https://www.geo.tv/1" };
const FAWAD: Entity = { id: "fawad-chaudhry", name: "Fawad Chaudhry", kind: "person", aliases: ["Fawad"] };

describe.each(STORES)("a store in %s", (_, open) => {
  let store: Store;
  const told: StoreEvent[] = [];
  const fact = (id: string) => store.current().fact(id);
  const edit = (id: string, edited: Partial<Fact>): Change<"fact"> => {
    const before = fact(id);
    if (!before) throw new Error(`There is no fact "${id}".`);
    return { of: "fact", id, before, after: { ...before, ...edited } };
  };

  beforeEach(() => {
    store = open();
    stores.push(store);
    told.length = 0;
    store.watch((event) => told.push(event));
  });

  test("sets the day up to which the facts tell the saga, and nothing else", async () => {
    const before = sagaOf(store);
    expect(await store.setUpdated("2022-09-30")).toEqual({ kind: "done" });
    expect(sagaOf(store)).toEqual({ ...before, saga: { ...before.saga, updated: "2022-09-30" } });
  });

  test("adds, corrects and removes a fact, and tells each", async () => {
    const count = store.current().facts.length;
    const add: Change = { of: "fact", id: NEW.id, before: undefined, after: NEW };
    expect(await store.change(add)).toEqual({ kind: "done" });
    expect(fact(NEW.id)).toEqual(NEW);
    expect(store.current().facts).toHaveLength(count + 1);
    const correct = edit(NEW.id, { standing: "disputed" });
    expect(await store.change(correct)).toEqual({ kind: "done" });
    const remove: Change = { of: "fact", id: NEW.id, before: correct.after, after: undefined };
    expect(await store.change(remove)).toEqual({ kind: "done" });
    expect(fact(NEW.id)).toBeUndefined();
    expect(store.current().facts).toHaveLength(count);
    expect(told).toEqual([add, correct, remove].map((change) => ({ kind: "changed", isOwn: true, changes: [change] })));
  });

  test("says what a change would come to, and changes nothing", async () => {
    const before = store.current();
    const correct = edit("dar-warrant", { claim: "Another claim." });
    expect(await store.check(correct)).toEqual({ kind: "done" });
    expect(await store.check({ ...correct, before: undefined })).toEqual({ kind: "conflict", current: fact("dar-warrant") });
    expect(store.current()).toBe(before);
    expect(told).toEqual([]);
    expect(await store.change(correct)).toEqual({ kind: "done" });
  });

  test.each<[string, Change<"source"> | Change<"entity">]>([
    ["a source", { of: "source", id: "geo-news", before: undefined, after: GEO }],
    ["a person", { of: "entity", id: "fawad-chaudhry", before: undefined, after: FAWAD }],
  ])("adds, corrects and removes %s, and tells each", async (_name, add) => {
    const { of, id, after } = add;
    expect(await store.change(add)).toEqual({ kind: "done" });
    expect(store.current()[of](id)).toEqual(after);
    expect(await store.change(add)).toEqual({ kind: "conflict", current: after });
    const edited = of === "source" ? { ...GEO, title: "Another headline" } : { ...FAWAD, role: "minister" };
    const correct: Change = { of, id, before: after, after: edited };
    expect(await store.change(correct)).toEqual({ kind: "done" });
    const remove: Change = { of, id, before: edited, after: undefined };
    expect(await store.change(remove)).toEqual({ kind: "done" });
    expect(store.current()[of](id)).toBeUndefined();
    expect(told).toEqual([add, correct, remove].map((change) => ({ kind: "changed", isOwn: true, changes: [change] })));
  });

  test.each<[string, Change, string, RegExp]>([
    [
      "an address that is none",
      { of: "source", id: "geo", before: undefined, after: { ...GEO, id: "geo", url: "geo.tv" } },
      "url",
      /web address/,
    ],
    ["an id that a source has", { of: "entity", id: "ani", before: undefined, after: { ...FAWAD, id: "ani" } }, "id", /same id/],
    [
      "a spelling that somebody else has",
      { of: "entity", id: "fawad-chaudhry", before: undefined, after: { ...FAWAD, aliases: ["IK"] } },
      "aliases",
      /already stands for entity "imran-khan"/,
    ],
  ])("refuses a source or person with %s by its field, and nothing changes", async (_name, change, field, message) => {
    const before = store.current();
    expect(await store.check(change)).toEqual(await store.change(change));
    expect(await store.change(change)).toMatchObject({ kind: "refused", problems: [{ field, message: expect.stringMatching(message) }] });
    expect(store.current()).toBe(before);
    expect(told).toEqual([]);
  });

  test("refuses to remove a source or a person that facts name", async () => {
    for (const [of, id] of [
      ["source", "dawn"],
      ["entity", "imran-khan"],
    ] as const) {
      const outcome = await store.change({ of, id, before: store.current()[of](id), after: undefined });
      expect(outcome).toMatchObject({ kind: "refused", problems: expect.arrayContaining([expect.objectContaining({ field: undefined })]) });
    }
  });

  test("leaves a snapshot that somebody holds as it was", async () => {
    const before = store.current();
    const { claim } = before.fact("dar-warrant") ?? {};
    await store.change(edit("dar-warrant", { claim: "Another claim." }));
    expect(before.fact("dar-warrant")?.claim).toBe(claim);
    expect(store.current().fact("dar-warrant")?.claim).toBe("Another claim.");
    expect(store.current().revision).not.toBe(before.revision);
  });

  test("lets one of two who change the same fact at once win, and shows the other what stands there", async () => {
    const changes = [edit("dar-warrant", { claim: "The first." }), edit("dar-warrant", { claim: "The second." })];
    const outcomes = await Promise.all(changes.map((change) => store.change(change)));
    expect(outcomes).toEqual([{ kind: "done" }, { kind: "conflict", current: changes[0]?.after }]);
    expect(fact("dar-warrant")?.claim).toBe("The first.");
  });

  test("keeps both changes of two who change different facts at once", async () => {
    const outcomes = await Promise.all([
      store.change(edit("dar-warrant", { claim: "The first." })),
      store.change(edit("who-nab", { claim: "The second." })),
    ]);
    expect(outcomes).toEqual([{ kind: "done" }, { kind: "done" }]);
    expect([fact("dar-warrant")?.claim, fact("who-nab")?.claim]).toEqual(["The first.", "The second."]);
  });

  test("refuses an id that is taken, and a fact that is gone", async () => {
    expect(await store.change({ of: "fact", id: "dar-warrant", before: undefined, after: { ...NEW, id: "dar-warrant" } })).toEqual({
      kind: "conflict",
      current: fact("dar-warrant"),
    });
    expect(await store.change({ of: "fact", id: "gone", before: { ...NEW, id: "gone" }, after: undefined })).toEqual({
      kind: "conflict",
      current: undefined,
    });
    expect(told).toEqual([]);
  });

  test.each<[string, Partial<Fact>, string, RegExp]>([
    ["a source that is not there", { sources: ["nowhere"] }, "sources", /"nowhere", which is not in sources/],
    ["a claimant who is not there", { claimant: "nobody" }, "claimant", /"nobody"/],
    ["a date that is none", { when: "2022-02-30" }, "when", /is not a date/],
    ["an empty claim", { claim: "" }, "claim", /empty/],
  ])("refuses %s by its field, and nothing changes", async (_name, edited, field, message) => {
    const before = store.current();
    expect(await store.change(edit("dar-warrant", edited))).toEqual({
      kind: "refused",
      problems: [{ field, message: expect.stringMatching(message) }],
    });
    expect(await store.change({ of: "fact", id: NEW.id, before: undefined, after: { ...NEW, ...edited } })).toMatchObject({
      kind: "refused",
      problems: [{ field }],
    });
    expect(store.current()).toBe(before);
    expect(told).toEqual([]);
  });

  test("refuses to remove what others refer to", async () => {
    const other = edit("dar-warrant", { follows: ["who-nab"] });
    await store.change(other);
    const outcome = await store.change({ of: "fact", id: "who-nab", before: fact("who-nab"), after: undefined });
    expect(outcome).toMatchObject({ kind: "refused", problems: [{ field: undefined, message: expect.stringContaining("who-nab") }] });
  });

  test("tells a listener that has left nothing more", async () => {
    const later: StoreEvent[] = [];
    store.watch((event) => later.push(event))();
    await store.change(edit("dar-warrant", { claim: "Another claim." }));
    expect([told.length, later.length]).toEqual([1, 0]);
  });

  test("keeps journals by their names", async () => {
    const journal = store.journal("one");
    expect(store.journal("one")).toBe(journal);
    await Promise.all([journal.append({ at: 1 }), journal.append({ at: 2 }), store.journal("two").append("other")]);
    expect(journal.read()).toEqual([{ at: 1 }, { at: 2 }]);
    await journal.replace([{ at: 2 }]);
    await journal.append({ at: 3 });
    expect(journal.read()).toEqual([{ at: 2 }, { at: 3 }]);
    expect(store.journal("two").read()).toEqual(["other"]);
    await journal.sift((entry) => Object(entry).at !== 2);
    journal.keep({ at: 4 });
    const entries: unknown[] = [];
    for await (const entry of journal.entries()) entries.push(entry);
    expect(entries).toEqual([{ at: 3 }, { at: 4 }]);
  });
});
