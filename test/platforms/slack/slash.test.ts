import { type Newsroom, openNewsroom } from "./newsroom.ts";
import { buttonOf, buttonsOf, press, shortcut, slashCommand } from "./payloads.ts";
import type { Ephemeral } from "./workspace-state.ts";

let room: Newsroom;

afterEach(() => room.close());

/** Types a command; what the person then sees. */
async function type(text: string, where: { channel?: string } = {}): Promise<Ephemeral> {
  const before = room.workspace.ephemerals.length;
  await room.deliver(slashCommand(room.workspace, "/leak", text, where));
  return room.workspace.until(() => room.workspace.ephemerals[before]);
}

describe.each(["socket", "http"] as const)("/leak over %s", (over) => {
  beforeEach(async () => {
    room = await openNewsroom({ over });
  });

  test("answers a question to the person alone, and says what was asked", async () => {
    const seen = await type("is the release confirmed?");
    expect(seen.text).toMatch(/^Asked: is the release confirmed\?\n/);
    expect([seen.user, seen.channel]).toEqual(["U0READER", "C0NEWS"]);
    expect(room.workspace.messages).toEqual([]);
  });

  test("takes the first word as a command where it names one", async () => {
    const seen = await type("who azam khan");
    expect(seen.text).toMatch(/^Asked: \/leak who azam khan\nAzam Khan/);
  });

  test("shares the answer in the channel and takes the private one away", async () => {
    const seen = await type("when is the release");
    await room.deliver(press(room.workspace, seen, buttonOf(seen.blocks, "Share in channel"), { isEphemeral: true }));
    await room.workspace.until(() => room.workspace.ephemerals.length === 0);
    expect(room.workspace.messages.map(({ text, channel }) => [channel, text])).toEqual([["C0NEWS", seen.text]]);
  });

  test("shares the answer once, however often it is pressed", async () => {
    const seen = await type("when is the release");
    const share = () => room.deliver(press(room.workspace, seen, buttonOf(seen.blocks, "Share in channel"), { isEphemeral: true }));
    await Promise.all([share(), share(), share()]);
    await room.workspace.until(() => room.workspace.ephemerals.length === 0);
    await room.platform.stop();
    expect(room.workspace.messages).toHaveLength(1);
  });

  test("shares a follow-up as what was answered, whatever was asked since", async () => {
    await type("who told the prime minister about the hacking");
    const seen = await type("and when?");
    await type("who replaced Miftah Ismail");
    await room.deliver(press(room.workspace, seen, buttonOf(seen.blocks, "Share in channel"), { isEphemeral: true }));
    await room.workspace.until(() => room.workspace.messages.length === 1);
    expect(room.workspace.messages[0]?.text).toContain("informed Prime Minister Shehbaz Sharif");
  });
});

