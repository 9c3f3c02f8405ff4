import type { types } from "@slack/bolt";
import type { Action, Item, Part, Reply } from "../../reply.ts";
import type { Request } from "../../request.ts";
import { buttonFor } from "./button.ts";
import { cutEscaped } from "./cut.ts";
import { escapeMrkdwn, linkTo } from "./escape.ts";
import { LIMITS } from "./limits.ts";

/** A message as Slack takes it: the blocks, and a text that says the same to screen readers and in notifications. */
export interface SlackMessage {
  readonly text: string;
  readonly blocks: types.KnownBlock[];
}

export type SharePlace = "channel" | "thread";

/** What stands around a reply. */
export interface Frame {
  /** What was asked, where nobody else saw it. */
  readonly asked?: string;
  /** Which page of the request's answer it is, from 1. */
  readonly page?: { readonly request: Request; readonly page: number; readonly pages: number };
  /** What the button shares, and with whom, where what is private can be shared. */
  readonly share?: { readonly request: Request; readonly place: SharePlace };
}

/** A list of at least so many people or things, each with a word about it, is shown as cards in two columns. */
const FEWEST_CARDS = 4;

/** Characters that a title, a name or a label of a link has at most; a longer one is cut. */
const LONGEST_NAME = 300;

/** What a part's text may have, with room for the marks around it. */
const LONGEST_TEXT = LIMITS.sectionText - 10;
const LONGEST_FIELD = LIMITS.field - LONGEST_NAME - 10;

/** A reply as Slack shows it: each block within its limits, but as many blocks as it takes. Pure. */
export function render(reply: Reply, frame: Frame = {}): SlackMessage {
  const { parts, choices = [] } = reply;
  const around = { before: askedLine(frame), after: pageLine(frame) };
  return {
    text: [around.before, ...parts.flatMap(linesOf), ...choices.map(choiceLine), around.after].filter((line) => line !== "").join("\n"),
    blocks: [
      ...contextOf(around.before),
      ...parts.flatMap(blocksOf),
      ...choices.flatMap(choiceBlock),
      ...contextOf(around.after),
      ...buttonRow(reply, frame),
    ],
  };
}

function askedLine({ asked }: Frame): string {
  return asked === undefined || asked === "" ? "" : `Asked: ${shown(asked)}`;
}

function pageLine({ page }: Frame): string {
  return page === undefined ? "" : `Page ${page.page} of ${page.pages}`;
}

function linesOf(part: Part): readonly string[] {
  switch (part.kind) {
    case "lead":
    case "claim":
    case "note":
      return [shown(part.text)];
    case "quote":
      return [part.by === "" ? `“${shown(part.words)}”` : `“${shown(part.words)}” (${name(part.by)})`];
    case "basis":
      return [shown(part.text), linksOf(part)];
    case "list":
      return [
        name(part.title ?? ""),
        ...part.items.flatMap(({ text, detail }) => [`• ${shown(text)}`, detail ? `   ${shown(detail)}` : ""]),
      ];
  }
}

function choiceLine({ label }: Action, at: number): string {
  return `${at + 1}. ${name(label)}`;
}

function blocksOf(part: Part): readonly types.KnownBlock[] {
  switch (part.kind) {
    case "lead":
      return sectionOf(bold(shown(part.text)));
    case "claim":
      return sectionOf(shown(part.text));
    case "quote":
      return sectionOf(quoteLines(part));
    case "basis":
      return [...contextOf(shown(part.text)), ...contextOf(linksOf(part))];
    case "list":
      return [...sectionOf(bold(name(part.title ?? ""))), ...itemBlocks(part.items)];
    case "note":
      return contextOf(shown(part.text));
  }
}

function quoteLines({ words, by }: Extract<Part, { kind: "quote" }>): string {
  const said = `>“${cutEscaped(shown(words), LONGEST_TEXT - LONGEST_NAME)}”`;
  return by === "" ? said : `${said}\n>${name(by)}`;
}

