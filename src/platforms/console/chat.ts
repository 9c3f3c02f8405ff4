import { type Completer, createInterface } from "node:readline";
import type { Writable } from "node:stream";
import type { Bot } from "../../bot.ts";
import type { Reply } from "../../reply.ts";
import type { Platform } from "../platform.ts";
import { complete } from "./completion.ts";
import { linesOf } from "./lines.ts";
import { createNews, type News, printAbove } from "./news.ts";
import { joinPastes, type Keyboard } from "./paste.ts";
import { printTo } from "./printer.ts";
import { renderPlain, renderTerminal, type Screen } from "./render.ts";
import { createSession, LOCAL_CALLER, type Session } from "./session.ts";

export interface ChatStreams {
  /** Where it is no terminal, each of its lines is answered in plain text, without greeting and prompt. */
  readonly input: Keyboard;
  readonly output: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  /** Whether a terminal may show bold and dim letters; false where NO_COLOR is set, or TERM says that it cannot. */
  readonly wantsColour: boolean;
}

/** The chat of one person at this computer. */
export interface Chat extends Platform {
  /** Shows at a terminal what nobody asked for, above what is being typed. Through a pipe it is not shown. */
  tell(text: string): void;
  /** Whether a line came through a pipe, be it an empty one. */
  wasAsked(): boolean;
  /** Resolves when the person has left, the input has ended or the chat was stopped; rejects where a stream failed. */
  readonly ended: Promise<void>;
}

const DEFAULT_WIDTH = 80;

const EMPTY_LINE_HINT = "Type a question, /help for the commands, or exit.\n";

/** A chat on the streams; nothing is read or written before `start`. */
export function openChat(streams: ChatStreams): Chat {
  const leaving = new AbortController();
  let isOpen = false;
  let wasAsked = false;
  const onLine = () => {
    wasAsked = true;
  };
  let begin: (talk: Promise<void>) => void = () => {};
  const ended = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const news = createNews();
  return {
    name: LOCAL_CALLER.platform,
    ended,
    tell: news.add,
    wasAsked: () => wasAsked,
    async start(bot) {
      const { signal } = leaving;
      const talk = streams.input.isTTY ? converse(bot, streams, news, signal) : answerLines(bot, streams, { signal, onLine });
      isOpen = true;
      begin(
        talk.finally(() => {
          isOpen = false;
        }),
      );
    },
    isConnected: () => isOpen,
    // What stands on a terminal cannot be taken back.
    correct: async () => "barred",
    async stop() {
      leaving.abort();
      begin(Promise.resolve());
      // A failure is told by `ended`.
      await ended.catch(() => {});
    },
  };
}

/** The talk at a terminal. It ends with `exit`, Ctrl-C, Ctrl-D or the signal; `exit` and Ctrl-C are warned of once where something is unsaved, and in a form Ctrl-C first clears the line. */
async function converse(bot: Bot, { input, output, wantsColour }: ChatStreams, news: News, signal: AbortSignal): Promise<void> {
  const terminal = output.isTTY === true;
  const show = (reply: Reply) => renderTerminal(reply, screenOf(output, wantsColour && terminal));
  const session = createSession(bot);
  const answer = createAnswerer(session, show);
  await printTo(output, async ({ print }) => {
    await print(`${show(greeting(bot))}\n`);
    const left = await session.leftBefore();
    if (left) await print(`${show(left)}\n`);
    const { keys, leave } = joinPastes(input, session.pasteJoiner);
    const lines = createInterface({
      input: keys,
      output,
      signal,
      terminal,
      prompt: "> ",
      removeHistoryDuplicates: true,
      completer: createCompleter(bot),
    });
    const unshown = () =>
      news
        .take()
        .map((text) => `${show({ parts: [{ kind: "note", text }] })}\n`)
        .join("");
    const prompt = () => {
      lines.prompt();
      news.showBy(() => (terminal ? printAbove(lines, output, unshown()) : output.write(unshown())));
    };
    let isInterrupted = false;
    lines.on("SIGINT", () => {
      if (!session.holdsUnsaved() || isInterrupted) return lines.close();
      // What was typed of the line goes; in a form that alone is what is wanted.
      const isClearing = session.isInForm() && lines.line !== "";
      lines.write(null, { ctrl: true, name: "e" });
      lines.write(null, { ctrl: true, name: "u" });
      if (isClearing) return;
      isInterrupted = true;
      // The word that leaves comes in its place.
      lines.write("exit\n");
    });
    try {
      prompt();
      for await (const line of lines) {
        news.showBy(undefined);
        const warning = isGoodbye(line) ? session.beforeLeaving() : undefined;
        if (isGoodbye(line) && !warning) return;
        await print((warning ? `${show(warning)}\n\n` : await answer(line)) + unshown());
        isInterrupted = false;
        prompt();
      }
      // The prompt still stands on the last line.
      await print("\n");
    } finally {
      news.showBy(undefined);
      lines.close();
      leave();
    }
  });
}

/** What is printed after a line: the answer, and for the first empty line a hint. */
function createAnswerer(session: Session, show: (reply: Reply) => string): (line: string) => Promise<string> {
  let hint = EMPTY_LINE_HINT;
  return async (line) => {
    if (line.trim() !== "" || session.heedsEmptyLine()) return `${show(await session.answer(line))}\n\n`;
    const shown = hint;
    hint = "";
    return shown;
  };
}

function createCompleter(bot: Bot): Completer {
  return (line) => {
    const { offers, typed } = complete(line, bot);
    return [[...offers], typed];
  };
}

/** The talk through a pipe: an answer a line, in plain text. It ends with the input, `exit` or the signal. */
async function answerLines(
  bot: Bot,
  { input, output }: ChatStreams,
  { signal, onLine }: { readonly signal: AbortSignal; readonly onLine: () => void },
): Promise<void> {
  const session = createSession(bot);
  signal.addEventListener("abort", () => input.destroy());
  try {
    await printTo(output, async ({ printApart }) => {
      for await (const line of linesOf(input)) {
        onLine();
        if (isGoodbye(line)) return;
        if (line.trim() !== "" || session.heedsEmptyLine()) await printApart(renderPlain(await session.answer(line)));
      }
    });
  } catch (error) {
    // A stopped input ends as if it were broken.
    if (!signal.aborted) throw error;
  }
}

function greeting(bot: Bot): Reply {
  const { title, asOf, questions } = bot.about();
  const tries = questions.slice(0, 3).map((question) => `“${question}”`);
  return {
    parts: [
      { kind: "lead", text: `${title}: facts ${asOf}.` },
      { kind: "claim", text: `Try: ${tries.length === 0 ? "/help" : tries.join(", ")}` },
    ],
  };
}

function screenOf(output: ChatStreams["output"], colour: boolean): Screen {
  // Some terminals say 0 where they do not know.
  return { width: output.columns || DEFAULT_WIDTH, colour };
}

function isGoodbye(line: string): boolean {
  return /^\s*\/?(?:exit|quit)\s*$/i.test(line);
}
