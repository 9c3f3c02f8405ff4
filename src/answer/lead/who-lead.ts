import type { Deed, Question } from "../../question/question.ts";
import { withoutLeadIn } from "../../question/reading/lead-in.ts";
import { REFUSING, saysNot } from "../../question/reading/negation.ts";
import { isSpeech, SAYS_SO, SAYS_TO, TALKS_WITH } from "../../question/reading/speech.ts";
import { HEAVY } from "../../question/reading/weigh.ts";
import type { Library } from "../../saga/library.ts";
import type { Fact } from "../../saga/schema.ts";
import { isActor } from "../../saga/somebody.ts";
import { firstWordOf, isAlike, readUnits, type Unit } from "../../search/units.ts";
import { COUNT, type FactDeed, isNameOfStranger, nameBehindCalling } from "../claim/claim-deed.ts";
import { deedInWords, findDeed } from "../claim/told-deed.ts";
import { deedFit } from "../fit/deed-fit.ts";
import { coverOf } from "../fit/match.ts";
import { isAskedAlike } from "../fit/readers-questions.ts";
import { capitalized, hedge, joined, namesOf, sentence, sourceText } from "../wording.ts";

/** The names that a who-question asks for, hedged; undefined where the fact does not tell them for certain: a name in the wrong place is an accusation. */
export function whoLead(question: Question, fact: Fact, library: Library): string | undefined {
  if (question.isNegated && !saysNot(library.reading(fact).claim)) return undefined;
  if (isRefused(question, library.reading(fact).claim) || isOfOtherThing(question, fact, library)) return undefined;
  const ids = askedActors(question, fact, library);
  if (ids.every((id) => id === fact.claimant || id === fact.quote?.speaker) && isRetold(question, fact, library)) return undefined;
  const called = ids.length === 0 ? calledSo(question, fact, library) : undefined;
  if (called !== undefined) return sentence(`${called}${hedge(fact, library)}`);
  if (ids.length === 0)
    return asksWhoSays(question) && speakers(question, fact).length === 0 ? sentence(sourceText(fact, library)) : undefined;
  if (ids.some((id) => isOfNameless(id, fact, library))) return undefined;
  return sentence(`${joined(namesOf(ids, library))}${hedgeOf(question, ids, fact, library)}`);
}

/** "An angler" to "who found it", in the claim's own letters. */
function calledSo(question: Question, fact: Fact, library: Library): string | undefined {
  const { deed, isAboutSpeech } = question;
  if (!deed || isAboutSpeech) return undefined;
  const { claim } = library.reading(fact);
  const told = deedInWords(deed, fact, library);
  const isOfOther = deed.patient.kind === "named" && !deed.patient.ids.some((id) => told?.patients?.includes(id));
  const calling = deed.agent.kind === "asked" ? told?.calling : deed.patient.kind === "asked" ? told?.callingTo : undefined;
  // "Whom did the police arrest" is not answered by the police.
  if (!calling || isOfOther || question.asked.some(({ unit }) => isAlike(unit, calling))) return undefined;
  const at = claim.indexOf(calling);
  const from = claim.slice(0, at).findLastIndex((unit) => isBeforeCalling(firstWordOf(unit)));
  const said = readUnits(fact.claim, library.names);
  const last = nameBehindCalling(claim, at) ?? at;
  const [start, end] = [said[from < at - 2 ? at : Math.max(0, from)]?.words[0]?.start, said[last]?.words.at(-1)?.end];
  if (start === undefined) return undefined;
  const isOfName = isNameOfStranger(calling) || (claim[at - 1]?.ids.length ?? 0) > 0;
  const before = isOfName ? nameBefore(fact.claim.slice(0, start)) : "";
  return capitalized(`${before}${fact.claim.slice(start, end)}`);
}

/** The words of a name right before that place: "Anton" before "Bisk", "Marwick's" before "grandfather", but not "On Friday". */
function nameBefore(text: string): string {
  const words = text.trimEnd().split(" ");
  const from = words.findLastIndex((word) => !/^\p{Lu}/u.test(word) || NO_NAME.test(word)) + 1;
  return from < words.length ? `${words.slice(from).join(" ")} ` : "";
}

const NO_NAME = /^(?:On|In|At|By|For|From|Since|After|Before|When|The|An?|\p{L}+day)$/u;

function isBeforeCalling(word: string): boolean {
  return COUNT.test(word) || /^(?:an?|the)$/.test(word);
}

