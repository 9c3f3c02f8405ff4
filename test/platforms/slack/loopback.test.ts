import { openWorkspace, type Workspace } from "./workspace.ts";
import type { Json } from "./workspace-state.ts";

/** The Slack that the tests talk to is as strict as the real one. */
let workspace: Workspace;

beforeEach(async () => {
  workspace = await openWorkspace();
});

afterEach(() => workspace.close());

const section = (text: Json) => ({ type: "section", text });
const plain = (text: string) => ({ type: "plain_text", text });
const mrkdwn = (text: string) => ({ type: "mrkdwn", text });

async function call(method: string, args: Json, token = workspace.botToken) {
  const fields = Object.entries(args).map(([name, value]): [string, string] => [
    name,
    typeof value === "string" ? value : JSON.stringify(value),
  ]);
  const response = await fetch(`${workspace.apiUrl}${method}`, {
    method: "POST",
    body: new URLSearchParams(fields),
    headers: { authorization: `Bearer ${token}` },
  });
  return { status: response.status, retryAfter: response.headers.get("retry-after"), body: await response.json() };
}

async function post(blocks: readonly unknown[], more: Json = {}) {
  return (await call("chat.postMessage", { channel: "C0NEWS", text: "x", blocks, ...more })).body;
}

describe("a response_url", () => {
  const url = () => workspace.newResponseUrl({ channel: "C0NEWS", user: "U0READER" });
  const respond = async (to: string) =>
    (await fetch(to, { method: "POST", body: JSON.stringify({ response_type: "ephemeral", text: "x" }) })).status;

  test("takes five answers and no sixth", async () => {
    const to = url();
    const statuses = [];
    for (let sent = 0; sent < 6; sent += 1) statuses.push(await respond(to));
    expect([statuses, workspace.ephemerals.length]).toEqual([[200, 200, 200, 200, 200, 404], 5]);
  });

  test("takes answers for thirty minutes", async () => {
    const to = url();
    workspace.pass(30 * 60_000 - 1_000);
    const before = await respond(to);
    workspace.pass(2_000);
    expect([before, await respond(to)]).toEqual([200, 404]);
  });
});

describe("a trigger_id", () => {
  const view = { type: "modal", title: plain("Title"), blocks: [section(plain("Text"))] };
  const open = async (trigger: string) => (await call("views.open", { trigger_id: trigger, view })).body;

  test("opens one view", async () => {
    const trigger = workspace.newTrigger();
    expect(await open(trigger)).toMatchObject({ ok: true });
    expect(await open(trigger)).toMatchObject({ ok: false, error: "exchanged_trigger_id" });
  });

  test("opens none after three seconds", async () => {
    const trigger = workspace.newTrigger();
    workspace.pass(3_100);
    expect(await open(trigger)).toMatchObject({ ok: false, error: "expired_trigger_id" });
  });
});

test.each([
  ["a property that the block has not", [{ ...section(plain("x")), texts: "x" }], "invalid additional property: texts"],
  ["a property that the text has not", [section({ ...mrkdwn("x"), emoji: true })], "invalid additional property: emoji"],
  ["a block without what it must have", [{ type: "actions" }], "missing required field: elements"],
  ["a button without its text", [{ type: "actions", elements: [{ type: "button" }] }], "missing required field: text"],
  ["a block of no known type", [{ type: "sections" }], "unsupported type: sections"],
  ["an empty text", [section(mrkdwn(""))], "must be more than 0 characters"],
  ["a text that is too long", [section(mrkdwn("x".repeat(3001)))], "must be less than 3001 characters"],
  ["too many blocks", Array.from({ length: 51 }, () => section(mrkdwn("x"))), "no more than 50 items allowed"],
  [
    "two buttons of one id",
    [{ type: "actions", elements: [1, 2].map(() => ({ type: "button", action_id: "a", text: plain("x") })) }],
    "action_id must be unique",
  ],
])("%s is refused as invalid_blocks", async (_name, blocks, detail) => {
  expect(await post(blocks)).toMatchObject({
    ok: false,
    error: "invalid_blocks",
    response_metadata: { messages: [expect.stringContaining(detail)] },
  });
  expect(workspace.messages).toEqual([]);
});

test("blocks that are right are taken, and a message without a text is not", async () => {
  expect(await post([section(mrkdwn("x".repeat(3000)))])).toMatchObject({ ok: true });
  expect(await post([section(mrkdwn("x"))], { text: "" })).toMatchObject({ ok: false, error: "no_text" });
});

test("what the token or its scopes do not allow is refused", async () => {
  expect((await call("auth.test", {}, "xoxb-another")).body).toMatchObject({ ok: false, error: "invalid_auth" });
  expect(await post([], { channel: "C0ELSEWHERE" })).toMatchObject({ ok: false, error: "not_in_channel" });
  workspace.scopes.delete("chat:write");
  expect(await post([])).toMatchObject({ ok: false, error: "missing_scope" });
});

test("who is to slow down is told for how long", async () => {
  workspace.faults.set("chat.postMessage", [{ status: 429, headers: { "retry-after": "7" } }]);
  expect(await call("chat.postMessage", { channel: "C0NEWS", text: "x" })).toMatchObject({ status: 429, retryAfter: "7" });
});
