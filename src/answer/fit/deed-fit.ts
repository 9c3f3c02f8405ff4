import type { Deed, Part, Question } from "../../question/question.ts";
import { isLight } from "../../question/reading/light-words.ts";
import { ASKS_FOR_DENIAL, BEGINS_WITH_DENIAL, NOT } from "../../question/reading/negation.ts";
import { FORM_OF_BE } from "../../question/reading/question-words.ts";
import { isSpeech, TELLS_SOMEBODY, takesWhatIsSaid } from "../../question/reading/speech.ts";
import { readOnce } from "../../saga/file-text.ts";
import type { Library } from "../../saga/library.ts";
import type { Fact } from "../../saga/schema.ts";
import { isActor, isOutlet } from "../../saga/somebody.ts";
import { oppositesOf } from "../../search/opposites.ts";
import { firstWordOf, isAlike, type Unit } from "../../search/units.ts";
import { deedAt, type FactDeed, isNameOfStranger, isNoun } from "../claim/claim-deed.ts";
import { findDeed, isSameVerb, isToldDone, isToldNotDone, NOT_DONE } from "../claim/told-deed.ts";
import { isOfContraryKind } from "./contrary.ts";

/** Whether a fact tells the deed of the same people: `same`, of `other` people, or `open` where the words do not tell. */
export type DeedFit = "same" | "other" | "open";

/** Asked what somebody said, or whether, only a fact that has them say something answers. */
const TOLD_OF_SPEAKER: ReadonlySet<Question["kind"]> = new Set(["what", "yes-no", "how"]);

/** Whose deed the fact tells, beside the one that the question asks about. Pure. */
export function deedFit(question: Question, fact: Fact, library: Library): DeedFit {
  const { speaker } = question;
  const deed = asDone(question);
  if (isOfContraryKind(question, library.reading(fact)) || (speaker && !isSpokenBy(speaker, fact, library))) return "other";
  if (!deed) return isOfClaimantAlone(question, fact) ? "other" : "open";
  if (question.kind === "who" && asksWhoDidNot(question, deed) && !mayBeUndone(deed, fact, library)) return "other";
  if (question.kind === "yes-no" && isDeniedBy(deed, library.reading(fact).claim)) return "same";
  const told = findDeed(deed, fact, library);
  if (told === NOT_DONE || isLeftUndone(question, deed, fact, library) || isOnlyDenied(question, deed, fact, library)) return "other";
  const asksOfSpeaker = TOLD_OF_SPEAKER.has(question.kind) && isSpeech(deed.verb) && deed.agent.kind === "named";
  if (asksOfSpeaker && told?.agents === undefined) return "other";
  return told ? partsFit(deed, told, fact, library) : "open";
}

/** "Does she admit it", where she denies it: that answers it. */
export function isDeniedBy({ verb, agent }: Deed, claim: readonly Unit[]): boolean {
  if (agent.kind !== "named" || !ADMITTING.test(firstWordOf(verb))) return false;
  const denials = new Set(verb.stems.flatMap(oppositesOf));
  const at = claim.findIndex((unit, index) => unit.stems.some((stem) => denials.has(stem)) && !isNoun(claim, index));
  return at >= 0 && (deedAt(claim, at).agents ?? []).some((id) => agent.ids.includes(id));
}

const ADMITTING = /^(?:admit|admits|admitted|acknowledge[sd]?|concede[sd]?|confess|confesses|confessed)$/;

/** How those who did it, and to whom, in the question fit those in the fact. */
function partsFit(deed: Deed, told: FactDeed, fact: Fact, library: Library): DeedFit {
  const tellers = isSpeech(deed.verb) || DENIALS.test(firstWordOf(deed.verb)) ? withEmployers(told.agents, library) : told.agents;
  if (isDoneByPatient(deed, told) || isDoneByOutlet(deed, told, library)) return "other";
  if (isOfItself(deed, told)) return "same";
  if (deed.agent.kind === "named" && told.calling && isNameOfStranger(told.calling)) return "other";
  const isCalling = deed.agent.kind === "asked" && told.calling !== undefined;
  const agent = isCalling ? "open" : partFit(deed.agent, tellers ?? othersOf(deed.agent, fact, library));
  const patient = partFit(deed.patient, told.patients);
  if (agent === "other" || (patient === "other" && isDoneToSomebody(deed, library))) return "other";
  if (agent === "same" || patient === "same") return "same";
  return "open";
}

/** "Who wrote the blog", where the blog is what wrote something. */
function isDoneByOutlet({ agent, patient, verb }: Deed, { agents = [] }: FactDeed, library: Library): boolean {
  if (agent.kind !== "asked" || patient.kind !== "named" || !WRITING.test(firstWordOf(verb))) return false;
  return patient.ids.every((id) => isOutlet(id, library) && agents.includes(id));
}

const WRITING = /^(?:writes?|wrote|written|publish(?:es|ed)?|runs?|ran|owns?|owned|edits?|edited)$/;

/** "When will the house reopen", where somebody reopens it. */
function isOfItself({ agent, patient, verb }: Deed, { patients = [] }: FactDeed): boolean {
  if (agent.kind !== "named" || patient.kind !== "open" || !OF_ITSELF.test(firstWordOf(verb))) return false;
  return agent.ids.some((id) => patients.includes(id));
}

