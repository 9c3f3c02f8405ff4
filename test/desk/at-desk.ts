import { createDeskButtonCommands, createDeskCommands } from "../../commands/desk/index.ts";
import { commands } from "../../commands/index.ts";
import { type Bot, type BotParts, createBot } from "../../src/bot.ts";
import type { Caller } from "../../src/command.ts";
import { type Desk, openDesk } from "../../src/desk/desk.ts";
import type { Action, Reply } from "../../src/reply.ts";
import type { Request } from "../../src/request.ts";
import { encodeRequest } from "../../src/request.ts";
import { FILE } from "../saga/planting.ts";
import { openMemoryStore } from "../store/memory-store.ts";

export const ANNA: Caller = { platform: "discord", id: "1" };
export const BILAL: Caller = { platform: "slack", id: "T1:U2" };
export const READER: Caller = { platform: "discord", id: "999" };

type DeskBotParts = Pick<
  BotParts,
  "deskCommands" | "deskButtonCommands" | "isModerator" | "correctedOn" | "onUnanswered" | "onSaid" | "library" | "clock"
>;

export interface AtDesk {
  /** What the desk brings to a bot. */
  readonly parts: DeskBotParts;
  readonly bot: Bot;
  readonly desk: Desk;
  readonly store: ReturnType<typeof openMemoryStore>;
  readonly failures: readonly unknown[];
  /** The time is what it is set to. */
  now: Date;
  ask(question: string, caller?: Caller): Promise<Reply>;
  run(command: string, options?: Record<string, string>, caller?: Caller): Promise<Reply>;
  /** Presses the button of that label. */
  press(reply: Reply, label: string, caller?: Caller): Promise<Reply>;
  /** Sends the reply's form with these values in it; what is not named stays as it stood. */
  send(reply: Reply, values: Record<string, string>, caller?: Caller): Promise<Reply>;
}

/** A bot with a desk on the real data file, kept in memory; Anna and Bilal are moderators, where no others are named. */
export async function openAtDesk(isModerator: (caller: Caller) => boolean = isListed, store = openMemoryStore(FILE)): Promise<AtDesk> {
  const failures: unknown[] = [];
  const at: { now: Date } = { now: new Date("2022-09-29T10:00:00Z") };
  const onFailure = (cause: unknown) => failures.push(cause);
  const desk = await openDesk({ store, now: () => at.now, onFailure });
  const parts: DeskBotParts = {
    deskCommands: createDeskCommands(() => desk),
    deskButtonCommands: createDeskButtonCommands(() => desk),
    isModerator,
    correctedOn: desk.revisions.correctedOn,
    onUnanswered: (question, caller, after) => void desk.unanswered(question, caller, after).catch(onFailure),
    onSaid: ({ factIds, library, ...message }) => void desk.ledger.said(message, factIds, library).catch(onFailure),
    library: store.current,
    clock: () => at.now,
  };
  const bot = createBot({ commands, ...parts, onFailure: ({ cause }) => failures.push(cause) });
  const invoke = (request: Request, caller: Caller) => bot.run({ ...request, caller, conversation: `${caller.platform} ${caller.id}` });
  return Object.assign(at, {
    parts,
    bot,
    desk,
    store,
    failures,
    ask: (question: string, caller = READER) => invoke({ command: "ask", options: { question } }, caller),
    run: (command: string, options = {}, caller = ANNA) => invoke({ command, options }, caller),
    press(reply: Reply, label: string, caller = ANNA) {
      const action = actionsOf(reply).find((entry) => entry.label === label);
      if (!action) throw new Error(`There is no button “${label}” among ${actionsOf(reply).map((entry) => entry.label)}.`);
      if (encodeRequest(action.request) === undefined) throw new Error(`The button “${label}” is too long to be carried.`);
      return invoke(action.request, caller);
    },
    send(reply: Reply, values: Record<string, string>, caller = ANNA) {
      if (!reply.form) throw new Error("There is no form.");
      const { fields, submit } = reply.form;
      const stood = Object.fromEntries(fields.map(({ name, value = "" }) => [name, value]));
      return invoke({ ...submit, options: { ...submit.options, ...stood, ...values } }, caller);
    },
  });
}

export function actionsOf({ actions = [], choices = [] }: Reply): readonly Action[] {
  return [...actions, ...choices];
}

function isListed({ platform, id }: Caller): boolean {
  return [ANNA, BILAL].some((moderator) => moderator.platform === platform && moderator.id === id);
}
