import type { Asked, Deed, Question } from "../../question/question.ts";
import { HEAVY, PADDING } from "../../question/reading/weigh.ts";
import type { FactReading } from "../../saga/fact-reading.ts";
import type { Library } from "../../saga/library.ts";
import type { Fact } from "../../saga/schema.ts";
import { firstWordOf, isAlike, readUnits, sharesWord, type Unit } from "../../search/units.ts";
import { deedInWords } from "../claim/told-deed.ts";
import { tellsPlace, tellsTime, tellsToCome } from "../claim/told-in-words.ts";
import { isKnowingDenied } from "../fit/kind-fit.ts";
import { coverOf } from "../fit/match.ts";
import { ANSWER_FROM } from "../fit/model.ts";
import { isOnlyAnnounced } from "../fit/only-planned.ts";
import type { Candidate } from "../fit/rank.ts";
import { leadFor } from "../lead/lead.ts";
import { isAllButItsTime, isJustItsTime } from "../lead/yes-no-lead.ts";
import { capitalized } from "../wording.ts";
import { withFirst } from "./put-first.ts";

/** The claim without the names that are no places: what comes from the Prime Minister's Office need not be there. */
function withoutOthers(fact: Fact, library: Library): string {
  const others = [...library.reading(fact).ids].flatMap((id) => library.entity(id) ?? []).filter(({ kind }) => kind !== "place");
  const names = others.flatMap(({ name, aliases = [] }) => [name, ...aliases]).sort((a, b) => b.length - a.length);
  // "In Dar's garden" is a place all the same.
  const owned = names.reduce((claim, name) => claim.replaceAll(`${name}'s`, "the").replaceAll(`${name}’s`, "the"), fact.claim);
  return names.reduce((claim, name) => claim.replaceAll(capitalized(name), "").replaceAll(name, ""), owned);
}

/** "When did the clips come out": what is announced for a time is no answer, but "when was it to come out" is asked of that. */
function asksOfPast({ words, said, deed }: Question): boolean {
  return (
    (/\bwhen (?:did|has|have)\b/.test(said) ||
      /\bwhen (?:was|were) (?:it|they|this|that|(?:the|all) \S+) \S+ed\b/.test(said) ||
      (words.includes("when") && words.at(-1) === "happened") ||
      (deed?.isPast === true && /\bwhen\b/.test(said))) &&
    !/\b(?:will|would|going to|to be|supposed|meant|due|expected|scheduled|planned|announced?|set|named?|say|said|promise|threaten)\b/.test(
      said,
    )
  );
}

/** "When will the water be clean": what has happened on a day is no answer. */
function asksOfFuture({ said }: Question): boolean {
  return /\bwhen (?:will|is .{0,60}going to|are .{0,60}going to)\b/.test(said);
}

/** "When did it take place": what took place is told by other words. */
const HAPPEN = /^(?:happen|happened|take|taken|took|occur|occurred|get|got|do|done|know|knew|learn|learnt|learned|hear|heard)$/;

/** "When did it go bankrupt": the word behind tells what happened. */
const GONE = /\b(?:go|goes|went|gone) (?:bankrupt|bust|insolvent|public|viral|missing|live|online|offline|wrong|ahead|free|quiet|silent)\b/;

/** The date of a fact that does not tell the deed asked about is another's; in whoever's words it is, he said so then. */
function isUndated(question: Question, fact: Fact, library: Library): boolean {
  const { deed, said } = question;
  if (GONE.test(said)) return false;
  if (!deed) return isOfOtherEvent(question, fact, library);
  const { agent } = deed;
  const isOwnWord = agent.kind === "named" && [fact.claimant, fact.quote?.speaker].some((id) => id !== undefined && agent.ids.includes(id));
  if (isOwnWord || fact.standing === "unknown" || HAPPEN.test(firstWordOf(deed.verb)) || deedInWords(deed, fact, library)) return false;
  return !isTimeAskedAlike(deed, question, library.reading(fact)) && !isOfPaper(question, fact, library);
}

/** "When did she file the suit", "when did they send the letter": the day of the suit or the letter is that on which it was sent. */
function isOfPaper({ deed, asked }: Question, fact: Fact, library: Library): boolean {
  if (!deed || !SENT.test(firstWordOf(deed.verb))) return false;
  const [paper] = asked.slice(asked.findIndex(({ unit }) => unit === deed.verb) + 1);
  return paper !== undefined && library.reading(fact).claim.some((unit) => isAlike(unit, paper.unit));
}

