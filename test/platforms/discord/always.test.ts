import { commands } from "../../../commands/index.ts";
import type { Command } from "../../../src/command.ts";
import { FLOOD_NOTICE } from "../../../src/platforms/flood-gate.ts";
import type { Reply } from "../../../src/reply.ts";
import { createHeldTime } from "../held-time.ts";
import { APPLICATION_ID } from "./loopback/payloads.ts";
import { readAs, shownOf } from "./loopback/shown.ts";
import { type Served, serveDiscord } from "./serving.ts";

const WHO_TOLD = "who told the prime minister about the hacking";

/** Work that ends when a test lets it. */
let release: () => void = () => {};
let isAtWork = false;
const slow: Command = {
  name: "slow",
  description: "For a test",
  example: "",
  options: [],
  async run(): Promise<Reply> {
    await new Promise<void>((resolve) => {
      release = resolve;
      isAtWork = true;
      served.discord.look();
    });
    return { parts: [{ kind: "lead", text: "At last." }] };
  },
};

const slowFailure: Command = {
  ...slow,
  name: "slow-failure",
  async run(invocation, context) {
    await slow.run(invocation, context);
    throw new Error("the secret cause");
  },
};

const fails: Command = {
  ...slow,
  name: "fails",
  run() {
    throw new Error("the secret cause");
  },
};

/** An answer that is not there after so many ms is deferred: half of the time that Discord waits. */
const DEFERRED_AFTER = 1500;

const time = createHeldTime();
let served: Served;
beforeEach(async () => {
  isAtWork = false;
  served = await serveDiscord({ bot: { commands: [...commands, slow, slowFailure, fails] }, options: { after: time.after } });
});
afterEach(async () => {
  const { refusals } = served.discord;
  await served.stop();
  expect(refusals).toEqual([]);
});

/** The bot's messages that can be seen, to whomever. */
function visible() {
  return [...served.discord.world.sent.values()].filter(({ isDeleted }) => !isDeleted);
}

/** Lets so much time pass once the slow command is at work. */
async function passAtWork(ms: number): Promise<void> {
  await served.discord.until(() => isAtWork);
  time.pass(ms);
}

describe("an answer that takes long", () => {
  test("is deferred in time, and then given", async () => {
    const done = served.person().slash("slow");
    await passAtWork(DEFERRED_AFTER - 1);
    await served.person().slash("help").shown();
    expect(done.interaction.answer).toBeUndefined();
    time.pass(1);
    expect((await done.answered()).answer).toBe(5);
    release();
    expect(readAs((await done.shown()).text)).toBe("At last.");
  });

  test("stays private where it was to be", async () => {
    const done = served.person().slash("slow", { private: true });
    await passAtWork(DEFERRED_AFTER);
    expect((await done.answered()).deferredFlags & 64).toBe(64);
    release();
    expect((await done.shown()).isPrivate).toBe(true);
  });

  test("that fails is told to the one who asked, and nobody else sees it", async () => {
    const done = served.person().slash("slow-failure");
    await passAtWork(DEFERRED_AFTER);
    await done.answered();
    release();
    const shown = await done.shown();
    expect(shown.isPrivate).toBe(true);
    expect(shown.text).toContain(served.failures[0]?.id);
    expect(visible()).toHaveLength(1);
  });

  test("to a button is deferred as well", async () => {
    const person = served.person();
    const shown = await person.slash("help").shown();
    const done = person.pressId(shown, 'c0.1:["slow"]');
    await passAtWork(DEFERRED_AFTER);
    expect((await done.answered()).answer).toBe(6);
    release();
    await served.discord.until(() => readAs(shownOf(served.discord.world.sent.get(shown.id)).text) === "At last.");
  });

  test("to “Share in the channel” is deferred as well, and shared once it is there", async () => {
    const person = served.person();
    const asking = person.slash("slow", { private: true });
    await passAtWork(0);
    release();
    const shown = await asking.shown();
    isAtWork = false;
    const sharing = person.press(shown, "Share in the channel");
    await passAtWork(DEFERRED_AFTER);
    expect((await sharing.answered()).answer).toBe(6);
    release();
    const shared = await sharing.shown();
    expect([shared.isPrivate, readAs(shared.text)]).toEqual([false, "At last."]);
    expect(shownOf(served.discord.world.sent.get(shown.id)).buttons).toEqual([]);
  });
});

