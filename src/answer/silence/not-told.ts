import type { Asked, Question } from "../../question/question.ts";
import { withoutLeadIn } from "../../question/reading/lead-in.ts";
import { FORM_OF_BE } from "../../question/reading/question-words.ts";
import { TELLS_SOMEBODY } from "../../question/reading/speech.ts";
import { PADDING } from "../../question/reading/weigh.ts";
import type { Library } from "../../saga/library.ts";
import type { Fact } from "../../saga/schema.ts";
import { isPerson } from "../../saga/somebody.ts";
import { firstWordOf, isAlike, type Unit } from "../../search/units.ts";
import { isNoun } from "../claim/claim-deed.ts";
import { coverOf, MATCH, ownWordsOf } from "../fit/match.ts";
import type { Candidate } from "../fit/rank.ts";
import { isWriting } from "../lead/who-lead.ts";

const ORDERS =
  /^(?:orders?|ordered|commands?|commanded|commissions?|commissioned|authori[sz]e[sd]?|hires?|hired|masterminds?|masterminded|plots?|plotted|instigate[sd]?|bankrolls?|bankrolled)$/;

/** "Who told the public", "who ordered it", where the fact has nobody told who is asked about, and nothing ordered. */
export function isToldOrOrderedByNobody({ kind, deed, asked, words }: Question, { fact }: Candidate, library: Library): boolean {
  if (kind !== "who" || deed?.agent.kind !== "asked" || fact.standing === "unknown") return false;
  const verb = firstWordOf(deed.verb);
  if (ORDERS.test(verb)) return !hasVerb(deed.verb, fact, library);
  const listener = asked[asked.findIndex(({ unit }) => unit === deed.verb) + 1];
  if (!TELLS_SOMEBODY.test(verb) || deed.patient.kind === "named" || !listener || !isRightBehind(listener, verb, words)) return false;
  const own = ownWordsOf(library.reading(fact));
  return coverOf(listener.unit, own) < MATCH.synonym || !hasVerb(deed.verb, fact, library);
}

function isRightBehind({ unit, weight }: Asked, verb: string, words: readonly string[]): boolean {
  const between = words.slice(words.indexOf(verb) + 1, words.indexOf(firstWordOf(unit)));
  return weight > PADDING && unit.ids.length === 0 && between.every((word) => /^(?:the|a|an|any|all|his|her|their)$/.test(word));
}

/** Whether the claim tells the deed, in this word or a synonym, and not as a thing; orders that stand in a row of things have no article that would show it. */
function hasVerb(verb: Unit, fact: Fact, library: Library): boolean {
  const { claim } = library.reading(fact);
  return claim.some((unit, at) => isAlike(unit, verb) && !isNoun(claim, at) && !/^orders?$/.test(firstWordOf(unit)));
}

const NOW = /\b(?:now|currently|nowadays|these days|today|at (?:the|this) moment|at present)\b/;
const LIVES = /\b(?:live|lives|living|reside|resides|residing|based|hiding)$/;
const IS = /\b(?:is|are|lives|remains|stays|hides)\b/i;

/** "Where is he", "where is he now", "where does she live", where the fact tells where somebody was. */
export function isPlaceOfThen({ kind, said, named, asked }: Question, { fact }: Candidate, library: Library): boolean {
  if (kind !== "where" || !/\bwhere (?:is|are|does|do)\b/.test(said)) return false;
  const isOfWhomAlone = asked.every(({ unit, weight }) => unit.ids.length > 0 || weight <= PADDING);
  if (!isOfWhomAlone && !NOW.test(said) && !LIVES.test(said)) return false;
  const isOfPerson = named.some((ids) => ids.every((id) => isPerson(id, library)));
  return isOfPerson && fact.standing !== "unknown" && !IS.test(fact.claim);
}

/** "Where is he from", where the fact tells where somebody stayed. */
export function isOriginUntold({ kind, said, named }: Question, { fact }: Candidate, library: Library): boolean {
  if (kind !== "where" || !ORIGIN_ASKED.test(said) || fact.standing === "unknown") return false;
  return named.some((ids) => ids.every((id) => isPerson(id, library))) && !ORIGIN_TOLD.test(fact.claim);
}

