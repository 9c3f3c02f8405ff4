import { wireDesk } from "../src/wire-desk.ts";
import { FILE } from "./saga/planting.ts";
import { openMemoryStore } from "./store/memory-store.ts";

test.each([
  [true, ["who won the cricket match"]],
  [false, []],
])("questions without an answer are kept: %s", async (recordsGaps, kept) => {
  const store = openMemoryStore(FILE);
  const failures: unknown[] = [];
  const { desk, parts } = await wireDesk({ store, recordsGaps, onFailure: (cause) => failures.push(cause) });
  parts.onUnanswered("who won the cricket match", { platform: "discord", id: "7" });
  // What the bot itself asks to put a message right is nobody's question.
  parts.onUnanswered("what is to be put right", { platform: "discord", id: "" });
  await new Promise((resolve) => setImmediate(resolve));
  expect(desk.gaps.open(new Date()).map(({ question }) => question)).toEqual(kept);
  expect(JSON.stringify(store.journal("gaps").read()).includes("cricket")).toBe(recordsGaps);
  expect(failures).toEqual([]);
});
