import { WAS_IT } from "../question/of-fact.ts";
import type { Question } from "../question/question.ts";
import { totalWeight } from "../question/weigh.ts";
import type { Library } from "../saga/library.ts";
import { firstWordOf } from "../search/units.ts";
import { isDeedAloneUntold } from "./deed-alone.ts";
import { isDeedOfOthers } from "./deed-fit.ts";
import { notHeard } from "./heard.ts";
import { isIdentityOfNobody, isIdentityOfStranger, isIdentityTold, isIdentityUnknown, isOfTwo } from "./identity.ts";
import { isKinshipUntold } from "./kinship.ts";
import { isMannerUnknown } from "./manner.ts";
import { asksForMaterial } from "./material.ts";
import { ANSWER_FROM } from "./model.ts";
import {
  isAnsweredByNobody,
  isDoneByElse,
  isOfNoEffect,
  isOfOtherNation,
  isPlaceOfThen,
  isSaidByElse,
  isSaidInTheme,
  isSoOfElse,
  isToldOrOrderedByNobody,
  isWrittenByElse,
} from "./not-told.ts";
import { isOnlyAnnounced, isOnlyProposed } from "./only-planned.ts";
import { callingNotTold, identityAsked, isForOtherReason, isOfTeller } from "./presupposed.ts";
import { isUnverified } from "./put-first.ts";
import { isOfOtherRecording, untoldRank } from "./qualified.ts";
import type { Candidate } from "./rank.ts";
import { isSaidByAnother, isStandingUnsaid } from "./said-by.ts";
import { isAsideIn, isKnowingUntold, isOfSomebodyElse } from "./somebody-else.ts";
import { isSpanFromOther } from "./span-from.ts";
import { isThemeAlone } from "./theme-alone.ts";
import { tellsTimeOrPlace } from "./time-and-place.ts";
import { isToldNotDone } from "./told-deed.ts";
import { isDoneByNobody, isDoneToNobody, isSaidToNobody, isWrittenByNobody } from "./who-lead.ts";
import { isAllButItsTime } from "./yes-no-lead.ts";

/** Why nothing is answered. */
export type Silence =
  | "no-candidate"
  | "stranger"
  | "about-the-bot"
  | "padding"
  | "now"
  | "judgement"
  | "material"
  | "unidentified"
  | "below-threshold"
  | "somebody-else"
  | "no-time-or-place"
  | "no-name"
  | "denied"
  | "only-announced"
  | "only-proposed"
  | "two-people"
  | "other-reason"
  | "called-otherwise"
  | "not-heard"
  | "not-related"
  | "untold-rank"
  | "only-teller";

/** Why no fact is the answer; undefined where the first is. */
export function ruleOfSilence(question: Question, best: Candidate | undefined, library: Library): Silence | undefined {
  const unasked = best?.isVerbatim === true ? undefined : notForFacts(question, best, library);
  if (unasked) return unasked;
  if (isIdentityOfNobody(question, library) && !isIdentityUnknown(best?.fact)) return "unidentified";
  if (!best) return "no-candidate";
  if (isIdentityOfStranger(question, best)) return "stranger";
  if (!best.isVerbatim && isOfTwo(question, best.fact, library)) return "two-people";
  if (!best.isVerbatim && isSaidByAnother(question, best.fact, library)) return undefined;
  if (best.confidence < thresholdFor(question, best, library).from) return "below-threshold";
  const presumed = best.isVerbatim ? undefined : presumedIn(question, best, library);
  return presumed ?? untoldIn(question, best, library);
}

/** What asks for nothing that a fact tells, unless a moderator wrote that very question to one. */
function notForFacts(question: Question, best: Candidate | undefined, library: Library): Silence | undefined {
  if (question.isAboutBot) return "about-the-bot";
  if (isPadding(question)) return "padding";
  if (asksOfNow(question, library)) return "now";
  if (asksForJudgement(question, best)) return "judgement";
  return asksForMaterial(question) ? "material" : undefined;
}

/** "Name of the army chief", where the fact gives none. */
function isNameUntold({ nameOf }: Question, { features, isVerbatim }: Candidate): boolean {
  return nameOf !== undefined && features.lacksName === 1 && !isVerbatim;
}

const NO_NAME_TOLD = [
  isNameUntold,
  isDoneByNobody,
  isDoneToNobody,
  isSaidToNobody,
  isWrittenByNobody,
  isThemeAlone,
  isToldOrOrderedByNobody,
  isDeedAloneUntold,
  isOfOtherRecording,
];

