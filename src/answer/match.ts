import type { FactReading } from "../saga/fact-reading.ts";
import { STRANGER } from "../search/names.ts";
import type { Unit } from "../search/units.ts";

/** How well a question's unit is met: the same word or name, a synonym, part of a name; and where a reader's question has it, or the role of one whom the fact is about, rather than the fact itself. */
export const MATCH = {
  same: 1,
  sameInReadersQuestion: 0.85,
  synonym: 0.8,
  synonymInReadersQuestion: 0.65,
  partOfName: 0.5,
  sameInRole: 0.4,
  synonymInRole: 0.3,
} as const;

/** What a fact holds, as sets to look up. */
export interface FactTerms {
  readonly ids: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  readonly concepts: ReadonlySet<string>;
  readonly readerIds: ReadonlySet<string>;
  readonly readerStems: ReadonlySet<string>;
  readonly readerConcepts: ReadonlySet<string>;
  readonly roleStems: ReadonlySet<string>;
  readonly roleConcepts: ReadonlySet<string>;
}

export function termsOf(reading: FactReading): FactTerms {
  const own = [...reading.claim, ...reading.quote, ...reading.extras, ...reading.dates];
  const readers = reading.questions.flat();
  return {
    ids: reading.ids,
    stems: new Set(own.flatMap((unit) => unit.stems)),
    concepts: new Set(own.flatMap((unit) => unit.concepts)),
    readerIds: new Set(readers.flatMap((unit) => unit.ids)),
    readerStems: new Set(readers.flatMap((unit) => unit.stems)),
    readerConcepts: new Set(readers.flatMap((unit) => unit.concepts)),
    roleStems: new Set(reading.roles.flatMap((unit) => unit.stems)),
    roleConcepts: new Set(reading.roles.flatMap((unit) => unit.concepts)),
  };
}

/** What the fact itself says, whatever readers ask of it and whoever its people are. */
export function ownTermsOf(reading: FactReading): FactTerms {
  return termsOf({ ...reading, roles: [], questions: [] });
}

/** Whether the unit names somebody whom no entry of the file names. */
export function isStranger({ ids }: Unit): boolean {
  return ids[0]?.startsWith(STRANGER) ?? false;
}

/** 0 to 1: how well the fact covers one unit of the question. */
export function coverOf(unit: Unit, terms: FactTerms): number {
  const has = (set: ReadonlySet<string>, keys: readonly string[]) => keys.some((key) => set.has(key));
  if (unit.ids.length > 0) {
    if (has(terms.ids, unit.ids)) return MATCH.same;
    if (has(terms.readerIds, unit.ids)) return MATCH.sameInReadersQuestion;
  } else {
    if (has(terms.stems, unit.stems)) return MATCH.same;
    if (has(terms.readerStems, unit.stems)) return MATCH.sameInReadersQuestion;
  }
  if (has(terms.concepts, unit.concepts)) return MATCH.synonym;
  if (has(terms.readerConcepts, unit.concepts)) return MATCH.synonymInReadersQuestion;
  if (
    unit.ids.length > 0 &&
    !isStranger(unit) &&
    unit.stems.length > 0 &&
    unit.stems.every((stem) => terms.stems.has(stem) || terms.readerStems.has(stem))
  )
    return MATCH.partOfName;
  if (unit.ids.length > 0) return 0;
  if (has(terms.roleStems, unit.stems)) return MATCH.sameInRole;
  return has(terms.roleConcepts, unit.concepts) ? MATCH.synonymInRole : 0;
}
