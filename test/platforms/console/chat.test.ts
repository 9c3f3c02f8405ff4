import { once } from "node:events";
import { PassThrough, Readable } from "node:stream";
import { text as textOf } from "node:stream/consumers";
import { type Chat, openChat } from "../../../src/platforms/console/chat.ts";
import type { Reply } from "../../../src/reply.ts";
import { createSmallBot } from "./fixtures/small-bot.ts";
import { screenAfter } from "./screen.ts";

interface Terminal {
  readonly chat: Chat;
  readonly bot: ReturnType<typeof createSmallBot>;
  /** Whether the chat still reads the keys; a process with such an input does not end. */
  isReading(): boolean;
  /** All that has been shown so far. */
  shown(): string;
  /** Types each text and waits for the prompt after it. */
  type(...texts: readonly string[]): Promise<void>;
  /** Presses keys, each by itself. */
  press(...keys: readonly string[]): void;
}

const PROMPT = "> ";

/** The chat on streams that behave as a terminal, after its first prompt. */
async function openTerminal({ columns = 200, wantsColour = false, bot = createSmallBot() } = {}): Promise<Terminal> {
  const input = Object.assign(new PassThrough(), { isTTY: true });
  const output = Object.assign(new PassThrough({ encoding: "utf8" }), { isTTY: true, columns });
  const chat = openChat({ input, output, wantsColour });
  let shown = "";
  output.on("data", (chunk) => {
    shown += chunk;
  });
  async function prompts(count: number): Promise<void> {
    while (shown.split(`\u001b[0J${PROMPT}`).length - 1 < count) await once(output, "data");
  }
  await chat.start(bot);
  await prompts(1);
  return {
    chat,
    bot,
    isReading: () => !input.isPaused(),
    shown: () => shown,
    async type(...texts) {
      for (const text of texts) {
        const before = shown.split(`\u001b[0J${PROMPT}`).length - 1;
        input.write(`${text}\r`);
        await prompts(before + 1);
      }
    },
    press(...keys) {
      for (const key of keys) input.write(key);
    },
  };
}