/** The same for a reader: of a fact that is likely the one meant, what it does not tell says more than that it is not likely enough. */
export function reasonFor(
  silence: Silence | undefined,
  question: Question,
  best: Candidate | undefined,
  library: Library,
): Silence | undefined {
  if (silence !== "below-threshold" || !best || best.confidence < NEARLY_SAID) return silence;
  const isRankUntold = untoldRank(question, best.fact, library) !== undefined;
  return untoldIn(question, best, library) ?? (isRankUntold ? "untold-rank" : silence);
}

/** From this confidence on, up to that of an answer, the nearest fact may well be what is meant; below it hardly ever is. */
export const NEARLY_SAID = 0.25;

/** What is asked for that the fact does not tell: the name, the time, or that it has happened. */
function untoldIn(question: Question, best: Candidate, library: Library): Silence | undefined {
  if (NO_NAME_TOLD.some((isNameless) => isNameless(question, best, library))) return "no-name";
  if (isPlaceOfThen(question, best, library) || isOfNoEffect(question, best)) return "no-time-or-place";
  if (
    [isDoneByElse, isSaidByElse, isSaidInTheme, isAnsweredByNobody, isOfOtherNation, isSoOfElse, isWrittenByElse, isStandingUnsaid].some(
      (is) => is(question, best, library),
    )
  )
    return "somebody-else";
  if (isOfOtherUnknown(question, best)) return question.kind === "who" ? "no-name" : "no-time-or-place";
  if (isDenied(question, best, library)) return "denied";
  if (isOnlyAnnounced(question, best.fact, library)) return "only-announced";
  if (!best.isVerbatim && isOnlyProposed(question, best.fact, library)) return "only-proposed";
  if (!best.isVerbatim && isSpanFromOther(question, best.fact, library)) return "no-time-or-place";
  return tellsTimeOrPlace(question, best, library) ? undefined : "no-time-or-place";
}

/** Who is to be thought what of: the file tells what was said and done, and judges nobody. */
const JUDGED =
  /^(?:so |and |but |ok )*(?:who|which (?:one|of them|side|party)) (?:is|are|was|were) (?:the |really |actually |most |more |a )*(?:corrupt|guilty|lying|liars?|to blame|at fault|innocent|honest|dishonest|good guys?|bad guys?|right(?! hand)|wrong|better|worse|worst|best(?! known)|crooks?|crooked|traitors?|powerful|dangerous|telling the truth)(?: |$)/;

/** "Is it treason": what something is to be thought of. Whether somebody is corrupt is answered by what is said of him. */
const JUDGED_SO =
  /^(?:so |and |but |ok )*(?:is|was|are|were|isnt|wasnt) .{1,60} (?:a |the )?(treason|illegal|legal|unlawful|lawful|crime|unconstitutional|immoral|evil|(?:good|bad) guys?|traitors?|guilty|innocent)(?: of .{1,60})?$/;

/** Nothing in the file is judged, unless somebody in it has done so: "the court held the contract unlawful". */
function asksForJudgement({ words }: Question, best: Candidate | undefined): boolean {
  const text = words.join(" ");
  const judged = JUDGED_SO.exec(text)?.[1];
  const { claim = "", quote } = best?.fact ?? {};
  return JUDGED.test(text) || (judged !== undefined && !`${claim} ${quote?.words ?? ""}`.toLowerCase().includes(judged));
}

/** What the question takes for granted and the fact does not say. */
function presumedIn(question: Question, best: Candidate, library: Library): Silence | undefined {
  const { fact } = best;
  if (identityAsked(question, library)) return undefined;
  if (isOfSomebodyElse(question, best, library) || isAsideIn(question, fact, library) || isDeedOfOthers(question, fact, library))
    return "somebody-else";
  if (isKnowingUntold(question, fact, library)) return "somebody-else";
  if (isForOtherReason(question, fact, library)) return "other-reason";
  if (untoldRank(question, fact, library) !== undefined) return "untold-rank";
  if (callingNotTold(question, fact, library) !== undefined) return "called-otherwise";
  if (notHeard(question, fact, library) !== undefined) return "not-heard";
  if (isKinshipUntold(question, fact, library)) return "not-related";
  return isOfTeller(question, fact, library) ? "only-teller" : undefined;
}