const SENT =
  /^(?:files?|filed|send|sends|sent|write|writes|wrote|written|submit|submits|submitted|lodge[sd]?|deliver(?:s|ed)?|sign(?:s|ed)?|issue[sd]?)$/;

/** "When did the helicopter crash", of a helicopter that only could not land. */
function isOfOtherEvent({ asked, words, said }: Question, fact: Fact, library: Library): boolean {
  const last = asked.at(-1);
  if (!last || last.unit.ids.length > 0 || last.weight < HEAVY || !/\bwhen did\b/.test(said)) return false;
  return asked.length > 1 && firstWordOf(last.unit) === words.at(-1) && coverOf(last.unit, library.reading(fact)) === 0;
}

/** Whether a reader's question that the fact answers asks for the time of the same deed: "made the announcement" is one with "announced". */
function isTimeAskedAlike({ verb }: Deed, { asked }: Question, { questions }: FactReading): boolean {
  const nouns = asked.filter(({ unit, weight }) => unit !== verb && unit.ids.length === 0 && weight > PADDING).map(({ unit }) => unit);
  const deeds = LIGHT_VERB.test(firstWordOf(verb)) ? nouns : [verb];
  const isOfTime = (units: readonly Unit[]) => units.some((unit) => TIME_ASKED.test(firstWordOf(unit)));
  return deeds.length > 0 && questions.some((units) => isOfTime(units) && deeds.every((deed) => units.some((unit) => isAlike(unit, deed))));
}

const LIGHT_VERB = /^(?:makes?|made|gives?|gave|given)$/;
const TIME_ASKED = /^(?:when|dates?|day|days|month|time|ago|recently)$/;

/** "Why did he miss the hearings" is not answered by what missing them was the cause of, nor "why did he go to London" by what came of his stay there. */
function isCauseAsked({ asked }: Question, fact: Fact, library: Library): boolean {
  const cause = fact.because === undefined ? [] : readUnits(fact.because.cause, library.names).filter((unit) => !unit.isStop);
  if (cause.length === 0) return false;
  const told = asked.filter(({ unit, weight }) => weight > PADDING && !unit.ids.some((id) => library.entity(id)?.kind === "person"));
  const effect = library.reading(fact).claim.filter((unit) => !cause.some((other) => sharesWord(unit, other)));
  const isOfCause = ({ unit }: Asked) => cause.some((other) => isAlike(unit, other));
  const isOfEffect = ({ unit }: Asked) => effect.some((other) => isAlike(unit, other));
  return (told.some(isOfCause) && !told.some(isOfEffect)) || cause.every((unit) => asked.some((part) => sharesWord(part.unit, unit)));
}

/** By how much less of a question it may cover. */
const SLIGHTLY_LESS = 0.15;

/** Where a time or a place is asked for, a fact that tells one stands before those that tell none. */
export function tellingFirst(question: Question, candidates: readonly Candidate[], library: Library): readonly Candidate[] {
  const [best] = candidates;
  if (!best || tellsTimeOrPlace(question, best, library)) return candidates;
  if (question.words.at(-1) === "from") return candidates;
  const telling = candidates.find(
    (other) =>
      other.confidence >= ANSWER_FROM &&
      coversAsMuch(other, best) &&
      other.fact.standing !== "unknown" &&
      tellsTimeOrPlace(question, other, library),
  );
  return withFirst(telling, candidates);
}

/** Where it is asked whether something has happened that facts only announce, the one that says for when stands first: whether that time has passed can be told of it. */
export function datedFirst(question: Question, candidates: readonly Candidate[], library: Library): readonly Candidate[] {
  const [best] = candidates;
  if (!best || best.fact.expected !== undefined || !isOnlyAnnounced(question, best.fact, library)) return candidates;
  const dated = candidates.find(
    (other) => other.fact.expected !== undefined && other.confidence >= ANSWER_FROM && coversAsMuch(other, best),
  );
  return withFirst(dated, candidates);
}

