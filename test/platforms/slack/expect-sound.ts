import { readAs, readMarkup } from "./read-as.ts";
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

/** Fails where a message that was sent says in its text, which screen readers and notifications have, something else than in its blocks, or is not a quiet one. */
export function expectSound(calls: readonly Call[]): void {
  for (const { method, args } of calls) {
    const quietly = MESSAGES.get(method);
    if (quietly === undefined || args.delete_original === true) continue;
    expect(args).toMatchObject(quietly);
    expect(wordsOf(readMarkup(String(args.text)))).toBe(wordsOf(readAs(blocksOf(args.blocks))));
  }
}

function blocksOf(blocks: unknown) {
  return Array.isArray(blocks) ? blocks.map(toJson) : [];
}

function wordsOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