const ORIGIN_ASKED = /\bwhere from\b|\bwhere (?:is|was|are|were|do|does|did) .{1,60} (?:from|born|raised|grow up)$/;
const ORIGIN_TOLD = /\b(?:from|born|native|comes?|came|grew up|raised|citizen|national)\b/i;

/** "What did she do after he told her", where the fact tells what was done to her alone. */
export function isDoneByElse({ kind, said, named }: Question, { fact }: Candidate, library: Library): boolean {
  const [ids] = named;
  if (kind !== "what" || !ids || !DID_THEN.test(withoutLeadIn(said))) return false;
  const subject = library.reading(fact).claim.find((unit) => unit.ids.length > 0);
  const doers = [...(subject?.ids ?? []), fact.claimant, fact.quote?.speaker];
  return !ids.some((id) => doers.includes(id));
}

const DID_THEN = /^what (?:did|has|have) (?:\S+ ){1,4}(?:do|done) (?:after|when|once|about|in (?:response|return)|then)\b/;

const SAID_SINCE =
  /^what (?:did|does|has|have) (?:\S+ ){1,4}(?:say|said|saying) (?:after|since|following|about|on|to|in (?:response|reply|reaction) to) (?:(?:the|this|that|these|those|his|her|leaked|hacked) )*\S+$/;

/** "What did he say after the leak", where the fact has what he is said to have said before, in what was leaked. */
export function isSaidInTheme({ kind, said, asked }: Question, { fact }: Candidate, { theme }: Library): boolean {
  if (kind !== "what" || fact.standing !== "alleged" || !SAID_SINCE.test(withoutLeadIn(said))) return false;
  const last = asked.at(-1)?.unit;
  return last?.ids.length === 0 && last.stems.some((stem) => theme.stems.has(stem));
}

/** "Was he the cause of it": nothing is asked the cause of. */
export function isOfNoEffect({ kind, said, asked }: Question): boolean {
  if (kind !== "why" || !/^(?:is|was|are|were) /.test(withoutLeadIn(said))) return false;
  return asked.every(({ unit, weight }) => unit.ids.length > 0 || weight <= PADDING || /^(?:causes?|reasons?)$/.test(firstWordOf(unit)));
}

/** "Is he Pakistani", where the country is only spoken of. */
export function isOfOtherNation({ kind, words, asked, deed }: Question, { fact }: Candidate, library: Library): boolean {
  const [who, nation, ...more] = asked.filter(({ weight }) => weight > PADDING).map(({ unit }) => unit);
  const word = firstWordOf(nation);
  if (kind !== "yes-no" || deed || !who || who.ids.length === 0 || more.length > 0 || words.at(-1) !== word) return false;
  const isNation = library.entities.some(({ kind: sort, name }) => sort === "place" && isNationOf(word, name.toLowerCase()));
  return isNation && !fact.claim.toLowerCase().includes(word);
}

/** "Is the hacker foreign", "was he from Karachi", where the claim says so of something else: of "foreign dignitaries", of what is good "for Karachi". */
export function isSoOfElse({ kind, words, asked, deed }: Question, { fact }: Candidate, library: Library): boolean {
  const [who, quality, ...more] = asked.filter(({ weight }) => weight > PADDING).map(({ unit }) => unit);
  if (kind !== "yes-no" || deed || !who || who.ids.length === 0 || !quality || !FORM_OF_BE.test(words[0] ?? "")) return false;
  if (more.length > 0 || words.at(-1) !== quality.words.at(-1)?.text) return false;
  const { claim } = library.reading(fact);
  const isSame = (unit: Unit) => (quality.ids.length > 0 ? isOf(unit, quality) : firstWordOf(unit) === firstWordOf(quality));
  const at = claim.findIndex(isSame);
  const from = claim.findLastIndex((unit, index) => index < at && isOf(unit, who));
  const isOfWho = from >= 0 && claim.slice(from + 1, at).every(({ isStop }) => isStop);
  if (at < 0 || isOfWho) return false;
  if (quality.ids.length > 0 && !quality.ids.every((id) => library.entity(id)?.kind === "place")) return false;
  if (quality.ids.length > 0) return words.at(-1 - quality.words.length) === "from" && !/^(?:from|in|of)$/.test(firstWordOf(claim[at - 1]));
  const next = claim[at + 1];
  return next !== undefined && !next.isStop && next.ids.length === 0;
}

