import { understand } from "../question/understand.ts";
import type { Library } from "../saga/library.ts";
import type { Fact } from "../saga/schema.ts";
import { rank } from "./rank.ts";

/** What a moderator writes to the fact that tells what the saga is. */
const OPENINGS = ["what happened", "give me a summary", "what is this saga about"];

/** The fact that tells what the saga is: the one that has one of these among its readers' questions. */
export function openingFact(library: Library): Fact | undefined {
  const found = OPENINGS.flatMap((text) => rank(understand(text, library), library).find(({ isVerbatim }) => isVerbatim) ?? []);
  return found.find(({ fact }) => fact.standing !== "retracted")?.fact;
}
