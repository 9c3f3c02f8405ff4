import { commands } from "../commands/index.ts";
import { createBot } from "../src/bot.ts";
import type { Reply } from "../src/reply.ts";
import { BEFORE_RELEASE, itemsOf, textOf } from "./answer/asking.ts";
import { openSaga } from "./library.ts";

const library = openSaga();

/** The replies to the turns of a talk. */
async function talk(...turns: readonly string[]): Promise<readonly Reply[]> {
  const onFailure = ({ cause }: { readonly cause: unknown }) => {
    throw cause;
  };
  const bot = createBot({ commands, library: () => library, clock: () => BEFORE_RELEASE, onFailure });
  const replies: Reply[] = [];
  for (const question of turns)
    replies.push(
      await bot.run({ command: "ask", options: { question }, caller: { platform: "test", id: "reader" }, conversation: "here" }),
    );
  return replies;
}

const factOf = (reply: Reply | undefined) => reply?.judgement?.topic.factId;
const leadOf = (reply: Reply | undefined) => (reply ? textOf(reply).split("\n")[0] : undefined);
const listedIn = (reply: Reply | undefined) => (reply ? itemsOf(reply).flatMap(({ factId }) => factId ?? []) : []);

describe("what was shown", () => {
  test.each([
    ["the second one", 1],
    ["2", 1],
    ["number 3 please", 2],
    ["tell me more about the first", 0],
    ["doosra wala", 1],
    ["and the last one?", -1],
  ])("is picked by its place in a list: %j", async (asked, place) => {
    for (const list of ["what's new", "timeline of Dar", "what is alleged", "tell me about the hacker"]) {
      const [shown, picked] = await talk(list, asked);
      expect(factOf(picked)).toBe(listedIn(shown).at(place));
      expect(picked?.judgement?.verdict).toBe("answered");
    }
  });

  test("is asked of by its place, and by the next one's", async () => {
    const [, when, source, third] = await talk("timeline of Dar", "when was the second one?", "source?", "and the third");
    expect(leadOf(when)).toBe("September 2022, as reported.");
    expect(factOf(source)).toBe(factOf(when));
    expect(factOf(third)).toBe("dar-cases");
  });

  test("beside a fact that was told may be counted with it or without: which is meant is asked", async () => {
    const [first, second, picked] = await talk("what did Azam Khan say", "the second one", "the first");
    const [beside = "", next = ""] = listedIn(first);
    expect(second?.judgement?.verdict).toBe("unsure");
    expect(second?.choices?.map(({ request }) => request.options.id)).toEqual([next, beside]);
    expect(factOf(picked)).toBe(next);
  });

  test("is not guessed where nothing is there that could be counted", async () => {
    const [, second, when] = await talk("what's in the files", "the second one", "who says so?");
    expect(leadOf(second)).toBe("I listed nothing that could be counted so. Say in a few words what you mean.");
    expect(leadOf(when)).toBe("The dark-web poster.");
    expect(leadOf((await talk("timeline of Miftah Ismail", "the ninth one"))[1])).toBe(
      "I listed 3 just now. Say which of them you mean, or ask in a few words.",
    );
  });

  test.each(["when?", "who said that?", "is that confirmed?", "why"])("as a list leaves open which of it %j is asked of", async (asked) => {
    for (const list of ["what is alleged", "what's new"]) {
      const [shown, open, picked] = await talk("who resigned", list, asked, "the third one").then(([, ...rest]) => rest);
      expect(leadOf(open)).toBe("Which of them do you mean? Say “the second one”, or pick one of the first.");
      expect(factOf(picked)).toBe(listedIn(shown)[2]);
    }
  });

  test.each(["the second one", "Raja", "I meant Sikandar Raja"])("as a choice is picked: %j", async (asked) => {
    const replies = await talk("what did Imran say about Raja", "did he resign", asked);
    expect(replies[1]?.choices).toHaveLength(2);
    expect(leadOf(replies[2])).toMatch(/^The file does not say that Sikandar Sultan Raja/);
  });
});

test("“he” whom nobody names is asked about, not guessed", async () => {
  const [, open, yes] = await talk("who leaked it", "what does he want?", "yes");
  expect(open?.judgement?.verdict).toBe("unsure");
  expect(open?.choices?.map(({ label }) => label)).toEqual(["what does the dark-web poster want?"]);
  expect(yes && textOf(yes)).toContain("the dark-web poster");
});

test.each(["when?", "are you sure?", "why"])("behind a list of no facts %j is not clear", async (asked) => {
  expect((await talk("who reported all this", asked))[1]?.judgement?.verdict).toBe("unsure");
});

describe("more", () => {
  test.each(["more please", "go on", "next", "aur batao", "tell me more", "aur kya kaha", "what else did he say"])(
    "is told of what was not told yet: %j",
    async (asked) => {
      const told = (await talk("what did Imran say", asked, asked)).map(factOf);
      expect(new Set(told).size).toBe(3);
      expect(told).not.toContain(undefined);
    },
  );

  test("of somebody's card are the facts that it did not show", async () => {
    const [card, more, rest] = await talk("tell me about Imran Khan", "more", "what else");
    const all = [card, more, rest].flatMap(listedIn);
    expect(all).toHaveLength(18);
    expect(new Set(all).size).toBe(18);
  });

  test("of the newest facts is the whole story", async () => {
    expect(leadOf((await talk("what's new", "more"))[1])).toMatch(/^The story in order/);
  });

  test.each([
    ["timeline of Dar", "next"],
    ["what is confirmed", "more"],
    ["who leaked it", "go on"],
    ["who was told about the hack", "who else was told?"],
  ])("behind %j there is none", async (first, asked) => {
    expect(leadOf((await talk(first, asked))[1])).toBe("The file says nothing more on that.");
  });

  test("that there is none keeps what was told in mind", async () => {
    expect(factOf((await talk("who told the PM", "who else?", "exact words?"))[2])).toBe("bureau-told-pm");
  });

  test.each(["and of Miftah?", "what about Miftah Ismail", "Miftah?"])("a timeline is followed by another one's: %j", async (asked) => {
    expect(leadOf((await talk("timeline of Dar", asked))[1])).toMatch(/^The story of Miftah Ismail in order/);
  });
});
