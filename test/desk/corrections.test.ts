import { type CorrectionParts, type Corrections, createCorrections, type Edited } from "../../src/desk/corrections.ts";
import { type Ledger, openLedger } from "../../src/desk/ledger.ts";
import type { Fact } from "../../src/saga/schema.ts";
import { FILE } from "../saga/planting.ts";
import { openMemoryStore } from "../store/memory-store.ts";
import { until } from "../until.ts";

const NOW = new Date("2022-09-29T10:00:00Z");
const STOPPED_WITHIN = 1000;
const REQUEST = { command: "ask", options: { question: "when was the warrant issued" } };

let store: ReturnType<typeof openMemoryStore>;
let edits: { readonly place: string; readonly factIds: readonly string[]; readonly at: number }[];
let corrections: Corrections | undefined;

beforeEach(() => {
  store = openMemoryStore(FILE);
  edits = [];
});
afterEach(() => corrections?.stop(STOPPED_WITHIN));

function open(edit: (place: string) => Edited | Promise<Edited>, more: Partial<CorrectionParts> = {}) {
  const ledger = openLedger(store.journal("messages"), () => NOW);
  let factIds: readonly string[] = [];
  const made = createCorrections({
    ledger,
    library: store.current,
    pause: 1,
    retryAfter: 5,
    onFailure: () => {},
    async compose(outdated) {
      factIds = outdated.factIds;
      return { parts: [] };
    },
    async edit({ place }) {
      edits.push({ place, factIds, at: performance.now() });
      return edit(place);
    },
    ...more,
  });
  corrections = made;
  return { ledger, corrections: made };
}

async function correct(id: string, change: Partial<Fact>): Promise<void> {
  const before = store.current().fact(id);
  if (!before) throw new Error(`There is no fact "${id}".`);
  await store.change({ of: "fact", id, before, after: { ...before, ...change } });
}

const said = (ledger: Ledger, place: string, factIds: readonly string[], platform = "discord") =>
  ledger.said({ platform, place, request: REQUEST, isAsked: true }, factIds, store.current());

async function outdated(ledger: Ledger, factIds: readonly string[]): Promise<readonly string[]> {
  const found = await ledger.outdated({ factIds: new Set(factIds) }, store.current());
  return found.map(({ message }) => message.place);
}

