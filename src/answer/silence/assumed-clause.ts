import type { Deed, Part, Question } from "../../question/question.ts";
import { isParticiple } from "../../question/reading/deed.ts";
import { withoutLeadIn } from "../../question/reading/lead-in.ts";
import { isLight } from "../../question/reading/light-words.ts";
import { FORM_OF_BE } from "../../question/reading/question-words.ts";
import { isSpeech, NO_SENTENCE_ALONE } from "../../question/reading/speech.ts";
import { PADDING } from "../../question/reading/weigh.ts";
import type { Library } from "../../saga/library.ts";
import { isActor } from "../../saga/somebody.ts";
import { pastTense } from "../../search/conjugation.ts";
import { STRANGER } from "../../search/names.ts";
import { firstWordOf, type Unit } from "../../search/units.ts";
import { textOf, words } from "../../search/words.ts";
import type { Candidate } from "../fit/rank.ts";
import { NEARLY_SAID } from "./threshold.ts";

const PARTICLES = new Set(["down", "up", "out", "off", "over", "away", "back", "in", "on"]);
const DETERMINERS = new Set(["the", "a", "an", "his", "her", "their", "its", "any", "all"]);
const OBJECTS = new Set(["it", "that", "this", "them", "him", "her"]);

/** Without one of these it does not tell who did it and to whom it was done: "when Dar arrested". */
const AUXILIARY = /\b(?:who|did|does|do|was|were|is|are|has|have|had|been|will|would)\b/;

/** A letter denies nothing. */
function mayHaveDone(part: Part, library: Library): boolean {
  return part.kind !== "named" || part.ids.every((id) => library.entity(id) === undefined || isActor(id, library));
}

/** What the question takes for granted, as a clause: "Imran Khan resigned", "Azam Khan was arrested". */
export function assumedClause(question: Question, best: Candidate | undefined, library: Library): string | undefined {
  const { deed, kind, isAboutSpeech, words, said } = question;
  // "What did he say", "which tool did they use": a sentence without what is asked for says little.
  const isObjectAsked = kind === "what" || (kind === "how" && !words.includes("how")) || OBJECT_ASKED.test(withoutLeadIn(said));
  if (!deed?.isPast || isAboutSpeech || isObjectAsked || !AUXILIARY.test(said)) return undefined;
  // An idiom read as another word would put words into the asker's mouth.
  if (!question.typed.includes(firstWordOf(deed.verb)) && question.corrections.every(({ taken }) => taken !== firstWordOf(deed.verb)))
    return undefined;
  // "Whom did he accuse" takes for granted that he accused somebody: a sentence without whom says little.
  if (firstWordOf(deed.verb).endsWith("ing") || (deed.agent.kind === "named" && deed.patient.kind === "asked")) return undefined;
  const agent = mayHaveDone(deed.agent, library) ? nameOf(deed.agent, library) : undefined;
  const patient = nameOf(deed.patient, library);
  if (agent !== undefined && isIntransitive(deed, question)) return isSaying(deed) ? undefined : doneBy(agent, deed, question, library);
  if (agent !== undefined) return isNowhereTold(best) ? doneToAnother(agent, deed, question, library) : undefined;
  const isVague = isSpeech(deed.verb) || deed.verb.stems.some(isLight);
  return patient === undefined || !isParticiple(deed.verb) || isVague ? undefined : doneTo(patient, deed, question, library);
}

/** "How many years did he get", "which country did she live in": what he got and where she lived is missing from the sentence. */
const OBJECT_ASKED = /^(?:how (?:many|much)|which|what) /;

/** "Did he say anything", "how did she feel", "when did he become director": that he said, she felt or he became is no sentence. */
function isSaying({ verb }: Deed): boolean {
  return NO_SENTENCE_ALONE.test(firstWordOf(verb));
}

function nameOf(part: Part, library: Library): string | undefined {
  return part.kind === "named" && part.ids.length === 1 ? shownName(part.ids[0] ?? "", library) : undefined;
}

/** Whether nothing is asked but the deed: "did he resign". */
function isIntransitive({ agent, verb }: Deed, { asked }: Question): boolean {
  return asked.every(
    ({ unit, weight }) =>
      unit.ids.some((id) => idsOf(agent).includes(id)) || unit === verb || weight < PADDING || PARTICLES.has(firstWordOf(unit)),
  );
}

/** "He has denied the allegation", "he stepped down". */
function doneBy(agent: string, deed: Deed, question: Question, library: Library): string {
  const verb = firstWordOf(deed.verb);
  if (isParticiple(deed.verb)) return `${agent} has ${verb}${saidBehind(deed, question, library)}`;
  const [behind = ""] = question.words.slice(question.words.indexOf(verb) + 1);
  if (DETERMINERS.has(behind)) return `${agent} ${pastTense(verb)}${saidBehind(deed, question, library)}`;
  return `${agent} ${pastTense(verb)}${PARTICLES.has(behind) || OBJECTS.has(behind) ? ` ${behind}` : ""}`;
}

/** "Shehbaz Sharif fired Miftah Ismail", "Imran Khan resigned in June"; undefined where the rest is long, or where it is not the verb that something stands behind. */
function doneToAnother(agent: string, deed: Deed, question: Question, library: Library): string | undefined {
  const isBehindAgent = deed.agent.kind === "named" && !isBehind(deed.agent.ids, question);
  const rest = saidBehind(deed, question, library);
  if (!isBehindAgent || rest === "" || isSpeech(deed.verb) || deed.verb.stems.some(isLight)) return undefined;
  const verb = firstWordOf(deed.verb);
  return `${agent} ${isParticiple(deed.verb) ? `has ${verb}` : pastTense(verb)}${rest}`;
}

