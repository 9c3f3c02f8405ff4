import type { Unit } from "./units.ts";

/**
 * Every different unit of a collection of texts once, so that a text is a list of small numbers and units can be compared by being the same object: the
 * strings of 100,000 facts would take a gigabyte. Only grows; a unit keeps its number.
 */
export interface UnitTable {
  /** The number of a unit that has the same words and meaning. */
  numberOf(unit: Unit): number;
  /** The unit of a number that `numberOf` gave. */
  at(number: number): Unit;
  /** The units that have the term: a stem, `@` and an id, or a synonym group. */
  having(term: string): readonly Unit[];
  /** How many units there are; their numbers are those below it. */
  count(): number;
}

export function createUnitTable(): UnitTable {
  const numbers = new Map<string, number>();
  const units: Unit[] = [];
  const byTerm = new Map<string, Unit[]>();

  function add({ words: read, ids, stems, concepts, isPhrase, isStop }: Unit): number {
    const words = read.map(({ text, stem, isStop }) => ({ text, stem, isStop }));
    const kept: Unit = { words, ids, stems, concepts, isPhrase, isStop, number: units.length };
    for (const term of termsOf(kept)) {
      const others = byTerm.get(term);
      if (others) others.push(kept);
      else byTerm.set(term, [kept]);
    }
    return units.push(kept) - 1;
  }

  return {
    numberOf(unit) {
      const key = keyOf(unit);
      const known = numbers.get(key);
      if (known !== undefined) return known;
      const number = add(unit);
      numbers.set(key, number);
      return number;
    },
    at(number) {
      const unit = units[number];
      if (!unit) throw new RangeError(`No unit has the number ${number}.`);
      return unit;
    },
    having: (term) => byTerm.get(term) ?? [],
    count: () => units.length,
  };
}

/** What a unit can be found by: its stems, the ids it may stand for, its synonym groups. */
function termsOf({ stems, ids, concepts }: Unit): ReadonlySet<string> {
  return new Set([...stems, ...ids.map((id) => `@${id}`), ...concepts]);
}

/** What makes units the same. */
function keyOf({ words, ids, concepts, isPhrase, isStop }: Unit): string {
  let key = isPhrase ? "p" : isStop ? "s" : "";
  for (const { text } of words) key += ` ${text}`;
  if (ids.length > 0) key += `|${ids.join("|")}`;
  return concepts.length === 0 ? key : `${key}|${concepts.join(" ")}`;
}
