import type { Topic } from "../../reply.ts";
import type { Library } from "../../saga/library.ts";
import { isPerson } from "../../saga/somebody.ts";
import { fold } from "../../search/fold.ts";
import type { PlacedUnit } from "../../search/units.ts";
import type { Question } from "../question.ts";
import { AUXILIARY, QUESTION_WORD, TAG } from "../reading/question-words.ts";
import { isSpeech } from "../reading/speech.ts";
import { understand } from "../understand.ts";

/** Words that only join a question to the one before, as they are typed; of-fact.ts has those of a text that is read already. */
const JOINTS = "(?:(?:and|but|so|ok|okay|then|well|aur)\\b[\\s,]*)*";
const END = "[\\s?!.]*$";

const WHAT_ABOUT = new RegExp(`^${JOINTS}(?:(?:what|how) about|and|aur)\\s+(?!(?:${QUESTION_WORD}|${AUXILIARY})\\b)`, "i");
/** "No, Azam Khan", "sorry, I meant the other Khan". */
const DENYING = /^(?:no|nope|nah|sorry|wrong|actually|wait|not (?:him|her|that one|this one))\b[\s,.!]*/i;
const MEANING = /^(?:(?:i|we) (?:mean|meant|was asking about|was talking about|asked about) )?(?:(?:against|to|by|with|about|from) )?/i;
const THE_OTHER = new RegExp(`^the other (\\p{L}+)${END}`, "iu");
const WHICH_NAME = new RegExp(`^${JOINTS}which (\\p{L}+)${END}`, "iu");
const WHO_DID = new RegExp(`^${JOINTS}who (?:${AUXILIARY})(?: (?:it|that|so))?(?: (?:then|instead|actually|really))*${END}`, "i");
const WHO_IS_IT = new RegExp(
  `^${JOINTS}who (?:(?:is|was|are|were) (?:he|she|it|they|that)|(?:could|might|would|may|can) (?:it|that|he|she|they) (?:be|have been))(?: (?:then|exactly|really|actually))*${END}`,
  "i",
);
const THE_SECOND = new RegExp(
  `^${JOINTS}(?:(?:what|how) about |(?:who|what)(?:['’]s| is| was| are)? in )?the (first|second|third|other|last)(?: one)?${END}`,
  "i",
);

/** What is meant by a turn that asks the question before with something else in place of a part of it: whole questions, several where it may be meant of several; undefined where it is none such. Pure. */
export function sameAgain(asked: string, topic: Topic, library: Library): readonly string[] | undefined {
  const before = understand(topic.question, library);
  if (before.asked.length === 0) return undefined;
  if (WHO_DID.test(asked) && before.kind === "yes-no") return some(whoInstead(before, library));
  if (WHO_IS_IT.test(asked)) return isNobodyKnown(before, topic, library) ? [before.text] : whoThatIs(asked, before, topic, library);
  const [, ordinal] = THE_SECOND.exec(asked) ?? [];
  if (ordinal !== undefined) return some(ordinalInstead(ordinal, before));
  const [, name] = WHICH_NAME.exec(asked) ?? [];
  if (name !== undefined) return whichOfName(name, topic, library);
  return namedInstead(asked, before, library);
}

function some(text: string | undefined): readonly string[] | undefined {
  return text === undefined ? undefined : [text];
}

/** "What about Dar?", "no, Azam Khan", "I meant the other Khan". */
function namedInstead(asked: string, before: Question, library: Library): readonly string[] | undefined {
  const about = WHAT_ABOUT.test(asked) ? asked.replace(WHAT_ABOUT, "") : "";
  const whose = about === "" ? undefined : whoseInstead(about, before);
  if (whose !== undefined) return [whose];
  if (about !== "" && isThingSaid(about, before, library)) return [`${before.text.replace(/(?<![\s?!.])[\s?!.]+$/, "")} about ${about}`];
  if (about !== "" && understand(about, library).identityOf) return [ofAnother(about, before, library)];
  const corrected = asked.replace(DENYING, "").replace(DENYING, "").replace(MEANING, "");
  if (corrected === asked || corrected === "") return undefined;
  const [, other] = THE_OTHER.exec(corrected) ?? [];
  if (other !== undefined) {
    const named = new Set(before.named.flat());
    const others = bearersOf(/^(?:one|guy|man|person)$/i.test(other) ? lastNameIn(before, library) : other, library);
    return someOf(others.filter((id) => !named.has(id)).map((id) => ofAnother(library.nameOf(id), before, library)));
  }
  const { identityOf, kind } = understand(corrected, library);
  return identityOf && kind === "keywords" ? [ofAnother(corrected, before, library)] : undefined;
}

