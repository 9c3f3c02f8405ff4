import { type Change, type Entry, isOfFact } from "../saga/entry.ts";
import type { Library } from "../saga/library.ts";
import type { Problem } from "../saga/parse/problem.ts";
import { isSame } from "../saga/same.ts";
import { unwritable } from "../store/disk-trouble.ts";
import type { ChangeOutcome, Store } from "../store/store.ts";
import { type Drafts, openDrafts } from "./drafts.ts";
import { followUpText } from "./follow-up-gap.ts";
import { type Gaps, openGaps } from "./gaps.ts";
import { type Ledger, openLedger } from "./ledger.ts";
import { EDITOR, type NewRevision, openRevisions, type Person, type Revision, type Revisions } from "./revisions.ts";
import { isStray } from "./stray.ts";

/** Where moderators work: what they changed and are changing, what readers missed, and what was told on the strength of which facts. */
export interface Desk {
  /** What the file says now; a command that has saved looks at it anew. */
  library(): Library;
  readonly revisions: Revisions;
  readonly drafts: Drafts;
  readonly gaps: Gaps;
  readonly ledger: Ledger;
  /** Takes note of a question that the file did not answer, and of the one that it leaned on; of what is none, not. */
  unanswered(question: string, by: Person, after?: string): Promise<void>;
  /** What saving a change would come to, as far as the data goes. */
  check(change: Change): Promise<ChangeOutcome>;
  /** Changes an entry and writes the revision down. Where the outcome is "done", both are safe from a crash. */
  save(change: DeskChange): Promise<DeskOutcome>;
  /** Sets the day (YYYY-MM-DD) that answers are "as of". */
  setUpdated(day: string): Promise<ChangeOutcome>;
  /** What is wrong with what somebody saved into the data file; empty where the file is what is served. */
  problems(): readonly Problem[];
}

/** A change that somebody wants to save. */
export interface DeskChange extends Change {
  readonly by: Person;
  readonly why?: string;
  readonly undoes?: number;
}

/** What became of it: as of a store's change, with the revision where it was saved. */
export type DeskOutcome = { readonly kind: "done"; readonly revision: Revision } | Exclude<ChangeOutcome, { readonly kind: "done" }>;

export interface DeskParts {
  readonly store: Store;
  readonly now: () => Date;
  readonly onFailure: (cause: unknown) => void;
}

/** Changes of one save from outside that are written down; of more, somebody has exchanged the file, and the history has room for what went before, too. */
const MOST_AT_ONCE = 500;

/** What readers could see and can't any more matters most. */
function goneFirst(changes: readonly Change[]): readonly Change[] {
  const gone = (change: Change) => isOfFact(change) && change.after === undefined;
  return [...changes.filter(gone), ...changes.filter((change) => !gone(change))];
}

function partText(kept: number, all: number): string {
  return `one save changed ${all} entries at once; ${kept} of them are kept here, the facts that it took out first.`;
}

/** The change that takes another one back. */
function turned({ of, id, before, after }: Change): Change {
  return { of, id, before: after, after: before };
}

/** Opens the desk of a store. */
export async function openDesk({ store, now, onFailure }: DeskParts): Promise<Desk> {
  const revisions = openRevisions(store.journal("revisions"));
  const gaps = openGaps(store.journal("gaps"), now());
  const drafts = openDrafts(store.journal("drafts"), now);
  const ledger = openLedger(store.journal("messages"), now);
  let problems: readonly Problem[] = [];
  let last: Promise<unknown> = Promise.resolve();
  await settleLast();
  // What is too old goes while nobody waits for it.
  gaps.tidy(now()).catch(onFailure);

  store.watch((event) => {
    if (event.kind === "refused") problems = event.problems;
    else problems = [];
    if (event.kind === "changed" && !event.isOwn) recordOutside(event.changes).catch(onFailure);
  });

  /** A revision is written down before the entry changes. Where a crash came between the two, it did not come to pass; what was settled, somebody has taken back in the file while nothing ran. */
  async function settleLast(): Promise<void> {
    const [revision] = revisions.all();
    if (!revision || revision.by.platform === EDITOR.platform) return;
    const current = store.current()[revision.of](revision.id);
    if (!isSame(current, revision.before) || isSame(current, revision.after)) return;
    if (revisions.isSettled(revision)) await revisions.happened(revisionOf(turned(revision), EDITOR));
    else await revisions.void(revision);
  }

  async function recordOutside(changes: readonly Change[]): Promise<void> {
    const kept = changes.length > MOST_AT_ONCE ? goneFirst(changes).slice(0, MOST_AT_ONCE) : changes;
    const marks = kept.length < changes.length ? { why: partText(kept.length, changes.length) } : {};
    await Promise.all(kept.map((change) => revisions.happened({ ...revisionOf(change, EDITOR), ...marks })));
  }

  function revisionOf({ of, id, before, after }: Change, by: Person): NewRevision {
    return { at: now().toISOString(), by, of, id, before, after };
  }

  async function save({ by, why, undoes, ...change }: DeskChange): Promise<DeskOutcome> {
    const marks = { ...(why !== undefined && { why }), ...(undoes !== undefined && { undoes }) };
    // What is refused gets no number.
    const foreseen = await store.check(change);
    if (foreseen.kind !== "done") return foreseen;
    let revision: Revision;
    try {
      revision = await revisions.record({ ...revisionOf(change, by), ...marks });
    } catch (cause) {
      return { kind: "unusable", reason: unwritable(cause) };
    }
    let outcome: ChangeOutcome | undefined;
    try {
      outcome = await store.change(change);
    } finally {
      if (outcome?.kind !== "done") await revisions.void(revision);
    }
    if (outcome.kind !== "done") return outcome;
    await revisions.settle(revision);
    return { kind: "done", revision };
  }

  return {
    library: store.current,
    revisions,
    gaps,
    ledger,
    drafts,
    problems: () => problems,
    async unanswered(typed, by, after) {
      if (isStray(typed, drafts.of(by).length > 0, store.current())) return;
      await gaps.asked(after === undefined ? typed : followUpText({ typed, after }), by, now());
    },
    check: store.check,
    setUpdated: store.setUpdated,
    save(change) {
      const saved = last.then(() => save(change));
      last = saved.catch(() => {});
      return saved;
    },
  };
}

/** A field whose value changes; `undefined` where the field comes or goes. */
export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** The fields in which two states of an entry differ: first those of the older one, in its order, then those that come. */
export function fieldChanges(before: Entry | undefined, after: Entry | undefined): readonly FieldChange[] {
  const [was, is] = [before, after].map((entry) => new Map<string, unknown>(Object.entries(entry ?? {})));
  return [...new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])].flatMap((field) =>
    isSame(was?.get(field), is?.get(field)) ? [] : [{ field, before: was?.get(field), after: is?.get(field) }],
  );
}
