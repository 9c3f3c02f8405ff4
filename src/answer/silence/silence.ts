import type { Question } from "../../question/question.ts";
import type { Library } from "../../saga/library.ts";
import type { Fact } from "../../saga/schema.ts";
import { isToldNotDone } from "../claim/told-deed.ts";
import { isDeedOfOthers, isDeniedBy } from "../fit/deed-fit.ts";
import { notHeard } from "../fit/heard.ts";
import { identityAsked } from "../fit/identity-asked.ts";
import { isKinshipUntold } from "../fit/kinship.ts";
import { isOnlyAnnounced, isOnlyProposed } from "../fit/only-planned.ts";
import { outcomeAsked } from "../fit/outcome-asked.ts";
import { callingNotTold, isForOtherReason, isOfTeller } from "../fit/presupposed.ts";
import { isOfOtherRecording, untoldRank } from "../fit/qualified.ts";
import type { Candidate } from "../fit/rank.ts";
import { isSaidByAnother, isSaidInUrdu, isStandingUnsaid } from "../fit/said-by.ts";
import { isSpanFromOther } from "../fit/span-from.ts";
import { tellsTimeOrPlace } from "../order/time-and-place.ts";
import { isDeedAloneUntold } from "./deed-alone.ts";
import { isDoneByNobody, isDoneToElse, isDoneToNobody, isGivenToNobody, isSaidToNobody, isWrittenByNobody } from "./done-by-nobody.ts";
import { isIdentityOfNobody, isIdentityOfStranger, isIdentityUnknown, isOfTwo } from "./identity.ts";
import { type NotForFacts, notForFacts } from "./not-for-facts.ts";
import {
  isAnsweredByNobody,
  isDoneByElse,
  isOfNoEffect,
  isOfOtherNation,
  isOriginUntold,
  isPlaceOfThen,
  isReactionUntold,
  isSaidByElse,
  isSaidInTheme,
  isSoOfElse,
  isToldOrOrderedByNobody,
  isWrittenByElse,
} from "./not-told.ts";
import { isOfBodyAlone } from "./of-body.ts";
import { isAsideIn, isKnowingUntold, isOfSomebodyElse } from "./somebody-else.ts";
import { isThemeAlone } from "./theme-alone.ts";
import { NEARLY_SAID, thresholdFor } from "./threshold.ts";

/** Why nothing is answered. */
export type Silence =
  | NotForFacts
  | "no-candidate"
  | "stranger"
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
  if (outcomeAsked(question, best.fact, library) || isSaidInUrdu(question, best.fact, library)) return undefined;
  if (best.confidence < thresholdFor(question, best, library).from) return "below-threshold";
  return presumedIn(question, best, library) ?? untoldIn(question, best, library);
}

/**
 * The reason as a reader is told it. A fact that only misses the threshold is likely the one meant (NEARLY_SAID): that it does not give the name or the time says more
 * to a reader than that it is not likely enough, so the rule that it breaks takes the place of "below-threshold".
 */
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

/** A rule by which a fact that is likely enough is no answer all the same. */
interface Rule {
  readonly silence: Silence;
  /** Whether it holds as well where a moderator wrote the very question to the fact: the file has changed since, or the day has come. */
  readonly evenVerbatim?: true;
  is(question: Question, best: Candidate, library: Library): boolean;
}

/** A rule that looks at the fact alone. */
function ofFact(is: (question: Question, fact: Fact, library: Library) => boolean): Rule["is"] {
  return (question, { fact }, library) => is(question, fact, library);
}

/** What the question takes for granted and the fact does not say. */
const PRESUMED: readonly Rule[] = [
  { silence: "somebody-else", is: isOfSomebodyElse },
  { silence: "somebody-else", is: ofFact(isAsideIn) },
  { silence: "somebody-else", is: ofFact(isDeedOfOthers) },
  { silence: "somebody-else", is: ofFact(isKnowingUntold) },
  { silence: "other-reason", is: ofFact(isForOtherReason) },
  { silence: "untold-rank", is: ofFact((...asked) => untoldRank(...asked) !== undefined) },
  { silence: "called-otherwise", is: ofFact((...asked) => callingNotTold(...asked) !== undefined) },
  { silence: "not-heard", is: ofFact((...asked) => notHeard(...asked) !== undefined) },
  { silence: "not-related", is: ofFact(isKinshipUntold) },
  { silence: "only-teller", is: ofFact(isOfTeller) },
];

