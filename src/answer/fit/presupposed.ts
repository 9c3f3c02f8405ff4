import type { Asked, Question } from "../../question/question.ts";
import { FORM_OF_BE } from "../../question/reading/question-words.ts";
import { isSpeech } from "../../question/reading/speech.ts";
import { PADDING } from "../../question/reading/weigh.ts";
import type { Library } from "../../saga/library.ts";
import type { Fact } from "../../saga/schema.ts";
import { firstWordOf, isAlike, type Unit } from "../../search/units.ts";
import { clauseOf, namesPeople } from "./identity-asked.ts";
import { coverOf, ownWordsOf } from "./match.ts";

/** Behind these stands why it is taken to have been done, or how. */
const REASON =
  /(?:(?<!\b(?:takes?|took|taken|taking|handed|turned|hangs|went|(?:thought|thinks?|thinking|mulled)(?: it| this| that)?) )\bover|\b(?:because of|on account of|due to|owing to|thanks to))(?: (?:the|a|an|his|her|their|its))?$/;
const MANNER = /\bin (?:disgrace|shame|protest|anger|fury|tears|fear|secret)$/;

/** "Who resigned over corruption", where the fact tells of a resignation and of no corruption: why it was done is taken for granted. */
export function isForOtherReason({ kind, asked, words }: Question, fact: Fact, library: Library): boolean {
  if (!/^(?:who|when|where|yes-no)$/.test(kind)) return false;
  const given = asked.filter(({ unit, weight }) => {
    const at = words.indexOf(firstWordOf(unit));
    const isGiven = REASON.test(words.slice(0, at).join(" ")) || MANNER.test(words.slice(0, at + 1).join(" "));
    // "Over 18,000 people" is no reason, and the affair that all of the file is about goes without saying.
    const isOfTheme = unit.stems.some((stem) => library.theme.stems.has(stem));
    return isGiven && weight > PADDING && unit.ids.length === 0 && !/^\d/.test(firstWordOf(unit)) && !isOfTheme;
  });
  if (given.length === 0) return false;
  const told = library.reading(fact);
  return given.some(({ unit }) => coverOf(unit, told) === 0);
}

/** "Azam Khan is a politician", where that is asked and the fact calls him nothing of the sort; else undefined. */
export function callingNotTold(question: Question, fact: Fact, library: Library): string | undefined {
  const { kind, asked, words, deed } = question;
  const [one, ...others] = asked.filter(({ weight }) => weight > PADDING);
  const behind = words.indexOf(one?.unit.words.at(-1)?.text ?? "") + 1;
  const article = words.findIndex((word, at) => /^an?$/.test(word) || (word === "the" && at === behind));
  if (kind !== "yes-no" || deed || !one || !namesPeople(one.unit, library) || !FORM_OF_BE.test(words[0] ?? "") || article < 0)
    return undefined;
  const told = ownWordsOf(library.reading(fact));
  const of = words.indexOf("of", article);
  // "A vice-president of her party": of what is another matter.
  const isBehindIt = (at: number) => at < article || (of > 0 && at > of);
  const isToldOf = ({ unit }: Asked) =>
    isBehindIt(words.indexOf(firstWordOf(unit))) || (coverOf(unit, told) > 0 && !isOfOthers(unit, told.claim));
  // "A minister or a secretary": one of the two is enough.
  const isToldAll = words.includes("or")
    ? others.some((other) => !isBehindIt(words.indexOf(firstWordOf(other.unit))) && isToldOf(other))
    : others.every(isToldOf);
  return isToldAll ? undefined : clauseOf(one.unit, question, library);
}

/** "A foreigner", "a dignitary" where the claim has foreign dignitaries: those are others. */
function isOfOthers(unit: Unit, claim: readonly Unit[]): boolean {
  const word = firstWordOf(unit);
  const told = claim.flatMap((other, at) => (isAlike(other, unit) ? [at] : []));
  const plural = /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
  const isPlural = (at: number) => firstWordOf(claim[at]) === plural;
  const isAttribute = (at: number) =>
    claim[at]?.words.length === 1 && firstWordOf(claim[at]) !== word && claim[at + 1]?.isStop === false && claim[at + 1]?.ids.length === 0;
  return told.length > 0 && told.every((at) => isPlural(at) || isAttribute(at));
}

/** "Is Imran Khan in league with her", "who is in league with Imran Khan", where he only claims it of others. */
export function isOfTeller({ kind, asked, words, deed }: Question, fact: Fact, library: Library): boolean {
  const { claimant, about = [] } = fact;
  if (!/^(?:who|yes-no)$/.test(kind) || claimant === undefined || about[0] === claimant || !isToldByAlone(claimant, fact, library))
    return false;
  const name = asked.find(({ unit }) => unit.ids.includes(claimant))?.unit.words[0]?.text;
  if (name === undefined) return false;
  if (/^(?:with|against)$/.test(words[words.indexOf(name) - 1] ?? "")) return true;
  const isSubject = kind === "yes-no" && asked.find(({ isStandingCue }) => !isStandingCue)?.unit.ids.includes(claimant) === true;
  return isSubject && asked.length > 1 && FORM_OF_BE.test(words[0] ?? "") && !(deed && isSpeech(deed.verb));
}

/** Whether somebody does nothing in the claim but tell it. */
function isToldByAlone(id: string, fact: Fact, library: Library): boolean {
  const { claim } = library.reading(fact);
  const places = claim.flatMap((unit, at) => (unit.ids.includes(id) ? [at] : []));
  return places.length > 0 && places.every((at) => claim.slice(at + 1, at + 3).some(isSpeech)) && library.entity(id)?.kind === "person";
}
