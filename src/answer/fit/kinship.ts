import type { Question } from "../../question/question.ts";
import { claimAndQuote } from "../../saga/fact-reading.ts";
import type { Library } from "../../saga/library.ts";
import type { Fact } from "../../saga/schema.ts";
import type { Unit } from "../../search/units.ts";

/** Words that say of two how they are related. */
const KIN =
  /^(?:(?:grand|step)?(?:father|mother|son|daughter|brother|sister)s?|wife|husband|spouse|married|uncle|aunt|nephew|niece|cousin|siblings?|relatives?|related)$/;

/** Words that tell it of people as well, but in a question need not ask for it: "does the family own it". */
const KIN_TOO = /^(?:(?:grand|step)?(?:child|children|parents?)|family|kin)$/;

/** "Is he related to the mayor". */
export function asksKinship({ said, named }: Question): boolean {
  return named.length > 0 && /^(?:is|are|was|were|how) .*\b(?:related|relatives?)\b/.test(said);
}

/** Whether it is asked how two are related and the fact does not say that: that both are in it is no kinship. */
export function isKinshipUntold({ words, named, asked }: Question, fact: Fact, library: Library): boolean {
  // "The mayor's brother", where the file calls somebody so, is but a name.
  const calling = new Set(asked.filter(({ unit }) => unit.ids.length > 0).flatMap(({ unit }) => unit.words.map(({ text }) => text)));
  if (named.length === 0 || !words.some((word) => KIN.test(word) && !calling.has(word))) return false;
  return !tellsKinship(claimAndQuote(library.reading(fact)));
}

/** "The brother-in-law of", "his late wife": of one family; a word of a name, "the Sharif family", tells nothing of others. */
export function tellsKinship(units: readonly Unit[]): boolean {
  return units.some(({ ids, words }) => ids.length === 0 && words.some(({ text }) => KIN.test(text) || KIN_TOO.test(text)));
}
