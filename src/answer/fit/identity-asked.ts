import type { Question } from "../../question/question.ts";
import { isAdverb } from "../../question/reading/deed.ts";
import { FORM_OF_BE } from "../../question/reading/question-words.ts";
import { PADDING } from "../../question/reading/weigh.ts";
import { readOnce } from "../../saga/file-text.ts";
import type { Library } from "../../saga/library.ts";
import type { Fact } from "../../saga/schema.ts";
import { isPerson } from "../../saga/somebody.ts";
import { firstWordOf, type PlacedUnit, type Unit } from "../../search/units.ts";
import { textOf, words as wordsOf } from "../../search/words.ts";

/** Two who are asked to be one: "is she the hacker", "was he prime minister". */
export interface Identity {
  readonly one: Unit;
  readonly other: Unit;
  /** What is asked to be so, as a sentence goes on behind "that": "Maryam Nawaz is the hacker". */
  readonly clause: string;
}

const BETWEEN_NAMES =
  /^(?:is|was|are|were|it|true|that|the|a|an|really|actually|also|still|currently|now|presently|today|same|as|fact|so|and|but|person|man|woman|guy)$/;

/** What is asked where nothing is asked but whether two whom the file tells apart are one; undefined where something else is asked. */
export function identityAsked({ kind, asked, words, text }: Question, library: Library): Identity | undefined {
  const [one, other, ...more] = asked.filter(({ isStandingCue, weight }) => !isStandingCue && weight > PADDING).map(({ unit }) => unit);
  if (kind !== "yes-no" || !one || !other || more.length > 0) return undefined;
  if (!namesPeople(one, library) || !namesPeople(other, library) || one.ids.some((id) => other.ids.includes(id))) return undefined;
  const called = [...one.ids, ...other.ids].flatMap((id) => [library.nameOf(id), ...(library.entity(id)?.aliases ?? [])]);
  const names = new Set(
    [...one.words, ...other.words, ...called.flatMap((name) => readOnce(name, library.names).flatMap((unit) => unit.words))].map(
      ({ text: word }) => word,
    ),
  );
  if (!words.every((word) => names.has(word) || BETWEEN_NAMES.test(word))) return undefined;
  return { one, other, clause: officeClause(one, other, words, library) ?? clauseOf(one, { text, words }, library) };
}

/** What is asked of somebody to be so, as a sentence goes on behind "that". */
export function clauseOf(one: PlacedUnit, { text, words }: Pick<Question, "text" | "words">, library: Library): string {
  const rest = text
    .slice(one.words.at(-1)?.end)
    .trim()
    .replace(/(?<![\s?!.])[\s?!.]+$/u, "")
    .replace(/,? (?:right|correct|yes|no|yeah|na|huh)$/i, "");
  const verb = FORM_OF_BE.test(wordsOf(rest)[0]?.text ?? "") ? "" : `${words.find((word) => FORM_OF_BE.test(word)) ?? "is"} `;
  return `${library.nameOf(one.ids[0] ?? "")} ${verb}${rest}`;
}

/** "Ishaq Dar is the finance minister" of "is the finance minister Dar": by an office it is asked who holds it; undefined where the first is called by his name. */
function officeClause(one: Unit, other: Unit, asked: readonly string[], library: Library): string | undefined {
  const isOwn = ({ ids, words }: Unit) => {
    const own = new Set(wordsOf(library.nameOf(ids[0] ?? "")).map(({ text }) => text));
    return words.some(({ text }) => own.has(text));
  };
  const arePeople = [one, other].every(({ ids }) => library.entity(ids[0] ?? "")?.kind === "person");
  if (!arePeople || isOwn(one) || !isOwn(other)) return undefined;
  return `${library.nameOf(other.ids[0] ?? "")} ${asked.find((word) => FORM_OF_BE.test(word)) ?? "is"} the ${textOf(one.words)}`;
}

/** "Imran Khan is a former Prime Minister": the fact says of the one what the other is called. */
export function tellsIdentity({ one, other }: Identity, fact: Fact, library: Library): boolean {
  if (!isDefinition(one.ids, fact, library)) return false;
  const [, , ...told] = library.reading(fact).claim;
  const words = told.flatMap((unit) => unit.words.map(({ text }) => text));
  const called = other.words.filter(({ text, isStop }) => !isStop && !RANK_IN_TIME.test(text)).map(({ text }) => text);
  return called.length > 0 && (called.every((text) => words.includes(text)) || isInitialsOf(called.join(""), words));
}

/** Whether he still is or was, the fact says. */
const RANK_IN_TIME = /^(?:ex|former|formerly|current|present|sitting|acting|new|old)$/;

/** "PM" of "prime minister". */
function isInitialsOf(called: string, words: readonly string[]): boolean {
  return (
    called.length > 1 &&
    words
      .map((word) => word.charAt(0))
      .join("")
      .includes(called)
  );
}

/** Somebody, and the organization to which he is asked to belong: "is Dar in PTI"; undefined where something else is asked. */
export function memberAsked({ kind, asked, words, deed }: Question, library: Library): readonly [who: Unit, of: Unit] | undefined {
  const parts = asked.filter(({ isStandingCue, weight }) => !isStandingCue && weight > PADDING).map(({ unit }) => unit);
  const [who, of, ...more] = parts.filter((unit) => !/^(?:belongs?|member|members|part|party)$/.test(firstWordOf(unit)));
  if (kind !== "yes-no" || !who || !of || more.length > 0 || (deed && !deed.verb.stems.includes("belong"))) return undefined;
  const isOrganization = of.ids.length > 0 && of.ids.every((id) => library.entity(id)?.kind === "organization");
  const before = words[words.lastIndexOf(firstWordOf(of)) - 1] ?? "";
  return namesPeople(who, library) && isOrganization && /^(?:in|with|from|of|to|the|a|an)$/.test(before) ? [who, of] : undefined;
}

/** Whether the fact says who the first is, and by that of what organization, be it another. */
export function tellsMembership([who]: readonly [Unit, Unit], fact: Fact, library: Library): boolean {
  const { claim } = library.reading(fact);
  return isDefinition(who.ids, fact, library) && claim.some(({ ids }) => ids.some((id) => library.entity(id)?.kind === "organization"));
}

/** Whether the claim begins by saying who or what somebody is or was. */
export function isDefinition(ids: readonly string[], fact: Fact, library: Library): boolean {
  const [subject, verb, next] = library.reading(fact).claim;
  // "He is allegedly heard" says nothing of what he is.
  const isHedged = isAdverb(firstWordOf(next));
  return subject?.ids.some((id) => ids.includes(id)) === true && FORM_OF_BE.test(firstWordOf(verb)) && !isHedged;
}

/** Whether the unit names people, and nobody else. */
export function namesPeople({ ids }: Unit, library: Library): boolean {
  return ids.length > 0 && ids.every((id) => isPerson(id, library));
}

/** "Is Dar a former finance minister", where that is one of his names: nothing is asked but what he is. */
export function isCalling({ kind, asked, words, deed }: Question): boolean {
  return (
    kind === "yes-no" && !deed && asked.length === 1 && FORM_OF_BE.test(words[0] ?? "") && words.some((word) => /^(?:an?|the)$/.test(word))
  );
}
