import type { Part, Reply } from "../reply.ts";

/** One page of a reply. */
export interface Page {
  /** The reply with the items of this page alone, everything else as it was. */
  readonly reply: Reply;
  /** From 1. */
  readonly page: number;
  readonly pages: number;
}

/** Cuts a reply's lists into pages of `size` items. A page that there is none of is the nearest one. Pure. */
export function pageOf(reply: Reply, page: number, size: number): Page {
  const count = reply.parts.reduce((sum, part) => sum + (part.kind === "list" ? part.items.length : 0), 0);
  const pages = Math.max(1, Math.ceil(count / size));
  const shown = Math.min(Math.max(1, Math.trunc(page) || 1), pages);
  if (pages === 1) return { reply, page: 1, pages };
  const from = (shown - 1) * size;
  return { reply: { ...reply, parts: itemsBetween(reply.parts, from, from + size) }, page: shown, pages };
}

/**
 * A page of a reply cut with the first of the `sizes` (the largest first) that makes all of its pages fit, or else with one item a page. All pages are looked at, and
 * not this one alone, so that a reply is cut the same whichever of them is asked for, and no item is lost between two. Pure.
 */
export function fittingPage(reply: Reply, page: number, sizes: readonly number[], isFitting: (page: Page) => boolean): Page {
  const size = sizes.find((tried) => allPages(reply, tried).every(isFitting));
  return pageOf(reply, page, size ?? 1);
}

function allPages(reply: Reply, size: number): readonly Page[] {
  const first = pageOf(reply, 1, size);
  return Array.from({ length: first.pages }, (_, at) => (at === 0 ? first : pageOf(reply, at + 1, size)));
}

/** The parts with the items from `from` to before `to`, counted over all lists; a list that is left without items is left out. */
function itemsBetween(parts: readonly Part[], from: number, to: number): readonly Part[] {
  let before = 0;
  return parts.flatMap((part): readonly Part[] => {
    if (part.kind !== "list") return [part];
    const items = part.items.slice(Math.max(0, from - before), Math.max(0, to - before));
    before += part.items.length;
    return items.length === 0 ? [] : [{ ...part, items }];
  });
}
