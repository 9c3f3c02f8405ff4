import type { Reply, Topic } from "./reply.ts";
import type { Request } from "./request.ts";
import type { Library } from "./saga/library.ts";

/** Something people can ask for, the same on every platform. Adding one is a file in commands/ and a line in its index.ts. */
export interface Command {
  /** Lower case, one word. */
  readonly name: string;
  /** One line, at most 100 characters (Discord's limit). */
  readonly description: string;
  /** The description in other languages, by the codes that Discord has for them; at most 100 characters each. */
  readonly localizations?: Localizations;
  /** What follows the name in a typical use, such as `azam khan`; empty where nothing does. */
  readonly example: string;
  /** In the order in which words typed after the name fill them; the last one takes all that is left. */
  readonly options: readonly CommandOption[];
  /** @throws UserError where the person can mend what is wrong. */
  run(invocation: Invocation, context: Context): Reply | Promise<Reply>;
}

/** A text in other languages: Hindi (`hi`) is the one of the region's that Discord knows. */
export interface Localizations {
  readonly hi: string;
}

export interface CommandOption {
  /** Lower case, one word. */
  readonly name: string;
  readonly description: string;
  readonly localizations?: Localizations;
  /** Completions for what has been typed so far, best first. */
  suggest?(typed: string, library: Library, commands: readonly Command[]): readonly string[];
}

/** One request of one person. */
export interface Invocation extends Request {
  readonly caller: Caller;
  /** Which thread, DM or terminal session it belongs to; follow-ups lean on what was said in the same one. */
  readonly conversation: string;
  /** What it leans on in place of what was said last there: a reply to an earlier answer leans on that. */
  readonly leansOn?: Topic;
}

export interface Caller {
  readonly platform: string;
  /** Who it is on that platform: on Slack the team and the user, "T012:U345". */
  readonly id: string;
}

/** What a command may use besides the invocation. */
export interface Context {
  /** The snapshot that this invocation is answered from, from beginning to end. */
  readonly library: Library;
  readonly now: Date;
  /** The day (YYYY-MM-DD, in UTC) on which a fact was last corrected, where anybody keeps count of that. */
  readonly correctedOn?: (factId: string) => string | undefined;
  /** All commands, in help order. */
  readonly commands: readonly Command[];
  /** Set where whoever asks may use the moderators' commands, too. */
  readonly isModerator?: true;
  /** What the conversation was about, where something was said before. */
  readonly topic?: Topic;
}
