import { type Newsroom, openNewsroom } from "./newsroom.ts";
import { directMessage, event, mention, written } from "./payloads.ts";
import type { Message } from "./workspace-state.ts";

let room: Newsroom;

beforeEach(async () => {
  room = await openNewsroom();
});

afterEach(() => room.close());

const ASK = "<@U0BOT> when is the release?";

/** Delivers, and gives the message that follows. */
async function answerTo(envelope: Parameters<Newsroom["deliver"]>[0]): Promise<Message> {
  const before = room.workspace.messages.length;
  await room.deliver(envelope);
  return room.workspace.until(() => room.workspace.messages[before]);
}

/** Whether nothing was said, once everything that was delivered has been dealt with. */
async function saysNothing(): Promise<void> {
  await room.platform.stop();
  expect([room.workspace.messages, room.workspace.ephemerals]).toEqual([[], []]);
}

describe("a mention", () => {
  test("is answered in a thread under it", async () => {
    const answer = await answerTo(mention(room.workspace, { text: ASK, ts: "1664350000.900001" }));
    expect(answer.threadTs).toBe("1664350000.900001");
    expect(answer.text).toMatch(/^Friday 30 September 2022/);
  });

  test("is answered in the thread it is in", async () => {
    const answer = await answerTo(mention(room.workspace, { text: ASK, threadTs: "1664350000.800001" }));
    expect(answer.threadTs).toBe("1664350000.800001");
  });

  test("in a thread leans on what was said before, in that thread alone", async () => {
    await answerTo(mention(room.workspace, { text: "<@U0BOT> who told the prime minister about the hacking", ts: "1664350000.700001" }));
    const followUp = await answerTo(mention(room.workspace, { text: "<@U0BOT> and when?", threadTs: "1664350000.700001" }));
    const elsewhere = await answerTo(mention(room.workspace, { text: "<@U0BOT> and when?", threadTs: "1664350000.700002" }));
    expect(followUp.text).toMatch(/September 2022/);
    expect(elsewhere.text).not.toBe(followUp.text);
  });

  test("without a word gets the help", async () => {
    expect((await answerTo(mention(room.workspace, { text: "<@U0BOT>" }))).text).toMatch(/^Ask about the /);
  });

  test("calls nobody and brings no page into the channel", async () => {
    const { args } = await answerTo(mention(room.workspace, { text: ASK }));
    expect(args).toMatchObject({ unfurl_links: false, unfurl_media: false, link_names: false, parse: "none" });
  });

  test("that is wrong is told to the person alone, in the thread", async () => {
    await room.deliver(mention(room.workspace, { text: "<@U0BOT> /tmeline", ts: "1664350000.600001" }));
    const seen = await room.workspace.until(() => room.workspace.ephemerals[0]);
    expect([seen.user, seen.threadTs]).toEqual(["U0READER", "1664350000.600001"]);
    expect(seen.text).toContain("Did you mean “/timeline”?");
  });

  test("from a colleague of another company is answered too", async () => {
    expect((await answerTo(mention(room.workspace, { text: ASK, user: "U0GUEST", team: "T0OTHER" }))).text).toMatch(/^Friday/);
  });
});

describe("a direct message", () => {
  test("is a question", async () => {
    const answer = await answerTo(directMessage(room.workspace, { text: "when is the release" }));
    expect([answer.channel, answer.text.slice(0, 6)]).toEqual(["D0READER", "Friday"]);
  });

  test("leans on the one before, in a thread and outside of it", async () => {
    await answerTo(directMessage(room.workspace, { text: "who told the prime minister about the hacking", ts: "1664350000.500001" }));
    const inThread = await answerTo(directMessage(room.workspace, { text: "and when?", threadTs: "1664350000.500001" }));
    expect(inThread.text).toMatch(/September 2022/);
    await answerTo(directMessage(room.workspace, { text: "who told the prime minister about the hacking" }));
    const outside = await answerTo(directMessage(room.workspace, { text: "and when?" }));
    expect(outside.text).toBe(inThread.text);
  });

  test("that is wrong is answered there", async () => {
    expect((await answerTo(directMessage(room.workspace, { text: "/tmeline" }))).text).toContain("Did you mean “/timeline”?");
  });
});

