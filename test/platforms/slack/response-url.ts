import { contentOf, messageProblem, threadOf } from "./web-api.ts";
import type { Json, ResponseUrl, State } from "./workspace-state.ts";

const USES = 5;

/** Takes an answer at a `response_url`; Slack's word for what is wrong, undefined where it was taken. */
export function takeResponse(path: string, args: Json, state: State): string | undefined {
  const url = state.responseUrls.get(path);
  if (url === undefined) return "invalid_url";
  if (url.expires < state.now()) return "expired_url";
  if (url.uses >= USES) return "used_url";
  url.uses += 1;
  if (args.delete_original === true) return deleteOriginal(url, state);
  const wrong = messageProblem(args);
  if (wrong !== undefined) return wrong;
  if (args.replace_original === true) return replaceOriginal(url, args, state);
  const message = { channel: url.channel, ts: state.stamp(), ...threadOf(args), ...contentOf(args), args };
  if (args.response_type === "in_channel") state.messages.push(message);
  else state.ephemerals.push({ ...message, user: url.user });
  return undefined;
}

function replaceOriginal({ original }: ResponseUrl, args: Json, state: State): string | undefined {
  if (original === undefined) return "no_original";
  Object.assign(original, contentOf(args), { args });
  state.changed();
  return undefined;
}

function deleteOriginal({ original }: ResponseUrl, { messages, ephemerals }: State): string | undefined {
  for (const list of [messages, ephemerals]) {
    const at = list.findIndex(({ channel, ts }) => channel === original?.channel && ts === original?.ts);
    if (at >= 0) list.splice(at, 1);
  }
  return undefined;
}
