import { createHash, randomUUID } from "node:crypto";
import { z } from "zod";
import { type Change, type EntryKind, isOfFact } from "../saga/entry.ts";
import { isSame } from "../saga/same.ts";
import type { Fact } from "../saga/schema.ts";
import type { Journal } from "../store/journal.ts";
import { shapedJournal } from "../store/shaped-journal.ts";
import { entryShape, instantShape, personShape } from "./line-shapes.ts";

/** Who did something, and on which platform. */
export interface Person {
  readonly platform: string;
  readonly id: string;
}

/** Whoever saves the data file in an editor: nobody asks who that is. */
export const EDITOR: Person = { platform: "file", id: "editor" };

/** One change of one entry: before is absent where it was added, after where it was removed. */
export interface Revision extends Change {
  /** Its own, which no other revision has. */
  readonly key: string;
  /** Counted from 1, for people. Two processes that write at once may give the same one; whoever reads both gives the second the next. */
  readonly number: number;
  /** ISO 8601, in UTC. */
  readonly at: string;
  readonly by: Person;
  /** In the words of whoever changed it. */
  readonly why?: string;
  /** The revision that this one takes back. */
  readonly undoes?: number;
}

/** A revision before it is written down. */
export type NewRevision = Omit<Revision, "key" | "number">;

export interface Revisions {
  /** Newest first. */
  all(): readonly Revision[];
  byNumber(number: number): Revision | undefined;
  /** Resolves once all that has happened is known, what another process that keeps the same journal has written down included. */
  catchUp(): Promise<void>;
  /** The day (YYYY-MM-DD, in UTC) on which what readers are told of a fact was last corrected; what was taken back again does not count. */
  correctedOn(factId: string): string | undefined;
  /** Writes a revision down; resolves once it is safe from a crash. Rejects where it can't be written; then there is no such revision. */
  record(revision: NewRevision): Promise<Revision>;
  /** Takes note of a change that has come to pass already, if nobody has yet; it is written down as soon as the disk takes it. */
  happened(revision: NewRevision): Promise<void>;
  /** Takes note that a revision that was written down has come to pass. */
  settle(revision: Revision): Promise<void>;
  /** Whether that is known of the newest one that a person made. */
  isSettled(revision: Revision): boolean;
  /** Takes back a revision that was written down and did not come to pass. */
  void(revision: Revision): Promise<void>;
}

/** Revisions that are kept; beyond that the oldest are forgotten. */
const MOST_REVISIONS = 5_000;

/** How many more may lie in the journal before it is written anew. */
const SLACK = 1_000;

/** How long, in ms, what another process has written down may take to be seen in the data. */
const SEEN_WITHIN = 60_000;

/** A revision, the key of one that has come to pass, or of one that is voided; older versions wrote down its number. */
type Line = { readonly revision: Written } | { readonly settled: string } | { readonly void: string | number };

/** Older versions wrote down no keys, and at first none but facts. */
type Written = Lacking<Revision> | Lacking<Omit<Revision, "of" | "id"> & { readonly factId: string }>;
type Lacking<R extends Pick<Revision, Lackable>> = Omit<R, Lackable> & Partial<Pick<R, Lackable>>;
type Lackable = "key" | "before" | "after";

function commonShape<Kind extends EntryKind>(of: Kind) {
  return z.object({
    key: z.string().exactOptional(),
    number: z.int().min(1),
    at: instantShape,
    by: personShape,
    before: entryShape(of).optional(),
    after: entryShape(of).optional(),
    why: z.string().exactOptional(),
    undoes: z.int().exactOptional(),
  });
}

function revisionShape<Kind extends EntryKind>(of: Kind) {
  return commonShape(of).extend({ of: z.literal(of), id: z.string() });
}

const writtenShape: z.ZodType<Written> = z.union([
  revisionShape("fact"),
  revisionShape("source"),
  revisionShape("entity"),
  commonShape("fact").extend({ factId: z.string() }),
]);

const lineShape: z.ZodType<Line> = z.union([
  z.object({ revision: writtenShape }),
  z.object({ settled: z.string() }),
  z.object({ void: z.union([z.string(), z.int()]) }),
]);

function asRevision(written: Written): Revision {
  const { key = keyOf(written), before, after } = written;
  if (!("factId" in written)) return { ...written, key, before, after };
  const { factId, ...rest } = written;
  return { ...rest, key, before, after, of: "fact", id: factId };
}

/** The same for the same line, however often it is read. */
function keyOf(written: Written): string {
  return createHash("sha256").update(JSON.stringify(written)).digest("base64url").slice(0, 22);
}

