import { once } from "node:events";
import { PassThrough, Readable, Writable } from "node:stream";
import { text as textOf } from "node:stream/consumers";
import type { Bot } from "../../../src/bot.ts";
import { askQuestions } from "../../../src/platforms/console/ask.ts";
import type { AskOptions } from "../../../src/platforms/console/ask-arguments.ts";
import { createSmallBot } from "./fixtures/small-bot.ts";

const DEFAULTS: AskOptions = { isJson: false, wantsExplanation: false, top: 3 };

/** All that is printed for an input. */
async function answers(input: string | Buffer, options: Partial<AskOptions> = {}, bot: Bot = createSmallBot()): Promise<string> {
  const output = new PassThrough();
  const printed = textOf(output);
  await askQuestions({ bot, options: { ...DEFAULTS, ...options }, input: Readable.from([Buffer.from(input)]), output });
  output.end();
  return printed;
}

async function objects(input: string | Buffer, options: Partial<AskOptions> = {}): Promise<readonly Record<string, unknown>[]> {
  const printed = await answers(input, { ...options, isJson: true });
  return printed
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line));
}

describe("a question", () => {
  it("is no command of the chat: that is told, as text and as JSON, and the next line is answered", async () => {
    const told = /^Commands are for the chat, which npm start opens\. Here ask in words, such as “.+”\.$/;
    const [first, , second] = (await answers("/leak who\nwho is it\n")).split("\n");
    expect([first, second]).toEqual([expect.stringMatching(told), "ask: who is it"]);
    const replies = await objects("/who azam\n/leak-desk add\n/etc/passwd\n");
    expect(replies.map(({ verdict, text }) => [verdict, told.test(String(text))])).toEqual([
      ["not_in_file", true],
      ["not_in_file", true],
      ["answered", false],
    ]);
  });

  it("is answered from the words, and the input stays unread", async () => {
    expect(await answers("unread\n", { question: "who is it" })).toBe("ask: who is it\nReported by Dawn.\n");
  });

  it("is answered as JSON with the keys of the contract, in order", async () => {
    const [object] = await objects("", { question: "who is it", top: 2 });
    expect(Object.keys(object ?? {})).toEqual(["question", "verdict", "text", "facts", "confidence", "ms"]);
    expect(object).toEqual({
      question: "who is it",
      verdict: "answered",
      text: "ask: who is it\nReported by Dawn.",
      facts: [
        { id: "f1", claim: "Claim one.", quote: "Words of one.", standing: "reported", score: 1 },
        { id: "f2", claim: "Claim two.", quote: "", standing: "reported", score: 0.9 },
      ],
      confidence: 0.9,
      ms: expect.any(Number),
    });
  });

  it("lists all facts there are where more are wanted", async () => {
    const [object] = await objects("", { question: "who", top: 100 });
    expect(object?.facts).toHaveLength(5);
  });

  it("that fails is an answer that the file does not give", async () => {
    const [object] = await objects("", { question: "fail" });
    expect(object).toMatchObject({ verdict: "not_in_file", text: "Something went wrong here.", facts: [], confidence: 0 });
  });
});

describe("an explanation", () => {
  it("follows the answer where it is wanted, and is absent where it is not", async () => {
    const bot = createSmallBot();
    const explained = await answers("why it\n", { wantsExplanation: true }, bot);
    expect(explained).toMatch(/^ask: why it\nReported by Dawn\.\n\nWhat was understood\n/);
    expect(explained).toContain("Verdict: answered");
    expect(await answers("why it\n", {}, bot)).not.toContain("What was understood");
  });

  it("is an object of its own in JSON, behind the keys of the contract", async () => {
    const [object] = await objects("why it\n", { wantsExplanation: true });
    expect(Object.keys(object ?? {})).toEqual(["question", "verdict", "text", "facts", "confidence", "ms", "explanation"]);
    expect(object?.explanation).toMatchObject({ rule: "The first is likely enough.", facts: [{ id: "f1" }] });
  });

  it("says so where nothing was weighed, such as for an empty line", async () => {
    expect(await answers("\n", { wantsExplanation: true })).toContain("Nothing was weighed");
    expect((await objects("\n", { wantsExplanation: true }))[0]?.explanation).toBeNull();
  });
});

