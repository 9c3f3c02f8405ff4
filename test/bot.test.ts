import { commands } from "../commands/index.ts";
import { type Bot, createBot } from "../src/bot.ts";
import type { Command } from "../src/command.ts";
import { UserError } from "../src/errors.ts";
import type { Library } from "../src/saga/library.ts";
import { BEFORE_RELEASE, textOf } from "./answer/asking.ts";
import { libraryOf, openSaga } from "./library.ts";

const saga = openSaga();

interface Failure {
  readonly id: string;
  readonly where: string;
  readonly cause: unknown;
}

/** A bot on a library, its clock on the day of the data file, and the failures that it reports. */
function botWith(
  extra: readonly Command[] = [],
  library: () => Library = () => saga,
): { readonly bot: Bot; readonly failures: readonly Failure[] } {
  const failures: Failure[] = [];
  const bot = createBot({
    commands: [...commands, ...extra],
    library,
    clock: () => BEFORE_RELEASE,
    onFailure: (failure) => failures.push(failure),
  });
  return { bot, failures };
}

function command(name: string, run: Command["run"]): Command {
  return { name, description: "For a test", example: "", options: [], run };
}

function say(bot: Bot, question: string, conversation = "here") {
  return bot.run({ command: "ask", options: { question }, caller: { platform: "test", id: "reader" }, conversation });
}

function invoke(bot: Bot, name: string) {
  return bot.run({ command: name, options: {}, caller: { platform: "test", id: "reader" }, conversation: "here" });
}

