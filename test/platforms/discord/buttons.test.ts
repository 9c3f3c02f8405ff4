import { readFileSync } from "node:fs";
import { commands } from "../../../commands/index.ts";
import type { Command } from "../../../src/command.ts";
import { buildLibrary, type Library } from "../../../src/saga/library.ts";
import { parseSaga } from "../../../src/saga/parse/parse.ts";
import type { Fact } from "../../../src/saga/schema.ts";
import { openSaga } from "../../library.ts";
import { readAs, type Shown, shownOf } from "./loopback/shown.ts";
import { type Served, serveDiscord } from "./serving.ts";

const RELEASE = "release-announced";

const WHICH: Command = {
  name: "which",
  description: "For a test",
  example: "",
  options: [{ name: "count", description: "How many may be meant" }],
  run: ({ options }) => ({
    parts: [{ kind: "lead", text: "Which one?" }],
    choices: Array.from({ length: Number(options.count) }, (_, at) => ({
      label: `when is the release${"!".repeat(at + 1)}`,
      request: { command: "ask", options: { question: `when is the release${"!".repeat(at + 1)}` } },
    })),
  }),
};

/** The real saga with some facts changed. */
function sagaWith(change: (facts: readonly Fact[]) => readonly Fact[]): Library {
  const parsed = parseSaga(readFileSync("data/saga.yaml", "utf8"));
  if (!parsed.ok) throw new Error("The data file has mistakes.");
  return buildLibrary({ ...parsed.saga, facts: change(parsed.saga.facts) }, "changed");
}

let served: Served;
beforeAll(async () => {
  served = await serveDiscord({ bot: { commands: [...commands, WHICH] } });
});
afterAll(() => served.stop());
afterEach(() => {
  expect(served.discord.refusals).toEqual([]);
  expect(served.failures).toEqual([]);
});

/** The message as it stands now. */
function now(shown: Shown): string {
  return readAs(JSON.stringify(served.discord.world.sent.get(shown.id)?.components));
}

describe("choices", () => {
  test("answer in place, with what was chosen above", async () => {
    const person = served.person();
    const shown = await person.slash("which", { count: "2" }).shown();
    expect(shown.buttons.map(({ label }) => label)).toEqual(["when is the release!", "when is the release!!"]);
    const answer = await person.press(shown, "when is the release!!").shown();
    expect(answer.id).toBe(shown.id);
    expect(readAs(answer.text)).toMatch(/^Asked: when is the release!!\nFriday 30 September 2022/);
    expect(answer.buttons.map(({ label }) => label)).toContain("Show sources");
  });

  test("are a select where there are more than five", async () => {
    const person = served.person();
    const shown = await person.slash("which", { count: "30" }).shown();
    expect(shown.buttons).toEqual([]);
    expect(shown.selects[0]?.options).toHaveLength(25);
    const answer = await person.pick(shown, "when is the release!!!!!!!").shown();
    expect(answer.id).toBe(shown.id);
    expect(readAs(answer.text)).toContain("Friday 30 September 2022");
  });

  test("of somebody else's question are answered to the one who presses, and leave it as it is", async () => {
    const shown = await served.person().slash("which", { count: "2" }).shown();
    const answer = await served.person().press(shown, "when is the release!").shown();
    expect(answer.id).not.toBe(shown.id);
    expect(answer.isPrivate).toBe(true);
    expect(now(shown)).toContain("Which one?");
  });
});

describe("a long list", () => {
  test("is paged, and every item stands on one page", async () => {
    const person = served.person();
    let shown = await person.slash("timeline").shown();
    const items: string[] = [];
    for (let page = 1; ; page++) {
      items.push(...(shown.text.match(/^- .*$/gm) ?? []));
      const [, at, pages] = /Page (\d+) of (\d+)/.exec(shown.text) ?? [];
      expect(Number(at)).toBe(page);
      if (at === pages) break;
      shown = await person.press(shown, "Next page").shown();
    }
    expect(items).toHaveLength(Number(/(\d+) dated facts/.exec(shown.text)?.[1]));
    expect(new Set(items).size).toBe(items.length);
    expect(shown.buttons.map(({ label }) => label)).toEqual(["Previous page"]);
    expect(shown.edits).toBeGreaterThan(3);
  });

  test("of somebody else's is turned for the one who presses alone, and then in place", async () => {
    const shown = await served.person().slash("timeline").shown();
    const other = served.person();
    const own = await other.press(shown, "Next page").shown();
    expect(own.isPrivate).toBe(true);
    expect(own.text).toContain("Page 2 of");
    const next = await other.press(own, "Next page").shown();
    expect(next.id).toBe(own.id);
    expect(next.text).toContain("Page 3 of");
    expect(now(shown)).toContain("Page 1 of");
  });

  test("that fits a phone is shown whole", async () => {
    const shown = await served.person().slash("help").shown();
    expect(shown.text).not.toContain("Page");
    for (const { name } of commands) expect(shown.text).toContain(`/leak ${name}`);
  });
});

