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
  const [, root = "", behind = ""] = /^\/(leak|leak-desk)\s(.*)$/i.exec(text) ?? [];
  const words = behind.trimStart();
  if (root.toLowerCase() === "leak-desk") return completeCommand(words, [], bot.deskCommands, bot) ?? { offers: [], typed: words };
  if (root !== "") return completeCommand(words, [], bot.commands, bot) ?? completeQuestion(words, bot);
  return completeCommand(text.slice(1), ROOTS, bot.commands, bot) ?? { offers: [], typed: text };
}

const ROOTS = ["leak", "leak-desk"];

/** None where the text begins with no command. */
function completeCommand(text: string, others: readonly string[], commands: readonly Command[], bot: Bot): Completion | undefined {
  const { word, rest } = firstWord(text);
  const name = word.toLowerCase();
  if (word !== text) {
    const command = commands.find((entry) => entry.name === name);
    return command && completeOption(command, rest, bot);
  }
  const names = [...others, ...commands.map((command) => command.name)].filter((known) => known.startsWith(name));
  return names.length === 0 ? undefined : { offers: names.map((known) => `${known} `), typed: text };
}

/** What may be typed beside questions. */
const WORDS = ["help", "exit"];

/** What begins as it was typed, and nothing else: a question is not taken from whoever is typing it. */
function completeQuestion(text: string, bot: Bot): Completion {
  const words = WORDS.filter((word) => text !== "" && word.startsWith(text.toLowerCase()));
  return { offers: [...words, ...beginning(text, bot.suggest("ask", "question", text).map(clean))], typed: text };
}

function beginning(typed: string, texts: readonly string[]): readonly string[] {
  return texts.filter((text) => text.toLowerCase().startsWith(typed.toLowerCase()));
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
  const offers = beginning(typed, suggested);
  return { offers: offers.length > 0 ? offers : suggested.slice(0, 1), typed };
}
