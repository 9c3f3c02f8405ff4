import type { Question } from "../../question/question.ts";
import { MANNER_UNKNOWN } from "../fit/kind-fit.ts";
import type { Candidate } from "../fit/rank.ts";
import { withFirst } from "./put-first.ts";

/** What tells in what way: "through a phone", "by hand". */
export const MANNER_TOLD = /\b(?:by|through|via|using|by means of|with the help of)\b/i;

/** How much of the question a fact has to cover that says its manner is not known. */
const COVERED = 0.8;

/** Whether what the question asks the manner of is what the fact says the manner of is not known; in what way somebody in particular did something is another question. */
export function isMannerUnknown({ asksManner, deed }: Question, { fact, features }: Candidate): boolean {
  if (!asksManner || fact.standing !== "unknown" || !MANNER_UNKNOWN.test(fact.claim)) return false;
  return deed?.agent.kind !== "named" && features.coverage >= COVERED && features.missingName === 0 && features.missingDeed === 0;
}

/** Asked in what way something was done, that this is not known stands before what only tells that it was done. */
export function unknownMannerFirst(question: Question, candidates: readonly Candidate[]): readonly Candidate[] {
  const [best] = candidates;
  if (!best || best.isVerbatim || MANNER_TOLD.test(best.fact.claim)) return candidates;
  return withFirst(
    candidates.find((candidate) => isMannerUnknown(question, candidate)),
    candidates,
  );
}
