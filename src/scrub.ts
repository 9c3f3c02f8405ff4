/** What stands in place of what must not be seen. */
const HIDDEN = "[hidden]";

/**
 * The shapes of what must never be shown, in a line of text or of JSON: Slack's tokens and addresses to answer at, Discord's bot tokens, its interactions' tokens alone and in a
 * path, whatever an authorization header carries, and the values of fields that are named after a secret.
 */
const SHAPES: readonly (readonly [RegExp, string])[] = [
  [/\bxox[a-z](?:\.xox[a-z])?-[\w-]{6,}/g, HIDDEN],
  [/\bxapp-[\w-]{6,}/g, HIDDEN],
  [/\b[\w-]{18,40}\.[\w-]{5,8}\.[\w-]{25,}/g, HIDDEN],
  [/\baW50ZXJhY3Rpb24[\w+/=-]*/g, HIDDEN],
  [/\b(webhooks|interactions)\/([0-9]{1,20})\/[\w+=-]{6,}/g, `$1/$2/${HIDDEN}`],
  [/https?:\/\/hooks\.slack\.com\/[^\s"'\\]*/g, HIDDEN],
  [/\b(Bot|Bearer) [\w.~+/=-]{6,}/g, `$1 ${HIDDEN}`],
  [/("(?:[a-zA-Z_-]{0,40}(?:token|secret|password)|authorization|response_?url|trigger_?id)":)"(?:[^"\\]|\\.)*"/gi, `$1"${HIDDEN}"`],
];

/** The text without secrets: neither the given ones nor what has the shape of one. Pure; its time grows with the text's length alone. */
export function scrub(text: string, secrets: readonly string[] = []): string {
  const known = secrets.filter((secret) => secret.length > 0).reduce((rest, secret) => rest.replaceAll(secret, HIDDEN), text);
  return SHAPES.reduce((rest, [shape, shown]) => rest.replace(shape, shown), known);
}
