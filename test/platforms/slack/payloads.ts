import type { Envelope } from "./sockets.ts";
import type { Workspace } from "./workspace.ts";
import type { Json, Message } from "./workspace-state.ts";

/** Who does something, and where. */
export interface Where {
  readonly user?: string;
  /** The person's own team, where it is another company's. */
  readonly team?: string;
  readonly channel?: string;
}

/** A reader in the newsroom's channel. */
const READER = "U0READER";
const NEWS = "C0NEWS";

export function slashCommand(
  workspace: Workspace,
  command: string,
  text: string,
  { user = READER, team, channel = NEWS }: Where = {},
): Envelope {
  const payload = {
    command,
    text,
    user_id: user,
    user_name: "reader",
    team_id: team ?? workspace.team,
    team_domain: "saga",
    channel_id: channel,
    channel_name: channel.startsWith("D") ? "directmessage" : "news",
    api_app_id: workspace.appId,
    is_enterprise_install: "false",
    trigger_id: workspace.newTrigger(),
    response_url: workspace.newResponseUrl({ channel, user }),
    token: "legacy",
  };
  return { type: "slash_commands", payload };
}

let events = 0;

/** An event in the wrapper that Slack sends it in. */
export function event(workspace: Workspace, fields: Json): Envelope {
  events += 1;
  const payload = {
    type: "event_callback",
    token: "legacy",
    team_id: workspace.team,
    api_app_id: workspace.appId,
    event_id: `Ev${events}`,
    event_time: 1_664_350_000,
    is_ext_shared_channel: false,
    authorizations: [
      { enterprise_id: null, team_id: workspace.team, user_id: workspace.bot.user, is_bot: true, is_enterprise_install: false },
    ],
    event: fields,
  };
  return { type: "events_api", payload };
}

export interface Written extends Where {
  readonly text: string;
  readonly ts?: string;
  readonly threadTs?: string;
}

/** The fields of a message that somebody wrote. */
export function written(
  workspace: Workspace,
  { text, user = READER, team, channel = NEWS, ts = workspace.stamp(), threadTs }: Written,
): Json {
  return {
    channel,
    user,
    text,
    ts,
    team: team ?? workspace.team,
    event_ts: ts,
    ...(threadTs !== undefined && { thread_ts: threadTs }),
  };
}

export function mention(workspace: Workspace, message: Written): Envelope {
  return event(workspace, { type: "app_mention", ...written(workspace, message) });
}

export function directMessage(workspace: Workspace, message: Written): Envelope {
  return event(workspace, { type: "message", channel_type: "im", ...written(workspace, { channel: "D0READER", ...message }) });
}

/** A message that somebody wrote, as one that was edited. */
export function edited(workspace: Workspace, message: Json, text: string): Json {
  return { ...message, text, edited: { user: message.user, ts: workspace.stamp() } };
}

/** What Slack tells of an edit to who may read the conversation. */
export function change(workspace: Workspace, channelType: string, before: Json, after: Json): Envelope {
  return event(workspace, {
    ...told(workspace, channelType, before),
    subtype: "message_changed",
    message: inner(after),
    previous_message: inner(before),
  });
}

/** What Slack tells of a deletion to who may read the conversation. */
export function deletion(workspace: Workspace, channelType: string, before: Json): Envelope {
  return event(workspace, {
    ...told(workspace, channelType, before),
    subtype: "message_deleted",
    deleted_ts: before.ts,
    previous_message: inner(before),
  });
}

function told(workspace: Workspace, channelType: string, { channel }: Json): Json {
  return { type: "message", hidden: true, channel, channel_type: channelType, ts: workspace.stamp() };
}

/** A message within an event does not name its channel. */
function inner({ channel: _, ...message }: Json): Json {
  return { type: "message", ...message };
}

/** A press on the button with that text (or action_id) in a message or view. */
export function press(
  workspace: Workspace,
  on: Message | { readonly viewId: string },
  button: Json,
  where: Where & { isEphemeral?: boolean } = {},
): Envelope {
  const { user = READER, team } = where;
  const action = { ...button, block_id: "b1", action_ts: workspace.stamp() };
  const common = {
    type: "block_actions",
    api_app_id: workspace.appId,
    token: "legacy",
    team: { id: workspace.team, domain: "saga" },
    user: { id: user, username: "reader", team_id: team ?? workspace.team },
    trigger_id: workspace.newTrigger(),
    actions: [action],
  };
  return { type: "interactive", payload: { ...common, ...placeOfPress(workspace, on, user, where.isEphemeral === true) } };
}

