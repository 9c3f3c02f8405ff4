import type { MessageShortcut } from "@slack/bolt";
import { privately } from "../../reply.ts";
import { fitted } from "./fitted.ts";
import { QUIETLY } from "./outbox.ts";
import { callerOf, type Serving, type Show, showing } from "./serving.ts";
import { isDm, type Respond } from "./slash.ts";
import { unlessGone } from "./web-api.ts";

/** "Remove this answer", in a message's menu: a channel tells the bot nothing of a question that was deleted. */
export const REMOVE = "remove_answer";

const NOT_ITS_OWN = "Only the bot's own answers can be removed.";
const NOT_THE_ASKER = "Who asked can remove this answer within ten minutes, and a moderator at any time.";

/** Takes an answer away for who asked for it, or for a moderator; tells anybody else why not. Never rejects. */
export function removeAnswer(serving: Serving, { message, channel, user, team }: MessageShortcut, respond: Respond): Promise<void> {
  const { bot, self, askers, outbox } = serving;
  const tell: Show = async (reply) => {
    await respond({ response_type: "ephemeral", ...fitted(reply, {}), ...QUIETLY });
  };
  const caller = callerOf(user.team_id ?? team?.id ?? self.teamId, user.id);
  const ts = message.ts ?? "";
  const isAskers = isDm(channel.id) || askers.answerTo(`${channel.id} ${ts}`)?.callerId === caller.id;
  const work = async () => {
    if (message.user !== self.userId) return tell(privately(NOT_ITS_OWN));
    if (!isAskers && !bot.isModerator(caller)) return tell(privately(NOT_THE_ASKER));
    await outbox.remove(channel.id, ts).catch(unlessGone);
  };
  return showing(bot, "removal", work, tell);
}
