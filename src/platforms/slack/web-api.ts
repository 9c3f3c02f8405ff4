import { type Logger, webApi } from "@slack/bolt";
import { type After, pause } from "../after.ts";

/** How long an answer of Slack's is waited for, in ms. */
const TIMEOUT = 10_000;

/** How often a call is tried again, and what is waited before, in ms; longer than Slack asks for only where it asks for more than the longest. */
const RETRIES = 2;
const WAIT = 300;
const LONGEST_WAIT = 30_000;

/** Slack's answers that say that the token is not, or no longer, a good one. */
const BAD_TOKENS: ReadonlySet<string> = new Set([
  "invalid_auth",
  "not_authed",
  "account_inactive",
  "token_revoked",
  "token_expired",
  "not_allowed_token_type",
  "user_removed_from_team",
  "team_disabled",
]);

/**
 * What every client of the Web API is made with. Nothing is tried again by the library, whose queue holds up all channels while it waits for one;
 * `calling` does that instead.
 */
export function clientOptions(apiUrl: string | undefined, logger: Logger, after: After): webApi.WebClientOptions {
  return {
    ...(apiUrl !== undefined && { slackApiUrl: apiUrl }),
    logger,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    fetch: patientFetch(after),
  };
}

/**
 * A fetch that gives up where no whole answer came in time. (The client's own timeout covers no response_url, and its timer runs on
 * after the answer has come.)
 */
function patientFetch(after: After): typeof fetch {
  return async (url, init) => {
    const late = new AbortController();
    const giveUp = () => late.abort(new DOMException(`Slack did not answer within ${TIMEOUT / 1000} s.`, "TimeoutError"));
    const callOff = after(TIMEOUT, giveUp);
    try {
      const response = await fetch(url, { ...init, signal: late.signal });
      const body = await response.arrayBuffer();
      return new Response(body.byteLength > 0 ? body : null, response);
    } finally {
      callOff();
    }
  };
}

/** Makes a call of the Web API, and again where Slack asks for patience or surely did not act on it. Rejects as the last try did, or where the signal is aborted. */
export async function calling<T>(call: () => Promise<T>, signal: AbortSignal, after: After): Promise<T> {
  for (let tried = 0; ; tried += 1) {
    try {
      return await call();
    } catch (error) {
      const wait = waitBeforeRetry(error, tried);
      if (wait === undefined || tried === RETRIES) throw error;
      await pause(after, wait, signal);
      signal.throwIfAborted();
    }
  }
}

/** Milliseconds; undefined where another try would be of no use, or could do the same twice. */
function waitBeforeRetry(error: unknown, tried: number): number | undefined {
  if (error instanceof webApi.WebAPIRateLimitedError) return Math.min(LONGEST_WAIT, error.retryAfter * 1000);
  const backoff = WAIT * 4 ** tried;
  if (error instanceof webApi.WebAPIHTTPError) return error.statusCode >= 500 ? backoff : undefined;
  // After a timeout or a reset Slack may have done it already.
  if (error instanceof webApi.WebAPIRequestError) return isUnreached(error.original) ? backoff : undefined;
  return undefined;
}

function isUnreached(error: Error): boolean {
  const code = codeOf(error.cause);
  return code === "ECONNREFUSED" || code === "ENOTFOUND" || code === "EAI_AGAIN";
}

/** Slack's word for what is wrong, such as `channel_not_found`; undefined where the failure is of another kind. */
export function slackError(error: unknown): string | undefined {
  return error instanceof webApi.WebAPIPlatformError ? error.data.error : undefined;
}

/** Takes the failure of an edit or a deletion as done where the message is gone. */
export function unlessGone(error: unknown): void {
  if (slackError(error) !== "message_not_found") throw error;
}

/** Whether Slack refused the token, which only the operator can mend. */
export function isBadToken(error: unknown): boolean {
  return BAD_TOKENS.has(slackError(error) ?? "");
}

/** The system's code of an error, such as `ECONNREFUSED`. */
export function codeOf(error: unknown): unknown {
  return typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
}
