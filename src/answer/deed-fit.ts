import { isAdverb, isConverse, isParticiple } from "../question/deed.ts";
import { isLight } from "../question/light-words.ts";
import type { Deed, Part, Question } from "../question/question.ts";
import { isSpeech } from "../question/speech.ts";
import { chainOf, type FactReading } from "../saga/fact-reading.ts";
import type { Library } from "../saga/library.ts";
import type { Fact } from "../saga/schema.ts";
import { isAlike, readUnits, type Unit } from "../search/units.ts";
import { stem } from "../search/words.ts";
import { hasLightVerbAlone } from "./light-verb.ts";

/** Whether a fact tells the deed of the same people: `same`, of `other` people, or `open` where the words do not tell. */
export type DeedFit = "same" | "other" | "open";

/** Who does what the verb says in the fact, and to whom; undefined where the fact does not tell. */
export interface FactDeed {
  readonly agents: readonly string[] | undefined;
  readonly patients: readonly string[] | undefined;
}

/** Asked what somebody said, or whether, only a fact that has them say something answers. */
const TOLD_OF_SPEAKER: ReadonlySet<Question["kind"]> = new Set(["what", "yes-no", "how"]);

export function deedFit(question: Question, fact: Fact, library: Library): DeedFit {
  const { speaker } = question;
  const deed = asDone(question);
  if (speaker && !isSpokenBy(speaker, fact, library)) return "other";
  if (!deed) return isOfClaimantAlone(question, fact) ? "other" : "open";
  if (question.kind === "who" && asksWhoDidNot(question, deed) && !mayBeUndone(deed, fact, library)) return "other";
  const told = findDeed(deed, fact, library);
  if (told === NOT_DONE) return "other";
  const asksOfSpeaker = TOLD_OF_SPEAKER.has(question.kind) && isSpeech(deed.verb) && deed.agent.kind === "named";
  if (asksOfSpeaker && told?.agents === undefined) return "other";
  if (!told) return "open";
  const tellers = isSpeech(deed.verb) || DENIALS.test(textOf(deed.verb)) ? withEmployers(told.agents, library) : told.agents;
  const agent = partFit(deed.agent, tellers ?? othersOf(deed.agent, fact, library));
  const patient = partFit(deed.patient, told.patients);
  if (agent === "other" || (patient === "other" && isDoneToSomebody(deed, library))) return "other";
  if (agent === "same" || patient === "same") return "same";
  return "open";
}