describe("questions from the input", () => {
  it("are answered in order, with an empty line between the answers", async () => {
    expect(await answers("one\ntwo")).toBe("ask: one\nReported by Dawn.\n\nask: two\nReported by Dawn.\n");
  });

  it("are answered one by one as they come", async () => {
    const input = new PassThrough();
    const output = new PassThrough({ encoding: "utf8" });
    const done = askQuestions({ bot: createSmallBot(), options: DEFAULTS, input, output });
    input.write("first\n");
    expect((await once(output, "data")).join("")).toContain("ask: first");
    input.end("second\n");
    expect((await once(output, "data")).join("")).toContain("ask: second");
    await done;
  });

  it("are asked for where a person types them at a terminal", async () => {
    const input = Object.assign(Readable.from([Buffer.from("one\n")]), { isTTY: true });
    const output = Object.assign(new PassThrough(), { isTTY: true });
    const printed = textOf(output);
    await askQuestions({ bot: createSmallBot(), options: DEFAULTS, input, output });
    output.end();
    expect(await printed).toBe("Type a question and press Enter; Ctrl-D ends.\nask: one\nReported by Dawn.\n");
  });

  it("stand alone: no two share a conversation", async () => {
    const bot = createSmallBot();
    await answers("one\ntwo\nthree\n", {}, bot);
    expect(new Set(bot.asked.map(({ conversation }) => conversation)).size).toBe(3);
  });

  it("that are empty get an answer that says so, so that the n-th answer is the n-th line's", async () => {
    const list = await objects("one\n\n  \n\0\ntwo\n");
    expect(list.map(({ question }) => question)).toEqual(["one", "", "  ", "\0", "two"]);
    expect(list.map(({ verdict }) => verdict)).toEqual(["answered", "not_in_file", "not_in_file", "not_in_file", "answered"]);
    expect(list[1]).toEqual({
      question: "",
      verdict: "not_in_file",
      text: "Nothing was asked: the line is empty. Try “who is azam khan”.",
      facts: [],
      confidence: 0,
      ms: 0,
    });
    expect(await answers("\n")).toBe("Nothing was asked: the line is empty. Try “who is azam khan”.\n");
  });

  it("are survived whatever their bytes and length", async () => {
    const long = "long ".repeat(8_000).trim();
    const input = Buffer.concat([
      Buffer.from([0xff, 0x61, 0x0a]),
      Buffer.from(`b\0c\r\n${long}\n`),
      Buffer.alloc(10_000_000, "x"),
      Buffer.from("\nlast\n"),
    ]);
    const list = await objects(input);
    expect(list.map(({ question }) => question)).toEqual(["\ufffda", "b\0c", long, "x".repeat(100_000), "last"]);
  });

  it("reach the bot without control characters, and the JSON as they were", async () => {
    const bot = createSmallBot();
    const printed = await answers("who \u001b[31mis\u0000 it\u202e\n", { isJson: true }, bot);
    expect(bot.asked[0]?.options).toEqual({ question: "who is it" });
    expect(JSON.parse(printed).question).toBe("who \u001b[31mis\u0000 it\u202e");
  });

  it("can put nothing on a line of JSON that a terminal obeys or a reader takes for its end", async () => {
    const printed = await answers("a\u001b[2J\u009b2J\u202e\u2028\u2029\u0085\u007f\n", { isJson: true });
    expect(printed).toMatch(/^[^\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]+\n$/u);
  });
});

describe("the output", () => {
  it("is never written faster than it is read", async () => {
    const bot = createSmallBot();
    const askedAtWrite: number[] = [];
    const output = new Writable({
      highWaterMark: 1,
      write(_chunk, _encoding, taken) {
        askedAtWrite.push(bot.asked.length);
        setImmediate(taken);
      },
    });
    await askQuestions({ bot, options: { ...DEFAULTS, isJson: true }, input: Readable.from([Buffer.from("a\nb\nc\nd\n")]), output });
    expect(askedAtWrite).toEqual([1, 2, 3, 4]);
  });

  it("that nobody reads any more ends the work quietly", async () => {
    const bot = createSmallBot();
    await askQuestions({
      bot,
      options: { ...DEFAULTS, isJson: true },
      input: Readable.from([Buffer.from("a\nb\nc\n")]),
      output: failing("EPIPE"),
    });
    expect(bot.asked).toHaveLength(1);
  });

  it("that cannot be written for another reason is an error", async () => {
    const asking = askQuestions({
      bot: createSmallBot(),
      options: { ...DEFAULTS, isJson: true, question: "a" },
      input: Readable.from([]),
      output: failing("ENOSPC"),
    });
    await expect(asking).rejects.toThrow("ENOSPC");
  });
});

function failing(code: string): Writable {
  return new Writable({
    write(_chunk, _encoding, done) {
      done(Object.assign(new Error(code), { code }));
    },
  });
}
