import { problemsOfView } from "./check-blocks.ts";
import { MODERATOR, type Newsroom, openNewsroom } from "./newsroom.ts";
import { buttonOf, buttonsOf, directMessage, event, press } from "./payloads.ts";
import type { Json } from "./workspace-state.ts";

let room: Newsroom;

beforeEach(async () => {
  room = await openNewsroom();
});

afterEach(() => room.close());

function openTab(tab: "home" | "messages", user = "U0READER") {
  return event(room.workspace, { type: "app_home_opened", tab, user, channel: "D0READER", event_ts: "1.1" });
}

async function homeOf(user: string): Promise<Json> {
  await room.deliver(openTab("home", user));
  return room.workspace.until(() => room.workspace.homes.get(user));
}

test("the home says what the saga is, as of when, how to ask, who is in it and what is new", async () => {
  const home = await homeOf("U0READER");
  const text = JSON.stringify(home);
  expect(problemsOfView(home)).toEqual([]);
  expect(text).toContain(room.bot.about().title);
  expect(text).toContain(`Facts ${room.bot.about().asOf}.`);
  for (const part of ["How to ask", "Shehbaz Sharif", "newest first", "/leak help"]) expect(text).toContain(part);
});

test("the home's four questions are answered in a view, which shows what follows in place", async () => {
  const home = await homeOf("U0READER");
  const asks = buttonsOf(blocksOf(home)).filter(({ action_id }) => String(action_id).startsWith("choice:"));
  expect(asks).toHaveLength(4);
  await room.deliver(press(room.workspace, { viewId: "VHOME" }, asks[0] ?? {}));
  const [viewId, view] = await room.workspace.until(() => [...room.workspace.views][0]);
  expect(JSON.stringify(view)).toContain(`Asked: ${room.bot.about().questions[0]}`);
  await room.deliver(press(room.workspace, { viewId }, buttonOf(blocksOf(view), "Show sources")));
  await room.workspace.until(() => JSON.stringify(room.workspace.views.get(viewId)).includes("Where this was published"));
});

test("the messages tab offers four questions, without naming a thread", async () => {
  await room.deliver(openTab("messages"));
  const { prompts, thread_ts } = await room.workspace.until(() => room.workspace.prompts[0]);
  expect(thread_ts).toBeUndefined();
  expect(prompts).toEqual(room.bot.about().questions.map((question) => ({ title: question, message: question })));
});

test("a DM that is long in being answered shows a status, and none that is not", async () => {
  await room.deliver(directMessage(room.workspace, { text: "when is the release" }));
  await room.workspace.until(() => room.workspace.messages[0]);
  expect(room.workspace.statuses).toEqual([]);
  await room.close();

  const slow = { name: "ask", description: "", example: "", options: [{ name: "question", description: "" }] };
  let finish = () => {};
  const late = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const run = async () => {
    await late;
    return { parts: [{ kind: "lead", text: "Late." } as const] };
  };
  room = await openNewsroom({ bot: { commands: [{ ...slow, run }] } });
  await room.deliver(directMessage(room.workspace, { text: "who", ts: "1664350000.200001" }));
  const status = await room.workspace.until(() => room.workspace.statuses[0]);
  expect(status).toMatchObject({ channel_id: "D0READER", thread_ts: "1664350000.200001" });
  finish();
  await room.workspace.until(() => room.workspace.messages[0]);
});

test("a moderator's home shows the desk's state, a reader's does not", async () => {
  await room.close();
  const gaps = { name: "gaps", description: "What nobody found", example: "", options: [] };
  const run = () => ({ parts: [{ kind: "lead", text: "3 questions found no answer." } as const], isPrivate: true as const });
  room = await openNewsroom({ bot: { deskCommands: [{ ...gaps, run }] } });
  expect(JSON.stringify(await homeOf(MODERATOR))).toContain("3 questions found no answer.");
  expect(JSON.stringify(await homeOf("U0READER"))).not.toContain("3 questions");
});

function blocksOf({ blocks }: Json): readonly Json[] {
  return Array.isArray(blocks) ? blocks : [];
}
