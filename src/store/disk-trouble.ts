/** What a moderator is told where a disk takes nothing. Anything that is no failure of the disk is thrown again. */
export function unwritable(cause: unknown): string {
  const code = diskCode(cause);
  if (code === undefined) throw cause;
  return `The bot's disk takes nothing now: ${wordFor(code)}. Nothing was changed, and answers go on; whoever runs the bot has to mend that, then save again.`;
}

/** The system's code of a failure, such as "ENOSPC"; undefined where it is a failure of another kind. */
export function diskCode(cause: unknown): string | undefined {
  const code = typeof cause === "object" && cause !== null && "code" in cause ? cause.code : undefined;
  return typeof code === "string" ? code : undefined;
}

function wordFor(code: string): string {
  switch (code) {
    case "ENOSPC":
    case "EDQUOT":
      return `it is full (${code})`;
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return `the data folder may not be written (${code})`;
    default:
      return `it failed (${code})`;
  }
}
