import { parseArgs } from "node:util";
import { clean } from "../clean.ts";

/** What the command line of `ask` says. */
export type AskArguments =
  | { readonly kind: "ask"; readonly options: AskOptions }
  | { readonly kind: "help"; readonly text: string }
  /** Every problem of the arguments, a sentence a line. */
  | { readonly kind: "problem"; readonly text: string };

export interface AskOptions {
  /** The data file; left out where the configured one is meant. */
  readonly dataFile?: string;
  /** One JSON object a line instead of text. */
  readonly isJson: boolean;
  /** Whether to say why each question was answered as it was. */
  readonly wantsExplanation: boolean;
  /** How many facts a JSON object lists; 1 or more. */
  readonly top: number;
  /** The question from the words; left out where the questions come from the input, one a line. */
  readonly question?: string;
}

const DEFAULT_TOP = 3;

const HELP = `Usage: npm run --silent ask -- [--data FILE] [--json] [--top N] [--explain] [words…]

Answers the question that the words make; without words, one question a line from standard input.

  --data FILE  the data file to answer from
  --json       one JSON object a line: question, verdict, text, facts, confidence, ms
  --top N      how many facts a JSON object lists (${DEFAULT_TOP} if left out)
  --explain    say why: what was understood, what the nearest facts cover, which rule decided
  --help       this text
  --           ends the options: what follows are words`;

/** Reads the arguments after the program's name. Options come first; from the first word on, everything is the question. Pure. */
export function parseAskArguments(argv: readonly string[]): AskArguments {
  const { tokens } = parseArgs({
    args: [...argv],
    options: {
      data: { type: "string" },
      json: { type: "boolean" },
      top: { type: "string" },
      explain: { type: "boolean" },
      help: { type: "boolean", short: "h" },
    },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const end = tokens.find((token) => token.kind !== "option");
  const given = tokens.flatMap((token) => (token.kind === "option" && token.index < (end?.index ?? argv.length) ? [token] : []));
  const problems = new Set(given.flatMap((option) => problemOf(option, argv[option.index] ?? option.rawName) ?? []));
  const lastOf = (name: string) => given.findLast((option) => option.name === name);

  if (lastOf("help")) return { kind: "help", text: HELP };
  if (problems.size > 0) return { kind: "problem", text: [...problems].map(clean).join("\n") };
  const dataFile = lastOf("data")?.value;
  const words = end && argv.slice(end.kind === "positional" ? end.index : end.index + 1);
  return {
    kind: "ask",
    options: {
      isJson: lastOf("json") !== undefined,
      wantsExplanation: lastOf("explain") !== undefined,
      top: Number(lastOf("top")?.value ?? DEFAULT_TOP),
      ...(dataFile !== undefined && { dataFile }),
      ...(words && words.length > 0 && { question: words.join(" ") }),
    },
  };
}

interface GivenOption {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  /** Whether the value was given as `--name=value`. */
  readonly inlineValue: boolean | undefined;
}

/** A sentence on what is wrong with an option; `typed` is the argument it stands in. */
function problemOf(option: GivenOption, typed: string): string | undefined {
  const { name, rawName, value } = option;
  switch (name) {
    case "json":
    case "explain":
    case "help":
      return value === undefined ? undefined : `${rawName} takes no value. Leave “=${value}” out.`;
    case "data":
      return isMissing(option) ? `${rawName} needs a file after it, such as ${rawName} data/saga.yaml.` : undefined;
    case "top":
      if (isMissing(option)) return `${rawName} needs a number after it, such as ${rawName} 5.`;
      return value !== undefined && isCount(value)
        ? undefined
        : `${rawName} is “${value}”, which is not a whole number from 1. Write ${rawName} 5.`;
    default:
      return `There is no option “${typed}”. There are --data FILE, --json, --top N, --explain and --help; a question that begins with a dash goes after “--”.`;
  }
}

/** Whether nothing, or the next option, stands where the value should. */
function isMissing({ value, inlineValue }: GivenOption): boolean {
  return value === undefined || value === "" || (!inlineValue && /^-\D/.test(value));
}

function isCount(value: string): boolean {
  return /^\d{1,6}$/.test(value) && Number(value) >= 1;
}
