import { type Newsroom, openNewsroom } from "./newsroom.ts";
import { change, deletion, directMessage, edited, event, mention, written } from "./payloads.ts";
import type { Json, Message } from "./workspace-state.ts";

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

  test.each([
    ["with a file to it", { subtype: "file_share", files: [{ id: "F1", name: "tape.png" }], upload: true, bot_id: null }],
    ["by /me", { subtype: "me_message" }],
    ["in a thread, sent to the conversation too", { subtype: "thread_broadcast", thread_ts: "1664350000.100001", root: {} }],
  ])("%s is a question", async (_name, fields) => {
    const { workspace } = room;
    const asked = { ...written(workspace, { text: "when is the release", channel: "D0READER" }), ...fields };
    const answer = await answerTo(event(workspace, { type: "message", channel_type: "im", ...asked }));
    expect(answer.text).toMatch(/^Friday 30 September 2022/);
    await room.deliver(change(workspace, "im", asked, edited(workspace, asked, "who is azam khan")));
    await workspace.until(() => answer.text.includes("Azam Khan"));
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
  const question = () => written(room.workspace, { text: "when is the release", channel: "D0READER", ts: "1664350000.400001" });
  const asking = (fields: Json) => event(room.workspace, { type: "message", channel_type: "im", ...fields });

  test("is edited, its answer is edited", async () => {
    const before = question();
    const answer = await answerTo(asking(before));
    await room.deliver(change(room.workspace, "im", before, edited(room.workspace, before, "who is azam khan")));
    await room.workspace.until(() => !answer.text.startsWith("Friday"));
    expect(room.workspace.messages).toHaveLength(1);
    expect(answer.text).toContain("Azam Khan");
  });

  test("is edited while its answer is on the way, the answer is of the edited one", async () => {
    const before = question();
    await Promise.all([
      room.deliver(asking(before)),
      room.deliver(change(room.workspace, "im", before, edited(room.workspace, before, "who is azam khan"))),
    ]);
    await room.platform.stop();
    expect(room.workspace.messages.map(({ text }) => text)).toEqual([expect.stringContaining("Azam Khan")]);
  });

  test("is edited into what is wrong, that is told in place of its answer", async () => {
    const before = question();
    const answer = await answerTo(asking(before));
    await room.deliver(change(room.workspace, "im", before, edited(room.workspace, before, "/tmeline")));
    await room.workspace.until(() => answer.text.includes("Did you mean “/timeline”?"));
    await room.workspace.until(() => room.said.length === 2);
    expect(room.said.map(({ factIds }) => factIds.length > 0)).toEqual([true, false]);
  });

  test("in a channel is edited, its answer is edited", async () => {
    const before = written(room.workspace, { text: ASK });
    const answer = await answerTo(event(room.workspace, { type: "app_mention", ...before }));
    await room.deliver(event(room.workspace, { type: "app_mention", ...edited(room.workspace, before, "<@U0BOT> who is azam khan") }));
    await room.workspace.until(() => answer.text.includes("Azam Khan"));
  });

  test("only gets a preview from Slack, nothing happens", async () => {
    const before = question();
    await answerTo(asking(before));
    await room.deliver(change(room.workspace, "im", before, { ...before, attachments: [] }));
    await room.platform.stop();
    expect(room.workspace.calls.map(({ method }) => method)).not.toContain("chat.update");
  });

  test("is deleted, its answer is deleted", async () => {
    const before = question();
    await answerTo(asking(before));
    await room.deliver(deletion(room.workspace, "im", before));
    await room.workspace.until(() => room.workspace.messages.length === 0);
  });

  test("is deleted and leaves a stump, having a thread, its answer is deleted", async () => {
    const before = question();
    await answerTo(asking(before));
    await room.deliver(change(room.workspace, "im", before, { ...before, subtype: "tombstone" }));
    await room.workspace.until(() => room.workspace.messages.length === 0);
  });

  test("is deleted more than ten minutes later, its answer stays", async () => {
    const before = question();
    await answerTo(asking(before));
    await room.workspace.until(() => room.said.length > 0);
    room.pass(11 * 60_000);
    await room.deliver(deletion(room.workspace, "im", before));
    await room.platform.stop();
    expect(room.workspace.messages).toHaveLength(1);
  });

  test.each([
    ["edited", "chat.update", (before: Json) => change(room.workspace, "im", before, edited(room.workspace, before, "who is azam khan"))],
    ["deleted", "chat.delete", (before: Json) => deletion(room.workspace, "im", before)],
  ] as const)(
    "is %s and Slack refuses to do the same to its answer, the person is told, with the number of the report",
    async (_name, method, then) => {
      const before = question();
      await answerTo(asking(before));
      room.workspace.faults.set(method, [{ body: { ok: false, error: "fatal_error" } }]);
      await room.deliver(then(before));
      const told = await room.workspace.until(() => room.workspace.ephemerals[0]);
      expect([told.user, told.text]).toEqual(["U0READER", expect.stringContaining(room.failures[0]?.id ?? "no failure")]);
    },
  );

  test.each([
    ["edited", "chat.update", (before: Json) => change(room.workspace, "im", before, edited(room.workspace, before, "who is azam khan"))],
    ["deleted", "chat.delete", (before: Json) => deletion(room.workspace, "im", before)],
  ] as const)("is %s after somebody took its answer away, nothing is said", async (_name, method, then) => {
    const before = question();
    await answerTo(asking(before));
    room.workspace.messages.length = 0;
    await room.deliver(then(before));
    await room.workspace.until(() => room.workspace.calls.some((call) => call.method === method));
    expect(room.failures).toEqual([]);
    await saysNothing();
  });
});

