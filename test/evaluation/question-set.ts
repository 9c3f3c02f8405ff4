import { readFileSync } from "node:fs";
import { z } from "zod";

const line = z.strictObject({ question: z.string(), style: z.string(), facts: z.array(z.string()) });

/** A question with the ids of every fact that would be a right first answer; none where the file does not answer it. */
export type LabelledQuestion = Readonly<z.infer<typeof line>>;

/** Reads a set of one JSON object a line. */
export function readQuestionSet(path: string | URL): readonly LabelledQuestion[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((text) => text.trim() !== "")
    .map((text) => line.parse(JSON.parse(text)));
}
