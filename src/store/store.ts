import type { ChangedFact } from "../saga/changes.ts";
import type { FieldProblem } from "../saga/check-fact.ts";
import type { Library } from "../saga/library.ts";
import type { Problem } from "../saga/problem.ts";
import type { Fact } from "../saga/schema.ts";
import type { Journal } from "./journal.ts";

/** Where the facts are kept, and what is kept beside them. */
export interface Store {
  /** The facts as they stand now: a snapshot that stays as it is. */
  current(): Library;
  /** Changes one fact. Never rejects for what somebody else did; resolves once the change is safe from a crash and answers rest on it. */
  change(change: FactChange): Promise<ChangeOutcome>;
  /** Tells of everything that happens to the facts from now on, in order. Gives what ends the telling. */
  watch(listener: (event: StoreEvent) => void): () => void;
  /** A journal by its name, such as "revisions". Each is opened once. */
  journal(name: string): Journal;
  close(): Promise<void>;
}

/** One fact from what the change was made on to what it is to be: where the fact is another by now, nothing is changed. */
export type FactChange = ChangedFact;

export type ChangeOutcome =
  | { readonly kind: "done" }
  /** The fact is not what the change was made on. */
  | { readonly kind: "conflict"; readonly current: Fact | undefined }
  /** With the change the data would not be sound. */
  | { readonly kind: "refused"; readonly problems: readonly FieldProblem[] }
  /** The data is not sound as it stands, or can't be written; it has to be mended first. */
  | { readonly kind: "unusable"; readonly reason: string };

export type StoreEvent =
  /** `isOwn`: by `change`, not from outside. */
  | { readonly kind: "changed"; readonly isOwn: boolean; readonly changes: readonly FactChange[] }
  /** What somebody saved can't be used; the facts stay as they were. */
  | { readonly kind: "refused"; readonly problems: readonly Problem[] }
  /** What could not be used is sound again. */
  | { readonly kind: "mended" };