describe("a conversation", () => {
  test("lets a question lean on the one before", async () => {
    const { bot } = botWith();
    await say(bot, "who is Imran Khan");
    const reply = await say(bot, "what did he say about the date?");
    expect(reply.judgement?.topic.factId).toBe("khan-quote-date");
    expect(reply.judgement?.topic.question).toContain("Imran Khan");
  });

  test("lets a bare question word ask for the same again", async () => {
    const { bot } = botWith();
    await say(bot, "who told the prime minister about the hacking");
    const reply = await say(bot, "and when?");
    expect(reply.judgement?.topic.factId).toBe("bureau-told-pm");
    expect(textOf(reply)).toMatch(/^About 18 September 2022/);
  });

  test("lets several questions follow one another", async () => {
    const { bot } = botWith();
    await say(bot, "was Ishaq Dar declared an absconder");
    expect((await say(bot, "why?")).judgement?.topic.factId).toBe("dar-absconder");
    expect(textOf(await say(bot, "where was he?"))).toMatch(/^London\b/);
    expect((await say(bot, "why did he miss the hearings?")).judgement?.topic.factId).toBe("dar-london");
  });

  test("lets a pronoun stand for somebody beside the name of something else", async () => {
    const { bot } = botWith();
    await say(bot, "who is Imran Khan");
    const { judgement } = await say(bot, "did he want to name the US?");
    expect(judgement?.topic.entityIds[0]).toBe("imran-khan");
    expect(["khan-quote-america", "khan-directs"]).toContain(judgement?.topic.factId);
  });

  test("goes on after a card, a list and a mistake", async () => {
    const { bot, failures } = botWith();
    await bot.run({ command: "who", options: { person: "ishaq dar" }, caller: { platform: "test", id: "reader" }, conversation: "here" });
    await invoke(bot, "timeline");
    await invoke(bot, "nonsense");
    expect((await say(bot, "why did he miss the hearings?")).judgement?.topic.factId).toBe("dar-london");
    expect(failures).toEqual([]);
  });

  test.each([
    ["where was it published?", /^Unnamed media reports, quoted by ANI/],
    ["and where was that printed", /^Unnamed media reports, quoted by ANI/],
    ["what's the source?", /^Unnamed media reports, quoted by ANI/],
    ["source?", /^Unnamed media reports, quoted by ANI/],
    ["sources please", /^Unnamed media reports, quoted by ANI/],
    ["how do you know?", /^Unnamed media reports, quoted by ANI/],
    ["says who?", /^Unnamed media reports, quoted by ANI/],
    ["are you sure?", /^It is reported; the file does not say that it is confirmed/],
    ["how sure is that", /^It is reported; the file does not say that it is confirmed/],
    ["is that confirmed?", /^It is reported; the file does not say that it is confirmed/],
    ["why?", /^The file states no cause for that/],
    ["when was that", /^About 18 September 2022/],
  ])("asks more of the fact that was told: %j", async (question, lead) => {
    const { bot } = botWith();
    await say(bot, "who told the prime minister about the hacking");
    expect(textOf(await say(bot, question))).toMatch(lead);
  });

  test.each([
    ["when did ismail step down", "was it because of the leak?"],
    ["who resigned", "was that due to the leak"],
    ["who resigned", "and is that because of the audio?"],
  ])("takes no cause of something else for one of what was told: %j, %j", async (first, next) => {
    const { bot } = botWith();
    await say(bot, first);
    expect(textOf(await say(bot, next))).toMatch(/^The file states no cause/);
  });

  test("goes on about the same fact, question by question", async () => {
    const { bot } = botWith();
    await say(bot, "who resigned?");
    expect(textOf(await say(bot, "why?"))).toMatch(/^The file states no cause/);
    expect(textOf(await say(bot, "who says so?"))).toMatch(/ANI/);
    expect(textOf(await say(bot, "and who replaced him"))).toMatch(/^Ishaq Dar, as reported/);
  });

  test.each([
    ["what is confirmed", "and alleged?", /^\d+ facts are alleged, not confirmed\./],
    ["what is not known", "what about the disputed ones?", /^Nothing in the file is disputed\./],
    ["did Maryam talk to Shehbaz", "what about?", /^In one of the clips Shehbaz Sharif and Maryam Nawaz/],
    ["cypher", "who wrote it", /ambassador/],
  ])("lets what could be asked of the whole story lean on what was told: %j, %j", async (first, next, told) => {
    const { bot } = botWith();
    await say(bot, first);
    expect(textOf(await say(bot, next))).toMatch(told);
  });

  test("goes on about the same person behind a list", async () => {
    const { bot } = botWith();
    for (const question of ["who resigned", "what is confirmed"]) await say(bot, question);
    expect((await say(bot, "when did he step down?")).judgement?.topic.factId).toBe("ismail-stepped-down");
  });

  test("asks whom a pronoun means where it may mean two", async () => {
    const { bot } = botWith();
    await say(bot, "what did Imran Khan tell Azam Khan?");
    const reply = await say(bot, "what did he say about the minutes?");
    expect(reply.judgement?.verdict).toBe("unsure");
    expect(reply.choices?.map(({ label }) => label)).toEqual([
      "what did Imran Khan say about the minutes?",
      "what did Azam Khan say about the minutes?",
    ]);
  });

  test("does not ask where one of the two is named", async () => {
    const { bot } = botWith();
    await say(bot, "what did Imran Khan tell Azam Khan?");
    expect((await say(bot, "did he tell Azam Khan to play with it?")).judgement?.verdict).not.toBe("unsure");
  });

  test("leans on whose timeline was asked for", async () => {
    const { bot } = botWith();
    await say(bot, "why did Miftah quit");
    await say(bot, "timeline of maryam");
    expect((await say(bot, "and what did she say?")).judgement?.topic.factId).toBe("health-card-clip");
  });

  test("puts another name into the question before", async () => {
    const { bot } = botWith();
    await say(bot, "where was Miftah");
    expect((await say(bot, "what about Dar?")).judgement?.topic.factId).toBe("dar-london");
    expect((await say(bot, "and Miftah Ismail?")).judgement?.topic.factId).toBe("ismail-stepped-down");
  });

  test.each(["who else?", "anyone else", "anything else?", "more"])(
    "tells what it has not told yet, and says when there is no more: %j",
    async (more) => {
      const { bot } = botWith();
      const told = [(await say(bot, "who had a conversation that leaked")).judgement?.topic.factId];
      for (let turn = 0; turn < 6; turn++) {
        const { judgement, parts } = await say(bot, more);
        if (judgement?.verdict === "not_in_file") {
          expect(parts[0]).toMatchObject({ text: "The file says nothing more on that." });
          return;
        }
        expect(told).not.toContain(judgement?.topic.factId);
        told.push(judgement?.topic.factId);
      }
      throw new Error("It never came to an end.");
    },
  );

  test("goes on after a word of thanks", async () => {
    const { bot } = botWith();
    await say(bot, "who told the prime minister about the hacking");
    expect(textOf(await say(bot, "thanks!"))).toBe("You are welcome.");
    expect(textOf(await say(bot, "and when?"))).toMatch(/^About 18 September 2022/);
  });

  test("changes its subject with the next question", async () => {
    const { bot } = botWith();
    await say(bot, "who is Imran Khan");
    await say(bot, "who replaced Miftah Ismail");
    expect((await say(bot, "and when?")).judgement?.topic.factId).not.toMatch(/khan/);
  });

  test("knows nothing of another one", async () => {
    const { bot } = botWith();
    await say(bot, "who told the prime minister about the hacking", "one");
    for (const question of ["and when?", "where was he?", "what did he say about the date?", "why?"]) {
      const reply = await say(bot, question, `another, for ${question}`);
      expect(textOf(reply)).toBe(textOf(await say(botWith().bot, question)));
    }
    expect((await say(bot, "and when?", "two")).judgement?.verdict).toBe("not_in_file");
  });

  test("is remembered while ten thousand others speak, and not for ever", async () => {
    const topic = {
      entityIds: ["imran-khan", "azam-khan"],
      factId: "who-nab",
      told: ["who-nab"],
      question: "what did they talk about ".repeat(4),
    };
    const talk = command("talk", () => ({
      parts: [{ kind: "lead", text: "Yes." }],
      judgement: { verdict: "answered", confidence: 1, facts: [], topic },
    }));
    const { bot } = botWith([talk]);
    const others = async (from: number, to: number) => {
      for (let at = from; at < to; at++)
        await bot.run({ command: "talk", options: {}, caller: { platform: "test", id: "reader" }, conversation: `discord:C${at}:U${at}` });
    };
    await say(bot, "who told the prime minister about the hacking", "kept");
    await say(bot, "who told the prime minister about the hacking", "silent");
    await others(0, 10_000);
    expect((await say(bot, "and when?", "kept")).judgement?.topic.factId).toBe("bureau-told-pm");
    await others(10_000, 16_000);
    expect((await say(bot, "and when?", "kept")).judgement?.topic.factId).toBe("bureau-told-pm");
    expect((await say(bot, "and when?", "silent")).judgement?.verdict).toBe("not_in_file");
  });
});

