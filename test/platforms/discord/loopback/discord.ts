import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type Answer, createAnswerer, invalid, type Request } from "./answers.ts";
import { openDescription } from "./description.ts";
import { addressOf, type Gateway, openGateway } from "./gateway.ts";
import { TOKEN } from "./payloads.ts";
import { createWorld, type World } from "./world.ts";

/** What goes wrong on purpose. */
export interface Faults {
  /** Every n-th request is answered 429; 0 for none. It may be tried again after so many seconds. */
  everyNthLimited: number;
  retryAfter: number;
  /** So many of the next requests that match are answered 500 after they were carried out. */
  errorsAfter: { readonly pattern: RegExp; times: number } | undefined;
  /** So many of the next requests that match are answered 500 and not carried out. */
  errorsBefore: { readonly pattern: RegExp; times: number } | undefined;
  /** For so many of the next requests that match the connection is cut, before or after they were carried out. */
  cuts: { readonly pattern: RegExp; times: number; readonly isCarriedOut: boolean } | undefined;
  /** The HTTP server refuses everybody with 503. */
  isDown: boolean;
  /** Milliseconds that every answer waits. */
  delay: number;
}

export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly body: unknown;
  readonly at: number;
}

/** A Discord of ours on this machine. */
export interface Discord {
  readonly apiUrl: string;
  readonly world: World;
  readonly gateway: Gateway;
  readonly faults: Faults;
  /** Whether requests are checked against Discord's own description too. */
  readonly isDescribed: boolean;
  /** How many shards it recommends. */
  shards: number;
  /** Every request so far. */
  readonly requests: readonly SeenRequest[];
  /** What was refused that no well-made client sends; a test ends with none. */
  readonly refusals: readonly string[];
  /** Resolves once it is so; looked at again whenever something happens here, or `look` is called. */
  until(isSo: () => boolean): Promise<void>;
  look(): void;
  stop(): Promise<void>;
}

export async function openDiscord(): Promise<Discord> {
  const world = createWorld();
  const description = openDescription();
  const faults: Faults = {
    everyNthLimited: 0,
    retryAfter: 0.02,
    errorsAfter: undefined,
    errorsBefore: undefined,
    cuts: undefined,
    isDown: false,
    delay: 0,
  };
  const requests: SeenRequest[] = [];
  const refusals: string[] = [];
  const waiting = new Set<() => void>();
  const changed = () => {
    for (const look of waiting) look();
  };
  let count = 0;
  let shards = 1;

  const http = createServer((incoming, outgoing) => {
    serve(incoming, outgoing).catch((error: unknown) => {
      refusals.push(String(error));
      outgoing.destroy();
    });
  });
  const gateway = openGateway(http, world, changed);
  const answerTo = createAnswerer(world, { gatewayUrl: () => addressOf(http), shards: () => shards, dispatch: gateway.dispatch });

  async function serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const request = await read(incoming);
    if (takes(faults.cuts, request)) {
      if (faults.cuts?.isCarriedOut) checked(request, incoming.headers.authorization);
      outgoing.destroy();
      return changed();
    }
    const { answer, retryAfter } = decide(request, incoming.headers.authorization);
    for (const problem of answer.refused ?? []) refusals.push(`${request.method} ${request.path}: ${problem}`);
    if (faults.delay > 0) await new Promise((resolve) => setTimeout(resolve, faults.delay));
    requests.push({ method: request.method, path: request.path, status: answer.status, body: request.body, at: Date.now() });
    write(outgoing, answer, retryAfter);
    changed();
  }

  function decide(request: Request, authorization: string | undefined): { readonly answer: Answer; readonly retryAfter?: number } {
    count += 1;
    if (faults.isDown) return { answer: { status: 503, body: { message: "Down" } } };
    if (faults.everyNthLimited > 0 && count % faults.everyNthLimited === 0) {
      return {
        answer: { status: 429, body: { message: "You are being rate limited.", retry_after: faults.retryAfter, global: false } },
        retryAfter: faults.retryAfter,
      };
    }
    if (takes(faults.errorsBefore, request)) return { answer: { status: 500, body: { message: "Internal Server Error" } } };
    const answer = checked(request, authorization);
    return takes(faults.errorsAfter, request) ? { answer: { status: 500, body: { message: "Internal Server Error" } } } : { answer };
  }

  function checked(request: Request, authorization: string | undefined): Answer {
    const needsToken = !/^\/(?:interactions|webhooks)\//.test(request.path);
    if (needsToken && authorization !== `Bot ${TOKEN}`) return { status: 401, body: { code: 0, message: "401: Unauthorized" } };
    const problems = description?.(request.method, request.path, request.body) ?? [];
    return problems.length > 0 ? invalid(problems) : answerTo(request);
  }

  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  return {
    apiUrl: `${addressOf(http).replace("ws:", "http:")}/api`,
    world,
    gateway,
    faults,
    isDescribed: description !== undefined,
    get shards() {
      return shards;
    },
    set shards(value) {
      shards = value;
    },
    requests,
    refusals,
    until(isSo) {
      return new Promise((resolve) => {
        const look = () => {
          if (!isSo()) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      });
    },
    look: changed,
    async stop() {
      gateway.stop();
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
}

function takes(fault: Faults["errorsAfter"], { method, path }: Request): boolean {
  if (!fault || fault.times <= 0 || !fault.pattern.test(`${method} ${path}`)) return false;
  fault.times -= 1;
  return true;
}

async function read(incoming: IncomingMessage): Promise<Request> {
  const url = new URL(incoming.url ?? "/", "http://127.0.0.1");
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const raw = Buffer.concat(chunks).toString("utf8");
  const path = decodeURIComponent(url.pathname).replace(/^\/api\/v10/, "");
  return {
    method: incoming.method ?? "GET",
    path,
    query: url.searchParams,
    body: raw === "" ? undefined : readBody(raw, incoming.headers["content-type"] ?? ""),
  };
}

/** JSON, or the JSON part of a form with files. */
function readBody(raw: string, type: string): unknown {
  if (!type.startsWith("multipart/form-data")) return JSON.parse(raw);
  const json = /name="payload_json"[^\r\n]*\r\n(?:[^\r\n]+\r\n)*\r\n([\s\S]*?)\r\n--/.exec(raw)?.[1];
  return JSON.parse(json ?? "null");
}

function write(outgoing: ServerResponse, { status, body }: Answer, retryAfter?: number): void {
  if (status === 204) {
    outgoing.writeHead(204).end();
    return;
  }
  const limited = retryAfter === undefined ? {} : { "retry-after": String(retryAfter), "x-ratelimit-scope": "user" };
  outgoing.writeHead(status, { "content-type": "application/json", ...limited }).end(JSON.stringify(body));
}
