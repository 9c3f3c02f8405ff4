import type { Unit } from "../search/units.ts";

const NEGATIONS = new Set(
  "not no never none without unable cannot refuse refuses refused declines declined deny denies denied nobody".split(" "),
);

/** Whether the words say of anything that it is not so. */
export function isNegated(units: readonly Unit[]): boolean {
  return units.some((unit) => unit.words.some((word) => NEGATIONS.has(word.text)));
}
