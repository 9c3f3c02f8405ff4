import type { Asked, Question } from "../../question/question.ts";
import { withoutLeadIn } from "../../question/reading/lead-in.ts";
import { NOT } from "../../question/reading/negation.ts";
import { isSpeech } from "../../question/reading/speech.ts";
import { PADDING, totalWeight, WEIGHTY } from "../../question/reading/weigh.ts";
import type { Library } from "../../saga/library.ts";
import type { Fact } from "../../saga/schema.ts";
import { firstWordOf, isAlike, sharesWord, type Unit } from "../../search/units.ts";
import { isNoun } from "../claim/claim-deed.ts";
import { outcomeOf } from "../claim/expected.ts";
import { deedInWords, isSameVerb } from "../claim/told-deed.ts";
import { coverOf } from "./match.ts";

/** "Has it been released", "did they release it": of what is announced, whether its time has come is the answer. */
export function asksWhetherHappened({ kind, words, typed, isTranslated }: Question): boolean {
  const [first = ""] = words;
  return (
    kind === "yes-no" &&
    /^(?:has|have|had|did|was|were)$/.test(first) &&
    (isTranslated || typed.includes(first) || IS_IT_OUT.test(typed.join(" ")))
  );
}

const IS_IT_OUT = /^(?:is|are) (?:it|they|that|these|those|this) out\b/;

/** Said of what is announced for no particular time, where it is asked whether it has happened. */
export const ONLY_ANNOUNCED = "That is announced; the file does not say that it has happened.";

/** "How many files were released". */
export function asksHowManyHappened({ kind, said }: Question): boolean {
  return kind === "count" && HOW_MANY_WERE.test(withoutLeadIn(said));
}

const HOW_MANY_WERE = /^how (?:many|much) (?:\S+ ){0,4}(?:was|were|has|have|had|did)\b/;

/** Whether it is asked if or how often something has happened that the file only announces, and whose outcome it does not record. */
export function isOnlyAnnounced(question: Question, fact: Fact, library: Library): boolean {
  if (
    !(asksWhetherHappened(question) || asksHowManyHappened(question)) ||
    (question.deed && isSpeech(question.deed.verb)) ||
    isOfPlan(question)
  )
    return false;
  if (isDoneAlready(question, library.reading(fact).claim)) return false;
  if (fact.expected !== undefined) return outcomeOf(fact, library) === undefined;
  return isToCome(question, library.reading(fact).claim);
}

/** "They have appealed, and the appeal will be heard". */
function isDoneAlready({ deed }: Question, claim: readonly Unit[]): boolean {
  return (
    deed !== undefined && claim.some((unit, at) => isSameVerb(unit, deed.verb) && /^(?:has|have|had)$/.test(firstWordOf(claim[at - 1])))
  );
}

/** "All files will be released" beside a question whose words are the same. */
function isToCome({ asked }: Question, claim: readonly Unit[]): boolean {
  const will = claim.findIndex((unit, at) => /^(?:will|shall)$/.test(firstWordOf(unit)) || isReadyTo(unit, claim[at + 1]));
  return (
    will >= 0 &&
    !NOT.has(firstWordOf(claim[will + 1])) &&
    claim.slice(will + 1, will + 4).some((unit) => asked.some((part) => sharesWord(part.unit, unit)))
  );
}

/** "Ready to". */
function isReadyTo(unit: Unit, next: Unit | undefined): boolean {
  return /^(?:ready|prepared|willing|set|due)$/.test(firstWordOf(unit)) && firstWordOf(next) === "to";
}

const HAPPENED =
  /^(?:was|were|has there been|have there been) (?:there )?(?:ever )?(?:an?|any) (?:\S+ )?(?:meetings?|conference|talks?|conversation|hearing|trial|vote|election|strike|protest|march|deal|settlement|payment|release|apology|resignation)\b|^(?:did|has|have|was|were) .*\b(?:happen|happened|take place|taken place|took place|occur|occurred|go ahead|gone ahead|held|carried out|implemented)\b/;
const PROPOSES =
  /\b(?:propos(?:es?|ed|ing)|suggest(?:s|ed|ing)?|ask(?:s|ed|ing)? for|call(?:s|ed|ing)? for|demand(?:s|ed|ing)?|urges?|should|plan(?:s|ned)?)\b/i;
const COULD_BE = /\bcan be\b/;
const IS_TO_BE = /\b(?:will|would)\b/i;

