import { editDistance } from "../../search/spelling.ts";
import { quoted } from "./problem.ts";

/** How many candidates one suggester compares in all, so that a file full of mistakes is checked in seconds. */
const MOST_COMPARISONS = 100_000;

/** Finds what a mistyped word was meant to be. */
export interface Suggester {
  /** The nearest candidate, or undefined where none is near or the work allowed is spent. */
  nearest(typed: string): string | undefined;
}

/** Builds a suggester; of candidates equally near the earlier one wins. */
export function createSuggester(candidates: Iterable<string>): Suggester {
  const entries = [...new Set(candidates)].map((candidate) => ({ candidate, lower: candidate.toLowerCase() }));
  let compared = 0;
  return {
    nearest(typed) {
      compared += entries.length;
      if (compared > MOST_COMPARISONS) return undefined;
      const lower = typed.toLowerCase();
      let best: string | undefined;
      let limit = slipsAllowed(lower);
      for (const entry of entries) {
        const slips = editDistance(lower, entry.lower, limit);
        if (slips > limit) continue;
        best = entry.candidate;
        limit = slips - 1;
        if (slips === 0) break;
      }
      return best;
    },
  };
}

/** None in a word of two letters, more in a longer one: beyond that a suggestion is noise. */
function slipsAllowed(word: string): number {
  return Math.min(3, Math.floor(word.length / 3));
}

/** "Did you mean …?" to put behind a sentence, or nothing. */
export function didYouMean(suggestion: string | undefined): string {
  return suggestion === undefined ? "" : ` Did you mean ${quoted(suggestion)}?`;
}
