import { edtfDays } from "../edtf.ts";
import { quoted } from "../parse/problem.ts";
import type { Fact, Saga } from "../schema.ts";

/** A fact that tells of a later day than that which answers are "as of". */
export interface NewerFact {
  readonly id: string;
  /** The day of which it tells, YYYY-MM-DD. */
  readonly day: string;
}

/** The fact that tells of the latest day, up to today, where that is later than `updated` of the saga; what lies ahead is only planned. */
export function newerFact({ updated }: Saga["saga"], facts: readonly Fact[], today: string): NewerFact | undefined {
  if (updated === undefined) return undefined;
  let newest: NewerFact = { id: "", day: edtfDays(updated).last };
  for (const fact of facts) {
    const { first = "" } = dayOf(fact) ?? {};
    if (first > newest.day && first <= today) newest = { id: fact.id, day: first };
  }
  return newest.id === "" ? undefined : newest;
}

/** Of what was withdrawn the day on which that was. */
function dayOf({ when, retracted }: Fact): { readonly first: string } | undefined {
  const date = retracted?.on ?? when;
  return date === undefined ? undefined : edtfDays(date);
}

/** What is told of it. */
export function newerText({ id, day }: NewerFact, updated: string): string {
  return `answers are "as of" ${quoted(updated)}, yet fact ${quoted(id)} tells of ${day}`;
}
