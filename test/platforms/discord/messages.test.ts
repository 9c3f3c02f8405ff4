import { APPLICATION_ID, BOT_USER, CHANNEL_ID, GUILD_ID, QUIET_CHANNEL_ID, ROLE_ID, THREAD_ID } from "./loopback/payloads.ts";
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

/** The bot's messages in a channel, those that one person alone sees left out. */
function sentIn(channelId: string) {
  return [...served.discord.world.sent.values()].filter((sent) => sent.channelId === channelId);
}

/** Asks something else and waits for its answer: what was asked before has been taken or left by then. */
async function afterwards(): Promise<void> {
  await served.person().mention("when is the release").answer();
}

describe("a mention", () => {
  test("is a question, and the answer replies to it", async () => {
    const shown = await served.person().mention(WHO_TOLD).answer();
    expect(readAs(shown.text)).toMatch(/^The Intelligence Bureau, as reported\.\n/);
    expect(shown.buttons.map(({ label }) => label)).toEqual(["Show sources", "Related"]);
  });

  test.each(["", "   "])("without words gets help, in a thread as well: %j", async (text) => {
    for (const channelId of [CHANNEL_ID, THREAD_ID]) {
      const shown = await served.person().mention(text, { channelId }).answer();
      expect(shown.text).toContain("/leak ask");
    }
  });

  test("may stand anywhere in the question, and may name people", async () => {
    const person = served.person();
    const mentions = [{ ...BOT_USER }, { ...BOT_USER, id: "77", bot: false, username: "azam", global_name: "Azam Khan" }];
    const shown = await person.write(`who is <@77> <@!${APPLICATION_ID}>?`, { mentions }).answer();
    expect(shown.text).toContain("principal secretary");
  });

  test("may be a command", async () => {
    const shown = await served.person().mention("/timeline ishaq dar").answer();
    expect(shown.text).toContain("The story of Ishaq Dar");
  });

  test("leans on what the same person asked before", async () => {
    const person = served.person();
    await person.mention(WHO_TOLD).answer();
    expect(readAs((await person.mention("and when?").answer()).text)).toContain("bout 18 September 2022");
  });
});

describe("a reply to an answer", () => {
  test("leans on what was said, also somebody else's", async () => {
    const first = await served.noted(await served.person().mention(WHO_TOLD).answer());
    const second = await served.person().reply(first, "and when?").answer();
    expect(readAs(second.text)).toContain("bout 18 September 2022");
    const slash = await served.noted(await served.person().slash("ask", { question: WHO_TOLD }).shown());
    expect(readAs((await served.person().reply(slash, "and when?").answer()).text)).toContain("bout 18 September 2022");
  });

  test("knows whom “he” and what “it” means along a chain of replies", async () => {
    const first = await served.noted(await served.person().mention("who is Azam Khan").answer());
    const second = await served.noted(await served.person().reply(first, "what did he say about the minutes?").answer());
    expect(readAs(second.text)).toMatch(/Azam Khan.* minutes/);
    const third = await served.person().reply(second, "where was it published?").answer();
    expect(readAs(third.text)).toContain("The News International, quoted by ANI");
  });

  test("does not lean on what was said in between about something else", async () => {
    const person = served.person();
    const first = await served.noted(await person.mention(WHO_TOLD).answer());
    await served.noted(await person.mention("who replaced Miftah Ismail").answer());
    expect(readAs((await person.reply(first, "and when?").answer()).text)).toContain("bout 18 September 2022");
    expect(readAs((await person.mention("where was it published?").answer()).text)).toContain("quoted by ANI");
  });

  test("leaves what the other one was told before as it was", async () => {
    const person = served.person();
    const first = await served.noted(await person.mention(WHO_TOLD).answer());
    const other = served.person();
    await other.reply(first, "who is Azam Khan").answer();
    expect(readAs((await person.mention("and when?").answer()).text)).toContain("bout 18 September 2022");
    expect(readAs((await other.mention("what did he say about the minutes?").answer()).text)).toMatch(/Azam Khan.* minutes/);
  });
});

