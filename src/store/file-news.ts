import { idsByDeed } from "../saga/deeds.ts";
import type { Change } from "../saga/entry.ts";
import type { Problem } from "../saga/problem.ts";
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
        return `The data file ${wasBroken ? "is in order again" : "was saved"}: ${changesText(event.changes)}.`;
      case "mended":
        return wasBroken ? "The data file is in order again, and nothing in it has changed." : undefined;
    }
  };
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

function changesText(changes: readonly Change[]): string {
  const deeds = [...idsByDeed(changes)].map(([deed, ids]) => {
    const more = ids.length > NAMED ? ` and ${ids.length - NAMED} more` : "";
    return `${deed} ${ids.slice(0, NAMED).join(", ")}${more}`;
  });
  return deeds.length === 0 ? "what is said of the saga as a whole, or the order" : deeds.join("; ");
}
