import { MODERATOR, type Newsroom, openNewsroom } from "./newsroom.ts";
import { buttonOf, mention, press, removal, slashCommand } from "./payloads.ts";
import type { Message } from "./workspace-state.ts";

let room: Newsroom;

beforeEach(async () => {
  room = await openNewsroom();
});

afterEach(() => room.close());

async function ask(): Promise<Message> {
  await room.deliver(mention(room.workspace, { text: "<@U0BOT> when is the release" }));
  await room.workspace.until(() => room.said.length > 0);
  return room.workspace.until(() => room.workspace.messages[0]);
}

test.each([
  ["who asked", {}],
  ["a moderator", { user: MODERATOR }],
])("takes an answer in a channel away for %s, and says nothing", async (_name, who) => {
  await room.deliver(removal(room.workspace, await ask(), who));
  await room.workspace.until(() => room.workspace.messages.length === 0);
  await room.platform.stop();
  expect([room.workspace.ephemerals, room.failures]).toEqual([[], []]);
});

test("takes away what somebody shared", async () => {
  await room.deliver(slashCommand(room.workspace, "/leak", "when is the release"));
  const seen = await room.workspace.until(() => room.workspace.ephemerals[0]);
  await room.deliver(press(room.workspace, seen, buttonOf(seen.blocks, "Share in channel"), { isEphemeral: true }));
  const shared = await room.workspace.until(() => room.said.length > 0 && room.workspace.messages[0]);
  await room.deliver(removal(room.workspace, shared));
  await room.workspace.until(() => room.workspace.messages.length === 0);
});

test.each([
  ["somebody else", { user: "U0OTHER" }, 0],
  ["somebody of another company with the asker's id", { team: "T0OTHER" }, 0],
  ["who asked more than ten minutes ago", {}, 11 * 60_000],
])("leaves it for %s, and says who can", async (_name, who, later) => {
  const answer = await ask();
  room.pass(later);
  await room.deliver(removal(room.workspace, answer, who));
  const told = await room.workspace.until(() => room.workspace.ephemerals[0]);
  expect(told.text).toBe("Who asked can remove this answer within ten minutes, and a moderator at any time.");
  expect(room.workspace.messages).toEqual([answer]);
});

test("leaves what others wrote, for moderators too", async () => {
  const answer = await ask();
  await room.deliver(removal(room.workspace, answer, { writer: "U0WRITER", user: MODERATOR }));
  const told = await room.workspace.until(() => room.workspace.ephemerals[0]);
  expect([told.text, room.workspace.messages]).toEqual(["Only the bot's own answers can be removed.", [answer]]);
});

test("says so where Slack refuses, with the number of the report", async () => {
  const answer = await ask();
  room.workspace.faults.set("chat.delete", [{ body: { ok: false, error: "fatal_error" } }]);
  await room.deliver(removal(room.workspace, answer));
  const told = await room.workspace.until(() => room.workspace.ephemerals[0]);
  expect(room.failures.map(({ id, where }) => [told.text.includes(id), where])).toEqual([[true, "slack removal fatal_error"]]);
});
