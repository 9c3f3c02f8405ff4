import { EventEmitter, once } from "node:events";

export type Json = Readonly<Record<string, unknown>>;

/** A message as it stands in a channel. */
export interface Message {
  readonly channel: string;
  readonly ts: string;
  readonly threadTs?: string;
  text: string;
  blocks: readonly Json[];
  /** Everything it was sent with. */
  args: Json;
}

/** A message that one member sees. */
export interface Ephemeral extends Message {
  readonly user: string;
}

export interface Call {
  readonly method: string;
  readonly args: Json;
  /** Slack's word for what was wrong; absent where nothing was. */
  readonly error?: string;
}

/** Where answers to one command or press may be sent: five times in half an hour. */
export interface ResponseUrl {
  readonly channel: string;
  readonly user: string;
  readonly expires: number;
  uses: number;
  /** The message that the button was on. */
  readonly original?: Message;
}

/** An answer of the Web API that is given instead of the usual one. */
export interface Fault {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Json;
  /** What is answered is no JSON, but this. */
  readonly text?: string;
  /** The connection is cut instead. */
  readonly isCut?: boolean;
  /** The call is taken, and no answer ever comes. */
  readonly isHung?: boolean;
  /** Only for calls that name this channel. */
  readonly channel?: string;
}

/** What a workspace of ours knows, and a way to wait for it to become so. */
export interface State {
  readonly team: string;
  readonly appId: string;
  readonly bot: { readonly user: string; readonly id: string };
  readonly scopes: Set<string>;
  /** Channels that the bot is a member of; DMs, which begin with D, need no membership. */
  readonly joined: Set<string>;
  readonly messages: Message[];
  readonly ephemerals: Ephemeral[];
  readonly views: Map<string, Json>;
  readonly homes: Map<string, Json>;
  readonly prompts: Json[];
  readonly statuses: Json[];
  readonly calls: Call[];
  readonly responseUrls: Map<string, ResponseUrl>;
  /** When each trigger expires, in ms; a used one is gone. */
  readonly triggers: Map<string, number>;
  readonly faults: Map<string, Fault[]>;
  /** The time in ms. */
  now(): number;
  /** Lets time pass for what expires. */
  pass(ms: number): void;
  /** A new `ts`. */
  stamp(): string;
  changed(): void;
  /** Resolves with what is found, as soon as it is there. */
  until<T>(find: () => T | undefined | false): Promise<T>;
}

export function createState(scopes: readonly string[]): State {
  const changes = new EventEmitter();
  changes.setMaxListeners(0);
  let passed = 0;
  let stamps = 0;
  return {
    team: "T0SAGA",
    appId: "A0SAGA",
    bot: { user: "U0BOT", id: "B0BOT" },
    scopes: new Set(scopes),
    joined: new Set(["C0NEWS", "C0OTHER"]),
    messages: [],
    ephemerals: [],
    views: new Map(),
    homes: new Map(),
    prompts: [],
    statuses: [],
    calls: [],
    responseUrls: new Map(),
    triggers: new Map(),
    faults: new Map(),
    now: () => Date.now() + passed,
    pass(ms) {
      passed += ms;
    },
    stamp() {
      stamps += 1;
      return `1664350000.${String(stamps).padStart(6, "0")}`;
    },
    changed() {
      changes.emit("change");
    },
    async until(find) {
      for (;;) {
        const found = find();
        if (found !== undefined && found !== false) return found;
        await once(changes, "change");
      }
    },
  };
}
