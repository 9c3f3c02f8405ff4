import type { Library } from "../saga/library.ts";
import type { Fact } from "../saga/schema.ts";

/** Questions worth trying first, each answered by another sort of fact: an announced event, somebody's words, a known unknown, then any others. */
export function sampleQuestions(library: Library, count: number): readonly string[] {
  const sorts: ((fact: Fact) => boolean)[] = [
    (fact) => fact.expected !== undefined,
    (fact) => fact.quote !== undefined && library.entity(fact.quote.speaker)?.kind === "person",
    (fact) => fact.standing === "unknown",
    (fact) => fact.because !== undefined,
  ];
  const asked = library.facts.filter((fact) => fact.standing !== "retracted" && fact.questions?.[0] !== undefined);
  const chosen = new Set(sorts.flatMap((sort) => asked.find(sort) ?? []));
  return [...new Set([...chosen, ...asked])].flatMap((fact) => fact.questions?.[0] ?? []).slice(0, count);
}
