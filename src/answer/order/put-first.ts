import type { Question } from "../../question/question.ts";
import { withoutLeadIn } from "../../question/reading/lead-in.ts";
import { TELLS_SOMEBODY } from "../../question/reading/speech.ts";
import type { Library } from "../../saga/library.ts";
import type { Fact } from "../../saga/schema.ts";
import { firstWordOf, isAlike } from "../../search/units.ts";
import { identityAsked, isCalling, isDefinition, memberAsked, tellsIdentity, tellsMembership } from "../fit/identity-asked.ts";
import { ANSWER_FROM } from "../fit/model.ts";
import { outcomeAsked } from "../fit/outcome-asked.ts";
import { callingNotTold } from "../fit/presupposed.ts";
import type { Candidate } from "../fit/rank.ts";
import { isSaidByAnother, isSaidInUrdu, tellsWhatIsSaid } from "../fit/said-by.ts";

/** The candidates with one of them put first; as they are where there is none. */
export function withFirst(first: Candidate | undefined, candidates: readonly Candidate[]): readonly Candidate[] {
  return first ? [first, ...candidates.filter((other) => other !== first)] : candidates;
}

/** How much less likely than the first a fact may be the answer, and still be told in its place where it is what is rather wanted. */
const RATHER = 0.25;

/** The best of those that are rather wanted, where it answers about as well as the first. */
function rather(isWanted: (fact: Fact) => boolean, best: Candidate, candidates: readonly Candidate[]): Candidate | undefined {
  const least = Math.max(ANSWER_FROM, best.confidence - RATHER);
  return candidates.find(({ fact, confidence }) => confidence >= least && fact.standing !== "retracted" && isWanted(fact));
}

/** What stands in the file before what was withdrawn, where it answers about as well and the withdrawn fact is not asked for in its own words. */
export function standingFirst(candidates: readonly Candidate[], library: Library): readonly Candidate[] {
  const [best] = candidates;
  if (best?.fact.standing !== "retracted" || best.isVerbatim || library.successorOf(best.fact)) return candidates;
  return withFirst(
    rather(() => true, best, candidates),
    candidates,
  );
}

/** Where somebody's very words are asked for, what has a quote before what has none, where it answers about as well. */
export function quotedFirst({ wantsQuote, named, said }: Question, candidates: readonly Candidate[]): readonly Candidate[] {
  const [best] = candidates;
  if (!wantsQuote || !best || best.fact.quote !== undefined || best.isVerbatim) return candidates;
  // "Quote her on it": any words of hers will do that may well be those meant.
  const isOwnQuote = ({ fact: { quote, standing }, confidence }: Candidate) =>
    confidence >= ANSWER_FROM && standing !== "retracted" && named.some((ids) => ids.includes(quote?.speaker ?? ""));
  return withFirst(
    rather(({ quote }) => quote !== undefined, best, candidates) ??
      (QUOTE_HIM.test(withoutLeadIn(said)) ? candidates.find(isOwnQuote) : undefined),
    candidates,
  );
}

const QUOTE_HIM = /^quote\b/;

/** Asked whether somebody said something, what has it said by another stands before what else he said. */
export function saidFirst(question: Question, candidates: readonly Candidate[], library: Library): readonly Candidate[] {
  const [best] = candidates;
  if (!best || best.isVerbatim || tellsWhatIsSaid(question, best.fact, library)) return candidates;
  if (isSaidInUrdu(question, best.fact, library)) return candidates;
  const isSaid = (fact: Fact) =>
    isSaidByAnother(question, fact, library) || (best.confidence < ANSWER_FROM && isSaidInUrdu(question, fact, library));
  const said = candidates.find(({ fact }) => fact.standing !== "retracted" && isSaid(fact));
  return withFirst(said, candidates);
}

/**
 * "Who is he", "was he prime minister": what says who he is stands first, where it holds what is asked. "Is he a politician": it stands first as well, where what
 * is first does not call him so.
 */
export function definingFirst(question: Question, candidates: readonly Candidate[], library: Library): readonly Candidate[] {
  const standing = candidates.filter(({ fact }) => fact.standing !== "retracted");
  const [best] = standing;
  const identity = identityAsked(question, library);
  if (identity)
    return withFirst(
      standing.find(({ fact }) => tellsIdentity(identity, fact, library)),
      candidates,
    );
  const member = memberAsked(question, library);
  if (member)
    return withFirst(
      standing.find(({ fact }) => tellsMembership(member, fact, library)),
      candidates,
    );
  const isOfIdentity =
    best && (callingNotTold(question, best.fact, library) !== undefined || isWhoIs(question, best) || isCalling(question));
  if (!isOfIdentity) return candidates;
  return withFirst(
    standing.find(({ fact }) => isDefinition(question.named[0] ?? [], fact, library)),
    candidates,
  );
}

function isWhoIs({ kind, identityOf }: Question, { isVerbatim }: Candidate): boolean {
  return kind === "who" && identityOf !== undefined && !isVerbatim;
}

/** "Has it been released": what is announced stands first where the file tells what came of it. */
export function outcomeFirst(question: Question, candidates: readonly Candidate[], library: Library): readonly Candidate[] {
  if (candidates[0]?.isVerbatim) return candidates;
  return withFirst(
    candidates.find(({ fact }) => fact.standing !== "retracted" && outcomeAsked(question, fact, library)),
    candidates,
  );
}

