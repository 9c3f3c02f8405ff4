import type { Question } from "../question/question.ts";
import { isSpeech } from "../question/speech.ts";
import type { Library } from "../saga/library.ts";
import type { Fact } from "../saga/schema.ts";
import type { Unit } from "../search/units.ts";
import { words as wordsOf } from "../search/words.ts";
import { coverOf, MATCH, termsOf } from "./match.ts";
import { PADDING } from "./meeting.ts";

/** Two who are asked to be one: "is she the hacker". */
export interface Identity {
  readonly one: string;
  /** As it was asked. */
  readonly other: string;
}

const BETWEEN_NAMES =
  /^(?:is|was|are|were|isnt|wasnt|it|true|that|the|a|an|really|actually|also|still|same|as|in|fact|so|and|but|person|man|woman|guy)$/;

/** What is asked where nothing is asked but whether two whom the file tells apart are one; undefined where something else is asked. */
export function identityAsked({ kind, asked, words, text }: Question, library: Library): Identity | undefined {
  const [one, other, ...more] = asked.filter(({ isStandingCue }) => !isStandingCue).map(({ unit }) => unit);
  if (kind !== "yes-no" || !one || !other || more.length > 0 || words.includes("in")) return undefined;
  if (!isSomebody(one, library) || !isSomebody(other, library) || one.ids.some((id) => other.ids.includes(id))) return undefined;
  const called = [...one.ids, ...other.ids].flatMap((id) => [library.nameOf(id), ...(library.entity(id)?.aliases ?? [])]);
  const names = new Set([...one.words, ...other.words, ...called.flatMap(wordsOf)].map(({ text }) => text));
  if (!words.every((word) => names.has(word) || BETWEEN_NAMES.test(word))) return undefined;
  return { one: library.nameOf(one.ids[0] ?? ""), other: text.slice(other.words[0]?.start).replace(/(?<![\s?!.])[\s?!.]+$/u, "") };
}

function isSomebody({ ids }: Unit, library: Library): boolean {
  return ids.length > 0 && ids.every((id) => /^(?:person|unidentified)$/.test(library.entity(id)?.kind ?? ""));
}

/** Behind these stands why or how it is taken to have been done. */
const REASON = /^(?:over|of|to|in)$/;
const BEFORE_REASON: Readonly<Record<string, RegExp>> = { of: /^(?:because|account)$/, to: /^(?:due|owing|thanks)$/ };
const MANNER = /^(?:disgrace|shame|protest|anger|fury|tears|fear|secret)$/;

/** "Who resigned over corruption", where the fact tells of a resignation and of no corruption: why it was done is taken for granted. */
export function isForOtherReason({ kind, asked, words }: Question, fact: Fact, library: Library): boolean {
  if (!/^(?:who|when|where|yes-no)$/.test(kind)) return false;
  const own = termsOf({ ...library.reading(fact), questions: [] });
  return asked.some(({ unit, weight }) => {
    const [word] = unit.words;
    const at = words.indexOf(word?.text ?? "");
    const before = words[at - 1] ?? "";
    if (weight <= PADDING || unit.ids.length > 0 || at < 1 || !REASON.test(before)) return false;
    if (before === "in" && !MANNER.test(word?.text ?? "")) return false;
    if (BEFORE_REASON[before]?.test(words[at - 2] ?? "") === false) return false;
    return coverOf(unit, own) < MATCH.synonym;
  });
}

/** "Is Imran Khan in league with her", "who is in league with Imran Khan", where he only claims it of others. */
export function isOfTeller({ kind, asked, words, deed }: Question, fact: Fact, library: Library): boolean {
  const { claimant, about = [] } = fact;
  if (!/^(?:who|yes-no)$/.test(kind) || claimant === undefined || about[0] === claimant || !isToldByAlone(claimant, fact, library))
    return false;
  const at = asked.findIndex(({ unit }) => unit.ids.includes(claimant));
  const name = asked[at]?.unit.words[0]?.text;
  if (name === undefined) return false;
  if (/^(?:with|against)$/.test(words[words.indexOf(name) - 1] ?? "")) return true;
  const isSubject = kind === "yes-no" && asked.filter(({ isStandingCue }) => !isStandingCue)[0]?.unit.ids.includes(claimant) === true;
  return isSubject && asked.length > 1 && /^(?:is|was|are|were|isnt|wasnt)$/.test(words[0] ?? "") && !(deed && isSpeech(deed.verb));
}

/** Whether somebody does nothing in the claim but tell it. */
function isToldByAlone(id: string, fact: Fact, library: Library): boolean {
  const { claim } = library.reading(fact);
  const places = claim.flatMap((unit, at) => (unit.ids.includes(id) ? [at] : []));
  return places.length > 0 && places.every((at) => claim.slice(at + 1, at + 3).some(isSpeech)) && library.entity(id)?.kind === "person";
}
