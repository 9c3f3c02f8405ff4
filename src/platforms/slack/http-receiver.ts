import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type App, HTTPResponseAck, HTTPModuleFunctions as http, type Logger, type Receiver } from "@slack/bolt";
import type { Log } from "../../log.ts";
import { createOnce } from "../once.ts";

/** Where Slack sends events, commands and presses. */
const ENDPOINT = "/slack/events";
const HEALTH = "/healthz";

/** Bytes of a body; Slack's own are a few thousand. */
const LONGEST_BODY = 4 * 1024 * 1024;

/** Seconds that Slack's clock may be ahead of ours. */
const CLOCK_SKEW = 60;

/** Seconds that a signature holds. */
const SIGNED_WITHIN = 300;

/** What the operator is told where requests that are signed are not taken. */
const WRONG_SECRET =
  "It is signed with another secret. If Slack sent it, SLACK_SIGNING_SECRET is wrong: copy it from api.slack.com/apps, your app, Basic Information, Signing Secret.";
const WRONG_CLOCK = "Its time is minutes away from this machine's. If Slack sent it, this machine's clock is wrong: set it.";

/** How long connections may take to end, in ms. */
const CLOSED_WITHIN = 1_000;

export interface HttpReceiverParts {
  readonly signingSecret: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly log: Log;
  readonly logger: Logger;
  /** The time in ms. */
  readonly now: () => number;
}

export interface HttpReceiver extends Receiver {
  isListening(): boolean;
  /** The port that it listens on; undefined where it does not. */
  port(): number | undefined;
}

/**
 * Takes Slack's signed requests. Unlike Bolt's own receiver it refuses a request that is sent again as it was and one that is dated ahead, and
 * answers what it cannot read instead of failing.
 */
export function createHttpReceiver({ signingSecret, port, log, logger, now }: HttpReceiverParts): HttpReceiver {
  let app: App | undefined;
  /** Whether there is nothing to tell the operator any more: a request was taken, or it has been told. */
  let isSettled = false;
  const requests = createOnce();
  const server = createServer((request, response) => {
    answer(request, response).catch(() => end(response, 500));
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url?.split("?", 1)[0];
    if (path === HEALTH && request.method === "GET") return end(response, 200, "ok");
    if (path !== ENDPOINT || request.method !== "POST") return end(response, 404);
    const verified = await verify(request);
    if (typeof verified === "number") return end(response, verified);
    const body = readBody(verified);
    if (body === undefined) return end(response, 400);
    if (body.ssl_check === "1") return end(response, 200);
    if (body.type === "url_verification") return http.buildUrlVerificationResponse(response, body);
    await dispatch(verified, body, response);
  }

  /** The request with its body; the status to answer where it is none of Slack's. */
  async function verify(request: IncomingMessage): Promise<Verified | number> {
    try {
      const verified = await http.parseAndVerifyHTTPRequest({ enabled: true, signingSecret, bodyLimit: LONGEST_BODY, logger }, request);
      if (isSslCheck(verified)) return verified;
      if (secondsAgo(request) < -CLOCK_SKEW) return refuse(request);
      isSettled = true;
      return requests.isFirst(identityOf(request)) ? verified : 401;
    } catch (error) {
      // The sender reads the answer once it has sent all.
      request.resume();
      return http.isRawBodyError(error) && error.statusCode === 413 ? 413 : refuse(request);
    }
  }

  /** Where none was taken before, the setup may be wrong; afterwards it is somebody else's. */
  function refuse(request: IncomingMessage): 401 {
    if (isSettled || request.headers["x-slack-signature"] === undefined) return 401;
    isSettled = true;
    const seconds = secondsAgo(request);
    const isTimely = seconds >= -CLOCK_SKEW && seconds <= SIGNED_WITHIN;
    log.warn("slack.request-refused", { reason: isTimely ? WRONG_SECRET : WRONG_CLOCK });
    return 401;
  }

  function secondsAgo({ headers }: IncomingMessage): number {
    return now() / 1000 - Number(headers["x-slack-request-timestamp"]);
  }

  async function dispatch(request: Verified, body: Body, response: ServerResponse): Promise<void> {
    const ack = new HTTPResponseAck({ logger, processBeforeResponse: false, httpRequest: request, httpResponse: response });
    const acknowledge = ack.bind();
    let isAcknowledged = false;
    const once = async (answered?: unknown) => {
      if (isAcknowledged) return;
      isAcknowledged = true;
      await acknowledge(answered);
    };
    try {
      await app?.processEvent({ body, ack: once });
    } finally {
      // What nobody listens to is taken all the same, so that Slack does not send it again.
      await once();
    }
  }

  return {
    init(served) {
      app = served;
    },
    isListening: () => server.listening,
    port() {
      const address = server.address();
      return typeof address === "object" && address !== null ? address.port : undefined;
    },
    start: () =>
      new Promise<void>((resolve, reject) => {
        server.once("error", reject);
        server.listen(port, () => resolve());
      }),
    stop: () =>
      new Promise<void>((resolve) => {
        if (!server.listening) return resolve();
        const late = setTimeout(() => server.closeAllConnections(), CLOSED_WITHIN);
        server.close(() => {
          clearTimeout(late);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}

/** What Slack sends again at once can be signed in the same second, and so with the same signature; it counts its tries. */
function identityOf({ headers }: IncomingMessage): string {
  return `${headers["x-slack-signature"]} ${headers["x-slack-retry-num"] ?? 0}`;
}

type Verified = Awaited<ReturnType<typeof http.parseAndVerifyHTTPRequest>>;
type Body = Readonly<Record<string, unknown>>;

function readBody(request: Verified): Body | undefined {
  try {
    const body: unknown = http.parseHTTPRequestBody(request);
    return typeof body === "object" && body !== null && !Array.isArray(body) ? { ...body } : undefined;
  } catch {
    return undefined;
  }
}

/** Slack's look whether there is TLS comes unsigned, and does nothing. */
function isSslCheck({ rawBody }: Verified): boolean {
  return rawBody.toString() === "ssl_check=1";
}

function end(response: ServerResponse, status: number, text = ""): void {
  if (response.headersSent) return;
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8" }).end(text);
}