describe("a failure", () => {
  test("is told in private, with an id that the log has too and nothing of the cause", async () => {
    const shown = await served.person().slash("fails").shown();
    expect(shown.isPrivate).toBe(true);
    expect(shown.text).toContain(served.failures[0]?.id);
    expect(shown.text).not.toContain("secret");
  });

  test("of Discord's is told, and the log holds neither token nor what was asked", async () => {
    const person = served.person();
    served.discord.faults.errorsBefore = { pattern: /POST \/channels/, times: 4 };
    person.mention(WHO_TOLD);
    await served.discord.until(() => visible().length === 1);
    const [told] = visible();
    expect(JSON.stringify(told?.components)).toContain(served.failures[0]?.id);
    const { code, status, method, route, message } = Object(served.failures[0]?.cause);
    expect({ code, status, method, route }).toEqual({
      code: undefined,
      status: 500,
      method: "POST",
      route: "/api/v10/channels/…/messages",
    });
    expect(message).not.toContain(WHO_TOLD);
  });

  test("to answer an interaction leaves no token anywhere", async () => {
    served.discord.faults.errorsBefore = { pattern: /interactions/, times: 4 };
    const done = served.person().slash("ask", { question: WHO_TOLD });
    const shown = await done.shown();
    expect(shown.isPrivate).toBe(true);
    const { cause } = served.failures[0] ?? {};
    const seen = [String(cause), JSON.stringify(cause, Object.getOwnPropertyNames(cause)), JSON.stringify(served.logged)].join("\n");
    expect(seen).not.toContain(done.interaction.token);
    expect(seen).not.toContain(WHO_TOLD);
  });

  test("because the interaction is over is logged, and the bot goes on", async () => {
    const done = served.person().slash("slow");
    done.interaction.isExpired = true;
    await passAtWork(DEFERRED_AFTER);
    await served.discord.until(() => served.logged.some(({ event }) => event === "discord.too_late"));
    release();
    expect((await served.person().slash("ask", { question: WHO_TOLD }).shown()).text).toContain("Intelligence Bureau");
  });

  test("in whatever is delivered stops nothing", async () => {
    served.discord.gateway.dispatch(
      "INTERACTION_CREATE",
      { id: "1", type: 2, token: "t", application_id: APPLICATION_ID, data: {}, user: { id: "2" } },
      undefined,
    );
    served.discord.gateway.dispatch("MESSAGE_CREATE", { id: "3", channel_id: "4", author: { id: "5" } }, undefined);
    served.discord.gateway.dispatch("MESSAGE_UPDATE", { id: "3", channel_id: "4" }, undefined);
    served.discord.gateway.dispatch("MESSAGE_DELETE", { id: "3", channel_id: "4" }, undefined);
    expect((await served.person().slash("ask", { question: WHO_TOLD }).shown()).text).toContain("Intelligence Bureau");
  });
});

describe("what waited on its way", () => {
  test("is left alone where Discord no longer takes an answer, and the next person is answered", async () => {
    await served.person().slash("ask", { question: WHO_TOLD }).shown();
    const late = served.person().slash("ask", { question: WHO_TOLD }, { ago: 4000 });
    expect((await served.person().slash("ask", { question: WHO_TOLD }).shown()).text).toContain("Intelligence Bureau");
    expect(served.logged.map(({ event }) => event)).toContain("discord.too_late");
    expect(served.discord.requests.filter(({ path }) => path.includes(late.interaction.id))).toEqual([]);
  });

  test("is answered where it is a message, which says what it answers", async () => {
    await served.person().slash("ask", { question: WHO_TOLD }).shown();
    const shown = await served
      .person()
      .mention(WHO_TOLD, { ago: 5 * 60_000 })
      .answer();
    expect(shown.text).toContain("Intelligence Bureau");
  });
});

