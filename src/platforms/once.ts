import { LRUCache } from "lru-cache";

/** Tells the first delivery of something from those that follow: both platforms deliver again where they are unsure. */
export interface Once {
  /** Whether the id is seen for the first time; from then on it is not. */
  isFirst(id: string): boolean;
}

/** Ids that are remembered, and for how long, in ms. Slack delivers an event for the last time after 5 min, Discord's interactions live for 15. */
const MOST = 50_000;
const REMEMBERED_FOR = 20 * 60_000;

export function createOnce(): Once {
  const seen = new LRUCache<string, true>({ max: MOST, ttl: REMEMBERED_FOR });
  return {
    isFirst(id) {
      if (seen.has(id)) return false;
      seen.set(id, true);
      return true;
    },
  };
}
