import { readDefinitions } from "./definitions.ts";
import { subjectOf, valueAt } from "./labels.ts";
import { nameFindings } from "./name-clashes.ts";
import type { Positions } from "./positions.ts";
import { type Finding, quoted, shown } from "./problem.ts";
import { EACH, entriesOf, textsAt } from "./references.ts";
import { findRings, type Link, type Ring } from "./rings.ts";
import { unknownReferences } from "./unknown-references.ts";

export interface CheckedData {
  /** The data, sound or not: what has the wrong shape is passed over. */
  readonly data: unknown;
  readonly positions: Positions;
  /** Ids that count as defined, since their entries could not be read. */
  readonly unread: ReadonlySet<string>;
}

/** Finds what is wrong between the parts of a file: ids, names, references, rings, retractions. */
export function referenceFindings({ data, positions, unread }: CheckedData): readonly Finding[] {
  const { definitions, findings } = readDefinitions(data, positions);
  return [
    ...findings,
    ...nameFindings(data, positions),
    ...unknownReferences(data, definitions, unread),
    ...ringFindings(data, "supersedes"),
    ...ringFindings(data, "follows"),
    ...retractionFindings(data),
  ];
}

function ringFindings(data: unknown, relation: "supersedes" | "follows"): readonly Finding[] {
  const links = entriesOf(data, "facts").flatMap(({ path, entry }): readonly Link[] => {
    const [own] = textsAt(entry, ["id"]);
    return own ? textsAt(entry, [relation, EACH], path).map((met) => ({ from: own.text, to: met.text, path: met.path })) : [];
  });
  return findRings(links).map((ring) => {
    const path = ring[0]?.path ?? [];
    const message = `${subjectOf(data, path.slice(0, 2))} ${relation} itself by way of others: ${drawn(ring)}. Take one of these links out.`;
    return { path, at: "value", message };
  });
}

/** As many facts of a ring as a message shows at either end. */
const SHOWN = 4;

function drawn(ring: Ring): string {
  const ids = ring.map((link) => shown(link.from));
  const few = ids.length > 2 * SHOWN ? [...ids.slice(0, SHOWN), "…", ...ids.slice(-SHOWN)] : ids;
  return [...few, ids[0]].join(" -> ");
}

function retractionFindings(data: unknown): readonly Finding[] {
  return entriesOf(data, "facts").flatMap(({ path, entry }): readonly Finding[] => {
    const standing = valueAt(entry, ["standing"]);
    const isExplained = valueAt(entry, ["retracted"]) !== undefined;
    const fact = subjectOf(data, path);
    if (standing === "retracted" && !isExplained) {
      const message = `${fact} has standing "retracted" and does not say when and why. Add retracted: with on: and reason: under it.`;
      return [{ path: [...path, "standing"], at: "value", message }];
    }
    if (isExplained && typeof standing === "string" && standing !== "retracted") {
      const message = `${fact} says why it was retracted, but its standing is ${quoted(standing)}. Write standing: retracted, or remove retracted:.`;
      return [{ path: [...path, "retracted"], at: "key", message }];
    }
    return [];
  });
}
