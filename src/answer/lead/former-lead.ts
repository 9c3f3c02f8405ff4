import type { Question } from "../../question/question.ts";
import type { Library } from "../../saga/library.ts";
import type { Fact } from "../../saga/schema.ts";
import { leadFor } from "./lead.ts";

const OF_BEFORE =
  /\b(?:at first|originally|original|initial|initially|formerly|previously|to begin with|used to|first|before (?:it|that|they|this|the (?:change|correction|increase|rise)) ?(?:was|were|got|had)?)\b/;

/** What may have been another before; whether something was so is answered by what stands. */
const CHANGES: ReadonlySet<Question["kind"]> = new Set(["who", "when", "where", "count", "duration"]);

/**
 * What comes first of a fact that replaces another: where it is asked how it was before, what the replaced fact tells ("At first: 12,000 crowns."), or nothing; else
 * what the fact itself tells.
 */
export function leadInTime(question: Question, fact: Fact, library: Library): string | undefined {
  const replaced = library.predecessorsOf(fact);
  const asksOfBefore = CHANGES.has(question.kind) && OF_BEFORE.test(question.said);
  if (replaced.length === 0 || !asksOfBefore) return leadFor(question, fact, library);
  const before = replaced.map((former) => leadFor(question, former, library)).find((lead) => lead !== undefined);
  return before === undefined ? undefined : `At first: ${before}`;
}
