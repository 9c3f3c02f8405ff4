import type { Topic } from "../../reply.ts";
import type { Library } from "../../saga/library.ts";
import { LONGEST_QUESTION, understand } from "../understand.ts";

/** What is meant by "the second one". */
export type Picked =
  /** A fact that was told or listed; `text` is what is asked of it, empty where it is to be told. */
  | { readonly kind: "fact"; readonly factId: string; readonly text: string }
  /** A question that was offered. */
  | { readonly kind: "question"; readonly text: string }
  /** Facts that it may be. */
  | { readonly kind: "which-fact"; readonly factIds: readonly string[] }
  /** None: so many were shown, or nothing that could be counted. */
  | { readonly kind: "no-such"; readonly shown: number };

const ORDINALS: readonly (readonly string[])[] = [
  ["first", "1st", "pehla", "pehli", "pehle", "pahla", "pahli"],
  ["second", "2nd", "doosra", "doosri", "doosre", "dusra", "dusri", "dusre"],
  ["third", "3rd", "teesra", "teesri", "teesre", "tisra", "tisri"],
  ["fourth", "4th", "chautha", "chauthi"],
  ["fifth", "5th", "panchwa", "panchwi"],
  ["sixth", "6th"],
  ["seventh", "7th"],
  ["eighth", "8th"],
  ["ninth", "9th"],
  ["tenth", "10th"],
];
const LAST = ["last", "aakhri", "akhri"];
const ORDINAL = [...ORDINALS.flat(), ...LAST].join("|");
const ITEM = "one|fact|point|item|option|choice|wala|wali|vala|vali";
const NUMBERED = "(?:number|no\\.?|option|item|point|fact) ?#?\\d{1,2}|#\\d{1,2}";
const JOINTS = "(?:(?:and|but|so|ok|okay|then|well|aur|no|yes|yeah|hmm|please|pls)\\b[\\s,]*)*";
const SHOW =
  "(?:(?:tell|show|give) (?:me |us )?(?:more )?(?:about |of |on )?|(?:more|details?|info) (?:about|of|on) |what about |how about |explain |open |i mean(?:t)? |expand (?:on )?)?";
const END = "(?: (?:please|pls|then|batao|batain|bataye|dikhao))*[\\s?!.]*$";

/** Nothing but which one: "the second one", "2", "tell me more about the third". */
const ALONE = new RegExp(`^${JOINTS}${SHOW}(?:(?:the |that )?(${ORDINAL})(?: (?:${ITEM}))?|(${NUMBERED}|\\d{1,2}))${END}`, "i");

/** The same within a question: "when was the second one", "is number 2 confirmed". */
const WITHIN = new RegExp(`\\b(?:the (${ORDINAL}) (?:${ITEM})|(${NUMBERED}))\\b`, "i");

/** Which of what was shown last is meant; undefined where none is counted. Pure. */
export function pickedIn(asked: string, topic: Topic, library: Library): Picked | undefined {
  if (asked.length > LONGEST_QUESTION) return undefined;
  const alone = ALONE.exec(asked);
  const found = alone ?? WITHIN.exec(asked);
  if (!found) return named(asked, topic, library);
  const place = placeOf(found[1], found[2]);
  const { choices = [] } = topic;
  const choice = choices.at(place);
  if (alone && choice !== undefined) return { kind: "question", text: choice };
  const facts = factsAt(place, topic, library);
  const [factId, ...others] = facts;
  if (factId === undefined) return alone ? { kind: "no-such", shown: Math.max(choices.length, topic.listed?.length ?? 0) } : undefined;
  if (others.length > 0) return { kind: "which-fact", factIds: facts };
  return { kind: "fact", factId, text: alone ? "" : asked.replace(WITHIN, "that") };
}

/** Counted from 0; -1 is the last. */
function placeOf(ordinal: string | undefined, numbered: string | undefined): number {
  if (ordinal === undefined) return (Number(/\d+/.exec(numbered ?? "")?.[0]) || Number.POSITIVE_INFINITY) - 1;
  return LAST.includes(ordinal.toLowerCase()) ? -1 : ORDINALS.findIndex((words) => words.includes(ordinal.toLowerCase()));
}

/** The facts that stand there: some count the one that was told and then those beside it, others only what is listed. */
function factsAt(place: number, topic: Topic, library: Library): readonly string[] {
  const { listed = [] } = topic;
  const all = shownIn(topic);
  const at = [listed.at(place), listed.length > 0 ? all.at(place) : undefined];
  return [...new Set(at.flatMap((id) => (id !== undefined && library.fact(id) ? id : [])))];
}

/** The fact that was told, and those that were listed beside it. */
export function shownIn({ factId, listed = [] }: Topic): readonly string[] {
  return factId === undefined || listed.includes(factId) ? listed : [factId, ...listed];
}

/** "Azam", where it was asked whom is meant. */
function named(asked: string, { choices = [] }: Topic, library: Library): Picked | undefined {
  const [first, ...more] = choices;
  if (first === undefined) return undefined;
  if (more.length === 0 && YES.test(asked)) return { kind: "question", text: first };
  const { kind, identityOf } = understand(asked.replace(MEANING, ""), library);
  if (kind !== "keywords" || !identityOf) return undefined;
  const meant = choices.filter((choice) =>
    understand(choice, library).named.some((ids) => ids.length === 1 && identityOf.includes(ids[0] ?? "")),
  );
  const [only, ...others] = meant;
  return only !== undefined && others.length === 0 ? { kind: "question", text: only } : undefined;
}

const YES = /^(?:yes|yeah|yep|yup|y|haan|han|ji|ji haan|exactly|right|correct|sure|that)(?: (?:please|pls|one|i do|that one))?[\s?!.]*$/i;
const MEANING = /^(?:(?:no|yes|ok|oh|sorry)\b[\s,]*)*(?:(?:i|we) (?:mean|meant) )?/i;