/** "Who called for her resignation", where the fact speaks of somebody else's resigning. */
export function isDeedOfOthers({ asked, text }: Question, fact: Fact, library: Library): boolean {
  const { claim } = library.reading(fact);
  return asked.some(({ unit: noun }, index) => {
    const owner = asked[index - 1]?.unit;
    if (!owner || owner.ids.length === 0 || noun.ids.length > 0 || noun.stems.some(isLight)) return false;
    const last = owner.words.at(-1);
    if (!/['’]s?$/.test(text.slice(last?.start, last?.end)) || noun.words[0]?.start !== (last?.end ?? 0) + 1) return false;
    const at = claim.findIndex((unit, place) => isSameVerb(unit, noun) && singular(unit) !== singular(noun) && !isNoun(claim, place));
    const { agents = [], patients = [] } = at < 0 ? {} : deedAt(claim, at);
    return agents.length > 0 && ![...agents, ...patients].some((id) => owner.ids.includes(id));
  });
}

function singular(unit: Unit): string {
  return textOf(unit).replace(/s$/, "");
}

const SAYS =
  /^(?:says?|said|claims?|claimed|alleges?|alleged|suggests?|suggested|proposes?|proposed|mentions?|mentioned|reports?|reported|thinks?|wants?|wanted|demands?|demanded|calls?|called)$/;

/** "Who replaced her", "who told him": asked who did it to somebody; what is said may be said of anybody. */
function isDoneToSomebody({ agent, patient, verb }: Deed, library: Library): boolean {
  if (agent.kind !== "asked" || patient.kind !== "named" || SAYS.test(textOf(verb))) return false;
  return patient.ids.every((id) => /^(?:person|unidentified)$/.test(library.entity(id)?.kind ?? ""));
}

/** With the organizations for which they speak: the finance director of a club. */
function withEmployers(agents: readonly string[] | undefined, library: Library): readonly string[] | undefined {
  if (agents === undefined) return undefined;
  return [...agents, ...agents.flatMap((id) => employersOf(id, library))];
}

const DENIALS = /^(?:den(?:y|ies|ied)|rejects?|rejected|confirms?|confirmed|dismiss(?:es|ed)?)$/;
const REPRESENTATIVE =
  /^(?:lawyer|lawyers|attorney|counsel|solicitor|spokesman|spokeswoman|spokesperson|office|agent|press|defence|defense)$/;

/** The organizations in somebody's role, and whoever he represents, as long as he holds it. */
function employersOf(id: string, library: Library): readonly string[] {
  const { kind, role = "" } = library.entity(id) ?? {};
  if (kind !== "person" || /\b(?:former|ex|until|then|was|in the days)\b/i.test(role)) return [];
  const units = readUnits(role, library.names);
  const isRepresentative = units.some((unit) => REPRESENTATIVE.test(textOf(unit)));
  return units
    .flatMap(({ ids }) => ids)
    .filter((other) => other !== id && (isRepresentative || library.entity(other)?.kind === "organization"));
}

/** "Is he corrupt" beside what he claims of somebody else. */
function isOfClaimantAlone({ kind, words, named, isAboutSpeech }: Question, { claimant, about = [] }: Fact): boolean {
  const isState = kind === "yes-no" && /^(?:is|was|are|were)$/.test(words[0] ?? "") && !isAboutSpeech;
  return isState && claimant !== undefined && named.length > 0 && named.every((ids) => ids.includes(claimant)) && about[0] !== claimant;
}

/** "Is she stepping down", "will he resign": as little answered by who demands it as "did she". */
function asDone({ deed, kind, words }: Question): Deed | undefined {
  const isOfWish = words.some((word) =>
    /^(?:still|should|would|could|may|might|must|want|wants|wanted|to|ask|asked|demand|demanded|call|called|urge|urged)$/.test(word),
  );
  return deed && kind === "yes-no" && !isOfWish ? { ...deed, isPast: true } : deed;
}

/** How many words behind its subject a verb may stand. */
const REACH_OF_SUBJECT = 3;

/** Whether somebody of that calling speaks in the fact: "the doctor says", or a claimant whose role is a doctor's. */
function isSpokenBy(speaker: Unit, fact: Fact, library: Library): boolean {
  const isSame = (unit: Unit) => isAlike(unit, speaker);
  const roles = [fact.claimant, fact.quote?.speaker].flatMap((id) => library.entity(id ?? "") ?? []);
  if (roles.some(({ name, role = "" }) => readUnits(`${name} ${role}`, library.names).some(isSame))) return true;
  const { claim } = library.reading(fact);
  return claim.some((unit, at) => {
    if (!isSame(unit)) return false;
    const verb = claim.findIndex((other, index) => index > at && (isSpeech(other) || other.ids.length > 0));
    return verb <= at + REACH_OF_SUBJECT && isSpeech(claim[verb] ?? unit);
  });
}

/** "Who did not attend", but not "who said we do not need it". */
function asksWhoDidNot({ isNegated, words }: Question, { verb }: Deed): boolean {
  return isNegated && words.slice(0, words.indexOf(textOf(verb))).some((word) => NOT.has(word) || word.endsWith("nt"));
}

/** Nobody, where the fact has nothing to do with whoever is asked about: what "he" did there is another's deed. */
function othersOf(agent: Part, fact: Fact, library: Library): readonly string[] | undefined {
  const { ids } = library.reading(fact);
  return agent.kind === "named" && !agent.ids.some((id) => ids.has(id)) ? [] : undefined;
}

function partFit(part: Part, told: readonly string[] | undefined): DeedFit {
  if (part.kind === "open" || told === undefined) return "open";
  if (part.kind === "asked") return told.length > 0 ? "same" : "other";
  return part.ids.some((id) => told.includes(id)) ? "same" : "other";
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

/** Whether the fact can answer who did not do it: neither does its claim tell that it was done, nor only that something else is not known. */
function mayBeUndone(deed: Deed, fact: Fact, library: Library): boolean {
  const isOfElse = fact.standing === "unknown" && !library.reading(fact).claim.some((unit) => isSameVerb(unit, deed.verb));
  return !isOfElse && !isToldDone(deed, fact, library);
}

/** Whether the claim tells that it was done. */
function isToldDone(deed: Deed, fact: Fact, library: Library): boolean {
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
  return units.slice(Math.max(0, at - REACH_OF_NOT), at).some((unit) => NOT.has(textOf(unit)));
}

const NOT = new Set(["not", "never", "no", "nobody", "none", "without", "unable", "didnt", "wasnt", "hasnt"]);

/** How many words before its verb a "not" may stand. */
const REACH_OF_NOT = 4;

/** Looks for the question's verb in the claim, then in the quote, and reads from the order of the words whose deed it is. */
export function findDeed(deed: Deed, fact: Fact, library: Library): FactDeed | undefined {
  const told = deedInWords(deed, fact, library);
  if (!isSpeech(deed.verb) || deed.agent.kind === "open") return told;
  if (CONFESSION.test(textOf(deed.verb))) return told;
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
  for (const units of [reading.claim, reading.quote]) {
    const at = units.findIndex((unit, index) => isSameVerb(unit, deed.verb) && isDone(units, index, deed));
    if (at >= 0) {
      const told = isConverse(units, at) === deed.isConverse ? deedAt(units, at) : turned(deedAt(units, at));
      const speaker = fact.quote?.speaker;
      if (units === reading.quote && told.agents === undefined && speaker !== undefined) return { ...told, agents: [speaker] };
      return told;
    }
  }
  const isOnlyNamed = [reading.claim, reading.quote].some((units) =>
    units.some((unit, at) => isSameVerb(unit, deed.verb) && isNotDone(units, at)),
  );
  // "Why does he want her to resign", asked of the fact by its readers, does not tell that she did.
  const isWishedByReaders = () =>
    reading.questions.some((units) => units.some((unit, at) => isSameVerb(unit, deed.verb) && isWished(units, at)));
  return deed.isPast && (isOnlyNamed || isWishedByReaders()) ? NOT_DONE : undefined;
}

/** "Should resign", "should be issued", "asks for it to be stopped". */
function isWished(units: readonly Unit[], at: number): boolean {
  const before = BE.has(textOf(units[at - 1])) ? at - 2 : at - 1;
  if (WISHES.has(textOf(units[before]))) return true;
  if (
    units
      .slice(Math.max(0, before - REACH_OF_DEMAND), before)
      .some((unit, index, near) => isDemand(unit) && textOf(near[index + 1]) === "that")
  )
    return true;
  return textOf(units[before]) === "to" && units.slice(Math.max(0, before - REACH_OF_DEMAND), before).some(isDemand);
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
const NOT_DONE: FactDeed = { agents: [], patients: [] };

function isSameVerb(unit: Unit, verb: Unit): boolean {
  if (unit.ids.length > 0 || unit.isStop) return false;
  return isAlike(unit, verb) && !hasLightVerbAlone(verb, unit);
}

/** "A made way for B" tells that B replaced A. */
function turned({ agents, patients }: FactDeed): FactDeed {
  return { agents: patients, patients: agents };
}

function deedAt(units: readonly Unit[], at: number): FactDeed {
  const verb = units[at];
  const isPassive = verb !== undefined && isParticiple(verb) && units.slice(Math.max(0, at - 3), at).some((unit) => BE.has(textOf(unit)));
  const before = subjectBefore(units, at);
  if (isPassive) return { agents: byWhom(units, at), patients: before };
  return { agents: before, patients: namesAfter(units, at) };
}

/** "A says the masts were stolen": whoever tells it did not do it. */
function isTelling(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  return unit !== undefined && isSpeech(unit) && !isNoun(units, index) && textOf(units[index + 1]) !== "to";
}

/** The names that the verb's subject is made of; an empty list where the subject is a thing without a name. */
function subjectBefore(units: readonly Unit[], at: number): readonly string[] | undefined {
  let index = at - 1;
  while (AUXILIARIES.has(textOf(units[index])) || isAdverb(textOf(units[index]))) index--;
  if (PRONOUNS.has(textOf(units[index]))) return undefined;
  if (SOMEBODY.has(textOf(units[index]))) return [];
  if (isNoun(units, index)) return [];
  for (; index >= 0; index--) {
    const unit = units[index];
    if (PERSONAL.has(textOf(unit))) return undefined;
    if (isTelling(units, index)) return [];
    if (!unit || unit.ids.length === 0) continue;
    const preposition = placeBefore(units, index);
    // In "a plot by the council to sell" the name does it.
    if (!PREPOSITIONS.has(textOf(units[preposition])) || textOf(units[preposition]) === "by")
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
  if (isNoun(units, index) || textOf(units[index]).endsWith("ings")) return false;
  const [before, verb, next] = [units[index - 1], units[index], units[index + 1]];
  const isBehindSubject =
    before === undefined ||
    before.ids.length > 0 ||
    AUXILIARIES.has(textOf(before)) ||
    PRONOUNS.has(textOf(before)) ||
    isAdverb(textOf(before));
  // "There will be no more negotiation" is nobody's deed.
  if (/(?:tion|sion)s?$/.test(textOf(verb)) && !isBehindSubject) return false;
  const isBeforeNoun = next !== undefined && !next.isStop && next.ids.length === 0;
  const isAttribute = verb !== undefined && isParticiple(verb) && isBeforeNoun && !isBehindSubject;
  return !isAttribute && !(deed.isPast && isWished(units, index));
}

/** A word without a name behind an article is a thing, not a deed: "the leak", "a prolonged stay". */
function isNoun(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  if (unit === undefined || unit.isStop || unit.ids.length > 0) return false;
  if (isDeterminer(units[index - 1])) return true;
  const before = units[index - 1];
  const isDescribed = before !== undefined && !before.isStop && before.ids.length === 0 && isDeterminer(units[index - 2]);
  return isDescribed && !isParticiple(unit);
}

/** Names joined to the one at the index: "A and B", "A and the B", "A with B", "A's B". */
function joinedTo(units: readonly Unit[], index: number): readonly string[] {
  const owner = units[index - 1];
  if (owner && owner.ids.length > 0) return owner.ids;
  const at = placeBefore(units, index);
  const joint = textOf(units[at]);
  const other = units[at - 1];
  return (joint === "and" || joint === "with") && other && other.ids.length > 0 ? other.ids : [];
}

function byWhom(units: readonly Unit[], at: number): readonly string[] | undefined {
  const by = units.findIndex((unit, index) => index > at && textOf(unit) === "by");
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
  return unit !== undefined && unit.ids.length === 0 && DETERMINERS.has(textOf(unit));
}

function textOf(unit: Unit | undefined): string {
  return unit?.words[0]?.text ?? "";
}