/** What the lines of the manifest add that are commented out. */
describe.each(["channel", "group"])("where the app may read all of a %s", (channelType) => {
  const asMessage = (fields: Json) => event(room.workspace, { type: "message", channel_type: channelType, ...fields });
  const asMention = (fields: Json) => event(room.workspace, { type: "app_mention", ...fields });

  test.each([
    ["before", (fields: Json) => [asMention(fields), asMessage(fields)]],
    ["after", (fields: Json) => [asMessage(fields), asMention(fields)]],
  ])(
    "a mention that comes as app_mention %s it comes as message is answered once, edited once, and its answer deleted with it",
    async (_name, both) => {
      const { workspace } = room;
      const before = written(workspace, { text: ASK });
      for (const envelope of both(before)) await room.deliver(envelope);
      const answer = await workspace.until(() => workspace.messages[0]);
      const after = edited(workspace, before, "<@U0BOT> who is azam khan");
      await room.deliver(asMention(after));
      await room.deliver(change(workspace, channelType, before, after));
      await workspace.until(() => answer.text.includes("Azam Khan"));
      await room.deliver(deletion(workspace, channelType, after));
      await workspace.until(() => workspace.messages.length === 0);
      await room.platform.stop();
      const calls = workspace.calls.map(({ method }) => method).filter((method) => method.startsWith("chat."));
      expect(calls).toEqual(["chat.postMessage", "chat.update", "chat.delete"]);
    },
  );

  test("a question with a thread under it leaves a stump, and its answer is deleted", async () => {
    const before = written(room.workspace, { text: ASK });
    await answerTo(asMessage(before));
    await room.deliver(change(room.workspace, channelType, before, { ...before, subtype: "tombstone", text: "This message was deleted." }));
    await room.workspace.until(() => room.workspace.messages.length === 0);
  });

  test("whatever else is said, edited and deleted there is left alone, and nothing of it is logged", async () => {
    const { workspace, logged } = room;
    const answer = await answerTo(mention(workspace, { text: ASK }));
    await workspace.until(() => room.said.length > 0);
    const [calls, lines] = [workspace.calls.length, logged.length];
    const chatter = written(workspace, { text: "when is the release, <@U0OTHER>?" });
    const reply = written(workspace, { text: "and when?", threadTs: answer.threadTs ?? "" });
    const own = { ...written(workspace, { text: answer.text, user: workspace.bot.user, ts: answer.ts }), bot_id: workspace.bot.id };
    const envelopes = [
      asMessage(chatter),
      asMessage(reply),
      asMessage({ ...chatter, subtype: "channel_join" }),
      asMessage({ ...chatter, text: ASK, bot_id: "B0OTHER" }),
      asMessage(own),
      change(workspace, channelType, chatter, edited(workspace, chatter, "when is it, then?")),
      change(workspace, channelType, own, edited(workspace, own, "Corrected.")),
      deletion(workspace, channelType, chatter),
      deletion(workspace, channelType, reply),
      deletion(workspace, channelType, own),
    ];
    for (const envelope of envelopes) await room.deliver(envelope);
    await room.platform.stop();
    expect([workspace.calls.slice(calls), logged.slice(lines), room.failures]).toEqual([[], [], []]);
    expect(workspace.messages).toEqual([answer]);
  });
});
