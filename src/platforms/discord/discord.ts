import { UserError } from "../../errors.ts";
import type { Log } from "../../log.ts";
import type { Platform } from "../platform.ts";

export interface DiscordOptions {
  readonly token: string;
  readonly applicationId: string;
  /** `auto` leaves the number to Discord; else this process serves the shards `ids` out of `total`. */
  readonly shards: "auto" | { readonly ids: readonly number[]; readonly total: number };
  /** Where Discord's API is, without a slash at the end. */
  readonly apiUrl: string;
  readonly log: Log;
  /** Now, in ms. */
  readonly now: () => number;
}

export function createDiscord(_options: DiscordOptions): Platform {
  return {
    name: "discord",
    start: () => Promise.reject(new UserError("The Discord adapter is not there yet.")),
    stop: () => Promise.resolve(),
    isConnected: () => false,
    correct: () => Promise.resolve(false),
  };
}
