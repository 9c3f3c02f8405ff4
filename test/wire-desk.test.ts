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

const DATES = ["29 Sep 2022", "31 February 2022", "Q3 2022", "29 September", "Sep 29, 2022", "2022-09"];

test("a number alone is not kept, nor a date or a stray word of somebody who is at a draft", async () => {
  const { desk, parts } = await wireDesk({
    store: openMemoryStore(FILE),
    recordsGaps: true,
    onFailure: (cause) => {
      throw cause;
    },
  });
  const [moderator, reader] = ["7", "8"].map((id) => ({ platform: "discord", id }));
  if (!moderator || !reader) throw new Error("Somebody is missing.");
  const draft = desk.drafts.begin({ by: moderator, kind: "add", of: "fact", values: {} });
  for (const word of ["newspaper", "1", "2022", "dar", "cricket?", "who won", "12 audios", ...DATES]) parts.onUnanswered(word, moderator);
  for (const word of ["weather", "3"]) parts.onUnanswered(word, reader);
  desk.drafts.end(draft.id, "discarded");
  parts.onUnanswered("umbrella", moderator);
  await new Promise((resolve) => setImmediate(resolve));
  const kept = desk.gaps.open(new Date()).map(({ question }) => question);
  expect(new Set(kept)).toEqual(new Set(["dar", "cricket?", "who won", "12 audios", "weather", "umbrella"]));
});
