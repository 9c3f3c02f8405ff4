import { isLight } from "../../question/reading/light-words.ts";
import { concepts } from "../../search/synonyms.ts";
import type { Unit } from "../../search/units.ts";

/** Whether a verb that its particle makes another has nothing in common with a word but its light verb: "take over" with "taking the name". */
export function hasLightVerbAlone(asked: Unit, told: Unit): boolean {
  if (!asked.isPhrase || told.isPhrase || !asked.stems.some(isLight)) return false;
  const lone = new Set(concepts(asked.stems).map(({ concept }) => concept));
  return !asked.concepts.some((concept) => !lone.has(concept) && told.concepts.includes(concept));
}