/** "Was it for sale", where no offer will be accepted: what is not to be is nothing that is proposed. */
function isNotToBe({ deed }: Question, { claim }: Fact): boolean {
  return deed === undefined && IS_NOT_TO_BE.test(claim);
}

/** "Did he sell it", of one who says that he will take no offers: what will not be does not tell what has been. */
export function isOnlyNotToBe(question: Question, { claim }: Fact): boolean {
  const isSaid = question.deed !== undefined && isSpeech(question.deed.verb);
  return asksWhetherHappened(question) && !isSaid && !isOfPlan(question) && IS_NOT_TO_BE.test(claim);
}

const IS_NOT_TO_BE = /\b(?:will|would) be no\b|\b(?:will|would) not\b|\bno (?:\S+ ){1,5}will\b/i;

/** Whether the claim tells what somebody proposes, or what would be. */
export function isProposal({ claim }: Fact): boolean {
  return PROPOSES.test(claim) || IS_TO_BE.test(claim);
}

/** Whether it is asked if something took place, or if somebody did something, that the fact only has somebody else propose. */
export function isOnlyProposed(question: Question, fact: Fact, library: Library): boolean {
  const told = `${fact.claim} ${fact.quote?.words ?? ""}`;
  // "The minutes can be drafted as they wish" tells of no drafting.
  if (COULD_BE.test(fact.claim) && asksWhetherHappened(question))
    return isDeedOfNobody(question, fact, library) || isDoneByNamed(question) || isToldToBe(question, fact, library);
  if (isOfPlan(question) || !(PROPOSES.test(told) || IS_TO_BE.test(told)) || isNotToBe(question, fact)) return false;
  if (isSaidInPlan(question, fact, library)) return true;
  if (asksWhereHappened(question) || WHO_WAS_THERE.test(withoutLeadIn(question.said))) return isProposal(fact);
  if (!asksWhetherHappened(question))
    return asksWhoDid(question) && (isUntold(question, fact, library) || isToldToBe(question, fact, library));
  if (HAPPENED.test(question.said) || isDeedOfAnother(question, fact, library) || isDeedOfNobody(question, fact, library)) return true;
  return isToldToBe(question, fact, library);
}

/** "Did he change them", but not "did he offer to". */
function isDoneByNamed(question: Question): boolean {
  return question.deed?.agent.kind === "named" && !isSpeech(question.deed.verb) && !isOfPlan(question);
}

/** What is said of a fact that only proposes what is asked as done; undefined where nobody proposes it either, but something else. */
export function proposedText(question: Question, fact: Fact, library: Library): string | undefined {
  if (isSaidInPlan(question, fact, library)) return "That is only proposed; the file does not say that it was said.";
  const isProposed = PROPOSES.test(`${fact.claim} ${fact.quote?.words ?? ""}`);
  if (isProposed && isSpokenOf(question, fact, library)) return "That is proposed; the file does not say that it has happened.";
  const isPlanned = isToldToBe(question, fact, library) && !IS_NOT_TO_BE.test(fact.claim);
  return isPlanned ? "That is a plan; the file does not say that it has happened." : undefined;
}

/** Whether the fact has all that is asked of, or comes near it: a strike that nobody speaks of is not proposed. */
function isSpokenOf({ asked }: Question, fact: Fact, library: Library): boolean {
  const reading = library.reading(fact);
  return asked.every(({ unit, weight }) => weight < WEIGHTY || coverOf(unit, reading) > 0);
}

/** "Where did the meeting take place". */
function asksWhereHappened({ kind, words }: Question): boolean {
  return (
    kind === "where" &&
    words.some((word) => /^(?:did|was|were|has)$/.test(word)) &&
    words.some((word) => /^(?:happen|happened|held)$/.test(word))
  );
}

/** "Who was in the meeting", "who all were at it". */
const WHO_WAS_THERE =
  /^who (?:all )?(?:was|were|took part|sat) (?:present |there |involved )?(?:in|at|on) (?:the|that|this|a) (?:\S+ ){0,2}(?:meeting|conference|talks|hearing|gathering|session)\b/;

/** "Who attended the meeting". */
function asksWhoDid({ kind, deed, words }: Question): boolean {
  return kind === "who" && words[0] === "who" && deed?.agent.kind === "asked" && deed.isPast && !isSpeech(deed.verb);
}

function isUntold({ deed }: Question, fact: Fact, library: Library): boolean {
  return deed !== undefined && deedInWords(deed, fact, library) === undefined;
}

