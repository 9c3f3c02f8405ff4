import { webApi } from "@slack/bolt";
import { broken, type Finding, fine } from "../../finding.ts";
import type { Log } from "../../log.ts";
import { after } from "../after.ts";
import { boltLog } from "./bolt-log.ts";
import type { SlackOptions } from "./slack.ts";
import { refusedToken } from "./transport.ts";
import { clientOptions, codeOf, isBadToken, slackError } from "./web-api.ts";

/** What the app is allowed to do where it is set up as slack-manifest.yaml says. */
export const SCOPES = ["app_mentions:read", "assistant:write", "chat:write", "commands", "im:history"] as const;

/** Nothing is logged while looking: what is found is told. */
const SILENT: Log = { debug() {}, info() {}, warn() {}, error() {} };

/** Asks Slack whether it takes the tokens, and what the bot is allowed to do. Changes nothing; never rejects. */
export async function checkSlack({
  botToken,
  transport,
  apiUrl,
}: Pick<SlackOptions, "botToken" | "transport" | "apiUrl">): Promise<readonly Finding[]> {
  const options = { ...clientOptions(apiUrl, boltLog(SILENT), after), retryConfig: { retries: 0 } };
  const findings = [await checkBot(new webApi.WebClient(botToken, options), apiUrl)];
  if (transport.kind === "http")
    return [
      ...findings,
      fine(`SLACK_SIGNING_SECRET, PORT: requests are to arrive at port ${transport.port}; only Slack can tell whether they do.`),
    ];
  return [...findings, await checkApp(new webApi.WebClient(transport.appToken, options), apiUrl)];
}

async function checkBot(client: webApi.WebClient, apiUrl: string): Promise<Finding> {
  try {
    const { user, team, response_metadata: { scopes } = {} } = await client.auth.test();
    const missing = scopes === undefined ? [] : SCOPES.filter((scope) => !scopes.includes(scope));
    if (missing.length === 0) return fine(`SLACK_BOT_TOKEN: Slack knows it as ${user} in the workspace ${team}, with the scopes it needs.`);
    return broken(
      `SLACK_BOT_TOKEN: lacks the scopes ${missing.join(", ")}. Add them at api.slack.com/apps, your app, OAuth & Permissions, and install the app again.`,
    );
  } catch (error) {
    return isBadToken(error)
      ? broken(refusedToken("SLACK_BOT_TOKEN", "OAuth & Permissions, Bot User OAuth Token").message)
      : unusable(error, apiUrl, "SLACK_BOT_TOKEN");
  }
}

async function checkApp(client: webApi.WebClient, apiUrl: string): Promise<Finding> {
  const where = "Basic Information, App-Level Tokens, with the scope connections:write";
  try {
    await client.apps.connections.open({});
    return fine("SLACK_APP_TOKEN: opens a connection.");
  } catch (error) {
    return isBadToken(error) ? broken(refusedToken("SLACK_APP_TOKEN", where).message) : unusable(error, apiUrl, "SLACK_APP_TOKEN");
  }
}

/** What went wrong beneath the library's errors, such as ECONNREFUSED. */
function reasonOf(error: unknown): string {
  if (error instanceof webApi.WebAPIHTTPError) return `it answers ${error.statusCode}`;
  if (!(error instanceof webApi.WebAPIRequestError)) return "no answer";
  const code = codeOf(error.original.cause);
  return typeof code === "string" ? code : error.original.message;
}

function unusable(error: unknown, apiUrl: string, variable: string): Finding {
  const word = slackError(error);
  if (word !== undefined)
    return broken(`${variable}: Slack answers “${word}”. https://docs.slack.dev/reference/methods says what it means.`);
  return broken(
    `${variable}: Slack at ${apiUrl} cannot be reached (${reasonOf(error)}), so the token was not tried. Check the connection and https://slack-status.com, then run this again.`,
  );
}
