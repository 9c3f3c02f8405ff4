import type { Deed, Part } from "../../question/question.ts";
import { isConverse } from "../../question/reading/deed.ts";
import { NOT, REFUSING } from "../../question/reading/negation.ts";
import { isSpeech } from "../../question/reading/speech.ts";
import { chainOf, type FactReading } from "../../saga/fact-reading.ts";
import type { Library } from "../../saga/library.ts";
import type { Fact } from "../../saga/schema.ts";
import { isActor, isOutlet } from "../../saga/somebody.ts";
import { concepts } from "../../search/synonyms.ts";
import { firstWordOf, firstWordsOf, isAlike, type Unit } from "../../search/units.ts";
import { stem } from "../../search/words.ts";
import { deedAt, type FactDeed, isNotDone, isNoun, isWished, standsForDeed } from "./claim-deed.ts";
import { hasLightVerbAlone } from "./light-verb.ts";

/** Whether the claim tells that it was done. */
export function isToldDone(deed: Deed, fact: Fact, library: Library): boolean {
  const { claim } = library.reading(fact);
  const at = claim.findIndex((unit, index) => isSameVerb(unit, deed.verb) && standsForDeed(claim, index, deed));
  return at >= 0 && !isBehindNot(claim, at);
}

/** Whether the claim tells that it was not done: "unable to verify". */
export function isToldNotDone(deed: Deed, fact: Fact, library: Library): boolean {
  const { claim } = library.reading(fact);
  return claim.some((unit, at) => isSameVerb(unit, deed.verb) && isBehindNot(claim, at));
}

function isBehindNot(units: readonly Unit[], at: number): boolean {
  const isRefused = firstWordOf(units[at - 1]) === "to" && REFUSING.test(firstWordOf(units[at - 2]));
  // "Holds no record".
  return (
    isRefused ||
    /^(?:no|none|nothing|nobody)$/.test(firstWordOf(units[at + 1])) ||
    units.slice(Math.max(0, at - REACH_OF_NOT), at).some((unit) => NOT.has(firstWordOf(unit)))
  );
}

/** How many words before its verb a "not" may stand. */
const REACH_OF_NOT = 4;

/** Looks for the question's verb in the claim, then in the quote, and reads from the order of the words whose deed it is. */
export function findDeed(deed: Deed, fact: Fact, library: Library): FactDeed | undefined {
  const told = deedInWords(deed, fact, library);
  if (!isSpeech(deed.verb) || deed.agent.kind === "open") return told;
  if (CONFESSION.test(firstWordOf(deed.verb)) || isDirectingThing(deed, library)) return told;
  const heard = isReaction(deed.verb) ? [] : [fact.quote?.speaker, ...tellersIn(library.reading(fact))];
  const speakers = [fact.claimant, ...heard].filter((id) => id !== undefined);
  if (areOutletsNamed(deed.agent, library)) return { agents: [...fact.sources.flatMap(chainOf), ...speakers], patients: told?.patients };
  const areOutlets = speakers.every((id) => library.entity(id) === undefined);
  if (areOutlets && deed.agent.kind === "named" && deed.agent.ids.every((id) => library.entity(id) !== undefined)) return told;
  return speakers.length === 0 ? told : { agents: [...speakers, ...(told?.agents ?? [])], patients: told?.patients };
}

/** Whoever speaks does not confess by that. */
const CONFESSION =
  /^(?:admit|admits|admitted|admitting|confess|confesses|confessed|concede|concedes|conceded|apologi[sz]e|apologi[sz]es|apologi[sz]ed)$/;

/** "Who directs the opera": whoever speaks of it has not told it to do anything. */
function isDirectingThing({ verb, patient }: Deed, library: Library): boolean {
  return DIRECTING.test(firstWordOf(verb)) && patient.kind === "named" && !patient.ids.some((id) => isActor(id, library));
}

const DIRECTING = /^(?:directs?|directed|directing|orders?|ordered|instructs?|instructed)$/;

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
function areOutletsNamed(part: Part, library: Library): boolean {
  return part.kind === "named" && part.ids.every((id) => isOutlet(id, library));
}

