import type { Bot } from "../../bot.ts";
import type { Command } from "../../command.ts";
import { clean } from "../clean.ts";
import { firstWord } from "../typed-command.ts";

/** What the Tab key offers: texts that can stand in place of `typed`, the end of the line. */
export interface Completion {
  readonly offers: readonly string[];
  readonly typed: string;
}

/** Completes a line of chat: a command after a slash, a value after a command, and a question anywhere else. Pure but for the bot's suggestions. */
export function complete(line: string, bot: Bot): Completion {
  const text = line.trimStart();
  if (!text.startsWith("/")) return completeQuestion(text, bot);
  const afterLeak = /^\/leak\s(.*)$/i.exec(text)?.[1]?.trimStart();
  if (afterLeak === undefined) return completeCommand(text.slice(1), ["leak"], bot) ?? { offers: [], typed: text };
  return completeCommand(afterLeak, [], bot) ?? completeQuestion(afterLeak, bot);
}

/** None where the text begins with no command. */
function completeCommand(text: string, others: readonly string[], bot: Bot): Completion | undefined {
  const { word, rest } = firstWord(text);
  const name = word.toLowerCase();
  if (word !== text) {
    const command = bot.commands.find((entry) => entry.name === name);
    return command && completeOption(command, rest, bot);
  }
  const names = [...others, ...bot.commands.map((command) => command.name)].filter((known) => known.startsWith(name));
  return names.length === 0 ? undefined : { offers: names.map((known) => `${known} `), typed: text };
}

function completeQuestion(text: string, bot: Bot): Completion {
  return completeValue("ask", "question", text, bot);
}

/** The words before fill the options before; what is left is what has been typed of this one. */
function completeOption(command: Command, words: string, bot: Bot): Completion {
  let typed = words;
  for (const [index, option] of command.options.entries()) {
    const isLast = index === command.options.length - 1;
    if (isLast || !/\s/.test(typed)) return completeValue(command.name, option.name, typed, bot);
    typed = firstWord(typed).rest;
  }
  return { offers: [], typed };
}

/** Suggestions that begin with what was typed; where none does, the best one, which then takes its place. */
function completeValue(command: string, option: string, typed: string, bot: Bot): Completion {
  const suggested = bot.suggest(command, option, typed).map(clean);
  const beginning = suggested.filter((text) => text.toLowerCase().startsWith(typed.toLowerCase()));
  return { offers: beginning.length > 0 ? beginning : suggested.slice(0, 1), typed };
}
