import { buttonCommands, commands } from "../../commands/index.ts";
import { type Bot, type BotParts, createBot } from "../../src/bot.ts";
import { clean } from "../../src/platforms/clean.ts";
import { readTyped } from "../../src/platforms/typed-command.ts";
import type { Part, Reply, Verdict } from "../../src/reply.ts";
import type { Library } from "../../src/saga/library.ts";
import { BEFORE_RELEASE } from "../answer/asking.ts";
import { libraryOf, openLighthouse, openSaga } from "../library.ts";

/** One person's talk with the bot on a platform. */
export interface Talk {
  /** Says something; resolves with all that the person reads of the answer. */
  say(text: string): Promise<string>;
  /** Picks one of the choices that were offered last, from 0; resolves with what the person reads then. */
  choose(index: number): Promise<string>;
}

/** A platform that serves a bot of these parts. */
export interface Serving {
  /** Somebody new, who has said nothing yet. */
  newTalk(): Talk;
  stop(): Promise<void>;
}

export type Open = (parts: BotParts) => Promise<Serving>;

/** What somebody does, and the verdict of the answer; none where it is no answer to a question. */
interface Turn {
  readonly say?: string;
  readonly choose?: number;
  readonly verdict?: Verdict;
}

interface Conversation {
  readonly about: string;
  readonly library: () => Library;
  readonly turns: readonly Turn[];
}

const saga = openSaga();
const lighthouse = openLighthouse();
const harbour = libraryOf({
  entities: [
    { id: "ali", name: "Ali Khan", kind: "person" },
    { id: "omar", name: "Omar Khan", kind: "person" },
  ],
  facts: [
    { id: "ali-left", claim: "Ali Khan left the harbour on Monday.", about: ["ali"] },
    { id: "omar-left", claim: "Omar Khan left the harbour on Friday.", about: ["omar"] },
    { id: "loud", claim: "@everyone reads **this** <@123456789012345678> at https://example.org/ on the quay." },
  ],
});

const CONVERSATIONS: readonly Conversation[] = [
  {
    about: "a question and what follows it",
    library: () => saga,
    turns: [
      { say: "who told the prime minister about the hacking", verdict: "answered" },
      { say: "and when?", verdict: "answered" },
    ],
  },
  {
    about: "typos, Roman Urdu and a known unknown",
    library: () => saga,
    turns: [
      { say: "release kab hai", verdict: "answered" },
      { say: "wen was the arest warant isued", verdict: "answered" },
      { say: "can the agencies verify the claims", verdict: "answered" },
    ],
  },
  {
    about: "what the file does not say",
    library: () => saga,
    turns: [
      { say: "what did the president of Mars eat for breakfast", verdict: "not_in_file" },
      { say: "why did miftah ismail resign", verdict: "not_in_file" },
    ],
  },
  {
    about: "words as they were published",
    library: () => saga,
    turns: [{ say: "what did khan say about the date", verdict: "answered" }, { say: "/quote imran khan" }],
  },
  {
    about: "what two people may be meant by",
    library: () => harbour,
    turns: [
      { say: "did Khan leave the harbour", verdict: "unsure" },
      { choose: 1, verdict: "answered" },
    ],
  },
  {
    about: "what is disputed and what was withdrawn",
    library: () => lighthouse,
    turns: [
      { say: "were the signatures forged", verdict: "answered" },
      { say: "was Osric Dunmallow arrested", verdict: "withdrawn" },
    ],
  },
  {
    about: "commands and a mistyped one",
    library: () => saga,
    turns: [{ say: "/who azam khan", verdict: "answered" }, { say: "/help" }, { say: "/tmeline" }, { say: "/new yesterday" }],
  },
  {
    about: "a fact that would ping, format and link",
    library: () => harbour,
    turns: [{ say: "what does everyone read on the quay", verdict: "answered" }],
  },
];

/** Holds the same conversations on a platform: the verdicts are these, and a person reads every word of the bot's reply, in its order. */
export function platformContract(name: string, open: Open): void {
  describe(`a conversation on ${name}`, () => {
    test.each(CONVERSATIONS.map((conversation) => [conversation.about, conversation] as const))("%s", async (_, { library, turns }) => {
      const parts: BotParts = { commands, buttonCommands, library, clock: () => BEFORE_RELEASE, onFailure: fail };
      const serving = await open(parts);
      try {
        const talk = serving.newTalk();
        const reference = createReference(createBot(parts));
        for (const turn of turns) {
          const reply = await reference(turn);
          expect(reply.judgement?.verdict).toBe(turn.verdict);
          const read = await (turn.choose === undefined ? talk.say(turn.say ?? "") : talk.choose(turn.choose));
          expectWords(read, reply);
        }
      } finally {
        await serving.stop();
      }
    });
  });
}

function fail({ where, cause }: { readonly where: string; readonly cause: unknown }): never {
  throw new Error(`${where}: ${String(cause)}`);
}

/** The same talk with the bot itself. */
function createReference(bot: Bot): (turn: Turn) => Promise<Reply> {
  let offered: Reply["choices"] = [];
  return async ({ say = "", choose }) => {
    const request = choose === undefined ? requestOf(say, bot) : offered?.[choose]?.request;
    if (request instanceof Error) return { parts: [{ kind: "lead", text: request.message }] };
    if (!request) throw new Error(`There is no choice ${choose}.`);
    const reply = await bot.run({ ...request, caller: { platform: "contract", id: "reader" }, conversation: "contract" });
    offered = reply.choices ?? offered;
    return reply;
  };
}

function requestOf(text: string, bot: Bot) {
  try {
    return readTyped(text, bot.commands);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** Every text of the reply stands in what is read, one after another; of a list that goes on on another page its beginning does. */
function expectWords(read: string, reply: Reply): void {
  const firstList = reply.parts.find(({ kind }) => kind === "list");
  const goesOn = /^Page 1 of \d+$/m.test(read);
  const texts = [
    ...reply.parts.flatMap((part) => textsOf(part, part === firstList)),
    ...(reply.choices ?? []).map(({ label }) => ({ text: label, isLater: false })),
  ];
  let rest = wordsOf(read);
  for (const { text, isLater } of texts) {
    const words = wordsOf(text);
    const at = rest.indexOf(words);
    if (at < 0 && isLater && goesOn) continue;
    expect([words, at >= 0]).toEqual([words, true]);
    rest = rest.slice(at + words.length);
  }
}

interface ReadText {
  readonly text: string;
  /** Whether it may stand on another page. */
  readonly isLater: boolean;
}

function textsOf(part: Part, isFirstList: boolean): readonly ReadText[] {
  const always = (...texts: readonly string[]) => texts.map((text) => ({ text, isLater: false }));
  switch (part.kind) {
    case "quote":
      return always(part.words, part.by);
    case "list": {
      const texts = [part.title ?? "", ...part.items.flatMap(({ text, detail = "" }) => [text, detail])];
      // The title, and the first item with its detail, are on the first page.
      return texts.map((text, at) => ({ text, isLater: !isFirstList || at > 2 }));
    }
    default:
      return always(part.text);
  }
}

/** Letters and digits: how a platform marks, escapes and parts them is its own affair. */
function wordsOf(text: string): string {
  return clean(text.replace(/\u200B/g, ""))
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
