import type { Deed } from "../../question/question.ts";
import { isAdverb, isParticiple } from "../../question/reading/deed.ts";
import { isSpeech } from "../../question/reading/speech.ts";
import { isDayOrMonth } from "../../saga/date-words.ts";
import { isPastForm } from "../../search/conjugation.ts";
import { isEnglish } from "../../search/english.ts";
import { firstWordOf, type Unit } from "../../search/units.ts";
import { stem } from "../../search/words.ts";
import { isCalledSo } from "./callings.ts";

/** Who does what the verb says in the fact, and to whom; undefined where the fact does not tell. */
export interface FactDeed {
  readonly agents: readonly string[] | undefined;
  readonly patients: readonly string[] | undefined;
  /** Whoever does it, where the file has no entry for him: what he is called by, "an angler", or the last word of his name. */
  readonly calling?: Unit;
  /** Whom it is done to, or for, by what he is called: "the treasurer", "to a wholesaler". */
  readonly callingTo?: Unit;
}

const BE = new Set(["is", "are", "was", "were", "be", "been", "being"]);
const AUXILIARIES = new Set([...BE, ..."has have had will would can could should may might must not to also".split(" ")]);
const PERSONAL = new Set(["he", "she", "they", "it", "we", "i", "you"]);
const PRONOUNS = new Set([...PERSONAL, "who", "which", "that"]);
/** Behind a name they stand for it: "the council that sold it". */
const RELATIVES = new Set(["who", "which", "that"]);
const SOMEBODY = new Set(["somebody", "someone", "anybody", "anyone", "nobody", "one", "people", "others"]);
const PREPOSITIONS = new Set(["of", "from", "in", "to", "with", "by", "for", "about", "at", "on", "against", "between", "into", "over"]);
const WISHES = new Set(["should", "would", "could", "may", "might", "must"]);
const DEMANDS = new Set("call ask demand urge want press petition request appeal wish hope".split(" ").map(stem));
const DETERMINERS = new Set(["the", "a", "an", "another", "his", "her", "their", "its", "this", "that"]);

/** Who does what the verb at that place says, and to whom, read from the words around it. */
export function deedAt(units: readonly Unit[], at: number): FactDeed {
  const verb = units[at];
  // In "would be asked to read" whoever is asked reads.
  const isLedTo = firstWordOf(units[at - 1]) === "to";
  // "An inquiry led by a judge" needs no "was".
  const isDoneBy = units.slice(Math.max(0, at - 3), at).some(isBeing) || (at > 0 && firstWordOf(units[at + 1]) === "by");
  const isPassive = verb !== undefined && isParticiple(verb) && !isLedTo && isDoneBy;
  const people = isPassive ? undefined : peopleOfName(units, at);
  const calling = isPassive ? callingAfter(units, at, BY) : (people ?? callingBefore(units, at));
  const before = subjectBefore(units, at);
  if (isPassive) return { agents: byWhom(units, at), patients: before ?? [], ...(calling && { calling }) };
  const callingTo = callingOfObject(units, at) ?? callingAfter(units, at, TO);
  return {
    agents: people ? before : calling ? undefined : before,
    patients: namesAfter(units, at),
    ...(calling && { calling }),
    ...(callingTo && { callingTo }),
  };
}

function isBeing(unit: Unit): boolean {
  return BE.has(firstWordOf(unit));
}

/** "A says the masts were stolen": whoever tells it did not do it. */
function isReporting(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  return unit !== undefined && isSpeech(unit) && !isNoun(units, index) && firstWordOf(units[index + 1]) !== "to";
}

/** The place of the last word of the verb's subject. */
function subjectEnd(units: readonly Unit[], at: number): number {
  const index = beforeAuxiliaries(units, at - 1);
  // "Was the first to fall ill".
  const isRanked = /^(?:first|last|only|next)$/.test(firstWordOf(units[index])) && firstWordOf(units[index - 1]) === "the";
  const end = isRanked ? beforeAuxiliaries(units, index - 2) : index;
  return apposedTo(units, end) ?? end;
}

