import { isAdverb, isConverse, isParticiple } from "../question/deed.ts";
import type { Deed, Part } from "../question/question.ts";
import { isSpeech } from "../question/speech.ts";
import { chainOf, type FactReading } from "../saga/fact-reading.ts";
import type { Library } from "../saga/library.ts";
import type { Fact } from "../saga/schema.ts";
import { firstWordOf, isAlike, type Unit } from "../search/units.ts";
import { stem } from "../search/words.ts";
import { hasLightVerbAlone } from "./light-verb.ts";

/** Who does what the verb says in the fact, and to whom; undefined where the fact does not tell. */
export interface FactDeed {
  readonly agents: readonly string[] | undefined;
  readonly patients: readonly string[] | undefined;
}

const BE = new Set(["is", "are", "was", "were", "be", "been", "being"]);
const AUXILIARIES = new Set([
  ...BE,
  "has",
  "have",
  "had",
  "will",
  "would",
  "can",
  "could",
  "should",
  "may",
  "might",
  "must",
  "not",
  "to",
  "also",
]);
const PERSONAL = new Set(["he", "she", "they", "it", "we", "i", "you"]);
const PRONOUNS = new Set([...PERSONAL, "who", "which", "that"]);
const SOMEBODY = new Set(["somebody", "someone", "anybody", "anyone", "nobody", "one", "people", "others"]);
const PREPOSITIONS = new Set(["of", "from", "in", "to", "with", "by", "for", "about", "at", "on", "against", "between", "into", "over"]);
const WISHES = new Set(["should", "would", "could", "may", "might", "must"]);
const DEMANDS = new Set("call ask demand urge want press petition request appeal wish hope".split(" ").map(stem));
const DETERMINERS = new Set(["the", "a", "an", "his", "her", "their", "its", "this", "that"]);

/** Whether the claim tells that it was done. */
export function isToldDone(deed: Deed, fact: Fact, library: Library): boolean {
  const { claim } = library.reading(fact);
  const at = claim.findIndex((unit, index) => isSameVerb(unit, deed.verb) && isDone(claim, index, deed));
  return at >= 0 && !isBehindNot(claim, at);
}

/** Whether the claim tells that it was not done: "unable to verify". */
export function isToldNotDone(deed: Deed, fact: Fact, library: Library): boolean {
  const { claim } = library.reading(fact);
  return claim.some((unit, at) => isSameVerb(unit, deed.verb) && isBehindNot(claim, at));
}

function isBehindNot(units: readonly Unit[], at: number): boolean {
  return units.slice(Math.max(0, at - REACH_OF_NOT), at).some((unit) => NOT.has(firstWordOf(unit)));
}

/** Words that deny what stands behind them. */
export const NOT = new Set(["not", "never", "no", "nobody", "none", "without", "unable", "didnt", "wasnt", "hasnt"]);

/** How many words before its verb a "not" may stand. */
const REACH_OF_NOT = 4;

/** Looks for the question's verb in the claim, then in the quote, and reads from the order of the words whose deed it is. */
export function findDeed(deed: Deed, fact: Fact, library: Library): FactDeed | undefined {
  const told = deedInWords(deed, fact, library);
  if (!isSpeech(deed.verb) || deed.agent.kind === "open") return told;
  if (CONFESSION.test(firstWordOf(deed.verb))) return told;
  const heard = isReaction(deed.verb) ? [] : [fact.quote?.speaker, ...tellersIn(library.reading(fact))];
  const speakers = [fact.claimant, ...heard].filter((id) => id !== undefined);
  if (isOutlet(deed.agent, library)) return { agents: [...fact.sources.flatMap(chainOf), ...speakers], patients: told?.patients };
  const areOutlets = speakers.every((id) => library.entity(id) === undefined);
  if (areOutlets && deed.agent.kind === "named" && deed.agent.ids.every((id) => library.entity(id) !== undefined)) return told;
  return speakers.length === 0 ? told : { agents: [...speakers, ...(told?.agents ?? [])], patients: told?.patients };
}

