import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import { type WebSocket, WebSocketServer } from "ws";
import { APPLICATION_ID, BOT_USER, guild, type Payload, TOKEN } from "./payloads.ts";
import { fieldOf, numberOf, textOf } from "./read.ts";
import type { World } from "./world.ts";

interface Session {
  readonly id: string;
  readonly shard: number;
  readonly shards: number;
  /** Everything dispatched in it, so that a resumed session gets what it missed. */
  readonly events: { readonly s: number; readonly t: string; readonly d: unknown }[];
  socket: WebSocket | undefined;
}

export interface Gateway {
  /** Sends an event to the shard that it belongs to; sessions without a socket get it when they resume. */
  dispatch(event: string, data: Payload, guildId?: string): void;
  /** Sends a frame as it is, over every connection. */
  send(frame: string | Buffer): void;
  /** Cuts every connection, as a broken network does. */
  drop(): void;
  /** Ends every session: op 9, after which the bot has to identify anew. */
  invalidate(): void;
  /** Closes every connection with a code. */
  close(code: number): void;
  /** Whether new connections are refused. */
  isDown: boolean;
  /** How many were. */
  readonly refused: number;
  /** The code that who identifies is sent away with; undefined for nobody. */
  refusesWith: number | undefined;
  readonly identified: readonly { readonly shard: number; readonly shards: number; readonly intents: number }[];
  readonly resumed: number;
  readonly connected: number;
  stop(): void;
}

const HELLO = 10;
const HEARTBEAT_ACK = 11;

export function openGateway(http: Server, world: World, changed: () => void): Gateway {
  const sockets = new WebSocketServer({ noServer: true });
  const sessions = new Map<string, Session>();
  const identified: { shard: number; shards: number; intents: number }[] = [];
  let resumed = 0;
  let isDown = false;
  let refused = 0;
  let refusesWith: number | undefined;
  let sessionNumber = 0;

  http.on("upgrade", (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (isDown) {
      refused += 1;
      changed();
      socket.destroy();
      return;
    }
    sockets.handleUpgrade(request, socket, head, welcome);
  });

  function welcome(socket: WebSocket): void {
    let session: Session | undefined;
    const send = (op: number, d: unknown) => socket.send(JSON.stringify({ op, d, s: null, t: null }));
    socket.on("error", () => {});
    socket.on("close", () => {
      if (session?.socket === socket) session.socket = undefined;
      changed();
    });
    socket.on("message", (data) => {
      const { op, d } = JSON.parse(String(data)) as { readonly op: number; readonly d: unknown };
      if (op === 1) send(HEARTBEAT_ACK, null);
      if (op === 2) session = identify(socket, d);
      if (op === 6) session = resume(socket, d, send);
      changed();
    });
    send(HELLO, { heartbeat_interval: 41_250 });
  }

  function identify(socket: WebSocket, d: unknown): Session | undefined {
    const code = textOf(d, "token") === TOKEN ? refusesWith : 4004;
    if (code !== undefined) {
      socket.close(code);
      return undefined;
    }
    const [shard = 0, shards = 1] = (fieldOf(d, "shard") ?? []) as readonly number[];
    identified.push({ shard, shards, intents: numberOf(d, "intents") ?? 0 });
    sessionNumber += 1;
    const session: Session = { id: `session-${sessionNumber}`, shard, shards, events: [], socket };
    sessions.set(session.id, session);
    const guilds = guildsOf(session);
    emit(session, "READY", {
      v: 10,
      user: BOT_USER,
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: addressOf(http),
      shard: [shard, shards],
      application: { id: APPLICATION_ID, flags: 0 },
      private_channels: [],
      relationships: [],
    });
    for (const payload of guilds) emit(session, "GUILD_CREATE", payload);
    return session;
  }

  function resume(socket: WebSocket, d: unknown, send: (op: number, d: unknown) => void): Session | undefined {
    const session = sessions.get(textOf(d, "session_id") ?? "");
    if (!session) {
      send(9, false);
      return undefined;
    }
    session.socket = socket;
    resumed += 1;
    const seen = numberOf(d, "seq") ?? 0;
    for (const event of session.events) if (event.s > seen) socket.send(JSON.stringify({ op: 0, ...event }));
    emit(session, "RESUMED", {});
    return session;
  }

  function emit(session: Session, t: string, d: unknown): void {
    const event = { s: session.events.length + 1, t, d };
    session.events.push(event);
    session.socket?.send(JSON.stringify({ op: 0, ...event }));
  }

  function guildsOf({ shard, shards }: Session): readonly Payload[] {
    const ids = [...new Set([...world.seats.values()].flatMap(({ guildId }) => guildId ?? []))];
    return ids
      .filter((id) => shardOf(id, shards) === shard)
      .map((id) => {
        const inside = [...world.seats.values()].filter(({ guildId }) => guildId === id).map(({ payload }) => payload);
        return guild(
          id,
          inside.filter(({ type }) => type === 0),
          inside.filter(({ type }) => type === 11),
        );
      });
  }

  const live = () => [...sessions.values()].filter(({ socket }) => socket !== undefined);

  return {
    dispatch(event, data, guildId) {
      // Only the newest session of a shard is anybody's.
      const newest = new Map([...sessions.values()].map((session) => [session.shard, session]));
      for (const session of newest.values())
        if (session.shard === (guildId === undefined ? 0 : shardOf(guildId, session.shards))) emit(session, event, data);
    },
    send(frame) {
      for (const client of sockets.clients) client.send(frame);
    },
    drop() {
      for (const client of sockets.clients) client.terminate();
    },
    invalidate() {
      for (const session of live()) {
        sessions.delete(session.id);
        session.socket?.send(JSON.stringify({ op: 9, d: false, s: null, t: null }));
      }
    },
    close(code) {
      for (const client of sockets.clients) client.close(code);
    },
    get isDown() {
      return isDown;
    },
    set isDown(value) {
      isDown = value;
    },
    get refused() {
      return refused;
    },
    get refusesWith() {
      return refusesWith;
    },
    set refusesWith(value) {
      refusesWith = value;
    },
    identified,
    get resumed() {
      return resumed;
    },
    get connected() {
      return live().length;
    },
    stop() {
      for (const client of sockets.clients) client.terminate();
      sockets.close();
    },
  };
}

/** The shard that a guild's events go to: Discord's own formula. */
function shardOf(guildId: string, shards: number): number {
  return Number((BigInt(guildId) >> 22n) % BigInt(shards));
}

export function addressOf(http: Server): string {
  const address = http.address();
  if (typeof address !== "object" || address === null) throw new Error("The server is not listening.");
  return `ws://127.0.0.1:${address.port}`;
}
