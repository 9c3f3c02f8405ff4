import { types } from "node:util";

/** Where events are told to the operator: one line an event. Never a token, a secret, an address that carries one, or the text of a question. */
export interface Log {
  debug(event: string, fields?: LogFields): void;
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
}

export type LogFields = Readonly<Record<string, string | number | boolean>>;

/** Fields of an error that say what happened without saying to whom: never `url`, `requestBody`, `response` or the like. */
const TELLING = ["code", "status", "method", "route", "syscall"] as const;

/** Errors whose words are the runtime's own and speak of the program alone. Those of others may quote what a person wrote. */
const PLAIN_SPOKEN: ReadonlySet<string> = new Set(["TypeError", "ReferenceError"]);

/** Lines of a stack that are kept. */
const FRAMES = 6;

/** What may be logged of an error, or of anything else that was thrown: its name, code, status, method and route; where it was thrown, unless it is the network's or the disk's, which no line of the program mends; its words only where they can't quote anybody. */
export function errorFields(thrown: unknown): LogFields {
  if (!isError(thrown)) return { error: `a thrown ${typeof thrown}` };
  const fields: Record<string, string | number | boolean> = { error: thrown.name };
  for (const field of TELLING) {
    const value: unknown = Reflect.get(thrown, field);
    if (typeof value === "string" || typeof value === "number") fields[field] = value;
  }
  if (PLAIN_SPOKEN.has(thrown.name) || fields.syscall !== undefined) fields.message = thrown.message;
  const root = rootOf(thrown);
  if (root !== thrown) fields.cause = codeOf(root) ?? root.name;
  const frames = isOfSystem(thrown) ? "" : framesOf(thrown);
  return frames === "" ? fields : { ...fields, at: frames };
}

/** An error of another realm (a worker's, a test's) is one too. */
function isError(thrown: unknown): thrown is Error {
  return thrown instanceof Error || types.isNativeError(thrown);
}

/** The system's and the HTTP client's words for what the network or the disk did, such as ENOTFOUND; Node's own for a wrong call begin with ERR_. */
const SYSTEM_CODE = /^(?:E(?!RR_)[A-Z0-9]+|UND_ERR_(?:[A-Z]+_)?(?:TIMEOUT|SOCKET))$/;

/** Whether the network or the disk failed, and not the program. */
export function isOfSystem(thrown: unknown): boolean {
  return isError(thrown) && [thrown, rootOf(thrown)].some((error) => SYSTEM_CODE.test(codeOf(error) ?? ""));
}

/** How deep causes are followed. */
const DEPTH = 5;

/** The cause of the cause …: what a library says of a failed request tells little, and the system's word for it much. */
function rootOf(thrown: Error): Error {
  let root = thrown;
  for (let depth = 0; depth < DEPTH && isError(root.cause); depth++) root = root.cause;
  return root;
}

/** Such as ECONNREFUSED. */
function codeOf(error: Error): string | undefined {
  const code: unknown = Reflect.get(error, "code");
  return typeof code === "string" ? code : undefined;
}

/** The stack without its first lines, which repeat the error's words. */
function framesOf({ stack = "" }: Error): string {
  const frames = stack.split("\n").filter((line) => /^ {4}at /.test(line));
  return frames
    .slice(0, FRAMES)
    .map((line) => line.trim())
    .join(" ");
}