describe("direct messages", () => {
  test("are questions without a mention, and one conversation", async () => {
    const person = served.person();
    expect((await person.direct("who is Imran Khan").answer()).text).toContain("Imran Khan");
    expect((await person.direct("what did he say about the date?").answer()).text).toContain("the date was already there");
  });

  test("get an error where it was made", async () => {
    const shown = await served.person().direct("/tmeline").answer();
    expect(readAs(shown.text)).toBe("There is no command “/tmeline”. Did you mean “/timeline”? “/help” lists them all.");
  });
});

describe("the bot is silent", () => {
  test("to bots, webhooks, @everyone, roles, system messages and what does not mention it", async () => {
    const person = served.person();
    const mentions = [BOT_USER];
    const text = `<@${APPLICATION_ID}> ${WHO_TOLD}`;
    const ignored = [
      person.write(text, { mentions, more: { author: { ...BOT_USER, id: "78", username: "another bot" } } }),
      person.write(text, { mentions, more: { author: BOT_USER } }),
      person.write(text, { mentions, more: { webhook_id: "79" } }),
      person.write(text, { mentions, more: { type: 7 } }),
      person.write(`@everyone ${WHO_TOLD}`, { more: { mention_everyone: true } }),
      person.write(`<@&${ROLE_ID}> ${WHO_TOLD}`, { more: { mention_roles: [ROLE_ID] } }),
      person.write(WHO_TOLD),
    ];
    await afterwards();
    const answered = new Set([...served.discord.world.sent.values()].map(({ replyTo }) => replyTo));
    expect(ignored.filter(({ id }) => answered.has(id))).toEqual([]);
  });

  test("for ten minutes in a channel where it may not speak", async () => {
    const tries = () => served.discord.requests.filter(({ path }) => path === `/channels/${QUIET_CHANNEL_ID}/messages`).length;
    served.person().mention(WHO_TOLD, { channelId: QUIET_CHANNEL_ID });
    await served.discord.until(() => tries() === 1);
    await served.discord.until(() => served.logged.some(({ event }) => event === "discord.may_not_speak"));
    served.person().mention(WHO_TOLD, { channelId: QUIET_CHANNEL_ID });
    await afterwards();
    expect(tries()).toBe(1);
    served.wait(10 * 60_000 - 5_000);
    served.person().mention(WHO_TOLD, { channelId: QUIET_CHANNEL_ID });
    await afterwards();
    expect(tries()).toBe(1);
    served.wait(5_000);
    served.person().mention(WHO_TOLD, { channelId: QUIET_CHANNEL_ID });
    await served.discord.until(() => tries() === 2);
  });
});

describe("an error in a channel", () => {
  test("is told to the person alone, in direct messages", async () => {
    const person = served.person();
    const direct = served.discord.world.directWith({ id: person.id });
    const before = sentIn(CHANNEL_ID).length;
    person.mention("/tmeline");
    await served.discord.until(() => sentIn(direct).length === 1);
    expect(readAs(shownOf(sentIn(direct)[0]).text)).toContain("Did you mean “/timeline”?");
    expect(sentIn(CHANNEL_ID)).toHaveLength(before);
  });

  test("is told under the message where direct messages are closed, which are not tried again for ten minutes", async () => {
    const person = served.person();
    const direct = served.discord.world.directWith({ id: person.id });
    const tries = () => served.discord.requests.filter(({ path }) => path === `/channels/${direct}/messages`).length;
    served.discord.world.closedTo.add(person.id);
    for (const _ of [1, 2]) expect(readAs((await person.mention("/tmeline").answer()).text)).toContain("Did you mean “/timeline”?");
    expect(tries()).toBe(1);
    served.wait(10 * 60_000);
    await person.mention("/tmeline").answer();
    expect(tries()).toBe(2);
  });
});

