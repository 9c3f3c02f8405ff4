import type { Topic } from "../reply.ts";
import type { Library } from "../saga/library.ts";
import { isLight } from "./light-words.ts";
import type { Question } from "./question.ts";
import { LONGEST_QUESTION, understand } from "./understand.ts";

const PERSON = /\b(?:he|him|his|she|her|hers)\b/i;
const ANYBODY = /\b(?:they|them|their|it|its|this|that|these|those)\b/i;

/** Words that only join a question to the one before. */
const JOINT = /^(?:and|but|so|then|ok|okay|also|what about|how about)\b[\s,]*/i;

/**
 * A question as it is meant after what was said before: a pronoun is the person or thing that the conversation is about, and a question that is nothing
 * but its question word ("and when?") asks for the same as the one before. Any other question stays as it is.
 */
export function inContext(text: string, topic: Topic | undefined, library: Library): string {
  if (!topic) return text;
  const asked = text.trim().slice(0, LONGEST_QUESTION);
  const question = understand(asked, library);
  if (JOINT.test(asked) && question.identityOf) return `${wordsOf(topic.question, library)} ${asked.replace(JOINT, "")}`;
  const person = substituted(PERSON, asked, topic, library);
  if (person !== undefined) return person;
  if (question.named.length > 0) return text;
  if (isBare(question)) return `${asked.replace(JOINT, "")} ${contentOf(topic.question, library)}`;
  return substituted(ANYBODY, asked, topic, library) ?? text;
}

/** The text with its first such pronoun replaced by whom or what the conversation is about; undefined where there is none. */
function substituted(pronouns: RegExp, text: string, topic: Topic, library: Library): string | undefined {
  const [pronoun] = pronouns.exec(text) ?? [];
  const name = pronoun === undefined ? undefined : nameFor(pronoun, topic, library);
  if (pronoun === undefined || name === undefined) return undefined;
  return text.replace(pronouns, /^(?:his|hers?|their|its)$/i.test(pronoun) ? `${name}'s` : name);
}

/** Whether the question has no words of its own to be answered by: "why?", "and when?", "who said that?". */
function isBare({ asked, words }: Question): boolean {
  return words.length <= 5 && asked.every(({ unit }) => unit.stems.every(isLight));
}

/** The names and words of the question before, without its question word. */
function contentOf(question: string, library: Library): string {
  return understand(question, library)
    .asked.flatMap(({ unit }) => unit.words.map((word) => word.text))
    .join(" ");
}

/** The question before without its names, for another name to take their place. */
function wordsOf(question: string, library: Library): string {
  const { words, asked } = understand(question, library);
  const names = new Set(asked.filter(({ unit }) => unit.ids.length > 0).flatMap(({ unit }) => unit.words.map((word) => word.text)));
  return words.filter((word) => !names.has(word)).join(" ");
}

function nameFor(pronoun: string, { entityIds }: Topic, library: Library): string | undefined {
  const entities = entityIds.flatMap((id) => library.entity(id) ?? []);
  const isPerson = PERSON.test(pronoun);
  const meant = entities.find(({ kind }) => !isPerson || kind === "person" || kind === "unidentified");
  return meant?.name;
}
