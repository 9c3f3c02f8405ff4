import { readFileSync } from "node:fs";

/** Where the variables of a file of `NAME=value` lines stand, so that a mistake can be told with its line. */
export interface EnvFile {
  readonly lines: ReadonlyMap<string, number>;
  /** What in it is not understood, as `file:line: what is wrong, what to do`; nothing of the line itself, which may be a token. */
  readonly problems: readonly string[];
}

/** Reads where everything stands in such a file. A file that is not there sets nothing. Never throws. */
export function readEnvFile(file: string): EnvFile {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    const code = String(Object(error).code);
    const isAbsent = code === "ENOENT";
    return { lines: new Map(), problems: isAbsent ? [] : [`${file}: can't be read (${code}). Make it a file that this user may read.`] };
  }
  return placesIn(text, file);
}

function placesIn(text: string, file: string): EnvFile {
  const lines = new Map<string, number>();
  const problems: string[] = [];
  let openQuote: string | undefined;
  let opened = 0;
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    if (openQuote !== undefined) {
      if (line.includes(openQuote)) openQuote = undefined;
      continue;
    }
    const [, name, rest = ""] = /^\s*(?:export\s+)?([\w.-]+)(?:\s*=|:\s)(.*)$/.exec(line) ?? [];
    const value = rest.trimStart();
    const quote = /^["'`]/.exec(value)?.[0];
    if (name !== undefined) lines.set(name, at + 1);
    else if (/^\s*[^\s#]/.test(line)) problems.push(`${file}:${at + 1}: is not NAME=value. Write it so, or begin the line with #.`);
    if (quote !== undefined && !value.slice(1).includes(quote)) {
      openQuote = quote;
      opened = at + 1;
    }
  }
  if (openQuote !== undefined)
    problems.push(`${file}:${opened}: the quotation mark before the value has no partner behind it. Put one there.`);
  return { lines, problems };
}
