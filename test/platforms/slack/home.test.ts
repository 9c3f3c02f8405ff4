import { openAtDesk } from "../../desk/at-desk.ts";
import { problemsOfView } from "./check-blocks.ts";
import { MODERATOR, type Newsroom, openNewsroom } from "./newsroom.ts";
import { buttonOf, buttonsOf, directMessage, event, press } from "./payloads.ts";
import { readAs } from "./read-as.ts";
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

test("the home says once what the saga is and as of when, then what to ask and how, what is new, and who is in it", async () => {
  const home = await homeOf("U0READER");
  const text = readAs(blocksOf(home));
  const { title, asOf, questions } = room.bot.about();
  expect(problemsOfView(home)).toEqual([]);
  const inOrder = [
    title,
    "leaked and spread online",
    `Facts ${asOf}.`,
    ...questions,
    "How to ask",
    "/leak help",
    "newest first",
    "Who is who",
    "Shehbaz Sharif",
  ];
  const places = inOrder.map((part) => text.indexOf(part));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  for (const once of [title, asOf, ...questions]) expect(text.split(once)).toHaveLength(2);
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

test("where the home cannot be shown, a sentence stands there with the number of the report", async () => {
  room.workspace.faults.set("views.publish", [{ body: { ok: false, error: "invalid_arguments" } }]);
  const home = await homeOf("U0READER");
  expect(room.failures.map(({ id, where }) => [JSON.stringify(home).includes(id), where])).toEqual([
    [true, "slack home invalid_arguments"],
  ]);
});

describe("a moderator's home", () => {
  const GAP = "how many seats did the governor win in the assembly";

  beforeEach(async () => {
    await room.close();
    const at = await openAtDesk(({ platform, id }) => platform === "slack" && id === `T0SAGA:${MODERATOR}`);
    room = await openNewsroom({ bot: at.parts });
    await room.deliver(directMessage(room.workspace, { text: GAP }));
    await room.workspace.until(() => room.workspace.messages[0]);
  });

  test("shows the desk's state, and a reader's does not", async () => {
    const home = await homeOf(MODERATOR);
    expect(problemsOfView(home)).toEqual([]);
    const text = readAs(blocksOf(home));
    for (const part of ["One question that the file does not answer", GAP, "Nobody confirms it"]) expect(text).toContain(part);
    const readers = readAs(blocksOf(await homeOf("U0READER")));
    for (const part of [GAP, "Nobody confirms it"]) expect(readers).not.toContain(part);
  });

  test("leads from a gap to the form for the fact that fills it", async () => {
    const home = await homeOf(MODERATOR);
    await room.deliver(press(room.workspace, { viewId: "VHOME" }, buttonOf(blocksOf(home), GAP), { user: MODERATOR }));
    const [viewId, view] = await room.workspace.until(() => [...room.workspace.views][0]);
    await room.deliver(press(room.workspace, { viewId }, buttonOf(blocksOf(view), "Add a fact"), { user: MODERATOR }));
    const form = await room.workspace.until(() => {
      const shown = room.workspace.views.get(viewId);
      return JSON.stringify(shown).includes("plain_text_input") && shown;
    });
    expect(problemsOfView(form)).toEqual([]);
    expect(form).toMatchObject({ callback_id: "form", title: { text: "Add a fact" } });
  });
});

function blocksOf({ blocks }: Json): readonly Json[] {
  return Array.isArray(blocks) ? blocks : [];
}
