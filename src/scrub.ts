/** What stands in place of what must not be seen. */
const HIDDEN = "[hidden]";

/** The shapes of what must never be shown: tokens of Slack's, an interaction's, paths and addresses that carry one, and whatever an authorization header holds. */
const SHAPES: readonly (readonly [RegExp, string])[] = [
  [/\bxox[a-z]-[\w-]+/g, HIDDEN],
  [/\bxapp-[\w-]+/g, HIDDEN],
  [/\baW50ZXJhY3Rpb24[\w+/=-]*/g, HIDDEN],
  [/\b(webhooks|interactions)\/(\d+)\/[\w+=-]+/g, `$1/$2/${HIDDEN}`],
  [/https?:\/\/hooks\.slack\.com\/[^\s"'\\]*/g, HIDDEN],
  [/\b(Bot|Bearer) [\w.~+/=-]{6,}/g, `$1 ${HIDDEN}`],
];

/** A Discord bot's token: three parts. */
const DOTTED = /[\w.-]{50,}/g;
const BOT_TOKEN = /^[\w-]{18,40}\.[\w-]{5,8}\.[\w-]{25,}$/;

/** A field of a line of JSON, and the names of those whose values are secret. */
const FIELD = /"(\w+)":"(?:[^"\\]|\\.)*"/g;
const SECRET_NAME = /(?:token|secret|password|authorization|response_?url|trigger_?id)$/i;

/** The text without secrets: neither the given ones nor what has the shape of one. Pure; its time grows with the text's length alone. */
export function scrub(text: string, secrets: readonly string[] = []): string {
  const known = secrets.filter((secret) => secret.length > 0).reduce((rest, secret) => rest.replaceAll(secret, HIDDEN), text);
  const named = known.replace(FIELD, (field, name: string) => (SECRET_NAME.test(name) ? `"${name}":"${HIDDEN}"` : field));
  const dotted = named.replace(DOTTED, (word) => (BOT_TOKEN.test(word) ? HIDDEN : word));
  return SHAPES.reduce((rest, [shape, shown]) => rest.replace(shape, shown), dotted);
}
