import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { Readiness } from "./readiness.ts";

/** What can be asked at the health port. */
export interface HealthParts {
  /** Whether people can use the bot now, and what is wrong. */
  readonly readiness: () => Readiness;
  readonly metrics: { readonly contentType: string; text(): Promise<string> };
}

export interface Health {
  readonly port: number;
  close(): void;
}

/** Milliseconds that a request may take to arrive. */
const PATIENCE = 5000;

/**
 * Listens on this machine alone: `/healthz` answers as long as the event loop turns, `/readyz` with 200 or 503 and what is down, `/metrics` in Prometheus's format.
 * Port 0 takes a free one. Rejects where the port cannot be had.
 */
export async function openHealth(port: number, parts: HealthParts): Promise<Health> {
  const server = createServer(
    { requestTimeout: PATIENCE, headersTimeout: PATIENCE, connectionsCheckingInterval: PATIENCE },
    (request, response) => {
      answer(request, response, parts).catch(() => response.destroy());
    },
  );
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  return {
    port: typeof address === "object" && address ? address.port : port,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, { readiness, metrics }: HealthParts): Promise<void> {
  if (request.method !== "GET" && request.method !== "HEAD") return send(response, 405, { error: "Only GET." });
  switch (request.url?.split("?")[0]) {
    case "/healthz":
      return send(response, 200, { isAlive: true });
    case "/readyz": {
      const state = readiness();
      return send(response, state.isReady ? 200 : 503, state);
    }
    case "/metrics":
      response.writeHead(200, { "content-type": metrics.contentType });
      response.end(await metrics.text());
      return;
    default:
      return send(response, 404, { error: "There is /healthz, /readyz and /metrics." });
  }
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(`${JSON.stringify(body)}\n`);
}
