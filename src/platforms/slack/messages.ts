import type { Bot } from "../../bot.ts";
import { UserError } from "../../errors.ts";
import { privately, type Reply } from "../../reply.ts";
import type { Request } from "../../request.ts";
import { FLOOD_NOTICE } from "../flood-gate.ts";
import { createLanes } from "../lanes.ts";
import { readTyped } from "../typed-command.ts";
import type { Conversations } from "./conversations.ts";
import { fitted } from "./fitted.ts";
import { type AskedMessage, type MessageEvent, readMessage } from "./read-message.ts";
import { type Asker, answer, callerOf, type GivenAnswer, noteStanding, passageOf, type Serving, type Show, showing } from "./serving.ts";
import { announceLate } from "./status.ts";
import { unlessGone } from "./web-api.ts";

const HELP: Request = { command: "help", options: {} };

/** Answers what is said to the bot in a channel, a thread or a DM: in the thread, and again where the question is edited. */
export function createMessageAnswerer(serving: Serving, conversations: Conversations): (event: unknown) => Promise<void> {
  const { answered, once, outbox, self, bot, client } = serving;
  const lanes = createLanes();

  async function ask(message: AskedMessage): Promise<void> {
    // A mention comes as app_mention, and where channels are subscribed to as message too.
    if (!once.isFirst(`message ${idOf(message)}`)) return;
    const to = { channel: message.channel, threadTs: message.threadTs ?? message.ts };
    const asker = askerOf(message, self.teamId, conversations);
    const request = requestOf(message, bot);
    const status = announceLate(client, to);
    const show: Show = async (reply) => {
      await status.end();
      if (reply.isPrivate && !message.isDm) return tellPrivately({ to, userId: message.userId }, reply);
      const sent = { channel: to.channel, ts: await outbox.post(to, fitted(reply, request instanceof UserError ? {} : { request })) };
      answered.remember(idOf(message), { ...sent, to, userId: message.userId });
      if (!(request instanceof UserError)) noteStanding(serving, { ...sent, request, reply, isAsked: false, callerId: asker.caller.id });
    };
    if (request instanceof UserError) await showing(bot, "message", () => show(privately(request.message)), show);
    else await answer(serving, asker, request, show);
    await status.end();
  }

  async function askAgain(message: AskedMessage): Promise<void> {
    const sent = answered.answerTo(idOf(message));
    if (sent === undefined || isKnownEdit(message)) return;
    const { caller, conversation } = askerOf(message, self.teamId, conversations);
    const tell = (sentence: Reply) => tellPrivately(sent, sentence);
    const passage = passageOf(serving, caller);
    if (passage === "notice") return showing(bot, "edit", () => tell(privately(FLOOD_NOTICE)), tell);
    if (passage === "silence") return;
    const request = requestOf(message, bot);
    const isWrong = request instanceof UserError;
    const { channel, ts } = sent;
    const edit = async () => {
      const reply = isWrong ? privately(request.message) : await bot.run({ ...request, caller, conversation });
      await outbox.update(channel, ts, fitted(reply, isWrong ? {} : { request }));
      noteStanding(serving, { channel, ts, request: isWrong ? HELP : request, reply, isAsked: false, callerId: caller.id });
    };
    await showing(bot, "edit", () => edit().catch(unlessGone), tell);
  }

  /** Of one edit a channel's app_mention and message both tell. */
  function isKnownEdit(message: AskedMessage): boolean {
    return message.editedTs !== undefined && !once.isFirst(`edit ${idOf(message)} ${message.editedTs}`);
  }

  async function takeBack(id: string): Promise<void> {
    const sent = answered.answerTo(id);
    if (sent === undefined) return;
    answered.forget(id);
    await showing(
      bot,
      "deletion",
      () => outbox.remove(sent.channel, sent.ts).catch(unlessGone),
      (sentence) => tellPrivately(sent, sentence),
    );
  }

  async function tellPrivately({ to, userId }: Pick<GivenAnswer, "to" | "userId">, reply: Reply): Promise<void> {
    await outbox.postPrivately(to, userId, fitted(reply, {}));
  }

  function handle(message: MessageEvent): Promise<void> {
    switch (message.kind) {
      case "asked":
        return ask(message);
      case "edited":
        return askAgain(message);
      case "deleted":
        return takeBack(idOf(message));
    }
  }

  return async (event) => {
    const message = readMessage(event, self);
    // An edit waits for the answer that it changes.
    if (message !== undefined) await lanes.run(idOf(message), () => handle(message));
  };
}

function requestOf({ question }: AskedMessage, { commands }: Bot): Request | UserError {
  if (question === "") return HELP;
  try {
    return readTyped(question, commands);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}

function askerOf({ teamId, userId, channel, ts, threadTs, isDm }: AskedMessage, home: string, conversations: Conversations): Asker {
  return {
    caller: callerOf(teamId, userId),
    conversation: isDm ? conversations.inDm(home, channel, ts, threadTs) : conversations.inThread(home, channel, threadTs ?? ts),
  };
}

function idOf({ channel, ts }: Pick<MessageEvent, "channel" | "ts">): string {
  return `${channel} ${ts}`;
}
