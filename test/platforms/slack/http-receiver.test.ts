import { request } from "node:http";
import { connect } from "node:net";
import { type Newsroom, openNewsroom } from "./newsroom.ts";
import { mention, slashCommand } from "./payloads.ts";
import { type SignedRequest, send, sign, toRequest } from "./signed-requests.ts";

let room: Newsroom;

beforeEach(async () => {
  room = await openNewsroom({ over: "http" });
});

afterEach(() => room.close());

const NOW = Math.floor(Date.now() / 1000);
const JSON_TYPE = "application/json";

async function statusOf(sent: SignedRequest): Promise<number> {
  return (await send(room.port(), sent)).status;
}

async function statusAt(path: string, method: string): Promise<number> {
  return (await fetch(`http://127.0.0.1:${room.port()}${path}`, { method, headers: { connection: "close" } })).status;
}

function withoutHeader({ body, headers }: SignedRequest, name: string): SignedRequest {
  return { body, headers: Object.fromEntries(Object.entries(headers).filter(([key]) => key !== name)) };
}

test.each([
  ["is signed with another secret", () => sign("{}", JSON_TYPE, { secret: "another" })],
  ["is more than five minutes old", () => sign("{}", JSON_TYPE, { seconds: NOW - 301 })],
  ["is dated ahead", () => sign("{}", JSON_TYPE, { seconds: NOW + 300 })],
  ["has no signature", () => withoutHeader(sign("{}", JSON_TYPE), "x-slack-signature")],
  ["has no time", () => withoutHeader(sign("{}", JSON_TYPE), "x-slack-request-timestamp")],
  ["has a body that was changed", () => ({ ...sign("{}", JSON_TYPE), body: '{"a":1}' })],
])("refuses with 401 what %s", async (_name, build) => {
  expect(await statusOf(build())).toBe(401);
});

const refusals = () => room.logged.filter(({ event }) => event === "slack.request-refused");

test.each([
  [
    "the secret is wrong",
    () => sign("{}", JSON_TYPE, { secret: "another" }),
    /SLACK_SIGNING_SECRET is wrong: copy it from api\.slack\.com\/apps/,
  ],
  ["the clock is slow", () => sign("{}", JSON_TYPE, { seconds: NOW + 600 }), /clock is wrong: set it/],
  ["the clock is fast", () => sign("{}", JSON_TYPE, { seconds: NOW - 600 }), /clock is wrong: set it/],
])("tells the operator once where %s, and what to do", async (_name, build, remedy) => {
  expect([await statusOf(build()), await statusOf(build())]).toEqual([401, 401]);
  expect(refusals()).toEqual([{ level: "warn", event: "slack.request-refused", fields: { reason: expect.stringMatching(remedy) } }]);
});

test("tells the operator nothing of what others send", async () => {
  expect(await statusOf(withoutHeader(sign("{}", JSON_TYPE), "x-slack-signature"))).toBe(401);
  expect(await statusOf(sign("{}", JSON_TYPE))).toBe(200);
  expect(await statusOf(sign("{}", JSON_TYPE, { secret: "another" }))).toBe(401);
  expect(refusals()).toEqual([]);
});

test("refuses with 401 what was sent before exactly so", async () => {
  const sent = toRequest(slashCommand(room.workspace, "/leak", "when is the release"));
  expect([await statusOf(sent), await statusOf(sent)]).toEqual([200, 401]);
  await room.platform.stop();
  expect(room.workspace.ephemerals).toHaveLength(1);
});

test("takes a body of four megabytes and refuses one of five with 413", async () => {
  const padded = (bytes: number) => sign(JSON.stringify({ type: "event_callback", padding: "x".repeat(bytes) }), JSON_TYPE);
  expect(await statusOf(padded(3_900_000))).toBe(200);
  expect(await statusOf(padded(5 * 1024 * 1024))).toBe(413);
});

test.each(["", "{", "null", "7", "[]", '"text"'])("answers 400 to the malformed body %j", async (body) => {
  expect(await statusOf(sign(body, JSON_TYPE))).toBe(400);
});

test("answers 400 to a malformed payload in a form", async () => {
  expect(await statusOf(sign("payload=%7B", "application/x-www-form-urlencoded"))).toBe(400);
});

test.each([
  ["/", "GET"],
  ["/slack/events", "GET"],
  ["/slack/other", "POST"],
  ["/healthz", "POST"],
  ["//", "GET"],
])("answers 404 at %s to %s", async (path, method) => {
  expect(await statusAt(path, method)).toBe(404);
});

test("says at /healthz that it is alive", async () => {
  expect(await statusAt("/healthz", "GET")).toBe(200);
});

test("answers Slack's check of the address, and its check for TLS without a signature", async () => {
  const challenge = await send(room.port(), sign('{"type":"url_verification","challenge":"c4"}', JSON_TYPE));
  expect(await challenge.json()).toEqual({ challenge: "c4" });
  const tls = { body: "ssl_check=1&payload=%7B%7D", headers: { "content-type": "application/x-www-form-urlencoded" } };
  expect(await statusOf(tls)).toBe(200);
});

test("is still there after requests that end in the middle", async () => {
  await new Promise<void>((resolve) => {
    const cut = request({
      port: room.port(),
      host: "127.0.0.1",
      path: "/slack/events",
      method: "POST",
      headers: { "content-length": "100" },
    });
    cut.on("error", () => resolve());
    cut.write("{", () => cut.destroy());
    cut.on("close", () => resolve());
  });
  await new Promise<void>((resolve) => {
    const socket = connect(room.port(), "127.0.0.1", () => socket.end("NONSENSE\r\n\r\n"));
    socket.on("close", () => resolve());
    socket.resume();
  });
  expect(await statusAt("/healthz", "GET")).toBe(200);
});

test("takes nothing new once it stops, and finishes what is under way", async () => {
  await room.deliver(mention(room.workspace, { text: "<@U0BOT> when is the release" }));
  const port = room.port();
  await room.platform.stop();
  expect(room.workspace.messages).toHaveLength(1);
  expect(room.platform.isConnected()).toBe(false);
  await expect(fetch(`http://127.0.0.1:${port}/healthz`)).rejects.toThrow();
});

test("a port that is taken is told with its variable", async () => {
  const second = openNewsroom({ over: "http", options: { transport: { kind: "http", signingSecret: "s", port: room.port() } } });
  await expect(second).rejects.toThrow(/^PORT: \d+ is in use/);
});
