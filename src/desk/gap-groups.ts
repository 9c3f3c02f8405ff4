import { createHmac, randomBytes } from "node:crypto";
import { words } from "../search/words.ts";

/** A question that was asked. */
export interface AskedQuestion {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly question: string;
  /** Whoever asked, by a name that tells only whether two are the same. */
  readonly asker: string;
}

/** Questions of one likeness, in the order in which they were asked. */
export interface Group {
  readonly id: string;
  /** Of the question that it began with. */
  readonly stems: ReadonlySet<string>;
  readonly asked: readonly AskedQuestion[];
}

/** Questions by their likeness, and in a bounded number. */
export interface GapGroups {
  byId(id: string): Group | undefined;
  /** Those that began first come first. */
  all(): readonly Group[];
  /** The group that is most like a question, if any is like it at all. */
  like(question: string): Group | undefined;
  /** Puts a question into the group of that id, or else into the one that is most like it; a new one where there is none. */
  add(asked: AskedQuestion, id?: string): Group;
  /** Forgets what was asked before that time (in ms since 1970), and the oldest groups where there are too many questions; whether anything was as old as that. */
  forget(oldest: number): boolean;
}

/** Questions kept at once; beyond that the oldest groups go. */
export const MOST_QUESTIONS = 10_000;

/** The share of their stems that questions of one group have in common (Jaccard). */
const ALIKE = 0.5;

type Growing = Group & { asked: AskedQuestion[] };

export function createGapGroups(): GapGroups {
  // A map keeps the order in which its entries came.
  const groups = new Map<string, Growing>();
  const byStem = new Map<string, Set<string>>();

  function begin(stems: ReadonlySet<string>, id: string): Growing {
    const group: Growing = { id, stems, asked: [] };
    groups.set(id, group);
    for (const stem of stems) byStem.set(stem, (byStem.get(stem) ?? new Set()).add(id));
    return group;
  }

  function drop({ id, stems }: Group): void {
    groups.delete(id);
    for (const stem of stems) {
      const ids = byStem.get(stem);
      ids?.delete(id);
      if (ids?.size === 0) byStem.delete(stem);
    }
  }

  /** The id of the stems, or a random one where a group has that since its first wording was forgotten and is known by another now. */
  function freeId(stems: ReadonlySet<string>): string {
    const id = idOf(stems);
    return groups.has(id) ? randomBytes(4).toString("hex") : id;
  }

  function nearest(stems: ReadonlySet<string>): Growing | undefined {
    const shared = new Map<string, number>();
    for (const stem of stems) for (const id of byStem.get(stem) ?? []) shared.set(id, (shared.get(id) ?? 0) + 1);
    let best: Growing | undefined;
    let likeness = 0;
    for (const [id, count] of shared) {
      const group = groups.get(id);
      if (!group) continue;
      const jaccard = count / (stems.size + group.stems.size - count);
      if (jaccard >= ALIKE && jaccard > likeness) [best, likeness] = [group, jaccard];
    }
    return best;
  }

  function groupFor(stems: ReadonlySet<string>, id: string | undefined): Growing {
    if (id !== undefined) return groups.get(id) ?? begin(stems, id);
    return nearest(stems) ?? begin(stems, freeId(stems));
  }

  return {
    byId: (id) => groups.get(id),
    all: () => [...groups.values()],
    like: (question) => nearest(stemsOf(question)),
    add({ question, ...rest }, id) {
      const group = groupFor(stemsOf(question), id);
      // There may be very many: the wording is one text for all who used it.
      const known = group.asked.find((other) => other.question === question)?.question;
      group.asked.push({ ...rest, question: known ?? question });
      return group;
    },
    forget(oldest) {
      let isAnyOld = false;
      let count = 0;
      for (const group of groups.values()) {
        const before = group.asked.length;
        group.asked = group.asked.filter(({ at }) => at >= oldest);
        isAnyOld ||= group.asked.length < before;
        count += group.asked.length;
        if (group.asked.length === 0) drop(group);
      }
      for (const group of groups.values()) {
        if (count <= MOST_QUESTIONS) break;
        count -= group.asked.length;
        drop(group);
      }
      return isAnyOld;
    },
  };
}

/** The stems that carry meaning; of a question that has none, all. */
function stemsOf(question: string): ReadonlySet<string> {
  const all = words(question);
  const carrying = all.filter((word) => !word.isStop);
  return new Set((carrying.length > 0 ? carrying : all).map((word) => word.stem));
}

/** The same for the same stems, so that two processes that keep one journal call a gap the same. */
function idOf(stems: ReadonlySet<string>): string {
  return createHmac("sha256", "gap")
    .update([...stems].sort().join(" "))
    .digest("hex")
    .slice(0, 8);
}