function isOf({ ids }: Unit, other: Unit): boolean {
  return ids.some((id) => other.ids.includes(id));
}

function isNationOf(word: string, place: string): boolean {
  return word !== place && word.startsWith(place.replace(/[aeiouy]$/, "")) && /(?:i|n|ese|ish|ic)$/.test(word);
}

const ANSWERS =
  /^(?:explain(?:s|ed)?|respond(?:s|ed)?|react(?:s|ed)?|repl(?:y|ies|ied)|answer(?:s|ed)?|comment(?:s|ed)?|justif(?:y|ies|ied)|defend(?:s|ed)?)$/;

/** "How did she explain it", "what did she reply", where the fact has her say something and answer nothing. */
export function isAnsweredByNobody({ kind, deed }: Question, { fact }: Candidate, library: Library): boolean {
  if (!/^(?:what|how)$/.test(kind) || deed?.agent.kind !== "named" || !ANSWERS.test(firstWordOf(deed.verb))) return false;
  return !library
    .reading(fact)
    .claim.some((unit) => isAlike(unit, deed.verb) || /^(?:answer|repl|respon|react|says?$|said$|denie[sd]$)/.test(firstWordOf(unit)));
}

const SAID = /^(?:statements?|reactions?|responses?|comments?|replies|reply|denials?|remarks?)$/;

/** "Imran Khan's reaction", "statement of the minister", "who does she say leaked it", where the fact has somebody else speak, or nobody. */
export function isSaidByElse({ kind, words, said, asked, named }: Question, { fact }: Candidate, library: Library): boolean {
  if (kind === "who" && WHO_ACCORDING_TO.test(withoutLeadIn(said))) return !isOneOf(named[0] ?? [], fact);
  if (!/^(?:keywords|what)$/.test(kind)) return false;
  const at = words.findIndex((word) => SAID.test(word));
  const speaker = asked.find(({ unit }) => {
    const from = words.indexOf(firstWordOf(unit));
    const isBefore = from + unit.words.length === at;
    return unit.ids.length > 0 && (isBefore || (from === at + 2 && /^(?:of|by|from)$/.test(words[at + 1] ?? "")));
  });
  const { ids } = speaker?.unit ?? { ids: [] };
  if (at < 0 || ids.length === 0 || !ids.every((id) => isPerson(id, library))) return false;
  return !isOneOf(ids, fact);
}

/** "Did he write the letter", of a letter of which he only speaks. */
export function isWrittenByElse({ kind, deed }: Question, { fact }: Candidate, library: Library): boolean {
  if (kind !== "yes-no" || fact.standing === "unknown" || deed?.agent.kind !== "named") return false;
  return isWriting(deed) && !library.reading(fact).claim.some((unit) => isAlike(unit, deed.verb));
}

const WHO_ACCORDING_TO = /^who (?:does|did|do) (?:\S+ ){1,4}(?:say|claim|think|believe|accuse|blame|suspect)\b/;

const REACTION_ASKED = /\b(?:reactions?|responses?|(?:says?|said|saying) in (?:response|reply|reaction))\b/;
const REACTS =
  /^(?:react|repl|respon|answer|den(?:y|ie)|condemn|comment|reject|dismiss|call|critici|welcom|vow|promis|apolog|insist|sa(?:y|id)|ask|demand|urg|order|launch|deplor|regret|prais|accus|blam|announc|suggest|propos|offer)/;

/** "The White House's response to the clip", where nobody of the fact does or says anything besides whoever reports it. */
export function isReactionUntold({ kind, said }: Question, { fact }: Candidate, library: Library): boolean {
  if (!/^(?:keywords|what|how)$/.test(kind) || !REACTION_ASKED.test(said)) return false;
  const isReportersAlone = fact.quote === undefined && fact.claimant !== undefined && library.source(fact.claimant) !== undefined;
  return isReportersAlone || !library.reading(fact).claim.some((unit) => REACTS.test(firstWordOf(unit)));
}

/** Whether it is said by one of those. */
function isOneOf(ids: readonly string[], { claimant, quote }: Fact): boolean {
  return ids.some((id) => id === claimant || id === quote?.speaker);
}
