import type { BlockAction, ButtonAction } from "@slack/bolt";
import type { Bot } from "../../bot.ts";
import { privately, type Reply } from "../../reply.ts";
import { askedText } from "../asked.ts";
import { type Press, readPress } from "./button.ts";
import type { Conversations } from "./conversations.ts";
import { fitted, type Wanted } from "./fitted.ts";
import { openOrShow, viewOf } from "./forms.ts";
import { type Destination, QUIETLY } from "./outbox.ts";
import type { SlackMessage } from "./render.ts";
import { answer, answerUngated, callerOf, noteStanding, type Sent, type Serving, type Show } from "./serving.ts";
import { isDm, type Respond, shareIn } from "./slash.ts";
import { slackError } from "./web-api.ts";

/** A press on a button of ours in a message, and what is known of the message. */
interface Pressed {
  readonly press: Press;
  readonly callerId: string;
  readonly to: Destination;
  readonly respond: Respond;
  /** The message that stands where others see it; undefined where the presser alone does. */
  readonly standing: string | undefined;
  /** Whether the presser asked for it; who asked for what others see is known for some minutes. */
  readonly isOwn: boolean;
  /** Whether it says what was asked. */
  readonly isAsked: boolean;
  /** The message, be it one that the presser alone sees. */
  readonly messageId: string;
}

/** Answers a press on a button. */
export async function answerPress(
  serving: Serving,
  conversations: Conversations,
  body: BlockAction<ButtonAction>,
  respond: Respond,
): Promise<void> {
  const [action] = body.actions;
  const press = action && readPress(action.action_id, action.value ?? "");
  const { channel, user, team, trigger_id } = body;
  if (press === undefined) {
    if (channel) await respond({ response_type: "ephemeral", replace_original: false, ...fitted(privately(OUTDATED), {}), ...QUIETLY });
    return;
  }
  const home = serving.self.teamId;
  const caller = callerOf(user.team_id ?? team?.id ?? home, user.id);
  const run = press.kind === "page" ? answerUngated : answer;
  if (!channel) {
    const conversation = conversations.ofPerson(home, "view", user.id);
    return run(serving, { caller, conversation }, press.request, inView(serving, press, body));
  }
  const pressed = pressedIn(channel.id, body, serving, { press, callerId: caller.id, respond });
  const conversation = talkOf(pressed, user.id, home, conversations);
  const show = inMessage(serving, pressed);
  await run(serving, { caller, conversation }, press.request, (reply) => openOrShow(serving, trigger_id, reply, press.request, show));
}

/** What is known of the message in a channel whose button was pressed. */
function pressedIn(
  channel: string,
  { message, container }: BlockAction<ButtonAction>,
  { askers }: Serving,
  own: Pick<Pressed, "press" | "callerId" | "respond">,
): Pressed {
  const threadTs: unknown = message?.thread_ts ?? container.thread_ts;
  const standing = container.is_ephemeral === true ? undefined : message?.ts;
  return {
    ...own,
    to: { channel, threadTs: typeof threadTs === "string" ? threadTs : undefined },
    standing,
    isOwn: standing === undefined || isDm(channel) || askers.answerTo(`${channel} ${standing}`)?.callerId === own.callerId,
    isAsked: standing === undefined || message?.text?.startsWith("Asked: ") === true,
    messageId: `${channel} ${container.message_ts}`,
  };
}

/** The talk that the answer with the button is part of, so that what follows may lean on what was chosen. */
function talkOf(
  { to: { channel, threadTs }, standing }: Pick<Pressed, "to" | "standing">,
  userId: string,
  home: string,
  conversations: Conversations,
): string {
  if (standing === undefined) return conversations.ofPerson(home, channel, userId);
  return isDm(channel)
    ? conversations.inDm(home, channel, standing, threadTs)
    : conversations.inThread(home, channel, threadTs ?? standing);
}

const OUTDATED = "This button is from an older version of the bot. Ask again to get a new one.";

