import { readAs, readMarkup, textsOf } from "./read-as.ts";
import { toJson } from "./web-api.ts";
import type { Call } from "./workspace-state.ts";

/** What keeps a message from calling anybody, and from bringing a page into the channel. A message that is edited or shown to one person brings none. */
const CALLS_NOBODY = { link_names: false, parse: "none" };
const QUIETLY = { ...CALLS_NOBODY, unfurl_links: false, unfurl_media: false };

const MESSAGES = new Map([
  ["chat.postMessage", QUIETLY],
  ["chat.postEphemeral", CALLS_NOBODY],
  ["chat.update", CALLS_NOBODY],
  ["response_url", QUIETLY],
]);

/** A link to the web; nothing else may stand between angle brackets. */
const LINK = /<https?:\/\/[^\s<>|]+\|[^<>|\n]+>/g;

/**
 * Fails where a message that was sent says in its text, which screen readers and notifications have, something else than in its blocks, or could call
 * somebody.
 */
export function expectSound(calls: readonly Call[]): void {
  for (const { method, args } of calls) {
    const quietly = MESSAGES.get(method);
    if (quietly === undefined || args.delete_original === true) continue;
    expect(args).toMatchObject(quietly);
    for (const text of [String(args.text), ...blocksOf(args.blocks).flatMap(textsOf)])
      expect(text.replace(LINK, "").replace(/^>/gm, "")).not.toMatch(/[<>]/);
    expect(wordsOf(readMarkup(String(args.text)))).toBe(wordsOf(readAs(blocksOf(args.blocks))));
  }
}

function blocksOf(blocks: unknown) {
  return Array.isArray(blocks) ? blocks.map(toJson) : [];
}

function wordsOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
