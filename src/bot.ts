import { randomBytes } from "node:crypto";
import { sampleQuestions } from "./answer/sample-questions.ts";
import { dayText } from "./answer/wording.ts";
import type { Command, Context, Invocation } from "./command.ts";
import { UserError } from "./errors.ts";
import type { Reply, Topic } from "./reply.ts";
import type { Library } from "./saga/library.ts";

/** All that a platform needs to know. */
export interface Bot {
  /** In help order. */
  readonly commands: readonly Command[];
  /** What to greet somebody with. */
  about(): About;
  /** Completions for an option, best first; empty where there are none. */
  suggest(command: string, option: string, typed: string): readonly string[];
  /** Answers an invocation. Never rejects: what goes wrong becomes a reply that says so. */
  run(invocation: Invocation): Promise<Reply>;
}

export interface About {
  readonly title: string;
  /** How fresh the file is, such as "as of 28 September 2022". */
  readonly asOf: string;
  /** Questions to try that the file answers. */
  readonly questions: readonly string[];
}

export interface BotParts {
  readonly commands: readonly Command[];
  /** The facts as they stand now; each invocation keeps the snapshot it began with. */
  readonly library: () => Library;
  readonly clock: () => Date;
  /** Called for a failure that is ours, with the id that the person was shown. */
  readonly onFailure: (failure: Failure) => void;
}

export interface Failure {
  /** What the person was shown, to find it in the log by. */
  readonly id: string;
  readonly command: string;
  readonly cause: unknown;
}

/** Conversations whose topic is kept at once; beyond that the one that was silent longest is forgotten. */
const REMEMBERED_CONVERSATIONS = 10_000;

/** Questions offered to a newcomer at once. */
const SAMPLES = 4;

export function createBot({ commands, library, clock, onFailure }: BotParts): Bot {
  const byName = new Map(commands.map((command) => [command.name, command]));
  const topics = new Map<string, Topic>();

  function remember(conversation: string, topic: Topic): void {
    topics.delete(conversation);
    topics.set(conversation, topic);
    if (topics.size > REMEMBERED_CONVERSATIONS) {
      const oldest = topics.keys().next().value;
      if (oldest !== undefined) topics.delete(oldest);
    }
  }

  function answer(invocation: Invocation): Reply {
    const command = byName.get(invocation.command);
    if (!command) throw new UserError(`There is no command “${invocation.command}”. Try help.`);
    const topic = topics.get(invocation.conversation);
    const context: Context = { library: library(), now: clock(), commands, ...(topic && { topic }) };
    const reply = command.run(invocation, context);
    if (reply.judgement) remember(invocation.conversation, reply.judgement.topic);
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

  return {
    commands,
    about() {
      const current = library();
      const { title, updated } = current.about;
      const asOf = updated === undefined ? `revision ${current.revision}` : `as of ${dayText(updated)}`;
      return { title, asOf, questions: sampleQuestions(current, SAMPLES) };
    },
    suggest(command, option, typed) {
      const found = byName.get(command)?.options.find((entry) => entry.name === option);
      return found?.suggest?.(typed, library()) ?? [];
    },
    async run(invocation) {
      try {
        return answer(invocation);
      } catch (error) {
        if (error instanceof UserError) return { parts: [{ kind: "lead", text: error.message }] };
        const id = randomBytes(4).toString("hex");
        report({ id, command: invocation.command, cause: error });
        return {
          parts: [
            {
              kind: "lead",
              text: `Something went wrong here, not with your question. Ask again; if it stays so, tell a moderator the number ${id}.`,
            },
          ],
        };
      }
    },
  };
}
