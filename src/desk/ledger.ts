import { z } from "zod";
import type { Request } from "../request.ts";
import type { Library } from "../saga/library.ts";
import type { Journal } from "../store/journal.ts";
import { shapedJournal } from "../store/shaped-journal.ts";
import { instantShape } from "./line-shapes.ts";
import { createPrints } from "./prints.ts";

/** A message of the bot's that stands where people see it. */
export interface Message {
  readonly platform: string;
  /** In the platform's own words; enough to find it. */
  readonly place: string;
  readonly request: Request;
  /** Whether the question stands in the message itself. */
  readonly isAsked: boolean;
  /** ISO 8601, in UTC. */
  readonly at: string;
  /** What it rests on: each fact's id with the print of how it stood when it was told. */
  readonly prints: Readonly<Record<string, string>>;
  /** Set where it was out of date and could no longer be edited. */
  readonly isLost?: true;
}

/** A message, and the facts that it tells as they no longer stand. */
export interface Outdated {
  readonly message: Message;
  readonly factIds: readonly string[];
}

/** Which messages rest on which state of which facts. They lie on the disk and are looked through when facts change: nothing is held of what was said. */
export interface Ledger {
  /** Takes note of a message that tells these facts as they stand in this library. */
  said(message: Omit<Message, "prints" | "at" | "isLost">, factIds: readonly string[], library: Library): Promise<void>;
  /** Calls back for each message that is said from now on, once it can be found outdated. */
  watch(listener: (factIds: readonly string[], library: Library) => void): void;
  /** The messages that tell a wanted fact otherwise than this library, the oldest first, PORTION at the most; ask again for the next ones once these are put right. Lost messages are none. */
  outdated(wanted: Wanted, library: Library): Promise<readonly Outdated[]>;
  /** Whether a message that the last call of `outdated` gave still shows what it did then: it was neither told anew, nor corrected, nor lost since. */
  stands(message: Message): boolean;
  /** The message, if it still stands, now tells the facts as they do in this library. */
  corrected(message: Message, library: Library): Promise<void>;
  /** Nobody sees the message any more: there is nothing to put right, nor to tell of. */
  gone(message: Message): Promise<void>;
  /** The message, if it still stands, can no longer be edited. */
  lost(message: Message): Promise<void>;
  /** Lost messages, newest first. */
  lostOnes(): Promise<readonly Message[]>;
  /** How many messages tell one of these facts. */
  countOf(factIds: readonly string[]): Promise<number>;
}

/** Which messages are looked for: those that tell one of the facts, but for those passed over. */
export interface Wanted {
  readonly factIds: ReadonlySet<string> | "all";
  readonly isPassedOver?: (message: Message) => boolean;
}

/** How long a message is remembered. */
const KEPT_DAYS = 30;

/** Messages remembered at once, where they are so many; as many again may lie in the journal before the oldest go. */
const MOST_MESSAGES = 50_000;

/** Outdated messages that are given at once: as they are put right one a second, that takes some minutes. */
const PORTION = 500;

const DAY = 86_400_000;

const messageShape: z.ZodType<Message> = z.object({
  platform: z.string(),
  place: z.string(),
  request: z.object({ command: z.string(), options: z.record(z.string(), z.string()) }),
  // Older versions did not write it down.
  isAsked: z.boolean().default(false),
  at: instantShape,
  prints: z.record(z.string(), z.string()),
  isLost: z.literal(true).exactOptional(),
});

