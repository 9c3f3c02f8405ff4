import type { Part, Reply } from "../../reply.ts";
import { localMoment } from "../../saga/edtf.ts";
import type { Library } from "../../saga/library.ts";
import type { Fact } from "../../saga/schema.ts";
import { basis, dayText } from "../wording.ts";
import { answeredParts, factActions, factsIn } from "./compose.ts";
import { withdrawnText } from "./withdrawn.ts";

/**
 * A message put right: first that it was corrected, when and in what, then the answer as it is now. What was wrong is not repeated.
 * `reply` answers the message's request anew; `factIds` are the facts that the message told and that are others by now.
 */
export function correctionReply(reply: Reply, factIds: readonly string[], library: Library, now: Date): Reply {
  const day = dayText(localMoment(now, library.about.timezone).slice(0, 10));
  const facts = factIds.map((id) => library.fact(id));
  const told = new Set(reply.factIds ?? []);
  const current = facts.flatMap((fact) => (fact ? [library.successorOf(fact) ?? fact] : []));
  const isTold = current.some(({ id }) => told.has(id));
  const answer = isTold || current.length === 0 ? reply : factsAlone(current, library, now);
  return {
    ...answer,
    parts: [{ kind: "lead", text: `Corrected on ${day}: ${whatChanged(facts, library)}` }, ...answer.parts.map(asClaim)],
    factIds: [...new Set([...(answer.factIds ?? []), ...factIds, ...current.map(({ id }) => id)])],
  };
}

function whatChanged(facts: readonly (Fact | undefined)[], library: Library): string {
  const withdrawn = facts.filter((fact) => fact === undefined || fact.standing === "retracted").length;
  const replaced = facts.filter((fact) => fact && library.successorOf(fact) !== undefined).length;
  if (withdrawn > 0) return withdrawn === 1 ? "a fact told here was withdrawn." : `${withdrawn} facts told here were withdrawn.`;
  if (replaced > 0) return "there is newer news than was told here.";
  return facts.length === 1 ? "a fact told here has been corrected." : `${facts.length} facts told here have been corrected.`;
}

/** Where the question is answered by others now: what was told, as it is now, with nothing of another answer beside it. */
function factsAlone(facts: readonly Fact[], library: Library, now: Date): Reply {
  const standing = facts.find((fact) => fact.standing !== "retracted");
  return {
    parts: facts.flatMap((fact) => factParts(fact, library, now)),
    factIds: facts.flatMap((fact) => (fact.standing === "retracted" ? [fact] : factsIn(fact, library))).map(({ id }) => id),
    ...(standing && { actions: factActions(standing) }),
  };
}

function factParts(fact: Fact, library: Library, now: Date): readonly Part[] {
  if (fact.standing !== "retracted") return answeredParts(fact, undefined, [], library, now);
  return [
    { kind: "lead", text: withdrawnText(fact, library) },
    { kind: "basis", text: basis(fact, library) },
  ];
}

/** A message has one lead, and here it is the correction. */
function asClaim(part: Part): Part {
  return part.kind === "lead" ? { ...part, kind: "claim" } : part;
}