/** What is asked for that the fact does not tell: the name, the time, or that it has happened. The first rule that holds counts. */
const UNTOLD: readonly Rule[] = [
  { silence: "no-name", is: isNameUntold },
  { silence: "no-name", is: isDoneByNobody },
  { silence: "no-name", is: isDoneToNobody },
  { silence: "no-name", is: isDoneToElse },
  { silence: "no-name", is: isSaidToNobody },
  { silence: "no-name", is: isGivenToNobody },
  { silence: "no-name", is: isWrittenByNobody },
  { silence: "no-name", is: isThemeAlone },
  { silence: "no-name", is: isToldOrOrderedByNobody },
  { silence: "no-name", is: isDeedAloneUntold },
  { silence: "no-name", is: isOfOtherRecording },
  { silence: "no-name", is: isOfBodyAlone },
  { silence: "no-time-or-place", is: isPlaceOfThen },
  { silence: "no-time-or-place", is: isOriginUntold },
  { silence: "no-time-or-place", is: isOfNoEffect },
  { silence: "somebody-else", is: isDoneByElse },
  { silence: "somebody-else", is: isSaidByElse },
  { silence: "somebody-else", is: isSaidInTheme },
  { silence: "somebody-else", is: isAnsweredByNobody },
  { silence: "somebody-else", is: isReactionUntold },
  { silence: "somebody-else", is: isOfOtherNation },
  { silence: "somebody-else", is: isSoOfElse },
  { silence: "somebody-else", is: isWrittenByElse },
  { silence: "somebody-else", is: isStandingUnsaid },
  { silence: "no-name", is: (question, best) => question.kind === "who" && isOfOtherUnknown(question, best) },
  { silence: "no-time-or-place", is: isOfOtherUnknown },
  { silence: "denied", is: isDenied },
  { silence: "only-announced", is: ofFact(isOnlyAnnounced), evenVerbatim: true },
  { silence: "only-proposed", is: ofFact(isOnlyProposed) },
  { silence: "no-time-or-place", is: ofFact(isSpanFromOther) },
  { silence: "no-time-or-place", is: tellsNoTimeOrPlace, evenVerbatim: true },
];

function presumedIn(question: Question, best: Candidate, library: Library): Silence | undefined {
  if (best.isVerbatim || identityAsked(question, library)) return undefined;
  return PRESUMED.find(({ is }) => is(question, best, library))?.silence;
}

function untoldIn(question: Question, best: Candidate, library: Library): Silence | undefined {
  return UNTOLD.find(({ is, evenVerbatim }) => (!best.isVerbatim || evenVerbatim) && is(question, best, library))?.silence;
}

function tellsNoTimeOrPlace(question: Question, best: Candidate, library: Library): boolean {
  return !tellsTimeOrPlace(question, best, library);
}

/** "Name of the army chief", where the fact gives none. */
function isNameUntold({ nameOf }: Question, { features }: Candidate): boolean {
  return nameOf !== undefined && features.lacksName === 1;
}

/** "Who tapped it", where it is not known how it was done. */
function isOfOtherUnknown({ kind }: Question, { fact, kind: fit }: Candidate): boolean {
  return /^(?:who|when|where)$/.test(kind) && fit === "lacking" && fact.standing === "unknown";
}

/** "How did the agencies confirm it", where they are said to be unable to, "when did he admit it", where he denies it: what the question takes for granted is not so. */
function isDenied(question: Question, { fact }: Candidate, library: Library): boolean {
  const { words, deed, isNegated } = question;
  const isAsked = /^(?:how|why|when|where)$/.test(words[0] ?? "");
  if (deed?.isPast && isAsked && isDeniedBy(deed, library.reading(fact).claim)) return true;
  // "When was he last seen" is told by since when he was not.
  if (isNegated || words.includes("last") || deed?.isPast !== true || !isAsked) return false;
  return isToldNotDone(deed, fact, library);
}
