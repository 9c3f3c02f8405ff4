import type { Part, Reply } from "../reply.ts";

/** The shortest that a text is cut to, in graphemes; the words of a standing are never longer. */
const SHORTEST = 120;

/**
 * The reply, or as much of it as fits: first the notes go, save the last one, which says as of when; then list items from the end; then the longest text is cut, again and again. What it
 * rests on (`basis`) is cut last and the lead after it, each from its end, where a standing never stands. Pure. `isFitting` must be true of a reply of short texts.
 */
export function shorten(reply: Reply, isFitting: (reply: Reply) => boolean): Reply {
  let fitted = reply;
  while (!isFitting(fitted)) {
    const less = withLess(fitted);
    if (less === undefined) return fitted;
    fitted = less;
  }
  return fitted;
}

function withLess(reply: Reply): Reply | undefined {
  const parts = withoutNote(reply.parts) ?? withoutItem(reply.parts) ?? withShorterText(reply.parts);
  return parts && { ...reply, parts };
}

function withoutNote(parts: readonly Part[]): readonly Part[] | undefined {
  const last = parts.findLastIndex(({ kind }) => kind === "note");
  const first = parts.findIndex(({ kind }) => kind === "note");
  return first < last ? parts.filter((_, at) => at !== first) : undefined;
}

/** Without the last item of the last list. Nothing says so: where a list is what was asked for, its pages have no more items than fit. */
function withoutItem(parts: readonly Part[]): readonly Part[] | undefined {
  const at = parts.findLastIndex((part) => part.kind === "list" && part.items.length > 0);
  const part = parts[at];
  if (part?.kind !== "list") return undefined;
  const items = part.items.slice(0, -1);
  return parts.flatMap((other, index) => (index !== at ? [other] : items.length === 0 ? [] : [{ ...part, items }]));
}

/** The kinds of text in the order in which they are cut. */
const CUT_IN_ORDER = ["quote", "claim", "note", "basis", "lead"] as const;

function withShorterText(parts: readonly Part[]): readonly Part[] | undefined {
  for (const kind of CUT_IN_ORDER) {
    const lengths = parts.map((part) => (part.kind === kind ? textOf(part).length : 0));
    const longest = Math.max(...lengths, 0);
    if (longest <= SHORTEST) continue;
    const at = lengths.indexOf(longest);
    return parts.map((part, index) => (index === at ? withText(part, cut(textOf(part), Math.max(SHORTEST, longest * 0.8))) : part));
  }
  return undefined;
}

function textOf(part: Part): string {
  switch (part.kind) {
    case "quote":
      return part.words;
    case "list":
      return "";
    default:
      return part.text;
  }
}

function withText(part: Part, text: string): Part {
  switch (part.kind) {
    case "quote":
      return { ...part, words: text };
    case "list":
      return part;
    default:
      return { ...part, text };
  }
}

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** The text, or its beginning with an ellipsis, in at most `longest` UTF-16 units; what a reader sees as one character is never parted. */
export function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const parted = graphemes.segment(text.slice(0, Math.ceil(longest) + 64)).containing(Math.floor(longest) - 1);
  return `${text.slice(0, parted?.index ?? 0).trimEnd()}…`;
}
