import type { FactReading } from "../saga/fact-reading.ts";
import { STOP_WORDS } from "../search/stop-words.ts";
import type { Unit } from "../search/units.ts";
import { stem } from "../search/words.ts";
import type { Overlap } from "./overlap.ts";

/** How near a fact comes to the very wording of a question; each 0 to 1. Tells facts apart that cover the same words. */
export interface WordingFit {
  /** The share of the question's pairs of neighbouring words that stand side by side in the fact too. */
  readonly pairs: number;
  /** The share of the question's weight that the fact has letter for letter. */
  readonly letters: number;
  /** The share of the question's small words (in, of, by, after) that the fact has. */
  readonly small: number;
}

/** Small words that only make a question of it. */
const ASKING = new Set(
  "who what when where why how which whom whose did do does is are was were has have had the a an that this it and or to any there".split(
    " ",
  ),
);

/** Makes a question ready once; what it returns costs a look-up a word of the fact. */
export function wordingFitOf({ question, rarities }: Overlap): (reading: FactReading) => WordingFit {
  const stems = question.words.map(stem);
  const pairs = new Map<string, string[]>();
  let pairCount = 0;
  question.words.forEach((word, at) => {
    const [first, second, next] = [stems[at] ?? "", stems[at + 1] ?? "", question.words[at + 1]];
    if (next === undefined || (STOP_WORDS.has(word) && STOP_WORDS.has(next))) return;
    pairs.set(first, [...(pairs.get(first) ?? []), second]);
    pairCount++;
  });
  const weights = new Map(question.asked.map(({ unit, weight }, part) => [unit.words[0]?.text ?? "", weight * (rarities[part] ?? 1)]));
  const total = [...weights.values()].reduce((sum, value) => sum + value, 0);
  const small = new Set(question.words.filter((word) => STOP_WORDS.has(word) && !ASKING.has(word)));

  return ({ claim, quote, extras }) => {
    const met: Met = { pairs: new Set(), words: new Set() };
    for (const units of [claim, quote, extras]) meet(units, pairs, (word) => weights.has(word) || small.has(word), met);
    let letters = 0;
    let metSmall = 0;
    for (const word of met.words) {
      const weight = weights.get(word);
      if (weight === undefined) metSmall++;
      else letters += weight;
    }
    return {
      pairs: pairCount === 0 ? 0 : met.pairs.size / pairCount,
      letters: total === 0 ? 0 : letters / total,
      small: small.size === 0 ? 0 : metSmall / small.size,
    };
  };
}

/** What of the question stands in a fact: stems behind the stem that they follow in the question, and words letter for letter. */
interface Met {
  readonly pairs: Set<string>;
  readonly words: Set<string>;
}

function meet(
  units: readonly Unit[],
  followers: ReadonlyMap<string, readonly string[]>,
  isAsked: (word: string) => boolean,
  met: Met,
): void {
  let expected: readonly string[] = [];
  for (const unit of units) {
    for (const { text, stem } of unit.words) {
      if (expected.includes(stem)) met.pairs.add(stem);
      expected = followers.get(stem) ?? NONE;
      if (isAsked(text)) met.words.add(text);
    }
  }
}

const NONE: readonly string[] = [];