/** "Was he told", "who is in the clip": what tells it stands before what has only his name, or the clip's. */
export function tellingOfIt(question: Question, candidates: readonly Candidate[], library: Library): readonly Candidate[] {
  const [best] = candidates;
  if (!best || best.isVerbatim) return candidates;
  const { deed, kind, said } = question;
  if (kind === "who" && IN_RECORDING.test(said) && NAMED_IN.test(best.fact.claim)) {
    const hasVoices = ({ about = [], claim }: Fact) => about.length > 1 && VOICES.test(claim) && !NAMED_IN.test(claim);
    return withFirst(rather(hasVoices, best, candidates), candidates);
  }
  const tells = (fact: Fact) => library.reading(fact).claim.some((unit) => TELLS_SOMEBODY.test(firstWordOf(unit)));
  const isOfTelling = kind === "yes-no" && deed?.patient.kind === "named" && TELLS_SOMEBODY.test(firstWordOf(deed.verb));
  if (!isOfTelling || tells(best.fact)) return candidates;
  const ids = deed.patient.ids;
  return withFirst(
    rather((fact) => tells(fact) && ids.every((id) => library.reading(fact).ids.has(id)), best, candidates),
    candidates,
  );
}

const NAMED_IN = /\b(?:named|mentioned) in\b/i;
const IN_RECORDING =
  /^who (?:all )?(?:is|are|was|were) (?:heard |speaking |talking )?(?:in|on) (?:the |that |this |these |those )?(?:\S+ )?(?:audios?|clips?|recordings?|tapes?)$|^(?:audios?|clips?|recordings?|tapes?) in who (?:is|was|are|were)$/;
const VOICES = /\b(?:audios?|clips?|recordings?|tapes?)\b/i;

/** "Who wants her to resign", "should she resign": what has somebody demand it stands before what tells her answer. */
export function demandedFirst({ said, deed }: Question, candidates: readonly Candidate[], library: Library): readonly Candidate[] {
  const [best] = candidates;
  if (!best || best.isVerbatim || !DEMAND_ASKED.test(said) || tellsDemand(best.fact)) return candidates;
  const ids = deed?.patient.kind === "named" ? deed.patient.ids : [];
  return withFirst(
    rather((fact) => tellsDemand(fact) && ids.every((id) => library.reading(fact).ids.has(id)), best, candidates),
    candidates,
  );
}

/** "Is the letter genuine": that nobody knows whether it is stands before what else is told of it. */
export function unverifiedFirst(question: Question, candidates: readonly Candidate[], library: Library): readonly Candidate[] {
  const [best] = candidates;
  if (!best || best.isVerbatim || best.fact.standing === "unknown") return candidates;
  return withFirst(
    candidates.find((candidate) => isUnverified(question, candidate, library)),
    candidates,
  );
}

/** Whether it is asked if something is genuine of which the fact says that nobody knows. */
export function isUnverified({ kind, words, asked }: Question, { fact, confidence }: Candidate, library: Library): boolean {
  if (kind !== "yes-no" || confidence < NEAR_ENOUGH || fact.standing !== "unknown" || !tellsUnverified(fact)) return false;
  const nouns = asked.filter(({ unit, isStandingCue }) => !isStandingCue && !GENUINE.test(firstWordOf(unit))).map(({ unit }) => unit);
  return words.some((word) => GENUINE.test(word)) && library.reading(fact).claim.some((unit) => nouns.some((noun) => isAlike(unit, noun)));
}

const NEAR_ENOUGH = 0.1;
const GENUINE = /^(?:genuine|real|fake|authentic|hoax|prank|legit|forged|doctored)$/;
const UNVERIFIED = /\b(?:genuine|real|fake|authentic|hoax(?:er)?|forged|doctored|comes? from|credible)\b/i;

function tellsUnverified({ claim }: Fact): boolean {
  return /\bwhether\b/i.test(claim) && UNVERIFIED.test(claim);
}

/** "Did anyone resign": what tells that somebody did stands before what has somebody demand it. */
export function doneFirst({ kind, said, asked }: Question, candidates: readonly Candidate[], library: Library): readonly Candidate[] {
  const [best] = candidates;
  if (kind !== "yes-no" || !best || best.isVerbatim || !ANYONE_ASKED.test(withoutLeadIn(said)) || !tellsDemand(best.fact))
    return candidates;
  const deeds = asked.filter(({ unit }) => unit.ids.length === 0 && !/^(?:any|some)/.test(firstWordOf(unit))).map(({ unit }) => unit);
  const isDone = (fact: Fact) => library.reading(fact).claim.some((unit) => deeds.some((deed) => isAlike(unit, deed)));
  return withFirst(
    candidates.find(({ fact, confidence }) => confidence >= ANSWER_FROM && !tellsDemand(fact) && isDone(fact)),
    candidates,
  );
}

const ANYONE_ASKED = /^(?:did|has|have) (?:anyone|anybody|someone|somebody)\b/;

const DEMAND_ASKED =
  /^(?:who (?:is |are )?(?:wants?|wanted|wanting|demands?|demanded|demanding|asks?|asked|asking|calls?|called|calling|says? .{1,40} should)|(?:is|are|does|did|has) (?:anyone|anybody|someone|somebody) (?:want|wanting|demand|demanding|ask|asking|asked|call|calling|called)|should )\b/;

function tellsDemand({ claim }: Fact): boolean {
  return /\b(?:demand(?:s|ed)|call(?:s|ed) (?:for|on)|ask(?:s|ed) (?:for|that)|urge[sd]?|wants?|should|petition)\b/i.test(claim);
}
