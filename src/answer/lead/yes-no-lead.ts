import type { Question } from "../../question/question.ts";
import { saysNot } from "../../question/reading/negation.ts";
import { FORM_OF_BE } from "../../question/reading/question-words.ts";
import { isSpeech } from "../../question/reading/speech.ts";
import { PADDING, WEIGHTY } from "../../question/reading/weigh.ts";
import { isDayOrMonth } from "../../saga/date-words.ts";
import type { Library } from "../../saga/library.ts";
import type { Fact } from "../../saga/schema.ts";
import { firstWordOf, isAlike, sharesWord, type Unit } from "../../search/units.ts";
import { deedInWords } from "../claim/told-deed.ts";
import { tellsToCome } from "../claim/told-in-words.ts";
import { deedFit } from "../fit/deed-fit.ts";
import { RECORDING } from "../fit/heard.ts";
import { memberAsked, tellsMembership } from "../fit/identity-asked.ts";
import { coverOf, MATCH, ownWordsOf } from "../fit/match.ts";
import { isOnlyNotToBe, isProposal } from "../fit/only-planned.ts";
import { isQualifiedOtherwise } from "../fit/qualified.ts";
import { isSaidByAnother } from "../fit/said-by.ts";
import { capitalized, dateText, hedge, sentence } from "../wording.ts";

/** Yes or no only where the claim itself holds everything that was asked, of the same people; else undefined: the claim speaks for itself. */
export function yesNoLead(question: Question, fact: Fact, library: Library): string | undefined {
  const { claim } = library.reading(fact);
  if (
    isMemberElsewhere(question, fact, library) ||
    isSaidByAnother(question, fact, library) ||
    isSaidOfElse(question, fact, library) ||
    isOfOtherTime(question, fact) ||
    isOfOtherDoer(question, fact, library) ||
    isOnlyNotToBe(question, fact) ||
    isToComeAsked(question, fact)
  )
    return NOT_JUST_THAT;
  // What should be is nobody's to say but theirs who say it.
  if (
    question.words[0] === "should" ||
    isProposal(fact) ||
    saysNot(claim) ||
    isAlternative(question) ||
    question.isNegated ||
    !isWhole(question, fact, library)
  )
    return undefined;
  if (!tellsTheSame(question, fact, library)) return undefined;
  if (isQualifiedOtherwise(question, fact, library)) return NOT_JUST_THAT;
  return fact.standing === "reported" && library.disputesOf(fact).length === 0
    ? sentence(`Yes${hedge(fact, library)}`)
    : standingText(fact, library);
}

/**
 * How sure the file is of the very thing asked; undefined where the fact tells but something like it, or where whoever claims it is asked about: that he
 * claims something is no claim against him.
 */
export function standingLead(question: Question, fact: Fact, library: Library): string | undefined {
  if (isSaidByAnother(question, fact, library) || isSaidOfElse(question, fact, library)) return NOT_JUST_THAT;
  const isOfClaimant = fact.claimant !== undefined && question.named.flat().includes(fact.claimant) && !question.isAboutSpeech;
  if (isOfClaimant || question.isNegated || asksWhetherSomebodyConfirmed(question) || isNameAlone(question, fact)) return undefined;
  if (isToldSo(question, fact, library)) return isQualifiedOtherwise(question, fact, library) ? NOT_JUST_THAT : standingText(fact, library);
  if (isRecordingAlone(question, fact)) return standingText(fact, library);
  return isDeedTold(question, fact, library) && isQualifiedOtherwise(question, fact, library) ? NOT_JUST_THAT : undefined;
}

/** "Is the Khan clip real": whatever word the fact has for the recording, how sure it is of it is how sure it is of what is heard there. */
function isRecordingAlone({ asked, words }: Question, { standing }: Fact): boolean {
  const isAlone = asked.every(({ unit, isStandingCue }) => isStandingCue || unit.ids.length > 0 || RECORDING.test(firstWordOf(unit)));
  return standing === "alleged" && isAlone && words.some((word) => RECORDING.test(word));
}

/** "Is Dar in PTI", where the fact says that he is of another party. */
function isMemberElsewhere(question: Question, fact: Fact, library: Library): boolean {
  const member = memberAsked(question, library);
  return member?.[1].ids.every((id) => !library.reading(fact).ids.has(id)) === true && tellsMembership(member, fact, library);
}

