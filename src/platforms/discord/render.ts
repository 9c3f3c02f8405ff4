import { type APIMessageTopLevelComponent, ComponentType } from "discord.js";
import type { Item, Part, Reply } from "../../reply.ts";
import type { Request } from "../../request.ts";
import { pageOf } from "../page.ts";
import { cut, shorten } from "../shorten.ts";
import { actionButtons, choiceButtons, pageButtons, shareButton } from "./buttons.ts";
import { escapeMarkup, link } from "./escape.ts";

/** How a reply is to be shown. */
export interface View {
  /** What it answers; the buttons carry it. */
  readonly request: Request;
  /** The page of its list, from 1. */
  readonly page: number;
  /** What was asked, where the message does not stand under the question. */
  readonly asked?: string;
  /** Whether one person alone sees it, who may share it. */
  readonly canShare: boolean;
}

/** Discord's limit on the text of all components of a message, in UTF-16 units. */
const LONGEST = 4000;

/** Items of a list that a phone shows without much scrolling. */
const PAGE_SIZE = 6;

/** Characters of a question that are repeated above its answer. */
const LONGEST_ASKED = 150;

/** A reply as a message of Discord's components V2: one text in reading order, then the buttons. Every limit is kept, and no text of it is live. Pure. */
export function renderReply(reply: Reply, view: View): APIMessageTopLevelComponent[] {
  const asked = view.asked === undefined ? [] : [`-# Asked: ${escapeMarkup(cut(view.asked, LONGEST_ASKED))}`];
  const textOf = (shown: Reply, pageLine: readonly string[]) => [...asked, ...shown.parts.flatMap(linesOf), ...pageLine].join("\n");
  const { shown, page, pages } = paged(reply, view.page, (one) => textOf(one, [lineOfPage(9999, 9999)]).length <= LONGEST);
  const buttons = pageButtons(view.request, page, pages);
  const pageLine = pages === 1 ? [] : [lineOfPage(page, pages)];
  const fitted = shorten(shown, (one) => textOf(one, pageLine).length <= LONGEST);
  return [
    { type: ComponentType.TextDisplay, content: textOf(fitted, pageLine) || "Nothing to show." },
    ...choiceButtons(reply.choices ?? []),
    ...buttons,
    ...actionButtons(reply.actions ?? [], view.canShare ? shareButton(view.request, reply, page) : undefined),
  ];
}

/** The page that is shown, in pages as large as a phone and Discord's limits allow. */
function paged(reply: Reply, page: number, isFitting: (reply: Reply) => boolean) {
  for (let size = PAGE_SIZE; size > 1; size--) {
    const first = pageOf(reply, 1, size);
    const all = Array.from({ length: first.pages }, (_, at) => (at === 0 ? first : pageOf(reply, at + 1, size)));
    const shown = all[Math.min(page, all.length) - 1] ?? first;
    if (all.every((one) => isFitting(one.reply))) return { shown: shown.reply, page: shown.page, pages: shown.pages };
  }
  const shown = pageOf(reply, page, 1);
  return { shown: shown.reply, page: shown.page, pages: shown.pages };
}

function lineOfPage(page: number, pages: number): string {
  return `-# Page ${page} of ${pages}`;
}

function linesOf(part: Part): readonly string[] {
  switch (part.kind) {
    case "lead":
      return textLines(part.text, (text) => `**${text}**`);
    case "claim":
      return textLines(part.text, String);
    case "quote":
      return [...textLines(part.words, (words) => `> “${words}”`), ...textLines(part.by, (by) => `> ${by}`)];
    case "basis":
      return [...textLines(part.text, String), ...(part.links ?? []).map(({ label, url }) => `-# ${link(label, url)}`)];
    case "list":
      return [...textLines(part.title ?? "", (title) => `**${title}**`), ...part.items.flatMap(linesOfItem)];
    case "note":
      return textLines(part.text, (text) => `-# ${text}`);
  }
}

function linesOfItem({ text, detail }: Item): readonly string[] {
  return [...textLines(text, (line) => `- ${line}`), ...textLines(detail ?? "", (line) => `-# ${line}`)];
}

/** The line of a text, or none where there is nothing to show. */
function textLines(text: string, line: (escaped: string) => string): readonly string[] {
  const shown = escapeMarkup(text).trim();
  return shown === "" ? [] : [line(shown)];
}
