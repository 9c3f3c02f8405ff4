import { randomUUID } from "node:crypto";
import { correctionReply } from "./answer/reply/correction.ts";
import type { Bot } from "./bot.ts";
import { type Corrections, createCorrections } from "./desk/corrections.ts";
import type { Desk } from "./desk/desk.ts";
import type { Platform } from "./platforms/platform.ts";
import { isOfFact } from "./saga/entry.ts";
import type { Store } from "./store/store.ts";

export interface CorrectionWiring {
  readonly desk: Desk;
  readonly store: Store;
  readonly bot: Bot;
  readonly platform: (name: string) => Platform | undefined;
  readonly now: () => Date;
  readonly onFailure: (cause: unknown) => void;
}

/** Puts messages right whenever facts change. */
export function wireCorrections({ desk, store, bot, platform, now, onFailure }: CorrectionWiring): Corrections {
  const corrections = createCorrections({
    ledger: desk.ledger,
    library: store.current,
    onFailure,
    async compose({ message, factIds }) {
      const caller = { platform: message.platform, id: "" };
      // A talk of its own each time: what is asked leans on nothing, not on how the message was put right before.
      const reply = await bot.run({ ...message.request, caller, conversation: `correction:${randomUUID()}` });
      return correctionReply(reply, factIds, store.current(), now());
    },
    async edit(message, reply) {
      const found = platform(message.platform);
      if (!found?.isConnected()) return "later";
      return found.correct(message, reply);
    },
  });
  store.watch((event) => {
    if (event.kind !== "changed") return;
    // A fact is another to a reader too where one that replaces it comes or goes.
    const ids = event.changes
      .filter(isOfFact)
      .flatMap(({ id, before, after }) => [id, ...(before?.supersedes ?? []), ...(after?.supersedes ?? [])]);
    corrections.changed(withPredecessors(ids, store));
  });
  // What was on its way while the file changed tells facts as they no longer stand.
  desk.ledger.watch((factIds, library) => {
    if (library !== store.current()) corrections.changed(factIds);
  });
  return corrections;
}

function withPredecessors(ids: readonly string[], store: Store): readonly string[] {
  const all = new Set(ids);
  for (const id of all) for (const old of store.current().fact(id)?.supersedes ?? []) all.add(old);
  return [...all];
}
