import type { FactReading } from "../saga/fact-reading.ts";
import { STOP_WORDS } from "../search/stop-words.ts";
import type { Unit } from "../search/units.ts";
import { stem, type Word } from "../search/words.ts";
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
export function wordingFitOf({ question, rarityOf }: Overlap): (reading: FactReading) => WordingFit {
  const stems = question.words.map(stem);
  const pairs = new Map<string, string[]>();
  let pairCount = 0;
  question.words.forEach((word, at) => {
    const [first, second, next] = [stems[at] ?? "", stems[at + 1] ?? "", question.words[at + 1]];
    if (next === undefined || (STOP_WORDS.has(word) && STOP_WORDS.has(next))) return;
    pairs.set(first, [...(pairs.get(first) ?? []), second]);
    pairCount++;
  });
  const weights = new Map(question.asked.map((asked) => [asked.unit.words[0]?.text ?? "", asked.weight * rarityOf(asked)]));
  const weight = [...weights.values()].reduce((sum, value) => sum + value, 0);
  const small = new Set(question.words.filter((word) => STOP_WORDS.has(word) && !ASKING.has(word)));

  return (reading) => {
    const texts = [reading.claim, reading.quote, reading.extras].map((units) => units.flatMap((unit: Unit) => unit.words));
    const told = new Set(texts.flatMap((text) => text.map((word) => word.text)));
    const met = [...weights].reduce((sum, [word, value]) => sum + (told.has(word) ? value : 0), 0);
    return {
      pairs: pairCount === 0 ? 0 : pairsMet(texts, pairs) / pairCount,
      letters: weight === 0 ? 0 : met / weight,
      small: small.size === 0 ? 0 : [...small].filter((word) => told.has(word)).length / small.size,
    };
  };
}

/** How many stems stand in one of the texts right behind a stem that they follow in the question. */
function pairsMet(texts: readonly (readonly Pick<Word, "stem">[])[], followers: ReadonlyMap<string, readonly string[]>): number {
  const met = new Set<string>();
  for (const text of texts) {
    for (const [at, { stem: own }] of text.entries()) {
      const before = text[at - 1];
      if (before && followers.get(before.stem)?.includes(own)) met.add(own);
    }
  }
  return met.size;
}
