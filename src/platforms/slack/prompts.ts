import { escapePlain } from "./escape.ts";
import { LIMITS } from "./limits.ts";
import type { Serving } from "./serving.ts";

/** Offers questions to try where somebody opens the talk with the bot. */
export async function suggestPrompts({ bot, client }: Serving, channel: string): Promise<void> {
  const { questions, asOf } = bot.about();
  const prompts = questions
    .slice(0, LIMITS.suggestedPrompts)
    .map((question) => ({ title: escapePlain(question), message: escapePlain(question) }));
  if (prompts.length === 0) return;
  // No thread: named in an app with agent_view, the call fails without a word.
  await client.assistant.threads.setSuggestedPrompts({ channel_id: channel, title: `Questions to try (${asOf})`, prompts });
}
