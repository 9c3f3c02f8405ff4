import { randomBytes } from "node:crypto";
import { sampleQuestions } from "./answer/reply/sample-questions.ts";
import { dayText } from "./answer/wording.ts";
import type { Caller, Command, Context, Invocation } from "./command.ts";
import { UserError } from "./errors.ts";
import { createRecent } from "./recent.ts";
import { privately, type Reply, type Topic, withShown } from "./reply.ts";
import type { Request } from "./request.ts";
import type { Library } from "./saga/library.ts";

/** All that a platform needs to know. */
export interface Bot {
  /** What anybody may ask for, in help order. */
  readonly commands: readonly Command[];
  /** What moderators may ask for, in help order. */
  readonly deskCommands: readonly Command[];
  /** What to greet somebody with. */
  about(): About;
  /** Completions for an option, best first; empty where there are none. */
  suggest(command: string, option: string, typed: string): readonly string[];
  /** Answers an invocation. Never rejects: what goes wrong becomes a reply that says so. */
  run(invocation: Invocation): Promise<Reply>;
  /** Reports a failure of the platform itself, where it happened, and gives the sentence for the person, with the id that the report has too. */
  failed(where: string, cause: unknown): Reply;
  /** Takes note of a message that now stands where people see it, so that it can be put right when what it rests on changes. */
  said(message: ShownMessage): void;
  isModerator(caller: Caller): boolean;
}

/** A message of the bot's. */
interface BotMessage {
  readonly platform: string;
  /** Where it stands, in the platform's own words, the same for as long as it stands there; enough to find it after a restart. */
  readonly place: string;
  /** What it answers. */
  readonly request: Request;
  /** Whether what was asked stands in the message itself. */
  readonly isAsked: boolean;
}

/** A message as a platform tells of it. */
export interface ShownMessage extends BotMessage {
  /** What it shows, as `run` gave it. */
  readonly reply: Reply;
}

/** A message, and what it rests on. */
export interface Said extends BotMessage {
  /** The facts that it tells. */
  readonly factIds: readonly string[];
  /** The snapshot that they were told from: the file may have changed while the message was on its way. */
  readonly library: Library;
}

/** What a newcomer is greeted with. */
export interface About {
  readonly title: string;
  /** How fresh the file is, such as "as of 28 September 2022". */
  readonly asOf: string;
  /** Questions to try that the file answers. */
  readonly questions: readonly string[];
}

export interface BotParts {
  readonly commands: readonly Command[];
  /** Reached by buttons alone. */
  readonly buttonCommands?: readonly Command[];
  /** For moderators alone. */
  readonly deskCommands?: readonly Command[];
  /** Reached by moderators' buttons and forms alone. */
  readonly deskButtonCommands?: readonly Command[];
  readonly isModerator?: (caller: Caller) => boolean;
  readonly onSaid?: (message: Said) => void;
  readonly correctedOn?: (factId: string) => string | undefined;
  /** Called for a question that the file did not answer; `after` is the one that it leaned on. */
  readonly onUnanswered?: (question: string, caller: Caller, after?: string) => void;
  /** The facts as they stand now; each invocation keeps the snapshot it began with. */
  readonly library: () => Library;
  readonly clock: () => Date;
  /** Called for a failure that is ours, with the id that the person was shown. */
  readonly onFailure: (failure: Failure) => void;
}

/** Something that went wrong by a mistake of ours or a platform's. */
export interface Failure {
  /** What the person was shown, to find it in the log by. */
  readonly id: string;
  /** The command, or the part of a platform. */
  readonly where: string;
  readonly cause: unknown;
}

/** Conversations whose topic is kept at once, some 250 bytes each; beyond that the one that was silent longest is forgotten. */
const REMEMBERED_CONVERSATIONS = { most: 10_000, bytes: 3_000_000 };

/** What is told to anybody else who asks for what is the moderators'. */
export const NOT_A_MODERATOR = "Only this saga's moderators can do that. Whoever runs the bot keeps the list of them.";