/** Whoever speaks does not confess by that. */
const CONFESSION =
  /^(?:admit|admits|admitted|admitting|confess|confesses|confessed|concede|concedes|conceded|apologi[sz]e|apologi[sz]es|apologi[sz]ed)$/;

/** Words heard in a recording are no comment on it: only what somebody claims of it is. */
function isReaction({ stems }: Unit): boolean {
  return stems.some((stem) => REACTIONS.has(stem));
}

const REACTIONS = new Set(["comment", "react", "respond", "condemn", "criticise", "criticize", "apologise", "apologize"].map(stem));

/** By reading, who is told to say something in it: it is the same for every question. */
const TELLERS = new WeakMap<FactReading, readonly string[]>();

function tellersIn(reading: FactReading): readonly string[] {
  const known = TELLERS.get(reading);
  if (known) return known;
  const tellers = [reading.claim, reading.quote].flatMap((units) =>
    units.flatMap((unit, at) => (isSpeech(unit) && !isNoun(units, at) ? (deedAt(units, at).agents ?? []) : [])),
  );
  TELLERS.set(reading, tellers);
  return tellers;
}

/** "What did Dawn say": an outlet says whatever came through it. */
function isOutlet(part: Part, library: Library): boolean {
  return part.kind === "named" && part.ids.every((id) => library.source(id) !== undefined && library.entity(id) === undefined);
}

/** Who does what the verb says, as the claim or the quote tells it in words; undefined where neither does. */
export function deedInWords(deed: Deed, fact: Fact, library: Library): FactDeed | undefined {
  const reading = library.reading(fact);
  const claimed = deedIn(reading.claim, deed, undefined);
  const quoted = deedIn(reading.quote, deed, fact.quote?.speaker);
  // "He says he thought it over": the quote's "I thought it over" tells who "he" is.
  if (claimed) return claimed.agents === undefined && quoted && isOfSpeaker(reading.quote, deed) ? quoted : claimed;
  if (quoted) return quoted;
  if (!deed.isPast) return undefined;
  const isOnlyNamed = [reading.claim, reading.quote].some((units) =>
    units.some((unit, at) => isSameVerb(unit, deed.verb) && isNotDone(units, at)),
  );
  // "Why does he want her to resign", asked of the fact by its readers, does not tell that she did.
  const isWishedByReaders = () =>
    reading.questions.some((units) => units.some((unit, at) => isSameVerb(unit, deed.verb) && isWished(units, at)));
  return isOnlyNamed || isWishedByReaders() ? NOT_DONE : undefined;
}

/** `speaker`: whose words the units are, if anybody's. */
function deedIn(units: readonly Unit[], deed: Deed, speaker: string | undefined): FactDeed | undefined {
  const at = units.findIndex((unit, index) => isSameVerb(unit, deed.verb) && isDone(units, index, deed));
  if (at < 0) return undefined;
  const told = isConverse(units, at) === deed.isConverse ? deedAt(units, at) : turned(deedAt(units, at));
  return told.agents === undefined && speaker !== undefined ? { ...told, agents: [speaker] } : told;
}

/** "I thought it over". */
function isOfSpeaker(quote: readonly Unit[], deed: Deed): boolean {
  return quote.some((unit, at) => isSameVerb(unit, deed.verb) && /^(?:i|we)$/.test(firstWordOf(quote[at - 1])));
}

/** "Should resign", "should be issued", "asks for it to be stopped". */
function isWished(units: readonly Unit[], at: number): boolean {
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
function isNotDone(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1];
  return isWished(units, at) || (next !== undefined && !next.isStop && next.ids.length === 0 && isNoun(units, at));
}

/** The deed is spoken of (a warrant for an arrest, that somebody should resign), and nobody is said to have done it. */
export const NOT_DONE: FactDeed = { agents: [], patients: [] };

/** Whether a word of a fact tells the deed of a verb, in the same word or a synonym. */
export function isSameVerb(unit: Unit, verb: Unit): boolean {
  if (unit.ids.length > 0 || unit.isStop) return false;
  return isAlike(unit, verb) && !hasLightVerbAlone(verb, unit);
}

/** "A made way for B" tells that B replaced A. */
function turned({ agents, patients }: FactDeed): FactDeed {
  return { agents: patients, patients: agents };
}

