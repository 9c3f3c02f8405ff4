import type { SocketModeReceiver } from "@slack/bolt";
import type { Log } from "../../log.ts";
import { type After, pause } from "../after.ts";
import { createBackoff } from "../backoff.ts";
import { isBadToken } from "./web-api.ts";

/** A Socket Mode connection that is opened again, for as long as it takes, whenever it ends. */
export interface SocketConnection {
  /** Resolves once Slack has said hello. Rejects only where Slack refuses the token. */
  open(): Promise<void>;
  isOpen(): boolean;
  close(): Promise<void>;
}

/** How long Slack may take to say hello, and to close a connection, in ms. */
const HELLO_WITHIN = 10_000;
const CLOSED_WITHIN = 1_000;

/** A connection that lived so long, in ms, ended for Slack's own reasons: it is opened again at once. */
const STEADY = 5_000;

/** One connection, since Slack said hello on it. */
interface Connection {
  readonly end: Promise<void>;
}

/** The receiver must have been made with `autoReconnectEnabled: false`. */
export function createSocketConnection({ client }: SocketModeReceiver, log: Log, after: After): SocketConnection {
  const backoff = createBackoff();
  const closing = new AbortController();
  let isOpen = false;
  let ended: Promise<void> = Promise.resolve();
  keepBadFramesOut(client);

  async function connect(): Promise<Connection> {
    const callOff = after(HELLO_WITHIN, () => client.disconnect().catch(() => {}));
    try {
      await client.start();
      return { end: new Promise((resolve) => client.once("disconnected", () => resolve())) };
    } finally {
      callOff();
    }
  }

  async function connectAgain(): Promise<Connection | undefined> {
    while (!closing.signal.aborted) {
      try {
        return await connect();
      } catch {
        const wait = backoff.next();
        log.warn("slack.unreachable", { retryInMs: wait });
        await pause(after, wait, closing.signal);
      }
    }
    return undefined;
  }

  async function stayConnected(first: Connection): Promise<void> {
    for (let now: Connection | undefined = first; now !== undefined; now = await connectAgain()) {
      const since = Date.now();
      isOpen = true;
      log.info("slack.connected");
      await now.end;
      isOpen = false;
      if (closing.signal.aborted) return;
      log.info("slack.disconnected");
      if (Date.now() - since >= STEADY) backoff.reset();
      else await pause(after, backoff.next(), closing.signal);
    }
  }

  return {
    isOpen: () => isOpen,
    async open() {
      const first = await firstConnection();
      if (first === undefined) return;
      ended = stayConnected(first);
    },
    async close() {
      closing.abort();
      const forced = setTimeout(() => client.disconnect().catch(() => {}), CLOSED_WITHIN);
      client.disconnect().catch(() => {});
      await ended;
      clearTimeout(forced);
    },
  };

  /** A refused token ends it; anything else is tried again. */
  async function firstConnection(): Promise<Connection | undefined> {
    try {
      return await connect();
    } catch (error) {
      if (isBadToken(error)) throw error;
      return connectAgain();
    }
  }
}

type Client = SocketModeReceiver["client"];

const ENVELOPES: ReadonlySet<unknown> = new Set(["events_api", "slash_commands", "interactive"]);

/** The library reads a frame's fields unseen, in a promise that nobody holds: a frame that lacks one would end the process. */
function keepBadFramesOut(client: Client): void {
  const listeners = client.listeners("ws_message");
  client.removeAllListeners("ws_message");
  client.on("ws_message", (data: unknown, isBinary: boolean) => {
    if (isBinary || !isFrame(data)) return;
    for (const listener of listeners) listener.call(client, data, isBinary);
  });
}

function isFrame(data: unknown): boolean {
  const frame = typeof data === "string" ? readJson(data) : undefined;
  if (!isRecord(frame)) return false;
  if (frame.type === "hello" || frame.type === "disconnect") return true;
  if (!ENVELOPES.has(frame.type) || typeof frame.envelope_id !== "string" || !isRecord(frame.payload)) return false;
  // The event's type becomes an event of the client's own, whose names it must not take.
  return (
    frame.type !== "events_api" ||
    (isRecord(frame.payload.event) && /^(?:message|app_\w+|tokens_revoked)$/.test(String(frame.payload.event.type)))
  );
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