/** Opens the ledger of a journal. */
export function openLedger(unshaped: Journal, now: () => Date): Ledger {
  const journal = shapedJournal(unshaped, messageShape);
  const printOf = createPrints();
  /** The messages that were given as outdated last and stand as they did then, by their keys. */
  let given = new Map<string, Message>();
  /** What is told anew while the journal is looked through for outdated ones. */
  let toldAnew: Set<string> | undefined;
  /** In the journal, so far as they were counted, and how many of them are too many. */
  let lines = 0;
  let tooMany = 2 * MOST_MESSAGES;
  let tidiedOn = "";
  let isTidying = false;
  const listeners: ((factIds: readonly string[], library: Library) => void)[] = [];

  /** What is made of the messages that are remembered, by their keys, oldest first; of those of which nothing is made none. */
  async function gather<Made>(make: (message: Message) => Made | undefined): Promise<Map<string, Made>> {
    const oldest = oldestKept();
    const gathered = new Map<string, Made>();
    for await (const message of journal.entries()) {
      const key = keyOf(message);
      // What was said later in the same place holds.
      gathered.delete(key);
      const made = message.at >= oldest ? make(message) : undefined;
      if (made !== undefined) gathered.set(key, made);
    }
    return gathered;
  }

  function oldestKept(): string {
    return new Date(now().getTime() - KEPT_DAYS * DAY).toISOString();
  }

  async function write(message: Message): Promise<void> {
    journal.keep(message);
    lines++;
    const day = now().toISOString().slice(0, 10);
    if (isTidying || (day === tidiedOn && lines <= tooMany)) return;
    isTidying = true;
    tidiedOn = day;
    try {
      await tidy();
    } finally {
      isTidying = false;
      // Where the disk does not take it, it is not tried again at once.
      tooMany = Math.max(2 * MOST_MESSAGES, lines + MOST_MESSAGES / 10);
    }
  }

  /** Takes out what is too old or too much, at the first message of a day too: what people asked is kept no longer than it is of use. */
  async function tidy(): Promise<void> {
    const oldest = oldestKept();
    const before = lines;
    let all = 0;
    let surplus = -MOST_MESSAGES;
    for await (const { at } of journal.entries()) {
      all++;
      if (at >= oldest) surplus++;
    }
    lines += all - before;
    if (all === surplus + MOST_MESSAGES && lines <= tooMany) return;
    await journal.sift(({ at }) => {
      const isKept = at >= oldest && surplus-- <= 0;
      if (!isKept) lines--;
      return isKept;
    });
  }

  function mark(message: Message, marked: Partial<Message>): Promise<void> {
    given.delete(keyOf(message));
    return write({ ...message, ...marked });
  }

  function printsOf(factIds: readonly string[], library: Library): Message["prints"] {
    return Object.fromEntries(factIds.map((id) => [id, printOf(id, library)]));
  }

  const stands = (message: Message) => given.get(keyOf(message)) === message;

  return {
    async said({ platform, place, request, isAsked }, factIds, library) {
      const key = keyOf({ platform, place });
      given.delete(key);
      toldAnew?.add(key);
      const at = now().toISOString();
      // An answer that rests on nothing, be it now that it was edited, is nothing to put right; what was asked is not kept for it.
      const told = factIds.length === 0 ? NOTHING : request;
      const written = write({ platform, place, request: told, isAsked, at, prints: printsOf(factIds, library) });
      for (const listener of listeners) listener(factIds, library);
      await written;
    },
    watch: (listener) => void listeners.push(listener),
    async outdated({ factIds, isPassedOver = () => false }, library) {
      const anew = new Set<string>();
      toldAnew = anew;
      const gathered = await gather((message): Outdated | undefined => {
        if (message.isLost || isPassedOver(message)) return undefined;
        const changed = Object.entries(message.prints).filter(
          ([id, print]) => (factIds === "all" || factIds.has(id)) && print !== printOf(id, library),
        );
        return changed.length === 0 ? undefined : { message, factIds: changed.map(([id]) => id) };
      }).finally(() => {
        toldAnew = undefined;
      });
      for (const key of anew) gathered.delete(key);
      const portion = [...gathered].slice(0, PORTION);
      given = new Map(portion.map(([key, { message }]) => [key, message]));
      return portion.map(([, outdated]) => outdated);
    },
    stands,
    async corrected(message, library) {
      if (stands(message)) await mark(message, { prints: printsOf(Object.keys(message.prints), library) });
    },
    async gone(message) {
      if (stands(message)) await mark(message, { request: NOTHING, prints: {} });
    },
    async lost(message) {
      if (stands(message)) await mark(message, { isLost: true });
    },
    async lostOnes() {
      const lost = await gather((message) => (message.isLost ? message : undefined));
      return [...lost.values()].sort((a, b) => b.at.localeCompare(a.at));
    },
    async countOf(factIds) {
      return (await gather(({ prints }) => (factIds.some((id) => Object.hasOwn(prints, id)) ? true : undefined))).size;
    },
  };
}

const NOTHING: Request = { command: "", options: {} };

/** What a message is known by, as long as it stands. */
export function keyOf({ platform, place }: Pick<Message, "platform" | "place">): string {
  return `${platform} ${place}`;
}
