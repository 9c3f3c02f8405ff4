/** What Discord's own client would read as more than text, each as a pattern over a text whose escapes are taken out. */
const LIVE: Readonly<Record<string, RegExp>> = {
  emphasis: /[*_~`|]/,
  "a mention, an emoji, a time or a command": /<[@#:/ati]/,
  "an address": /(?:https?|steam|discord):\/\//i,
  "an emoji's name": /:[^\s:]+:/,
  everybody: /@(?:everyone|here)/i,
  "a link under a label": /\[[^\]]*\]\(/,
  "a heading, small text, a quote or a list": /^\s*(?:#{1,3} |-# |>|[-+*] |\d+[.)] )/m,
  "more than one line": /[\n\r\u2028\u2029]/,
};

/** The names of what is live in a text of Discord's markup. An escaped character is text, whatever it is. */
export function liveMarkup(text: string): readonly string[] {
  const unescaped = text.replace(/\\[^0-9A-Za-z\s]/g, "\u0001");
  return Object.entries(LIVE).flatMap(([name, pattern]) => (pattern.test(unescaped) ? [name] : []));
}
