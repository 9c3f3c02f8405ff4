import { deedOf, idsByDeed } from "../saga/deeds.ts";
import { type Change, isOfFact } from "../saga/entry.ts";
import type { Problem } from "../saga/parse/problem.ts";
import type { StoreEvent } from "./store.ts";

/** Ids named of one deed; whoever exchanges a whole file wants no list of it. */
const NAMED = 8;

/** Tells in one sentence what somebody else's save of the file came to; undefined for what was changed through the store, which is told where it is done. */
export function createFileNews(): (event: StoreEvent) => string | undefined {
  let isBroken = false;
  return (event) => {
    const wasBroken = isBroken;
    isBroken = event.kind === "refused";
    switch (event.kind) {
      case "refused":
        return refusalText(event.problems.length, event.problems[0]);
      case "changed":
        if (event.isOwn) return undefined;
        return [
          `The data file ${wasBroken ? "is in order again" : "was saved"}: ${event.isOfLayout ? LAYOUT : changesText(event.changes)}.`,
          missingText(removedFacts(event.changes)),
        ]
          .filter((text) => text !== "")
          .join(" ");
      case "mended":
        return wasBroken ? "The data file is in order again, and nothing in it has changed." : undefined;
    }
  };
}

/** Facts that changes take away: readers could see them. */
export function removedFacts(changes: readonly Change[]): readonly string[] {
  return changes.filter((change) => isOfFact(change) && deedOf(change) === "removed").map(({ id }) => id);
}

/** What is told of facts that are in the file no more; nothing where there are none. */
export function missingText({ length }: readonly string[]): string {
  if (length === 0) return "";
  if (length === 1) return "1 fact that readers could see is missing: retract it instead, or put it back.";
  return `${length} facts that readers could see are missing: retract them instead, or put them back.`;
}

/** What is told of a data file of which nothing can be read any more. */
export function unreadText({ file, message }: Problem): string {
  return `The data file ${file === "gone" ? "is gone" : "can't be read"}; the bot still answers from what it last read. ${message}`;
}

function refusalText(count: number, first: Problem | undefined): string {
  if (first?.file) return unreadText(first);
  const many = count > 1 ? ` (${count} mistakes, which /leak-desk check names)` : "";
  const where = first ? ` Line ${first.line}: ${first.message}` : "";
  return `The data file can't be used as it stands${many}; answers come from the last good one.${where}`;
}

/** Such as lines that end otherwise, or comments. */
const LAYOUT = "nothing that readers are told has changed, only how it is written";

function changesText(changes: readonly Change[]): string {
  const deeds = [...idsByDeed(changes)].map(([deed, ids]) => `${deed} ${fewOf(ids)}`);
  return deeds.length === 0 ? "what is said of the saga as a whole, or the order" : deeds.join("; ");
}

/** The first few ids, and how many more there are. */
export function fewOf(ids: readonly string[]): string {
  const more = ids.length > NAMED ? ` and ${ids.length - NAMED} more` : "";
  return ids.slice(0, NAMED).join(", ") + more;
}
