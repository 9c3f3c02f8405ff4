import type { Said } from "../../../src/bot.ts";
import { createHeldTime } from "../held-time.ts";
import { type Newsroom, openNewsroom } from "./newsroom.ts";
import { change, directMessage, edited, event, mention, shortcut, slashCommand, written } from "./payloads.ts";

let room: Newsroom;

beforeEach(async () => {
  room = await openNewsroom();
});

afterEach(() => room.close());

test("a channel that Slack slows down holds up no other", async () => {
  room.workspace.faults.set("chat.postMessage", [{ status: 429, headers: { "retry-after": "1" }, channel: "C0NEWS" }]);
  await room.deliver(mention(room.workspace, { text: "<@U0BOT> when is the release" }));
  await room.workspace.until(() => room.workspace.calls.some(({ method }) => method === "chat.postMessage"));
  await room.deliver(mention(room.workspace, { text: "<@U0BOT> when is the release", channel: "C0OTHER", user: "U0OTHER" }));
  await room.workspace.until(() => room.workspace.messages.length === 2);
  expect(room.workspace.messages.map(({ channel }) => channel)).toEqual(["C0OTHER", "C0NEWS"]);
  expect(room.failures).toEqual([]);
});

test("a call that Slack fails at is made again", async () => {
  room.workspace.faults.set("chat.postMessage", [{ status: 500 }]);
  await room.deliver(directMessage(room.workspace, { text: "when is the release" }));
  await room.workspace.until(() => room.workspace.messages[0]);
  expect(room.failures).toEqual([]);
});

test("a call that Slack fails at again and again is given up after three tries: the person is told", async () => {
  room.workspace.faults.set(
    "chat.postMessage",
    Array.from({ length: 3 }, () => ({ status: 503 })),
  );
  await room.deliver(mention(room.workspace, { text: "<@U0BOT> when is the release" }));
  const { text } = await room.workspace.until(() => room.workspace.ephemerals[0]);
  expect(room.failures.map(({ id }) => text.includes(id))).toEqual([true]);
  expect(room.workspace.calls.filter(({ method }) => method === "chat.postMessage")).toHaveLength(3);
});

test("a call that may have been done is not made again: the person is told", async () => {
  room.workspace.faults.set("chat.postMessage", [{ isCut: true }]);
  await room.deliver(directMessage(room.workspace, { text: "when is the release" }));
  const { text } = await room.workspace.until(() => room.workspace.messages[0]);
  expect(room.failures.map(({ id }) => text.includes(id))).toEqual([true]);
});

describe("a call that Slack never answers", () => {
  const time = createHeldTime();

  beforeEach(async () => {
    await room.close();
    room = await openNewsroom({ options: { after: time.after } });
    room.workspace.faults.set("chat.postMessage", [{ isHung: true, channel: "C0NEWS" }]);
    await room.deliver(mention(room.workspace, { text: "<@U0BOT> when is the release" }));
    await room.workspace.until(() => room.workspace.calls.some(({ error }) => error === "hung"));
  });

  test("holds up nobody in other channels", async () => {
    await room.deliver(mention(room.workspace, { text: "<@U0BOT> when is the release", channel: "C0OTHER", user: "U0OTHER" }));
    await room.workspace.until(() => room.workspace.messages.some(({ channel }) => channel === "C0OTHER"));
    expect(room.failures).toEqual([]);
    time.pass(10_000);
  });

  test("is given up after ten seconds: the person is told, with the number of the report", async () => {
    time.pass(9_999);
    await room.deliver(slashCommand(room.workspace, "/leak", "when is the release", { user: "U0OTHER" }));
    await room.workspace.until(() => room.workspace.ephemerals.length === 1);
    expect(room.failures).toEqual([]);
    time.pass(1);
    const told = await room.workspace.until(() => room.workspace.ephemerals[1]);
    expect(told).toMatchObject({
      channel: "C0NEWS",
      user: "U0READER",
      text: expect.stringContaining(room.failures[0]?.id ?? "no failure"),
    });
    expect(room.workspace.messages).toEqual([]);
  });
});

