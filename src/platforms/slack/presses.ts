import type { BlockAction, ButtonAction } from "@slack/bolt";
import type { Reply } from "../../reply.ts";
import { type Press, readPress } from "./button.ts";
import { fitted, type Wanted } from "./fitted.ts";
import { openForm, replyView } from "./forms.ts";
import { type Destination, QUIETLY } from "./outbox.ts";
import { answer, callerOf, type Place, type Serving, type Show, takeNote } from "./serving.ts";
import { isDm, type Respond, wordsOf } from "./slash.ts";
import { slackError } from "./web-api.ts";

/** A press on a button of ours, and where it stands. */
interface Pressed {
  readonly press: Press;
  readonly body: BlockAction<ButtonAction>;
  readonly respond: Respond;
  /** Where the message stands; undefined in a view. */
  readonly to: Destination | undefined;
  readonly isPrivate: boolean;
  readonly isAsked: boolean;
}

/** Answers a press on a button. */
export async function answerPress(serving: Serving, body: BlockAction<ButtonAction>, respond: Respond): Promise<void> {
  const [action] = body.actions;
  const press = action && readPress(action.action_id, action.value ?? "");
  if (press === undefined) return;
  const { channel, message, user, team } = body;
  const threadTs: unknown = message?.thread_ts ?? body.container.thread_ts;
  const pressed: Pressed = {
    press,
    body,
    respond,
    to: channel && { channel: channel.id, threadTs: typeof threadTs === "string" ? threadTs : undefined },
    isPrivate: body.container.is_ephemeral === true,
    isAsked: body.container.is_ephemeral === true || message?.text?.startsWith("Asked: ") === true,
  };
  const caller = callerOf(user.team_id ?? team?.id ?? serving.self.teamId, user.id);
  const conversation = `slack:${serving.self.teamId}:${channel?.id ?? "view"}:${pressed.to?.threadTs ?? user.id}`;
  await answer(serving, { caller, conversation }, press.request, showOf(serving, pressed));
}

function showOf(serving: Serving, pressed: Pressed): Show {
  const show = pressed.to === undefined ? inView(serving, pressed) : inMessage(serving, pressed, pressed.to);
  return (reply) => (reply.form === undefined ? show(reply) : openForm(serving.client, pressed.body.trigger_id, reply.form));
}

/** What is pressed at the app's home opens a view; in that view it is shown in place. */
function inView({ client }: Serving, { body, press }: Pressed): Show {
  return async (reply) => {
    const view = replyView(reply, press.request, pageOf(press));
    if (body.view?.type === "modal") await client.views.update({ view_id: body.view.id, view });
    else await client.views.open({ trigger_id: body.trigger_id, view });
  };
}

function inMessage(serving: Serving, pressed: Pressed, to: Destination): Show {
  const { press, isPrivate, isAsked, respond } = pressed;
  const wanted: Wanted = {
    request: press.request,
    page: pageOf(press),
    canShare: isPrivate && !isDm(to.channel),
    ...((isAsked || press.kind === "choice") && { asked: wordsOf(press.request) }),
  };
  return async (reply) => {
    if (reply.isPrivate || press.kind === "action") return below(serving, pressed, to, reply);
    if (press.kind === "share") return share(serving, pressed, to, reply);
    await respond({ replace_original: true, ...fitted(reply, wanted), ...QUIETLY });
    if (!isPrivate && pressed.body.message) takeNote(serving, { channel: to.channel, ts: pressed.body.message.ts }, press.request, reply);
  };
}

/** Shows it below, to the one who pressed; in a DM as a message that stays. */
async function below(serving: Serving, { press, respond }: Pressed, to: Destination, reply: Reply): Promise<void> {
  const { request } = press;
  if (isDm(to.channel) && !reply.isPrivate) {
    const ts = await serving.outbox.post(to, fitted(reply, { request }));
    return takeNote(serving, { channel: to.channel, ts }, request, reply);
  }
  const thread = to.threadTs === undefined ? {} : { thread_ts: to.threadTs };
  await respond({
    response_type: "ephemeral",
    replace_original: false,
    ...thread,
    ...fitted(reply, { request, canShare: !isDm(to.channel) }),
    ...QUIETLY,
  });
}

/** Shows to the channel what was private, and takes the private message away. */
async function share(serving: Serving, { press, respond }: Pressed, to: Destination, reply: Reply): Promise<void> {
  const { request } = press;
  const shown = fitted(reply, { request, page: pageOf(press), asked: wordsOf(request) });
  const place = await postWhereMember(serving, to, shown);
  if (place !== undefined) takeNote(serving, place, request, reply);
  else
    await respond({
      response_type: "in_channel",
      replace_original: false,
      ...(to.threadTs && { thread_ts: to.threadTs }),
      ...shown,
      ...QUIETLY,
    });
  await respond({ delete_original: true });
}

/** A message of its own can be put right later; where the bot is no member only the `response_url` reaches the channel. */
async function postWhereMember({ outbox }: Serving, to: Destination, shown: ReturnType<typeof fitted>): Promise<Place | undefined> {
  try {
    return { channel: to.channel, ts: await outbox.post(to, shown) };
  } catch (error) {
    if (slackError(error) === "not_in_channel" || slackError(error) === "channel_not_found") return undefined;
    throw error;
  }
}

/** A share is of the page that was read. */
function pageOf({ kind, at }: Press): number {
  return kind === "page" || kind === "share" ? at : 1;
}