/** As many links as one block takes. */
function linksOf({ links = [] }: Extract<Part, { kind: "basis" }>): string {
  let line = "";
  for (const { label, url } of links) {
    const link = linkTo(url, cutEscaped(label, LONGEST_NAME));
    const longer = line === "" ? link : `${line} · ${link}`;
    if (link !== "" && longer.length <= LIMITS.contextText) line = longer;
  }
  return line;
}

function itemBlocks(items: readonly Item[]): readonly types.KnownBlock[] {
  if (items.length >= FEWEST_CARDS && items.every(({ factId, detail }) => factId === undefined && detail)) return cards(items);
  if (items.every(({ detail }) => !detail)) return bullets(items);
  return items.flatMap(({ text, detail }) => [...sectionOf(`• ${shown(text)}`), ...contextOf(shown(detail ?? ""))]);
}

function cards(items: readonly Item[]): readonly types.KnownBlock[] {
  const fields = items.map(({ text, detail }) => mrkdwn(`${bold(name(text))}\n${cutEscaped(shown(detail ?? ""), LONGEST_FIELD)}`));
  return inGroups(fields, LIMITS.fields).map((group) => ({ type: "section", fields: [...group] }));
}

/** As many lines in one block as it takes. */
function bullets(items: readonly Item[]): readonly types.KnownBlock[] {
  const texts: string[] = [];
  for (const { text } of items) {
    const line = `• ${shown(text)}`;
    const last = texts.at(-1);
    if (last === undefined || last.length + 1 + line.length > LIMITS.sectionText) texts.push(line);
    else texts[texts.length - 1] = `${last}\n${line}`;
  }
  return texts.flatMap(sectionOf);
}

/** The whole question beside its button: a phone cuts a button's own text after some thirty characters. */
function choiceBlock({ label, request }: Action, at: number): readonly types.KnownBlock[] {
  const accessory = buttonFor({ kind: "choice", at, request }, "Ask this", label);
  return sectionOf(choiceLine({ label, request }, at)).map((block) => ({ ...block, ...(accessory && { accessory }) }));
}

function buttonRow({ actions = [] }: Reply, { page, share }: Frame): readonly types.KnownBlock[] {
  const buttons = [
    page && page.page > 1 && buttonFor({ kind: "page", at: page.page - 1, request: page.request }, "Previous page"),
    page && page.page < page.pages && buttonFor({ kind: "page", at: page.page + 1, request: page.request }, "Next page"),
    ...actions.map(({ label, request }, at) => buttonFor({ kind: "action", at, request }, label)),
    share && buttonFor({ kind: "share", at: page?.page ?? 1, request: share.request }, `Share in ${share.place}`),
  ].filter((button) => button !== undefined && button !== false);
  return buttons.length === 0 ? [] : [{ type: "actions", elements: buttons.slice(0, LIMITS.buttonsInRow) }];
}

function shown(text: string): string {
  return cutEscaped(escapeMrkdwn(text).trim(), LONGEST_TEXT);
}

function name(text: string): string {
  return cutEscaped(escapeMrkdwn(text).trim(), LONGEST_NAME);
}

function bold(text: string): string {
  return text === "" ? "" : `*${text}*`;
}

function sectionOf(text: string): readonly types.SectionBlock[] {
  return text === "" || text === "• " ? [] : [{ type: "section", text: mrkdwn(text) }];
}

function contextOf(text: string): readonly types.KnownBlock[] {
  return text === "" ? [] : [{ type: "context", elements: [mrkdwn(text)] }];
}

/** Verbatim, so that Slack makes no link or mention of what only looks like one. */
function mrkdwn(text: string): types.MrkdwnElement {
  return { type: "mrkdwn", verbatim: true, text };
}

function inGroups<T>(entries: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(entries.length / size) }, (_, group) => entries.slice(group * size, (group + 1) * size));
}
