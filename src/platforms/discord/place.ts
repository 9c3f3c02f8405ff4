import { decodeRequest, encodeRequest, type Request } from "../../request.ts";

/** Where a message of the bot's stands, and how it is shown; enough to edit it after a restart. */
export interface Place {
  readonly channelId: string;
  readonly messageId: string;
  /** Whether the question stands in the message itself. */
  readonly isAsked: boolean;
  /** What it answers, where that is short enough to be kept. */
  readonly request?: Request;
}

/** A place as the opaque text that the bot keeps. */
export function encodePlace({ channelId, messageId, isAsked, request }: Place): string {
  return `${channelId}/${messageId}/${isAsked ? "asked" : ""}/${(request && encodeRequest(request)) ?? ""}`;
}

/** Undefined where the text is no place of ours. */
export function decodePlace(text: string): Place | undefined {
  const [, channelId, messageId, asked, code = ""] = /^(\d{1,20})\/(\d{1,20})\/(asked|)\/(.*)$/s.exec(text) ?? [];
  if (channelId === undefined || messageId === undefined) return undefined;
  const request = decodeRequest(code);
  return { channelId, messageId, isAsked: asked === "asked", ...(request && { request }) };
}
