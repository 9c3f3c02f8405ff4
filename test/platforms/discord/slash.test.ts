import { commands } from "../../../commands/index.ts";
import { GUILD_ID, THREAD_ID, textChannel } from "./loopback/payloads.ts";
import { readAs, shownOf } from "./loopback/shown.ts";
import { type Served, serveDiscord } from "./serving.ts";

let served: Served;
beforeAll(async () => {
  served = await serveDiscord();
});
afterAll(() => served.stop());
afterEach(() => {
  expect(served.discord.refusals).toEqual([]);
  expect(served.failures).toEqual([]);
});

const WHO_TOLD = "who told the prime minister about the hacking";

describe("/leak", () => {
  test("ask answers with what was asked, the answer, its standing, its source and as of when", async () => {
    const shown = await served.person().slash("ask", { question: WHO_TOLD }).shown();
    expect(readAs(shown.text).split("\n")).toEqual([
      `Asked: ${WHO_TOLD}`,
      expect.stringContaining("The Intelligence Bureau"),
      expect.stringContaining("informed Prime Minister Shehbaz Sharif"),
      expect.stringMatching(/^Reported\. Source: .*ANI/),
      expect.stringMatching(/^As of 28 September 2022/),
    ]);
    expect(shown.isPrivate).toBe(false);
  });

  test.each(commands.map(({ name }) => name))("%s alone answers something", async (name) => {
    const shown = await served.person().slash(name).shown();
    expect(shown.text.length).toBeGreaterThan(20);
    expect(shown.isPrivate).toBe(false);
  });

  test.each(commands.filter(({ options }) => options.length > 0).map((command) => [command.name, command] as const))(
    "%s with its example says what was asked above the answer",
    async (name, { options, example }) => {
      const option = options.at(-1)?.name ?? "";
      const shown = await served
        .person()
        .slash(name, { [option]: example })
        .shown();
      expect(readAs(shown.text)).toMatch(new RegExp(`^Asked: (?:/leak ${name} )?${example}\\n`));
    },
  );

  test("shows somebody's words as a quote", async () => {
    const shown = await served.person().slash("quote", { speaker: "imran khan" }).shown();
    expect(shown.text).toMatch(/^> “Let's play with it\.”$/m);
  });

  test("shows a person as a card: who it is, then the facts, each with what it rests on", async () => {
    const shown = await served.person().slash("who", { person: "azam khan" }).shown();
    expect(shown.text).toMatch(/^\*\*Azam Khan: principal secretary/m);
    expect(shown.text).toMatch(/^- .*\n-# Alleged, not confirmed\. .*Source: /m);
  });

  test("takes a value that was never offered", async () => {
    const person = served.person();
    for (const [name, option, typed, told] of [
      ["who", "person", "the sectary of khan azam", "Azam Khan"],
      ["timeline", "topic", "the cyper", "The story of the cypher"],
      ["quote", "speaker", "imran kahn", "Let's play with it."],
      ["sources", "topic", "who filed the case against dar", "Dawn, quoted by ANI"],
    ] as const) {
      expect((await person.complete(name, option, typed)).map(({ value }) => value)).not.toContain(typed);
      expect(readAs((await person.slash(name, { [option]: typed }).shown()).text)).toContain(told);
    }
  });

  test("says in words of its own what it does not know, private to the one who asked", async () => {
    const shown = await served.person().slash("new", { since: "yesterday" }).shown();
    expect(readAs(shown.text)).toBe("“yesterday” is not a date. Write it as 2022-09-26 or 26 September.");
    expect(shown.isPrivate).toBe(true);
    expect(shown.buttons).toEqual([]);
  });

  test("works in a thread, in direct messages and where a person alone has installed it", async () => {
    const person = served.person();
    const inThread = await person.slash("ask", { question: WHO_TOLD }, { channelId: THREAD_ID }).shown();
    const direct = served.discord.world.directWith({ id: person.id });
    const inDirect = await person.slash("ask", { question: WHO_TOLD }, { channelId: direct }).shown();
    const elsewhere = await person.slash("ask", { question: WHO_TOLD }, { channelId: direct, context: 2 }).shown();
    for (const shown of [inThread, inDirect, elsewhere]) expect(shown.text).toContain("Intelligence Bureau");
  });

  test("works in a server that the bot itself is not in, and leaves what it said there alone later", async () => {
    const channelId = "3000000000000000077";
    const guildId = "2000000000000000077";
    served.discord.world.seats.set(channelId, { id: channelId, guildId, payload: textChannel(channelId, guildId) });
    const person = served.person();
    const shown = await person.slash("timeline", {}, { channelId, context: 2 }).shown();
    const next = await person.press(shown, "Next page", { channelId, context: 2 }).shown();
    expect([next.id, next.text]).toEqual([shown.id, expect.stringContaining("Page 2 of")]);
    expect(served.said.some(({ place }) => place.includes(shown.id))).toBe(false);
  });

  test("leans on what was said before in the same thread, and not on what was said elsewhere", async () => {
    const person = served.person();
    await person.slash("ask", { question: WHO_TOLD }, { channelId: THREAD_ID }).shown();
    const other = served.person();
    const then = await other.slash("ask", { question: "and when?" }, { channelId: THREAD_ID }).shown();
    expect(readAs(then.text)).toContain("bout 18 September 2022");
    const elsewhere = await other.slash("ask", { question: "and when?" }).shown();
    expect(elsewhere.text).not.toContain("18 September 2022");
  });
});

describe("a private answer", () => {
  test("is for the one who asked, without the question above it", async () => {
    const shown = await served.person().slash("ask", { question: WHO_TOLD, private: true }).shown();
    expect(shown.isPrivate).toBe(true);
    expect(shown.text).toMatch(/^\*\*The Intelligence Bureau/);
  });

  test("is shared in the channel by its button, once, with the question above it", async () => {
    const person = served.person();
    const shown = await person.slash("ask", { question: WHO_TOLD, private: true }).shown();
    const sharing = person.press(shown, "Share in the channel");
    const { sent } = served.discord.world;
    const sharedBy = () => [...sent.values()].find(({ interactionId }) => interactionId === sharing.interaction.id);
    await served.discord.until(() => sharedBy() !== undefined);
    const [own, shared] = [sent.get(shown.id), sharedBy()];
    expect(own).toMatchObject({ isPrivate: true, edits: 1 });
    expect(JSON.stringify(own?.components)).not.toContain("Share in the channel");
    expect(JSON.stringify(own?.components)).toContain("Show sources");
    expect(shared?.isPrivate).toBe(false);
    expect(JSON.stringify(shared?.components)).toContain(`Asked: ${WHO_TOLD}`);
  });

  test("is shared once where the button is pressed twice", async () => {
    const person = served.person();
    const shown = await person.slash("ask", { question: WHO_TOLD, private: true }).shown();
    const presses = [person.press(shown, "Share in the channel"), person.press(shown, "Share in the channel")];
    const [first, second] = await Promise.all(presses.map((press) => press.answered()));
    // The first took the button away, the second was acknowledged and changed nothing.
    expect([first?.answer, second?.answer]).toEqual([7, 6]);
    const sharedBy = (id: string | undefined) =>
      [...served.discord.world.sent.values()].filter(({ interactionId }) => interactionId === id);
    await served.discord.until(() => sharedBy(first?.id).length === 1);
    expect(sharedBy(second?.id)).toEqual([]);
  });

  test.each([
    [WHO_TOLD, "and when?", "informed Prime Minister Shehbaz Sharif"],
    ["who is Azam Khan", "what did he say about the minutes?", "Asked: what did Azam Khan say about the minutes?"],
  ])("to a follow-up is shared as what was answered, whatever was asked since: %j, %j", async (first, next, told) => {
    const person = served.person();
    await person.slash("ask", { question: first, private: true }).shown();
    const shown = await person.slash("ask", { question: next, private: true }).shown();
    await person.slash("ask", { question: "who replaced Miftah Ismail", private: true }).shown();
    const { interaction } = person.press(shown, "Share in the channel");
    const shared = () => [...served.discord.world.sent.values()].find(({ interactionId }) => interactionId === interaction.id);
    await served.discord.until(() => shared() !== undefined);
    expect(readAs(shownOf(shared()).text)).toContain(told);
  });

  test("shares the fact where the question is too long for a button", async () => {
    const person = served.person();
    const question = `${WHO_TOLD}, as far as anybody knows and could tell the public so far`;
    const shown = await person.slash("ask", { question, private: true }).shown();
    const shared = await person.press(shown, "Share in the channel").shown();
    expect(shared.text).toContain("informed Prime Minister Shehbaz Sharif");
  });
});

describe("what the bot is told of its messages", () => {
  test("is where they stand and which facts they tell", async () => {
    const shown = await served.noted(await served.person().slash("ask", { question: WHO_TOLD }).shown());
    const said = served.said.find(({ place }) => place.includes(shown.id));
    expect(said).toMatchObject({ platform: "discord", request: { command: "ask", options: { question: WHO_TOLD } } });
    expect(said?.factIds).toContain("bureau-told-pm");
  });

  test("is what a follow-up asks in full, from which it can be written anew", async () => {
    const person = served.person();
    await person.slash("ask", { question: WHO_TOLD }).shown();
    const shown = await served.noted(await person.slash("ask", { question: "and when?" }).shown());
    const said = served.said.find(({ place }) => place.includes(shown.id));
    expect(said?.request).toEqual({ command: "fact", options: { id: "bureau-told-pm" } });
  });

  test("lets them be corrected in place, with the question still above", async () => {
    const shown = await served.noted(await served.person().slash("ask", { question: WHO_TOLD }).shown());
    const [said] = served.said.filter(({ place }) => place.includes(shown.id));
    if (!said) throw new Error("The bot was told of no such message.");
    const reply = { parts: [{ kind: "lead", text: "The file once answered this; it was withdrawn." } as const] };
    expect(await served.platform.correct(said, reply)).toBe("done");
    const corrected = JSON.stringify(served.discord.world.sent.get(shown.id)?.components);
    expect(corrected).toContain(`Asked: ${WHO_TOLD}`);
    expect(corrected).toContain("it was withdrawn");
  });

  test("opens an archived thread to correct what stands there, and leaves a locked one alone", async () => {
    const { world } = served.discord;
    const reply = { parts: [{ kind: "lead", text: "It was withdrawn." } as const] };
    const person = served.person();
    const channelId = person.openThread(person.write("what is known?"));
    const shown = await served.noted(await person.slash("ask", { question: WHO_TOLD }, { channelId }).shown());
    const [said] = served.said.filter(({ place }) => place.includes(shown.id));
    if (!said) throw new Error("The bot was told of no such message.");
    world.archived.add(channelId);
    world.locked.add(channelId);
    expect(await served.platform.correct(said, reply)).toBe("barred");
    world.locked.delete(channelId);
    expect(await served.platform.correct(said, reply)).toBe("done");
    expect(shownOf(world.sent.get(shown.id)).text).toContain("It was withdrawn.");
  });

  test.each(["", "nonsense", "3000000000000000001/4999999999999999999", "3999999999999999999/4999999999999999999", `${GUILD_ID}/1/2/3`])(
    "leaves what is gone alone: %j",
    async (place) => {
      const message = { place, request: { command: "ask", options: { question: WHO_TOLD } }, isAsked: true };
      expect(await served.platform.correct(message, { parts: [{ kind: "lead", text: "New." }] })).toBe("gone");
    },
  );
});

describe("completion", () => {
  test("offers people by any of their names, best first", async () => {
    const person = served.person();
    expect((await person.complete("who", "person", "azam"))[0]).toEqual({ name: "Azam Khan", value: "Azam Khan" });
    expect((await person.complete("who", "person", "PTI chief"))[0]?.name).toBe("Imran Khan");
    expect((await person.complete("who", "person", "عمران"))[0]?.name).toBe("Imran Khan");
  });

  test.each([
    ["quote", "speaker", "khan", "Imran Khan"],
    ["quote", "speaker", "azam", "Azam Khan"],
    ["quote", "speaker", "hacker", "the dark-web poster"],
    ["timeline", "topic", "IB", "the Intelligence Bureau"],
    ["timeline", "topic", "ciph", "the cypher"],
    ["what", "topic", "cyph", "the cypher"],
    ["sources", "topic", "daw", "Dawn"],
    ["sources", "topic", "dar", "Ishaq Dar"],
    ["ask", "question", "when is the", "when is the release"],
    ["help", "command", "ti", "timeline"],
  ])("of /leak %s %s: %j offers %s first", async (name, option, typed, best) => {
    expect((await served.person().complete(name, option, typed))[0]?.value).toBe(best);
  });

  test("offers speakers, topics and questions, at most 25 and none twice", async () => {
    const person = served.person();
    for (const [name, option] of [
      ["quote", "speaker"],
      ["timeline", "topic"],
      ["sources", "topic"],
      ["ask", "question"],
      ["when", "event"],
      ["help", "command"],
    ] as const) {
      const offers = await person.complete(name, option, "");
      expect(offers.length).toBeGreaterThan(0);
      expect(offers.length).toBeLessThanOrEqual(25);
      expect(new Set(offers.map(({ value }) => value)).size).toBe(offers.length);
    }
  });

  test("offers nothing for what fits nothing, whatever is typed", async () => {
    const person = served.person();
    for (const typed of ["qqqqqq", "x".repeat(6000), "@everyone <@1>", "\u202E\u0000"]) {
      expect((await person.complete("who", "person", typed)).length).toBeLessThanOrEqual(25);
    }
    expect(await person.complete("nothing", "person", "azam")).toEqual([]);
  });

  test("that nobody waits for any more is no failure", async () => {
    const tooLate = () => served.logged.filter(({ event }) => event === "discord.too_late").length;
    const before = tooLate();
    served.person().completing("who", "person", "azam").interaction.isExpired = true;
    await served.discord.until(() => tooLate() === before + 1);
  });
});

describe("“Ask the saga about this”", () => {
  test("answers the text of the message to the one who wants to know, who may share it", async () => {
    const person = served.person();
    const shown = await person.askAbout("I wonder who told the prime minister about the hacking").shown();
    expect(shown.isPrivate).toBe(true);
    expect(shown.text).toContain("Intelligence Bureau");
    expect(shown.buttons.map(({ label }) => label)).toContain("Share in the channel");
  });

  test("says that there is nothing to ask where there is no text", async () => {
    const shown = await served.person().askAbout("  ").shown();
    expect(readAs(shown.text)).toBe("There is no text in that message to ask about.");
    expect(shown.isPrivate).toBe(true);
  });
});
