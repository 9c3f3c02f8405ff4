import { MONTHS } from "../saga/date-words.ts";
import { ALL_LISTS, FILE_LISTS, type Library } from "../saga/library.ts";
import { isCommon, isEnglish } from "../search/english.ts";
import { STOP_WORDS } from "../search/stop-words.ts";
import { hasSynonyms } from "../search/synonyms.ts";
import { stem, type Word, words } from "../search/words.ts";
import type { Correction } from "./question.ts";
import { glossOf } from "./roman-urdu.ts";
import { expandShorthand } from "./shorthand.ts";

/** Words that are looked up in the speller at the most: it is the dearest step. */
const MOST_CORRECTIONS = 12;

/** Typed words as the words they stand for: Urdu glossed, shorthand written out, typos mended, names left as they are. */
export function spellOut(
  typed: readonly Word[],
  isUrdu: boolean,
  library: Library,
): { readonly words: readonly Word[]; readonly corrections: readonly Correction[] } {
  const corrections: Correction[] = [];
  const isNamed = namedWords(typed, isUrdu, library);

  function mend(word: Word): Word {
    if (isKnown(word, library) || corrections.length >= MOST_CORRECTIONS) return word;
    const taken = nearest(word.text, isUrdu, library);
    if (taken === undefined) return word;
    corrections.push({ typed: word.text, taken });
    return { ...word, text: taken, stem: stem(taken), isStop: STOP_WORDS.has(taken) };
  }

  const spelled = typed.flatMap((word, index) => {
    if (isNamed.has(index)) return [word];
    const meant =
      (isUrdu ? glossOf(word.text, typed[index + 1]?.text ?? "") : undefined) ?? numericDate(word.text) ?? expandShorthand(word.text);
    return meant === undefined ? [mend(word)] : words(meant).map((part) => ({ ...part, start: word.start, end: word.end }));
  });
  return { words: spelled, corrections };
}

/** Indexes of the words that spell a name as they stand; initials count only where small words of another language are not in the way. */
function namedWords(typed: readonly Word[], isUrdu: boolean, library: Library): ReadonlySet<number> {
  const matches = library.names.find(typed).filter(({ isInitials }) => !isInitials || !isUrdu);
  return new Set(matches.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, offset) => from + offset)));
}

/** "30/9" or "09/30" as "30 september"; where both could be the month it stays as it is. */
function numericDate(folded: string): string | undefined {
  const match = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-]\d{2,4})?$/.exec(folded);
  if (!match) return undefined;
  const [first, second] = [Number(match[1]), Number(match[2])];
  const [day, month] = first > 12 ? [first, second] : [second, first];
  return day > 12 && day <= 31 && month >= 1 ? `${day} ${MONTHS[month - 1]?.toLowerCase()}` : undefined;
}

function isKnown(word: Word, library: Library): boolean {
  if (word.isStop || word.text.length < 3 || !/^[a-z]+$/.test(word.text)) return true;
  const isInFile = library.hasWord(word.text) || library.index.documentCount(word.stem) > 0;
  return isInFile || hasSynonyms(word.text) || (isEnglish(word.text) && isCommon(word.text));
}

/** A rare English word of five letters or more that is one slip away from a word of the file is taken for that; an unknown word for any known one. */
function nearest(folded: string, isUrdu: boolean, library: Library): string | undefined {
  if (!isEnglish(folded)) return library.speller.correct(folded, isUrdu ? { slips: 1, lists: FILE_LISTS } : { slips: 2, lists: ALL_LISTS });
  return folded.length >= 5 ? library.speller.correct(folded, { slips: 1, lists: FILE_LISTS }) : undefined;
}
