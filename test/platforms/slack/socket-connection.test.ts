import { UserError } from "../../../src/errors.ts";
import { createHeldTime } from "../held-time.ts";
import { MODERATOR, type Newsroom, openNewsroom } from "./newsroom.ts";
import { mention, shortcut, slashCommand, submission } from "./payloads.ts";
import { createSmallDesk } from "./small-desk.ts";
import type { Envelope } from "./sockets.ts";

let room: Newsroom;

afterEach(() => room.close());

const INVALID = { body: { ok: false, error: "invalid_auth" } };

async function answers(): Promise<void> {
  const before = room.workspace.ephemerals.length;
  await room.deliver(slashCommand(room.workspace, "/leak", "when is the release"));
  await room.workspace.until(() => room.workspace.ephemerals[before]);
}

/** Waits for the connection after so many. */
async function connectedAgain(opened: number): Promise<void> {
  await room.workspace.until(() => room.workspace.sockets.opened > opened && room.platform.isConnected());
}

describe("a connection that is open", () => {
  beforeEach(async () => {
    room = await openNewsroom();
  });

  test.each([
    ["Slack asks for a new one", () => room.workspace.sockets.send('{"type":"disconnect","reason":"refresh_requested"}')],
    ["Slack warns of its end", () => room.workspace.sockets.send('{"type":"disconnect","reason":"warning"}')],
    ["it is reset", () => room.workspace.sockets.reset()],
    ["Slack closes it", () => room.workspace.sockets.open[0]?.close(1001)],
  ])("is opened again when %s", async (_name, end) => {
    end();
    await connectedAgain(1);
    await answers();
  });

  test.each([
    ["is no JSON", "{"],
    ["is null", "null"],
    ["is a number", "7"],
    ["is an array", "[]"],
    ["has no type", "{}"],
    ["has no payload", '{"type":"events_api","envelope_id":"1"}'],
    ["has no event", '{"type":"events_api","envelope_id":"1","payload":{}}'],
    ["has an event of the client's own name", '{"type":"events_api","envelope_id":"1","payload":{"event":{"type":"close"}}}'],
    ["is of a type of the client's own name", '{"type":"disconnected","envelope_id":"1","payload":{}}'],
    ["is binary", Buffer.from([0, 159, 146])],
  ])("survives a frame that %s", async (_name, frame) => {
    room.workspace.sockets.send(frame);
    await answers();
    expect(room.workspace.sockets.opened).toBe(1);
  });

  test.each([
    ["refuses the token", INVALID],
    ["answers 500", { status: 500 }],
    ["cuts the connection", { isCut: true }],
    ["answers what is no JSON", { text: "<html>Log in to this network</html>" }],
    ["names no address", { body: { ok: true } }],
    ["names an address that is none", { body: { ok: true, url: "nonsense" } }],
    ["slows it down", { status: 429, headers: { "retry-after": "1" } }],
  ])("comes back where Slack %s as it opens it again", async (_name, fault) => {
    room.workspace.faults.set("apps.connections.open", [fault]);
    room.workspace.sockets.reset();
    await room.workspace.until(() => room.logged.some(({ event }) => event === "slack.unreachable"));
    expect(room.platform.isConnected()).toBe(false);
    await connectedAgain(1);
    await answers();
  });

  test("comes back after Slack was out of reach", async () => {
    room.workspace.sockets.refuse(true);
    room.workspace.sockets.reset();
    await room.workspace.until(() => room.logged.filter(({ event }) => event === "slack.unreachable").length === 2);
    room.workspace.sockets.refuse(false);
    await connectedAgain(1);
    await answers();
  });

  describe("that ends in the moment in which something comes over it", () => {
    /** Delivers in one breath with Slack's word that the connection ends, so that it cannot be acknowledged any more. */
    function deliverAtTheEnd({ type, payload }: Envelope): void {
      const { sockets } = room.workspace;
      sockets.send(JSON.stringify({ type, envelope_id: "last", accepts_response_payload: true, payload }));
      sockets.send('{"type":"disconnect","reason":"refresh_requested"}');
    }

    test.each([
      ["a command", () => slashCommand(room.workspace, "/leak", "when is the release")],
      ["a shortcut", () => shortcut(room.workspace, "when is the release")],
    ])("costs %s no answer", async (_name, build) => {
      deliverAtTheEnd(build());
      const seen = await room.workspace.until(() => room.workspace.ephemerals[0]);
      expect([seen.text, room.failures]).toEqual([expect.stringContaining("Friday 30 September 2022"), []]);
    });

    test("costs a question that Slack delivers again no answer, and brings none twice", async () => {
      const asked = mention(room.workspace, { text: "<@U0BOT> when is the release" });
      deliverAtTheEnd(asked);
      await connectedAgain(1);
      await room.deliver({ ...asked, retry: 1 });
      await room.deliver({ ...asked, retry: 2 });
      await room.platform.stop();
      expect([room.workspace.messages.length, room.failures]).toEqual([1, []]);
    });

    test("leaves a form that was sent with what came of it", async () => {
      const desk = createSmallDesk();
      await room.close();
      room = await openNewsroom({ bot: { deskCommands: [desk.command] } });
      const by = { user: MODERATOR };
      await room.deliver(slashCommand(room.workspace, "/leak-desk", "add", by));
      const viewId = await room.workspace.until(() => [...room.workspace.views.keys()][0]);
      deliverAtTheEnd(submission(room.workspace, viewId, { claim: "It rained.", standing: "alleged" }, by));
      await room.workspace.until(() => JSON.stringify(room.workspace.views.get(viewId)).includes("*Saved.*"));
      expect([desk.saved, room.failures]).toEqual([["alleged: It rained."], []]);
    });
  });

  const outOfReach = { begin: () => room.workspace.sockets.refuse(true), end: () => room.workspace.sockets.refuse(false) };
  const tokenRefused = {
    begin: () =>
      room.workspace.faults.set(
        "apps.connections.open",
        Array.from({ length: 100 }, () => INVALID),
      ),
    end: () => room.workspace.faults.clear(),
  };

  test.each([
    ["a minute in which nothing could be reached", 60_000, 15, outOfReach],
    ["ten minutes in which nothing could be reached", 600_000, 60, outOfReach],
    ["ten minutes in which Slack refused the token", 600_000, 60, tokenRefused],
  ])("comes back after %s, trying ever more rarely, but never waiting long", async (_name, lasting, most, outage) => {
    const time = createHeldTime();
    await room.close();
    room = await openNewsroom({ options: { after: time.after } });
    const waits = () => room.logged.filter(({ event }) => event === "slack.unreachable").map(({ fields }) => Number(fields.retryInMs));
    outage.begin();
    room.workspace.sockets.reset();
    await room.workspace.until(() => room.logged.some(({ event }) => event === "slack.disconnected"));
    time.pass(1_000);
    let tries = 0;
    for (let passed = 0; passed < lasting; tries += 1) {
      const wait = await room.workspace.until(() => waits()[tries]);
      time.pass(wait);
      passed += wait;
    }
    await room.workspace.until(() => waits()[tries]);
    expect(room.platform.isConnected()).toBe(false);
    expect(tries).toBeLessThan(most);
    expect(waits()[0]).toBeLessThanOrEqual(1_000);
    expect(Math.max(...waits())).toBeGreaterThan(10_000);
    expect(Math.max(...waits())).toBeLessThanOrEqual(30_000);
    outage.end();
    time.pass(30_000);
    await connectedAgain(1);
    await answers();
  });

  test("comes back where Slack takes a connection and says nothing on it", async () => {
    const time = createHeldTime();
    await room.close();
    room = await openNewsroom({ options: { after: time.after } });
    const { sockets } = room.workspace;
    sockets.snub(true);
    sockets.reset();
    await room.workspace.until(() => room.logged.some(({ event }) => event === "slack.disconnected"));
    time.pass(1_000);
    await room.workspace.until(() => sockets.snubbed === 1);
    time.pass(10_000);
    const retryInMs = await room.workspace.until(() => room.logged.find(({ event }) => event === "slack.unreachable")?.fields.retryInMs);
    sockets.snub(false);
    time.pass(Number(retryInMs));
    await connectedAgain(1);
    await answers();
  });

  test("is not opened again once the platform stops, also while Slack is out of reach", async () => {
    room.workspace.sockets.refuse(true);
    room.workspace.sockets.reset();
    await room.workspace.until(() => room.logged.some(({ event }) => event === "slack.unreachable"));
    await room.platform.stop();
    expect(room.platform.isConnected()).toBe(false);
  });
});