/** "Who wrote it", of one who says he will. */
function isToldToBe({ deed }: Question, fact: Fact, library: Library): boolean {
  const { claim } = library.reading(fact);
  const told = claim.flatMap((unit, at) => (deed && isSameVerb(unit, deed.verb) && !isNoun(claim, at) ? [at] : []));
  return told.length > 0 && told.every((at) => isToBe(claim, at));
}

/** "Would then write", "would be asked to read". */
function isToBe(claim: readonly Unit[], at: number): boolean {
  const reach = firstWordOf(claim[at - 1]) === "to" ? "would be asked to".split(" ").length : "would then".split(" ").length;
  return claim.slice(Math.max(0, at - reach), at).some((unit) => TO_BE.test(firstWordOf(unit)));
}

const TO_BE = /^(?:will|would|can|could|should)$/;

/** "What did he say", "who asked her to read it", where somebody only says what would be said or asked. */
function isSaidInPlan(question: Question, fact: Fact, library: Library): boolean {
  const { deed, kind } = question;
  if (!deed?.isPast || !isSpeech(deed.verb) || !/^(?:what|who|yes-no|how)$/.test(kind)) return false;
  const { claim } = library.reading(fact);
  const plan = claim.findIndex((unit) => /^(?:will|would)$/.test(firstWordOf(unit)));
  if (plan < 0 || (kind === "who" && isInQuote(question, fact, library))) return false;
  const { agent, verb } = deed;
  if (agent.kind === "named")
    return !agent.ids.some((id) => id === fact.claimant || id === fact.quote?.speaker) && claim.slice(plan).some(isSpeech);
  // "He says they will say so": he has said it.
  const isSame = (unit: Unit) => sharesWord(unit, verb);
  return claim.slice(plan).some(isSame) && !claim.slice(0, plan).some(isSame);
}

/** "Who said that it counts as a threat", where those are the words of somebody quoted. */
function isInQuote({ asked, deed }: Question, fact: Fact, library: Library): boolean {
  const quoted = library.reading(fact).quote;
  const said = asked.filter(({ unit, weight }) => unit !== deed?.verb && unit.ids.length === 0 && weight > PADDING);
  const isQuoted = ({ unit }: Asked) => quoted.some((other) => isAlike(unit, other));
  return said.length > 1 && totalWeight(said.filter(isQuoted)) >= MOST_OF_IT * totalWeight(said);
}

/** The share of what is asked that stands in a quote which says the same. */
const MOST_OF_IT = 0.6;

/** "Was she going to be there", "did he offer to write it", "was a date given": nothing more is asked than what is proposed. */
export function isOfPlan({ said }: Question): boolean {
  return PLAN.test(said);
}

const PLAN =
  /\b(?:going to|supposed to|meant to|planned to|to be|to have been|(?:promised?|offer(?:ed)?|threaten(?:ed)?|pledged?|vow(?:ed)?|intend(?:ed)?|agreed?) to|discuss(?:ed)?|talk(?:ed)? (?:about|of)|(?:an?|any|the) (?:date|time|day|hour|deadline)(?: and (?:date|time|day|hour))? (?:for|of)|set|scheduled)\b/;

/** "Did she attend the meeting", where he proposes to call her. */
function isDeedOfAnother({ deed }: Question, fact: Fact, library: Library): boolean {
  if (deed?.agent.kind !== "named" || isSpeech(deed.verb)) return false;
  const proposers = [fact.claimant, fact.quote?.speaker].flatMap((id) => id ?? []);
  const { ids } = deed.agent;
  return proposers.length > 0 && !ids.some((id) => proposers.includes(id)) && deedInWords(deed, fact, library) === undefined;
}

/** "Was it sent", "did they send it", where somebody only says that it should be. */
function isDeedOfNobody({ deed, asked, words, said }: Question, fact: Fact, library: Library): boolean {
  const isOfSomebody = deed?.agent.kind === "named" || deed?.agent.kind === "asked";
  const isPronoun = /^(?:they|it|he|she|we)$/.test(words[1] ?? "");
  // "Was it seen as a threat" asks what it is held to be.
  if (/\b(?:seen|regarded|viewed|treated|taken|counted) as\b/.test(said)) return false;
  const verb = deed?.verb ?? (isPronoun ? asked[0]?.unit : undefined);
  if (isOfSomebody || verb === undefined || verb.ids.length > 0 || isSpeech(verb)) return false;
  return !library.reading(fact).claim.some((unit) => isSameVerb(unit, verb));
}