test("who asks too fast in all ways together is told once, and then nothing", async () => {
  const { workspace } = room;
  for (let asked = 0; asked < 3; asked += 1) {
    await room.deliver(mention(workspace, { text: "<@U0BOT> when is the release" }));
    await room.deliver(directMessage(workspace, { text: "when is the release" }));
    await room.deliver(shortcut(workspace, "when is the release"));
  }
  await room.platform.stop();
  const texts = [...workspace.messages, ...workspace.ephemerals].map(({ text }) => text);
  expect([texts.length, texts.filter((text) => text.includes("That is a lot at once")).length]).toEqual([6, 1]);
});

test("who asks too fast is told so too where an edit was one too many", async () => {
  const { workspace } = room;
  const before = written(workspace, { text: "when is the release", channel: "D0READER", ts: "1664350000.400001" });
  await room.deliver(event(workspace, { type: "message", channel_type: "im", ...before }));
  for (let asked = 0; asked < 4; asked += 1) await room.deliver(directMessage(workspace, { text: "when is the release" }));
  await workspace.until(() => workspace.messages.length === 5);
  await room.deliver(change(workspace, "im", before, edited(workspace, before, "who is azam khan")));
  await room.deliver(change(workspace, "im", before, edited(workspace, before, "who is ishaq dar")));
  await room.platform.stop();
  const texts = [...workspace.messages, ...workspace.ephemerals].map(({ text }) => text);
  expect([texts.length, texts.filter((text) => text.includes("That is a lot at once")).length]).toEqual([6, 1]);
});

test("who asks too fast is told once, and then nothing", async () => {
  for (let asked = 0; asked < 8; asked += 1) await room.deliver(slashCommand(room.workspace, "/leak", "when is the release"));
  await room.workspace.until(() => room.workspace.ephemerals.length === 6);
  await room.platform.stop();
  const texts = room.workspace.ephemerals.map(({ text }) => text);
  expect(texts.filter((text) => text.includes("That is a lot at once"))).toHaveLength(1);
  expect(texts).toHaveLength(6);
});

test("who asked too fast may ask again a little later, and nobody else is held up", async () => {
  for (let asked = 0; asked < 7; asked += 1) await room.deliver(slashCommand(room.workspace, "/leak", "when is the release"));
  await room.deliver(slashCommand(room.workspace, "/leak", "when is the release", { user: "U0OTHER" }));
  room.pass(11_000);
  await room.deliver(slashCommand(room.workspace, "/leak", "when is the release"));
  await room.workspace.until(() => room.workspace.ephemerals.length === 8);
});

describe("a message that stands", () => {
  async function ask(): Promise<Said> {
    await room.deliver(mention(room.workspace, { text: "<@U0BOT> when is the release" }));
    return room.workspace.until(() => room.said[0]);
  }

  const corrected = { parts: [{ kind: "lead", text: "Corrected." } as const] };

  test("is put right in place", async () => {
    expect(await room.platform.correct(await ask(), corrected)).toBe("done");
    expect(room.workspace.messages.map(({ text }) => text)).toEqual(["Corrected."]);
  });

  test("is put right after a restart", async () => {
    const said = await ask();
    await room.platform.stop();
    const restarted = await openNewsroom({
      options: { apiUrl: room.workspace.apiUrl, transport: { kind: "socket", appToken: room.workspace.appToken } },
    });
    expect(await restarted.platform.correct(said, corrected)).toBe("done");
    expect(room.workspace.messages.map(({ text }) => text)).toEqual(["Corrected."]);
    await restarted.close();
  });

  test("is tried with another token once this one was withdrawn: the bot counts as connected no more", async () => {
    const said = await ask();
    room.workspace.faults.set("chat.update", [{ body: { ok: false, error: "token_revoked" } }]);
    await expect(room.platform.correct(said, corrected)).rejects.toThrow("token_revoked");
    expect(room.platform.isConnected()).toBe(false);
    expect(room.logged.filter(({ event }) => event === "slack.removed")).toHaveLength(1);
  });

  test.each([
    ["T0SAGA/C0NEWS/1.1", "gone"],
    ["T0OTHER/C0NEWS/1.1", "barred"],
    ["nonsense", "gone"],
    ["", "gone"],
  ])("that is gone, or another's, is left alone: %j", async (place, expected) => {
    expect(await room.platform.correct({ place, request: { command: "help", options: {} }, isAsked: false }, corrected)).toBe(expected);
  });
});
