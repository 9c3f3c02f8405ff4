import { closestMatch } from "leven";
import type { Command } from "../command.ts";
import { UserError } from "../errors.ts";
import type { Request } from "../request.ts";

/** Characters of a mistyped command that are repeated to the person. */
const LONGEST_ECHO = 40;

/** Commands that alone mean themselves in chat too; "when?" and the like are questions that lean on the one before. */
const ALONE: ReadonlySet<string> = new Set(["help", "quote", "timeline", "sources", "new"]);

/**
 * Reads a line of chat: `/who azam khan` and `/leak who azam khan` name a command, and so does a word like `help` alone; everything else without
 * a slash is a question for `ask`.
 * @throws UserError where the slash is followed by no command; it names the closest one.
 */
export function readTyped(text: string, commands: readonly Command[]): Request {
  const line = text.trim();
  if (!line.startsWith("/")) return readAlone(line, commands) ?? asQuestion(line);
  const { word, rest } = firstWord(line.slice(1));
  const name = word.toLowerCase();
  if (name === "leak" || name === "") return readAfterLeak(rest, commands);
  if (commands.some((command) => command.name === name)) return readAfterLeak(line, commands);
  throw new UserError(unknownCommand(name, commands));
}

/** Reads what follows `/leak`: nothing is help, a command's name (with or without a slash, a slip in it or not) is that command, anything else a question for `ask`. */
export function readAfterLeak(text: string, commands: readonly Command[]): Request {
  const line = text.trim();
  if (line === "") return { command: "help", options: {} };
  return readNamed(line, commands) ?? readMistyped(line, commands) ?? asQuestion(line);
}

/** Letters that a name must have for any slip in it to be told from another word; in a shorter one neighbours may be swapped. */
const SHORTEST_MISTYPED = 6;

/** "Timelin dar", "qoute": no question begins so. A question word with a slip stays one of a question, which mends it. */
function readMistyped(line: string, commands: readonly Command[]): Request | undefined {
  const { word, rest } = firstWord(line.replace(/^\//, "").toLowerCase());
  const names = [...ALONE];
  const long = names.filter(({ length }) => length >= SHORTEST_MISTYPED);
  const meant = closestMatch(word.slice(0, LONGEST_ECHO), long, { maxDistance: 1 }) ?? names.find((name) => isSwapped(word, name));
  return meant === undefined ? undefined : readCommand(meant, rest, commands);
}

/** Whether two neighbouring letters are swapped. */
function isSwapped(word: string, name: string): boolean {
  return [...name].some((_, at) => word === `${name.slice(0, at)}${name[at + 1] ?? ""}${name[at] ?? ""}${name.slice(at + 2)}`);
}

/** The command that the first word names, with or without a slash, its options filled with the others; none where it names none. */
function readNamed(text: string, commands: readonly Command[]): Request | undefined {
  const { word, rest } = firstWord(text.trim().replace(/^\//, ""));
  return readCommand(word, rest, commands);
}

function readAlone(line: string, commands: readonly Command[]): Request | undefined {
  const name = line.toLowerCase().replace(/(?<![\s.!?])[\s.!?]+$/, "");
  return ALONE.has(name) ? readCommand(name, "", commands) : undefined;
}

/**
 * Reads what follows `/leak-desk`: a moderators' command and what it takes, nothing or "help" for help; words behind one that takes none are left unread.
 * @throws UserError where there is no such command; it names them all.
 */
export function readAfterDesk(text: string, deskCommands: readonly Command[]): Request {
  const { word, rest } = firstWord(text.trim().replace(/^\//, ""));
  const command = commandNamed(word, deskCommands);
  if (command) return { command: command.name, options: fill(command, rest) };
  if (deskCommands.length === 0) throw new UserError("There is no desk for moderators here.");
  if (word === "" || word.toLowerCase() === "help") return { command: "desk-help", options: rest === "" ? {} : { command: rest } };
  const all = deskCommands.map(({ name, description }) => `${name} (${description})`);
  throw new UserError(
    `There is no command “/leak-desk ${word.slice(0, LONGEST_ECHO)}”. After /leak-desk comes one of these: ${all.join("; ")}.`,
  );
}

/** The first word of a text, and what follows it. */
export function firstWord(text: string): { readonly word: string; readonly rest: string } {
  const end = text.search(/\s/);
  return end < 0 ? { word: text, rest: "" } : { word: text.slice(0, end), rest: text.slice(end).trimStart() };
}

/** The command of that name with its options filled; none where there is no such command, or where it takes no words and some were given. */
function readCommand(name: string, words: string, commands: readonly Command[]): Request | undefined {
  const command = commandNamed(name, commands);
  if (!command || (words !== "" && command.options.length === 0)) return undefined;
  return { command: command.name, options: fill(command, words) };
}

function commandNamed(name: string, commands: readonly Command[]): Command | undefined {
  return commands.find((entry) => entry.name === name.toLowerCase());
}

/** One word for each option in order, and for the last one all that is left. */
function fill(command: Command, words: string): Readonly<Record<string, string>> {
  const filled: Record<string, string> = {};
  let left = words;
  for (const [index, option] of command.options.entries()) {
    if (left === "") break;
    const isLast = index === command.options.length - 1;
    const { word, rest } = isLast ? { word: left, rest: "" } : firstWord(left);
    filled[option.name] = word;
    left = rest;
  }
  return filled;
}

function asQuestion(question: string): Request {
  return { command: "ask", options: question === "" ? {} : { question } };
}

function unknownCommand(name: string, commands: readonly Command[]): string {
  const names = [...commands.map((command) => command.name), "leak"];
  const typed = name.slice(0, LONGEST_ECHO);
  const close = names.find((known) => known.startsWith(typed)) ?? closestMatch(typed, names, { maxDistance: typed.length < 6 ? 1 : 2 });
  const wrong = `There is no command “/${typed}”.`;
  if (close === undefined) return `${wrong} “/help” lists them all; without the slash it is a question.`;
  return `${wrong} Did you mean “/${close}”? “/help” lists them all.`;
}
