import { createHash } from "node:crypto";

/** Tells the first delivery of something from those that follow: both platforms deliver again where they are unsure. */
export interface Once {
  /** Whether the id is seen for the first time; from then on it is not. */
  isFirst(id: string): boolean;
}

/** Ids that are remembered, at the least half of them. Slack delivers an event for the last time after 5 min, Discord's interactions live for 15. */
const MOST = 50_000;

export function createOnce(): Once {
  // The older half is forgotten as a whole.
  let [newer, older] = [createPrints(), createPrints()];
  return {
    isFirst(id) {
      const print = printOf(id);
      if (newer.has(print) || older.has(print)) return false;
      if (newer.count === MOST / 2) {
        [newer, older] = [older, newer];
        newer.clear();
      }
      newer.add(print);
      return true;
    },
  };
}

/** 48 bits of a hash, never 0: that a new id among so many looks like a known one happens once in some billions. */
function printOf(id: string): number {
  return createHash("sha256").update(id).digest().readUIntBE(0, 6) + 1;
}

/** Room for twice as many prints as are kept, in one block that does not grow; 0 is a free slot. */
const SLOTS = MOST;

function createPrints() {
  const slots = new Float64Array(SLOTS);
  let count = 0;
  function slotOf(print: number): number {
    let at = print % SLOTS;
    while (slots[at] !== 0 && slots[at] !== print) at = (at + 1) % SLOTS;
    return at;
  }
  return {
    has: (print: number) => slots[slotOf(print)] === print,
    add(print: number) {
      slots[slotOf(print)] = print;
      count += 1;
    },
    clear() {
      slots.fill(0);
      count = 0;
    },
    get count() {
      return count;
    },
  };
}