/** "Who took over the premiership" of one who took over, where nothing in the fact is like a premiership. */
function isOfOtherThing({ deed, asked }: Question, fact: Fact, library: Library): boolean {
  if (deed?.agent.kind !== "asked" || deed.patient.kind === "named") return false;
  const reading = library.reading(fact);
  return asked.some(({ unit, weight }) => unit !== deed.verb && unit.ids.length === 0 && weight >= HEAVY && coverOf(unit, reading) === 0);
}

/** "Who resigned" of "she refuses to step down". */
function isRefused({ deed }: Question, claim: readonly Unit[]): boolean {
  const at = deed === undefined ? -1 : claim.findIndex((unit) => isAlike(unit, deed.verb));
  return claim.slice(Math.max(0, at - 2), Math.max(0, at)).some((unit) => REFUSING.test(firstWordOf(unit)));
}

/** "Who suggested it" of "he reminds her that the letter says it should be done", "who would write it" of "he says they would write it": whoever tells it is not the one. */
function isRetold({ deed, isAboutSpeech }: Question, fact: Fact, library: Library): boolean {
  if (deed?.agent.kind !== "asked") return false;
  const { claim } = library.reading(fact);
  const that = claim.findIndex((unit) => firstWordOf(unit) === "that");
  if (that < 0) return false;
  const [before, behind] = [claim.slice(0, that), claim.slice(that + 1)];
  const isSame = (unit: Unit) => isAlike(unit, deed.verb);
  if (isAboutSpeech && isSpeech(deed.verb) && !before.some(isSame))
    return behind.some((unit, at) => isSpeech(unit) && at < behind.length - 1);
  const at = behind.findIndex(isSame);
  return !before.some(isSame) && at >= 0 && behind.slice(0, at).some((unit) => /^(?:they|we)$/.test(firstWordOf(unit)));
}

/** "Government officials": the name only says whose people they are. */
function isOfNameless(id: string, fact: Fact, library: Library): boolean {
  const { claim } = library.reading(fact);
  return claim.some((unit, at) => unit.ids.includes(id) && NAMELESS.test(firstWordOf(claim[at + 1])));
}

const NAMELESS = /^(?:officials|officers|leaders|ministers|members|sources|aides|workers|employees|lawmakers|lawyers|staff)$/;

/** What is said behind the names: the fact's hedge; but where the one named is the claimant himself, that it is his own claim, or, asked who said it, only whether others dispute it. */
function hedgeOf({ isAboutSpeech, deed }: Question, ids: readonly string[], fact: Fact, library: Library): string {
  const isClaimants = fact.claimant !== undefined && namesOf([fact.claimant, ...ids], library).length === 1;
  if (isClaimants && isAboutSpeech && library.disputesOf(fact).length > 0) return "; others dispute it";
  // That he claims it is no claim of his.
  if (isClaimants && fact.standing === "claimed" && (isAboutSpeech || (deed && isSpeech(deed.verb)))) return "";
  return isClaimants && fact.standing === "claimed" ? ", by their own claim" : hedge(fact, library);
}

/** Who stands in the part of the deed that is asked for, or else speaks, or else is the only one that a fact is about which answers the very question. */
export function askedActors(question: Question, fact: Fact, library: Library): readonly string[] {
  const named = new Set(question.named.flat());
  const actors = (ids: readonly string[]) => [...new Set(ids)].filter((id) => !named.has(id) && isActorOrSource(id, library));
  // "To whom did he say that she would come": not to her, though she stands behind the verb.
  const listener = asksToWhom(question) && (question.isAboutSpeech || isTalkingWith(question)) ? actors(speakers(question, fact)) : [];
  if (listener.length > 0) return listener;
  const told = actors(toldOf(question, fact, library, deedInWords));
  if (told.length > 0) return told;
  const speaking = speakers(question, fact).filter((id) => library.entity(id) !== undefined || asksWhoSays(question));
  if (speaking.length > 0) return actors(speaking);
  const telling =
    isWriting(question.deed) || isOnlySpokenOf(question, fact, library)
      ? []
      : actors(toldOf(question, fact, library, findDeed)).filter((id) => library.entity(id) !== undefined);
  if (telling.length > 0) return telling;
  if (isDoneByCalled(question, fact, library)) return [];
  const [only, ...others] = actors(fact.about ?? []);
  // Only with somebody does one speak: that she belongs to a party makes it no listener of hers.
  if (asksToWhom(question) && library.entity(only ?? "")?.kind !== "person") return [];
  if (only === undefined || others.length > 0 || !asksForPart(question) || !isAskedAlike(question, fact, library)) return [];
  // Whoever claims it may have done it himself, but is not the one whom he claims it was done to.
  return question.deed?.patient.kind === "asked" && only === fact.claimant ? [] : [only];
}

