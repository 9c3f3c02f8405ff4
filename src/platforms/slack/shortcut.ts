import type { MessageShortcut } from "@slack/bolt";
import type { Conversations } from "./conversations.ts";
import { readText } from "./read-text.ts";
import type { Serving } from "./serving.ts";
import { answerPrivately, type Respond } from "./slash.ts";

/** "Ask the saga about this", in a message's menu. */
export const ASK_ABOUT = "ask_about_this";

/** Takes a message as a question, whoever wrote it, and answers to the one who asked. */
export async function answerShortcut(
  serving: Serving,
  conversations: Conversations,
  shortcut: MessageShortcut,
  respond: Respond,
): Promise<void> {
  const { message, channel, user, team } = shortcut;
  const text = readText(message.text ?? "");
  const threadTs: unknown = message.thread_ts;
  const home = serving.self.teamId;
  await answerPrivately(serving, {
    teamId: user.team_id ?? team?.id ?? home,
    userId: user.id,
    channel: channel.id,
    ...(typeof threadTs === "string" && { threadTs }),
    conversation: conversations.ofPerson(home, channel.id, user.id),
    triggerId: shortcut.trigger_id,
    request: { command: "ask", options: text === "" ? {} : { question: text } },
    asked: text,
    respond,
  });
}
