import { understand } from "../../question/understand.ts";
import type { Library } from "../../saga/library.ts";
import type { Fact } from "../../saga/schema.ts";
import { rank } from "../fit/rank.ts";

/** What a moderator writes to the facts that tell what the saga is. */
const OPENINGS = ["what happened", "give me a summary", "what is this saga about"];

/** The facts that tell the saga in short, in the file's order: those that have one of these among their readers' questions. */
export function openingFacts(library: Library): readonly Fact[] {
  const found = OPENINGS.flatMap((text) => rank(understand(text, library), library).filter(({ isVerbatim }) => isVerbatim));
  const ids = new Set(found.map(({ fact }) => fact.id));
  return library.facts.filter(({ id, standing }) => ids.has(id) && standing !== "retracted");
}
