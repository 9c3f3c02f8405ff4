import type { LibraryChanges } from "../saga/changes.ts";
import type { Change } from "../saga/entry.ts";
import type { Problem } from "../saga/parse/problem.ts";
import type { Fact } from "../saga/schema.ts";
import type { ChangeOutcome } from "./store.ts";
import type { TextPatch } from "./text-patch.ts";

/** What the worker thread is started with. */
export interface WorkerStart {
  readonly file: string;
  readonly sound: SoundText;
}

/** What the file held when it was sound last: what it held once, and how that was changed since. */
export interface SoundText {
  readonly bytes: Uint8Array;
  readonly patches: readonly TextPatch[];
}

export type WorkerJob =
  | { readonly kind: "read" }
  | { readonly kind: "change" | "check"; readonly change: Change }
  | { readonly kind: "setUpdated"; readonly day: string }
  /** The next fresh facts of the readings answered last, `count` at the most. */
  | { readonly kind: "fetch"; readonly count: number };

export type WorkerReply =
  | { readonly kind: "readings"; readonly readings: readonly WireReading[]; readonly outcome?: ChangeOutcome }
  | { readonly kind: "facts"; readonly facts: readonly Fact[] }
  /** The job failed by a mistake of ours. */
  | { readonly kind: "failed"; readonly reason: string };

export type WireReading = { readonly kind: "same" } | { readonly kind: "refused"; readonly problems: readonly Problem[] } | WireChange;

export interface WireChange {
  readonly kind: "changed";
  readonly isOwn: boolean;
  readonly text: WireText;
  readonly rest: Omit<LibraryChanges, "facts">;
  /** As in LibraryChanges, but of added facts only how many there are. */
  readonly facts: readonly { readonly at: number; readonly removed: number; readonly added: number }[];
}

/** A newer text of the file; whole only now and then, since the bytes of a large one are a load for the thread that answers. */
export type WireText =
  | { readonly kind: "patch"; readonly patch: TextPatch }
  | { readonly kind: "whole"; readonly bytes: Uint8Array<ArrayBuffer> };
