import { commands } from "../../commands/index.ts";
import { createBot } from "../../src/bot.ts";
import type { Reply } from "../../src/reply.ts";
import type { Library } from "../../src/saga/library.ts";
import { BEFORE_RELEASE } from "../answer/asking.ts";

/** Runs a command as a person types it; what stands behind the name goes to its option. Each run is a conversation of its own. */
export type Run = (command: string, typed?: string) => Promise<Reply>;

/** Runs commands on one library at one moment. A failure that is ours fails the test. */
export function runner(library: Library, now: Date = BEFORE_RELEASE): Run {
  const failures: unknown[] = [];
  const bot = createBot({ commands, library: () => library, clock: () => now, onFailure: ({ cause }) => failures.push(cause) });
  let conversations = 0;
  return async (command, typed) => {
    const option = commands.find(({ name }) => name === command)?.options[0]?.name ?? "";
    const options = typed === undefined ? {} : { [option]: typed };
    const reply = await bot.run({ command, options, caller: { platform: "test", id: "reader" }, conversation: `talk-${conversations++}` });
    if (failures.length > 0) throw failures[0];
    return reply;
  };
}

/** What comes first in a reply. */
export function leadOf(reply: Reply): string {
  const [first] = reply.parts;
  return first?.kind === "lead" ? first.text : "";
}
