import { createPackedLists } from "../search/packed-lists.ts";
import { createUnitTable } from "../search/unit-table.ts";
import type { Unit } from "../search/units.ts";
import { type ComparedReading, comparedReading, type FactReading } from "./fact-reading.ts";

/** The readings of many facts, packed: some 300 bytes a fact. Only grows, so that every snapshot can share it; what a reading was kept under stays valid. */
export interface Readings {
  /** Keeps a reading and gives its slot. */
  add(reading: FactReading): number;
  /** The reading of a slot. Its units are the same objects wherever they are the same. */
  at(slot: number): ComparedReading;
  /** The units of all readings that have the term: a stem, `@` and an id, or a synonym group. */
  having(term: string): readonly Unit[];
  /** How many different units there are; a unit's number is below it. */
  unitCount(): number;
}

/** Readings that are kept unpacked, 1 to 4 KB each: all of a file of that size, of a larger one those that were unpacked last. */
const UNPACKED = 1_024;

export function createReadings(): Readings {
  const table = createUnitTable();
  const ids: string[] = [];
  const idNumbers = new Map<string, number>();
  const packed = createPackedLists();
  const unpacked = new Map<number, ComparedReading>();

  function idNumber(id: string): number {
    const known = idNumbers.get(id);
    if (known !== undefined) return known;
    idNumbers.set(id, ids.length);
    return ids.push(id) - 1;
  }

  function unpack(slot: number): ComparedReading {
    const { numbers, from } = packed.at(slot);
    const sections = numbers[from] ?? 0;
    let at = from + sections + 1;
    function section<T>(index: number, of: (number: number) => T): readonly T[] {
      const until = at + (numbers[from + index + 1] ?? 0);
      const read: T[] = [];
      for (; at < until; at++) read.push(of(numbers[at] ?? 0));
      return read;
    }
    const units = (index: number): readonly Unit[] => section(index, table.at);
    const [claim, quote, extras, dates, roles] = [units(0), units(1), units(2), units(3), units(4)];
    const idsMet = new Set(section(5, (number) => ids[number] ?? ""));
    const questions = Array.from({ length: sections - FIXED_SECTIONS }, (_, index) => units(FIXED_SECTIONS + index));
    return comparedReading({ claim, quote, extras, dates, roles, ids: idsMet, questions });
  }

  return {
    add({ claim, quote, extras, dates, roles, ids: met, questions }) {
      const numbered = (units: readonly Unit[]) => units.map(table.numberOf);
      const sections = [...[claim, quote, extras, dates, roles].map(numbered), [...met].map(idNumber), ...questions.map(numbered)];
      return packed.add([sections.length, ...sections.map(({ length }) => length), ...sections.flat()]);
    },
    at(slot) {
      const known = unpacked.get(slot);
      if (known) return known;
      const made = unpack(slot);
      const [oldest = slot] = unpacked.keys();
      if (unpacked.size >= UNPACKED) unpacked.delete(oldest);
      unpacked.set(slot, made);
      return made;
    },
    having: table.having,
    unitCount: table.count,
  };
}

/** Claim, quote, extras, dates, roles and ids; then a section for each reader's question. */
const FIXED_SECTIONS = 6;
