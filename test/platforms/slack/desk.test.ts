import type { Corrections } from "../../../src/desk/corrections.ts";
import { wireCorrections } from "../../../src/wire-corrections.ts";
import { type AtDesk, openAtDesk } from "../../desk/at-desk.ts";
import { MODERATOR, type Newsroom, openNewsroom } from "./newsroom.ts";
import { buttonOf, mention, press, slashCommand, submission } from "./payloads.ts";

const QUESTION = "when was the arrest warrant for Dar issued";
const BY_MODERATOR = { user: MODERATOR };

let at: AtDesk;
let room: Newsroom;
let corrections: Corrections;

beforeEach(async () => {
  at = await openAtDesk(({ platform, id }) => platform === "slack" && id === `${room.workspace.team}:${MODERATOR}`);
  room = await openNewsroom({
    bot: {
      ...at.parts,
      onSaid: ({ factIds, ...message }) => {
        void at.desk.ledger.said(message, factIds, at.store.current(), at.now).then(() => room.workspace.changed());
      },
    },
  });
  corrections = wireCorrections({
    desk: at.desk,
    store: at.store,
    bot: room.bot,
    platform: () => room.platform,
    now: () => at.now,
    onFailure: (cause) => {
      throw cause;
    },
  });
});
afterEach(async () => {
  await corrections.stop();
  await room.close();
  expect([...room.failures, ...at.failures]).toEqual([]);
});

type Json = Readonly<Record<string, unknown>>;

async function openView(): Promise<string> {
  return room.workspace.until(() => [...room.workspace.views.keys()].at(-1));
}

function blocksOf(view: unknown): readonly Json[] {
  return typeof view === "object" && view !== null && "blocks" in view && Array.isArray(view.blocks) ? view.blocks : [];
}

test("a fact is added through the view, with mistakes beside their fields, shown and saved", async () => {
  await room.deliver(slashCommand(room.workspace, "/leak-desk", "add", BY_MODERATOR));
  const viewId = await openView();
  const values = {
    claim: "The cabinet allegedly calls for an inquiry.",
    standing: "alleged",
    sources: "The Planet",
    claimant: "",
    when: "",
  };
  expect(await room.deliver(submission(room.workspace, viewId, values, BY_MODERATOR))).toEqual({
    response_action: "errors",
    errors: { sources: expect.stringContaining("“The Planet” is not a source of the file.") },
  });
  const shown = await room.deliver(submission(room.workspace, viewId, { ...values, sources: "ANI" }, BY_MODERATOR));
  expect(shown).toMatchObject({ response_action: "update" });
  expect(JSON.stringify(shown)).toContain("The cabinet allegedly calls for an inquiry.");
  const view = (shown as { readonly view: Json }).view;
  room.workspace.views.set(viewId, view);
  await room.deliver(press(room.workspace, { viewId }, buttonOf(blocksOf(view), "Save"), BY_MODERATOR));
  await room.workspace.until(() => at.desk.revisions.all().length === 1);
  expect(at.store.current().facts.at(-1)).toMatchObject({ claim: values.claim, standing: "alleged", sources: ["ani"] });
});

test("what was told is put right where it was said, the correction first and dated", async () => {
  await room.deliver(mention(room.workspace, { text: `<@U0BOT> ${QUESTION}` }));
  await room.workspace.until(() => at.desk.ledger.countOf("dar-warrant") === 1);
  await room.deliver(slashCommand(room.workspace, "/leak-desk", "retract dar-warrant The court withdrew it.", BY_MODERATOR));
  const preview = await room.workspace.until(() => room.workspace.ephemerals.at(-1));
  await room.deliver(press(room.workspace, preview, buttonOf(preview.blocks, "Save"), { ...BY_MODERATOR, isEphemeral: true }));
  await room.workspace.until(() => room.workspace.messages[0]?.text.startsWith("Corrected"));
  const text = room.workspace.messages[0]?.text ?? "";
  expect(text).toMatch(/^Corrected on 29 September 2022: a fact told here was withdrawn\.[\s\S]*The court withdrew it\./);
  expect(text).not.toContain("perpetual");
});

test("whoever is not on the list is refused, another company's user of the same id too", async () => {
  for (const who of [{ user: "U0READER" }, { user: MODERATOR, team: "T0OTHER" }]) {
    await room.deliver(slashCommand(room.workspace, "/leak-desk", "retract dar-warrant x", who));
  }
  await room.workspace.until(() => room.workspace.ephemerals.length === 2);
  for (const { text } of room.workspace.ephemerals) expect(text).toContain("Only this saga's moderators can do that.");
  expect(at.desk.revisions.all()).toEqual([]);
});
