/** What is asked of the bot: the part of an invocation that a person chooses, by typing it or by pressing a button that carries it. */
export interface Request {
  readonly command: string;
  /** What was given for each option, as typed; an option left out is absent. */
  readonly options: Readonly<Record<string, string>>;
}

/** Characters (UTF-16 units) that a request's code may have: Discord's buttons carry 100, of which a platform keeps 10 for marks of its own. */
export const LONGEST_CODE = 90;

/** A request as a short text that a button can carry, so that it works after a restart too; undefined where it would be longer than that. */
export function encodeRequest({ command, options }: Request, longest = LONGEST_CODE): string | undefined {
  const code = JSON.stringify([command, ...Object.entries(options).flat()]);
  return code.length <= longest ? code : undefined;
}

/** The request of a code; undefined where the text is none. Never throws, whatever the text. */
export function decodeRequest(code: string): Request | undefined {
  const read = readJson(code);
  if (!Array.isArray(read) || !read.every((entry) => typeof entry === "string")) return undefined;
  const [command, ...flat] = read;
  if (command === undefined || flat.length % 2 !== 0) return undefined;
  const entries = flat.flatMap((name, at) => (at % 2 === 0 ? [[name, flat[at + 1] ?? ""] as const] : []));
  return { command, options: Object.fromEntries(entries) };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
