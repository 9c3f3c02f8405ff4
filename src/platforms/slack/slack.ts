import { App, webApi } from "@slack/bolt";
import type { Bot } from "../../bot.ts";
import type { Log } from "../../log.ts";
import { type After, after as realAfter } from "../after.ts";
import { createAnswered } from "../answered.ts";
import { askedText } from "../asked.ts";
import { createFloodGate } from "../flood-gate.ts";
import { createInFlight } from "../in-flight.ts";
import { createOnce } from "../once.ts";
import type { Corrected, Platform } from "../platform.ts";
import { boltLog } from "./bolt-log.ts";
import { fitted } from "./fitted.ts";
import { listen } from "./listen.ts";
import { createOutbox } from "./outbox.ts";
import { decodePlace } from "./place.ts";
import { type GivenAnswer, type Self, SLACK } from "./serving.ts";
import { createShares } from "./shares.ts";
import { httpTransport, refusedToken, socketTransport } from "./transport.ts";
import { clientOptions, isBadToken, slackError } from "./web-api.ts";

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
  /** How time passes where something is waited for; the real time where left out. */
  readonly after?: After;
}

const BOT_TOKEN_AT = "OAuth & Permissions, Bot User OAuth Token";

const REMOVED =
  "The app was taken out of the workspace, or its token withdrawn. Install it again at api.slack.com/apps, your app, Install App, put the new token into SLACK_BOT_TOKEN, and start the bot again.";

/** How long what is under way may take to end when the platform is stopped, in ms. */
const DRAINED_WITHIN = 9_000;

/** Slack's words for a message that the bot cannot edit any more, and whether anybody sees it. */
const UNEDITABLE: ReadonlyMap<string, Corrected> = new Map([
  ["message_not_found", "gone"],
  ["cant_update_message", "barred"],
  ["edit_window_closed", "barred"],
  ["channel_not_found", "barred"],
  ["not_in_channel", "barred"],
  ["is_archived", "barred"],
  ["is_inactive", "barred"],
]);

/** The bot in one Slack workspace. */
export function createSlack({ botToken, apiUrl, log, now, after = realAfter, transport: wanted }: SlackOptions): Platform {
  const logger = boltLog(log);
  const stopping = new AbortController();
  const inFlight = createInFlight();
  const client = new webApi.WebClient(botToken, clientOptions(apiUrl, logger, after));
  const outbox = createOutbox(client, stopping.signal, after);
  const transport =
    wanted.kind === "socket"
      ? socketTransport(wanted.appToken, apiUrl, log, logger, after)
      : httpTransport(wanted.signingSecret, wanted.port, log, logger, now);
  /** Whether the token was withdrawn: nothing can be answered, though the connection, which has a token of its own, may stand. */
  let isRemoved = false;
  let served: { readonly self: Self; readonly bot: Bot } | undefined;

  function removed(event: string): void {
    isRemoved = true;
    log.error("slack.removed", { event, reason: REMOVED });
  }

  return {
    name: SLACK,
    isConnected: () => transport.isOpen() && !isRemoved,
    async start(bot) {
      const me = await whoAmI(client);
      const app = new App({
        token: botToken,
        botId: me.botId,
        botUserId: me.userId,
        tokenVerificationEnabled: false,
        receiver: transport.receiver,
        logger,
        convoStore: false,
        clientOptions: clientOptions(apiUrl, logger, after),
      });
      const gate = createFloodGate(now);
      const remembered = {
        once: createOnce(),
        answered: createAnswered<GivenAnswer>(now),
        askers: createAnswered<{ callerId: string }>(now),
        shares: createShares(),
      };
      listen(app, { bot, self: me, client, outbox, log, gate, removed, ...remembered }, inFlight);
      await transport.open();
      served = { self: me, bot };
    },
    async stop() {
      await transport.close();
      await inFlight.drained(DRAINED_WITHIN);
      stopping.abort();
    },
    async correct({ place, request, isAsked }, reply) {
      const at = decodePlace(place);
      if (at === undefined) return "gone";
      if (served?.self.teamId !== at.teamId) return "barred";
      const asked = isAsked ? askedText(request, served.bot) : undefined;
      try {
        await outbox.update(at.channel, at.ts, fitted(reply, { request, ...(asked !== undefined && { asked }) }));
        return "done";
      } catch (error) {
        const word = slackError(error) ?? "";
        const corrected = UNEDITABLE.get(word);
        if (corrected) return corrected;
        if (isBadToken(error) && !isRemoved) removed(word);
        throw error;
      }
    },
  };
}

/** @throws UserError where Slack refuses the token. */
async function whoAmI(client: webApi.WebClient): Promise<Self> {
  try {
    const { team_id: teamId, user_id: userId, bot_id: botId } = await client.auth.test();
    if (teamId === undefined || userId === undefined || botId === undefined) throw refusedToken("SLACK_BOT_TOKEN", BOT_TOKEN_AT);
    return { teamId, userId, botId };
  } catch (error) {
    throw isBadToken(error) ? refusedToken("SLACK_BOT_TOKEN", BOT_TOKEN_AT) : error;
  }
}