describe("what is delivered five times", () => {
  test("is answered once: commands, buttons and messages", async () => {
    const person = served.person();
    const shown = await person.slash("ask", { question: WHO_TOLD }, { times: 5 }).shown();
    await person.press(shown, "Related", { times: 5 }).shown();
    await person.mention(WHO_TOLD, { times: 5 }).answer();
    await person.direct(WHO_TOLD, 5).answer();
    expect(visible()).toHaveLength(4);
    expect(served.discord.requests.filter(({ status }) => status >= 400)).toEqual([]);
  });

  test("while the first is still at work is answered once", async () => {
    const done = served.person().slash("slow", {}, { times: 3 });
    await passAtWork(DEFERRED_AFTER);
    await done.answered();
    done.deliverAgain();
    done.deliverAgain();
    await served.person().mention(WHO_TOLD).answer();
    release();
    expect(readAs((await done.shown()).text)).toBe("At last.");
    expect(visible()).toHaveLength(2);
    expect(served.discord.requests.filter(({ status }) => status >= 400)).toEqual([]);
  });

  test("is answered once though Discord's word of the first answer was lost", async () => {
    const person = served.person();
    served.discord.faults.errorsAfter = { pattern: /POST \/channels/, times: 1 };
    await person.mention(WHO_TOLD).answer();
    served.discord.faults.errorsAfter = { pattern: /POST \/interactions/, times: 1 };
    await person.slash("ask", { question: WHO_TOLD }).shown();
    await served.discord.until(() => served.logged.some(({ event }) => event === "discord.answered_before"));
    expect(visible()).toHaveLength(2);
    expect(served.failures).toEqual([]);
  });
});

describe.each([
  ["before it was taken", false],
  ["after it was taken", true],
])("a connection that is closed as an answer goes out, %s", (_name, isCarriedOut) => {
  test.each([
    ["an interaction", /POST \/interactions/, () => served.person().slash("ask", { question: WHO_TOLD })],
    ["a message", /POST \/channels/, () => served.person().mention(WHO_TOLD)],
  ])("costs %s no answer, and brings none twice", async (_what, pattern, ask) => {
    served.discord.faults.cuts = { pattern, times: 2, isCarriedOut };
    ask();
    await served.discord.until(() => served.discord.requests.some(({ method, path }) => pattern.test(`${method} ${path}`)));
    await served.person().mention(WHO_TOLD).answer();
    expect(visible()).toHaveLength(2);
    expect(served.failures).toEqual([]);
  });
});

test("a connection that is closed over and over ends in a sentence, with the number that the log has", async () => {
  served.discord.faults.cuts = { pattern: /POST \/channels\/3/, times: 4, isCarriedOut: false };
  const person = served.person();
  person.mention(WHO_TOLD);
  await served.discord.until(() => visible().length === 1);
  expect(readAs(shownOf(visible()[0]).text)).toContain(served.failures[0]?.id);
  expect(served.failures).toMatchObject([{ cause: { code: "ECONNRESET" } }]);
});

