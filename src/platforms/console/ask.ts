import type { Readable, Writable } from "node:stream";
import type { Bot } from "../../bot.ts";
import type { Reply } from "../../reply.ts";
import { clean } from "../clean.ts";
import type { AskOptions } from "./ask-arguments.ts";
import { explanationText } from "./explanation-text.ts";
import { linesOf } from "./lines.ts";
import { printTo } from "./printer.ts";
import { renderPlain } from "./render.ts";
import { LOCAL_CALLER, newConversation } from "./session.ts";

export interface Asking {
  readonly bot: Bot;
  readonly options: AskOptions;
  /** UTF-8 text, a question a line; read only where the options hold no question. */
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable & { readonly isTTY?: boolean };
}

/** A question's reply, and the milliseconds that the bot took for it. */
interface Answered {
  readonly question: string;
  readonly reply: Reply;
  readonly ms: number;
}

/**
 * Answers the question of the options, or every line of the input, each as soon as it is read, in order, and each by itself: no
 * follow-ups. Of a line only the first 100,000 characters are read. An empty line is answered too, with verdict `not_in_file` and a text
 * that says that nothing was asked, and so is a command of the chat, so that the n-th answer belongs to the n-th line. As text, answers have an empty line between them.
 * Resolves when all is written, or when nobody reads the output any more; rejects where the input cannot be read or the output not be written.
 */
export async function askQuestions({ bot, options, input, output }: Asking): Promise<void> {
  const questions = options.question === undefined ? linesOf(input) : [options.question];
  const isTyped = options.question === undefined && input.isTTY && output.isTTY && !options.isJson;
  await printTo(output, async ({ print, printApart }) => {
    if (isTyped) await print("Type a question and press Enter; Ctrl-D ends.\n");
    for await (const question of questions) {
      const answered = await ask(question, bot);
      await (options.isJson ? print(`${toJson(answered, options)}\n`) : printApart(toText(answered, options)));
    }
  });
}

async function ask(question: string, bot: Bot): Promise<Answered> {
  const asked = clean(question).trim();
  if (asked === "") return { question, reply: nothingAsked(bot), ms: 0 };
  if (isCommand(asked, bot)) return { question, reply: commandAsked(bot), ms: 0 };
  const start = performance.now();
  const reply = await bot.run({ command: "ask", options: { question: asked }, caller: LOCAL_CALLER, conversation: newConversation() });
  const ms = Math.round((performance.now() - start) * 1000) / 1000;
  return { question, reply, ms };
}

function nothingAsked(bot: Bot): Reply {
  const example = bot.about().questions[0];
  return { parts: [{ kind: "lead", text: `Nothing was asked: the line is empty.${example === undefined ? "" : ` Try “${example}”.`}` }] };
}

/** Whether a line is a command of the chat, such as "/leak who" or "/who". */
function isCommand(line: string, { commands }: Bot): boolean {
  const name = /^\/([a-z-]+)/i.exec(line)?.[1]?.toLowerCase();
  return name !== undefined && (name === "leak" || name === "leak-desk" || commands.some((command) => command.name === name));
}

function commandAsked(bot: Bot): Reply {
  const example = bot.about().questions[0];
  const instead = example === undefined ? "" : ` Here ask in words, such as “${example}”.`;
  return { parts: [{ kind: "lead", text: `Commands are for the chat, which npm start opens.${instead}` }] };
}

function toText({ reply }: Answered, { wantsExplanation }: AskOptions): string {
  if (!wantsExplanation) return renderPlain(reply);
  const { explain, verdict } = reply.judgement ?? {};
  return [renderPlain(reply), "", explain && verdict ? explanationText(explain(), verdict) : NOTHING_WEIGHED].join("\n");
}

const NOTHING_WEIGHED = "Nothing was weighed: no fact was looked for.";

/** One line of JSON, its keys in the order of the contract. A reply without a judgement, such as an error, tells nothing of the file. */
function toJson({ question, reply, ms }: Answered, { top, wantsExplanation }: AskOptions): string {
  const { verdict = "not_in_file", confidence = 0, facts = [] } = reply.judgement ?? {};
  const listed = facts.slice(0, top).map(({ id, claim, quote, standing, score }) => ({ id, claim, quote, standing, score }));
  const explained = wantsExplanation && { explanation: reply.judgement?.explain?.() ?? null };
  return escapeUnseen(JSON.stringify({ question, verdict, text: renderPlain(reply), facts: listed, confidence, ms, ...explained }));
}

/** JSON escapes line breaks and escape characters, but neither other separators and controls nor bidirectional overrides, which a terminal would obey. */
function escapeUnseen(json: string): string {
  return json.replace(
    /[\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
