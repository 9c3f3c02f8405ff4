import { createColors } from "picocolors";
import wrapAnsi from "wrap-ansi";
import type { Item, Link, Part, Reply } from "../../reply.ts";
import { clean } from "../clean.ts";

/** What a terminal shows: its columns, and whether it shows bold and dim letters. */
export interface Screen {
  readonly width: number;
  readonly colour: boolean;
}

/** One line of a reply before it is wrapped; `bullet` stands before the text, and the lines that follow are indented by its length. */
interface Line {
  readonly text: string;
  readonly weight: "bold" | "normal" | "dim";
  readonly bullet: string;
}

/** A reply as plain text: no colour, no wrapping, no line break at the end. Pure. */
export function renderPlain(reply: Reply): string {
  return linesOf(reply)
    .map(({ bullet, text }) => bullet + text)
    .join("\n");
}

/** A reply for a terminal: no line wider than its columns, no line break at the end. Pure. */
export function renderTerminal(reply: Reply, screen: Screen): string {
  return [...linesOf(reply), ...howToChoose(reply)].flatMap((line) => wrap(line, screen)).join("\n");
}

function wrap({ bullet, text, weight }: Line, { width, colour }: Screen): readonly string[] {
  const { bold, dim } = createColors(colour);
  const style = { bold, dim, normal: String }[weight];
  // Two columns at the least: a Chinese character takes as many.
  const wrapped = wrapAnsi(text, Math.max(2, width - bullet.length), { hard: true }).split("\n");
  return wrapped.map((piece, index) => (index === 0 ? bullet : " ".repeat(bullet.length)) + style(piece));
}

function linesOf(reply: Reply): readonly Line[] {
  const choices = (reply.choices ?? []).map(({ label }, index) => line(label, "normal", `${index + 1}. `));
  return [...reply.parts.flatMap(linesOfPart), ...choices].filter(({ text }) => text !== "");
}

function linesOfPart(part: Part): readonly Line[] {
  switch (part.kind) {
    case "lead":
      return [line(part.text, "bold")];
    case "claim":
      return [line(part.text, "normal")];
    case "quote":
      return [line(part.by === "" ? `“${part.words}”` : `“${part.words}” (${part.by})`, "normal")];
    case "basis":
      return [line(part.text, "dim"), ...(part.links ?? []).map(lineOfLink)];
    case "list":
      return [line(part.title ?? "", "normal"), ...part.items.flatMap(linesOfItem)];
    case "note":
      return [line(part.text, "dim")];
  }
}

function lineOfLink({ label, url }: Link): Line {
  return line(`${label}: ${url}`, "dim", "  ");
}

function linesOfItem({ text, detail }: Item): readonly Line[] {
  return [line(text, "normal", "• "), line(detail ?? "", "dim", "  ")];
}

function howToChoose({ choices = [], isPrivate }: Reply): readonly Line[] {
  if (choices.length === 0) return [];
  // What is the person's own affair offers steps, not questions.
  const what = isPrivate ? "choose" : "ask";
  return [line(choices.length === 1 ? `Type 1 to ${what} it.` : `Type a number from 1 to ${choices.length} to ${what} it.`, "dim")];
}

function line(text: string, weight: Line["weight"], bullet = ""): Line {
  return { text: clean(text).trim(), weight, bullet };
}