/** What somebody does to a thing, and the thing does of itself. */
const OF_ITSELF =
  /^(?:re)?(?:opens?|opened|opening)$|^(?:closes?|closed|closing|shuts?|starts?|started|restarts?|restarted|begins?|began|begun|resumes?|resumed|ends?|ended|stops?|stopped|sinks?|sank|sunk|moves?|moved|burns?|burned|burnt|breaks?|broke|broken|grows?|grew|grown|launch(?:es|ed)?)$/;

/** "When was the Bureau told", where the Bureau is the one that told. */
function isDoneByPatient({ agent, patient, verb }: Deed, { agents = [], patients = [] }: FactDeed): boolean {
  if (agent.kind !== "open" || patient.kind !== "named" || !TELLS_SOMEBODY.test(firstWordOf(verb))) return false;
  return patient.ids.some((id) => agents.includes(id)) && !patient.ids.some((id) => patients.includes(id));
}

/** "Who demanded that she resign", "who called for her resignation", where the fact speaks of somebody else's resigning. */
export function isDeedOfOthers(question: Question, fact: Fact, library: Library): boolean {
  const { asked, text } = question;
  const { claim } = library.reading(fact);
  if (isWishedOfOthers(question, claim)) return true;
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

/** What it is said that somebody should do or has done, the fact tells of others. */
function isWishedOfOthers({ asked, deed }: Question, claim: readonly Unit[]): boolean {
  if (deed?.agent.kind !== "asked" || !isSpeech(deed.verb)) return false;
  const [somebody, done] = asked.slice(asked.findIndex(({ unit }) => unit === deed.verb) + 1).map(({ unit }) => unit);
  if (!somebody || somebody.ids.length === 0 || !done || done.ids.length > 0 || done.stems.some(isLight)) return false;
  const at = claim.findIndex((unit, place) => isSameVerb(unit, done) && !isNoun(claim, place));
  const { agents = [], patients = [] } = at < 0 ? {} : deedAt(claim, at);
  return agents.length > 0 && ![...agents, ...patients].some((id) => somebody.ids.includes(id));
}

function singular(unit: Unit): string {
  return firstWordOf(unit).replace(/s$/, "");
}

/** "Who replaced her", "who told him": asked who did it to somebody; what is said may be said of anybody. */
function isDoneToSomebody({ agent, patient, verb }: Deed, library: Library): boolean {
  if (agent.kind !== "asked" || patient.kind !== "named" || takesWhatIsSaid(verb)) return false;
  return patient.ids.every((id) => isActor(id, library));
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
  const units = readOnce(role, library.names);
  const isRepresentative = units.some((unit) => REPRESENTATIVE.test(firstWordOf(unit)));
  return units
    .flatMap(({ ids }) => ids)
    .filter((other) => other !== id && (isRepresentative || library.entity(other)?.kind === "organization"));
}

/** "Is he corrupt" beside what he claims of somebody else. */
function isOfClaimantAlone({ kind, words, named, isAboutSpeech }: Question, { claimant, about = [] }: Fact): boolean {
  const isState = kind === "yes-no" && FORM_OF_BE.test(words[0] ?? "") && !isAboutSpeech;
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
  if (roles.some(({ name, role = "" }) => readOnce(`${name} ${role}`, library.names).some(isSame))) return true;
  const { claim } = library.reading(fact);
  return claim.some((unit, at) => {
    if (!isSame(unit)) return false;
    const verb = claim.findIndex((other, index) => index > at && (isSpeech(other) || other.ids.length > 0));
    return verb <= at + REACH_OF_SUBJECT && isSpeech(claim[verb] ?? unit);
  });
}

/** "Who did not attend", but not "who said we do not need it". */
function asksWhoDidNot({ isNegated, words }: Question, { verb }: Deed): boolean {
  return isNegated && words.slice(0, words.indexOf(firstWordOf(verb))).some((word) => NOT.has(word));
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

/** "Who says that he slept", of one who denies it. */
function isOnlyDenied({ kind, words, asked }: Question, deed: Deed, fact: Fact, library: Library): boolean {
  if (kind !== "who" || deed.agent.kind !== "asked" || words.some((word) => ASKS_FOR_DENIAL.test(word))) return false;
  // What he says in his own words he does not deny.
  const { claim, quote } = library.reading(fact);
  const said = asked.map(({ unit }) => unit).filter((unit) => unit !== deed.verb && !unit.stems.every(isLight));
  const isIn = (units: readonly Unit[], unit: Unit) => units.some((other) => isAlike(unit, other));
  const isQuoted = said.length > 1 && said.every((unit) => isIn(quote, unit)) && !said.some((unit) => isIn(claim, unit));
  return !isQuoted && fact.standing !== "unknown" && BEGINS_WITH_DENIAL.test(fact.claim);
}

/** "Who will pay", of somebody who will not. */
function isLeftUndone({ kind, isNegated }: Question, deed: Deed, fact: Fact, library: Library): boolean {
  if (kind !== "who" || deed.agent.kind !== "asked" || isNegated || isSpeech(deed.verb) || fact.standing === "unknown") return false;
  return isToldNotDone(deed, fact, library) && !isToldDone(deed, fact, library);
}

/** Whether the fact can answer who did not do it: neither does its claim tell that it was done, nor only that something else is not known. */
function mayBeUndone(deed: Deed, fact: Fact, library: Library): boolean {
  const isOfElse = fact.standing === "unknown" && !library.reading(fact).claim.some((unit) => isSameVerb(unit, deed.verb));
  return !isOfElse && !isToldDone(deed, fact, library);
}
