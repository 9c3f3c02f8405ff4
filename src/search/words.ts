import { stemmer } from "stemmer";
import { fold } from "./fold.ts";
import { IRREGULAR_FORMS, OWN_STEMS } from "./irregular-forms.ts";
import { STOP_WORDS } from "./stop-words.ts";

/** A word by itself, wherever it stands. */
export interface Term {
  /** Folded: lower case, no accents, no possessive; an apostrophe only where an auxiliary is drawn together with a small word, as in "he'll". */
  readonly text: string;
  readonly stem: string;
  /** Whether the word carries no meaning of its own (the, of, did, who). */
  readonly isStop: boolean;
}

/** A word of a text, in the order of the text. */
export interface Word extends Term {
  /** Whether it was written in capitals, two or more: an abbreviation, where not all of the text is. */
  readonly isCapitals: boolean;
  /** Whether it was written with a capital inside the text, as names are. */
  readonly isCapitalized: boolean;
  /** Where the word stands in the given text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** Letters with inner dots (U.S.), numbers with inner separators (9:30, 09/30), or letters and digits with inner apostrophes. */
const WORD = /\p{Lu}(?:\.\p{Lu})+\b\.?|u\.s\b\.?|\p{N}+(?:[:/.,-]\p{N}+)+|[\p{L}\p{M}\p{N}\p{Cf}]+(?:['’ʼ`´][\p{L}\p{M}\p{N}\p{Cf}]+)*/gu;

/** After these "us" is a pronoun; elsewhere in the news it is a country. */
const BEFORE_PRONOUN_US = new Set([
  "tell",
  "tells",
  "telling",
  "give",
  "gives",
  "show",
  "shows",
  "let",
  "lets",
  "to",
  "for",
  "with",
  "of",
  "help",
  "inform",
  "told",
  "gave",
]);

/** Parts a text into words. Pure and linear in the text's length. */
export function words(text: string): readonly Word[] {
  const found: Word[] = [];
  const isShouted = text === text.toUpperCase();
  for (const match of text.matchAll(WORD)) {
    const raw = match[0];
    const folded = spell(raw, found.at(-1)?.text);
    if (folded === "") continue;
    const isSmall = raw === folded;
    found.push({
      text: folded,
      stem: stem(folded),
      isStop: STOP_WORDS.has(folded) || folded.includes("'"),
      isCapitalized: !isSmall && match.index > 0 && /^\p{Lu}\p{Ll}/u.test(raw),
      isCapitals: !isSmall && !isShouted && /^\p{Lu}{2,}$/u.test(raw),
      start: match.index,
      end: match.index + raw.length,
    });
  }
  return found;
}

/** The folded words with a space between them, as patterns read them. */
export function textOf(words: readonly Term[]): string {
  return words.map(({ text }) => text).join(" ");
}

/** Another word in the place of the given one, as if it were typed there in small letters. */
export function inPlaceOf(word: Word, text: string): Word {
  return { ...word, text, stem: stem(text), isStop: STOP_WORDS.has(text), isCapitals: false, isCapitalized: false };
}

/** The first words in a row whose `textOf` is the given text; empty where it stands nowhere. */
export function wordsOfText(text: string, words: readonly Word[]): readonly Word[] {
  const { length } = text.split(" ");
  const from = words.findIndex((_, at) => textOf(words.slice(at, at + length)) === text);
  return from < 0 ? [] : words.slice(from, from + length);
}

function spell(raw: string, previous: string | undefined): string {
  const letters = fold(raw);
  const folded = letters.includes(".") ? letters.replace(/\.(?=\p{L}|$)/gu, "") : letters;
  if (folded === "us" && !(raw === "us" && previous !== undefined && BEFORE_PRONOUN_US.has(previous))) return "usa";
  return folded.includes("'") ? withoutApostrophes(folded) : folded;
}

/** A pronoun or question word with its auxiliary keeps the apostrophe, since "he'll" is not hell; all others lose it. */
function withoutApostrophes(folded: string): string {
  const [, before = "", after] = /^([^']+)'(ll|d|re|ve|m)$/.exec(folded) ?? [];
  if (after !== undefined) return STOP_WORDS.has(before) ? folded : before;
  return folded.replace(/'s$/, "").replaceAll("'", "");
}

const stems = new Map<string, string>();

/** Porter's stem, after a table of irregular forms; a word that is not Latin script is its own stem. */
export function stem(folded: string): string {
  const known = stems.get(folded);
  if (known !== undefined) return known;
  const regular = IRREGULAR_FORMS.get(folded) ?? folded;
  const made = OWN_STEMS.get(folded) ?? (/^[a-z]+$/.test(regular) ? stemmer(regular) : regular);
  if (stems.size < 200_000) stems.set(folded, made);
  return made;
}
