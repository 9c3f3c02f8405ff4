import { readFileSync } from "node:fs";
import fc from "fast-check";
import { buttonCommands, commands } from "../../commands/index.ts";
import { createBot } from "../../src/bot.ts";
import { UserError } from "../../src/errors.ts";
import { readTyped } from "../../src/platforms/typed-command.ts";
import { decodeRequest } from "../../src/request.ts";
import { decodeSaga } from "../../src/saga/parse/decode.ts";
import { parseSaga } from "../../src/saga/parse/parse.ts";
import { BEFORE_RELEASE } from "../answer/asking.ts";
import { openSaga } from "../library.ts";

/** What must hold of any input of a kind: `attempt` throws or rejects where it does not. */
export interface Property {
  readonly name: string;
  readonly inputs: fc.Arbitrary<unknown>;
  attempt(input: unknown): Promise<void> | void;
}

function property<T>(name: string, inputs: fc.Arbitrary<T>, attempt: (input: T) => Promise<void> | void): Property {
  return { name, inputs, attempt: (input) => attempt(input as T) };
}

/** Characters of the longest question: more than a platform lets anybody send. */
const LONGEST = 40_000;

const library = openSaga();
const dataFile = readFileSync("data/saga.yaml", "utf8");

/** Any code units, halves of characters too; marks that turn the direction of reading; markup and mentions; what the saga is about, and what a search stumbles over. */
const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
const mark = fc.constantFrom(
  "\u202e",
  "\u2066",
  "\u200f",
  "\u0000",
  "\u200d",
  "\ufeff",
  "<@1>",
  "<!channel>",
  "@everyone",
  "```",
  "||",
  "[x](http://x)",
  "\n> ",
  "</leak:1>",
);
const word = fc.constantFrom(
  ...new Set(library.facts.flatMap(({ claim }) => claim.split(/\s+/))),
  "who",
  "when",
  "why",
  "kab",
  "کون",
  "کب",
  "what",
  "said",
  "not",
);
const repeated = fc
  .tuple(
    fc.oneof(unit, mark, word, fc.constantFrom("what ", "where was ", "who said ", "a", " ", "-", "0", "i am ", "very ")),
    fc.integer({ min: 1, max: 2000 }),
  )
  .map(([text, times]) => text.repeat(times));
const text = fc
  .array(
    fc.oneof(
      { weight: 2, arbitrary: unit },
      mark,
      { weight: 5, arbitrary: word.map((each) => `${each} `) },
      repeated,
      fc.string({ unit: "binary" }),
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join("").slice(0, LONGEST));

const names = [...commands, ...buttonCommands].map(({ name }) => name);
const requests = fc.constantFrom(...names).chain((command) => {
  const options = [...commands, ...buttonCommands].find(({ name }) => name === command)?.options ?? [];
  return fc
    .record(Object.fromEntries(options.map(({ name }) => [name, text])), { requiredKeys: [] })
    .map((given) => ({ command, options: given }));
});

const failures: unknown[] = [];
const bot = createBot({
  commands,
  buttonCommands,
  library: () => library,
  clock: () => BEFORE_RELEASE,
  onFailure: ({ cause }) => failures.push(cause),
});

async function answer(command: string, given: Readonly<Record<string, string | undefined>>): Promise<void> {
  const options = Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])),
  );
  const reply = await bot.run({ command, options, caller: { platform: "fuzz", id: "1" }, conversation: "1" });
  const [failure] = failures.splice(0);
  if (failure !== undefined) throw failure;
  if (reply.parts.length === 0) throw new Error("The reply says nothing.");
}

/** The real data file with pieces cut out, doubled, moved or written over. */
const damagedFile = fc
  .array(
    fc.record({
      at: fc.nat(dataFile.length),
      length: fc.nat(400),
      what: fc.oneof(
        fc.constant(""),
        fc.string({ unit: "binary" }),
        fc.constantFrom(
          "\t",
          ": ",
          "- ",
          "&a ",
          "*a",
          "!!js ",
          '"',
          "'",
          "|\n",
          "{",
          "[",
          "# ",
          "\n\n",
          "__proto__: 1\n",
          "null",
          "2022-99-99",
        ),
        fc.nat(dataFile.length).map((from) => dataFile.slice(from, from + 300)),
      ),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((edits) => edits.reduce((file, { at, length, what }) => file.slice(0, at) + what + file.slice(at + length), dataFile));

function parse(file: string): void {
  const parsed = parseSaga(file);
  if (parsed.ok) return;
  const lines = file.split("\n").length;
  if (parsed.problems.length === 0) throw new Error("It is refused without a reason.");
  for (const { line, column, message } of parsed.problems)
    if (!(line >= 1 && line <= lines && column >= 1 && message.length > 10))
      throw new Error(`A problem at ${line}:${column} of ${lines} lines: ${message}`);
}

export const PROPERTIES: readonly Property[] = [
  property("a question", text, (question) => answer("ask", { question })),
  property("any command", requests, ({ command, options }) => answer(command, options)),
  property("a typed line", text, (line) => {
    try {
      readTyped(line, commands);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
    }
  }),
  property("a button's code", fc.oneof(text, fc.json()), (code) => {
    decodeRequest(code);
  }),
  property("a completion", text, (typed) => {
    for (const { name, options } of commands) for (const option of options) bot.suggest(name, option.name, typed);
  }),
  property("a damaged data file", damagedFile, parse),
  property("any text as a data file", fc.oneof(text, fc.json()), parse),
  property("any bytes as a data file", fc.uint8Array({ maxLength: 4000 }), (bytes) => {
    decodeSaga(bytes);
  }),
];
