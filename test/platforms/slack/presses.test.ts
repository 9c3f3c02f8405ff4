import { NOT_A_MODERATOR } from "../../../src/bot.ts";
import { libraryOf } from "../../library.ts";
import { MODERATOR, type Newsroom, openNewsroom } from "./newsroom.ts";
import { buttonOf, buttonsOf, directMessage, mention, press, shortcut, slashCommand } from "./payloads.ts";
import { createSmallDesk } from "./small-desk.ts";
import type { Message } from "./workspace-state.ts";

/** Two people of one name. */
const harbour = libraryOf({
  entities: [
    { id: "ali", name: "Ali Khan", kind: "person" },
    { id: "omar", name: "Omar Khan", kind: "person" },
  ],
  facts: [
    { id: "ali-left", claim: "Ali Khan left the harbour on Monday.", about: ["ali"] },
    { id: "omar-left", claim: "Omar Khan left the harbour on Friday.", about: ["omar"] },
  ],
});

let room: Newsroom;

beforeEach(async () => {
  room = await openNewsroom();
});

afterEach(() => room.close());

async function ask(text: string): Promise<Message> {
  await room.deliver(mention(room.workspace, { text: `<@U0BOT> ${text}`, ts: "1664350000.300001" }));
  await room.workspace.until(() => room.said.length > 0);
  return room.workspace.until(() => room.workspace.messages[0]);
}

const SOMEBODY_ELSE = { user: "U0OTHER" };

test("shows the sources to the one who pressed, in the thread", async () => {
  const answer = await ask("when is the release");
  await room.deliver(press(room.workspace, answer, buttonOf(answer.blocks, "Show sources"), SOMEBODY_ELSE));
  const seen = await room.workspace.until(() => room.workspace.ephemerals[0]);
  expect([seen.user, seen.threadTs]).toEqual(["U0OTHER", "1664350000.300001"]);
  expect(seen.text).toMatch(/^Where this was published/);
});

test("shows what is related, and from there its sources", async () => {
  const answer = await ask("when is the release");
  await room.deliver(press(room.workspace, answer, buttonOf(answer.blocks, "Related")));
  expect((await room.workspace.until(() => room.workspace.ephemerals[0])).text).toMatch(/file has/);
});

test("turns the asker's page in place, and still knows what it shows", async () => {
  const answer = await ask("timeline");
  await room.deliver(press(room.workspace, answer, buttonOf(answer.blocks, "Next page")));
  await room.workspace.until(() => room.said.length === 2);
  expect(answer.text).toMatch(/\nPage 2 of \d+$/);
  expect(room.workspace.messages).toHaveLength(1);
  expect(room.said.map(({ place }) => place.split("/")[2])).toEqual([answer.ts, answer.ts]);
});

test.each([
  ["at once", 0],
  ["long after it was asked", 60 * 60_000],
])("shows somebody else the page alone, and leaves the asker's as it is, %s", async (_name, later) => {
  const answer = await ask("timeline");
  room.pass(later);
  await room.deliver(press(room.workspace, answer, buttonOf(answer.blocks, "Next page"), SOMEBODY_ELSE));
  const seen = await room.workspace.until(() => room.workspace.ephemerals[0]);
  expect([seen.user, seen.text.split("\n").at(-1)]).toEqual(["U0OTHER", expect.stringMatching(/^Page 2 of/)]);
  expect(answer.text).toMatch(/\nPage 1 of \d+$/);
});

test("answers a choice in place, and says which question it answers", async () => {
  await room.close();
  room = await openNewsroom({ bot: { library: () => harbour } });
  const answer = await ask("did Khan leave the harbour");
  const choices = buttonsOf(answer.blocks).filter(({ text }) => JSON.stringify(text).includes("Ask this"));
  expect(choices.length).toBeGreaterThan(1);
  await room.deliver(press(room.workspace, answer, choices[0] ?? {}));
  await room.workspace.until(() => answer.text.startsWith("Asked: "));
  expect(answer.text).toMatch(/\n(?:Ali|Omar) Khan left the harbour/);
  expect(room.workspace.messages).toHaveLength(1);
  await room.workspace.until(() => room.said.length === 2);
  // One message, that shows its question from now on.
  expect(room.said.map(({ place }) => place)).toEqual([room.said[0]?.place, room.said[0]?.place]);
  expect(room.said.map(({ isAsked }) => isAsked)).toEqual([false, true]);
});

