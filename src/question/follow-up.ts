import type { Topic } from "../reply.ts";
import type { Library } from "../saga/library.ts";
import { isPerson } from "../saga/somebody.ts";
import { textOf } from "../search/words.ts";
import { isLight } from "./light-words.ts";
import type { Question } from "./question.ts";
import { LONGEST_QUESTION, understand } from "./understand.ts";

/** A question as it is meant after what was said before. */
export type FollowUp =
  /** It stands for itself, with what its pronouns mean put in. */
  | { readonly kind: "question"; readonly text: string }
  /** It asks something more of the fact that was told: "and when?", "who says so?". */
  | { readonly kind: "about-fact"; readonly text: string; readonly factId: string }
  /** It asks the same once more, of what was not told yet: "who else?". */
  | { readonly kind: "else"; readonly text: string; readonly told: readonly string[] }
  /** It may be meant of several: a whole question for each. */
  | { readonly kind: "which"; readonly questions: readonly string[] };

/** In Roman Urdu as well: "us pe", "uska". */
const PERSON = /\b(?:he|him|his|she|her|hers|(?:us|is)(?= (?:ne|ko|pe|par|ka|ki|ke|se)\b)|(?:us|is)(?:ne|ko|ka|ki|ke|se))\b/i;

/** Not "it" in "is it true that", and "that" only where it stands for something: at the end, or before a verb. */
const THING =
  /\b(?:they|them|their|its|(?<!\b(?:is|was|isn['’]?t) )it|(?:this|that|these|those)(?=[\s?.!]*$|\s+(?:is|was|mean|means|happen|happened)\b)|(?<=\b(?:is|was) )it(?=\s+(?!(?:true|so|known|confirmed|certain|clear|likely|possible|real|a fact|not true)\b)\w))\b/i;

/** Words that only join a question to the one before. */
const JOINT = /^(?:and|but|so|then|ok|okay|also|aur|well)\b[\s,]*/i;
const WHAT_ABOUT = /^(?:(?:and|but|so|ok|okay|aur)\b[\s,]*)*(?:(?:what|how) about|and|aur)\s+/i;
const ELSE =
  /^(?:and |but |so |ok |aur )*(?:(?:who|what|when|where|why|which|whom|anyone|anybody|anything|something|somebody)(?: \w+)? else|(?:any|some) ?(?:more|others?)|who else (?:was|is|were|are|did|spoke|talked|said)(?: (?:it|that|so|there|heard|involved|present|in|on|the|call|clip|tape|audio|recording|meeting)){0,4}|(?:is|was) (?:that|there) (?:all|more)|(?:tell me |say )?more|aur (?:kaun|kya|kon|kab))\b[\s?!.]*$/i;

/** Reads a question in the light of the one before; without one it stays as it is. Pure, bounded by LONGEST_QUESTION. */
export function inContext(text: string, topic: Topic | undefined, library: Library): FollowUp {
  if (!topic) return { kind: "question", text };
  const asked = text.trim().slice(0, LONGEST_QUESTION);
  if (ELSE.test(asked) && topic.question !== "" && topic.factId !== undefined)
    return { kind: "else", text: topic.question, told: topic.told ?? [topic.factId] };
  const question = understand(asked, library);
  if (WHAT_ABOUT.test(asked) && question.identityOf)
    return { kind: "question", text: withAnother(asked.replace(WHAT_ABOUT, ""), topic, library) };
  if (topic.factId !== undefined && library.fact(topic.factId) && (isOfFactTold(question) || isOfItsSpeaker(question, topic, library)))
    return { kind: "about-fact", text: asked.replace(JOINT, ""), factId: topic.factId };
  return (
    ofPerson(asked, question, topic, library) ??
    (question.named.length > 0 ? undefined : ofThing(asked, question, topic, library)) ?? { kind: "question", text }
  );
}

/** Whether nothing is asked but when, where, why, by whom, where published or how sure: of whatever was told last. */
function isOfFactTold(question: Question): boolean {
  const { kind, asksStanding, isAboutSpeech, wantsQuote, words } = question;
  if (isOfFactAlone(question)) return true;
  if (!isBare(question)) return false;
  if (wantsQuote || OF_WHOM.test(words.join(" "))) return true;
  if (words.some((word) => /^(?:he|him|his|she|her|hers|they|them|their)$/.test(word))) return false;
  return /^(?:when|where|why|source)$/.test(kind) || asksStanding || (kind === "who" && isAboutSpeech);
}

/** "To whom?", "against who": asks of somebody in what was told, and the claim names him. */
export const OF_WHOM =
  /^(?:and |but |so |ok )*(?:(?:to|by|against|with|from|about|for|of) whom?|who(?:m)? (?:to|by|against|with|from|about|for|of))$/;

/** Whether it is meant of the fact told and of no other, whatever that says of it: "which ones?", "did they do it?". */
export function isOfFactAlone({ words }: Question): boolean {
  const text = words.join(" ");
  return WHICH_ONES.test(text) || HAS_HAPPENED.test(text);
}

/** "When did he say that?", where nobody else was spoken of. */
function isOfItsSpeaker(question: Question, { entityIds }: Topic, library: Library): boolean {
  const people = entityIds.filter((id) => isPerson(id, library));
  return people.length === 1 && isBare(question) && OF_ITS_SPEAKER.test(question.words.join(" "));
}

const OF_ITS_SPEAKER =
  /^(?:and |but |so |ok )*(?:when|where|why)(?: exactly)? (?:did|does|has) (?:he|she|they) (?:say|said|claim|do|done) (?:that|it|so|this)$/;

/** "Which ones?", of what was told. */
export const WHICH_ONES = /^(?:and |but |so |ok )*which(?: ones?| of (?:them|those|these))?$/;

/** "Did they do it?", "has it happened?", "did it come out?", of what was told. */
export const HAS_HAPPENED =
  /^(?:and |but |so |ok )*(?:did|has|have|was|were) (?:they|he|she|it|that|this) (?:ever |actually |really |already |been )*(?:do|done|happen|happened|held|take place|taken place|go ahead|gone ahead|come out|came out|out|released)(?: (?:it|that|so))?(?: yet| already)?$/;

/** Whether the question has no words of its own to be answered by: "why?", "and when?", "who said that?". */
function isBare({ asked, words }: Question): boolean {
  return (
    words.length <= 7 &&
    asked.every(({ unit, isStandingCue }) => isStandingCue || unit.stems.every((stem) => isLight(stem) || TELLING.has(stem)))
  );
}

/** Stems by which one asks of a fact itself. */
const TELLING = new Set(["publish", "print", "written", "write", "announc", "sourc", "paper", "newspap", "prove", "proof", "sure"]);

/** "What about Dar?": the question before, of Dar. */
function withAnother(name: string, { question }: Topic, library: Library): string {
  const before = understand(question, library);
  const named = before.asked.find(({ unit }) => unit.ids.length > 0)?.unit;
  const [first] = named?.words ?? [];
  const last = named?.words.at(-1);
  if (!first || !last || before.identityOf) return before.identityOf ? `who is ${name}` : name;
  return `${before.text.slice(0, first.start)}${name.replace(/(?<![\s?!.])[\s?!.]+$/, "")}${before.text.slice(last.end)}`;
}

/** With the person meant in the pronoun's place, or a question for each who may be meant; undefined where the text has none, or names one before it. */
function ofPerson(text: string, question: Question, topic: Topic, library: Library): FollowUp | undefined {
  const pronoun = PERSON.exec(text);
  if (!pronoun) return undefined;
  const persons = question.asked.filter(({ unit }) => unit.ids.some((id) => isPerson(id, library)));
  if (persons.some(({ unit }) => (unit.words[0]?.start ?? 0) < pronoun.index)) return undefined;
  const named = new Set(question.named.flat());
  const meant = topic.entityIds.filter((id) => isPerson(id, library) && !named.has(id));
  const questions = meant.map((id) => replaced(PERSON, text, library.nameOf(id)));
  const [only] = questions;
  if (only === undefined) return undefined;
  return questions.length > 1 ? { kind: "which", questions } : { kind: "question", text: only };
}

/** With the thing meant in the pronoun's place; a question that is nothing but its question word asks the same as the one before. */
function ofThing(text: string, question: Question, topic: Topic, library: Library): FollowUp | undefined {
  if (WHO_DID_IT.test(text)) return { kind: "question", text: `who ${doneIn(topic.question, library)}` };
  // "Thanks" and "hello" ask nothing.
  if (isBare(question) && question.kind !== "keywords")
    return { kind: "question", text: `${text.replace(JOINT, "")} ${contentOf(topic.question, library)}` };
  const pronoun = THING.exec(text)?.[0];
  const thing = pronoun === undefined ? undefined : thingOf(topic, /^th(?:ey|em|eir)$/i.test(pronoun), library);
  return thing !== undefined ? { kind: "question", text: replaced(THING, text, thing) } : undefined;
}

const WHO_DID_IT = /^(?:(?:and|but|so|ok)\b[\s,]*)*who(?: has| could have)? (?:did|done) (?:it|that|this)\b[\s?!.]*$/i;

/** The deed of the question before, and what else it speaks of: "tapped the office" of "how long was the office tapped". */
function doneIn(question: string, library: Library): string {
  const { asked, deed } = understand(question, library);
  const others = asked.filter(({ unit }) => unit !== deed?.verb).map(({ unit }) => unit);
  return [...(deed ? [deed.verb] : []), ...others].map((unit) => textOf(unit.words)).join(" ");
}

/** What "it" is: a thing that the question before names, else the last thing it asks about, else what the fact is about; nobody, but "they" may be people. */
function thingOf({ question, entityIds }: Topic, mayBePeople: boolean, library: Library): string | undefined {
  const { asked, named, deed } = understand(question, library);
  const isThing = (id: string) => library.entity(id) !== undefined && !isPerson(id, library);
  const inQuestion = named.flat().find(isThing);
  if (inQuestion !== undefined) return library.nameOf(inQuestion);
  const nouns = asked.filter(({ unit }) => unit.ids.length === 0 && unit !== deed?.verb && !unit.stems.every(isLight));
  const noun = nouns.at(-1)?.unit;
  if (noun) return `the ${textOf(noun.words)}`;
  const isPlace = (id: string) => library.entity(id)?.kind === "place";
  const [about] = [...entityIds.filter((id) => isThing(id) && !isPlace(id)), ...(mayBePeople ? entityIds : [])];
  return about === undefined ? undefined : library.nameOf(about);
}

function replaced(pronouns: RegExp, text: string, name: string): string {
  return text.replace(pronouns, (pronoun) => {
    const [, particle] = /^(?:us|is)(..)$/i.exec(pronoun) ?? [];
    return particle !== undefined ? `${name} ${particle}` : /^(?:his|hers?|their|its)$/i.test(pronoun) ? `${name}'s` : name;
  });
}

/** The names and words of the question before, without its question word. */
export function contentOf(question: string, library: Library): string {
  return understand(question, library)
    .asked.map(({ unit }) => textOf(unit.words))
    .join(" ");
}
