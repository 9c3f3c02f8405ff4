import { type Newsroom, openNewsroom } from "./newsroom.ts";
import { buttonOf, press, slashCommand } from "./payloads.ts";

let room: Newsroom;

afterEach(() => room.close());

describe.each(["socket", "http"] as const)("/leak over %s", (over) => {
  beforeEach(async () => {
    room = await openNewsroom({ over });
  });

  test("answers a question to the person alone, and says what was asked", async () => {
    await room.deliver(slashCommand(room.workspace, "/leak", "when is the release"));
    const { text, user, channel } = await room.workspace.until(() => room.workspace.ephemerals[0]);
    expect(text).toContain("Asked: when is the release\n");
    expect([user, channel]).toEqual(["U0READER", "C0NEWS"]);
    expect(room.workspace.messages).toEqual([]);
  });

  test("shares it in the channel", async () => {
    await room.deliver(slashCommand(room.workspace, "/leak", "when is the release"));
    const seen = await room.workspace.until(() => room.workspace.ephemerals[0]);
    await room.deliver(press(room.workspace, seen, buttonOf(seen.blocks, "Share in channel"), { isEphemeral: true }));
    const shared = await room.workspace.until(() => room.workspace.messages[0]);
    await room.workspace.until(() => room.workspace.ephemerals.length === 0);
    expect(shared.text).toBe(seen.text);
  });
});
