import { isParticiple } from "../question/deed.ts";
import { isLight } from "../question/light-words.ts";
import type { Question } from "../question/question.ts";
import { isSpeech } from "../question/speech.ts";
import type { Library } from "../saga/library.ts";
import { isEnglish } from "../search/english.ts";
import { STRANGER } from "../search/names.ts";
import { ANSWER_FROM } from "./model.ts";
import { isAbsent } from "./overlap.ts";
import { pastTense } from "./past-tense.ts";
import type { Candidate } from "./rank.ts";

/** The sentence that comes first where the file has no answer: what was looked for and is not there. */
export function saidNothing(question: Question, best: Candidate | undefined, library: Library): string {
  if (question.isAboutBot) return `I am a bot that answers from one file about the ${library.about.title}; it says nothing about me.`;
  const [somebody] = question.identityOf ?? question.whoIs ?? [];
  if (question.kind === "who" && somebody !== undefined && question.named.length === 1)
    return `The file does not say who ${shownName(somebody, library)} is.`;
  const lacking = best && tellsTheDeed(best, question, library) ? lackingText(question) : undefined;
  if (lacking !== undefined) return lacking;
  const assumed = best && tellsTheDeed(best, question, library) ? undefined : assumption(question, library);
  const absent = absentWord(question, library);
  const because = absent === undefined || assumed?.includes(absent) ? "" : ` Nothing in it speaks of “${absent}”.`;
  if (assumed !== undefined) return `The file does not say that ${assumed}.${because}`;
  const isNearlySaid = best !== undefined && best.confidence >= NEARLY_SAID && best.confidence < ANSWER_FROM;
  return because === "" && isNearlySaid ? "The file does not say just that." : `The file does not say.${because}`;
}

/** From this confidence on, up to that of an answer, the nearest fact may well be what is meant; below it hardly ever is. */
const NEARLY_SAID = 0.3;

/** A name as readers see it; of somebody whom the file does not name, as it was asked. */
function shownName(id: string, library: Library): string {
  if (!id.startsWith(STRANGER)) return library.nameOf(id);
  return id.slice(STRANGER.length).replace(/(?:^| )\p{L}/gu, (letter) => letter.toUpperCase());
}

/** Whether the fact is about just what was asked, only without the kind of answer asked for. */
function tellsTheDeed({ fact, features, kind, deed }: Candidate, { named }: Question, library: Library): boolean {
  const { ids: own } = library.reading(fact);
  const isOfNamed = named.every((ids) => ids.some((id) => own.has(id)));
  return kind === "lacking" && deed !== "other" && features.coverage >= 0.8 && isOfNamed;
}

/** What the file does not tell of something that it does tell. */
export function lackingText({ kind, deed, words }: Question): string | undefined {
  switch (kind) {
    case "why":
      return `The file states no cause for that.${deed?.isPast === false ? "" : " It only tells what happened, and when; that one thing came after another is not a cause."}`;
    case "who":
      return `The file does not say ${words.some((word) => /^who/.test(word)) ? "who" : "which"}.`;
    case "when":
    case "where":
      return `The file does not say ${kind}.`;
    case "count":
      return `The file does not say how ${words.includes("much") ? "much" : "many"}.`;
    case "duration":
      return "The file does not say how long.";
    default:
      return undefined;
  }
}

const PARTICLES = new Set(["down", "up", "out", "off", "over", "away", "back", "in", "on"]);
const OBJECTS = new Set(["it", "that", "this", "them", "him", "her"]);

/** Without one of these it does not tell who did it and to whom it was done: "when Dar arrested". */
const AUXILIARY = /\b(?:who|did|does|do|was|were|is|are|has|have|had|been|will|would|didnt|wasnt|hasnt)\b/;

/** What the question takes for granted, as a clause: "Imran Khan resigned", "Azam Khan was arrested". */
function assumption(question: Question, library: Library): string | undefined {
  const { deed } = question;
  const verb = deed?.verb.words[0]?.text;
  if (!deed || verb === undefined || question.isAboutSpeech || question.kind === "what" || !deed.isPast) return undefined;
  if (!AUXILIARY.test(question.words.join(" "))) return undefined;
  const nameOf = (ids: readonly string[]) => (ids.length === 1 ? shownName(ids[0] ?? "", library) : undefined);
  const agent = deed.agent.kind === "named" ? nameOf(deed.agent.ids) : undefined;
  const patient = deed.patient.kind === "named" ? nameOf(deed.patient.ids) : undefined;
  const subject = deed.agent.kind === "named" ? deed.agent.ids : [];
  const [behind = ""] = question.words.slice(question.words.indexOf(verb) + 1);
  const rest = PARTICLES.has(behind) || OBJECTS.has(behind) ? ` ${behind}` : "";
  const isIntransitive = question.asked.every(
    ({ unit, weight }) =>
      unit.ids.some((id) => subject.includes(id)) || unit === deed.verb || weight < 0.2 || PARTICLES.has(unit.words[0]?.text ?? ""),
  );
  if (agent !== undefined && isIntransitive)
    return isParticiple(deed.verb) ? `${agent} has ${verb}${rest}` : `${agent} ${pastTense(verb)}${rest}`;
  const isVague = isSpeech(deed.verb) || deed.verb.stems.some(isLight);
  if (agent === undefined && patient !== undefined && isParticiple(deed.verb) && !isVague) return `${patient} was ${verb}`;
  return undefined;
}

/** The weightiest word of the question that no fact holds, where it is English: what it names the file does not speak of. */
function absentWord(question: Question, library: Library): string | undefined {
  const absent = question.asked.filter(({ unit, weight }) => weight >= 0.5 && unit.ids.length === 0 && isAbsent(unit, library));
  const [heaviest] = absent.sort((a, b) => b.weight - a.weight);
  const word = heaviest?.unit.words[0]?.text;
  const isTyped = question.corrections.every(({ taken }) => taken !== word);
  return word !== undefined && isTyped && isEnglish(word) ? word : undefined;
}
