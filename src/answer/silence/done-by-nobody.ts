import type { Question } from "../../question/question.ts";
import { isParticiple } from "../../question/reading/deed.ts";
import { withoutLeadIn } from "../../question/reading/lead-in.ts";
import { isSpeech, takesWhatIsSaid } from "../../question/reading/speech.ts";
import { HEAVY } from "../../question/reading/weigh.ts";
import type { Library } from "../../saga/library.ts";
import { isPerson } from "../../saga/somebody.ts";
import { firstWordOf, sharesWord } from "../../search/units.ts";
import { deedInWords } from "../claim/told-deed.ts";
import { coverOf } from "../fit/match.ts";
import type { Candidate } from "../fit/rank.ts";
import { isAskedAlike } from "../fit/readers-questions.ts";
import { askedActors, asksToWhom, isWriting } from "../lead/who-lead.ts";

/** Whether the fact tells the very deed whose doer is asked for, and not by whom it was done: "he was declared an absconder". */
export function isDoneByNobody(question: Question, fact: Candidate, library: Library): boolean {
  const { deed, kind, isAboutSpeech } = question;
  if (kind !== "who" || isAboutSpeech || deed?.agent.kind !== "asked" || isAskedAlike(question, fact.fact, library)) return false;
  const told = deedInWords(deed, fact.fact, library);
  const isPassive = told?.calling === undefined && told?.agents === undefined && told?.patients !== undefined && isParticiple(deed.verb);
  return isPassive && askedActors(question, fact.fact, library).length === 0 && fact.fact.standing !== "unknown";
}

/** "Who wrote the letter", of a letter that only says something: whoever speaks of it has not written it. */
export function isWrittenByNobody(question: Question, { fact }: Candidate, library: Library): boolean {
  const { deed, kind } = question;
  if (kind !== "who" || deed?.agent.kind !== "asked" || !isWriting(question.deed)) return false;
  // Whoever is quoted may have written it.
  if (fact.standing === "unknown" || fact.quote !== undefined) return false;
  return deedInWords(deed, fact, library) === undefined && !isAskedAlike(question, fact, library);
}

/** "Who spied on the premier", of which the fact tells nothing: whatever else it tells of him, nobody in it did that to him. */
export function isDoneToNobody(question: Question, { fact, deed: fit, confidence }: Candidate, library: Library): boolean {
  const { deed, kind, words, asked } = question;
  if (kind !== "who" || deed?.agent.kind !== "asked" || deed.patient.kind !== "named") return false;
  if (fact.standing === "unknown" && !isSpeech(deed.verb)) return false;
  if (fit === "same" && confidence >= SURELY) return false;
  const { ids } = deed.patient;
  const verb = firstWordOf(deed.verb);
  const name = firstWordOf(asked.find(({ unit }) => unit.ids.some((id) => ids.includes(id)))?.unit);
  const between = words.slice(words.indexOf(verb) + 1, words.indexOf(name));
  const isObject = words.indexOf(name) > words.indexOf(verb) && between.every((word) => /^(?:on|the|against|at)$/.test(word));
  const isOfPerson = ids.every((id) => isPerson(id, library));
  if (!isObject || !isOfPerson || takesWhatIsSaid(deed.verb) || ids.includes(fact.quote?.to ?? "")) return false;
  const saying = isSpeech(deed.verb) && fact.standing !== "unknown" ? [fact.claimant, fact.quote?.speaker] : [];
  if (saying.some((id) => id !== undefined && !ids.includes(id) && library.entity(id) !== undefined)) return false;
  // That readers ask alike who did something else to him does not tell who spoke to him.
  const isUnspoken = isSpeech(deed.verb) && !library.reading(fact).claim.some(isSpeech);
  return deedInWords(deed, fact, library) === undefined && (isUnspoken || !isAskedAlike(question, fact, library));
}

/** "Who composed the waltz", where something else was written: of what is asked about the fact holds nothing but the deed, and that in another word. */
export function isDoneToElse(question: Question, { fact, features }: Candidate, library: Library): boolean {
  const { deed, kind, isAboutSpeech, asked } = question;
  if (kind !== "who" || isAboutSpeech || deed?.agent.kind !== "asked" || deed.patient.kind !== "open" || features.quoted > 0) return false;
  const others = asked.filter(({ unit, weight }) => unit !== deed.verb && weight >= HEAVY);
  const reading = library.reading(fact);
  const isSameWord = reading.claim.some((unit) => sharesWord(unit, deed.verb));
  return !isSameWord && others.length > 0 && others.every(({ unit }) => unit.ids.length === 0 && coverOf(unit, reading) === 0);
}

/** From this confidence on, deeds told in other words are the same. */
const SURELY = 0.95;

/** "Who was she speaking with", where the fact has her say nothing to anybody: whoever else it is about was not spoken to. */
export function isSaidToNobody(question: Question, { fact }: Candidate, library: Library): boolean {
  return question.kind === "who" && asksToWhom(question) && askedActors(question, fact, library).length === 0;
}

/** "Who did she offer it to", where the fact tells of no offer. */
export function isGivenToNobody({ kind, deed, said }: Question, { fact }: Candidate, library: Library): boolean {
  if (kind !== "who" || deed?.agent.kind !== "named" || isSpeech(deed.verb) || !TO_WHOM.test(withoutLeadIn(said))) return false;
  return fact.standing !== "unknown" && deedInWords(deed, fact, library) === undefined;
}

const TO_WHOM = /^(?:to whom (?:did|has|have)\b|whom? (?:did|has|have)\b.* to$)/;
