import type { Reply } from "../../reply.ts";
import type { Request } from "../../request.ts";
import { fittingPage, type Page } from "../page.ts";
import { shorten } from "../shorten.ts";
import { LIMITS } from "./limits.ts";
import { type Frame, render, type SharePlace, type SlackMessage } from "./render.ts";

/** What is no longer than so many characters and blocks stands on one page; what is longer has pages of so many items, or of fewer where they are long. */
const ONE_PAGE = 2500;
const ONE_PAGE_BLOCKS = 30;
const PAGE_SIZES = [10, 7, 5, 3, 2];

/** Left free for the question above it, whether one stands there or not: a page that is shared has the items that it had. */
const ROOM_TO_ASK = "x".repeat(400);

/** What a message shows besides the reply. */
export interface Wanted extends Pick<Frame, "asked"> {
  /** What the reply answers: the buttons that turn pages ask it again. Without it there are no pages. */
  readonly request?: Request;
  /** From 1. */
  readonly page?: number;
  /** Where the one person who sees it can show it to others. */
  readonly shareIn?: SharePlace | undefined;
}

/** A reply as a message within all of Slack's limits: one page of its lists, which together hold all of their items, and what is too long shortened. Pure. */
export function fitted(reply: Reply, wanted: Wanted): SlackMessage {
  const shown = shownPage(reply, wanted);
  const frame = frameOf(shown, reply, wanted);
  const { text, blocks } = render(
    shorten(shown.reply, (tried) => fits(render(tried, frame))),
    frame,
  );
  return { text: firstLines(text), blocks: blocks.slice(0, LIMITS.blocksOfMessage) };
}

function shownPage(reply: Reply, { request, page = 1 }: Wanted): Page {
  const whole: Page = { reply, page: 1, pages: 1 };
  if (request === undefined) return whole;
  const { text, blocks } = render(reply);
  if (text.length <= ONE_PAGE && blocks.length <= ONE_PAGE_BLOCKS) return whole;
  return fittingPage(reply, page, PAGE_SIZES, (one) => fits(render(one.reply, { asked: ROOM_TO_ASK, page: { ...one, request } })));
}

function frameOf({ page, pages }: Page, reply: Reply, { request, asked, shareIn }: Wanted): Frame {
  return {
    ...(asked !== undefined && { asked }),
    ...(request !== undefined && pages > 1 && { page: { request, page, pages } }),
    ...(request !== undefined &&
      shareIn !== undefined &&
      reply.isPrivate !== true && { share: { request: reply.inFull ?? request, place: shareIn } }),
  };
}

/** As many whole lines as a text may have. */
function firstLines(text: string): string {
  let kept = "";
  for (const line of text.split("\n")) {
    const longer = kept === "" ? line : `${kept}\n${line}`;
    if (longer.length > LIMITS.messageText) break;
    kept = longer;
  }
  return kept;
}

function fits({ text, blocks }: SlackMessage): boolean {
  return text.length <= LIMITS.messageText && blocks.length <= LIMITS.blocksOfMessage;
}