/** "What date did he give for it", "which day did they name": what is announced stands before what was said of it on another day. */
export function announcedFirst({ kind, said }: Question, candidates: readonly Candidate[]): readonly Candidate[] {
  const [best] = candidates;
  if (kind !== "when" || !best || best.isVerbatim || best.fact.expected !== undefined || !DATE_GIVEN.test(said)) return candidates;
  return withFirst(
    candidates.find(({ fact, features }) => fact.expected !== undefined && features.missingName === 0),
    candidates,
  );
}

const DATE_GIVEN =
  /\b(?:what|which) (?:date|day|time|hour|deadline) (?:did|does|has|do|have) .{1,60}\b(?:give|gives|given|set|name|named|fix|fixed)\b/;

/** Asked whether it was on one day, what tells all but another day stands before what tells of no day. */
export function otherTimeFirst(question: Question, candidates: readonly Candidate[], library: Library): readonly Candidate[] {
  const [best] = candidates;
  if (!best || best.isVerbatim) return candidates;
  if (isJustItsTime(question, best.fact, library)) return candidates;
  const standing = candidates.filter(({ fact }) => fact.standing !== "retracted");
  const others = standing.filter(({ fact }) => isAllButItsTime(question, fact, library));
  const own = standing.find(({ fact }) => isJustItsTime(question, fact, library));
  return withFirst(own ?? others.find(({ fact }) => fact.expected !== undefined) ?? others[0], candidates);
}

function coversAsMuch({ features }: Candidate, best: Candidate): boolean {
  return features.coverage >= best.features.coverage - SLIGHTLY_LESS;
}

/** Whether the fact tells the time or place, where one is asked for; that it is not known tells it as well. */
export function tellsTimeOrPlace(question: Question, candidate: Candidate, library: Library): boolean {
  const { fact, isVerbatim } = candidate;
  if (isKnowingDenied(question, fact, library)) return true;
  switch (question.kind) {
    case "why":
      return isVerbatim || !isCauseAsked(question, fact, library);
    case "when":
      if (SIDES.test(question.said) && SIDE.test(fact.claim)) return true;
      if (isOfAnotherTime(question, candidate, library)) return false;
      return isVerbatim || tellsTime(library.reading(fact).claim) || isToldOtherwise(question, fact, library);
    case "where":
      if (!isVerbatim && WHERE_TO_COME.test(question.said) && !tellsToCome(fact.claim)) return false;
      return isVerbatim || tellsPlace(withoutOthers(fact, library)) || isToldOtherwise(question, fact, library);
    default:
      return true;
  }
}

/** "When are the elections", where the claim only has them in somebody's title. */
function isDateOfNamesake({ deed, asked }: Question, fact: Fact, library: Library): boolean {
  const things = asked.filter(({ unit, weight }) => unit.ids.length === 0 && weight >= HEAVY).map(({ unit }) => unit);
  const { claim } = library.reading(fact);
  const isPlain = (unit: Unit) => unit.ids.length === 0 && things.some((thing) => isAlike(unit, thing));
  const isTitled = claim.some((unit) => unit.ids.length > 0 && things.some((thing) => sharesWord(unit, thing)));
  return deed === undefined && isTitled && !claim.some(isPlain);
}

/** What is to come, where it is asked when it was, and the other way round; or the date of another deed. */
function isOfAnotherTime(question: Question, { fact, isVerbatim, confidence }: Candidate, library: Library): boolean {
  if (fact.expected !== undefined) return asksOfPast(question);
  if (isVerbatim) return false;
  if (isDateOfNamesake(question, fact, library)) return true;
  if (asksOfFuture(question) && !tellsToCome(fact.claim)) return true;
  const isSure = confidence >= SURE_OF_DEED && tellsTime(library.reading(fact).claim);
  return !isSure && isUndated(question, fact, library);
}

/** From this confidence on a claim that names a time tells it of what is asked, in whatever words. */
const SURE_OF_DEED = 0.8;

/** "Where will it be released": where something has been done is no answer. */
const WHERE_TO_COME = /\bwhere (?:will|is .{0,60}going to|are .{0,60}going to)\b/;

/** "Before or after the audio leaked" asks for no date. */
const SIDES = /\b(?:before or after|after or before)\b/;
const SIDE = /\b(?:before|after)\b/;

/** Told by the fact's fields, or by its being unknown or withdrawn. */
function isToldOtherwise(question: Question, fact: Fact, library: Library): boolean {
  return /^(?:unknown|retracted)$/.test(fact.standing) || leadFor(question, fact, library) !== undefined;
}
