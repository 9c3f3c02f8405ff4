import { createDeskButtonCommands, createDeskCommands } from "../commands/desk/index.ts";
import type { BotParts } from "./bot.ts";
import { type Desk, openDesk } from "./desk/desk.ts";
import type { Store } from "./store/store.ts";

export interface DeskWiring {
  readonly store: Store;
  /** Whether questions that the file did not answer are kept. */
  readonly recordsGaps: boolean;
  readonly onFailure: (cause: unknown) => void;
}

type DeskBotParts = Required<Pick<BotParts, "deskCommands" | "deskButtonCommands" | "onSaid" | "onUnanswered" | "correctedOn">>;

/** The desk of a store, and what it brings to a bot. */
export async function wireDesk({
  store,
  recordsGaps,
  onFailure,
}: DeskWiring): Promise<{ readonly desk: Desk; readonly parts: DeskBotParts }> {
  const now = () => new Date();
  const desk = await openDesk({ store, now, onFailure });
  const parts: DeskBotParts = {
    deskCommands: createDeskCommands(() => desk),
    deskButtonCommands: createDeskButtonCommands(() => desk),
    correctedOn: desk.revisions.correctedOn,
    onSaid: ({ factIds, library, ...message }) => {
      desk.ledger.said(message, factIds, library).catch(onFailure);
    },
    onUnanswered: (question, caller, after) => {
      // The bot itself asks too, when it puts a message right.
      if (recordsGaps && caller.id !== "") desk.unanswered(question, caller, after).catch(onFailure);
    },
  };
  return { desk, parts };
}