function beforeAuxiliaries(units: readonly Unit[], from: number): number {
  let index = from;
  while (AUXILIARIES.has(firstWordOf(units[index])) || isAdverb(firstWordOf(units[index]))) index--;
  return index;
}

/** "Wilma Stent" of "Wilma Stent, a retired teacher": the place of the name before what somebody is called. */
function apposedTo(units: readonly Unit[], end: number): number | undefined {
  const article = [end - 1, end - 2].find((at) => /^an?$/.test(firstWordOf(units[at])));
  const before = article === undefined ? undefined : units[article - 1];
  return article !== undefined && before && (before.ids.length > 0 || isNameOfStranger(before)) ? article - 1 : undefined;
}

/** "An angler", "two hikers", "divers" before the verb. */
function callingBefore(units: readonly Unit[], at: number): Unit | undefined {
  const index = subjectEnd(units, at);
  const unit = units[index];
  if (firstWordOf(unit) === "and") return callingAtStart(units, index);
  if (unit && isNameOfStranger(unit)) return unit;
  if (!unit || unit.ids.length > 0 || !isCalledSo(firstWordOf(unit))) return undefined;
  // "Marwick's grandfather" is not Marwick.
  const isOwned = (units[index - 1]?.ids.length ?? 0) > 0;
  const isBehindDate = isDayOrMonth(firstWordOf(units[index - 1])) || /^\d+$/.test(firstWordOf(units[index - 1]));
  return isOwned || isBehindDate || index === 0 || isNoun(units, index) || COUNT.test(firstWordOf(units[index - 1])) ? unit : undefined;
}

/** How many words before whoever did it, where a claim begins with him: "a young retired usher". */
const REACH_OF_START = 4;

/** "A retired usher" of "a retired usher found it and brought it back": whoever does the first deed does the second. */
function callingAtStart(units: readonly Unit[], and: number): Unit | undefined {
  const at = units.findIndex((unit, index) => unit.ids.length === 0 && index < and - 1 && isCalledSo(firstWordOf(unit)));
  const next = units[at + 1];
  const isDoing = AUXILIARIES.has(firstWordOf(next)) || (next !== undefined && (isParticiple(next) || isPastForm(firstWordOf(next))));
  const isFirst = at >= 0 && at < REACH_OF_START && units.slice(0, at).every(({ ids }) => ids.length === 0);
  return isFirst && isDoing ? units[at] : undefined;
}

/** A word before a verb that is no English, as names are: somebody of whom the file has no entry. */
export function isNameOfStranger({ ids, isStop, words: [word] }: Unit): boolean {
  return ids.length === 0 && !isStop && word !== undefined && !isEnglish(word.text) && !/\d/.test(word.text);
}

/** "Workers" of "workers at the mill found it", "the board" of "the board of the club": they did it, and the name only says whose they are. */
function peopleOfName(units: readonly Unit[], at: number): Unit | undefined {
  const name = subjectEnd(units, at);
  if ((units[name]?.ids.length ?? 0) === 0) return undefined;
  const preposition = placeBefore(units, name);
  const unit = units[preposition - 1];
  if (!unit || unit.ids.length > 0 || !/^(?:of|at|in|from)$/.test(firstWordOf(units[preposition]))) return undefined;
  return isCalledSo(firstWordOf(unit)) ? unit : undefined;
}

/** The place of the name behind what people are called: "the mill" of "workers at the mill"; undefined where there is none. */
export function nameBehindCalling(units: readonly Unit[], calling: number): number | undefined {
  if (!/^(?:of|at|in|from)$/.test(firstWordOf(units[calling + 1]))) return undefined;
  const name = isDeterminer(units[calling + 2]) ? calling + 3 : calling + 2;
  return (units[name]?.ids.length ?? 0) > 0 ? name : undefined;
}

const BY = /^by$/;
const TO = /^(?:to|with|from)$/;

/** How many words behind the verb somebody without a name may stand. */
const REACH_OF_CALLING = 7;

/** "The treasurer" of "arrested the treasurer". */
function callingOfObject(units: readonly Unit[], at: number): Unit | undefined {
  const [article, unit] = units.slice(at + 1);
  return unit && unit.ids.length === 0 && isArticle(article) && isCalledSo(firstWordOf(unit)) ? unit : undefined;
}

