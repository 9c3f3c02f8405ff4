import { type CorrectionParts, type Corrections, createCorrections, type Edited } from "../../src/desk/corrections.ts";
import { openLedger } from "../../src/desk/ledger.ts";
import type { Fact } from "../../src/saga/schema.ts";
import { FILE } from "../saga/planting.ts";
import { openMemoryStore } from "../store/memory-store.ts";

const NOW = new Date("2022-09-29T10:00:00Z");
const REQUEST = { command: "ask", options: { question: "when was the warrant issued" } };

let store: ReturnType<typeof openMemoryStore>;
let edits: { readonly place: string; readonly factIds: readonly string[]; readonly at: number }[];
let corrections: Corrections | undefined;

beforeEach(() => {
  store = openMemoryStore(FILE);
  edits = [];
});
afterEach(() => corrections?.stop());

function open(edit: (place: string) => Edited | Promise<Edited>, more: Partial<CorrectionParts> = {}) {
  const ledger = openLedger(store.journal("messages"), NOW);
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

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 2));
}

const said = (ledger: ReturnType<typeof openLedger>, place: string, factIds: readonly string[], at = NOW) =>
  ledger.said({ platform: "discord", place, request: REQUEST }, factIds, store.current(), at);

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
    await corrections.stop();
    expect(edits.map(({ place, factIds }) => [place, factIds])).toEqual([
      ["one", ["dar-warrant"]],
      ["two", ["dar-warrant"]],
    ]);
    const [first, second] = edits;
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(29);
    expect(ledger.outdated(["dar-warrant", "who-nab"], store.current())).toEqual([]);
  });

  test("stay as they are where only what helps to find a fact changed", async () => {
    const { ledger } = open(() => "done");
    await said(ledger, "one", ["dar-warrant"]);
    await correct("dar-warrant", { questions: ["another"], review: "2022-10-01" });
    expect(ledger.outdated(["dar-warrant"], store.current())).toEqual([]);
  });

  test("are put right where another fact replaces theirs", async () => {
    const { ledger } = open(() => "done");
    await said(ledger, "one", ["dar-warrant"]);
    const after: Fact = { id: "newer", claim: "Newer.", standing: "reported", sources: ["ani"], supersedes: ["dar-warrant"] };
    await store.change({ of: "fact", id: "newer", before: undefined, after });
    expect(ledger.outdated(["dar-warrant"], store.current()).map(({ message }) => message.place)).toEqual(["one"]);
  });

  test("that changed while nothing ran are found at start", async () => {
    await said(openLedger(store.journal("messages"), NOW), "one", ["dar-warrant"]);
    await correct("dar-warrant", { claim: "Another." });
    const { corrections } = open(() => "done");
    corrections.changedWhileAway();
    await until(() => edits.length === 1);
  });

  test("that can't be edited are listed, and left alone from then on", async () => {
    const { ledger, corrections } = open(() => "gone");
    await said(ledger, "one", ["dar-warrant"]);
    await correct("dar-warrant", { claim: "Another." });
    corrections.changed(["dar-warrant"]);
    await until(() => ledger.lostOnes(NOW).length === 1);
    corrections.changed(["dar-warrant"]);
    expect(ledger.outdated(["dar-warrant"], store.current())).toEqual([]);
    expect(openLedger(store.journal("messages"), NOW).lostOnes(NOW)).toMatchObject([{ place: "one", isLost: true }]);
  });

  test("are tried again where the platform can't be reached, and not for ever", async () => {
    let tries = 0;
    const { ledger, corrections } = open((place) => {
      if (place === "never") throw new Error("out of reach");
      return ++tries < 3 ? "later" : "done";
    });
    await said(ledger, "one", ["dar-warrant"]);
    await said(ledger, "never", ["who-nab"]);
    await correct("dar-warrant", { claim: "Another." });
    await correct("who-nab", { claim: "Another." });
    corrections.changed(["dar-warrant", "who-nab"]);
    await until(() => tries === 3 && ledger.lostOnes(NOW).length === 1);
    expect(edits.filter(({ place }) => place === "never")).toHaveLength(5);
  });
});

describe("the ledger", () => {
  test("forgets a message after 30 days", async () => {
    const { ledger } = open(() => "done");
    await said(ledger, "old", ["dar-warrant"], new Date(NOW.getTime() - 31 * 86_400_000));
    await said(ledger, "new", ["dar-warrant"]);
    expect(ledger.countOf("dar-warrant")).toBe(1);
    expect(openLedger(store.journal("messages"), NOW).countOf("dar-warrant")).toBe(1);
  });

  test("knows an answer that was edited as one message", async () => {
    const { ledger } = open(() => "done");
    await said(ledger, "one", ["dar-warrant"]);
    await said(ledger, "one", ["who-nab"]);
    expect(["dar-warrant", "who-nab"].map(ledger.countOf)).toEqual([0, 1]);
    await said(ledger, "two", []);
    expect(store.journal("messages").read()).toHaveLength(2);
  });
});
