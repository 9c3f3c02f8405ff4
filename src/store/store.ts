import type { FieldProblem } from "../saga/check-entry.ts";
import type { Change, Entry } from "../saga/entry.ts";
import type { Library } from "../saga/library.ts";
import type { Problem } from "../saga/parse/problem.ts";
import type { Journal } from "./journal.ts";

/** Where the facts are kept, and what is kept beside them. */
export interface Store {
  /** The facts as they stand now: a snapshot that stays as it is. */
  current(): Library;
  /** Changes one entry, from what the change was made on to what it is to be: where it is another by now, nothing is changed. Never rejects for what somebody else did; resolves once the change is safe from a crash and answers rest on it. */
  change(change: Change): Promise<ChangeOutcome>;
  /** What a change would come to; nothing is written, and what only writing shows stays unseen. */
  check(change: Change): Promise<ChangeOutcome>;
  /** Sets the day (YYYY-MM-DD) up to which the facts tell the saga; else as a change. */
  setUpdated(day: string): Promise<ChangeOutcome>;
  /** Tells of everything that happens to the entries from now on, in order. Gives what ends the telling. */
  watch(listener: (event: StoreEvent) => void): () => void;
  /** A journal by its name, such as "revisions". Each is opened once. */
  journal(name: string): Journal;
  close(): Promise<void>;
}

/** What became of a change, or would become of it. */
export type ChangeOutcome =
  | { readonly kind: "done" }
  /** The entry is not what the change was made on. */
  | { readonly kind: "conflict"; readonly current: Entry | undefined }
  /** With the change the data would not be sound. */
  | { readonly kind: "refused"; readonly problems: readonly FieldProblem[] }
  /** The data is not sound as it stands, or can't be written; it has to be mended first. */
  | { readonly kind: "unusable"; readonly reason: string };

/** What happened to the data. */
export type StoreEvent =
  /** `isOwn`: by `change`, not from outside. `isOfLayout`: the text is another, and says the same. */
  | { readonly kind: "changed"; readonly isOwn: boolean; readonly changes: readonly Change[]; readonly isOfLayout?: true }
  /** What somebody saved can't be used; the facts stay as they were. */
  | { readonly kind: "refused"; readonly problems: readonly Problem[] }
  /** What could not be used is sound again. */
  | { readonly kind: "mended" };
