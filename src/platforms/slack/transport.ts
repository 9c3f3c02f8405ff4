import { type Logger, type Receiver, SocketModeReceiver } from "@slack/bolt";
import { UserError } from "../../errors.ts";
import type { Log } from "../../log.ts";
import type { After } from "../after.ts";
import { createHttpReceiver } from "./http-receiver.ts";
import { createSocketConnection } from "./socket-connection.ts";
import { clientOptions, codeOf, isBadToken } from "./web-api.ts";

/** How what happens in Slack reaches the bot. */
export interface Transport {
  readonly receiver: Receiver;
  /** Rejects where it cannot be opened, with a UserError where only the operator can mend that. */
  open(): Promise<void>;
  isOpen(): boolean;
  /** Takes nothing new. */
  close(): Promise<void>;
}

/** Through a WebSocket that the bot opens: it needs no address of its own. */
export function socketTransport(appToken: string, apiUrl: string, log: Log, logger: Logger, after: After): Transport {
  const receiver = new SocketModeReceiver({
    appToken,
    logger,
    autoReconnectEnabled: false,
    // The Socket Mode client takes its options from here alone.
    installerOptions: { clientOptions: clientOptions(apiUrl, logger, after) },
  });
  const connection = createSocketConnection(receiver, log, after);
  return {
    receiver,
    isOpen: connection.isOpen,
    close: connection.close,
    async open() {
      try {
        await connection.open();
      } catch (error) {
        throw isBadToken(error)
          ? refusedToken("SLACK_APP_TOKEN", "Basic Information, App-Level Tokens, with the scope connections:write")
          : error;
      }
    },
  };
}

/** Through signed requests to a port of the bot's, behind whatever keeps the TLS. */
export function httpTransport(signingSecret: string, port: number, log: Log, logger: Logger, now: () => number): Transport {
  const receiver = createHttpReceiver({ signingSecret, port, log, logger, now });
  return {
    receiver,
    isOpen: receiver.isListening,
    async open() {
      try {
        await receiver.start();
      } catch (error) {
        throw isTaken(error)
          ? new UserError(`PORT: ${port} is in use by another program. Set another one, and the request URLs in Slack with it.`)
          : error;
      }
      log.info("slack.listening", { port: receiver.port() ?? port });
    },
    async close() {
      await receiver.stop();
    },
  };
}

function isTaken(error: unknown): boolean {
  const code = codeOf(error);
  return code === "EADDRINUSE" || code === "EACCES";
}

/** What the operator is told of a token in that variable, and where in the app's settings to get another. */
export function refusedToken(variable: string, where: string): UserError {
  return new UserError(`${variable}: Slack refuses it. Get a new one at api.slack.com/apps, your app, ${where}.`);
}
