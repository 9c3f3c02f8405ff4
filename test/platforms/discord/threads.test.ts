import { APPLICATION_ID, CHANNEL_ID, GUILD_ID, newId, THREAD_ID, thread } from "./loopback/payloads.ts";
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

describe("a thread", () => {
  test("is one conversation of all that are in it", async () => {
    await served.person().mention("who is Imran Khan", { channelId: THREAD_ID }).answer();
    const shown = await served.person().mention("what did he say about the date?", { channelId: THREAD_ID }).answer();
    expect(shown.text).toContain("the date was already there");
  });
});

describe("a thread that is opened on an answer", () => {
  test("begins with what the answer was about, also where something else was said since, and then goes on from itself", async () => {
    const person = served.person();
    const first = await served.noted(await person.mention(WHO_TOLD).answer());
    await person.mention("who replaced Miftah Ismail").answer();
    const channelId = person.openThread(first);
    const second = await served.noted(await served.person().mention("and when?", { channelId }).answer());
    expect(readAs(second.text)).toContain("bout 18 September 2022");
    await served.noted(await served.person().mention("who is Imran Khan", { channelId }).answer());
    const last = await served.person().mention("what did he say about the date?", { channelId }).answer();
    expect(last.text).toContain("the date was already there");
  });

  test("may begin with an empty mention, thanks or a command, each of which changes nothing", async () => {
    const person = served.person();
    const first = await served.noted(await person.slash("ask", { question: WHO_TOLD }).shown());
    const channelId = person.openThread(first);
    await served.noted(await person.mention("", { channelId }).answer());
    await served.noted(await person.mention("thanks", { channelId }).answer());
    await served.noted(await person.slash("timeline", {}, { channelId }).shown());
    const asked = await served.person().slash("ask", { question: "and when?" }, { channelId }).shown();
    expect(readAs(asked.text)).toContain("bout 18 September 2022");
  });

  test("leaves the conversation in the channel as it was", async () => {
    const person = served.person();
    const first = await served.noted(await person.mention(WHO_TOLD).answer());
    const channelId = person.openThread(first);
    await served.noted(await person.mention("who replaced Miftah Ismail", { channelId }).answer());
    expect(readAs((await person.mention("and when?").answer()).text)).toContain("bout 18 September 2022");
    expect(readAs((await person.reply(first, "and when?").answer()).text)).toContain("bout 18 September 2022");
  });

  test("is the same where it is opened on the question, also long after the answer", async () => {
    const person = served.person();
    const asked = person.mention(WHO_TOLD);
    await served.noted(await asked.answer());
    served.wait(60 * 60_000);
    const channelId = person.openThread(asked);
    const shown = await served.person().mention("and when?", { channelId }).answer();
    expect(readAs(shown.text)).toContain("bout 18 September 2022");
  });

  test("while the bot was not told of it is answered in too", async () => {
    const person = served.person();
    const first = await served.noted(await person.mention(WHO_TOLD).answer());
    const channelId = person.openThread(first, { isTold: false });
    const asked = person.mention("and when?", { channelId });
    const shown = await served.noted(await asked.answer());
    expect(readAs(shown.text)).toContain("bout 18 September 2022");
    person.edit(asked, `<@${APPLICATION_ID}> where was it published?`);
    await served.discord.until(() => served.discord.world.sent.get(shown.id)?.edits === 1);
    expect(readAs(shownOf(served.discord.world.sent.get(shown.id)).text)).toContain("quoted by ANI");
    person.remove(asked);
    await served.discord.until(() => served.discord.world.sent.get(shown.id)?.isDeleted === true);
  });

  test("and on what is no answer begins with nothing", async () => {
    const person = served.person();
    await person.mention(WHO_TOLD).answer();
    const channelId = person.openThread(person.write("good morning"));
    const shown = await person.mention("and when?", { channelId }).answer();
    expect(readAs(shown.text)).not.toContain("18 September 2022");
  });
});

test("a thread on an answer that was given before a restart is answered in, and begins with nothing", async () => {
  const before = await serveDiscord();
  const { discord, noted, stopBot } = before;
  try {
    const person = before.person();
    const first = await noted(await person.mention(WHO_TOLD).answer());
    await stopBot();
    const channelId = person.openThread(first);
    const again = await serveDiscord({ discord });
    try {
      expect(readAs((await person.mention("and when?", { channelId }).answer()).text)).not.toContain("18 September 2022");
      expect(readAs((await person.reply(first, "and when?").answer()).text)).not.toContain("18 September 2022");
      await again.noted(await person.mention(WHO_TOLD, { channelId }).answer());
      expect(readAs((await person.mention("and when?", { channelId }).answer()).text)).toContain("bout 18 September 2022");
      expect([discord.refusals, again.failures]).toEqual([[], []]);
    } finally {
      await again.stopBot();
    }
  } finally {
    await before.stop();
  }
});

describe("a thread that is locked", () => {
  test("is left alone as a channel is where the bot may not speak", async () => {
    const person = served.person();
    const channelId = person.openThread(person.write("what is known?"));
    served.discord.world.locked.add(channelId);
    const tries = () => served.discord.requests.filter(({ path }) => path === `/channels/${channelId}/messages`).length;
    person.mention(WHO_TOLD, { channelId });
    await served.discord.until(() =>
      served.logged.some(({ event, fields }) => event === "discord.may_not_speak" && fields.channel === channelId),
    );
    person.mention(WHO_TOLD, { channelId });
    await served.person().mention(WHO_TOLD).answer();
    expect(tries()).toBe(1);
  });
});

describe("a thread that was archived when the bot started", () => {
  test("is answered in once somebody takes it up again", async () => {
    const channelId = newId();
    const payload = thread(channelId, CHANNEL_ID, GUILD_ID);
    served.discord.world.seats.set(channelId, { id: channelId, guildId: GUILD_ID, payload });
    served.discord.gateway.dispatch("THREAD_UPDATE", payload, GUILD_ID);
    const person = served.person();
    await person.mention(WHO_TOLD, { channelId }).answer();
    expect(readAs((await served.person().mention("and when?", { channelId }).answer()).text)).toContain("bout 18 September 2022");
  });
});
