import { createDeskHelp } from "../../../commands/desk/help.ts";
import { MODERATOR, type Newsroom, openNewsroom } from "./newsroom.ts";
import { buttonOf, press, slashCommand, submission } from "./payloads.ts";
import { createSmallDesk } from "./small-desk.ts";

let room: Newsroom;
let desk: ReturnType<typeof createSmallDesk>;

beforeEach(async () => {
  desk = createSmallDesk();
  room = await openNewsroom({ bot: { deskCommands: [desk.command], deskButtonCommands: [createDeskHelp([desk.command])] } });
});

afterEach(() => room.close());

const BY_MODERATOR = { user: MODERATOR };

/** The id of the form that opens. */
async function openForm(): Promise<string> {
  await room.deliver(slashCommand(room.workspace, "/leak-desk", "add", BY_MODERATOR));
  return room.workspace.until(() => [...room.workspace.views.keys()].at(-1));
}

test("a moderator's command opens its form", async () => {
  const view = room.workspace.views.get(await openForm());
  expect(view).toMatchObject({
    type: "modal",
    title: { text: "Add a fact" },
    blocks: [
      { block_id: "claim", optional: false, hint: { text: "One sentence" }, element: { multiline: true, max_length: 300 } },
      { block_id: "standing", element: { type: "static_select", initial_option: { value: "reported" } } },
    ],
  });
});

test("a form that is right is saved, and says so", async () => {
  const answered = await room.deliver(
    submission(room.workspace, await openForm(), { claim: "It rained.", standing: "alleged" }, BY_MODERATOR),
  );
  expect(desk.saved).toEqual(["alleged: It rained."]);
  expect(answered).toMatchObject({ response_action: "update", view: { blocks: [{ text: { text: "*Saved.*" } }] } });
});

test("a form that is wrong stays open, with what is wrong beside the field", async () => {
  const answered = await room.deliver(
    submission(room.workspace, await openForm(), { claim: "It rained", standing: "alleged" }, BY_MODERATOR),
  );
  expect(answered).toEqual({ response_action: "errors", errors: { claim: "A claim ends with a full stop." } });
  expect(desk.saved).toEqual([]);
});

test("a form that is sent five times at once is saved once", async () => {
  const sent = submission(room.workspace, await openForm(), { claim: "It rained.", standing: "alleged" }, BY_MODERATOR);
  await Promise.all([1, 2, 3, 4, 5].map(() => room.deliver(sent)));
  expect(desk.saved).toHaveLength(1);
});

test.each([
  ["a reader", { user: "U0READER" }],
  ["somebody of another company with a moderator's id", { user: MODERATOR, team: "T0OTHER" }],
])("%s is refused at the command", async (_name, who) => {
  await room.deliver(slashCommand(room.workspace, "/leak-desk", "add", who));
  const seen = await room.workspace.until(() => room.workspace.ephemerals[0]);
  expect(seen.text).toContain("Only this saga's moderators can do that.");
  expect(room.workspace.views.size).toBe(0);
});

test.each([
  ["a reader", { user: "U0READER" }],
  ["somebody of another company with a moderator's id", { user: MODERATOR, team: "T0OTHER" }],
])("%s is refused at the form too", async (_name, who) => {
  const answered = await room.deliver(submission(room.workspace, await openForm(), { claim: "It rained.", standing: "alleged" }, who));
  expect(JSON.stringify(answered)).toContain("Only this saga's moderators can do that.");
  expect(desk.saved).toEqual([]);
});

test("a form that can no longer be opened is opened by a button", async () => {
  const command = slashCommand(room.workspace, "/leak-desk", "add", BY_MODERATOR);
  room.workspace.pass(4_000);
  await room.deliver(command);
  const seen = await room.workspace.until(() => room.workspace.ephemerals[0]);
  expect([seen.text, room.failures]).toEqual(["Fill in the form.", []]);
  const late = press(room.workspace, seen, buttonOf(seen.blocks, "Open the form"), { ...BY_MODERATOR, isEphemeral: true });
  room.workspace.pass(4_000);
  await room.deliver(late);
  const again = await room.workspace.until(() => room.workspace.ephemerals[1]);
  await room.deliver(press(room.workspace, again, buttonOf(again.blocks, "Open the form"), { ...BY_MODERATOR, isEphemeral: true }));
  await room.workspace.until(() => room.workspace.views.size === 1);
});

test("a form that Slack refuses ends in a sentence", async () => {
  room.workspace.faults.set("views.open", [{ body: { ok: false, error: "invalid_arguments" } }]);
  await room.deliver(slashCommand(room.workspace, "/leak-desk", "add", BY_MODERATOR));
  const seen = await room.workspace.until(() => room.workspace.ephemerals[0]);
  expect(room.failures.map(({ id, where }) => [seen.text.includes(id), where])).toEqual([[true, "slack add invalid_arguments"]]);
});

test.each([
  ["", "/leak-desk add"],
  ["frobnicate", "After /leak-desk comes one of these: add (Add a fact)."],
])("/leak-desk %s lists what moderators can do, to moderators alone", async (text, listed) => {
  await room.deliver(slashCommand(room.workspace, "/leak-desk", text, BY_MODERATOR));
  await room.deliver(slashCommand(room.workspace, "/leak-desk", text));
  await room.workspace.until(() => room.workspace.ephemerals.length === 2);
  const toldTo = (user: string) => room.workspace.ephemerals.find((seen) => seen.user === user)?.text;
  expect(toldTo(MODERATOR)).toContain(listed);
  expect(toldTo("U0READER")).toContain("Only this saga's moderators can do that.");
});

test("a form that takes long to save says so in time, and what came of it when it is there", async () => {
  const finish = desk.holdSaving();
  const viewId = await openForm();
  const answered = await room.deliver(submission(room.workspace, viewId, { claim: "It rained.", standing: "alleged" }, BY_MODERATOR));
  expect(JSON.stringify(answered)).toContain("Saving…");
  finish();
  await room.workspace.until(() => JSON.stringify(room.workspace.views.get(viewId)).includes("*Saved.*"));
});