describe("a wrong token", () => {
  test.each([
    ["SLACK_BOT_TOKEN", { botToken: "xoxb-wrong" }],
    ["SLACK_APP_TOKEN", { transport: { kind: "socket", appToken: "xapp-wrong" } as const }],
  ])("in %s is told in one line that says where to get a right one", async (variable, options) => {
    room = await openNewsroom({ options, isStarted: false });
    const refusal = await room.platform.start(room.bot).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(UserError);
    expect(String(refusal)).toMatch(new RegExp(`^UserError: ${variable}: Slack refuses it\\. Get a new one at api\\.slack\\.com/apps.*$`));
    expect(room.workspace.sockets.opened).toBe(0);
  });

  test("stops well, as does what was never started", async () => {
    room = await openNewsroom({ isStarted: false });
    await room.platform.stop();
  });
});

describe("a first connection", () => {
  test.each([
    ["answers 500", { status: 500 }],
    ["cuts it", { isCut: true }],
    ["answers what is no JSON", { text: "<html>Log in to this network</html>" }],
  ])("is made where Slack first %s", async (_name, fault) => {
    room = await openNewsroom({ isStarted: false });
    room.workspace.faults.set("apps.connections.open", [fault]);
    await room.platform.start(room.bot);
    await answers();
  });
});

test("no log line carries a token, an address or what was asked", async () => {
  room = await openNewsroom();
  const command = slashCommand(room.workspace, "/leak", "when is the release");
  for (const url of room.workspace.responseUrls.values()) url.uses = 5;
  room.workspace.faults.set("chat.postEphemeral", [{ body: { ok: false, error: "user_not_in_channel" } }]);
  await room.deliver(command);
  await room.workspace.until(() => room.failures.length > 0 && room.workspace.ephemerals.length > 0);
  room.workspace.sockets.reset();
  await connectedAgain(1);
  const lines = JSON.stringify(room.logged);
  expect(room.logged.length).toBeGreaterThan(2);
  for (const secret of [room.workspace.botToken, room.workspace.appToken, "/respond/", "ticket=", "when is the release"])
    expect(lines).not.toContain(secret);
});
