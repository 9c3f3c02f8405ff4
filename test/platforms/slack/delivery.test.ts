import { type Newsroom, openNewsroom } from "./newsroom.ts";
import { buttonOf, directMessage, event, mention, press, shortcut, slashCommand, written } from "./payloads.ts";
import type { Envelope } from "./sockets.ts";
import type { Message } from "./workspace-state.ts";

let room: Newsroom;

afterEach(() => room.close());

/** Everything that anybody was shown, once all that was delivered has been dealt with. */
async function shown(): Promise<readonly string[]> {
  await room.platform.stop();
  return [...room.workspace.messages, ...room.workspace.ephemerals].map(({ text }) => text);
}

async function deliverFiveTimes(envelope: Envelope): Promise<void> {
  await Promise.all([1, 2, 3, 4, 5].map((attempt) => room.deliver({ ...envelope, ...(attempt > 1 && { retry: attempt - 1 }) })));
}

const ASK = "<@U0BOT> when is the release";

describe.each(["socket", "http"] as const)("over %s, what is delivered five times at once is answered once:", (over) => {
  beforeEach(async () => {
    room = await openNewsroom({ over });
  });

  test.each([
    ["a mention", () => mention(room.workspace, { text: ASK })],
    ["a direct message", () => directMessage(room.workspace, { text: "when is the release" })],
    ["a command", () => slashCommand(room.workspace, "/leak", "when is the release")],
    ["a shortcut", () => shortcut(room.workspace, "when is the release")],
  ])("%s", async (_name, build) => {
    await deliverFiveTimes(build());
    expect(await shown()).toHaveLength(1);
  });

  test("a press", async () => {
    await room.deliver(slashCommand(room.workspace, "/leak", "when is the release"));
    const seen = await room.workspace.until(() => room.workspace.ephemerals[0]);
    await deliverFiveTimes(press(room.workspace, seen, buttonOf(seen.blocks, "Show sources"), { isEphemeral: true }));
    expect(await shown()).toHaveLength(2);
  });

  test("the opening of the home", async () => {
    await deliverFiveTimes(event(room.workspace, { type: "app_home_opened", tab: "home", user: "U0READER", channel: "D0READER" }));
    await room.platform.stop();
    expect(room.workspace.calls.filter(({ method }) => method === "views.publish")).toHaveLength(1);
  });
});

describe("over the socket", () => {
  beforeEach(async () => {
    room = await openNewsroom();
  });

  test("an event whose acknowledgement Slack never saw, and which it delivers again and again, is answered once", async () => {
    room.workspace.sockets.loseAcknowledgements(3);
    await room.deliver(mention(room.workspace, { text: ASK }));
    expect(await shown()).toHaveLength(1);
  });

  test("a mention that comes as app_mention and as message is answered once", async () => {
    const fields = written(room.workspace, { text: ASK });
    await Promise.all([
      room.deliver(event(room.workspace, { type: "app_mention", ...fields })),
      room.deliver(event(room.workspace, { type: "message", channel_type: "channel", ...fields })),
    ]);
    expect(await shown()).toHaveLength(1);
  });

  test.each([
    ["the app was taken out of the workspace", { type: "app_uninstalled" }],
    ["its token was withdrawn", { type: "tokens_revoked", tokens: { bot: ["U0BOT"] } }],
  ])("the operator is told that %s, and the bot counts as connected no more", async (_name, fields) => {
    await room.deliver(event(room.workspace, fields));
    const { level, fields: told } = await room.workspace.until(() => room.logged.find(({ event: name }) => name === "slack.removed"));
    expect([level, told.reason]).toEqual(["error", expect.stringMatching(/Install it again at api\.slack\.com.*SLACK_BOT_TOKEN/)]);
    expect(room.platform.isConnected()).toBe(false);
  });

  test("a person's token that was withdrawn is none of the bot's", async () => {
    await room.deliver(event(room.workspace, { type: "tokens_revoked", tokens: { oauth: ["U0READER"], bot: [] } }));
    await room.deliver(mention(room.workspace, { text: ASK }));
    expect([await shown(), room.logged.filter(({ event: name }) => name === "slack.removed")]).toEqual([[expect.anything()], []]);
  });

  test("what nobody listens to is acknowledged all the same", async () => {
    await room.deliver(slashCommand(room.workspace, "/unknown", ""));
    await room.deliver(press(room.workspace, { viewId: "V1" }, { type: "button", action_id: "unknown", value: "1" }));
    await room.deliver(event(room.workspace, { type: "app_context_changed" }));
    expect(await shown()).toEqual([]);
  });
});

describe("over HTTP", () => {
  test("a retry of an event is answered once", async () => {
    room = await openNewsroom({ over: "http" });
    const asked = directMessage(room.workspace, { text: "when is the release" });
    await room.deliver(asked);
    await room.deliver({ ...asked, retry: 1 });
    await room.deliver({ ...asked, retry: 2 });
    expect(await shown()).toHaveLength(1);
  });
});