/** "A wholesaler" of "sold the drums to a wholesaler". */
function callingAfter(units: readonly Unit[], at: number, preposition: RegExp): Unit | undefined {
  return units.find((unit, index) => {
    const isNear = index > at && index <= at + REACH_OF_CALLING && unit.ids.length === 0;
    const isBehind = preposition.test(firstWordOf(units[index - 2]));
    return isNear && isBehind && isCalledSo(firstWordOf(unit)) && isArticle(units[index - 1]);
  });
}

function isArticle(unit: Unit | undefined): boolean {
  return /^(?:an?|the|another|some|two|three|several)$/.test(firstWordOf(unit));
}

/** How many there are of those who are called so: "two hikers". */
export const COUNT = /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|some|several|many|another)$/;

/** The names that the verb's subject is made of; an empty list where the subject is a thing without a name. */
function subjectBefore(units: readonly Unit[], at: number): readonly string[] | undefined {
  let index = subjectEnd(units, at);
  const related = antecedentOf(units, index + 1);
  if (related) return related;
  if (PRONOUNS.has(firstWordOf(units[index]))) return undefined;
  if (SOMEBODY.has(firstWordOf(units[index]))) return [];
  if (isNoun(units, index)) return [];
  for (; index >= 0; index--) {
    const unit = units[index];
    if (PERSONAL.has(firstWordOf(unit))) return undefined;
    if (isReporting(units, index)) return antecedentOf(units, index) ?? [];
    if (!unit || unit.ids.length === 0) continue;
    const preposition = placeBefore(units, index);
    // In "a plot by the council to sell" the name does it.
    if (!PREPOSITIONS.has(firstWordOf(units[preposition])) || firstWordOf(units[preposition]) === "by")
      return [...unit.ids, ...joinedTo(units, index)];
    const head = headBefore(units, preposition);
    if (head) return doersFor(head, unit);
    index = preposition;
  }
  return undefined;
}

/** "Board" of "board of the club": what the name behind the preposition belongs to. */
function headBefore(units: readonly Unit[], preposition: number): Unit | undefined {
  const head = units[preposition - 1];
  return head && !head.isStop && head.ids.length === 0 ? head : undefined;
}

/** "Clips from the office leaked": what the name belongs to does it, not the name; but what its board does it does itself. */
function doersFor(head: Unit, name: Unit): readonly string[] {
  return ACTS_FOR_ALL.test(firstWordOf(head)) ? name.ids : [];
}

const ACTS_FOR_ALL = /^(?:board|committee|executive|management|leadership|council|assembly|headquarters)$/;

/** "The council" in "the council that sold it": whoever a relative before the verb stands for. */
function antecedentOf(units: readonly Unit[], verb: number): readonly string[] | undefined {
  const { ids = [] } = RELATIVES.has(firstWordOf(units[verb - 1])) ? (units[verb - 2] ?? {}) : {};
  return ids.length > 0 ? ids : undefined;
}

/** The place before a name and its article. */
function placeBefore(units: readonly Unit[], index: number): number {
  return isDeterminer(units[index - 1]) ? index - 2 : index - 1;
}

/** Whether the verb stands for something done: no noun, no attribute ("hacked audio"), and no mere "should" where it is asked what happened. */
export function standsForDeed(units: readonly Unit[], index: number, deed: Deed): boolean {
  if (isNoun(units, index) || NO_DEED.test(firstWordOf(units[index]))) return false;
  const [before, verb, next] = [units[index - 1], units[index], units[index + 1]];
  const isBehindSubject =
    before === undefined ||
    before.ids.length > 0 ||
    isCalledSo(firstWordOf(before)) ||
    AUXILIARIES.has(firstWordOf(before)) ||
    PRONOUNS.has(firstWordOf(before)) ||
    isAdverb(firstWordOf(before));
  // "There will be no more negotiation" is nobody's deed.
  if (/(?:tion|sion)s?$/.test(firstWordOf(verb)) && !isBehindSubject) return false;
  // "Freed two hikers": what describes hikers stands behind their number.
  const isBeforeNoun = next !== undefined && !next.isStop && next.ids.length === 0 && !COUNT.test(firstWordOf(next));
  const isAttribute = verb !== undefined && isParticiple(verb) && isBeforeNoun && !isBehindSubject;
  return !isAttribute && !(deed.isPast && isWished(units, index));
}