describe("/leak", () => {
  beforeEach(async () => {
    room = await openNewsroom();
  });

  test.each(["", "   ", "help"])("gives the help for %j", async (text) => {
    const seen = await type(text);
    expect(seen.text).toMatch(/^Ask about the /);
    expect(seen.text).toContain("/leak timeline");
  });

  test("takes anything else as a question, also one that looks like another command", async () => {
    expect((await type("frobnicate the tapes")).text).toMatch(/^Asked: frobnicate the tapes\n/);
  });

  test("leads to the help where nothing that was typed is known", async () => {
    const seen = await type("asdf");
    expect(seen.text).toMatch(/^Asked: asdf\nThe file does not say/);
    await room.deliver(press(room.workspace, seen, buttonOf(seen.blocks, "How to ask"), { isEphemeral: true }));
    expect((await room.workspace.until(() => room.workspace.ephemerals[1])).text).toMatch(/^Ask about the /);
  });

  test("leans on what the same person asked before in the same channel", async () => {
    await type("who told the prime minister about the hacking");
    expect((await type("and when?")).text).toMatch(/September 2022/);
  });

  test("shares through the response_url where the bot is not in the channel", async () => {
    const seen = await type("when is the release", { channel: "C0PRIVATE" });
    await room.deliver(press(room.workspace, seen, buttonOf(seen.blocks, "Share in channel"), { isEphemeral: true }));
    const [shared] = await room.workspace.until(() => room.workspace.ephemerals.length === 0 && room.workspace.messages);
    expect([shared?.channel, shared?.text]).toEqual(["C0PRIVATE", seen.text]);
    expect(room.said).toEqual([]);
  });

  test("offers no sharing in a DM, where nobody else would see it", async () => {
    const seen = await type("when is the release", { channel: "D0READER" });
    expect(buttonsOf(seen.blocks).map(({ text }) => text)).not.toContainEqual(expect.objectContaining({ text: "Share in channel" }));
  });

  test("turns the pages of a long answer in place", async () => {
    const seen = await type("timeline");
    expect(seen.text).toMatch(/\nPage 1 of \d+$/);
    const first = seen.text;
    await room.deliver(press(room.workspace, seen, buttonOf(seen.blocks, "Next page"), { isEphemeral: true }));
    await room.workspace.until(() => seen.text !== first);
    expect(seen.text).toMatch(/\nPage 2 of \d+$/);
    await room.deliver(press(room.workspace, seen, buttonOf(seen.blocks, "Previous page"), { isEphemeral: true }));
    await room.workspace.until(() => seen.text === first);
    expect(room.workspace.ephemerals).toHaveLength(1);
  });

  test("shares an answer once, though the button is pressed again before it is gone", async () => {
    const seen = await type("when is the release");
    const share = () => press(room.workspace, seen, buttonOf(seen.blocks, "Share in channel"), { isEphemeral: true });
    await Promise.all([room.deliver(share()), room.deliver(share())]);
    await room.workspace.until(() => room.workspace.ephemerals.length === 0);
    await room.deliver(share());
    await room.platform.stop();
    expect(room.workspace.messages).toHaveLength(1);
    expect(room.failures).toEqual([]);
  });

  test("shares an answer at the second press where the first failed", async () => {
    const seen = await type("when is the release");
    const share = () => press(room.workspace, seen, buttonOf(seen.blocks, "Share in channel"), { isEphemeral: true });
    room.workspace.faults.set("chat.postMessage", [{ body: { ok: false, error: "fatal_error" } }]);
    await room.deliver(share());
    expect((await room.workspace.until(() => room.workspace.ephemerals[1])).text).toContain(room.failures[0]?.id);
    await room.deliver(share());
    await room.workspace.until(() => room.workspace.messages.length === 1);
  });

  test("shares an answer also where Slack does not take the private one away", async () => {
    const seen = await type("when is the release");
    const sharing = press(room.workspace, seen, buttonOf(seen.blocks, "Share in channel"), { isEphemeral: true });
    for (const url of room.workspace.responseUrls.values()) url.uses = 5;
    await room.deliver(sharing);
    await room.platform.stop();
    expect([room.workspace.messages.length, room.failures]).toEqual([1, []]);
  });

  test("answers presses in a DM of two people, which it is no member of", async () => {
    const seen = await type("when is the release", { channel: "D9PEOPLE" });
    await room.deliver(press(room.workspace, seen, buttonOf(seen.blocks, "Show sources"), { isEphemeral: true }));
    const sources = await room.workspace.until(() => room.workspace.ephemerals[1]);
    expect([sources.channel, sources.text, room.failures]).toEqual([
      "D9PEOPLE",
      expect.stringMatching(/^Asked:|^Where this was published/),
      [],
    ]);
  });

  test("shares the page that was read", async () => {
    const seen = await type("timeline");
    await room.deliver(press(room.workspace, seen, buttonOf(seen.blocks, "Next page"), { isEphemeral: true }));
    await room.workspace.until(() => seen.text.includes("Page 2 of"));
    await room.deliver(press(room.workspace, seen, buttonOf(seen.blocks, "Share in channel"), { isEphemeral: true }));
    await room.workspace.until(() => room.workspace.ephemerals.length === 0);
    expect(room.workspace.messages.map(({ text }) => text)).toEqual([seen.text]);
  });

  test("restates what would call somebody so that it calls nobody", async () => {
    const seen = await type("is it out <!channel> <@U0OTHER|omar> &lt;!here&gt; *now* <https://evil.example|dawn>");
    expect(seen.text.split("\n")[0]).toBe("Asked: is it out omar &lt;!here&gt; ∗now∗ dawn");
  });

  test("shows people as cards in two columns", async () => {
    const seen = await type("who");
    const cards = seen.blocks.flatMap(({ fields }) => (Array.isArray(fields) ? fields : []));
    expect(cards).toContainEqual({
      type: "mrkdwn",
      verbatim: true,
      text: expect.stringMatching(/^\*Shehbaz Sharif\*\n.*[Pp]rime [Mm]inister/),
    });
  });

  test("notes what it shared, with the facts that it rests on", async () => {
    const seen = await type("when is the release");
    await room.deliver(press(room.workspace, seen, buttonOf(seen.blocks, "Share in channel"), { isEphemeral: true }));
    await room.workspace.until(() => room.workspace.ephemerals.length === 0);
    const [shared] = room.workspace.messages;
    expect(room.said).toMatchObject([
      {
        platform: "slack",
        isAsked: true,
        place: expect.stringContaining(`${room.workspace.team}/C0NEWS/${shared?.ts}`),
        request: { command: "when", options: { event: "is the release" } },
        factIds: expect.arrayContaining(["release-announced"]),
      },
    ]);
  });
});

describe("the shortcut on a message", () => {
  beforeEach(async () => {
    room = await openNewsroom();
  });

  test("answers what the message says, to the one who asked", async () => {
    await room.deliver(shortcut(room.workspace, "Is the release confirmed &amp; dated?"));
    const seen = await room.workspace.until(() => room.workspace.ephemerals[0]);
    expect(seen.text).toMatch(/^Asked: Is the release confirmed &amp; dated\?\n/);
  });

  test("answers in the thread that the message is in", async () => {
    await room.deliver(shortcut(room.workspace, "when is the release", { threadTs: "1664350000.000001" }));
    const seen = await room.workspace.until(() => room.workspace.ephemerals[0]);
    expect(seen.threadTs).toBe("1664350000.000001");
  });

  test("shares its answer in the thread that the message is in", async () => {
    await room.deliver(shortcut(room.workspace, "when is the release", { threadTs: "1664350000.000001" }));
    const seen = await room.workspace.until(() => room.workspace.ephemerals[0]);
    await room.deliver(press(room.workspace, seen, buttonOf(seen.blocks, "Share in thread"), { isEphemeral: true }));
    await room.workspace.until(() => room.workspace.ephemerals.length === 0);
    expect(room.workspace.messages.map(({ text, threadTs }) => [threadTs, text])).toEqual([["1664350000.000001", seen.text]]);
  });

  test.each([[undefined], [""], ["<@U0BOT>"]])("says so where there is no text to ask about (%j)", async (text) => {
    await room.deliver(shortcut(room.workspace, text));
    const seen = await room.workspace.until(() => room.workspace.ephemerals[0]);
    expect(seen.text).toBe("There is no text in that message to ask about.");
  });
});