describe("somebody who asks too fast", () => {
  test("gets five answers, one private notice, and then silence that Discord accepts", async () => {
    const person = served.person();
    const answers = await Promise.all(Array.from({ length: 5 }, () => person.slash("ask", { question: WHO_TOLD }).shown()));
    expect(answers.every(({ isPrivate }) => !isPrivate)).toBe(true);
    const notice = await person.slash("ask", { question: WHO_TOLD }).shown();
    expect(readAs(notice.text)).toBe(FLOOD_NOTICE);
    expect(notice.isPrivate).toBe(true);
    const silent = await Promise.all(Array.from({ length: 3 }, () => person.slash("ask", { question: WHO_TOLD }).answered()));
    await served.discord.until(() => silent.every(({ originalId }) => originalId === "deleted"));
    expect(visible()).toHaveLength(6);
    served.wait(10_000);
    expect((await person.slash("ask", { question: WHO_TOLD }).shown()).text).toContain("Intelligence Bureau");
  });

  test("in messages is told in direct messages", async () => {
    const person = served.person();
    const direct = served.discord.world.directWith({ id: person.id });
    for (let at = 0; at < 8; at++) person.mention(WHO_TOLD);
    const inDirect = () => visible().filter(({ channelId }) => channelId === direct);
    await served.discord.until(() => inDirect().length === 1 && visible().length === 6);
    await served.person().mention(WHO_TOLD).answer();
    expect(visible()).toHaveLength(7);
    expect(readAs(shownOf(inDirect()[0]).text)).toBe(FLOOD_NOTICE);
  });

  test("is told too where it was an edit that was one too many", async () => {
    const person = served.person();
    const direct = served.discord.world.directWith({ id: person.id });
    const written = Array.from({ length: 5 }, () => person.mention(WHO_TOLD));
    const [first] = await Promise.all(written.map((each) => each.answer()));
    for (const each of written.slice(0, 2)) person.edit(each, `<@${APPLICATION_ID}> when is the release`);
    await served.discord.until(() => visible().some(({ channelId }) => channelId === direct));
    await served.person().mention(WHO_TOLD).answer();
    const told = visible().filter(({ channelId }) => channelId === direct);
    expect(told.map((sent) => readAs(shownOf(sent).text))).toEqual([FLOOD_NOTICE]);
    expect(served.discord.world.sent.get(first?.id ?? "")?.edits).toBe(0);
  });

  test("does not slow others down, nor those who turn pages", async () => {
    const person = served.person();
    let shown = await person.slash("timeline").shown();
    for (let at = 0; at < 7; at++) shown = await person.press(shown, at % 2 === 0 ? "Next page" : "Previous page").shown();
    expect(shown.text).toContain("Page 2 of");
  });
});

describe("with every fifth request answered 429", () => {
  test("everything is answered, once, and nothing is refused", async () => {
    served.discord.faults.everyNthLimited = 5;
    const people = Array.from({ length: 12 }, () => served.person());
    await Promise.all(
      people.map(async (person, at) => {
        const shown = await person.slash("ask", { question: WHO_TOLD, ...(at % 2 === 0 && { private: true }) }).shown();
        await person.press(shown, "Show sources").shown();
        const written = person.mention(WHO_TOLD);
        const answer = await written.answer();
        person.edit(written, `<@${APPLICATION_ID}> when is the release`);
        await served.discord.until(() => served.discord.world.sent.get(answer.id)?.edits === 1);
      }),
    );
    expect(visible()).toHaveLength(3 * people.length);
    const limited = served.discord.requests.filter(({ status }) => status === 429);
    expect(limited.length).toBeGreaterThan(5);
    expect(served.discord.requests.filter(({ status }) => status >= 400 && status !== 429)).toEqual([]);
    expect(served.failures).toEqual([]);
  });

  test("nothing is tried again before Discord said", async () => {
    const { faults, requests } = served.discord;
    faults.everyNthLimited = 5;
    faults.retryAfter = 0.4;
    await Promise.all(Array.from({ length: 12 }, () => served.person().slash("ask", { question: WHO_TOLD }).shown()));
    const waits = requests.flatMap(({ path, status, at }, index) => {
      const next = requests.slice(index + 1).find((later) => later.path === path);
      return status === 429 && next ? [next.at - at] : [];
    });
    expect(waits.length).toBeGreaterThan(1);
    expect(waits.filter((ms) => ms < 390)).toEqual([]);
  });
});