/** Whoever did it has no entry in the file: it is none of those who have one. */
function isDoneByCalled({ deed }: Question, fact: Fact, library: Library): boolean {
  return deed?.agent.kind === "asked" && deedInWords(deed, fact, library)?.calling !== undefined;
}

/** "The poster claims that orders are among them": whoever speaks of orders has not given them. */
function isOnlySpokenOf({ deed }: Question, fact: Fact, library: Library): boolean {
  if (deed === undefined || deedInWords(deed, fact, library)?.agents !== undefined) return false;
  return library.reading(fact).claim.some((unit) => isAlike(unit, deed.verb));
}

/** Whether the id can be whom a who-question asks for; a source where it says something. */
function isActorOrSource(id: string, library: Library): boolean {
  return library.entity(id) === undefined ? library.source(id) !== undefined : isActor(id, library);
}

function asksForPart({ deed }: Question): boolean {
  return deed?.agent.kind === "asked" || deed?.patient.kind === "asked";
}

/** Told the other way round ("made way for"), or denied where it is asked who did it, the parts are not those of the question. */
function toldOf(question: Question, fact: Fact, library: Library, find: typeof findDeed): readonly string[] {
  const { deed } = question;
  if (!deed || !asksForPart(question) || deedFit(question, fact, library) === "other") return [];
  const told = find(deed, fact, library);
  if (isDoer(deed, told)) return [];
  return (deed.agent.kind === "asked" ? told?.agents : told?.patients) ?? [];
}

/** "Who told her to stop it", where she is one of those who ask for it. */
function isDoer({ patient, verb }: Deed, { agents = [], patients = [] }: Partial<FactDeed> = {}): boolean {
  return isSpeech(verb) && patient.kind === "named" && patient.ids.some((id) => agents.includes(id) && !patients.includes(id));
}

/** Whoever speaks of a letter has not written it. */
export function isWriting(deed: Deed | undefined): boolean {
  return /^(?:write|writes|wrote|written|writing)$/.test(firstWordOf(deed?.verb));
}

/** "With whom is he said to work": whoever says so is not asked for. */
const WITH_WHOM =
  /^(?:with|against|for|about|from|of) whom?\b|^whom? (?:is|are|was|were) .{1,60} (?:said|alleged|claimed|reported) to .{1,60} (?:with|against|for)$/;

function speakers(question: Question, { quote, claimant }: Fact): readonly string[] {
  const { isAboutSpeech, deed, said } = question;
  if (!(isAboutSpeech || isTalkingWith(question)) || isWriting(question.deed) || WITH_WHOM.test(withoutLeadIn(said))) return [];
  // "Who was told to resign": whoever says that she should was not told so.
  if (deed?.agent.kind === "open" && deed.patient.kind === "asked") return [];
  if (deed?.agent.kind === "named") return deed.patient.kind === "asked" && quote?.to !== undefined && isSayingTo(deed) ? [quote.to] : [];
  const id = quote?.speaker ?? claimant;
  return id === undefined ? [] : [id];
}

/** "Whom did he tell", "who was he talking to". */
export function asksToWhom({ deed, said }: Question): boolean {
  // "Whom did he tell to quit" asks for whoever should quit.
  if (/\b(?:tell|told|telling) to [a-z]/.test(said)) return false;
  return !/\b(?:about|of|against) whom?\b/.test(said) && deed?.agent.kind === "named" && deed.patient.kind === "asked" && isSayingTo(deed);
}

/** "Whom did he tell", but not "to whom did he suggest a meeting", which a quote of something else does not tell. */
function isSayingTo({ verb }: Deed): boolean {
  return SAYS_TO.test(firstWordOf(verb));
}

/** "Who was he talking to". */
function isTalkingWith({ deed }: Question): boolean {
  return deed !== undefined && TALKS_WITH.test(firstWordOf(deed.verb));
}

/** "Who says so" is answered by the source where the fact names no claimant; neither "who told him" is, nor "who does he say she works with". */
function asksWhoSays({ isAboutSpeech, deed, words, said }: Question): boolean {
  if (!isAboutSpeech || deed?.agent.kind === "named" || WITH_WHOM.test(withoutLeadIn(said))) return false;
  const verbs = deed === undefined ? words : [firstWordOf(deed.verb)];
  return verbs.some((verb) => SAYS_SO.test(verb));
}
