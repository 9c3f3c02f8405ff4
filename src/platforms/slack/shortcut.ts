import type { MessageShortcut } from "@slack/bolt";
import { privately } from "../../reply.ts";
import type { Conversations } from "./conversations.ts";
import { fitted } from "./fitted.ts";
import { QUIETLY } from "./outbox.ts";
import { readText } from "./read-text.ts";
import { type Serving, showing } from "./serving.ts";
import { answerPrivately, type Respond } from "./slash.ts";

/** "Ask the saga about this", in a message's menu. */
export const ASK_ABOUT = "ask_about_this";

/** Takes a message as a question, whoever wrote it, and answers to the one who asked; in a thread, where slash commands do not work, too. */
export async function answerShortcut(
  serving: Serving,
  conversations: Conversations,
  { message, channel, user, team, trigger_id }: MessageShortcut,
  respond: Respond,
): Promise<void> {
  const question = readText(message.text ?? "");
  const threadTs: unknown = message.thread_ts;
  if (question === "") {
    const tell = async () => {
      await respond({ response_type: "ephemeral", ...fitted(privately("There is no text in that message to ask about."), {}), ...QUIETLY });
    };
    return showing(serving.bot, "shortcut", tell, async () => {});
  }
  const home = serving.self.teamId;
  await answerPrivately(serving, {
    teamId: user.team_id ?? team?.id ?? home,
    userId: user.id,
    channel: channel.id,
    threadTs: typeof threadTs === "string" ? threadTs : undefined,
    conversation: conversations.ofPerson(home, channel.id, user.id),
    triggerId: trigger_id,
    request: { command: "ask", options: { question } },
    respond,
  });
}