describe("the chat at a terminal", () => {
  it("greets in two lines: what it is and as of when, and what to try", async () => {
    const terminal = await openTerminal();
    expect(terminal.shown().split("\n").slice(0, -1)).toEqual([
      "Test saga: facts as of 28 September 2022.",
      "Try: “who is azam khan”, “who leaked the audio”, “when is the release”",
    ]);
    await terminal.chat.stop();
  });

  it("answers questions and commands in one conversation", async () => {
    const { bot, chat, type, press } = await openTerminal();
    await type("who is it", "/leak who azam khan", "/who Azam", "/leak");
    press("exit\r");
    await chat.ended;
    expect(bot.asked.map(({ command, options }) => ({ command, options }))).toEqual([
      { command: "ask", options: { question: "who is it" } },
      { command: "who", options: { person: "azam khan" } },
      { command: "who", options: { person: "Azam" } },
      { command: "help", options: {} },
    ]);
    expect(new Set(bot.asked.map(({ conversation }) => conversation)).size).toBe(1);
    expect(bot.asked[0]?.caller).toEqual({ platform: "console", id: "local" });
  });

  it("begins a new conversation each time it is opened", async () => {
    const terminals = [await openTerminal(), await openTerminal()];
    for (const { type, chat } of terminals) {
      await type("hello");
      await chat.stop();
    }
    expect(new Set(terminals.flatMap(({ bot }) => bot.asked).map(({ conversation }) => conversation)).size).toBe(2);
  });

  it("says what to do about a command that does not exist, and goes on", async () => {
    const { bot, chat, shown, type } = await openTerminal();
    await type("/wo azam", "hello");
    await chat.stop();
    expect(shown()).toContain("There is no command “/wo”. Did you mean “/who”?");
    expect(bot.asked).toHaveLength(1);
  });

  it("asks the choice whose number is typed, also a second one, and says where the numbers end", async () => {
    const { bot, chat, shown, type } = await openTerminal();
    await type("1", "which one", "2", "1", "3", "2022");
    await chat.stop();
    expect(bot.asked.map(({ options }) => options.question)).toEqual(["which one", "who is azam khan", "when is the release", "2022"]);
    expect(shown()).toContain("There is nothing to choose from now. Type a question, or /help for the commands.\n");
    expect(shown()).toContain("The choices go from 1 to 2.");
  });

  it("forgets the choices once something else is typed", async () => {
    const { bot, chat, type } = await openTerminal();
    await type("which one", "hello", "1");
    await chat.stop();
    expect(bot.asked.map(({ options }) => options.question)).toEqual(["which one", "hello"]);
  });

  it("gives a hint for the first empty line, and only the prompt for the next", async () => {
    const { bot, chat, shown, type } = await openTerminal();
    await type("", "   ");
    await chat.stop();
    expect(shown().split("Type a question")).toHaveLength(2);
    expect(bot.asked).toEqual([]);
  });

  it("brings a line back with the arrow key", async () => {
    const { bot, chat, press, type } = await openTerminal();
    await type("hello", "\u001b[A");
    press("exit\r");
    await chat.ended;
    expect(bot.asked.map(({ options }) => options.question)).toEqual(["hello", "hello"]);
  });

  it("completes commands and values with Tab", async () => {
    const { bot, chat, press } = await openTerminal();
    press("/wh", "\t", "az", "\t", "\r", "exit\r");
    await chat.ended;
    expect(bot.asked[0]).toMatchObject({ command: "who", options: { person: "Azam Khan" } });
  });

  it("keeps what was typed when Tab finds nothing", async () => {
    const { bot, chat, press } = await openTerminal();
    press("nothing like it", "\t", "\r", "exit\r");
    await chat.ended;
    expect(bot.asked[0]?.options).toEqual({ question: "nothing like it" });
  });

  it("answers every line of a pasted text, in order", async () => {
    const { bot, chat, press } = await openTerminal();
    press("one\rtwo\rthree\rexit\r");
    await chat.ended;
    expect(bot.asked.map(({ options }) => options.question)).toEqual(["one", "two", "three"]);
  });

  it.each([
    ["Ctrl-C", "half a line\u0003"],
    ["Ctrl-D", "\u0004"],
  ])("leaves with %s on a line of its own", async (_name, keys) => {
    const { bot, chat, isReading, press, shown } = await openTerminal();
    press(keys);
    await chat.ended;
    expect(isReading()).toBe(false);
    expect(shown().endsWith("\n")).toBe(true);
    expect(bot.asked).toEqual([]);
  });

  it("clears with Ctrl-C in a form what was typed of the line, and warns at the next before it ends", async () => {
    const field = { name: "claim", label: "Claim", kind: "line", isRequired: true, longest: 100 } as const;
    const form = { title: "Add a fact", fields: [field], submit: { command: "ask", options: {} } };
    const bot = { ...createSmallBot(), run: async () => ({ parts: [], form }) };
    const { chat, type, press, shown, isReading } = await openTerminal({ bot });
    await type("add");
    press("half a claim", "\u0003");
    press("\u0003");
    while (!shown().includes("without saving")) await new Promise((resolve) => setImmediate(resolve));
    expect(shown()).toContain("exit once more leaves without saving; cancel leaves the form alone.\nClaim:\n");
    expect(shown()).not.toContain("Left the form");
    expect(isReading()).toBe(true);
    press("\u0003");
    await chat.ended;
  });

  it.each([
    ["at once", "A claim:\rmore of it.\r\rThe end.\r"],
    ["between a terminal's marks", "\u001b[200~A claim:\rmore of it.\r\rThe end.\u001b[201~\r"],
  ])("takes lines pasted into a field as one value: %s", async (_name, keys) => {
    const fields = ["claim", "source"].map((name) => ({ name, label: name, kind: "line", isRequired: true, longest: 100 }) as const);
    const form = { title: "Add a fact", fields, submit: { command: "ask", options: {} } };
    const small = createSmallBot();
    const bot: typeof small = {
      ...small,
      run: async (invocation) => (invocation.options.question === "add" ? { parts: [], form } : small.run(invocation)),
    };
    const { chat, type, press } = await openTerminal({ bot });
    await type("add");
    press(keys);
    await type("ANI");
    press("exit\r");
    await chat.ended;
    expect(small.asked.map(({ options }) => options)).toEqual([{ claim: "A claim: more of it. The end.", source: "ANI" }]);
  });

  it("says once that a draft is not saved before it ends, and goes on if something else is typed", async () => {
    const actions = [{ label: "Save", request: { command: "ask", options: {} } }];
    const bot = { ...createSmallBot(), run: async () => ({ parts: [], actions, isPrivate: true, isUnsaved: true }) as const };
    const { chat, type, press, shown } = await openTerminal({ bot });
    await type("add", "exit", "", "quit");
    expect(shown().split("exit once more leaves without saving.\nYour draft is not saved yet:\n1. Save\n")).toHaveLength(3);
    press("/exit\r");
    await chat.ended;
  });

  it("says so too where Ctrl-C is pressed, whatever was being typed, and ends at the second one", async () => {
    const actions = [{ label: "Save", request: { command: "ask", options: {} } }];
    const bot = { ...createSmallBot(), run: async () => ({ parts: [], actions, isPrivate: true, isUnsaved: true }) as const };
    const { chat, type, press, shown, isReading } = await openTerminal({ bot });
    await type("add");
    press("half a question", "\u0003");
    while (!shown().includes("without saving.")) await new Promise((resolve) => setImmediate(resolve));
    expect(shown()).toContain("exit once more leaves without saving.\nYour draft is not saved yet:\n1. Save\n");
    expect(isReading()).toBe(true);
    press("\u0003");
    await chat.ended;
  });

  it("says so too in a form, and asks for the field once more", async () => {
    const field = { name: "claim", label: "Claim", kind: "line", isRequired: true, longest: 100 } as const;
    const form = { title: "Add a fact", fields: [field], submit: { command: "ask", options: {} } };
    const { chat, type, press, shown } = await openTerminal({ bot: { ...createSmallBot(), run: async () => ({ parts: [], form }) } });
    await type("add", "exit");
    expect(shown()).toContain("exit once more leaves without saving; cancel leaves the form alone.\nClaim:\n");
    press("exit\r");
    await chat.ended;
  });

  it.each([
    ["nothing", "", 200, 0],
    ["half a line, the cursor in it", "who leaked the", 200, 4],
    ["half a line that wraps", "who leaked the audio of the prime minister's office", 30, 0],
    ["a line that wraps, the cursor in it", "who leaked the audio of the prime minister's office", 30, 35],
  ])("shows news above what is being typed, and leaves that as it was: %s", async (_name, typed, columns, back) => {
    const { chat, bot, shown, press, type } = await openTerminal({ columns });
    press(typed, "\u001b[D".repeat(back));
    while (!screenAfter(shown(), columns).rows.join("").endsWith(typed.slice(-9))) await new Promise((resolve) => setImmediate(resolve));
    const before = screenAfter(shown(), columns);
    chat.tell("The file has a mistake.");
    chat.tell("It is in order again.");
    const after = screenAfter(shown(), columns);
    const above = before.rows.findLastIndex((row) => row.startsWith(PROMPT.trim()));
    expect(after.rows).toEqual(before.rows.toSpliced(above, 0, "The file has a mistake.", "It is in order again."));
    expect(after.cursor).toEqual({ ...before.cursor, row: before.cursor.row + 2 });
    await type("");
    await chat.stop();
    expect(bot.asked.map(({ options }) => options.question)).toEqual(typed === "" ? [] : [typed]);
  });

  it("shows news that come while it answers below the answer", async () => {
    let answer = (_reply: Reply) => {};
    const bot = { ...createSmallBot(), run: () => new Promise<Reply>((resolve) => (answer = resolve)) };
    const { chat, shown, press } = await openTerminal({ bot });
    press("slow\r");
    await new Promise((resolve) => setImmediate(resolve));
    chat.tell("The file has a mistake.");
    expect(shown()).not.toContain("mistake");
    answer({ parts: [{ kind: "lead", text: "The answer." }] });
    while (!shown().includes("mistake")) await new Promise((resolve) => setImmediate(resolve));
    expect(screenAfter(shown(), 200).rows.slice(-4)).toEqual(["The answer.", "", "The file has a mistake.", ">"]);
    await chat.stop();
  });

  it.each(["exit", "quit", " EXIT ", "/quit"])("leaves with %j", async (word) => {
    const { bot, chat, isReading, press } = await openTerminal();
    expect(isReading()).toBe(true);
    press(`${word}\r`);
    await chat.ended;
    expect(isReading()).toBe(false);
    expect(bot.asked).toEqual([]);
  });

  it("wraps to the terminal's width and shows the lead bold", async () => {
    const { chat, shown, type } = await openTerminal({ columns: 20, wantsColour: true });
    await type("one two three four five");
    await chat.stop();
    expect(shown()).toContain("\u001b[1mask: one two three\u001b[22m\n\u001b[1mfour five\u001b[22m\n");
  });

  it("wraps at 80 where the terminal does not know its width", async () => {
    const { chat, shown, type } = await openTerminal({ columns: 0 });
    await type("x".repeat(100));
    await chat.stop();
    expect(shown()).toContain(`ask: ${"x".repeat(75)}\n${"x".repeat(25)}\n`);
  });

  it("shows no bold or dim letters where they are not wanted", async () => {
    const { chat, shown, type } = await openTerminal({ wantsColour: false });
    await type("hello");
    await chat.stop();
    expect(shown()).toContain("ask: hello\nReported by Dawn.\n");
  });
});