/** Who does what the verb says, as the claim or the quote tells it in words; undefined where neither does. */
export function deedInWords(deed: Deed, fact: Fact, library: Library): FactDeed | undefined {
  const reading = library.reading(fact);
  const claimed = deedToldIn(reading.claim, deed, undefined);
  const quoted = deedToldIn(reading.quote, deed, fact.quote?.speaker);
  // "He says he thought it over": the quote's "I thought it over" tells who "he" is.
  if (claimed) return claimed.agents === undefined && quoted && isOfSpeaker(reading.quote, deed) ? quoted : claimed;
  if (quoted) return quoted;
  if (!deed.isPast) return undefined;
  const isOnlyNamed = [reading.claim, reading.quote].some((units) =>
    units.some((unit, at) => isSameVerb(unit, deed.verb) && isNotDone(units, at)),
  );
  // "Why does he want her to resign", asked of the fact by its readers, does not tell that she did.
  return isOnlyNamed || wishedByReaders(reading).some((unit) => isSameVerb(unit, deed.verb)) ? NOT_DONE : undefined;
}

/** By reading, what its readers speak of as a wish: it is the same for every question. */
const WISHED = new WeakMap<FactReading, readonly Unit[]>();

function wishedByReaders(reading: FactReading): readonly Unit[] {
  const known = WISHED.get(reading);
  if (known) return known;
  const wished = reading.questions.flatMap((units) => units.filter((_, at) => isWished(units, at)));
  WISHED.set(reading, wished);
  return wished;
}

/** `speaker`: whose words the units are, if anybody's. */
function deedToldIn(units: readonly Unit[], deed: Deed, speaker: string | undefined): FactDeed | undefined {
  const winner = WINNING.test(firstWordOf(deed.verb)) ? winnerIn(units) : undefined;
  if (winner) return { agents: winner, patients: undefined };
  const at = units.findIndex(
    (unit, index) => isSameVerb(unit, deed.verb) && standsForDeed(units, index, deed) && !isOtherByParticle(units, index, deed.verb),
  );
  if (at < 0) return undefined;
  const told = isConverse(units, at) === deed.isConverse ? deedAt(units, at) : turned(deedAt(units, at));
  return told.agents === undefined && speaker !== undefined ? { ...told, agents: [speaker] } : told;
}

const WINNING = /^(?:win|wins|won|winning|gets?|got|receives?|received)$/;
const PRIZE =
  /^(?:titles?|prizes?|awards?|cups?|medals?|trophy|trophies|contracts?|orders?|seats?|jobs?|posts?|victory|gold|silver|bronze)$/;

/** "The title went to Anna Berg": whoever it went to. */
function winnerIn(units: readonly Unit[]): readonly string[] | undefined {
  const at = units.findIndex(
    (unit, index) => PRIZE.test(firstWordOf(unit)) && /^(?:went|goes|gone) to$/.test(firstWordsOf(units.slice(index + 1, index + 3))),
  );
  const [first, second] = units.slice(at + 3);
  const name = firstWordOf(first) === "the" ? second : first;
  return at >= 0 && name && name.ids.length > 0 ? name.ids : undefined;
}

/** "I thought it over". */
function isOfSpeaker(quote: readonly Unit[], deed: Deed): boolean {
  return quote.some((unit, at) => isSameVerb(unit, deed.verb) && /^(?:i|we)$/.test(firstWordOf(quote[at - 1])));
}

/** The deed is spoken of (a warrant for an arrest, that somebody should resign), and nobody is said to have done it. */
export const NOT_DONE: FactDeed = { agents: [], patients: [] };

/** Whether a word of a fact tells the deed of a verb, in the same word or a synonym. */
export function isSameVerb(unit: Unit, verb: Unit): boolean {
  if (unit.ids.length > 0 || unit.isStop) return false;
  return isAlike(unit, verb) && !hasLightVerbAlone(verb, unit);
}

/** "Who holds the title" beside "holds the money back", which is a phrase of its own. */
function isOtherByParticle(units: readonly Unit[], at: number, verb: Unit): boolean {
  const unit = units[at];
  if (!unit?.isPhrase || verb.isPhrase || !/^(?:back|off|down|over)$/.test(firstWordOf(units[at + 1]))) return false;
  const lone = new Set(concepts(unit.stems).map(({ concept }) => concept));
  return !unit.concepts.some((concept) => !lone.has(concept) && verb.concepts.includes(concept));
}

/** "A made way for B" tells that B replaced A. */
function turned({ agents, patients }: FactDeed): FactDeed {
  return { agents: patients, patients: agents };
}
