import { buttonCommands, commands } from "../../../commands/index.ts";
import { openAtDesk } from "../../desk/at-desk.ts";
import { MODERATOR, type Newsroom, openNewsroom } from "./newsroom.ts";
import { buttonOf, press, slashCommand, submission } from "./payloads.ts";
import { readAs } from "./read-as.ts";
import { toJson } from "./web-api.ts";
import type { Json } from "./workspace-state.ts";

const BY_MODERATOR = { user: MODERATOR };

let room: Newsroom;

afterEach(() => room.close());

/** The blocks of what stands in the modal now. */
function modal(): readonly Json[] {
  const { blocks } = [...room.workspace.views.values()].at(-1) ?? {};
  return Array.isArray(blocks) ? blocks.map(toJson) : [];
}

/** Sends the form; Slack shows the view that it is answered with. */
async function send(viewId: string, values: Readonly<Record<string, string>>): Promise<void> {
  const answered = toJson(await room.deliver(submission(room.workspace, viewId, values, BY_MODERATOR)));
  expect(answered).toMatchObject({ response_action: "update" });
  room.workspace.views.set(viewId, toJson(answered.view));
}

test("a moderator adds a fact from Slack: fills in the form, sees what readers will see, changes it and saves it", async () => {
  const { parts, failures } = await openAtDesk(({ id }) => id === `T0SAGA:${MODERATOR}`);
  room = await openNewsroom({ bot: { commands, buttonCommands, ...parts } });
  await room.deliver(slashCommand(room.workspace, "/leak-desk", "add", BY_MODERATOR));
  const viewId = await room.workspace.until(() => [...room.workspace.views.keys()][0]);
  const source = modal().find(({ block_id }) => String(block_id).startsWith("source"))?.block_id;
  const filled = { claim: "A harbour master resigned over the tapes.", standing: "reported", [String(source)]: "ani" };
  await send(viewId, filled);
  expect(readAs(modal())).toContain("Not saved yet. A reader will see:");

  await room.deliver(press(room.workspace, { viewId }, buttonOf(modal(), "Change"), BY_MODERATOR));
  await room.workspace.until(() => modal().some(({ block_id }) => block_id === "claim"));
  await send(viewId, { ...filled, claim: "A harbour master stepped down over the tapes." });

  await room.deliver(press(room.workspace, { viewId }, buttonOf(modal(), "Save"), BY_MODERATOR));
  await room.workspace.until(() => /Saved as #\d+/.test(readAs(modal())));
  expect(failures).toEqual([]);
  expect(parts.library().facts.some(({ claim }) => claim === "A harbour master stepped down over the tapes.")).toBe(true);
});
