import { setImmediate as nextTurn, setTimeout as wait } from "node:timers/promises";
import type { Reply } from "../reply.ts";
import type { Library } from "../saga/library.ts";
import type { Ledger, Message, Outdated } from "./ledger.ts";

/** Puts messages right whose facts have changed, one after the other. */
export interface Corrections {
  /** These facts are others now; gives at once. */
  changed(factIds: readonly string[]): void;
  /** Looks through everything that was said, as the file may have changed while nothing was running. */
  changedWhileAway(): void;
  /** Resolves once nothing is under way; what is left is found again at the next start. */
  stop(): Promise<void>;
}

/** What became of an edit: "later" where the platform can't be reached now. */
export type Edited = "done" | "gone" | "later";

export interface CorrectionParts {
  readonly ledger: Ledger;
  readonly library: () => Library;
  /** The message as it should be now. */
  readonly compose: (outdated: Outdated) => Promise<Reply>;
  readonly edit: (message: Message, reply: Reply) => Promise<Edited>;
  readonly onFailure: (cause: unknown) => void;
  /** Between two edits, in ms: platforms let a bot make about one a second. */
  readonly pause?: number;
  /** Until what could not be reached is tried again, in ms. */
  readonly retryAfter?: number;
}

/** Facts looked up at once. */
const PORTION = 100;

/** How often a message that fails is tried before it counts as lost. */
const MOST_TRIES = 5;

export function createCorrections(parts: CorrectionParts): Corrections {
  const { ledger, library, compose, edit, onFailure, pause = 1_100, retryAfter = 60_000 } = parts;
  const stopping = new AbortController();
  const due = new Set<string>();
  const tries = new Map<string, number>();
  let running: Promise<void> | undefined;

  function begin(): void {
    running ??= work()
      .catch(onFailure)
      .finally(() => {
        running = undefined;
        if (due.size > 0 && !stopping.signal.aborted) begin();
      });
  }

  async function work(): Promise<void> {
    while (due.size > 0 && !stopping.signal.aborted) {
      const ids = [...due].slice(0, PORTION);
      for (const id of ids) due.delete(id);
      for (const outdated of ledger.outdated(ids, library())) {
        if (stopping.signal.aborted) return;
        await putRight(outdated);
        await wait(pause, undefined, { signal: stopping.signal, ref: false }).catch(() => undefined);
      }
      await nextTurn();
    }
  }

  async function putRight(outdated: Outdated): Promise<void> {
    const { message } = outdated;
    const key = `${message.platform} ${message.place}`;
    const snapshot = library();
    let edited: Edited = "later";
    try {
      edited = await edit(message, await compose(outdated));
    } catch (cause) {
      onFailure(cause);
    }
    const tried = (tries.get(key) ?? 0) + 1;
    if (edited === "later" && tried < MOST_TRIES) {
      tries.set(key, tried);
      later(outdated.factIds);
      return;
    }
    tries.delete(key);
    await (edited === "done" ? ledger.corrected(message, snapshot) : ledger.lost(message));
  }

  function later(factIds: readonly string[]): void {
    setTimeout(() => changed(factIds), retryAfter).unref();
  }

  function changed(factIds: readonly string[]): void {
    for (const id of factIds) due.add(id);
    if (due.size > 0 && !stopping.signal.aborted) begin();
  }

  return {
    changed,
    changedWhileAway: () => changed(ledger.factIds()),
    async stop() {
      stopping.abort();
      await running;
    },
  };
}