describe("a failure that is ours", () => {
  const fail = command("fail", () => {
    throw new Error("the secret cause");
  });

  test("becomes a reply with a number, which is reported with the cause and the command", async () => {
    const { bot, failures } = botWith([fail]);
    const text = textOf(await invoke(bot, "fail"));
    expect(failures).toHaveLength(1);
    expect(failures[0]).toMatchObject({ where: "fail", cause: new Error("the secret cause") });
    expect(failures[0]?.id).toMatch(/^[0-9a-f]{8}$/);
    expect(text).toContain(failures[0]?.id);
    expect(text).not.toContain("secret");
  });

  test("has a number of its own each time", async () => {
    const { bot, failures } = botWith([fail]);
    await invoke(bot, "fail");
    await invoke(bot, "fail");
    expect(new Set(failures.map(({ id }) => id)).size).toBe(2);
  });

  test.each([
    ["a text", "gone wrong"],
    ["nothing", undefined],
    ["null", null],
    ["a number", 7],
  ])("may be anything that is thrown: %s", async (_, thrown) => {
    const { bot, failures } = botWith([
      command("throw", () => {
        throw thrown;
      }),
    ]);
    expect(textOf(await invoke(bot, "throw"))).toContain(failures[0]?.id);
    expect(failures[0]?.cause).toBe(thrown);
  });

  test("may lie in the library or the clock", async () => {
    const broken = () => {
      throw new Error("no library");
    };
    const { bot, failures } = botWith([], broken);
    expect(textOf(await say(bot, "when is the release"))).toContain(failures[0]?.id);
    const late = createBot({ commands, library: () => saga, clock: broken, onFailure: () => undefined });
    expect(textOf(await say(late, "when is the release"))).toMatch(/went wrong/);
  });

  test("becomes a reply even where reporting it fails", async () => {
    const bot = createBot({
      commands: [fail],
      library: () => saga,
      clock: () => BEFORE_RELEASE,
      onFailure: () => {
        throw new Error("the log is full");
      },
    });
    expect(textOf(await invoke(bot, "fail"))).toMatch(/went wrong/);
  });

  test("does not keep the next question from being answered", async () => {
    const { bot } = botWith([fail]);
    await invoke(bot, "fail");
    expect((await say(bot, "when is the release")).judgement?.verdict).toBe("answered");
  });
});