/** Of the same stem or sense as a verb, but no form of one. */
const NO_DEED = /ings$|^(?:dead|deaths?|fatalit(?:y|ies)|alive|asleep|theft|loss)$/;

/** A word without a name behind an article is a thing, not a deed: "the leak", "a prolonged stay". */
export function isNoun(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  if (unit === undefined || unit.isStop || unit.ids.length > 0) return false;
  // "A note that demands money": no noun of several stands behind "that".
  if (firstWordOf(units[index - 1]) === "that" && /[^s]s$/.test(firstWordOf(unit))) return false;
  if (isDeterminer(units[index - 1])) return true;
  const before = units[index - 1];
  const isDescribed = before !== undefined && !before.isStop && before.ids.length === 0 && isDeterminer(units[index - 2]);
  // "The prosecution charges Brandt", "the opposition demands that": what stands behind it is what the deed is done to.
  const next = units[index + 1];
  const hasObject = (next?.ids.length ?? 0) > 0 || firstWordOf(next) === "that";
  return isDescribed && !isParticiple(unit) && !(hasObject && firstWordOf(unit).endsWith("s"));
}

/** Names joined to the one at the index: "A and B", "A and the B", "A with B", "A's B". */
function joinedTo(units: readonly Unit[], index: number): readonly string[] {
  const owner = units[index - 1];
  if (owner && owner.ids.length > 0) return owner.ids;
  const at = placeBefore(units, index);
  const joint = firstWordOf(units[at]);
  const other = units[at - 1];
  return (joint === "and" || joint === "with") && other && other.ids.length > 0 ? other.ids : [];
}

function byWhom(units: readonly Unit[], at: number): readonly string[] | undefined {
  const by = units.findIndex((unit, index) => index > at && firstWordOf(unit) === "by");
  const named = by < 0 ? undefined : units.slice(by + 1, by + 5).find((unit) => unit.ids.length > 0);
  return named?.ids;
}

function namesAfter(units: readonly Unit[], at: number): readonly string[] | undefined {
  const named = units.filter((unit, index) => index > at && unit.ids.length > 0 && !isApposition(units, index));
  return named.length > 0 ? named.flatMap((unit) => unit.ids) : undefined;
}

/** "PML-N" in "PML-N leader Ishaq Dar" only says which leader he is. */
function isApposition(units: readonly Unit[], index: number): boolean {
  const [noun, name] = [units[index + 1], units[index + 2]];
  return noun !== undefined && !noun.isStop && noun.ids.length === 0 && name !== undefined && name.ids.length > 0;
}

function isDeterminer(unit: Unit | undefined): boolean {
  return unit !== undefined && unit.ids.length === 0 && DETERMINERS.has(firstWordOf(unit));
}

/** "Should resign", "should be issued", "asks for it to be stopped". */
export function isWished(units: readonly Unit[], at: number): boolean {
  const before = BE.has(firstWordOf(units[at - 1])) ? at - 2 : at - 1;
  if (WISHES.has(firstWordOf(units[before]))) return true;
  if (
    units
      .slice(Math.max(0, before - REACH_OF_DEMAND), before)
      .some((unit, index, near) => isDemand(unit) && firstWordOf(near[index + 1]) === "that")
  )
    return true;
  return firstWordOf(units[before]) === "to" && units.slice(Math.max(0, before - REACH_OF_DEMAND), before).some(isDemand);
}

/** How many words before what is demanded the demand may stand. */
const REACH_OF_DEMAND = 6;

function isDemand(unit: Unit): boolean {
  return unit.ids.length === 0 && unit.stems.some((stem) => DEMANDS.has(stem));
}

/** "should resign", "an arrest warrant": the word stands there for something else than the deed. */
export function isNotDone(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1];
  return isWished(units, at) || (next !== undefined && !next.isStop && next.ids.length === 0 && isNoun(units, at));
}