describe("is not served:", () => {
  const cases: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
    ["a message of another bot", { type: "app_mention", bot_id: "B0OTHER" }],
    ["a message of its own", { type: "message", channel_type: "im", user: "U0BOT", bot_id: "B0BOT" }],
    ["a message of its own without a bot_id", { type: "message", channel_type: "im", user: "U0BOT" }],
    ["a notice of Slack's", { type: "message", channel_type: "im", subtype: "channel_join" }],
    ["a hidden message", { type: "message", channel_type: "im", hidden: true }],
    ["a message in a channel that does not mention it", { type: "message", channel_type: "channel", text: "when is the release" }],
    ["an edit of a message that it never answered", { type: "app_mention", edited: { user: "U0READER", ts: "1.1" } }],
  ];
  test.each(cases)("%s", async (_name, fields) => {
    await room.deliver(event(room.workspace, { ...written(room.workspace, { text: ASK }), ...fields }));
    await saysNothing();
  });
});

describe("when the asking message", () => {
  const TS = "1664350000.400001";
  const CHANGED = { type: "message", subtype: "message_changed", hidden: true, channel: "D0READER", channel_type: "im" } as const;

  const before = { type: "message", user: "U0READER", text: "when is the release", ts: TS, team: "T0SAGA" };

  test("is edited, its answer is edited", async () => {
    const answer = await answerTo(directMessage(room.workspace, { text: before.text, ts: TS }));
    const message = { ...before, text: "who is azam khan", edited: { user: "U0READER", ts: "1.1" } };
    await room.deliver(event(room.workspace, { ...CHANGED, message, previous_message: before }));
    await room.workspace.until(() => !answer.text.startsWith("Friday"));
    expect(room.workspace.messages).toHaveLength(1);
    expect(answer.text).toContain("Azam Khan");
  });

  test("is edited while its answer is on the way, the answer is of the edited one", async () => {
    const message = { ...before, text: "who is azam khan", edited: { user: "U0READER", ts: "1.1" } };
    await Promise.all([
      room.deliver(directMessage(room.workspace, { text: before.text, ts: TS })),
      room.deliver(event(room.workspace, { ...CHANGED, message, previous_message: before })),
    ]);
    await room.platform.stop();
    expect(room.workspace.messages.map(({ text }) => text)).toEqual([expect.stringContaining("Azam Khan")]);
  });

  test("in a channel is edited, its answer is edited", async () => {
    const answer = await answerTo(mention(room.workspace, { text: ASK, ts: TS }));
    const edited = { ...written(room.workspace, { text: "<@U0BOT> who is azam khan", ts: TS }), edited: { user: "U0READER", ts: "1.1" } };
    await room.deliver(event(room.workspace, { type: "app_mention", ...edited }));
    await room.workspace.until(() => answer.text.includes("Azam Khan"));
  });

  test("only gets a preview from Slack, nothing happens", async () => {
    await answerTo(directMessage(room.workspace, { text: before.text, ts: TS }));
    await room.deliver(event(room.workspace, { ...CHANGED, message: { ...before, attachments: [] }, previous_message: before }));
    await room.platform.stop();
    expect(room.workspace.calls.map(({ method }) => method)).not.toContain("chat.update");
  });

  test.each([
    ["is deleted", { ...CHANGED, subtype: "message_deleted", deleted_ts: TS }],
    [
      "is deleted and leaves a stump, having a thread",
      { ...CHANGED, message: { ...before, subtype: "tombstone" }, previous_message: before },
    ],
  ])("%s, its answer is deleted", async (_name, fields) => {
    await answerTo(directMessage(room.workspace, { text: before.text, ts: TS }));
    await room.deliver(event(room.workspace, fields));
    await room.workspace.until(() => room.workspace.messages.length === 0);
  });

  test("is deleted more than ten minutes later, its answer stays", async () => {
    await answerTo(directMessage(room.workspace, { text: before.text, ts: TS }));
    await room.workspace.until(() => room.said.length > 0);
    room.pass(11 * 60_000);
    await room.deliver(event(room.workspace, { ...CHANGED, subtype: "message_deleted", deleted_ts: TS }));
    await room.platform.stop();
    expect(room.workspace.messages).toHaveLength(1);
  });
});
