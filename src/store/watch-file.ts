import { performance } from "node:perf_hooks";
import { setTimeout as pause } from "node:timers/promises";
import { type Look, lookAt } from "./look.ts";

/** How often it is looked whether somebody saved the file, in ms. */
const LOOKED_EVERY = 100;

/** A file that is still being written is left alone until it has not changed for so long, in ms. */
const SETTLED_AFTER = 250;

/** How long a file may be away, in ms: some editors delete and create it anew. */
const AWAY = 700;

/**
 * Calls back once a file that is no more as it was `looked` at has settled, in whatever way it was saved, and where it is gone for good; and again after
 * each later save. The system's events miss a link that is pointed elsewhere, and everything after that; asking a file's date costs next to nothing.
 */
export function watchFile(file: string, looked: Look, onSaved: () => void, onFailure: (cause: unknown) => void): { close(): void } {
  const closing = new AbortController();

  async function watch(): Promise<never> {
    let last = looked;
    let unread: { readonly since: number } | undefined;
    for (;;) {
      await pause(LOOKED_EVERY, undefined, { signal: closing.signal });
      const look = await lookAt(file);
      const now = performance.now();
      if (look !== last) {
        last = look;
        unread = { since: now };
      } else if (unread && now - unread.since >= (look === undefined ? AWAY : SETTLED_AFTER)) {
        unread = undefined;
        onSaved();
      }
    }
  }

  watch().catch((cause) => {
    if (!closing.signal.aborted) onFailure(cause);
  });
  return { close: () => closing.abort() };
}