describe("what follows a choice leans on what was chosen", () => {
  beforeEach(async () => {
    await room.close();
    room = await openNewsroom({ bot: { library: () => harbour } });
  });

  /** Presses the choice of Omar on an answer, and waits for what it then says. */
  async function choose(answer: Message, isEphemeral: boolean): Promise<void> {
    expect(answer.text).toContain("Omar Khan");
    const at = [...answer.text.matchAll(/^\d\. (.*)$/gm)].findIndex(([, label = ""]) => label.includes("Omar Khan"));
    await room.deliver(press(room.workspace, answer, buttonsOf(answer.blocks)[at] ?? {}, { isEphemeral }));
    await room.workspace.until(() => answer.text.includes("Friday"));
  }

  test("in a direct message, in its thread and outside of it", async () => {
    await room.deliver(directMessage(room.workspace, { text: "did Khan leave the harbour", ts: "1664350000.200001" }));
    await choose(await room.workspace.until(() => room.workspace.messages[0]), false);
    await room.deliver(directMessage(room.workspace, { text: "and when?", threadTs: "1664350000.200001" }));
    await room.workspace.until(() => room.workspace.messages[1]);
    await room.deliver(directMessage(room.workspace, { text: "and when?" }));
    await room.workspace.until(() => room.workspace.messages[2]);
    for (const { text } of room.workspace.messages.slice(1)) expect(text).toContain("Omar Khan left the harbour on Friday");
  });

  test("in a channel's thread", async () => {
    await room.deliver(mention(room.workspace, { text: "<@U0BOT> did Khan leave the harbour", ts: "1664350000.200002" }));
    await choose(await room.workspace.until(() => room.workspace.messages[0]), false);
    await room.deliver(mention(room.workspace, { text: "<@U0BOT> and when?", threadTs: "1664350000.200002" }));
    expect((await room.workspace.until(() => room.workspace.messages[1])).text).toContain("Omar Khan left the harbour on Friday");
  });

  test.each([
    ["a command", () => slashCommand(room.workspace, "/leak", "did Khan leave the harbour")],
    ["a shortcut in a thread", () => shortcut(room.workspace, "did Khan leave the harbour", { threadTs: "1664350000.200003" })],
  ])("after %s", async (_name, build) => {
    await room.deliver(build());
    await choose(await room.workspace.until(() => room.workspace.ephemerals[0]), true);
    await room.deliver(slashCommand(room.workspace, "/leak", "and when?"));
    expect((await room.workspace.until(() => room.workspace.ephemerals[1])).text).toContain("Omar Khan left the harbour on Friday");
  });
});

test("turns a page in a direct message in place, also long after it was asked", async () => {
  await room.deliver(directMessage(room.workspace, { text: "timeline" }));
  const answer = await room.workspace.until(() => room.said.length > 0 && room.workspace.messages[0]);
  room.pass(60 * 60_000);
  await room.deliver(press(room.workspace, answer, buttonOf(answer.blocks, "Next page")));
  await room.workspace.until(() => /\nPage 2 of \d+$/.test(answer.text));
});

test("answers a press in a DM with a message that stays", async () => {
  await room.deliver(directMessage(room.workspace, { text: "when is the release" }));
  const answer = await room.workspace.until(() => room.workspace.messages[0]);
  await room.deliver(press(room.workspace, answer, buttonOf(answer.blocks, "Show sources")));
  const sources = await room.workspace.until(() => room.workspace.messages[1]);
  expect([sources.channel, sources.threadTs]).toEqual(["D0READER", answer.threadTs]);
});

test("says so where a button carries nothing that can be read", async () => {
  const answer = await ask("when is the release");
  await room.deliver(press(room.workspace, answer, { type: "button", action_id: "action:0", value: "{" }));
  expect((await room.workspace.until(() => room.workspace.ephemerals[0])).text).toMatch(/^This button is from an older version/);
});

test("says so where the fact behind a button has gone", async () => {
  const answer = await ask("when is the release");
  await room.deliver(press(room.workspace, answer, { type: "button", action_id: "action:0", value: '["fact","id","long-gone"]' }));
  const seen = await room.workspace.until(() => room.workspace.ephemerals[0]);
  expect(seen.text).toBe("The file no longer has that fact. Ask again to see what it says now.");
  expect(room.failures).toEqual([]);
});

test.each([
  ["a reader", { user: "U0READER" }],
  ["somebody of another company with a moderator's id", { user: MODERATOR, team: "T0OTHER" }],
])("refuses what only moderators may ask for from %s, whose button carries it", async (_name, who) => {
  await room.close();
  const desk = createSmallDesk();
  room = await openNewsroom({ bot: { deskCommands: [desk.command] } });
  const answer = await ask("when is the release");
  const save = { type: "button", action_id: "action:0", value: '["add","claim","It rained.","standing","reported"]' };
  await room.deliver(press(room.workspace, answer, save, who));
  expect((await room.workspace.until(() => room.workspace.ephemerals[0])).text).toBe(NOT_A_MODERATOR);
  await room.deliver(press(room.workspace, answer, save, { user: MODERATOR }));
  await room.workspace.until(() => room.workspace.ephemerals[1]);
  expect(desk.saved).toEqual(["reported: It rained."]);
});
