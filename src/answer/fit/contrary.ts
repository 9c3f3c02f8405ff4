import type { Question } from "../../question/question.ts";
import { claimAndQuote, type FactReading } from "../../saga/fact-reading.ts";

/** What comes in one kind or in the other, as a thing is described by it. */
const KINDS: readonly (readonly string[])[] = [
  ["men", "women"],
  ["male", "female"],
  ["boy", "girl"],
  ["north", "south", "east", "west"],
  ["northern", "southern", "eastern", "western"],
  ["northbound", "southbound", "eastbound", "westbound"],
  ["upper", "lower"],
  ["inner", "outer"],
  ["junior", "senior"],
  ["indoor", "outdoor"],
];

/** "Who won the men's race" of whoever won the women's. Whether it is so is answered by what tells of the other kind. */
export function isOfContraryKind({ kind, words }: Question, reading: FactReading): boolean {
  if (kind === "yes-no") return false;
  const said = words.map(singular);
  const asked = KINDS.filter((kinds) => kinds.some((word) => said.includes(word)));
  if (asked.length === 0) return false;
  const told = new Set(
    [...claimAndQuote(reading), ...reading.questions.flat()].flatMap((unit) => unit.words.map(({ text }) => singular(text))),
  );
  return asked.some((kinds) => kinds.some((word) => told.has(word)) && !kinds.some((word) => told.has(word) && said.includes(word)));
}

/** "Mens", as many write "men's", and "boys". */
function singular(word: string): string {
  return word.replace(/s$/, "");
}
