import { errorFields, type Log } from "../log.ts";

/** Which journals the disk takes nothing of; told once as it begins, and once as it ends, however many writes fail in between. */
export interface DiskState {
  /** A journal was written to, or could not be. */
  tried(journal: string, cause: unknown): void;
  /** Journals that can't be written now. */
  unwritable(): readonly string[];
}

export function createDiskState(log: Log): DiskState {
  const failing = new Set<string>();
  return {
    tried(journal, cause) {
      if (cause === undefined) {
        if (failing.delete(journal)) log.info("data.writable", { journal });
        return;
      }
      if (failing.has(journal)) return;
      failing.add(journal);
      log.error("data.unwritable", {
        journal,
        remedy:
          "Make room, or let the bot write its data folder: npm run doctor says what is wrong. What waits is written as soon as that works.",
        ...errorFields(cause),
      });
    },
    unwritable: () => [...failing],
  };
}
