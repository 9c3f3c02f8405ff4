import type { Reply } from "../../reply.ts";
import type { Request } from "../../request.ts";
import { pageOf } from "../page.ts";
import { shorten } from "../shorten.ts";
import { LIMITS } from "./limits.ts";
import { type Frame, render, type SharePlace, type SlackMessage } from "./render.ts";

/** What is no longer than so many characters and blocks stands on one page; what is longer has pages of so many items. */
const ONE_PAGE = 2500;
const ONE_PAGE_BLOCKS = 30;
const PAGE_SIZE = 10;

/** What a message shows besides the reply. */
export interface Wanted extends Pick<Frame, "asked"> {
  /** What the reply answers: the buttons that turn pages ask it again. Without it there are no pages. */
  readonly request?: Request;
  /** From 1. */
  readonly page?: number;
  /** Where the one person who sees it can show it to others. */
  readonly shareIn?: SharePlace | undefined;
}

/** A reply as a message within all of Slack's limits: one page of its lists, and what is too long shortened. Pure. */
export function fitted(reply: Reply, { request, page = 1, asked, shareIn }: Wanted): SlackMessage {
  const whole = render(reply);
  const isShort = whole.text.length <= ONE_PAGE && whole.blocks.length <= ONE_PAGE_BLOCKS;
  const cut = pageOf(reply, page, request === undefined || isShort ? Number.POSITIVE_INFINITY : PAGE_SIZE);
  const frame: Frame = {
    ...(asked !== undefined && { asked }),
    ...(request !== undefined && cut.pages > 1 && { page: { request, page: cut.page, pages: cut.pages } }),
    ...(request !== undefined &&
      shareIn !== undefined &&
      reply.isPrivate !== true && { share: { request: reply.inFull ?? request, place: shareIn } }),
  };
  const { text, blocks } = render(
    shorten(cut.reply, (tried) => fits(render(tried, frame))),
    frame,
  );
  return { text: firstLines(text), blocks: blocks.slice(0, LIMITS.blocksOfMessage) };
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
