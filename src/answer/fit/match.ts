import type { FactReading } from "../../saga/fact-reading.ts";
import { STRANGER } from "../../search/names.ts";
import type { Unit } from "../../search/units.ts";

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

/** The parts of a reading in which a unit may be met. */
export type Told = Pick<FactReading, "ids" | "claim" | "quote" | "extras" | "dates" | "roles" | "questions">;

/** What the fact itself says, whatever readers ask of it and whoever its people are. */
export function ownWordsOf(told: Told): Told {
  return { ...told, roles: [], questions: [] };
}

/** Whether the unit names somebody whom no entry of the file names. */
export function isStranger({ ids }: Unit): boolean {
  return ids[0]?.startsWith(STRANGER) ?? false;
}

/** 0 to 1: how well the fact covers one unit of the question. */
export function coverOf(unit: Unit, { ids, claim, quote, extras, dates, roles, questions }: Told): number {
  const own = [claim, quote, extras, dates];
  const isName = unit.ids.length > 0;
  if (isName ? unit.ids.some((id) => ids.has(id)) : isIn(own, "stems", unit.stems)) return MATCH.same;
  if (isIn(questions, isName ? "ids" : "stems", isName ? unit.ids : unit.stems)) return MATCH.sameInReadersQuestion;
  if (isIn(own, "concepts", unit.concepts)) return MATCH.synonym;
  if (isIn(questions, "concepts", unit.concepts)) return MATCH.synonymInReadersQuestion;
  if (isName) return isPartOfName(unit, [...own, ...questions]) ? MATCH.partOfName : 0;
  if (isIn([roles], "stems", unit.stems)) return MATCH.sameInRole;
  return isIn([roles], "concepts", unit.concepts) ? MATCH.synonymInRole : 0;
}

/** Whether any of the terms, of the kind that is named, stands anywhere in the texts. */
function isIn(texts: readonly (readonly Unit[])[], kind: "ids" | "stems" | "concepts", terms: readonly string[]): boolean {
  return terms.length > 0 && texts.some((units) => units.some((unit) => terms.some((term) => unit[kind].includes(term))));
}

function isPartOfName(unit: Unit, texts: readonly (readonly Unit[])[]): boolean {
  return !isStranger(unit) && unit.stems.length > 0 && unit.stems.every((stem) => isIn(texts, "stems", [stem]));
}
