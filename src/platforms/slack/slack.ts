import { UserError } from "../../errors.ts";
import type { Log } from "../../log.ts";
import type { Platform } from "../platform.ts";

export interface SlackOptions {
  readonly botToken: string;
  /** How requests arrive: through a socket that the bot opens, or at a port of its own. */
  readonly transport:
    | { readonly kind: "socket"; readonly appToken: string }
    | { readonly kind: "http"; readonly signingSecret: string; readonly port: number };
  /** Where Slack's API is, with a slash at the end. */
  readonly apiUrl: string;
  readonly log: Log;
  /** Now, in ms. */
  readonly now: () => number;
}

export function createSlack(_options: SlackOptions): Platform {
  return {
    name: "slack",
    start: () => Promise.reject(new UserError("The Slack adapter is not there yet.")),
    stop: () => Promise.resolve(),
    isConnected: () => false,
    correct: () => Promise.resolve(false),
  };
}