/** "Was it issued in September", "is it at 9:30 pm", where neither the claim nor the fact's dates have that month, day or hour. */
function isOfOtherTime({ words, said, times }: Question, { claim, when, expected }: Fact): boolean {
  const day = words.find((word) => ISO_DAY.test(word));
  if (day !== undefined) return [when, expected?.at.slice(0, ISO_LENGTH)].every((told) => told === undefined || isOtherDay(told, day));
  if (times.length > 0) return false;
  const hour = CLOCK.exec(said)?.[0];
  const asked = words.filter(isDayOrMonth);
  if (hour === undefined && asked.length === 0) return false;
  const told = [claim, dateText(when ?? ""), dateText(expected?.at.split("T")[0] ?? "")].join(" ").toLowerCase();
  return asked.some((word) => !told.includes(word)) || (hour !== undefined && !` ${told}`.includes(` ${hour}`));
}

const ISO_DAY = /^\d{4}-\d\d-\d\d$/;
const ISO_LENGTH = "2022-09-30".length;

/** Days by which one that is told as about so may be off. */
const ABOUT = 3;

/** Whether a day of the file is another than the one asked about; a month holds all its days. */
function isOtherDay(told: string, day: string): boolean {
  const date = told.replace(/[~?%]$/, "");
  if (date.length < ISO_LENGTH) return !day.startsWith(date);
  const off = Math.abs(Date.parse(date) - Date.parse(day)) / 86_400_000;
  return off > (date === told ? 0 : ABOUT);
}

/** Whether the fact has a time, and tells all that is asked but for that: "is the dump on Saturday". */
export function isAllButItsTime(question: Question, fact: Fact, library: Library): boolean {
  return isOfItsTime(question, fact) && isOfOtherTime(question, fact) && tellsAllBesidesTime(question, fact, library);
}

/** Whether the fact has the very time that is asked about, and tells the rest as well: "is the dump on Friday". */
export function isJustItsTime(question: Question, fact: Fact, library: Library): boolean {
  const isDayAsked = question.words.some((word) => isDayOrMonth(word) || ISO_DAY.test(word));
  return isDayAsked && isOfItsTime(question, fact) && !isOfOtherTime(question, fact) && tellsAllBesidesTime(question, fact, library);
}

/** Whether it may be asked if something is so at a time, of a fact that has one. */
function isOfItsTime({ kind }: Question, { when, expected }: Fact): boolean {
  return kind === "yes-no" && (when ?? expected) !== undefined;
}

function tellsAllBesidesTime({ asked }: Question, fact: Fact, library: Library): boolean {
  const own = ownWordsOf(library.reading(fact));
  const isTime = (unit: Unit) => unit.words.some(({ text }) => isDayOrMonth(text) || /^\d/.test(text));
  const rest = asked.filter(({ unit, weight }) => weight >= PADDING && !isTime(unit));
  return rest.some(({ unit }) => unit.ids.length === 0) && rest.every(({ unit }) => coverOf(unit, own) >= MATCH.synonym);
}

const CLOCK = /(?<!\S)\d{1,2}(?::\d{2})? (?:am|pm)(?!\S)/;

/** "Did the army warn him", of a fact that speaks of no army. */
function isOfOtherDoer({ words, asked: [doer] }: Question, fact: Fact, library: Library): boolean {
  if (!doer || doer.unit.ids.length > 0 || doer.weight < WEIGHTY || !/^(?:did|has|have|had)$/.test(words[0] ?? "")) return false;
  const isSubject = words.indexOf(firstWordOf(doer.unit)) === (/^(?:the|an?|any)$/.test(words[1] ?? "") ? 2 : 1);
  return isSubject && coverOf(doer.unit, library.reading(fact)) === 0;
}

/** "Will the government fall", where the fact has nothing to come. */
function isToComeAsked({ words }: Question, fact: Fact): boolean {
  return words[0] === "will" && fact.standing !== "unknown" && fact.expected === undefined && !tellsToCome(fact.claim);
}

/** "Did he say that it was forged", where the fact has him say something and speaks of no forging. */
function isSaidOfElse({ deed, asked }: Question, fact: Fact, library: Library): boolean {
  if (deed?.agent.kind !== "named" || !isSpeech(deed.verb)) return false;
  const reading = library.reading(fact);
  const said = asked.slice(asked.findIndex(({ unit }) => unit === deed.verb) + 1);
  return said.some(
    ({ unit, weight, isStandingCue }) => (isStandingCue || weight >= WEIGHTY) && unit.ids.length === 0 && coverOf(unit, reading) === 0,
  );
}

/** Said before what the file does say, where it tells what is asked of another time, place or number. */
export const NOT_JUST_THAT = "The file does not say just that. It says:";

function isDeedTold(question: Question, fact: Fact, library: Library): boolean {
  const { deed } = question;
  return deed !== undefined && deedFit(question, fact, library) !== "other" && deedInWords(deed, fact, library) !== undefined;
}

