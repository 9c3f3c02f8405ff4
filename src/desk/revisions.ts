import { type Change, isOfFact } from "../saga/entry.ts";
import { isSame } from "../saga/same.ts";
import type { Fact } from "../saga/schema.ts";
import type { Journal } from "../store/journal.ts";

/** Who did something, and on which platform. */
export interface Person {
  readonly platform: string;
  readonly id: string;
}

/** Whoever saves the data file in an editor: nobody asks who that is. */
export const EDITOR: Person = { platform: "file", id: "editor" };

/** One change of one entry: before is absent where it was added, after where it was removed. */
export interface Revision extends Change {
  /** Counted from 1. */
  readonly number: number;
  /** ISO 8601, in UTC. */
  readonly at: string;
  readonly by: Person;
  /** In the words of whoever changed it. */
  readonly why?: string;
  /** The revision that this one takes back. */
  readonly undoes?: number;
}

export interface Revisions {
  /** Newest first. */
  all(): readonly Revision[];
  byNumber(number: number): Revision | undefined;
  /** The day (YYYY-MM-DD, in UTC) on which what readers are told of a fact was last corrected. */
  correctedOn(factId: string): string | undefined;
  /** Writes a revision down; resolves once it is safe from a crash. Rejects where it can't be written; then there is no such revision. */
  record(revision: Omit<Revision, "number">): Promise<Revision>;
  /** Takes note of a change that has come to pass already; it is written down as soon as the disk takes it. */
  happened(revision: Omit<Revision, "number">): Promise<void>;
  /** Takes back a revision that was written down and did not come to pass. */
  void(number: number): Promise<void>;
}

/** Revisions that are kept; beyond that the oldest are forgotten. */
const MOST_REVISIONS = 5_000;

/** How many more may lie in the journal before it is written anew. */
const SLACK = 1_000;

type Line = { readonly revision: Revision | FactRevision } | { readonly void: number };

/** As revisions were written down while there were none but of facts. */
type FactRevision = Omit<Revision, "of" | "id"> & { readonly factId: string };

function asRevision(written: Revision | FactRevision): Revision {
  if (!("factId" in written)) return written;
  const { factId, ...rest } = written;
  return { ...rest, of: "fact", id: factId };
}

/** Opens the revisions of a journal. */
export function openRevisions(journal: Journal): Revisions {
  const kept = new Map<number, Revision>();
  const corrected = new Map<string, string>();
  let last = 0;
  let lines = 0;
  for (const line of journal.read() as readonly Line[]) {
    lines++;
    if ("void" in line) kept.delete(line.void);
    else {
      kept.set(line.revision.number, asRevision(line.revision));
      last = Math.max(last, line.revision.number);
    }
  }
  for (const revision of kept.values()) note(revision);

  function note(revision: Revision): void {
    if (!isOfFact(revision)) return;
    const { id, at, before, after } = revision;
    if (before && after && after.standing !== "retracted" && !isSame(told(before), told(after))) corrected.set(id, at.slice(0, 10));
  }

  function take(revision: Revision): void {
    kept.set(revision.number, revision);
    note(revision);
  }

  /** Once a line is written: what is too much goes. */
  async function tidy(): Promise<void> {
    lines++;
    for (const number of kept.keys()) {
      if (kept.size <= MOST_REVISIONS) break;
      kept.delete(number);
    }
    if (lines < MOST_REVISIONS + SLACK) return;
    lines = kept.size;
    await journal.replace([...kept.values()].map((revision): Line => ({ revision })));
  }

  return {
    all: () => [...kept.values()].reverse(),
    correctedOn: (factId) => corrected.get(factId),
    byNumber: (number) => kept.get(number),
    async record(entry) {
      const revision: Revision = { number: ++last, ...entry };
      try {
        await journal.append({ revision } satisfies Line);
      } catch (cause) {
        if (last === revision.number) last--;
        throw cause;
      }
      take(revision);
      await tidy();
      return revision;
    },
    async happened(entry) {
      const revision: Revision = { number: ++last, ...entry };
      take(revision);
      journal.keep({ revision } satisfies Line);
      await tidy();
    },
    async void(number) {
      kept.delete(number);
      journal.keep({ void: number } satisfies Line);
      await tidy();
    },
  };
}

/** A fact without what only helps to find and to keep it. */
export function told({ questions: _questions, review: _review, added: _added, ...rest }: Fact): Partial<Fact> {
  return rest;
}
