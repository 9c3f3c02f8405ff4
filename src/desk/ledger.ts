import { createHash } from "node:crypto";
import type { Request } from "../request.ts";
import type { Library } from "../saga/library.ts";
import type { Journal } from "../store/journal.ts";
import { told } from "./revisions.ts";

/** A message of the bot's that stands where people see it. */
export interface Message {
  readonly platform: string;
  /** In the platform's own words; enough to edit it. */
  readonly place: string;
  readonly request: Request;
  /** ISO 8601, in UTC. */
  readonly at: string;
  /** What it rests on: each fact's id with the print of how it stood when it was told. */
  readonly prints: Readonly<Record<string, string>>;
  /** Set where it was out of date and could no longer be edited. */
  readonly isLost?: true;
}

export interface Outdated {
  readonly message: Message;
  readonly factIds: readonly string[];
}

export interface Ledger {
  said(message: Omit<Message, "prints" | "at" | "isLost">, factIds: readonly string[], library: Library, at: Date): Promise<void>;
  /** Every fact that a message tells. */
  factIds(): readonly string[];
  /** The messages that tell one of these facts and not as it stands now, with those facts; lost ones left out. */
  outdated(factIds: readonly string[], library: Library): readonly Outdated[];
  /** The message now tells the facts as they stand. */
  corrected(message: Message, library: Library): Promise<void>;
  /** The message can no longer be edited. */
  lost(message: Message): Promise<void>;
  /** Lost messages, newest first. */
  lostOnes(now: Date): readonly Message[];
  /** How many messages tell a fact. */
  countOf(factId: string): number;
}

/** How long a message is remembered. */
const KEPT_DAYS = 30;

/** Messages remembered at once; beyond that the oldest go. */
const MOST_MESSAGES = 50_000;

const DAY = 86_400_000;

/** Opens the ledger of a journal: which messages rest on which state of which facts. */
export function openLedger(journal: Journal, now: Date): Ledger {
  const messages = new Map<string, Message>();
  const byFact = new Map<string, Set<Message>>();
  const printsOf = createPrints();
  let lines = 0;
  for (const line of journal.read() as readonly Message[]) {
    lines++;
    if (messages.get(keyOf(line))?.at === line.at) keep(line);
    else renew(line);
  }
  forget(now);

  /** The oldest stand first: what is told anew goes to the end, what is only marked stays where it was. */
  function renew(message: Message): void {
    drop(keyOf(message));
    keep(message);
  }

  function keep(message: Message): void {
    const key = keyOf(message);
    unlink(messages.get(key));
    messages.set(key, message);
    for (const id of Object.keys(message.prints)) byFact.set(id, (byFact.get(id) ?? new Set()).add(message));
  }

  function drop(key: string): void {
    unlink(messages.get(key));
    messages.delete(key);
  }

  function unlink(message: Message | undefined): void {
    if (!message) return;
    for (const id of Object.keys(message.prints)) {
      const telling = byFact.get(id);
      telling?.delete(message);
      if (telling?.size === 0) byFact.delete(id);
    }
  }

  function forget(today: Date): void {
    const oldest = new Date(today.getTime() - KEPT_DAYS * DAY).toISOString();
    for (const [key, { at }] of messages) {
      if (messages.size <= MOST_MESSAGES && at >= oldest) break;
      drop(key);
    }
  }

  async function write(message: Message): Promise<void> {
    lines++;
    if (lines <= 2 * MOST_MESSAGES) return journal.keep(message);
    lines = messages.size;
    return journal.replace([...messages.values()]);
  }

  return {
    async said({ platform, place, request }, factIds, library, at) {
      forget(at);
      const prints = printsOf(factIds, library);
      const key = keyOf({ platform, place });
      // An answer that was edited and rests on nothing now is nothing to put right.
      if (factIds.length === 0 && !messages.has(key)) return;
      const message = { platform, place, request, at: at.toISOString(), prints };
      renew(message);
      await write(message);
    },
    factIds: () => [...byFact.keys()],
    outdated(factIds, library) {
      const changed = new Map<Message, string[]>();
      for (const id of factIds) {
        const print = printsOf([id], library)[id];
        for (const message of byFact.get(id) ?? []) {
          if (!message.isLost && message.prints[id] !== print) changed.set(message, [...(changed.get(message) ?? []), id]);
        }
      }
      return [...changed].map(([message, ids]) => ({ message, factIds: ids }));
    },
    async corrected(message, library) {
      if (messages.get(keyOf(message)) !== message) return;
      const told = { ...message, prints: printsOf(Object.keys(message.prints), library) };
      keep(told);
      await write(told);
    },
    async lost(message) {
      if (messages.get(keyOf(message)) !== message) return;
      const marked: Message = { ...message, isLost: true };
      keep(marked);
      await write(marked);
    },
    lostOnes(today) {
      forget(today);
      return [...messages.values()].filter(({ isLost }) => isLost).reverse();
    },
    countOf: (factId) => byFact.get(factId)?.size ?? 0,
  };
}

function keyOf({ platform, place }: Pick<Message, "platform" | "place">): string {
  return `${platform} ${place}`;
}

/** Prints of facts; those of one snapshot are made once, and the messages share them. */
function createPrints(): (factIds: readonly string[], library: Library) => Message["prints"] {
  const made = new WeakMap<Library, Map<string, string>>();
  return (factIds, library) => {
    const known = made.get(library) ?? new Map<string, string>();
    made.set(library, known);
    const print = (id: string) => {
      const own = known.get(id) ?? printOf(id, library);
      known.set(id, own);
      return own;
    };
    return Object.fromEntries(factIds.map((id) => [id, print(id)]));
  };
}

/** A short name for all of a fact that readers are told, the fact that replaces it included; what helps to find it is left out. */
function printOf(id: string, library: Library): string {
  const fact = library.fact(id);
  if (!fact) return "";
  const successor = library.successorOf(fact)?.id ?? "";
  return createHash("sha256")
    .update(JSON.stringify([told(fact), successor]))
    .digest("base64url")
    .slice(0, 10);
}
