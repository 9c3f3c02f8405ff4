import { clean } from "../clean.ts";

/** Marks that Discord may read as markup, a mention, an emoji, a time or a masked link wherever they stand. */
const MARKS = /[\\*_~`|<>[\]]/g;

/** A colon that may open an emoji's name or stand in an address: any that touches what follows, but for those of a time of day. */
const LIVE_COLON = /:(?=[^\s:]+:)|(?<!\d):(?=\S)|:(?=[^\s\d])/g;

/** What makes a heading, small text or a list where a line begins. */
const LINE_MARK = /^(\s*)([-+#])/;
const NUMBER_MARK = /^(\s*\d+)([.)])/;

const EVERYBODY = /@(?=everyone|here)/gi;
const ZERO_WIDTH_SPACE = "\u200B";

/**
 * A text from a file or a person as one line of Discord's markup that shows it as it is: nothing in it formats, links or mentions.
 * It may stand anywhere in a line, also at its beginning. Pure.
 */
export function escapeMarkup(text: string): string {
  return clean(text)
    .replace(MARKS, "\\$&")
    .replace(LIVE_COLON, "\\:")
    .replace(LINE_MARK, "$1\\$2")
    .replace(NUMBER_MARK, "$1\\$2")
    .replace(EVERYBODY, `@${ZERO_WIDTH_SPACE}`);
}

/** Characters of an address that is linked; no page of a newspaper's has a longer one. */
const LONGEST_ADDRESS = 500;

/** A link under a label, or the label alone where the address is none that a browser opens. */
export function link(label: string, address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== "https:" && url?.protocol !== "http:") return escapeMarkup(label);
  const safe = url.href.replace(/[\s<>()\\]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
  return safe.length > LONGEST_ADDRESS ? escapeMarkup(label) : `[${escapeMarkup(label)}](<${safe}>)`;
}
