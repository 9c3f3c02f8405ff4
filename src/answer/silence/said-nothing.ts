import type { Question } from "../../question/question.ts";
import { REFUSES_TO } from "../../question/reading/negation.ts";
import { isTelling } from "../../question/reading/telling-words.ts";
import { WEIGHTY } from "../../question/reading/weigh.ts";
import type { Library } from "../../saga/library.ts";
import { isOutlet } from "../../saga/somebody.ts";
import { isEnglish } from "../../search/english.ts";
import type { Unit } from "../../search/units.ts";
import { ANSWER_FROM } from "../fit/model.ts";
import { isAbsent } from "../fit/overlap.ts";
import type { Candidate } from "../fit/rank.ts";
import { assumedClause, isNowhereTold, shownName } from "./assumed-clause.ts";
import { NEARLY_SAID } from "./threshold.ts";

/** The sentence that comes first where the file has no answer: what was looked for and is not there. */
export function saidNothing(question: Question, best: Candidate | undefined, library: Library): string {
  if (question.isAboutBot) return `I am a bot that answers from one file about the ${library.about.title}; it says nothing about me.`;
  const [somebody] = question.identityOf ?? question.whoIs ?? [];
  if (question.kind === "who" && somebody !== undefined && !isOutlet(somebody, library) && isNamedLast(question))
    return `The file does not say who ${shownName(somebody, library)} is.`;
  if (/^which \S+$/.test(question.said) || isWhichOfTold(question, best)) return "The file does not say which.";
  const isDeedTold = best !== undefined && tellsTheDeed(best, question, library) && !tellsRefusal(question, best);
  const isPresumed = question.kind === "why" && best?.deed !== "same" && isNowhereTold(best) && isOfTheme(question, library);
  const lacking = (isDeedTold && !isPresumed) || isOfThing(question, library) ? lackingText(question, best) : undefined;
  if (lacking !== undefined) return lacking;
  const assumed = isDeedTold && !isPresumed ? undefined : assumedClause(question, best, library);
  const absent = absentWord(question, library);
  const because = absent === undefined || assumed?.includes(absent) ? "" : ` Nothing in it speaks of “${absent}”.`;
  if (assumed !== undefined) return `The file does not say that ${assumed}.${because}`;
  const isNearlySaid = best !== undefined && best.confidence >= NEARLY_SAID && best.confidence < ANSWER_FROM;
  return because === "" && isNearlySaid ? "The file does not say just that." : `The file does not say.${because}`;
}

/** "Which court issued it", where all is told but its name. */
function isWhichOfTold({ wantsName, words }: Question, best: Candidate | undefined): boolean {
  return wantsName && words[0] === "which" && best !== undefined && best.deed !== "other" && best.features.coverage >= 0.8;
}

/** "When was PTI founded", "who started the programme": of things that are there it may be said what the file does not tell of them; nobody takes an arrest for granted. */
function isOfThing({ kind, deed }: Question, library: Library): boolean {
  if (!/^(?:who|when|where)$/.test(kind) || deed?.patient.kind !== "named" || deed.verb.stems.some(isTelling)) return false;
  return deed.patient.ids.every((id) => library.entity(id) !== undefined && library.entity(id)?.kind !== "person");
}

/** "Who is Zardari", but neither "who is his successor" nor "who is it from"../. */
function isNamedLast({ asked, words, identityOf }: Question): boolean {
  return identityOf !== undefined || (asked.length === 1 && asked[0]?.unit.words.at(-1)?.text === words.at(-1));
}

/** Whether the fact is about just what was asked, only without the kind of answer asked for. */
function tellsTheDeed({ fact, features, kind, deed }: Candidate, { named }: Question, library: Library): boolean {
  const { ids: own } = library.reading(fact);
  const isOfNamed = named.every((ids) => ids.some((id) => own.has(id)));
  return kind === "lacking" && deed !== "other" && features.coverage >= 0.8 && isOfNamed;
}

/** "Why did she step down", of her who refuses to: nothing is told of it as done. */
function tellsRefusal({ deed, isNegated }: Question, { fact }: Candidate): boolean {
  return deed?.isPast === true && !isNegated && REFUSES_TO.test(fact.claim);
}

/** "Why did she leak them": whatever the file is about has the word, and says of hardly anybody that he did it. */
function isOfTheme({ deed }: Question, { theme }: Library): boolean {
  return deed?.agent.kind === "named" && deed.verb.stems.some((stem) => theme.stems.has(stem));
}

/** What stands behind "how" where an amount is asked for. */
const MEASURE = /^(?:much|many|big|large|high)$/;

/** What the file does not tell of something that it does tell; `best` is the nearest fact, where there is one. */
export function lackingText({ kind, deed, words }: Question, best?: Candidate): string | undefined {
  switch (kind) {
    case "why":
      return `The file states no cause for that.${deed?.isPast === false || best?.fact.standing === "alleged" ? "" : " It only tells what happened, and when; that one thing came after another is not a cause."}`;
    case "who":
      return `The file does not say ${words.some((word) => /^who/.test(word)) ? "who" : "which"}.`;
    case "when":
    case "where":
      return `The file does not say ${kind}.`;
    case "count":
      return `The file does not say how ${words.find((word) => MEASURE.test(word)) ?? "many"}.`;
    case "duration":
      return "The file does not say how long.";
    default:
      return undefined;
  }
}

/** The weightiest word of the question that no fact holds, where it is English and a noun as far as its place tells: what it names the file does not speak of. */
function absentWord(question: Question, library: Library): string | undefined {
  const absent = question.asked.filter(
    ({ unit, weight }) => weight >= WEIGHTY && unit.ids.length === 0 && mayBeNoun(unit, question) && isAbsent(unit, library),
  );
  const [heaviest] = absent.sort((a, b) => b.weight - a.weight);
  const word = heaviest?.unit.words[0]?.text;
  const isTyped = question.corrections.every(({ taken }) => taken !== word);
  return word !== undefined && isTyped && isEnglish(word) ? word : undefined;
}

/** Behind one of these stands a verb or an adjective, and before one of those a verb. */
const BEFORE_NO_NOUN =
  /^(?:to|not|never|do|does|did|will|would|can|could|should|must|might|may|is|are|was|were|be|been|being|get|gets|got|so|very|too|how|still|ever|really|he|she|they|it|we|you|i|who)$/;
const BEHIND_VERB = /^(?:the|a|an|his|her|their|its|him|them|it|us|me|this|that|these|those|up|out|down|off)$/;

/** Whether the word may be a noun: neither "formerly", nor what stands behind "did they", nor before "the". */
function mayBeNoun({ words: [word] }: Unit, { words, deed }: Question): boolean {
  const at = words.indexOf(word?.text ?? "");
  const [before = "", behind = ""] = [words[at - 1], words[at + 1]];
  return word !== deed?.verb.words[0] && !/ly$/.test(words[at] ?? "") && !BEFORE_NO_NOUN.test(before) && !BEHIND_VERB.test(behind);
}