/** What is pressed at the app's home opens a view; in that view it is shown in place. */
function inView({ client, bot }: Serving, press: Press, { view: on, trigger_id }: BlockAction<ButtonAction>): Show {
  return async (reply) => {
    const view = viewOf(reply, wantedOf(press, bot));
    if (on?.type === "modal") await client.views.update({ view_id: on.id, view });
    else await client.views.open({ trigger_id, view });
  };
}

/** A choice and a page change the message where it is the presser's own; on an answer to somebody else they are shown to the presser alone. */
function inMessage(serving: Serving, pressed: Pressed): Show {
  const { press, to, standing, isOwn, respond, callerId } = pressed;
  const isAsked = pressed.isAsked || press.kind === "choice";
  return async (reply) => {
    if (press.kind === "share" && !reply.isPrivate) return share(serving, pressed, reply);
    if (press.kind === "action" || press.kind === "share" || !isOwn || reply.isPrivate) return below(serving, pressed, reply);
    const { asked, ...wanted } = wantedOf(press, serving.bot);
    const shown = fitted(reply, {
      ...wanted,
      ...(isAsked && asked !== undefined && { asked }),
      ...(standing === undefined && { shareIn: shareIn(to) }),
    });
    await respond({ replace_original: true, ...shown, ...QUIETLY });
    if (standing !== undefined)
      noteStanding(serving, { channel: to.channel, ts: standing, request: press.request, reply, isAsked, callerId });
  };
}

/** Shows it below, to the one who pressed; in a DM with the bot as a message that stays. In a DM of two people it is no member. */
async function below(serving: Serving, { press, to, respond, callerId }: Pressed, reply: Reply): Promise<void> {
  const wanted = wantedOf(press, serving.bot);
  const sent = isDm(to.channel) && !reply.isPrivate && (await postWhereMember(serving, to, fitted(reply, wanted)));
  if (sent) return noteStanding(serving, { ...sent, request: press.request, reply, isAsked: wanted.asked !== undefined, callerId });
  const shown = fitted(reply, { ...wanted, shareIn: shareIn(to) });
  await respond({ response_type: "ephemeral", replace_original: false, ...inThread(to), ...shown, ...QUIETLY });
}

/** Shows to the channel what was private, once, and takes the private message away. */
async function share(serving: Serving, pressed: Pressed, reply: Reply): Promise<void> {
  if (!serving.shares.begin(pressed.messageId)) return;
  try {
    await shareOpenly(serving, pressed, reply);
  } catch (error) {
    serving.shares.undo(pressed.messageId);
    throw error;
  }
  // It is shared; a private message that stays does no harm.
  await pressed.respond({ delete_original: true }).catch(() => {});
}

async function shareOpenly(serving: Serving, { press, to, respond, callerId }: Pressed, reply: Reply): Promise<void> {
  const wanted = wantedOf(press, serving.bot);
  const shown = fitted(reply, wanted);
  const sent = await postWhereMember(serving, to, shown);
  if (sent === undefined) await respond({ response_type: "in_channel", replace_original: false, ...inThread(to), ...shown, ...QUIETLY });
  else noteStanding(serving, { ...sent, request: press.request, reply, isAsked: wanted.asked !== undefined, callerId });
}

/** A message of its own can be put right later; where the bot is no member only the `response_url` reaches the channel. */
async function postWhereMember({ outbox }: Serving, to: Destination, shown: SlackMessage): Promise<Sent | undefined> {
  try {
    return { channel: to.channel, ts: await outbox.post(to, shown) };
  } catch (error) {
    if (slackError(error) === "not_in_channel" || slackError(error) === "channel_not_found") return undefined;
    throw error;
  }
}

/** A share is of the page that was read. */
function wantedOf({ kind, at, request }: Press, bot: Bot): Wanted {
  const asked = askedText(request, bot);
  return { request, page: kind === "page" || kind === "share" ? at : 1, ...(asked !== undefined && { asked }) };
}

function inThread({ threadTs }: Destination): { readonly thread_ts?: string } {
  return threadTs === undefined ? {} : { thread_ts: threadTs };
}
