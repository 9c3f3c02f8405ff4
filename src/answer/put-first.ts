import type { Question } from "../question/question.ts";
import type { Library } from "../saga/library.ts";
import { ANSWER_FROM } from "./model.ts";
import { callingNotTold, identityAsked, isDefinition, tellsIdentity } from "./presupposed.ts";
import type { Candidate } from "./rank.ts";

/** The candidates with one of them put first; as they are where there is none. */
export function withFirst(first: Candidate | undefined, candidates: readonly Candidate[]): readonly Candidate[] {
  return first ? [first, ...candidates.filter((other) => other !== first)] : candidates;
}

/** How much less likely than a withdrawn fact one that stands may be the answer, and still be told in its place. */
const RATHER_STANDING = 0.25;

/** What stands in the file before what was withdrawn, where it answers about as well and the withdrawn fact is not asked for in its own words. */
export function standingFirst(candidates: readonly Candidate[], library: Library): readonly Candidate[] {
  const [best] = candidates;
  if (best?.fact.standing !== "retracted" || best.isVerbatim || library.successorOf(best.fact)) return candidates;
  const least = Math.max(ANSWER_FROM, best.confidence - RATHER_STANDING);
  const standing = candidates.find(({ fact, confidence }) => fact.standing !== "retracted" && confidence >= least);
  return withFirst(standing, candidates);
}

/** How much less likely one with a quote may be the answer, and still be told first where very words are asked for. */
const RATHER_QUOTED = 0.25;

/** Where somebody's very words are asked for, what has a quote before what has none, where it answers about as well. */
export function quotedFirst({ wantsQuote }: Question, candidates: readonly Candidate[]): readonly Candidate[] {
  const [best] = candidates;
  if (!wantsQuote || !best || best.fact.quote !== undefined || best.isVerbatim) return candidates;
  const least = Math.max(ANSWER_FROM, best.confidence - RATHER_QUOTED);
  return withFirst(
    candidates.find(({ fact, confidence }) => fact.quote !== undefined && fact.standing !== "retracted" && confidence >= least),
    candidates,
  );
}

/**
 * "Who is he", "was he prime minister": what says who he is stands first, where it holds what is asked. "Is he a politician": it stands first as well, where what is first does
 * not call him so.
 */
export function definingFirst(question: Question, candidates: readonly Candidate[], library: Library): readonly Candidate[] {
  const standing = candidates.filter(({ fact }) => fact.standing !== "retracted");
  const [best] = standing;
  const identity = identityAsked(question, library);
  if (identity)
    return withFirst(
      standing.find(({ fact }) => tellsIdentity(identity, fact, library)),
      candidates,
    );
  if (!best || (callingNotTold(question, best.fact, library) === undefined && !isWhoIs(question, best))) return candidates;
  return withFirst(
    standing.find(({ fact }) => isDefinition(question.named[0] ?? [], fact, library)),
    candidates,
  );
}

function isWhoIs({ kind, identityOf }: Question, { isVerbatim }: Candidate): boolean {
  return kind === "who" && identityOf !== undefined && !isVerbatim;
}
