import { WEIGHTY } from "../../question/reading/weigh.ts";
import { understand } from "../../question/understand.ts";
import type { Part } from "../../reply.ts";
import type { Library } from "../../saga/library.ts";
import type { Fact } from "../../saga/schema.ts";

/** Whether the fact's first readers' question names something to look for. */
function isTellingQuestion({ questions }: Fact, library: Library): boolean {
  const [first] = questions ?? [];
  return first !== undefined && understand(first, library).asked.some(({ weight }) => weight >= WEIGHTY);
}

/** Questions worth trying first, each answered by another sort of fact: an announced event, somebody's words, a known unknown, then any others. */
export function sampleQuestions(library: Library, count: number): readonly string[] {
  const sorts: ((fact: Fact) => boolean)[] = [
    (fact) => fact.expected !== undefined,
    (fact) => fact.quote !== undefined && library.entity(fact.quote.speaker)?.kind === "person",
    (fact) => fact.standing === "unknown",
    (fact) => fact.because !== undefined,
  ];
  const isOffered = (fact: Fact) =>
    fact.standing !== "retracted" && library.successorOf(fact) === undefined && isTellingQuestion(fact, library);
  const chosen = new Set(sorts.flatMap((sort) => library.facts.find((fact) => sort(fact) && isOffered(fact)) ?? []));
  for (const fact of library.facts.slice(0, LOOKED_THROUGH)) {
    if (chosen.size >= count) break;
    if (isOffered(fact)) chosen.add(fact);
  }
  return [...chosen].flatMap((fact) => fact.questions?.[0] ?? []).slice(0, count);
}

/** Some of them as a list; no part where the file has none. */
export function questionsToTry(library: Library): readonly Part[] {
  const items = sampleQuestions(library, 3).map((text) => ({ text }));
  return items.length === 0 ? [] : [{ kind: "list", title: "Questions to try:", items }];
}

/** Facts among which questions of no sort are looked for: bounds the work where few facts have any. */
const LOOKED_THROUGH = 200;
