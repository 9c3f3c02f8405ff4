import type { z } from "zod";
import type { Journal } from "./journal.ts";

/**
 * A journal of entries of one shape. What is not of it, whoever wrote it, is left out like a line that cannot be read, and of the others what the shape does not name,
 * so that a keeper can rely on what it reads.
 */
export function shapedJournal<Entry>(journal: Journal, shape: z.ZodType<Entry>): Journal<Entry> {
  function shaped(entry: unknown): readonly Entry[] {
    const { success, data } = shape.safeParse(entry);
    return success ? [data] : [];
  }

  return {
    ...journal,
    read: () => journal.read().flatMap(shaped),
    async *entries() {
      for await (const entry of journal.entries()) yield* shaped(entry);
    },
    async readOn() {
      return (await journal.readOn()).flatMap(shaped);
    },
    sift: (isKept) => journal.sift((entry) => shaped(entry).some(isKept)),
  };
}