function placeOfPress(workspace: Workspace, on: Message | { readonly viewId: string }, user: string, isEphemeral: boolean): Json {
  if ("viewId" in on) {
    const view = { id: on.viewId, ...(workspace.views.get(on.viewId) ?? { type: "home" }) };
    return { container: { type: "view", view_id: on.viewId }, view };
  }
  const { channel, ts, threadTs, text } = on;
  const thread = threadTs === undefined ? {} : { thread_ts: threadTs };
  return {
    container: { type: "message", message_ts: ts, channel_id: channel, is_ephemeral: isEphemeral, ...thread },
    channel: { id: channel, name: "news" },
    response_url: workspace.newResponseUrl({ channel, user, original: on }),
    ...(!isEphemeral && { message: { type: "message", user: workspace.bot.user, ts, text, ...thread } }),
  };
}

/** "Ask the saga about this" on a message with that text. */
export function shortcut(
  workspace: Workspace,
  text: string | undefined,
  { threadTs, ...where }: Where & { threadTs?: string } = {},
): Envelope {
  const thread = threadTs === undefined ? {} : { thread_ts: threadTs };
  return messageAction(
    workspace,
    "ask_about_this",
    { user: "U0WRITER", ts: workspace.stamp(), ...(text !== undefined && { text }), ...thread },
    where,
  );
}

/** "Remove this answer" on a message of the bot's, or of whoever else wrote it. */
export function removal(
  workspace: Workspace,
  { ts, text, channel }: Message,
  { writer = workspace.bot.user, ...where }: Where & { writer?: string } = {},
): Envelope {
  return messageAction(workspace, "remove_answer", { user: writer, ts, text }, { channel, ...where });
}

function messageAction(workspace: Workspace, callbackId: string, message: Json, { user = READER, team, channel = NEWS }: Where): Envelope {
  const payload = {
    type: "message_action",
    callback_id: callbackId,
    api_app_id: workspace.appId,
    token: "legacy",
    action_ts: workspace.stamp(),
    message_ts: message.ts,
    team: { id: workspace.team, domain: "saga" },
    user: { id: user, name: "reader", team_id: team ?? workspace.team },
    channel: { id: channel, name: "news" },
    message: { type: "message", ...message },
    trigger_id: workspace.newTrigger(),
    response_url: workspace.newResponseUrl({ channel, user }),
  };
  return { type: "interactive", payload };
}

/** Sends a form that stands open, with a value for each field. */
export function submission(
  workspace: Workspace,
  viewId: string,
  values: Readonly<Record<string, string>>,
  { user = READER, team }: Where = {},
): Envelope {
  const view = workspace.views.get(viewId) ?? {};
  const blocks = Array.isArray(view.blocks) ? view.blocks : [];
  const state = Object.fromEntries(
    blocks.map((block) => [block.block_id, { value: inputState(block.element, values[block.block_id] ?? "") }]),
  );
  const payload = {
    type: "view_submission",
    api_app_id: workspace.appId,
    token: "legacy",
    team: { id: workspace.team, domain: "saga" },
    user: { id: user, name: "reader", team_id: team ?? workspace.team },
    trigger_id: workspace.newTrigger(),
    view: { id: viewId, ...view, state: { values: state }, hash: "1" },
  };
  return { type: "interactive", payload };
}

function inputState(element: Json, value: string): Json {
  if (element.type !== "static_select") return { type: element.type, value: value === "" ? null : value };
  return { type: element.type, selected_option: value === "" ? null : { text: { type: "plain_text", text: value }, value } };
}

/** The buttons of blocks, in reading order. */
export function buttonsOf(blocks: readonly Json[]): readonly Json[] {
  return blocks.flatMap((block) => [block.accessory, ...(Array.isArray(block.elements) ? block.elements : [])]).filter(isButton);
}

function isButton(element: unknown): element is Json {
  return typeof element === "object" && element !== null && "type" in element && element.type === "button";
}

/** The button that reads so. */
export function buttonOf(blocks: readonly Json[], label: string): Json {
  const found = buttonsOf(blocks).find(({ text }) => JSON.stringify(text).includes(JSON.stringify(label)));
  if (found === undefined) throw new Error(`No button reads “${label}”.`);
  return found;
}
