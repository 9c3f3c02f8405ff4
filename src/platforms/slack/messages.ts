import type { Request } from "../../request.ts";
import type { Conversations } from "./conversations.ts";
import { fitted } from "./fitted.ts";
import { createLanes } from "./lanes.ts";
import { type AskedMessage, type MessageEvent, readMessage } from "./read-message.ts";
import { answer, callerOf, type Serving, type Show, showing, takeNote } from "./serving.ts";
import { announceLate } from "./status.ts";
import { slackError } from "./web-api.ts";

/** Answers what is said to the bot in a channel, a thread or a DM: in the thread, and again where the question is edited. */
export function createMessageAnswerer(serving: Serving, conversations: Conversations): (event: unknown) => Promise<void> {
  const { answered, once, outbox, self, bot, client } = serving;
  const lanes = createLanes();

  async function ask(message: AskedMessage): Promise<void> {
    // A mention comes as app_mention, and where channels are subscribed to as message too.
    if (!once.isFirst(`message ${idOf(message)}`)) return;
    const to = { channel: message.channel, threadTs: message.threadTs ?? message.ts };
    const request = requestOf(message);
    const status = announceLate(client, to);
    const show: Show = async (reply) => {
      await status.end();
      const shown = fitted(reply, { request });
      if (reply.isPrivate && !message.isDm) return outbox.postPrivately(to, message.userId, shown);
      const place = { channel: to.channel, ts: await outbox.post(to, shown) };
      answered.remember(idOf(message), place);
      takeNote(serving, place, request, reply);
    };
    await answer(serving, askerOf(message, self.teamId, conversations), request, show);
    await status.end();
  }

  async function askAgain(message: AskedMessage): Promise<void> {
    const place = answered.answerTo(idOf(message));
    if (place === undefined) return;
    const request = requestOf(message);
    await answer(serving, askerOf(message, self.teamId, conversations), request, async (reply) => {
      await outbox.update(place.channel, place.ts, fitted(reply, { request }));
      takeNote(serving, place, request, reply);
    });
  }

  async function takeBack(id: string): Promise<void> {
    const place = answered.answerTo(id);
    if (place === undefined) return;
    answered.forget(id);
    await showing(
      bot,
      "slack deletion",
      () => outbox.remove(place.channel, place.ts).catch(unlessGone),
      async () => {},
    );
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

function requestOf({ question }: AskedMessage): Request {
  if (/^help[.!?]?$/i.test(question) || question === "") return { command: "help", options: {} };
  return { command: "ask", options: { question } };
}

function askerOf({ teamId, userId, channel, ts, threadTs, isDm }: AskedMessage, home: string, conversations: Conversations) {
  return {
    caller: callerOf(teamId, userId),
    conversation: isDm ? conversations.inDm(home, channel, ts, threadTs) : conversations.inThread(home, channel, threadTs ?? ts),
  };
}

function idOf({ channel, ts }: Pick<MessageEvent, "channel" | "ts">): string {
  return `${channel} ${ts}`;
}

function unlessGone(error: unknown): void {
  if (slackError(error) !== "message_not_found") throw error;
}