/** Who does it and to whom, read from the words around the verb at a place. */
export function deedAt(units: readonly Unit[], at: number): FactDeed {
  const verb = units[at];
  // In "would be asked to read" whoever is asked reads.
  const isLedTo = firstWordOf(units[at - 1]) === "to";
  const isPassive = verb !== undefined && isParticiple(verb) && !isLedTo && units.slice(Math.max(0, at - 3), at).some(isBeing);
  const before = subjectBefore(units, at);
  if (isPassive) return { agents: byWhom(units, at), patients: before };
  return { agents: before, patients: namesAfter(units, at) };
}

function isBeing(unit: Unit): boolean {
  return BE.has(firstWordOf(unit));
}

/** "A says the masts were stolen": whoever tells it did not do it. */
function isReporting(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  return unit !== undefined && isSpeech(unit) && !isNoun(units, index) && firstWordOf(units[index + 1]) !== "to";
}

/** The names that the verb's subject is made of; an empty list where the subject is a thing without a name. */
function subjectBefore(units: readonly Unit[], at: number): readonly string[] | undefined {
  let index = at - 1;
  while (AUXILIARIES.has(firstWordOf(units[index])) || isAdverb(firstWordOf(units[index]))) index--;
  if (PRONOUNS.has(firstWordOf(units[index]))) return undefined;
  if (SOMEBODY.has(firstWordOf(units[index]))) return [];
  if (isNoun(units, index)) return [];
  for (; index >= 0; index--) {
    const unit = units[index];
    if (PERSONAL.has(firstWordOf(unit))) return undefined;
    if (isReporting(units, index)) return [];
    if (!unit || unit.ids.length === 0) continue;
    const preposition = placeBefore(units, index);
    // In "a plot by the council to sell" the name does it.
    if (!PREPOSITIONS.has(firstWordOf(units[preposition])) || firstWordOf(units[preposition]) === "by")
      return [...unit.ids, ...joinedTo(units, index)];
    // "clips from the office leaked": what the name belongs to does it, not the name.
    const head = units[preposition - 1];
    if (head && !head.isStop && head.ids.length === 0) return [];
    index = preposition;
  }
  return undefined;
}

/** The place before a name and its article. */
function placeBefore(units: readonly Unit[], index: number): number {
  return isDeterminer(units[index - 1]) ? index - 2 : index - 1;
}

/** Whether the verb stands for something done: no noun, no attribute ("hacked audio"), and no mere "should" where it is asked what happened. */
function isDone(units: readonly Unit[], index: number, deed: Deed): boolean {
  if (isNoun(units, index) || firstWordOf(units[index]).endsWith("ings")) return false;
  const [before, verb, next] = [units[index - 1], units[index], units[index + 1]];
  const isBehindSubject =
    before === undefined ||
    before.ids.length > 0 ||
    AUXILIARIES.has(firstWordOf(before)) ||
    PRONOUNS.has(firstWordOf(before)) ||
    isAdverb(firstWordOf(before));
  // "There will be no more negotiation" is nobody's deed.
  if (/(?:tion|sion)s?$/.test(firstWordOf(verb)) && !isBehindSubject) return false;
  const isBeforeNoun = next !== undefined && !next.isStop && next.ids.length === 0;
  const isAttribute = verb !== undefined && isParticiple(verb) && isBeforeNoun && !isBehindSubject;
  return !isAttribute && !(deed.isPast && isWished(units, index));
}

/** A word without a name behind an article is a thing, not a deed: "the leak", "a prolonged stay". */
export function isNoun(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  if (unit === undefined || unit.isStop || unit.ids.length > 0) return false;
  if (isDeterminer(units[index - 1])) return true;
  const before = units[index - 1];
  const isDescribed = before !== undefined && !before.isStop && before.ids.length === 0 && isDeterminer(units[index - 2]);
  // "The prosecution charges Brandt": a name behind it is what the deed is done to.
  const isBeforeName = (units[index + 1]?.ids.length ?? 0) > 0 && firstWordOf(unit).endsWith("s");
  return isDescribed && !isParticiple(unit) && !isBeforeName;
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