/** Whether the fact tells what is said to be true: the deed as done by the same people, or all of what is asked; what is said of somebody in the very words. */
function isToldSo(question: Question, fact: Fact, library: Library): boolean {
  const { asked } = question;
  const { claim } = library.reading(fact);
  if (saysNot(claim)) return false;
  // "Is the warrant confirmed" asks of no deed but that of being sure.
  const deed = question.deed && CONFIRMING.test(firstWordOf(question.deed.verb)) ? undefined : question.deed;
  const isTold = isWhole(question, fact, library);
  if (deed !== undefined) return isTold && isDeedTold(question, fact, library);
  const isOfPerson = asked.some(({ unit }) => unit.ids.some((id) => library.entity(id)?.kind === "person"));
  const words = new Set(claim.flatMap((unit) => unit.words.map(({ text }) => text)));
  const isInWords = asked.every(
    ({ unit, isStandingCue }) => isStandingCue || unit.ids.length > 0 || unit.words.every(({ text }) => words.has(text)),
  );
  return isTold && (!isOfPerson || isInWords);
}

const CONFIRMING = /^(?:confirm|confirmed|verify|verified|prove|proved|proven)$/;

/** "Has the government confirmed it": how sure it is does not tell who has confirmed it. */
function asksWhetherSomebodyConfirmed({ deed, words }: Question): boolean {
  return deed?.agent.kind === "named" && CONFIRMING.test(firstWordOf(deed.verb)) && !words.includes("by");
}

/** "Is the cypher real", "is it real": a fact that has more to do with something else does not tell how sure that is. */
function isNameAlone({ asked }: Question, { about = [] }: Fact): boolean {
  const parts = asked.filter(({ isStandingCue, weight }) => !isStandingCue && weight >= PADDING);
  return parts.every(({ unit }) => unit.ids.length > 0 && !unit.ids.includes(about[0] ?? ""));
}

/** How sure the file is of a fact, as a sentence. */
export function standingText(fact: Fact, library: Library): string {
  if (fact.standing !== "confirmed" && library.disputesOf(fact).length > 0) return "It is disputed.";
  const claimant = fact.claimant === undefined ? undefined : library.nameOf(fact.claimant);
  switch (fact.standing) {
    case "confirmed":
      return "Yes, it is confirmed.";
    case "reported":
      return "It is reported; the file does not say that it is confirmed.";
    case "alleged":
      return "It is alleged, not confirmed.";
    case "claimed":
      return claimant === undefined ? "It is claimed, not confirmed." : `${capitalized(claimant)} claims it; it is not confirmed.`;
    case "disputed":
      return "It is disputed.";
    case "unknown":
      return "That is not known.";
    case "retracted":
      return "It was withdrawn.";
  }
}

const PARTICLE = /^(?:out|off|up|down|over|away)$/;

/** "Has it been found", where somebody found out something about it. */
function isOtherPhrase({ deed, words }: Question, claim: readonly Unit[]): boolean {
  if (deed === undefined) return false;
  const behind = claim.flatMap((unit, at) => (isAlike(unit, deed.verb) ? [firstWordOf(claim[at + 1])] : []));
  return behind.length > 0 && behind.every((word) => PARTICLE.test(word) && !words.includes(word));
}

/** Whether the claim or the quote holds all that was asked. A word that weighs just what padding may is none here: it may be Urdu, and mean anything. */
export function isWhole(question: Question, fact: Fact, library: Library): boolean {
  const reading = library.reading(fact);
  if (isOtherPhrase(question, reading.claim)) return false;
  const own = ownWordsOf({ ...reading, extras: [], dates: [] });
  return question.asked.every(
    ({ unit, weight, isStandingCue }) => isStandingCue || weight < PADDING || coverOf(unit, own) >= MATCH.synonym,
  );
}

/** The same deed in the same word, a thing that is there, or who somebody is. */
function tellsTheSame(question: Question, fact: Fact, library: Library): boolean {
  const { claim } = library.reading(fact);
  const { deed } = question;
  if (deed) return deedFit(question, fact, library) === "same" && claim.some((unit) => sharesWord(unit, deed.verb));
  // That a claim speaks of it does not tell that it is there: "is there any footage" of whoever wanted the cameras mended.
  const isThere = /^(?:is|are|was|were) there\b/.test(question.said) && question.asked.filter(({ weight }) => weight >= PADDING).length > 1;
  return isThere || isSameIdentity(question, claim);
}

/** "Is X still the …" of "X is the …": the same person first, in the same tense. */
function isSameIdentity({ words, asked }: Question, claim: readonly Unit[]): boolean {
  const [subject, verb] = claim;
  const isSubject = subject?.ids.some((id) => asked[0]?.unit.ids.includes(id)) ?? false;
  return isSubject && FORM_OF_BE.test(words[0] ?? "") && firstWordOf(verb) === words[0];
}

function isAlternative({ words }: Question): boolean {
  return words.includes("or");
}