describe("a mistake of the reader", () => {
  test("is told in its own words, and reported to nobody", async () => {
    const { bot, failures } = botWith([
      command("refuse", () => {
        throw new UserError("“x” is no date. Write it as 2022-09-26.");
      }),
    ]);
    expect(textOf(await invoke(bot, "refuse"))).toBe("“x” is no date. Write it as 2022-09-26.");
    expect(failures).toEqual([]);
  });

  test.each(["nonsense", "", "constructor", "__proto__", "ASK", "😀"])("is an unknown command: %j", async (name) => {
    const { bot, failures } = botWith();
    expect(textOf(await invoke(bot, name))).toMatch(/no command.*help/);
    expect(failures).toEqual([]);
  });

  test("may be an option that the command does not have", async () => {
    const { bot, failures } = botWith();
    const options = { colour: "blue", __proto__: "x" };
    await bot.run({ command: "ask", options, caller: { platform: "test", id: "reader" }, conversation: "here" });
    expect(failures).toEqual([]);
  });
});

describe("the bot", () => {
  test("answers many at once, each from what its own conversation was about", async () => {
    const { bot } = botWith();
    const questions = ["who told the prime minister about the hacking", "when was the arrest warrant issued"];
    await Promise.all(questions.map((question, at) => say(bot, question, `talk-${at}`)));
    const replies = await Promise.all(questions.map((_, at) => say(bot, "who?", `talk-${at}`)));
    expect(replies.map((reply) => reply.judgement?.topic.factId)).toEqual(["bureau-told-pm", "dar-warrant"]);
  });

  test("ends an answer from the snapshot that it began with, whatever is saved meanwhile", async () => {
    let current = saga;
    let goOn = () => {};
    const slow = command("slow", async (_invocation, { library }) => {
      await new Promise<void>((resolve) => {
        goOn = resolve;
      });
      return { parts: [{ kind: "lead", text: String(library.fact("dar-warrant")?.claim) }] };
    });
    const { bot } = botWith([slow], () => current);
    const begun = invoke(bot, "slow");
    current = libraryOf({ facts: [{ id: "dar-warrant", claim: "Saved meanwhile." }] });
    goOn();
    expect(textOf(await begun)).toBe(saga.fact("dar-warrant")?.claim);
    const after = invoke(bot, "slow");
    goOn();
    expect(textOf(await after)).toBe("Saved meanwhile.");
  });

  test("answers from the library as it is now", async () => {
    let current = libraryOf({ facts: [{ id: "leak", claim: "A report on the harbour leaked on Monday." }] });
    const { bot } = botWith([], () => current);
    expect(textOf(await say(bot, "what leaked on Monday, a report on the harbour"))).toContain("A report on the harbour leaked");
    current = libraryOf({ facts: [{ id: "lock", claim: "The lock broke." }] });
    expect((await say(bot, "what leaked on Monday, a report on the harbour")).judgement?.verdict).toBe("not_in_file");
    expect(bot.about().asOf).toContain(current.revision);
  });

  test("greets with the story, how fresh it is, and questions that it answers", async () => {
    const { bot } = botWith();
    const { title, asOf, questions } = bot.about();
    expect(title).toBe("Pakistan Prime Minister's Office audio leaks");
    expect(asOf).toBe("as of 28 September 2022");
    expect(questions.length).toBeGreaterThan(1);
    for (const question of questions) expect((await say(bot, question)).judgement?.verdict).toBe("answered");
  });

  test("offers completions for an option, and none for an unknown one", () => {
    const { bot } = botWith();
    expect(bot.suggest("who", "person", "azam")[0]).toBe("Azam Khan");
    expect(bot.suggest("who", "nothing", "azam")).toEqual([]);
    expect(bot.suggest("nothing", "person", "azam")).toEqual([]);
  });

  test("names its commands in help order", () => {
    expect(botWith().bot.commands.map(({ name }) => name)).toEqual(commands.map(({ name }) => name));
  });
});
