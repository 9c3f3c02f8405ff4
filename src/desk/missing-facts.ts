import { isOfFact } from "../saga/entry.ts";
import { EDITOR, type Revision } from "./revisions.ts";

/** How long a fact that was taken out in an editor is called missing, in ms: whoever meant it need not hear of it for ever. */
const MISSED_FOR = 30 * 86_400_000;

/** The last change of each fact that the history, newest first, knows and the file holds no more. What was taken out from chat is meant to be gone. */
export function missingFacts(history: readonly Revision[], held: ReadonlySet<string>, now: Date): readonly Revision[] {
  const known = new Set<string>();
  const isRecent = (at: string) => now.getTime() - Date.parse(at) < MISSED_FOR;
  return history
    .filter(isOfFact)
    .filter(({ id }) => !known.has(id) && known.add(id))
    .filter(({ id, after, at, by }) => !held.has(id) && (after || (by.platform === EDITOR.platform && isRecent(at))));
}
