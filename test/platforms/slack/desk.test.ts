import { buttonCommands, commands } from "../../../commands/index.ts";
import { type AtDesk, openAtDesk } from "../../desk/at-desk.ts";
import { MODERATOR, type Newsroom, openNewsroom } from "./newsroom.ts";
import { buttonOf, press, slashCommand, submission } from "./payloads.ts";
import { readAs } from "./read-as.ts";
import { toJson } from "./web-api.ts";
import type { Json } from "./workspace-state.ts";

const BY_MODERATOR = { user: MODERATOR };
const CLAIM = "A harbour master resigned over the tapes.";

let at: AtDesk;
let room: Newsroom;

beforeEach(async () => {
  at = await openAtDesk(({ id }) => id === `T0SAGA:${MODERATOR}`);
  room = await openNewsroom({ bot: { commands, buttonCommands, ...at.parts } });
});
afterEach(async () => {
  await room.close();
  expect(at.failures).toEqual([]);
});

/** The blocks of what stands in the modal now. */
function modal(): readonly Json[] {
  const { blocks } = [...room.workspace.views.values()].at(-1) ?? {};
  return Array.isArray(blocks) ? blocks.map(toJson) : [];
}

function viewId(): string {
  return [...room.workspace.views.keys()].at(-1) ?? "";
}

async function type(words: string): Promise<void> {
  const before = room.workspace.views.size;
  await room.deliver(slashCommand(room.workspace, "/leak-desk", words, BY_MODERATOR));
  await room.workspace.until(() => room.workspace.views.size > before);
}

/** Sends the form; Slack shows the view that it is answered with. */
async function send(values: Readonly<Record<string, string>>): Promise<void> {
  const answered = toJson(await room.deliver(submission(room.workspace, viewId(), values, BY_MODERATOR)));
  expect(answered).toMatchObject({ response_action: "update" });
  room.workspace.views.set(viewId(), toJson(answered.view));
}

/** Presses a button in the modal and waits for what it then shows. */
async function pressed(label: string, isThere: () => boolean): Promise<void> {
  await room.deliver(press(room.workspace, { viewId: viewId() }, buttonOf(modal(), label), BY_MODERATOR));
  await room.workspace.until(isThere);
}

const hasField = (name: string) => () => modal().some(({ block_id }) => block_id === name);
const says = (text: RegExp | string) => () => new RegExp(text).test(readAs(modal()));

test("a moderator adds a fact from Slack: fills in the form, sees what readers will see, changes it and saves it", async () => {
  await type("add");
  const filled = { claim: CLAIM, standing: "reported", sources: "ani" };
  await send(filled);
  expect(readAs(modal())).toContain("Not saved yet. A reader will see:");
  await pressed("Change", hasField("claim"));
  await send({ ...filled, claim: "A harbour master stepped down over the tapes." });
  await pressed("Save", says(/Saved as #\d+/));
  expect(at.store.current().facts.some(({ claim }) => claim === "A harbour master stepped down over the tapes.")).toBe(true);
});

test("a source and a person whom the file has not are added on the way, in the same modal", async () => {
  await type("add");
  await send({ claim: CLAIM, standing: "reported", sources: "Geo News", claimant: "Fawad Chaudhry" });
  expect(readAs(modal())).toContain("“Geo News” is not a source of the file yet.");
  await pressed("Add “Geo News” as a source", hasField("publisher"));
  await send({ publisher: "Geo News", published: "2022-09-29", url: "https://www.geo.tv/1" });
  await pressed("Save", says("added the source geo-news"));
  await pressed("Add “Fawad Chaudhry” as a person or thing", hasField("role"));
  await send({ name: "Fawad Chaudhry", kind: "person", role: "a former minister" });
  await pressed("Save", says("According to Fawad Chaudhry. Source: Geo News"));
  await pressed("Save", says("Saved as #3"));
  expect(at.store.current().facts.at(-1)).toMatchObject({ claim: CLAIM, sources: ["geo-news"], claimant: "fawad-chaudhry" });
});
