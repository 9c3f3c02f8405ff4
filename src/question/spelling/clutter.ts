import { QUESTION_WORD } from "../reading/question-words.ts";

/** A mention, a channel, a time or an emoji as Discord and Slack write them. Here and below lengths are bounded (UTF-16 units): what is longer is no clutter but an odd text. */
const MENTION = /<(?:@[!&]?|#|a?:\w{1,40}:|t:|!|\/[\w -]{1,40}:)[^<>\s]{0,80}>|@(?:here|everyone|channel)\b/giu;

/** "[label](address)" as Discord writes a link, and "<address|label>" as Slack does. */
const LABELLED = /\[([^[\]\n]{0,200})\]\([^()\s]{0,300}\)|<https?:[^<>|\s]{0,300}\|([^<>|\n]{0,200})>/giu;

/** An address up to what ends the sentence that it stands in. */
const ADDRESS = /(?:\bhttps?:\/\/|\bwww\.)[^\s<>]{0,2000}[^\s<>.,;:!?)\]"'”’]/giu;

/** A name of an emoji, as it is typed or pasted. */
const EMOJI_NAME = /(?<![\p{L}\p{N}:]):[a-z][a-z0-9_+-]{1,31}:(?![\p{L}\p{N}])/giu;

/** Bold, slanted, struck or hidden text, and code; one underscore or star only around whole words. */
const MARKED =
  /(\*{2,3}|_{2,3}|~~|\|\||`{1,3})([^*_~|`\n]{1,300})\1|(?<![\p{L}\p{N}*_])([*_])([^*_\n\s](?:[^*_\n]{0,298}[^*_\n\s])?)\3(?![\p{L}\p{N}*_])/gu;

/** Marks of a list, a quotation or a heading at the beginning of a line. */
const LINE_MARK = /^[ \t]{0,8}(?:[>#*-]{1,6}[ \t]{1,8}){1,4}/gmu;

const BEGINS_TO_ASK = new RegExp(`^\\s*(?:${QUESTION_WORD})\\b`, "iu");

/**
 * A text without what chats put around its words: mentions, addresses, the marks of bold, struck or hidden text, the names of emojis. What a link is called stays.
 * What is marked before the question is its heading: "**Azam Khan** who is he". Pure; linear in the text's length.
 */
export function withoutClutter(text: string): string {
  if (!/[<@[*_~|`:>#]|www\./u.test(text)) return text;
  const plain = text
    .replace(LABELLED, (_, label: string | undefined, named: string | undefined) => `**${(label ?? named ?? "").trim()}** `)
    .replace(MENTION, " ")
    .replace(ADDRESS, " ")
    .replace(/<\s{0,8}>/gu, " ")
    .replace(EMOJI_NAME, " ")
    .replace(LINE_MARK, "");
  return unmarked(plain)
    .replace(/(?<![ \t])[ \t]+(?=[?!.,\n])|(?<=\n)[ \t]+/gu, "")
    .replace(/(?<![ \t])[ \t]{2,}/gu, " ")
    .trim();
}

/** The words that were marked without the marks; a heading ends like a sentence. */
function unmarked(text: string): string {
  const marks = [...text.matchAll(MARKED)];
  if (marks.length === 0) return text;
  let plain = "";
  let from = 0;
  for (const mark of marks) {
    const until = mark.index + mark[0].length;
    plain += text.slice(from, mark.index) + (mark[2] ?? mark[4] ?? "");
    from = until;
    const isHeading = !BEGINS_TO_ASK.test(plain) && BEGINS_TO_ASK.test(text.slice(until)) && isMarkedAlone(text.slice(0, mark.index));
    if (isHeading) plain += ":\n";
  }
  return plain + text.slice(from);
}

/** Whether nothing but marked words stands in a text. */
function isMarkedAlone(text: string): boolean {
  return text.replace(MARKED, "").trim() === "";
}
