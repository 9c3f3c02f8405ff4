import type { Question } from "../../question/question.ts";
import type { Library } from "../../saga/library.ts";
import type { Fact } from "../../saga/schema.ts";
import { ANSWER_FROM } from "../fit/model.ts";
import type { Candidate } from "../fit/rank.ts";

/** One of the things that may be meant. */
export interface Choice {
  /** The whole question, as it would ask for this one alone. */
  readonly question: string;
  /** The fact that answers it. */
  readonly fact: Fact;
}

/** How far apart two answers may be likely and still both be meant. */
const NEAR_TIE = 0.25;

/** Where a name stands for several people and facts of more than one of them answer about as well: the question with each of the full names in its place. */
export function ambiguity(question: Question, candidates: readonly Candidate[], library: Library): readonly Choice[] {
  const unclear = question.asked.find(({ unit }) => unit.ids.length > 1)?.unit;
  const [first] = unclear?.words ?? [];
  const last = unclear?.words.at(-1);
  if (!unclear || !first || !last) return [];
  // "Who is Mahmood" asks for nothing that the one could answer better than the other.
  const least = question.identityOf ? ANSWER_FROM : Math.max(ANSWER_FROM, (candidates[0]?.confidence ?? 0) - NEAR_TIE);
  const possessive = /['’]s$/i.exec(question.text.slice(first.start, last.end))?.[0] ?? "";
  return unclear.ids.flatMap((id) => {
    const others = unclear.ids.filter((other) => other !== id);
    const own = candidates.find(({ fact }) => {
      const { ids } = library.reading(fact);
      return ids.has(id) && !others.some((other) => ids.has(other));
    });
    if (own === undefined || own.confidence < least) return [];
    const text = `${question.text.slice(0, first.start)}${library.nameOf(id)}${possessive}${question.text.slice(last.end)}`;
    return [{ question: text, fact: own.fact }];
  });
}
