import { type APIMessageTopLevelComponent, MessageFlags } from "discord.js";
import type { Reply } from "../../reply.ts";
import type { Request } from "../../request.ts";
import { renderReply, type View } from "./render.ts";

/** Nobody is pinged by anything the bot says: on every message, and on every edit, since an edit without it pings anew. */
export const NO_PINGS = { parse: [], repliedUser: false };

export interface MessageOptions {
  readonly components: APIMessageTopLevelComponent[];
  readonly flags: MessageFlags.IsComponentsV2;
  readonly allowedMentions: typeof NO_PINGS;
}

/** A reply as what discord.js sends, or edits a message to. Pure. */
export function messageOptions(reply: Reply, view: View): MessageOptions {
  return { components: renderReply(reply, view), flags: MessageFlags.IsComponentsV2, allowedMentions: NO_PINGS };
}

/** What a message answers that answers nothing: what it says asks for no more. */
export const HELP: Request = { command: "help", options: {} };

/** A sentence or two under no question, without buttons of its own. */
export const PLAIN: View = { request: HELP, page: 1, canShare: false };