describe("the chat through a pipe", () => {
  it("answers each line in plain text and ends, without greeting, prompt and escape sequences", async () => {
    const output = Object.assign(new PassThrough(), { isTTY: true, columns: 20 });
    const printed = textOf(output);
    const input = Readable.from([Buffer.from("which one\n\n2\n/who azam khan, the secretary\n/wo\n")]);
    const chat = openChat({ input, output, wantsColour: true });
    await chat.start(createSmallBot());
    await chat.ended;
    output.end();
    expect(await printed).toBe(
      [
        "Which one?\n1. when is the release\n2. who is azam khan\n",
        "ask: who is azam khan\nReported by Dawn.\n",
        "who: azam khan, the secretary\nReported by Dawn.\n",
        "There is no command “/wo”. Did you mean “/who”? “/help” lists them all.\n",
      ].join("\n"),
    );
  });

  it("ends at exit, though more lines follow", async () => {
    const bot = createSmallBot();
    const chat = openChat({ input: Readable.from([Buffer.from("one\nexit\ntwo\n")]), output: new PassThrough(), wantsColour: false });
    await chat.start(bot);
    await chat.ended;
    expect(bot.asked).toHaveLength(1);
  });
});

describe("stopping the chat", () => {
  it.each([
    ["at a terminal", true],
    ["through a pipe", false],
    ["before it was started", undefined],
  ])("ends it %s", async (_name, isTTY) => {
    const input = Object.assign(new PassThrough(), { isTTY: isTTY === true });
    const chat = openChat({ input, output: new PassThrough(), wantsColour: false });
    if (isTTY !== undefined) await chat.start(createSmallBot());
    await chat.stop();
    await expect(chat.ended).resolves.toBeUndefined();
  });
});