describe("a question that is edited", () => {
  test("within ten minutes gets its answer edited", async () => {
    const person = served.person();
    const written = person.mention(WHO_TOLD);
    const first = await written.answer();
    person.edit(written, `<@${APPLICATION_ID}> when is the release`);
    const now = () => shownOf(served.discord.world.sent.get(first.id));
    await served.discord.until(() => now().edits === 1);
    expect(readAs(now().text)).toMatch(/^Friday 30 September 2022/);
  });

  test("after that is left alone, and so is one whose text is the same or mentions the bot no more", async () => {
    const person = served.person();
    const written = person.mention(WHO_TOLD);
    const first = await written.answer();
    person.edit(written, `<@${APPLICATION_ID}> ${WHO_TOLD}`);
    person.edit(written, "never mind");
    served.wait(10 * 60_000 + 1000);
    person.edit(written, `<@${APPLICATION_ID}> when is the release`);
    await afterwards();
    expect(served.discord.world.sent.get(first.id)?.edits).toBe(0);
  });

  test("while it is being answered ends with the answer to the last text", async () => {
    const person = served.person();
    const written = person.mention(WHO_TOLD);
    person.edit(written, `<@${APPLICATION_ID}> when is the release`);
    const first = await written.answer();
    await served.discord.until(() => served.discord.world.sent.get(first.id)?.edits === 1);
    expect(shownOf(served.discord.world.sent.get(first.id)).text).toContain("Friday 30 September 2022");
  });

  test("in direct messages too, also where it was mistyped", async () => {
    const person = served.person();
    const written = person.direct("/tmeline");
    const first = await written.answer();
    expect(readAs(first.text)).toContain("Did you mean “/timeline”?");
    person.edit(written, "when is the release");
    const now = () => shownOf(served.discord.world.sent.get(first.id));
    await served.discord.until(() => now().edits === 1);
    expect(readAs(now().text)).toMatch(/^Friday 30 September 2022/);
  });

  test("because it was mistyped is answered then", async () => {
    const person = served.person();
    const direct = served.discord.world.directWith({ id: person.id });
    const written = person.mention("/tmeline");
    await served.discord.until(() => sentIn(direct).length === 1);
    person.edit(written, `<@${APPLICATION_ID}> /timeline`);
    expect((await written.answer()).text).toContain("The story in order");
  });

  test("into a mistake loses its answer, and the person alone is told; mended, it is answered again", async () => {
    const person = served.person();
    const direct = served.discord.world.directWith({ id: person.id });
    const written = person.mention(WHO_TOLD);
    const first = await written.answer();
    person.edit(written, `<@${APPLICATION_ID}> /tmeline`);
    await served.discord.until(() => sentIn(direct).length === 1);
    expect(served.discord.world.sent.get(first.id)?.isDeleted).toBe(true);
    person.edit(written, `<@${APPLICATION_ID}> when is the release`);
    const again = await written.answer();
    expect([again.id === first.id, readAs(again.text)]).toEqual([false, expect.stringMatching(/^Friday 30 September 2022/)]);
  });

  test("and delivered five times gets its answer edited once", async () => {
    const person = served.person();
    const written = person.mention(WHO_TOLD);
    const first = await written.answer();
    for (let at = 0; at < 5; at++) person.edit(written, `<@${APPLICATION_ID}> when is the release`);
    await served.discord.until(() => served.discord.world.sent.get(first.id)?.edits === 1);
    await afterwards();
    expect(served.discord.world.sent.get(first.id)?.edits).toBe(1);
  });
});

describe("a question that is deleted", () => {
  test("takes its answer with it, once", async () => {
    const person = served.person();
    const written = person.mention(WHO_TOLD);
    const first = await written.answer();
    person.remove(written);
    await served.discord.until(() => served.discord.world.sent.get(first.id)?.isDeleted === true);
    person.remove(written);
    person.edit(written, `<@${APPLICATION_ID}> when is the release`);
    await afterwards();
    expect(served.discord.requests.filter(({ method, path }) => method === "DELETE" && path.endsWith(first.id))).toHaveLength(1);
  });

  test("with many others at once takes its answer with it", async () => {
    const person = served.person();
    const written = [person.mention(WHO_TOLD), person.mention("when is the release")];
    const answers = await Promise.all(written.map((each) => each.answer()));
    const ids = written.map(({ id }) => id);
    served.discord.gateway.dispatch("MESSAGE_DELETE_BULK", { ids, channel_id: CHANNEL_ID, guild_id: GUILD_ID }, GUILD_ID);
    await served.discord.until(() => answers.every(({ id }) => served.discord.world.sent.get(id)?.isDeleted === true));
  });

  test("after ten minutes does not", async () => {
    const person = served.person();
    const written = person.mention(WHO_TOLD);
    const first = await written.answer();
    served.wait(10 * 60_000 + 1000);
    person.remove(written);
    await afterwards();
    expect(served.discord.world.sent.get(first.id)?.isDeleted).toBe(false);
  });
});
