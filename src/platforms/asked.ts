import type { Bot } from "../bot.ts";
import type { Request } from "../request.ts";

/** What was asked, as a line above an answer that does not stand under its question; none where nothing was, or where a button carried it. Pure. */
export function askedText({ command, options }: Request, { commands }: Pick<Bot, "commands">): string | undefined {
  const words = Object.values(options).join(" ").trim();
  if (words === "" || !commands.some(({ name }) => name === command)) return undefined;
  return command === "ask" ? words : `/leak ${command} ${words}`;
}
