import { MONTHS } from "../../saga/date-words.ts";
import type { Library } from "../../saga/library.ts";
import { fold } from "../../search/fold.ts";
import type { NameMatch } from "../../search/names.ts";
import { STOP_WORDS } from "../../search/stop-words.ts";
import { stem, type Word, words } from "../../search/words.ts";
import type { Correction } from "../question.ts";
import { glossOf } from "../urdu/roman-urdu.ts";
import { withoutUrduPhrases } from "../urdu/urdu-phrases.ts";
import { confusedWith } from "./confusions.ts";
import { mended, restOfName } from "./mend.ts";
import { expandShorthand, expandStroke } from "./shorthand.ts";

/** Words that are looked up in the speller at the most: it is the dearest step. */
const MOST_CORRECTIONS = 12;

const HE = { text: "usne", stem: "usne", isStop: true } as const;

/** Typed words of a text as the words they stand for: Urdu glossed, shorthand written out, typos and confusions mended, names left as they are. */
export function spellOut(
  text: string,
  read: readonly Word[],
  isUrdu: boolean,
  library: Library,
): { readonly words: readonly Word[]; readonly corrections: readonly Correction[] } {
  // "Us pe kya case hai" asks of him, and not of the US.
  const typed = isUrdu ? read.map((word) => (text.slice(word.start, word.end) === "us" ? { ...word, ...HE } : word)) : read;
  const corrections: Correction[] = [];
  const named = namedWords(typed, isUrdu, library);

  function corrected(word: Word, taken: string | undefined): Word {
    if (taken === undefined) return word;
    corrections.push({ typed: word.text, taken });
    return { ...word, text: taken, stem: stem(taken), isStop: STOP_WORDS.has(taken) };
  }

  function mend(word: Word, at: number): Word {
    if (corrections.length >= MOST_CORRECTIONS) return word;
    const beside = [typed[at - 1], typed[at + 1]].flatMap((other) => (other && named.get(other)) ?? []);
    return corrected(word, restOfName(word, beside, library) ?? mended(word, isUrdu, library));
  }

  const spelled: Word[] = [];
  for (let at = 0; at < typed.length; at++) {
    const [word, next] = [typed[at], typed[at + 1]];
    if (!word) break;
    if (named.has(word)) {
      spelled.push(word);
      continue;
    }
    const stroke = next && expandStroke(fold(text.slice(word.start, next.end)));
    const meant = stroke ?? withVerb(text.slice(word.start, word.end), next?.text) ?? meaningOf(word, next?.text ?? "", isUrdu, library);
    if (meant === undefined) spelled.push(mend(word, at));
    else spelled.push(...words(meant).map((part) => ({ ...part, start: word.start, end: word.end })));
    if (stroke !== undefined) at++;
  }
  if (isUrdu) return { words: withoutUrduPhrases(spelled, (word) => named.has(word)), corrections };
  const isHeld = isHeldBy(library);
  const meant = spelled.map((word, at) => (named.has(word) ? word : corrected(word, confusedWith(spelled, at, isHeld))));
  return { words: meant, corrections };
}

/** "Who's" as "who is", "who's been" as "who has": words that are read lose what looks like a possessive. Undefined where no question word is drawn together. */
function withVerb(typed: string, next: string | undefined): string | undefined {
  const [, asked] = /^(who|what|when|where|why|how)['’ʼ`´]s$/i.exec(typed) ?? [];
  return asked && `${asked} ${next === "been" || next === "got" ? "has" : "is"}`;
}

/** The words that a typed one stands for by itself; undefined where it is none but itself. */
function meaningOf(word: Word, next: string, isUrdu: boolean, library: Library): string | undefined {
  const gloss = isUrdu ? glossOf(word.text, next) : undefined;
  return gloss ?? numericDate(word.text, next) ?? expandShorthand(word, isHeldBy(library));
}

/** Facts that are looked at for a word that may be shorthand. */
const MOST_LOOKED_AT = 20;

/** Whether a claim or a quote has the word; that readers ask with it says nothing, as they write in a hurry too. */
function isHeldBy({ index, facts, reading }: Library): (folded: string) => boolean {
  return (folded) =>
    index
      .documentsWith(stem(folded))
      .slice(0, MOST_LOOKED_AT)
      .some((place) => {
        const fact = facts[place];
        const read = fact && reading(fact);
        return [...(read?.claim ?? []), ...(read?.quote ?? [])].some(({ words: told }) => told.some(({ text }) => text === folded));
      });
}

/**
 * The words that spell a name as they stand, with what it may stand for. Initials that are shorthand too are a name only in capitals, and none where small words
 * of another language are in the way.
 */
function namedWords(typed: readonly Word[], isUrdu: boolean, library: Library): ReadonlyMap<Word, readonly string[]> {
  const isName = ({ isInitials, from }: NameMatch) => {
    const word = typed[from];
    if (!isInitials || !word) return true;
    return !isUrdu && (word.isCapitals || expandShorthand(word, isHeldBy(library)) === undefined);
  };
  const matches = library.names.find(typed).filter(isName);
  return new Map(matches.flatMap(({ ids, from, to }) => typed.slice(from, to).map((word) => [word, ids] as const)));
}

/** "30/9", "09/30" or "2022-09-30" as "30 september"; where both could be the month, or a clock time is meant, it stays as it is. */
function numericDate(folded: string, next: string): string | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(folded);
  if (iso) return dayAndMonth(Number(iso[3]), Number(iso[2]), ` ${iso[1]}`);
  const match = /^(am|pm)$/.test(next) ? null : /^(\d{1,2})([/.-])(\d{1,2})(?:\2\d{2,4})?$/.exec(folded);
  if (!match) return undefined;
  const [first, second] = [Number(match[1]), Number(match[3])];
  if (first > 12 === second > 12) return undefined;
  return first > 12 ? dayAndMonth(first, second) : dayAndMonth(second, first);
}

function dayAndMonth(day: number, month: number, year = ""): string | undefined {
  const name = MONTHS[month - 1];
  return name === undefined || day < 1 || day > 31 ? undefined : `${day} ${name.toLowerCase()}${year}`;
}
