import { edtfDays, localMoment } from "../../saga/edtf.ts";
import type { Library } from "../../saga/library.ts";
import type { Fact } from "../../saga/schema.ts";
import { standingWords } from "../wording.ts";

/** The fact that tells what came of what a fact announces, as it is by now; undefined where none does, or where that one was withdrawn. */
export function outcomeOf({ expected }: Fact, library: Library): Fact | undefined {
  const named = expected?.outcome === undefined ? undefined : library.fact(expected.outcome);
  const outcome = named && (library.successorOf(named) ?? named);
  return outcome?.standing === "retracted" ? undefined : outcome;
}

/** What to say about an announced event now that its time is near, running or over, in the saga's time zone; undefined where the fact announces none. */
export function expectedNote(fact: Fact, library: Library, now: Date): string | undefined {
  if (!fact.expected) return undefined;
  const outcome = outcomeOf(fact, library);
  if (outcome) return outcomeText(outcome, library);
  const { at } = fact.expected;
  const { timezone } = library.about;
  // No zone is told with the time, and the reader may live in another.
  const zone = at.includes("T") ? ` Times are taken as ${timezone} time.` : "";
  return `${stateOf(at, localMoment(now, timezone))}${zone}`;
}

/** What came of what was announced, and how sure that is. */
export function outcomeText(outcome: Fact, library: Library): string {
  return `What came of it: ${outcome.claim} ${standingWords(outcome, library)}`;
}

function stateOf(at: string, local: string): string {
  const { first, last } = edtfDays(at);
  const isOver = at.includes("T") ? local >= at : local.slice(0, 10) > last;
  if (isOver) return "That time has passed. The file does not record whether it happened.";
  if (local.slice(0, 10) >= first && first !== last) return "That time is running; the file does not record it yet.";
  return local.slice(0, 10) >= first ? "That is today; the file does not record it yet." : "That time is still to come.";
}
