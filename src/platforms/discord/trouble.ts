import { DiscordAPIError, HTTPError, RESTJSONErrorCodes } from "discord.js";

/** What Discord refused or failed at, safe to log and to keep: discord.js's own errors carry the address, which holds an interaction's token, and the body. */
class DiscordTrouble extends Error {
  override readonly name = "DiscordTrouble";
  readonly code: number | string | undefined;
  readonly status: number;
  readonly method: string;
  readonly route: string;

  constructor({ code, status, method, url, stack = "" }: Refusal) {
    super(`Discord answered ${status} to ${method} ${routeOf(url)}`);
    this.code = code;
    this.status = status;
    this.method = method;
    this.route = routeOf(url);
    this.stack = `${this.name}: ${this.message}\n${stack
      .split("\n")
      .filter((line) => /^\s+at /.test(line))
      .join("\n")}`;
  }
}

interface Refusal {
  readonly code?: number | string;
  readonly status: number;
  readonly method: string;
  readonly url: string;
  readonly stack?: string | undefined;
}

/** The error without what must not be seen; any other error as it is. */
export function safeError(error: unknown): unknown {
  return error instanceof DiscordAPIError || error instanceof HTTPError ? new DiscordTrouble(error) : error;
}

/** Discord's code of a refusal; undefined where it is none. */
export function codeOf(error: unknown): number | string | undefined {
  return error instanceof DiscordAPIError ? error.code : undefined;
}

/** Whether the bot may not speak there; trying again soon would end the same way. */
export function isForbidden(error: unknown): boolean {
  return FORBIDDEN.has(codeOf(error) ?? 0);
}

/** Discord's code for a reply to a message where the bot may not read what was written before. */
const CANNOT_REPLY_WITHOUT_HISTORY = 160_002;

const FORBIDDEN: ReadonlySet<number | string> = new Set([
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.MissingPermissions,
  RESTJSONErrorCodes.CannotSendMessagesToThisUser,
  RESTJSONErrorCodes.ThreadLocked,
  CANNOT_REPLY_WITHOUT_HISTORY,
]);

/** The path without what is secret or different each time. */
function routeOf(address: string): string {
  const path = URL.canParse(address) ? new URL(address).pathname : "";
  return path.replace(/\/(interactions|webhooks)\/\d+\/[^/]+/, "/$1/…").replace(/\d{17,20}/g, "…");
}