describe("messages", () => {
  test("are put right once where a fact that they tell changed, one after the other with a pause", async () => {
    const { ledger, corrections } = open(() => "done", { pause: 30 });
    await said(ledger, "one", ["dar-warrant", "who-nab"]);
    await said(ledger, "two", ["dar-warrant"]);
    await said(ledger, "other", ["who-nab"]);
    await correct("dar-warrant", { claim: "Another." });
    corrections.changed(["dar-warrant"]);
    corrections.changed(["dar-warrant", "who-nab"]);
    await until(() => edits.length === 2);
    await corrections.stop(STOPPED_WITHIN);
    expect(edits.map(({ place, factIds }) => [place, factIds])).toEqual([
      ["one", ["dar-warrant"]],
      ["two", ["dar-warrant"]],
    ]);
    const [first, second] = edits;
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(29);
    expect(await outdated(ledger, ["dar-warrant", "who-nab"])).toEqual([]);
  });

  test("stay as they are where only what helps to find a fact changed", async () => {
    const { ledger } = open(() => "done");
    await said(ledger, "one", ["dar-warrant"]);
    await correct("dar-warrant", { questions: ["another"], review: "2022-10-01" });
    expect(await outdated(ledger, ["dar-warrant"])).toEqual([]);
  });

  test("are put right where another fact replaces theirs", async () => {
    const { ledger } = open(() => "done");
    await said(ledger, "one", ["dar-warrant"]);
    const after: Fact = { id: "newer", claim: "Newer.", standing: "reported", sources: ["ani"], supersedes: ["dar-warrant"] };
    await store.change({ of: "fact", id: "newer", before: undefined, after });
    expect(await outdated(ledger, ["dar-warrant"])).toEqual(["one"]);
  });

  test("that changed while nothing ran are found at start", async () => {
    await said(
      openLedger(store.journal("messages"), () => NOW),
      "one",
      ["dar-warrant"],
    );
    await correct("dar-warrant", { claim: "Another." });
    const { corrections } = open(() => "done");
    corrections.changedWhileAway();
    await until(() => edits.length === 1);
  });

  test("that nobody sees any more are nothing to tell of, and what was asked in them is not kept", async () => {
    const { ledger, corrections } = open(() => "gone");
    await said(ledger, "one", ["dar-warrant"]);
    await correct("dar-warrant", { claim: "Another." });
    corrections.changed(["dar-warrant"]);
    await until(async () => (await ledger.countOf(["dar-warrant"])) === 0);
    expect([await ledger.lostOnes(), await outdated(ledger, ["dar-warrant"])]).toEqual([[], []]);
  });

  test("that can't be edited are listed, and left alone from then on", async () => {
    const { ledger, corrections } = open(() => "barred");
    await said(ledger, "one", ["dar-warrant"]);
    await correct("dar-warrant", { claim: "Another." });
    corrections.changed(["dar-warrant"]);
    await until(async () => (await ledger.lostOnes()).length === 1);
    corrections.changed(["dar-warrant"]);
    expect(await outdated(ledger, ["dar-warrant"])).toEqual([]);
    expect(await openLedger(store.journal("messages"), () => NOW).lostOnes()).toMatchObject([{ place: "one", isLost: true }]);
  });

  test("whose edit fails are tried again, and not for ever", async () => {
    const { ledger, corrections } = open(() => {
      throw new Error("out of reach");
    });
    await said(ledger, "never", ["who-nab"]);
    await correct("who-nab", { claim: "Another." });
    corrections.changed(["who-nab"]);
    await until(async () => (await ledger.lostOnes()).length === 1);
    expect(edits.map(({ place }) => place)).toEqual(["never", "never", "never", "never", "never"]);
  });

  test("of a platform that can't be reached wait for it, however long, and hold up no other", async () => {
    let isReached = false;
    const { ledger, corrections } = open((place) => (isReached || place === "elsewhere" ? "done" : "later"));
    await said(ledger, "one", ["dar-warrant"]);
    await said(ledger, "two", ["dar-warrant"]);
    await said(ledger, "elsewhere", ["dar-warrant"], "slack");
    await correct("dar-warrant", { claim: "Another." });
    corrections.changed(["dar-warrant"]);
    await until(() => edits.filter(({ place }) => place === "one").length > 6);
    expect(edits.slice(0, 2).map(({ place }) => place)).toEqual(["one", "elsewhere"]);
    expect(await ledger.lostOnes()).toEqual([]);
    isReached = true;
    await until(async () => (await outdated(ledger, ["dar-warrant"])).length === 0);
  });

  test("that answer something else by now are left as they are", async () => {
    const { ledger, corrections } = open((place) => {
      if (place === "one") said(ledger, "two", ["who-nab"]).catch(() => {});
      return "done";
    });
    await said(ledger, "one", ["dar-warrant"]);
    await said(ledger, "two", ["dar-warrant"]);
    await said(ledger, "three", ["dar-warrant"]);
    await correct("dar-warrant", { claim: "Another." });
    corrections.changed(["dar-warrant"]);
    await until(() => edits.length === 2);
    await corrections.stop(STOPPED_WITHIN);
    expect(edits.map(({ place }) => place)).toEqual(["one", "three"]);
  });

  test("whose edit never ends hold up nobody who stops, and are found again at the next start", async () => {
    const { ledger, corrections } = open(() => new Promise(() => {}));
    await said(ledger, "one", ["dar-warrant"]);
    await correct("dar-warrant", { claim: "Another." });
    corrections.changed(["dar-warrant"]);
    await until(() => edits.length === 1);
    await corrections.stop(10);
    expect(await outdated(ledger, ["dar-warrant"])).toEqual(["one"]);
  });

  test("are all put right where very many tell a fact", async () => {
    const { ledger, corrections } = open(() => "done", { pause: 0 });
    for (let at = 0; at < 1200; at++) await said(ledger, `place ${at}`, ["dar-warrant"]);
    await correct("dar-warrant", { claim: "Another." });
    corrections.changed(["dar-warrant"]);
    await until(async () => edits.length === 1200);
    await corrections.stop(STOPPED_WITHIN);
    expect(new Set(edits.map(({ place }) => place)).size).toBe(1200);
  });
});
