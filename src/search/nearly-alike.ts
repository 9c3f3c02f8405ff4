import { relatedTo } from "./related-words.ts";
import { isAlike, type Unit } from "./units.ts";

/** From this nearness on another word may mean the same thing: "games" for matches, "article" for a report. */
const NEAR = 0.5;

/** Whether a unit of a fact is alike one of a question, or has a word so near to one of its words that it may mean the same. */
export function isNearlyAlike(told: Unit, asked: Unit): boolean {
  return (
    isAlike(told, asked) ||
    asked.stems.some((stem) => relatedTo(stem).some((other) => other.nearness >= NEAR && told.stems.includes(other.stem)))
  );
}
