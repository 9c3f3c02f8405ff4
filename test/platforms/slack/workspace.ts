import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { text as textOf } from "node:stream/consumers";
import { parse } from "yaml";
import { takeResponse } from "./response-url.ts";
import { openSockets, type Sockets } from "./sockets.ts";
import { type Answer, answerCall, toJson } from "./web-api.ts";
import { createState, type Json, type State } from "./workspace-state.ts";

/** A Slack workspace on this machine: it takes and refuses what Slack does. */
export interface Workspace extends State {
  /** With a slash at the end. */
  readonly apiUrl: string;
  readonly sockets: Sockets;
  readonly botToken: string;
  readonly appToken: string;
  /** The address for the answers to one command or press. */
  newResponseUrl(url: Pick<Json, never> & { channel: string; user: string; original?: State["messages"][number] }): string;
  newTrigger(): string;
  close(): Promise<void>;
}

/** The bot's rights are those that the manifest asks for. */
const MANIFEST = "slack-manifest.yaml";

const BOT_TOKEN = "xoxb-test-token";
const APP_TOKEN = "xapp-test-token";

export async function openWorkspace(): Promise<Workspace> {
  const manifest = parse(readFileSync(MANIFEST, "utf8"));
  const state = createState(manifest.oauth_config.scopes.bot);
  let triggers = 0;
  let urls = 0;
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  const sockets = openSockets(server, state);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const base = `127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? "";
    const body = await textOf(request);
    if (path.startsWith("/respond/")) return respond(path, body, response);
    const method = path.replace("/api/", "");
    const args = decode(new URLSearchParams(body));
    const fault = takeFault(method, args);
    if (fault?.isCut) {
      response.destroy();
      return state.changed();
    }
    if (fault?.isHung) {
      state.calls.push({ method, args, error: "hung" });
      return state.changed();
    }
    const token = String(request.headers.authorization).replace("Bearer ", "");
    const result = fault === undefined ? toResult(callOf(method, args, token)) : (fault.body ?? { ok: false, error: "internal_error" });
    state.calls.push({ method, args, ...(typeof result.error === "string" && { error: result.error }) });
    response
      .writeHead(fault?.status ?? 200, {
        "content-type": "application/json",
        "x-oauth-scopes": [...state.scopes].join(","),
        ...fault?.headers,
      })
      .end(fault?.text ?? JSON.stringify(result));
    state.changed();
  }

  function takeFault(method: string, args: Json) {
    const waiting = state.faults.get(method) ?? [];
    const at = waiting.findIndex(({ channel }) => channel === undefined || channel === args.channel);
    return at < 0 ? undefined : waiting.splice(at, 1)[0];
  }

  function callOf(method: string, args: Json, token: string): Answer {
    const isApp = method === "apps.connections.open";
    if (token !== (isApp ? APP_TOKEN : BOT_TOKEN)) return "invalid_auth";
    return isApp ? { url: sockets.ticket(base) } : answerCall(method, args, state);
  }

  function respond(path: string, body: string, response: ServerResponse): void {
    const args = toJson(JSON.parse(body));
    const fault = takeFault("response_url", args);
    const error = fault === undefined ? takeResponse(path, args, state) : String(fault.body?.error);
    state.calls.push({ method: "response_url", args, ...(error !== undefined && { error }) });
    response.writeHead(error === undefined ? 200 : (fault?.status ?? 404)).end(error ?? "ok");
    state.changed();
  }

  return {
    ...state,
    apiUrl: `http://${base}/api/`,
    sockets,
    botToken: BOT_TOKEN,
    appToken: APP_TOKEN,
    newResponseUrl(url) {
      urls += 1;
      const path = `/respond/${urls}`;
      state.responseUrls.set(path, { ...url, expires: state.now() + 30 * 60_000, uses: 0 });
      return `http://${base}${path}`;
    },
    newTrigger() {
      triggers += 1;
      const id = `${triggers}.trigger`;
      state.triggers.set(id, state.now() + 3_000);
      return id;
    },
    async close() {
      sockets.close();
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** Slack's client sends what is no text as JSON in a form's field. */
function decode(form: URLSearchParams): Json {
  return Object.fromEntries([...form].map(([name, value]) => [name, decodeField(value)]));
}

function decodeField(value: string): unknown {
  if (value === "true" || value === "false") return value === "true";
  return /^[[{]/.test(value) ? JSON.parse(value) : value;
}

function toResult(answer: Answer): Json {
  if (typeof answer !== "string") return { ok: true, ...answer };
  const [error = ""] = answer.split(": ", 1);
  const detail = answer.slice(error.length + 2);
  return { ok: false, error, ...(detail !== "" && { response_metadata: { messages: [`[ERROR] ${detail}`] } }) };
}