/** Opens the revisions of a journal. Where another process keeps the same one, each knows what the other has changed, and both tell one history. */
export function openRevisions(unshaped: Journal): Revisions {
  const journal = shapedJournal(unshaped, lineShape);
  /** By their keys, oldest first. */
  const kept = new Map<string, Revision>();
  const newest = new Map<string, Revision>();
  /** Made when it is asked for; undefined once a revision has come or gone since. */
  let corrected: ReadonlyMap<string, string> | undefined;
  /** The keys of those that did not come to pass. */
  const left = new Set<string>();
  const given = new Set<number>();
  /** What another process has changed, until it is seen in the data. */
  let unseen: readonly Revision[] = [];
  /** The key of the one that came to pass last. */
  let settled: string | undefined;
  let happening: Promise<void> = Promise.resolve();
  let last = 0;
  let lines = 0;
  let isTidying = false;
  readLines(journal.read());

  /** Gives those that were not known. */
  function readLines(read: readonly Line[]): readonly Revision[] {
    return read.flatMap((line) => {
      lines++;
      if ("revision" in line) return takeRead(asRevision(line.revision)) ?? [];
      if ("settled" in line) {
        settled = line.settled;
        return [];
      }
      const { void: voided } = line;
      leaveOut(typeof voided === "number" ? byNumber(voided) : kept.get(voided));
      return [];
    });
  }

  /** One that another process has given a number that is taken gets the next one. */
  function takeRead(revision: Revision): Revision | undefined {
    if (kept.has(revision.key) || left.has(revision.key) || isTold(revision)) return undefined;
    const taken = { ...revision, number: given.has(revision.number) ? last + 1 : revision.number };
    last = Math.max(last, taken.number);
    take(taken);
    return taken;
  }

  function byNumber(number: number): Revision | undefined {
    return [...kept.values()].find((revision) => revision.number === number);
  }

  /** Whether a change seen in the file is another process's: what that wrote down (`unseen`) leads from its `before` to its `after`, in one step or several. Those are seen then, and no longer waited for. */
  function isOthers(change: NewRevision): boolean {
    unseen = unseen.filter(({ at }) => Date.parse(change.at) - Date.parse(at) < SEEN_WITHIN);
    const own = unseen.filter(({ of, id }) => of === change.of && id === change.id);
    const first = own.findIndex(({ before }) => isSame(before, change.before));
    const end = own.findLastIndex(({ after }) => isSame(after, change.after));
    if (first === -1 || end < first) return false;
    const seen = new Set(own.slice(0, end + 1));
    unseen = unseen.filter((revision) => !seen.has(revision));
    return true;
  }

  /** Whether a revision that was read tells once more the newest change of its entry: where one process made a change, another that saw it in the file may have written it down as an editor's. Two moderators' equal changes are two. */
  function isTold(revision: Revision): boolean {
    const known = newest.get(`${revision.of} ${revision.id}`);
    return known !== undefined && [known, revision].some(({ by }) => by.platform === EDITOR.platform) && isSameChange(known, revision);
  }

  function leaveOut(gone: Revision | undefined): void {
    if (!gone || !kept.delete(gone.key)) return;
    left.add(gone.key);
    corrected = undefined;
    const before = [...kept.values()].findLast(({ of, id }) => of === gone.of && id === gone.id);
    if (before) newest.set(`${gone.of} ${gone.id}`, before);
    else newest.delete(`${gone.of} ${gone.id}`);
  }

  async function catchUp(): Promise<void> {
    const read = await journal.readOn();
    unseen = [...unseen, ...readLines(read)].filter(({ key }) => !left.has(key));
  }

  function take(revision: Revision): void {
    kept.set(revision.key, revision);
    given.add(revision.number);
    newest.set(`${revision.of} ${revision.id}`, revision);
    corrected = undefined;
  }

  /** Once a line is written: what is too much goes. Never rejects, as that line is written. */
  async function tidy(): Promise<void> {
    lines++;
    for (const key of kept.keys()) {
      if (kept.size <= MOST_REVISIONS) break;
      kept.delete(key);
    }
    if (isTidying || lines < MOST_REVISIONS + SLACK) return;
    const tooMany = lines - kept.size;
    isTidying = true;
    try {
      const lastSettled: readonly Line[] = settled === undefined ? [] : [{ settled }];
      await journal.replace([...[...kept.values()].map((revision): Line => ({ revision })), ...lastSettled]);
      lines -= tooMany;
    } catch {
      // The disk's trouble is told by whoever keeps the journals; the longer one does as well, and is tried again with the next line.
    } finally {
      isTidying = false;
    }
  }

  async function noteHappened(entry: NewRevision): Promise<void> {
    // Where it can't be read it can't be written either, which is told then.
    await catchUp().catch(() => {});
    if (isOthers(entry)) return;
    const revision: Revision = { key: randomUUID(), number: ++last, ...entry };
    take(revision);
    journal.keep({ revision } satisfies Line);
    await tidy();
  }

  return {
    all: () => [...kept.values()].reverse(),
    correctedOn(factId) {
      corrected ??= correctionDays([...kept.values()].reverse());
      return corrected.get(factId);
    },
    byNumber,
    async catchUp() {
      await happening;
      await catchUp();
    },
    async record(entry) {
      await catchUp();
      const revision: Revision = { key: randomUUID(), number: ++last, ...entry };
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
    happened(entry) {
      const done = noteHappened(entry);
      happening = Promise.allSettled([happening, done]).then(() => {});
      return done;
    },
    async settle({ key }) {
      settled = key;
      journal.keep({ settled: key } satisfies Line);
      await tidy();
    },
    isSettled: ({ key }) => key === settled,
    async void(revision) {
      leaveOut(revision);
      journal.keep({ void: revision.key } satisfies Line);
      await tidy();
    },
  };
}

/** The days by the facts' ids. What takes a change back is itself no correction. */
function correctionDays(newestFirst: readonly Revision[]): ReadonlyMap<string, string> {
  const takenBack = new Set<number>();
  const days = new Map<string, string>();
  for (const revision of newestFirst) {
    if (takenBack.has(revision.number)) continue;
    if (revision.undoes !== undefined) takenBack.add(revision.undoes);
    else if (isCorrection(revision) && !days.has(revision.id)) days.set(revision.id, revision.at.slice(0, 10));
  }
  return days;
}

function isCorrection(revision: Revision): boolean {
  if (!isOfFact(revision)) return false;
  const { before, after } = revision;
  return before !== undefined && after !== undefined && after.standing !== "retracted" && !isSame(told(before), told(after));
}

function isSameChange(one: Change, other: Change): boolean {
  return one.of === other.of && one.id === other.id && isSame(one.before, other.before) && isSame(one.after, other.after);
}

/** A fact without what only helps to find and to keep it. */
export function told({ questions: _questions, review: _review, added: _added, ...rest }: Fact): Partial<Fact> {
  return rest;
}
