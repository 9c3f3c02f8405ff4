import { createHmac } from "node:crypto";
import type { Envelope } from "./sockets.ts";
import type { Json } from "./workspace-state.ts";

export const SIGNING_SECRET = "0123456789abcdef0123456789abcdef";

export interface SignedRequest {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A request as Slack signs it: https://docs.slack.dev/authentication/verifying-requests-from-slack. */
export function sign(body: string, type: string, { seconds = Math.floor(Date.now() / 1000), secret = SIGNING_SECRET } = {}): SignedRequest {
  const signature = createHmac("sha256", secret).update(`v0:${seconds}:${body}`).digest("hex");
  return { body, headers: { "content-type": type, "x-slack-request-timestamp": String(seconds), "x-slack-signature": `v0=${signature}` } };
}

/** What Slack delivers, as a signed request. */
export function toRequest({ type, payload, retry }: Envelope): SignedRequest {
  const { body, headers } = sign(encode(type, payload), type === "events_api" ? "application/json" : "application/x-www-form-urlencoded");
  return {
    body,
    headers: { ...headers, ...(retry !== undefined && { "x-slack-retry-num": String(retry), "x-slack-retry-reason": "http_timeout" }) },
  };
}

function encode(type: Envelope["type"], payload: Json): string {
  if (type === "events_api") return JSON.stringify(payload);
  if (type === "interactive") return new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
  return new URLSearchParams(Object.entries(payload).map(([name, value]): [string, string] => [name, String(value)])).toString();
}

export function send(port: number, { body, headers }: SignedRequest): Promise<Response> {
  return fetch(`http://127.0.0.1:${port}/slack/events`, { method: "POST", body, headers: { ...headers, connection: "close" } });
}
