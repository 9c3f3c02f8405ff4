import { answerText } from "../../src/answer/answer-text.ts";
import { standingWords } from "../../src/answer/wording.ts";
import type { Item, Part, Reply, Topic, Verdict } from "../../src/reply.ts";
import { chainOf } from "../../src/saga/fact-reading.ts";
import type { Library } from "../../src/saga/library.ts";
import type { Fact } from "../../src/saga/schema.ts";

/** The day on which the real data file was written, before the announced release. */
export const BEFORE_RELEASE = new Date("2022-09-28T12:00:00Z");

/** What a reader is told. */
export interface Said {
  readonly verdict: Verdict;
  /** What comes first. */
  readonly lead: string;
  /** All of it, in reading order. */
  readonly text: string;
  /** The fact that answers; undefined where none does. */
  readonly factId: string | undefined;
  /** The facts that are told: the answer, then those of the lists. */
  readonly told: readonly string[];
  readonly choices: readonly string[];
  readonly reply: Reply;
}

export type Ask = (question: string, topic?: Topic) => Said;

/** Asks one library at one moment. */
export function asker(library: Library, now: Date = BEFORE_RELEASE): Ask {
  return (question, topic) => said(answerText(question, { library, now, ...(topic && { topic }) }));
}

function said(reply: Reply): Said {
  const { judgement } = reply;
  if (!judgement) throw new Error("The reply to a question has no judgement.");
  const { factId } = judgement.topic;
  const listed = itemsOf(reply).flatMap((item) => item.factId ?? []);
  return {
    verdict: judgement.verdict,
    lead: reply.parts.slice(0, 1).map(partText).join(""),
    text: textOf(reply),
    factId,
    told: factId === undefined ? listed : [factId, ...listed],
    choices: (reply.choices ?? []).map(({ label }) => label),
    reply,
  };
}

export function itemsOf(reply: Reply): readonly Item[] {
  return reply.parts.flatMap((part) => (part.kind === "list" ? part.items : []));
}

/** A reply as plain text, a line for each part and item. */
export function textOf(reply: Reply): string {
  return reply.parts.map(partText).join("\n");
}

function partText(part: Part): string {
  switch (part.kind) {
    case "quote":
      return `“${part.words}” ${part.by}`;
    case "list":
      return [part.title ?? "", ...part.items.map(({ text, detail }) => `${text}\n${detail ?? ""}`)].join("\n");
    default:
      return part.text;
  }
}

/** The words by which a reader sees how sure the fact is. */
const STANDING_SHOWN: Readonly<Record<Fact["standing"], RegExp>> = {
  confirmed: /\bconfirmed/i,
  reported: /\breported/i,
  alleged: /\balleged/i,
  claimed: /\bclaim/i,
  disputed: /\bdisputed/i,
  unknown: /\bnot known/i,
  retracted: /\bwithdrawn/i,
};

/** What is missing in a text that tells a fact: its standing, a source of its chain. Empty where nothing is. */
export function missingBasis(text: string, fact: Fact, library: Library): readonly string[] {
  const standing = standingWords(fact, library);
  const sources = fact.sources.flatMap(chainOf).map((id) => library.nameOf(id));
  return [
    ...(STANDING_SHOWN[fact.standing].test(standing) && text.includes(standing) ? [] : [`standing of ${fact.id}`]),
    ...sources.filter((name) => !text.includes(name)).map((name) => `source ${name} of ${fact.id}`),
  ];
}
