import { randomUUID } from "node:crypto";
import type { Server } from "node:http";
import { type WebSocket, WebSocketServer } from "ws";
import type { Json, State } from "./workspace-state.ts";

/** Slack's side of Socket Mode. */
export interface Sockets {
  /** The address for one connection. */
  ticket(base: string): string;
  /** Connections that were opened, all told. */
  readonly opened: number;
  /** Connections that are open and were greeted. */
  readonly open: readonly WebSocket[];
  /** Delivers over the newest connection; resolves with what it was acknowledged with. An event whose acknowledgement is lost is delivered three times more. */
  deliver(envelope: Envelope): Promise<unknown>;
  /** Loses so many acknowledgements from now on. */
  loseAcknowledgements(count: number): void;
  /** Sends a frame as it is, over every connection. */
  send(frame: string | Buffer): void;
  /** Breaks every connection without a word. */
  reset(): void;
  /** Takes no connections from now on; `false` takes them again. */
  refuse(isRefusing: boolean): void;
  /** Takes connections from now on, and says no hello on them; `false` greets again. */
  snub(isSnubbing: boolean): void;
  /** Connections that were never greeted. */
  readonly snubbed: number;
  close(): void;
}

export interface Envelope {
  readonly type: "events_api" | "slash_commands" | "interactive";
  readonly payload: Json;
  /** From 1, where it was delivered before. */
  readonly retry?: number;
}

/** How often Slack delivers an event again. */
const RETRIES = 3;

/** Instead of what something was acknowledged with. */
const LOST = Symbol("lost");

export function openSockets(server: Server, state: State): Sockets {
  const open: WebSocket[] = [];
  const acknowledged = new Map<string, (payload: unknown) => void>();
  const tickets = new Set<string>();
  let opened = 0;
  let isRefusing = false;
  let isSnubbing = false;
  let losing = 0;
  const snubbed: WebSocket[] = [];
  const sockets = new WebSocketServer({ noServer: true });

  server.on("upgrade", (request, socket, head) => {
    if (isRefusing || !tickets.delete(request.url ?? "")) {
      socket.destroy();
      return;
    }
    sockets.handleUpgrade(request, socket, head, isSnubbing ? leaveUngreeted : greet);
  });

  function leaveUngreeted(socket: WebSocket): void {
    // Whoever answers a ping has seen that the connection stands.
    socket.on("pong", () => {
      snubbed.push(socket);
      state.changed();
    });
    socket.ping();
  }

  function greet(socket: WebSocket): void {
    opened += 1;
    open.push(socket);
    socket.on("message", (data) => {
      const { envelope_id: id, payload } = JSON.parse(String(data));
      const isLost = losing > 0;
      if (isLost) losing -= 1;
      acknowledged.get(id)?.(isLost ? LOST : payload);
      acknowledged.delete(id);
    });
    socket.on("close", () => {
      open.splice(open.indexOf(socket), 1);
      state.changed();
    });
    socket.on("error", () => {});
    socket.send(JSON.stringify({ type: "hello", num_connections: open.length, connection_info: { app_id: state.appId } }));
    state.changed();
  }

  function send({ type, payload, retry }: Envelope): Promise<unknown> {
    const id = randomUUID();
    return new Promise((resolve) => {
      acknowledged.set(id, resolve);
      const retried = retry === undefined ? {} : { retry_attempt: retry, retry_reason: "timeout" };
      open.at(-1)?.send(JSON.stringify({ type, envelope_id: id, accepts_response_payload: type !== "events_api", payload, ...retried }));
    });
  }

  return {
    ticket(base) {
      const path = `/link?ticket=${randomUUID()}`;
      tickets.add(path);
      return `ws://${base}${path}`;
    },
    get opened() {
      return opened;
    },
    open,
    async deliver(envelope) {
      let answer = await send(envelope);
      for (let retry = 1; answer === LOST && envelope.type === "events_api" && retry <= RETRIES; retry += 1)
        answer = await send({ ...envelope, retry });
      return answer === LOST ? undefined : answer;
    },
    loseAcknowledgements(count) {
      losing = count;
    },
    send(frame) {
      for (const socket of open) socket.send(frame);
    },
    reset() {
      for (const socket of open) socket.terminate();
    },
    refuse(refusing) {
      isRefusing = refusing;
    },
    snub(snubbing) {
      isSnubbing = snubbing;
    },
    get snubbed() {
      return snubbed.length;
    },
    close() {
      for (const socket of [...open, ...snubbed]) socket.terminate();
      sockets.close();
    },
  };
}
