import { clean } from "../clean.ts";

/** Characters that Slack's mrkdwn takes as formatting, each with a letter-like twin that it does not. */
const TWINS: Readonly<Record<string, string>> = { "*": "∗", _: "ˍ", "~": "∼", "`": "ˋ" };

/** A letter, mark or digit on both sides keeps an underscore from being formatting, as in a handle. */
const FORMATTING = /[*~`]|(?<![\p{L}\p{M}\p{N}])_|_(?![\p{L}\p{M}\p{N}])/gu;

/** An emoji's short name, such as `:smile:`. */
const EMOJI = /:(?=[a-z0-9_+'-]+:)/gi;

/** What clients turn into a link by themselves. */
const SCHEME = /:(?=\/\/)|(?<=mailto|tel):/gi;

/** At the start of a line it would make a quote, also as an entity. */
const QUOTE = /^\s*>+/;

/**
 * A text from a file or a person as one line of mrkdwn that shows as it is written: no mention, link, emoji or formatting of it comes alive.
 * Where only a twin of a character keeps it from that, the twin stands in its place. Pure.
 */
export function escapeMrkdwn(text: string): string {
  return escapePlain(
    clean(text)
      .replace(QUOTE, (marks) => marks.replaceAll(">", "›"))
      .replace(SCHEME, "∶")
      .replace(EMOJI, "∶")
      .replace(FORMATTING, (character) => TWINS[character] ?? character),
  );
}

/** A text from a file or a person as one line for a plain_text object, which knows no formatting. Pure. */
export function escapePlain(text: string): string {
  return clean(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** A link that can be clicked; only its label where the address is none of the web's. Pure. */
export function linkTo(url: string, label: string): string {
  const address = webAddress(url);
  const shown = escapeMrkdwn(label).trim();
  // The bar would end the address, and a label of nothing would show it.
  return address === undefined || shown === "" ? shown : `<${address}|${shown.replaceAll("|", "∣")}>`;
}

function webAddress(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  if (protocol !== "https:" && protocol !== "http:") return undefined;
  return href.replaceAll("&", "&amp;").replaceAll("<", "%3C").replaceAll(">", "%3E").replaceAll("|", "%7C");
}
