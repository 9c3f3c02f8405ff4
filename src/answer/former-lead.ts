import type { Question } from "../question/question.ts";
import type { Library } from "../saga/library.ts";
import type { Fact } from "../saga/schema.ts";
import { leadFor } from "./lead.ts";

const OF_BEFORE =
  /\b(?:at first|originally|original|initial|initially|formerly|previously|to begin with|used to|first|before (?:it|that|they|this|the (?:change|correction|increase|rise)) ?(?:was|were|got|had)?)\b/;

/**
 * What comes first of a fact that replaces another: where it is asked how it was before, what the replaced fact tells ("At first: 12,000 crowns."), or nothing; else
 * what the fact itself tells.
 */
export function leadInTime(question: Question, fact: Fact, library: Library): string | undefined {
  const replaced = library.predecessorsOf(fact);
  if (replaced.length === 0 || !OF_BEFORE.test(question.words.join(" "))) return leadFor(question, fact, library);
  const before = replaced.map((former) => leadFor(question, former, library)).find((lead) => lead !== undefined);
  return before === undefined ? undefined : `At first: ${before}`;
}
