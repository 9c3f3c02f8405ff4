import type { Asked, Question } from "../../question/question.ts";
import { takesContent } from "../../question/reading/speech.ts";
import { isDayOrMonth } from "../../saga/date-words.ts";
import { chainOf } from "../../saga/fact-reading.ts";
import type { Library } from "../../saga/library.ts";
import type { Fact } from "../../saga/schema.ts";
import { firstWordOf, isAlike } from "../../search/units.ts";
import { findDeed } from "../claim/told-deed.ts";
import { coverOf, MATCH, ownWordsOf } from "./match.ts";
import type { Candidate } from "./rank.ts";

/** A word of this weight or more tells what was said; of less, hardly anything. */
const TELLING = 0.33;

/** "Did Azam Khan say let's play with it", where the fact has just that said, and by somebody else. */
export function isSaidByAnother(question: Question, fact: Fact, library: Library): boolean {
  const said = saidIn(question);
  const speakers = said.length === 0 ? [] : speakersOf(question, fact, library);
  if (speakers.length === 0 || speakers.some((id) => agentsOf(question).includes(id))) return false;
  return tellsAll(said, fact, library);
}

/** Whether the fact has all that is said to be said, whoever says it. */
export function tellsWhatIsSaid(question: Question, fact: Fact, library: Library): boolean {
  const said = saidIn(question);
  return said.length > 0 && tellsAll(said, fact, library);
}

function tellsAll(said: readonly Asked[], fact: Fact, library: Library): boolean {
  const own = ownWordsOf(library.reading(fact));
  return said.every(({ unit }) => coverOf(unit, own) >= MATCH.synonym);
}

/** What somebody is asked to have said: what stands behind "did X say"; nothing where too little of it does, or something else is asked. */
function saidIn({ kind, deed, asked, words }: Question): readonly Asked[] {
  if (kind !== "yes-no" || deed?.agent.kind !== "named" || !takesContent(deed.verb) || /^(?:can|could)$/.test(words[0] ?? "")) return [];
  const behind = asked.slice(asked.findIndex(({ unit }) => unit === deed.verb) + 1);
  // "That the tape is genuine": how sure it is says nothing that a fact could have said by another.
  if (behind.some(({ isStandingCue }) => isStandingCue)) return [];
  const said = behind.filter(({ unit, weight }) => weight >= TELLING && !unit.words.some(({ text }) => isDayOrMonth(text)));
  return said.some(({ unit }) => unit.ids.length === 0) ? said : [];
}

/** "Did he say that the tape is genuine", where the fact has nothing said of that. */
export function isStandingUnsaid({ kind, deed, asked }: Question, { fact }: Candidate, library: Library): boolean {
  if (kind !== "yes-no" || fact.standing === "unknown" || deed?.agent.kind !== "named" || !takesContent(deed.verb)) return false;
  const cues = asked.slice(asked.findIndex(({ unit }) => unit === deed.verb) + 1).filter(({ isStandingCue }) => isStandingCue);
  const { claim, quote } = library.reading(fact);
  return cues.length > 0 && !cues.some(({ unit }) => [...claim, ...quote].some((told) => isAlike(unit, told)));
}

function agentsOf({ deed }: Pick<Question, "deed">): readonly string[] {
  return deed?.agent.kind === "named" ? deed.agent.ids : [];
}

/** Whoever says it in the fact: people, or, where it is asked of an outlet, what it came through. */
function speakersOf(question: Question, fact: Fact, library: Library): readonly string[] {
  const isOfOutlet = agentsOf(question).every((id) => library.source(id) !== undefined && library.entity(id) === undefined);
  if (isOfOutlet) return fact.sources.flatMap(chainOf);
  const told = question.deed ? (findDeed(question.deed, fact, library)?.agents ?? []) : [];
  const speakers = [fact.quote?.speaker, fact.claimant].filter((id) => id !== undefined && library.entity(id) !== undefined);
  return speakers.length === 0 ? [] : [...speakers.flatMap((id) => id ?? []), ...told];
}

/** "What did Dar say", where the claim, in Urdu, has him say something: "ڈار نے کہا کہ …". */
export function isSaidInUrdu({ kind, deed, asked }: Question, fact: Fact, library: Library): boolean {
  if (kind !== "what" || deed?.agent.kind !== "named" || !takesContent(deed.verb)) return false;
  const { claim } = library.reading(fact);
  const by = claim.findIndex((unit) => firstWordOf(unit) === BY);
  if (by < 0 || !claim.slice(by + 1, by + 1 + MOST_BEFORE_SAID).some((unit) => SAID_IN_URDU.test(firstWordOf(unit)))) return false;
  const speaker = claim.slice(0, by).findLast((unit) => unit.ids.length > 0);
  const isSpeaker = speaker?.ids.some((id) => agentsOf({ deed }).includes(id)) === true;
  const others = asked.filter(({ unit, weight }) => unit !== deed.verb && weight > TELLING);
  return isSpeaker && others.every(({ unit }) => coverOf(unit, ownWordsOf(library.reading(fact))) >= MATCH.synonym);
}

/** What marks in Urdu whoever did something. */
const BY = "نے";
const SAID_IN_URDU = /^(?:کہا|بتایا|فرمایا)/;
/** Words between whoever says something and that he says it, the verb's own included. */
const MOST_BEFORE_SAID = 7;