/** Questions offered to a newcomer at once. */
const SAMPLES = 4;

/** A bot of these commands on these facts; it holds nothing but what the conversations were about. */
export function createBot(parts: BotParts): Bot {
  const { commands, buttonCommands = [], deskCommands = [], isModerator = () => false, library, clock, onFailure } = parts;
  const forModerators = new Set([...deskCommands, ...(parts.deskButtonCommands ?? [])]);
  const byName = new Map([...commands, ...buttonCommands, ...forModerators].map((command) => [command.name, command]));
  const topics = createRecent<Topic>(REMEMBERED_CONVERSATIONS);
  /** The snapshot that each reply was made from, for as long as somebody holds the reply. */
  const madeFrom = new WeakMap<Reply, Library>();

  async function answer(invocation: Invocation, current: Library): Promise<Reply> {
    const command = byName.get(invocation.command);
    if (!command) throw new UserError(`There is no command “${invocation.command}”. Try help.`);
    if (forModerators.has(command) && !isModerator(invocation.caller)) throw new UserError(NOT_A_MODERATOR);
    const topic = invocation.leansOn ?? topics.get(invocation.conversation);
    const { correctedOn } = parts;
    const context: Context = {
      library: current,
      now: clock(),
      commands,
      ...(deskCommands.length > 0 && isModerator(invocation.caller) && { isModerator: true }),
      ...(topic && { topic }),
      ...(correctedOn && { correctedOn }),
    };
    const reply = withShown(await command.run(invocation, context));
    if (!reply.judgement) return reply;
    const { topic: now, verdict } = reply.judgement;
    // A greeting does not end what the conversation is about.
    if (now.question === "") return reply;
    topics.set(invocation.conversation, now);
    if (verdict === "not_in_file") {
      const typed = topic && leaningText(invocation, reply, topic);
      if (typed === undefined) parts.onUnanswered?.(now.question, invocation.caller);
      else parts.onUnanswered?.(typed, invocation.caller, topic?.question);
    }
    return reply;
  }

  /** A log that fails must not keep the person from being told. */
  function report(failure: Failure): void {
    try {
      onFailure(failure);
    } catch {
      // There is nobody left to tell.
    }
  }

  function failed(where: string, cause: unknown): Reply {
    const id = randomBytes(4).toString("hex");
    report({ id, where, cause });
    return privately(`Something went wrong here, not with your question. Ask again; if it stays so, tell a moderator the number ${id}.`);
  }

  return {
    commands,
    deskCommands,
    isModerator,
    failed,
    said({ reply, request, ...message }) {
      const { factIds = [], inFull = request } = reply;
      parts.onSaid?.({ ...message, request: inFull, factIds, library: madeFrom.get(reply) ?? library() });
    },
    about() {
      const current = library();
      const { title, updated } = current.about;
      const asOf = updated === undefined ? `revision ${current.revision}` : `as of ${dayText(updated)}`;
      return { title, asOf, questions: sampleQuestions(current, SAMPLES) };
    },
    suggest(command, option, typed) {
      const found = byName.get(command)?.options.find((entry) => entry.name === option);
      return found?.suggest?.(typed, library(), commands) ?? [];
    },
    async run(invocation) {
      try {
        const current = library();
        const reply = await answer(invocation, current);
        madeFrom.set(reply, current);
        return reply;
      } catch (error) {
        return error instanceof UserError ? privately(error.message) : failed(invocation.command, error);
      }
    },
  };
}

/** What was typed, where it leaned on what the conversation is about: read as a whole question, or left to be about the one before. */
function leaningText({ command, options: { question } }: Invocation, { inFull, judgement }: Reply, topic: Topic): string | undefined {
  if (command !== "ask" || question === undefined || topic.question === "" || question.trim() === topic.question) return undefined;
  return inFull !== undefined || judgement?.topic.question === topic.question ? question.trim() : undefined;
}