/** "Who tapped it", where it is not known how it was done. */
function isOfOtherUnknown({ kind }: Question, { fact, kind: fit, isVerbatim }: Candidate): boolean {
  return /^(?:who|when|where)$/.test(kind) && fit === "lacking" && fact.standing === "unknown" && !isVerbatim;
}

/** "How did the agencies confirm it", where they are said to be unable to: what the question takes for granted is not so. */
function isDenied(question: Question, { fact, isVerbatim }: Candidate, library: Library): boolean {
  const { words, deed, isNegated } = question;
  // "When was he last seen" is told by since when he was not.
  if (isVerbatim || isNegated || words.includes("last") || deed?.isPast !== true || !/^(?:how|why|when|where)$/.test(words[0] ?? ""))
    return false;
  return isToldNotDone(deed, fact, library);
}

/** From which confidence on the best fact is the answer. */
export interface Threshold {
  readonly from: number;
  /** Why that is not the usual one: a clause behind "since"; absent where it is. */
  readonly since?: string;
}

/** The threshold for the best fact, which is another where what is asked leaves less doubt, or more. */
export function thresholdFor(question: Question, best: Candidate, library: Library): Threshold {
  if (asksOfNobody(question, best, library)) return { from: OF_NOBODY_FROM, since: "nobody is named whom “he” or “she” may be" };
  if (best.features.quoted === 1) return { from: QUOTED_FROM, since: "the question repeats words of a quote" };
  if (isIdentityTold(question, best.fact, library)) return { from: 0, since: "it says who the one asked about is" };
  if (isAllButItsTime(question, best.fact, library)) return { from: 0, since: "it tells all that is asked but another time" };
  if (isUnverified(question, best, library)) return { from: 0, since: "it says that nobody knows whether it is so" };
  if (isMannerUnknown(question, best)) return { from: 0, since: "it says that the manner is not known" };
  return isLoneWord(question, library)
    ? { from: LONE_WORD_FROM, since: "nothing is asked but one word that the file does not hold" }
    : { from: ANSWER_FROM };
}

/** A single word that the file has in other words alone is as likely meant of something else. */
const LONE_WORD_FROM = 0.6;

function isLoneWord({ asked: [first, ...more] }: Question, { index }: Library): boolean {
  if (first === undefined || more.length > 0 || first.unit.ids.length > 0) return false;
  return first.unit.stems.every((stem) => index.documentCount(stem) === 0);
}

/** Whoever repeats a quote's words means that quote. */
const QUOTED_FROM = 0.3;

/** Who "he" is can be told from the rest of a question only where the answer is sure. */
const OF_NOBODY_FROM = 0.7;

/** "Does he want money", with nobody said before whom it may mean; a "he" of somebody's quoted words is known, and so is one whom all call so since he has no name. */
export function asksOfNobody({ words, asked, named }: Question, { features, fact, confidence }: Candidate, library: Library): boolean {
  if (confidence >= ANSWER_FROM && library.entity(fact.claimant ?? "")?.kind === "unidentified") return false;
  const pronoun = words.findIndex((word) => /^(?:he|she|him|her|his|hers)$/.test(word));
  const first = words.indexOf(firstWordOf(asked[0]?.unit));
  return pronoun >= 0 && named.length === 0 && features.quoted === 0 && (first < 0 || pronoun < first);
}

/** Questions of less weight than this name nothing to look for: "who said that thing". */
const LEAST_WEIGHT = 0.29;

function isPadding(question: Question): boolean {
  const isCounted = question.counted !== undefined && question.asked.some(({ unit }) => unit === question.counted);
  return (totalWeight(question.asked) < LEAST_WEIGHT && !isCounted) || asksOfItAlone(question);
}

/** "Was it him", with nothing said of what it may be. */
function asksOfItAlone({ kind, words, asked }: Question): boolean {
  const named = asked.filter(({ unit }) => unit.ids.length > 0);
  const isAlone = named.length === 1 && totalWeight(asked) - totalWeight(named) < LEAST_WEIGHT;
  return kind === "yes-no" && isAlone && WAS_IT.test(words.join(" "));
}

/** "What is she doing now": of a day that no file has caught up with. */
function asksOfNow({ words, named }: Question, library: Library): boolean {
  const text = words.join(" ");
  // What an office or a court is doing is what the file tells of it.
  if (named.length > 0 && named.every((ids) => ids.every((id) => library.entity(id)?.kind === "organization"))) return false;
  return /^what .{1,60} doing(?: now| today| these days| currently)?$/.test(text) && !/\b(?:was|were|did|had|been)\b/.test(text);
}