/** Each way to ask the bot something. */
const WAYS: readonly (readonly [string, () => Envelope])[] = [
  ["a mention", () => mention(room.workspace, { text: "<@U0BOT> who" })],
  ["a direct message", () => directMessage(room.workspace, { text: "who is it" })],
  ["a command", () => slashCommand(room.workspace, "/leak", "who")],
  ["a shortcut", () => shortcut(room.workspace, "who")],
  [
    "a press",
    () => press(room.workspace, answerThatStands(), { type: "button", action_id: "action:0", value: '["ask","question","who"]' }),
  ],
  ["the opening of the home", () => event(room.workspace, { type: "app_home_opened", tab: "home", user: "U0READER", channel: "D0READER" })],
];

function answerThatStands(): Message {
  return { channel: "C0NEWS", ts: room.workspace.stamp(), text: "An answer.", blocks: [], args: {} };
}

/** All that stands before anybody. */
function onScreen(): string {
  const { messages, ephemerals, homes } = room.workspace;
  return JSON.stringify([...messages, ...ephemerals, ...homes.values()]);
}

describe.each(["socket", "http"] as const)("over %s, whatever fails later", (over) => {
  const failing = { name: "ask", description: "", example: "", options: [{ name: "question", description: "" }] };

  test.each(WAYS)("%s is acknowledged before its answer is there", async (_name, build) => {
    let finish = () => {};
    const slow = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const run = async () => {
      await slow;
      return { parts: [{ kind: "lead", text: "Late." } as const] };
    };
    room = await openNewsroom({ over, bot: { commands: ["ask", "what", "new", "who"].map((name) => ({ ...failing, name, run })) } });
    await room.deliver(build());
    expect(onScreen()).toBe("[]");
    finish();
    await room.workspace.until(() => onScreen().includes("Late."));
  });

  test("what is under way when the bot stops is answered first", async () => {
    let finish = () => {};
    const slow = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const run = async () => {
      await slow;
      return { parts: [{ kind: "lead", text: "Late." } as const] };
    };
    room = await openNewsroom({ over, bot: { commands: [{ ...failing, run }] } });
    await room.deliver(slashCommand(room.workspace, "/leak", "who"));
    const stopped = room.platform.stop();
    finish();
    await stopped;
    expect(room.workspace.ephemerals.map(({ text }) => text)).toEqual([expect.stringContaining("Late.")]);
  });

  test.each(WAYS)("%s that fails ends in a sentence with the id of the report", async (_name, build) => {
    const run = () => {
      throw new TypeError("broken");
    };
    room = await openNewsroom({ over, bot: { commands: ["ask", "what", "new", "who"].map((name) => ({ ...failing, name, run })) } });
    await room.deliver(build());
    await room.workspace.until(() => onScreen() !== "[]");
    await room.platform.stop();
    expect(room.failures.length).toBeGreaterThan(0);
    for (const { id } of room.failures) expect(onScreen()).toContain(id);
  });

  test.each([
    ["a mention", "chat.postMessage", () => mention(room.workspace, { text: ASK })],
    [
      "a press",
      "response_url",
      () => press(room.workspace, answerThatStands(), { type: "button", action_id: "action:0", value: '["help"]' }),
    ],
  ])("what answers %s and is refused by Slack ends in a sentence with the id of the report", async (_name, method, build) => {
    room = await openNewsroom({ over });
    room.workspace.faults.set(method, [{ status: method === "response_url" ? 404 : 200, body: { ok: false, error: "invalid_blocks" } }]);
    await room.deliver(build());
    const seen = await room.workspace.until(() => room.workspace.ephemerals[0]);
    expect([seen.user, room.failures.map(({ id }) => seen.text.includes(id))]).toEqual(["U0READER", [true]]);
  });

  test("an answer that Slack refuses ends in a sentence with the id of the report", async () => {
    room = await openNewsroom({ over });
    room.workspace.faults.set("chat.postMessage", [{ body: { ok: false, error: "invalid_blocks" } }]);
    await room.deliver(directMessage(room.workspace, { text: "when is the release" }));
    const seen = await room.workspace.until(() => room.workspace.messages[0]);
    expect(room.failures.map(({ id, where }) => [seen.text.includes(id), where])).toEqual([[true, "slack ask invalid_blocks"]]);
  });

  test("an answer is shown another way where the response_url is used up", async () => {
    room = await openNewsroom({ over });
    const command = slashCommand(room.workspace, "/leak", "when is the release");
    for (const url of room.workspace.responseUrls.values()) url.uses = 5;
    await room.deliver(command);
    expect((await room.workspace.until(() => room.workspace.ephemerals[0])).text).toContain("Friday");
  });
});
