import { type Logger, LogLevel } from "@slack/bolt";
import type { Log } from "../../log.ts";

/** Tokens, and addresses, which may carry one (a response_url, a Socket Mode ticket). */
const SECRETS = /\b(?:https?|wss?):\/\/\S+|\bx(?:ox[a-z]|app)-[\w-]+/gi;

/** What Slack's libraries have to say, as events of our log: their warnings and errors alone, without tokens and addresses. What failed is told by us. */
export function boltLog(log: Log): Logger {
  const tell = (...messages: readonly unknown[]) => {
    log.debug("slack.library", { message: messages.map(String).join(" ").replace(SECRETS, "…") });
  };
  return {
    debug: () => {},
    info: () => {},
    warn: tell,
    error: tell,
    setLevel: () => {},
    getLevel: () => LogLevel.WARN,
    setName: () => {},
  };
}