describe("“Show sources” and “Related”", () => {
  test("are told to the one who presses, who may share them", async () => {
    const shown = await served.person().slash("ask", { question: "when is the release" }).shown();
    const other = served.person();
    const sources = await other.press(shown, "Show sources").shown();
    expect(sources).toMatchObject({ isPrivate: true });
    expect(sources.text).toContain("The News International");
    const related = await other.press(shown, "Related").shown();
    expect(related).toMatchObject({ isPrivate: true });
    const shared = other.press(related, "Share in the channel");
    await served.discord.until(() => [...served.discord.world.sent.values()].some((sent) => sent.interactionId === shared.interaction.id));
  });

  test("go on working after a restart of the bot, as do choices, pages and sharing", async () => {
    const person = served.person();
    const answer = await person.slash("ask", { question: "when is the release" }).shown();
    const choice = await person.slash("which", { count: "2" }).shown();
    const select = await person.slash("which", { count: "9" }).shown();
    const list = await person.slash("timeline").shown();
    const alone = await person.slash("ask", { question: "when is the release", private: true }).shown();
    await served.stopBot();
    const { discord } = served;
    const again = await serveDiscord({ discord, bot: { commands: [...commands, WHICH] } });
    try {
      expect((await person.press(answer, "Show sources").shown()).text).toContain("The News International");
      const chosen = await person.press(choice, "when is the release!").shown();
      expect(chosen.id).toBe(choice.id);
      expect(chosen.text).toContain("Friday 30 September 2022");
      expect((await person.pick(select, "when is the release!!!!!!!!!").shown()).text).toContain("Friday 30 September 2022");
      const turned = await person.press(list, "Next page").shown();
      expect([turned.id, turned.text]).toEqual([list.id, expect.stringContaining("Page 2 of")]);
      const sharing = person.press(alone, "Share in the channel").interaction;
      const shared = () => [...discord.world.sent.values()].find(({ interactionId }) => interactionId === sharing.id);
      await discord.until(() => shared() !== undefined);
      expect(shownOf(shared()).text).toContain("Asked: when is the release");
    } finally {
      await again.stopBot();
      await discord.stop();
      served = await serveDiscord({ bot: { commands: [...commands, WHICH] } });
    }
  });

  test("leave alone, after a restart, a list that somebody else asked for, in whatever way", async () => {
    const person = served.person();
    const asked = await person.mention("timeline").answer();
    const typed = await person.slash("timeline").shown();
    await served.stopBot();
    const { discord } = served;
    const again = await serveDiscord({ discord });
    try {
      for (const list of [asked, typed]) {
        const other = await again.person().press(list, "Next page").shown();
        expect([other.isPrivate, other.text]).toEqual([true, expect.stringContaining("Page 2 of")]);
        expect(readAs(JSON.stringify(discord.world.sent.get(list.id)?.components))).toContain("Page 1 of");
      }
      expect((await person.press(typed, "Next page").shown()).id).toBe(typed.id);
      expect((await person.press(asked, "Next page").shown()).text).toContain("Page 2 of");
    } finally {
      await again.stopBot();
      await discord.stop();
      served = await serveDiscord({ bot: { commands: [...commands, WHICH] } });
    }
  });

  test.each([
    ["has gone", (facts: readonly Fact[]) => facts.filter(({ id }) => id !== RELEASE), /The file no longer has that fact\. Ask again/],
    [
      "was withdrawn",
      (facts: readonly Fact[]) =>
        facts.map((fact) =>
          fact.id === RELEASE
            ? { ...fact, standing: "retracted" as const, retracted: { on: "2022-09-29", reason: "It was a joke." } }
            : fact,
        ),
      /withdrawn on Thursday 29 September 2022.*Reason: It was a joke\./,
    ],
  ])("say clearly that the fact %s", async (_, change, told) => {
    let library = openSaga();
    const own = await serveDiscord({ bot: { library: () => library } });
    try {
      const person = own.person();
      const shown = await person.slash("ask", { question: "when is the release" }).shown();
      const alone = await person.slash("ask", { question: "when is the release", private: true }).shown();
      library = sagaWith(change);
      for (const label of ["Show sources", "Related"]) {
        const answer = await person.press(shown, label).shown();
        expect([readAs(answer.text), answer.isPrivate]).toEqual([expect.stringMatching(told), true]);
      }
      const { interaction } = person.press(alone, "Share in the channel");
      const shared = () => [...own.discord.world.sent.values()].find(({ interactionId }) => interactionId === interaction.id);
      await own.discord.until(() => shared() !== undefined);
      expect(shownOf(shared()).text).not.toContain("9:30 am");
      expect([own.discord.refusals, own.failures]).toEqual([[], []]);
    } finally {
      await own.stop();
    }
  });

  test.each(["", "x", "a0.1:", 'a0.1:["fact-sources","id"]', "a0.1:{}", "p0.0:[]", "form:[]", 'z1.1:["ask"]'])(
    "say that a button is too old whose id is %j",
    async (customId) => {
      const person = served.person();
      const shown = await person.slash("help").shown();
      const told = await person.pressId(shown, customId || " ").shown();
      expect(readAs(told.text)).toMatch(/older version of the bot/);
      expect(told.isPrivate).toBe(true);
    },
  );
});
