import { readOnce } from "../../saga/file-text.ts";
import { ALL_LISTS, FILE_LISTS, type Library, NAME_LISTS } from "../../saga/library.ts";
import { isCommon, isEnglish, isFamiliar, isProperName } from "../../search/english.ts";
import { basesOf, mendedEndings } from "../../search/inflection.ts";
import { soundOf } from "../../search/sound.ts";
import { editDistance } from "../../search/spelling.ts";
import { hasSynonyms } from "../../search/synonyms.ts";
import { stem, type Word } from "../../search/words.ts";
import { isLight } from "../reading/light-words.ts";
import { isTelling } from "../reading/telling-words.ts";
import { isSureness } from "../reading/truth.ts";
import { glossOf } from "../urdu/roman-urdu.ts";

/** Shortest word that is looked at as the rest of a name. */
const SHORTEST_NAME = 4;

/** The other word of somebody's name, where a word beside it is like that: "teale" for "teel" behind "warren". `beside`: what the words before and behind may stand for. */
export function restOfName(word: Word, beside: readonly string[], library: Library): string | undefined {
  const { text: folded } = word;
  if (beside.length === 0 || word.isStop || folded.length < SHORTEST_NAME || isCommon(folded)) return undefined;
  const parts = beside.flatMap((id) => {
    const entity = library.entity(id);
    return entity?.kind === "person" ? [entity.name, ...(entity.aliases ?? [])].flatMap((name) => readOnce(name, library.names)) : [];
  });
  const names = parts.flatMap((unit) => unit.words.map(({ text }) => text));
  return names.find((part) => part.length >= SHORTEST_NAME && isLike(folded, part));
}

/** Whether a word is a slip or two away from a name, and begins like it. */
function isLike(folded: string, name: string): boolean {
  if (folded.charAt(0) !== name.charAt(0)) return false;
  const slips = editDistance(folded, name, 2);
  return slips <= 1 || (slips === 2 && (folded.length >= 6 || soundOf(folded) === soundOf(name)));
}

/** Whether the word is meant as it stands. */
function isKnown(word: Word, library: Library): boolean {
  if (word.isStop || word.text.length < 3 || !/^[a-z]+$/.test(word.text)) return true;
  if (library.hasWord(word.text) || isProperName(word.text) || isTold(word)) return true;
  if (!isEnglish(word.text)) return basesOf(word.text).some(isFamiliar);
  return isCommon(word.text) || isStemKnown(word, library);
}

/** Whether questions are read by the word: "malware" is no slip for a file's "aware". A form that follows no rule may be misspelt all the same: "writed". */
function isTold({ text, stem }: Word): boolean {
  return (isTelling(stem) || isLight(stem) || isSureness(text)) && !mendedEndings(text).some(isEnglish);
}

/** Whether the file or a synonym has the word in another form. */
function isStemKnown(word: Word, library: Library): boolean {
  return library.index.documentCount(word.stem) > 0 || hasSynonyms(word.text);
}

/** The word that a misspelt one was meant to be; undefined where it is meant as it stands, or nothing is near. */
export function mended(word: Word, isUrdu: boolean, library: Library): string | undefined {
  return isKnown(word, library) ? undefined : nearest(word, isUrdu, library);
}

/**
 * A rare English word of five letters or more that is one slip away from a word of the file with the same first letter is taken for that; an unknown word for any known one, a name only for
 * a name. Where the stem is known, only how it is written is mended.
 */
function nearest(word: Word, isUrdu: boolean, library: Library): string | undefined {
  const { text: folded, isCapitalized } = word;
  if (isCapitalized) return library.speller.correct(folded, { slips: 2, lists: NAME_LISTS, isHeard: true });
  if (isEnglish(folded)) {
    const taken = folded.length >= 5 ? library.speller.correct(folded, { slips: 1, lists: FILE_LISTS }) : undefined;
    // Whoever writes "treason" does not mean "reason": the first letter is hardly ever the slip.
    return taken?.charAt(0) === folded.charAt(0) ? taken : undefined;
  }
  if (isUrdu) return library.speller.correct(folded, { slips: 1, lists: FILE_LISTS });
  const formed = mendedEndings(folded).find((form) => isEnglish(form) || library.hasWord(form));
  if (formed !== undefined) return formed;
  const heard = library.speller.correct(folded, { slips: 2, lists: ALL_LISTS, isHeard: true });
  // What is Urdu in a reader's question was not meant in an English one.
  const taken = heard !== undefined && !isEnglish(heard) && glossOf(heard, "") !== undefined ? undefined : heard;
  return taken !== undefined && isStemKnown(word, library) && stem(taken) !== word.stem ? undefined : taken;
}
