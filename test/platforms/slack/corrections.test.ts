import type { Corrections } from "../../../src/desk/corrections.ts";
import { wireCorrections } from "../../../src/wire-corrections.ts";
import { type AtDesk, openAtDesk } from "../../desk/at-desk.ts";
import { type Newsroom, openNewsroom } from "./newsroom.ts";
import { change, deletion, edited, event, mention, written } from "./payloads.ts";
import type { Message } from "./workspace-state.ts";

let at: AtDesk;
let room: Newsroom;
let corrections: Corrections;

beforeEach(async () => {
  at = await openAtDesk();
  room = await openNewsroom({ bot: at.parts });
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
  await corrections.stop(1000);
  await room.close();
});

const WARRANT = "when was the arrest warrant for Dar issued";

async function answerTo(envelope: Parameters<Newsroom["deliver"]>[0]): Promise<Message> {
  const before = room.said.length;
  await room.deliver(envelope);
  await room.workspace.until(() => room.said.length > before);
  return room.workspace.until(() => room.workspace.messages.at(-1));
}

/** Withdraws the warrant, and waits until an answer given later than all others says so. */
async function withdrawWarrant(): Promise<void> {
  const last = await answerTo(mention(room.workspace, { text: `<@U0BOT> ${WARRANT}`, user: "U0LAST" }));
  const form = await at.run("retract", { fact: "dar-warrant" });
  const preview = await at.send(form, { reason: "The court withdrew it." });
  await at.press(preview, "Save");
  await room.workspace.until(() => last.text.includes("withdrawn"));
}

test("an answer that went with its question is not told of as one that can't be put right", async () => {
  const { workspace } = room;
  const before = written(workspace, { text: WARRANT, channel: "D0READER" });
  await answerTo(event(workspace, { type: "message", channel_type: "im", ...before }));
  await room.deliver(deletion(workspace, "im", before));
  await workspace.until(() => workspace.messages.length === 0);
  await withdrawWarrant();
  const check = JSON.stringify((await at.run("check")).parts);
  expect(check).not.toContain("can't be edited any more");
});

test("an answer that was edited into another is not turned back where a fact changes that only the first one told", async () => {
  const { workspace } = room;
  const before = written(workspace, { text: WARRANT, channel: "D0READER" });
  const answer = await answerTo(event(workspace, { type: "message", channel_type: "im", ...before }));
  await room.deliver(change(workspace, "im", before, edited(workspace, before, "who is maryam nawaz")));
  await workspace.until(() => answer.text.includes("Maryam Nawaz") && room.said.length === 2);
  await withdrawWarrant();
  expect(answer.text).toContain("Maryam Nawaz");
  expect(answer.text).not.toContain("Corrected on");
});