/** "He was fired", "it was tapped by Israel"; undefined where it was done to something else that he has to do with. */
function doneTo(patient: string, deed: Deed, question: Question, library: Library): string | undefined {
  const verb = firstWordOf(deed.verb);
  const be = question.words.find((word) => FORM_OF_BE.test(word)) ?? "was";
  if (!isBehind(idsOf(deed.patient), question))
    return isSubject(idsOf(deed.patient), deed, question) ? `${patient} ${be} ${verb}${saidBehind(deed, question, library)}` : undefined;
  return isObject(idsOf(deed.patient), verb, question) ? `${patient} ${be} ${verb}` : undefined;
}

function idsOf(part: Part): readonly string[] {
  return part.kind === "named" ? part.ids : [];
}

/** Whether somebody is named behind the verb: "who fired him". */
function isBehind(ids: readonly string[], { asked, deed }: Question): boolean {
  const at = asked.findIndex(({ unit }) => unit === deed?.verb);
  return asked.findIndex(({ unit }) => unit.ids.some((id) => ids.includes(id))) > at;
}

/** Whether nothing is asked of between the name and the verb: of "were PTI resignations discussed" it is not PTI. */
function isSubject(ids: readonly string[], { verb }: Deed, { asked }: Question): boolean {
  const name = asked.findIndex(({ unit }) => unit.ids.some((id) => ids.includes(id)));
  const between = asked.slice(
    name + 1,
    asked.findIndex(({ unit }) => unit === verb),
  );
  return between.every(({ unit }) => unit.ids.length > 0 || firstWordOf(unit).endsWith("ly"));
}

/** Whether nothing stands between the verb and the name: "who filed a case against him" did not file him. */
function isObject(ids: readonly string[], verb: string, { asked, words }: Question): boolean {
  const name = firstWordOf(asked.find(({ unit }) => unit.ids.some((id) => ids.includes(id)))?.unit);
  return words.slice(words.indexOf(verb) + 1, words.indexOf(name)).every((word) => /^(?:the|a|an|his|her|their)$/.test(word));
}

/** Characters of a question that are said again at the most. */
const LONGEST_SAID_AGAIN = 60;

/** What may end a question and says nothing of it: "was he fired or not". */
const TRAILING = new Set([
  "yet",
  "already",
  "now",
  "then",
  "too",
  "though",
  "tho",
  "or",
  "not",
  "no",
  "please",
  "pls",
  "right",
  "lol",
  "huh",
]);

/** Behind the deed another question begins: nothing of that is taken for granted. */
const ASKS_ON = /\b(?:or|and|but) (?:is|was|are|were|does|do|did|has|have|had|will|who|what|when|where|why|how)\b/i;

/** The rest of the sentence, as it was typed: "by Israel" of "was it tapped by Israel", with the names that the file has for those named. */
function saidBehind({ verb }: Deed, { asked, text, corrections }: Question, library: Library): string {
  const end = asked.find(({ unit }) => unit === verb)?.unit.words.at(-1)?.end;
  const typed = end === undefined ? "" : (/^[^?.!,;:\n]*/.exec(withNames(text, end, asked, library))?.[0] ?? "");
  const said = typed
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => corrections.find((correction) => correction.typed === word.toLowerCase())?.taken ?? word);
  const rest = said.slice(0, said.findLastIndex((word) => !TRAILING.has(word.toLowerCase())) + 1).join(" ");
  return rest === "" || rest.length > LONGEST_SAID_AGAIN || ASKS_ON.test(rest) ? "" : ` ${rest}`;
}

/** The name of whoever or whatever is called so: of a person by a word of his name, and not by his office, which the question may give to somebody else; of others as the file writes what was typed. */
function writtenName({ words: typed }: Unit, id: string, library: Library): string | undefined {
  const { kind, name = "", aliases = [] } = library.entity(id) ?? {};
  if (kind !== "person") return [name, ...aliases].find((called) => textOf(words(called)) === textOf(typed));
  const own = new Set(words(name).map(({ text }) => text));
  return typed.every(({ text }) => own.has(text)) ? name : undefined;
}

/** The text from there on, with names as the file writes them in the place of those typed. */
function withNames(text: string, from: number, asked: Question["asked"], library: Library): string {
  let [said, at] = ["", from];
  for (const { unit } of asked) {
    const [id, ...others] = unit.ids;
    const [start = 0, end = 0] = [unit.words[0]?.start, unit.words.at(-1)?.end];
    if (start < at || end <= start || id === undefined || others.length > 0) continue;
    const name = writtenName(unit, id, library);
    if (name === undefined) continue;
    said += `${text.slice(at, start)}${name}`;
    at = end;
  }
  return said + text.slice(at);
}

/** Whether nothing near tells that the one named did it. */
export function isNowhereTold(best: Candidate | undefined): boolean {
  return best === undefined || (best.deed !== "same" && best.confidence < NEARLY_SAID);
}

/** A name as readers see it; of somebody whom the file does not name, as it was asked. */
export function shownName(id: string, library: Library): string {
  if (!id.startsWith(STRANGER)) return library.nameOf(id);
  return id.slice(STRANGER.length).replace(/(?:^| )\p{L}/gu, (letter) => letter.toUpperCase());
}
