import type { Tally } from "./tally.ts";

/** One thing that somebody asks. */
export interface Ask {
  readonly words: string;
  /** Counts up; says in which of the platform's ways it is asked. */
  readonly turn: number;
  /** How often it is delivered. */
  readonly times: number;
}

/** Many people on one platform of ours. */
export interface Readers {
  readonly name: string;
  /** What the bot is configured with to come here. */
  readonly env: Readonly<Record<string, string>>;
  readonly tally: Tally;
  /** Somebody new asks. */
  ask(ask: Ask): void;
  /** One person asks so many times at once; gives what the answers will name. */
  flood(words: string, count: number): readonly string[];
  /** Breaks the bot's connection. */
  drop(): void;
  /** Counts what was sent since the last look. */
  look(): void;
  /** The account of a question is closed. */
  forget(id: string): void;
  answersTo(ids: readonly string[]): number;
  /** What the bot sent that the platform refuses. */
  refusals(): readonly string[];
  close(): Promise<void>;
}
