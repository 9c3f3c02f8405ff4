import { decodeRequest, encodeRequest, type Request } from "../../request.ts";
import { LIMITS } from "./limits.ts";

/** Where a message of the bot's stands, and how it is shown; enough to edit it after a restart. */
export interface Place {
  readonly teamId: string;
  readonly channel: string;
  readonly ts: string;
  /** Whether the question stands in the message itself. */
  readonly isAsked: boolean;
  /** What it answers, where that is short enough to be kept. */
  readonly request?: Request;
}

/** A place as the opaque text that the bot keeps. Pure. */
export function encodePlace({ teamId, channel, ts, isAsked, request }: Place): string {
  const code = request && encodeRequest(request, LIMITS.buttonValue);
  return `${teamId}/${channel}/${ts}/${isAsked ? "asked" : ""}/${code ?? ""}`;
}

/** Undefined where the text is no place of ours. Pure. */
export function decodePlace(text: string): Place | undefined {
  const [, teamId, channel, ts, asked, code = ""] = /^(\w+)\/(\w+)\/([\d.]+)\/(asked|)\/(.*)$/s.exec(text) ?? [];
  if (teamId === undefined || channel === undefined || ts === undefined) return undefined;
  const request = decodeRequest(code);
  return { teamId, channel, ts, isAsked: asked === "asked", ...(request && { request }) };
}
