import { type APIMessageTopLevelComponent, ComponentType } from "discord.js";
import type { Action, Item, Link, Part, Reply } from "../../reply.ts";
import { encodeRequest, type Request } from "../../request.ts";
import { fittingPage, type Page } from "../page.ts";
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

/** Characters of a reply that are read at one go; a longer one's list comes in pages. */
const ONE_PAGE = 2000;

/** Items on a page: as many as a phone shows without much scrolling, or fewer where they are long. */
const PAGE_SIZES = [6, 4, 2];

/** Characters of a text, and of what is said small beside one; and parts of a reply. */
const LONGEST_TEXT = 1500;
const LONGEST_DETAIL = 500;
const MOST_PARTS = 24;

/** Links of one basis, and characters of a link's label. */
const MOST_LINKS = 4;
const LONGEST_LABEL = 80;

/** Characters of a question that are repeated above its answer. */
const LONGEST_ASKED = 150;

/** A reply as a message of Discord's components V2: one text in reading order, then the buttons. Every limit is kept, and no text of it is live. Pure. */
export function renderReply(given: Reply, view: View): APIMessageTopLevelComponent[] {
  const reply = bounded(given);
  const { text, turning, page } = shownText(reply, view);
  return [
    { type: ComponentType.TextDisplay, content: text || "Nothing to show." },
    ...choiceButtons(reply.choices ?? []),
    ...turning,
    ...actionButtons(reply.actions ?? [], view.canShare ? shareButton(view.request, reply, page) : []),
  ];
}

interface ShownText {
  readonly text: string;
  readonly page: number;
  /** The buttons that turn the page. */
  readonly turning: ReturnType<typeof pageButtons>;
}

function shownText(reply: Reply, view: View): ShownText {
  const textOf = (shown: Reply, footer: readonly string[]) => [...askedLine(view), ...shown.parts.flatMap(linesOf), ...footer].join("\n");
  const whole = roughLength(reply) <= 2 * ONE_PAGE ? textOf(reply, []) : undefined;
  if (whole !== undefined && whole.length <= ONE_PAGE) return { text: whole, page: 1, turning: [] };
  const { reply: shown, page, pages } = paged(reply, view.page, (one) => textOf(one, [LONGEST_FOOTER]).length);
  const turning = pageButtons(view.request, page, pages);
  const footer = footerOf(page, pages, turning.length > 0);
  const fitted = madeToFit(shown, (one) => textOf(one, footer).length <= LONGEST);
  return { text: textOf(fitted, footer), page, turning };
}

/** The reply with no text so long, and no so many parts, that making it fit would take long. */
function bounded(reply: Reply): Reply {
  const most = reply.parts.length <= MOST_PARTS ? reply.parts : [...reply.parts.slice(0, MOST_PARTS - 1), ...reply.parts.slice(-1)];
  const choices = (reply.choices ?? []).slice(0, MOST_PARTS);
  return { ...reply, parts: [...most.map(boundedPart), ...untold(choices)] };
}

function boundedPart(part: Part): Part {
  switch (part.kind) {
    case "quote":
      return { ...part, words: cut(part.words, LONGEST_TEXT), by: cut(part.by, LONGEST_DETAIL) };
    case "list":
      return { ...part, title: cut(part.title ?? "", LONGEST_DETAIL), items: part.items.map(boundedItem) };
    default:
      return { ...part, text: cut(part.text, LONGEST_TEXT) };
  }
}

function boundedItem({ text, detail = "" }: Item): Item {
  return { text: cut(text, LONGEST_TEXT), detail: cut(detail, LONGEST_DETAIL) };
}

/** The choices that no button carries, to be read and asked for. */
function untold(choices: readonly Action[]): readonly Part[] {
  const items = choices.filter(({ request }) => encodeRequest(request) === undefined).map(({ label }) => boundedItem({ text: label }));
  return items.length === 0 ? [] : [{ kind: "list", title: "To be asked in full:", items }];
}

/** What fits, by cutting the least important first; where there are too many parts for that, the last ones go, but for the note that says as of when. */
function madeToFit(reply: Reply, isFitting: (reply: Reply) => boolean): Reply {
  let fitted = shorten(reply, isFitting);
  while (!isFitting(fitted) && fitted.parts.length > 1) {
    const least = fitted.parts.length > 2 ? -2 : -1;
    fitted = { ...fitted, parts: fitted.parts.toSpliced(least, 1) };
  }
  return fitted;
}

function askedLine({ asked }: View): readonly string[] {
  return asked === undefined ? [] : [`-# Asked: ${escapeMarkup(cut(asked, LONGEST_ASKED))}`];
}

/** The page that is shown: of a long list so many items that a phone shows them, and fewer where Discord's limit is narrower. */
function paged(reply: Reply, page: number, lengthOf: (reply: Reply) => number): Page {
  return fittingPage(reply, page, PAGE_SIZES, (one) => isSurelyFitting(one.reply) || lengthOf(one.reply) <= LONGEST);
}

/** Escaping doubles a text at the most; what is asked and the footer take 500 characters. Saves writing out every page of a long list. */
function isSurelyFitting(reply: Reply): boolean {
  return 2 * roughLength(reply) + 500 <= LONGEST;
}

/** Characters of all texts before they are escaped, and 8 for the marks of each. */
function roughLength({ parts }: Reply): number {
  const texts = parts.flatMap((part): readonly string[] => {
    switch (part.kind) {
      case "quote":
        return [part.words, part.by];
      case "list":
        return [part.title ?? "", ...part.items.flatMap(({ text, detail = "" }) => [text, detail])];
      case "basis":
        return [part.text, ...(part.links ?? []).flatMap(({ label, url }) => [label, url])];
      default:
        return [part.text];
    }
  });
  return texts.reduce((sum, text) => sum + text.length + 8, 0);
}

function footerOf(page: number, pages: number, canTurn: boolean): readonly string[] {
  if (pages === 1) return [];
  return [canTurn ? `-# Page ${page} of ${pages}` : `-# The first of ${pages} pages. Ask for something narrower to see the rest.`];
}

const LONGEST_FOOTER = footerOf(1, 9999, false).join("");

function linesOf(part: Part): readonly string[] {
  switch (part.kind) {
    case "lead":
      return textLines(part.text, (text) => `**${text}**`);
    case "claim":
      return textLines(part.text, String);
    case "quote":
      return [...textLines(part.words, (words) => `> “${words}”`), ...textLines(part.by, (by) => `> ${by}`)];
    case "basis":
      return [...textLines(part.text, String), ...(part.links ?? []).slice(0, MOST_LINKS).map(lineOfLink)];
    case "list":
      return [...textLines(part.title ?? "", (title) => `**${title}**`), ...part.items.flatMap(linesOfItem)];
    case "note":
      return textLines(part.text, (text) => `-# ${text}`);
  }
}

function lineOfLink({ label, url }: Link): string {
  return `-# ${link(cut(label, LONGEST_LABEL), url)}`;
}

function linesOfItem({ text, detail }: Item): readonly string[] {
  return [...textLines(text, (line) => `- ${line}`), ...textLines(detail ?? "", (line) => `-# ${line}`)];
}

/** The line of a text, or none where there is nothing to show. */
function textLines(text: string, line: (escaped: string) => string): readonly string[] {
  const shown = escapeMarkup(text).trim();
  return shown === "" ? [] : [line(shown)];
}
