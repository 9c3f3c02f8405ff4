import type { Change } from "./entry.ts";

/** What a change does to an entry. A retracted fact stays in the file, a removed one is gone. */
export type Deed = "added" | "corrected" | "retracted" | "restored" | "removed";

const DEEDS: readonly Deed[] = ["added", "corrected", "retracted", "restored", "removed"];

/** What a change does: it is a correction where the entry neither comes nor goes nor changes its being withdrawn. */
export function deedOf({ before, after }: Change): Deed {
  if (!before) return "added";
  if (!after) return "removed";
  const [was, is] = [before, after].map((entry) => "standing" in entry && entry.standing === "retracted");
  if (was === is) return "corrected";
  return is ? "retracted" : "restored";
}

/** The ids that changes concern, by what was done to them; deeds that were not done are left out. */
export function idsByDeed(changes: readonly Change[]): ReadonlyMap<Deed, readonly string[]> {
  const byDeed = DEEDS.map((deed) => [deed, changes.filter((change) => deedOf(change) === deed).map(({ id }) => id)] as const);
  return new Map(byDeed.filter(([, ids]) => ids.length > 0));
}
