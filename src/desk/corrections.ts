import { setTimeout as wait } from "node:timers/promises";
import type { Reply } from "../reply.ts";
import type { Library } from "../saga/library.ts";
import { keyOf, type Ledger, type Message, type Outdated } from "./ledger.ts";

/** Puts messages right whose facts have changed, one after the other. */
export interface Corrections {
  /** These facts are others now; gives at once. */
  changed(factIds: readonly string[]): void;
  /** Looks through everything that was said, as the file may have changed while nothing was running. */
  changedWhileAway(): void;
  /** Begins nothing more. Resolves once nothing is under way, or after `longest` ms: whether all had ended. What is left is found again at the next start. */
  stop(longest: number): Promise<boolean>;
}

/** What became of an edit: "gone" where nobody sees the message any more, "barred" where it can no longer be edited, "later" where the platform can't be reached now. */
export type Edited = "done" | "gone" | "barred" | "later";

export interface CorrectionParts {
  readonly ledger: Ledger;
  readonly library: () => Library;
  /** The message as it should be now. */
  readonly compose: (outdated: Outdated) => Promise<Reply>;
  readonly edit: (message: Message, reply: Reply) => Promise<Edited>;
  readonly onFailure: (cause: unknown) => void;
  /** Between two edits, in ms: platforms let a bot make about one a second. */
  readonly pause?: number;
  /** Until what could not be reached is tried again, in ms; each time twice as long, up to ten times of it. */
  readonly retryAfter?: number;
}

/** How often a message whose edit fails is tried before it counts as lost; a platform that can't be reached is waited for. */
const MOST_TRIES = 5;

/** How many times longer than at first what can't be reached is left alone at the most. */
const MOST_PATIENCE = 10;

type FactIds = ReadonlySet<string> | "all";

const NONE: FactIds = new Set();

/** Corrections that wait until they are told what has changed. */
export function createCorrections(parts: CorrectionParts): Corrections {
  const { ledger, library, compose, edit, onFailure, pause = 1_100, retryAfter = 60_000 } = parts;
  const stopping = new AbortController();
  let due: FactIds = NONE;
  const tries = new Map<string, number>();
  let patience = 1;
  let running: Promise<void> | undefined;

  function begin(): void {
    running ??= round().finally(() => {
      running = undefined;
      if (due !== NONE && !stopping.signal.aborted) begin();
    });
  }

  /** Puts right what can be put right now, and what becomes due meanwhile; what has to rest gets a round of its own. Never rejects. */
  async function round(): Promise<void> {
    const resting = new Set<string>();
    let factIds = NONE;
    try {
      for (let isMore = true; isMore && !stopping.signal.aborted; ) {
        factIds = together(factIds, due);
        due = NONE;
        const found = await ledger.outdated({ factIds, isPassedOver: (message) => isAmong(resting, message) }, library());
        await putAllRight(found, resting);
        isMore = found.length > 0 || due !== NONE;
      }
      if (resting.size > 0) later(factIds);
      else patience = 1;
    } catch (cause) {
      onFailure(cause);
      later(factIds);
    }
  }

  /** One after the other. What has to be left alone for a while joins those that rest: a message whose edit failed, or a platform that can't be reached. */
  async function putAllRight(found: readonly Outdated[], resting: Set<string>): Promise<void> {
    for (const outdated of found) {
      if (stopping.signal.aborted) return;
      const { message } = outdated;
      if (isAmong(resting, message) || !ledger.stands(message)) continue;
      const left = await putRight(outdated);
      if (left !== undefined) resting.add(left);
      if (left !== message.platform) await wait(pause, undefined, { signal: stopping.signal, ref: false }).catch(() => undefined);
    }
  }

  /** Edits a message. Where that has to wait, gives what is to rest until then: the message, or all of its platform. */
  async function putRight(outdated: Outdated): Promise<string | undefined> {
    const { message } = outdated;
    const key = keyOf(message);
    const snapshot = library();
    let edited: Edited;
    try {
      edited = await edit(message, await compose(outdated));
    } catch (cause) {
      onFailure(cause);
      const tried = (tries.get(key) ?? 0) + 1;
      tries.set(key, tried);
      if (tried < MOST_TRIES) return key;
      edited = "barred";
    }
    if (edited === "later") return message.platform;
    tries.delete(key);
    await note(message, edited, snapshot);
    return undefined;
  }

  function note(message: Message, edited: Exclude<Edited, "later">, snapshot: Library): Promise<void> {
    switch (edited) {
      case "done":
        return ledger.corrected(message, snapshot);
      case "gone":
        return ledger.gone(message);
      case "barred":
        return ledger.lost(message);
    }
  }

  function later(factIds: FactIds): void {
    setTimeout(() => changed(factIds), retryAfter * patience).unref();
    patience = Math.min(2 * patience, MOST_PATIENCE);
  }

  function changed(factIds: FactIds): void {
    due = together(due, factIds);
    if (due !== NONE && !stopping.signal.aborted) begin();
  }

  return {
    changed: (factIds) => changed(new Set(factIds)),
    changedWhileAway: () => changed("all"),
    async stop(longest) {
      stopping.abort();
      const ended = new AbortController();
      const late = wait(longest, false, { signal: ended.signal }).catch(() => true);
      const isInTime = await Promise.race([running?.then(() => true) ?? true, late]);
      ended.abort();
      return isInTime;
    },
  };
}

function together(some: FactIds, others: FactIds): FactIds {
  if (some === "all" || others === "all") return "all";
  return some.size + others.size === 0 ? NONE : new Set([...some, ...others]);
}

function isAmong(resting: ReadonlySet<string>, message: Message): boolean {
  return resting.has(message.platform) || resting.has(keyOf(message));
}
