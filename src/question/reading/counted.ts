import { firstWordOf, type Unit } from "../../search/units.ts";

/** What is to be counted: "cases" in "how many cases", "leaders" in "how many PTI leaders", and the name itself in "how many cabins" where the file calls one so; undefined where nothing follows. */
export function countedIn(units: readonly Unit[]): Unit | undefined {
  const at = units.findIndex((unit) => /^(?:many|much|number)$/.test(firstWordOf(unit)));
  if (at < 0) return undefined;
  const next = units.findIndex((unit, index) => index > at && !/^(?:of|the|more|different|total)$/.test(firstWordOf(unit)));
  const [first, second] = [units[next], units[next + 1]];
  if (first && first.ids.length > 0) return isCountable(second) ? second : first;
  // "How many clean samples": what stands behind it in the plural is counted.
  if (isCountable(first) && isCountable(second) && !/s$/.test(firstWordOf(first)) && /[^s]s$/.test(firstWordOf(second))) return second;
  return isCountable(first) ? first : undefined;
}

function isCountable(unit: Unit | undefined): boolean {
  return (
    unit !== undefined &&
    !unit.isStop &&
    unit.ids.length === 0 &&
    !isDoneByCounted(unit) &&
    !/^(?:money|cash|funds?|gets?|has|is|are|do|does)$/.test(firstWordOf(unit))
  );
}

/** Whether the word tells what was done by whatever is counted: "how many guards went on strike". */
export function isDoneByCounted(unit: Unit): boolean {
  return /^(?:went|came|got|took|had|were|was|did|made|left|died|\S+ed)$/.test(firstWordOf(unit));
}
