import { problemsOfBlocks, problemsOfView } from "./check-blocks.ts";
import { MESSAGE_TEXT } from "./documented-limits.ts";
import type { Json, State } from "./workspace-state.ts";

/** What a method answers: Slack's word for what is wrong, or what it adds to `ok: true`. */
export type Answer = string | Json;

type Method = (args: Json, state: State) => Answer;

/** The scope that a method needs, where it needs one: https://docs.slack.dev/reference/methods. */
const SCOPES: Readonly<Record<string, string>> = {
  "chat.postMessage": "chat:write",
  "chat.postEphemeral": "chat:write",
  "chat.update": "chat:write",
  "chat.delete": "chat:write",
  "assistant.threads.setStatus": "assistant:write",
  "assistant.threads.setSuggestedPrompts": "assistant:write",
};

const METHODS: Readonly<Record<string, Method>> = {
  "auth.test": (_args, { team, bot }) => ({ team_id: team, user_id: bot.user, bot_id: bot.id, team: "Saga", user: "saga" }),
  "chat.postMessage": postMessage,
  "chat.postEphemeral": postEphemeral,
  "chat.update": update,
  "chat.delete": remove,
  "views.open": (args, state) => openView(args, state),
  "views.push": (args, state) => openView(args, state),
  "views.update": updateView,
  "views.publish": publish,
  "assistant.threads.setStatus": setStatus,
  "assistant.threads.setSuggestedPrompts": setPrompts,
};

/** Answers a call as Slack would. */
export function answerCall(method: string, args: Json, state: State): Answer {
  const scope = SCOPES[method];
  if (scope !== undefined && !state.scopes.has(scope)) return "missing_scope";
  return METHODS[method]?.(args, state) ?? "unknown_method";
}

function postMessage(args: Json, state: State): Answer {
  const channel = String(args.channel);
  const wrong = channelProblem(channel, state) ?? messageProblem(args);
  if (wrong !== undefined) return wrong;
  const ts = state.stamp();
  state.messages.push({ channel, ts, ...threadOf(args), ...contentOf(args), args });
  return { channel, ts };
}

function postEphemeral(args: Json, state: State): Answer {
  const channel = String(args.channel);
  const wrong = channelProblem(channel, state) ?? messageProblem(args);
  if (wrong !== undefined) return wrong;
  const ts = state.stamp();
  state.ephemerals.push({ channel, ts, user: String(args.user), ...threadOf(args), ...contentOf(args), args });
  return { message_ts: ts };
}

function update(args: Json, state: State): Answer {
  const wrong = messageProblem(args);
  if (wrong !== undefined) return wrong;
  const message = state.messages.find(({ channel, ts }) => channel === args.channel && ts === args.ts);
  if (message === undefined) return "message_not_found";
  Object.assign(message, contentOf(args), { args });
  return { channel: message.channel, ts: message.ts };
}

function remove(args: Json, { messages }: State): Answer {
  const at = messages.findIndex(({ channel, ts }) => channel === args.channel && ts === args.ts);
  if (at < 0) return "message_not_found";
  messages.splice(at, 1);
  return {};
}

function openView(args: Json, state: State): Answer {
  const trigger = String(args.trigger_id);
  const expires = state.triggers.get(trigger);
  if (expires === undefined) return "exchanged_trigger_id";
  if (expires < state.now()) return "expired_trigger_id";
  const wrong = problemsOfView(args.view);
  if (wrong.length > 0) return `invalid_arguments: ${wrong.join("; ")}`;
  state.triggers.delete(trigger);
  const id = `V${state.stamp().replace(".", "")}`;
  state.views.set(id, toJson(args.view));
  return { view: { id } };
}

function updateView(args: Json, { views }: State): Answer {
  const id = String(args.view_id);
  if (!views.has(id)) return "not_found";
  const wrong = problemsOfView(args.view);
  if (wrong.length > 0) return `invalid_arguments: ${wrong.join("; ")}`;
  views.set(id, toJson(args.view));
  return { view: { id } };
}

function publish(args: Json, { homes }: State): Answer {
  const wrong = problemsOfView(args.view);
  if (wrong.length > 0) return `invalid_arguments: ${wrong.join("; ")}`;
  homes.set(String(args.user_id), toJson(args.view));
  return {};
}

function setStatus(args: Json, { statuses }: State): Answer {
  if (typeof args.thread_ts !== "string") return "invalid_thread_ts";
  statuses.push(args);
  return {};
}

/** With a thread the call does nothing in an app that has an agent_view; more than four prompts are refused. */
function setPrompts(args: Json, { prompts }: State): Answer {
  if (!Array.isArray(args.prompts) || args.prompts.length > 4) return "invalid_arguments";
  if (args.thread_ts === undefined) prompts.push(args);
  return {};
}

function channelProblem(channel: string, { joined }: State): string | undefined {
  if (!/^[CD]0/.test(channel)) return "channel_not_found";
  return channel.startsWith("D") || joined.has(channel) ? undefined : "not_in_channel";
}

/** What Slack refuses a message for; also where it only warns that screen readers would find no text. */
export function messageProblem({ text, blocks }: Json): string | undefined {
  if (typeof text !== "string" || text === "") return "no_text";
  if (text.length > MESSAGE_TEXT) return "msg_too_long";
  const problems = blocks === undefined ? [] : problemsOfBlocks(blocks);
  return problems.length > 0 ? `invalid_blocks: ${problems.join("; ")}` : undefined;
}

export function threadOf(args: Json): { readonly threadTs?: string } {
  return typeof args.thread_ts === "string" ? { threadTs: args.thread_ts } : {};
}

export function contentOf(args: Json): { readonly text: string; readonly blocks: readonly Json[] } {
  return { text: String(args.text), blocks: Array.isArray(args.blocks) ? args.blocks.map(toJson) : [] };
}

export function toJson(value: unknown): Json {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
