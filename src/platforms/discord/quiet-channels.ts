import { LRUCache } from "lru-cache";

/**
 * Channels where the bot may not speak: it does not try again for ten minutes, since every refusal counts against its address. Closed direct messages are
 * known by the person's id.
 */
export interface QuietChannels {
  add(id: string): void;
  has(id: string): boolean;
}

/** Channels that are remembered, and for how long, in ms. Discord bars an address after 10,000 refusals in ten minutes. */
const MOST = 10_000;
const QUIET_FOR = 10 * 60_000;

/** `now` gives the time in ms. */
export function createQuietChannels(now: () => number): QuietChannels {
  const since = new LRUCache<string, number>({ max: MOST });
  return {
    add: (id) => {
      since.set(id, now());
    },
    has: (id) => now() - (since.get(id) ?? Number.NEGATIVE_INFINITY) < QUIET_FOR,
  };
}
