import type { FactReading } from "../../saga/fact-reading.ts";
import { STOP_WORDS } from "../../search/stop-words.ts";
import { firstWordOf, type Unit } from "../../search/units.ts";
import { stem } from "../../search/words.ts";
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
export function wordingFitOf(overlap: Overlap): (reading: FactReading) => WordingFit {
  const { weights, small, pairCount, roles } = wordingOf(overlap);
  const total = [...weights.values()].reduce((sum, value) => sum + value, 0);
  return ({ claim, quote, extras }) => {
    const met: Met = { pairs: new Set(), words: new Set() };
    for (const units of [claim, quote, extras]) meet(units, roles, met);
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

/** The wording of a question. */
interface Wording {
  /** By the first word of a part that is asked, what it weighs. */
  readonly weights: ReadonlyMap<string, number>;
  readonly small: ReadonlySet<string>;
  readonly pairCount: number;
  /** By stem: most words of a fact have none of the question's, and are passed by after one look-up. */
  readonly roles: ReadonlyMap<string, Role>;
}

/** What a stem is in a question. */
interface Role {
  /** The stems that stand behind it. */
  readonly followers: string[];
  /** The words of that stem that count letter for letter. */
  readonly words: string[];
}

function wordingOf({ question: { words, asked }, rarities }: Overlap): Wording {
  const weights = new Map(asked.map(({ unit, weight }, part) => [firstWordOf(unit), weight * (rarities[part] ?? 1)]));
  const small = new Set(words.filter((word) => STOP_WORDS.has(word) && !ASKING.has(word)));
  const roles = new Map<string, Role>();
  let pairCount = 0;
  words.forEach((word, at) => {
    const role = roles.get(stem(word)) ?? { followers: [], words: [] };
    roles.set(stem(word), role);
    if (weights.has(word) || small.has(word)) role.words.push(word);
    const next = words[at + 1];
    if (next === undefined || (STOP_WORDS.has(word) && STOP_WORDS.has(next))) return;
    role.followers.push(stem(next));
    pairCount++;
  });
  return { weights, small, pairCount, roles };
}

/** What of the question stands in a fact: stems behind the stem that they follow in the question, and words letter for letter. */
interface Met {
  readonly pairs: Set<string>;
  readonly words: Set<string>;
}

function meet(units: readonly Unit[], roles: ReadonlyMap<string, Role>, met: Met): void {
  let before: Role | undefined;
  for (const unit of units) {
    for (const { text, stem } of unit.words) {
      const role = roles.get(stem);
      if (role) {
        if (before?.followers.includes(stem)) met.pairs.add(stem);
        if (role.words.includes(text)) met.words.add(text);
      }
      before = role;
    }
  }
}