/** "And the army's?" behind "what is Imran's reaction", whether or not the file has an army. */
function whoseInstead(about: string, { asked, text }: Question): string | undefined {
  const owner = WHOSE.test(about)
    ? asked
        .map(({ unit }) => unit)
        .find(({ ids, words }) => ids.length > 0 && /['’]s$/.test(text.slice(words[0]?.start, words.at(-1)?.end)))
    : undefined;
  return owner && replacedAt(owner, about.replace(/(?<![\s?!.])[\s?!.]+$/, ""), text);
}

const WHOSE = new RegExp(`^[\\p{L} -]{2,40}['’]s${END}`, "iu");

/** "What about the minutes?" behind "what did he say": what he said of them; minutes say nothing. */
function isThingSaid(about: string, { deed, asked }: Question, library: Library): boolean {
  const [ids = [], ...others] = understand(about, library).named;
  const isSpeaker = deed?.agent.kind === "named" && deed.agent.ids.some((id) => isPerson(id, library)) && isSpeech(deed.verb);
  const isThing = ids.length > 0 && ids.every((id) => /^(?:document|programme)$/.test(library.entity(id)?.kind ?? ""));
  return isSpeaker && isThing && others.length === 0 && asked.filter(({ unit }) => unit.ids.length > 0).length === 1;
}

function someOf(texts: readonly string[]): readonly string[] | undefined {
  return texts.length > 0 ? texts : undefined;
}

/** People who have the word in their name: "Khan". */
function bearersOf(word: string, library: Library): readonly string[] {
  const folded = fold(word);
  const hasIt = (name: string) => fold(name).split(" ").includes(folded);
  return library.entities.filter(({ kind, name }) => kind === "person" && hasIt(name)).map(({ id }) => id);
}

function lastNameIn({ asked }: Question, library: Library): string {
  const person = asked.find(({ unit }) => unit.ids.some((id) => isPerson(id, library)))?.unit;
  return person?.words.at(-1)?.text ?? "";
}

/** "Which Sharif?": the one who was spoken of, else each who is called so. */
function whichOfName(name: string, { entityIds }: Topic, library: Library): readonly string[] | undefined {
  const bearers = bearersOf(name, library);
  const spokenOf = bearers.filter((id) => entityIds.includes(id));
  return someOf((spokenOf.length > 0 ? spokenOf : bearers).map((id) => `who is ${library.nameOf(id)}`));
}

/** "Who did?" of "did Dar resign": who resigned. */
function whoInstead({ text, asked }: Question, library: Library): string | undefined {
  const agent = asked.find(({ unit }) => unit.ids.some((id) => library.entity(id)?.kind !== "place"))?.unit;
  const [first, last] = [agent?.words[0], agent?.words.at(-1)];
  if (!first || !last) return undefined;
  const rest = text.slice(last.end).replace(TAGGED, "").replace(STILL, "");
  const [, auxiliary] = BEGINS.exec(text.slice(0, first.start)) ?? [];
  return /[\p{L}\p{N}]/u.test(rest) ? `who ${auxiliary ? `${auxiliary.toLowerCase()} ` : ""}${rest.trim()}` : undefined;
}

const BEGINS = new RegExp(`^${JOINTS}(${AUXILIARY})\\b`, "i");
const STILL = /^\s*(?:still|really|actually|ever|also|currently|now)\b/i;
const TAGGED = new RegExp(`,?\\s(?:${TAG})${END}`, "i");

/** Whether the question before asks for somebody whom the file does not tell, so that "he" is nobody but him. */
function isNobodyKnown({ kind, named }: Question, { factId, entityIds }: Topic, library: Library): boolean {
  const isAboutSomebody = [...named.flat(), ...entityIds].some((id) => isPerson(id, library));
  return kind === "who" && factId === undefined && !isAboutSomebody;
}

/** "Who was that?" of whoever was brought to light; "he" is put in elsewhere. */
function whoThatIs(asked: string, before: Question, { entityIds, factId }: Topic, library: Library): readonly string[] | undefined {
  if (before.kind !== "who" || factId === undefined) return undefined;
  const known = new Set(before.named.flat());
  const people = entityIds.filter((id) => isPerson(id, library) && !known.has(id));
  return /\b(?:it|that)\b/i.test(asked) ? someOf(people.map((id) => `who is ${library.nameOf(id)}`)) : undefined;
}

/** "And the second?" of "who is in the first clip". */
function ordinalInstead(ordinal: string, { text }: Question): string | undefined {
  const put = text.replace(/\bthe (?:first|second|third|other|last)\b/i, `the ${ordinal.toLowerCase()}`);
  return put === text ? undefined : put;
}

/** The question before, of somebody or something else: in the place of whoever is named in it and is of the same kind, or else whom it asks for. */
function ofAnother(typed: string, before: Question, library: Library): string {
  const name = typed.replace(/(?<![\s?!.])[\s?!.]+$/, "");
  if (before.identityOf) return `who is ${name}`;
  const named = before.asked.map(({ unit }) => unit).filter(({ ids }) => ids.length > 0);
  const kinds = kindsOf(understand(name, library).named.flat(), library);
  const place = named.find(({ ids }) => kindsOf(ids, library).some((kind) => kinds.includes(kind))) ?? named[0];
  return place ? replacedAt(place, name, before.text) : doneBy(name, before.text);
}

function kindsOf(ids: readonly string[], library: Library): readonly string[] {
  return ids.flatMap((id) => library.entity(id)?.kind ?? []);
}

function replacedAt({ words }: PlacedUnit, name: string, text: string): string {
  return `${text.slice(0, words[0]?.start)}${name}${text.slice(words.at(-1)?.end)}`;
}

/** "Has Dar resigned" of "who resigned"; the name alone where nobody is asked for. */
function doneBy(name: string, text: string): string {
  const [, auxiliary = "has", rest] = ASKS_WHO.exec(text) ?? [];
  return rest === undefined ? name : `${auxiliary.toLowerCase()} ${name} ${rest}`;
}

const ASKS_WHO = new RegExp(`^${JOINTS}who (?:(${AUXILIARY}) )?(?=(\\p{L}.*)$)`, "iu");
