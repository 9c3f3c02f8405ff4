import type { Asked, Question } from "../question/question.ts";
import type { FactReading } from "../saga/fact-reading.ts";
import type { Library } from "../saga/library.ts";
import type { Unit } from "../search/units.ts";
import { isStranger, MATCH } from "./match.ts";

/**
 * What a question has in common with the units of the file's facts, found once a question through the units' terms. Facts share their units, so looking at
 * one more fact is a look-up a unit, whatever the question's length.
 */
export interface Overlap {
  readonly question: Question;
  /** What a unit of a fact has in common with the question; undefined where it has nothing. */
  of(unit: Unit): Common | undefined;
  /** Whether nothing in the file speaks of a part of the question, in these words or others. */
  isAbsent(asked: Asked): boolean;
  /** Whether the folded word stands in the question. */
  hasWord(folded: string): boolean;
}

/** What a unit of a fact and a question have in common. */
export interface Common {
  /** How like the unit is to the part of the question that it is most like: 0 to 1. */
  readonly most: number;
  readonly parts: readonly CommonPart[];
}

export interface CommonPart {
  /** The part's place in `asked`. */
  readonly part: number;
  readonly alikeness: number;
  /** How well a fact covers the part by this unit, where the unit stands in the fact itself; and where it does in a reader's question. */
  readonly cover: number;
  readonly readersCover: number;
  /** Which of the part's stems the unit has, a bit a stem. */
  readonly stems: number;
}

export function overlapOf(question: Question, library: Library): Overlap {
  const commons = new Map<Unit, Common>();
  const add = (unit: Unit, part: CommonPart) => {
    const { most, parts } = commons.get(unit) ?? { most: 0, parts: [] };
    commons.set(unit, { most: Math.max(most, part.alikeness), parts: [...parts, part] });
  };
  question.asked.forEach(({ unit }, part) => {
    const terms = [...unit.ids.map((id) => `@${id}`), ...unit.stems, ...unit.concepts];
    for (const other of new Set(terms.flatMap(library.unitsHaving))) add(other, commonPart(unit, other, part));
  });
  const absent = new Set(question.asked.filter(({ unit }) => isAbsent(unit, library)));
  const words = new Set(question.words);
  return { question, of: (unit) => commons.get(unit), isAbsent: (asked) => absent.has(asked), hasWord: (folded) => words.has(folded) };
}

function commonPart(asked: Unit, unit: Unit, part: number): CommonPart {
  const isName = asked.ids.length > 0;
  const isSameId = asked.ids.some((id) => unit.ids.includes(id));
  const stems = asked.stems.reduce((bits, stem, bit) => (unit.stems.includes(stem) ? bits | (1 << bit) : bits), 0);
  const isSynonym = asked.concepts.some((concept) => unit.concepts.includes(concept));
  const isSame = isName ? isSameId : stems !== 0;
  return {
    part,
    alikeness: isSameId || stems !== 0 ? MATCH.same : MATCH.synonym,
    // Whom the fact itself names is told by its ids: of an ambiguous name alone it is not sure.
    cover: isSame && !isName ? MATCH.same : isSynonym ? MATCH.synonym : 0,
    readersCover: isSame ? MATCH.sameInReadersQuestion : isSynonym ? MATCH.synonymInReadersQuestion : 0,
    stems,
  };
}

/** Whether nothing in the file speaks of it, in these words or others. */
export function isAbsent(unit: Unit, library: Library): boolean {
  const { index } = library;
  return (
    unit.stems.every((stem) => index.documentCount(stem) === 0) && unit.concepts.every((concept) => index.documentCount(concept) === 0)
  );
}

/** By the question's parts, how well the fact covers each: 0 to 1, as `coverOf` says. */
export function coversIn(reading: FactReading, overlap: Overlap): readonly number[] {
  const { asked } = overlap.question;
  const covers: number[] = asked.map(({ unit }) => (unit.ids.some((id) => reading.ids.has(id)) ? MATCH.same : 0));
  const stems = asked.map(() => 0);
  const meet = (units: readonly Unit[], kind: "cover" | "readersCover") => {
    for (const unit of units) {
      for (const common of overlap.of(unit)?.parts ?? []) {
        covers[common.part] = Math.max(covers[common.part] ?? 0, common[kind]);
        stems[common.part] = (stems[common.part] ?? 0) | common.stems;
      }
    }
  };
  for (const units of [reading.claim, reading.quote, reading.extras, reading.dates]) meet(units, "cover");
  for (const units of reading.questions) meet(units, "readersCover");
  return covers.map((cover, part) => Math.max(cover, isWholeName(asked[part], stems[part] ?? 0) ? MATCH.partOfName : 0));
}

/** Whether all words of a name are met, by whomever they name there. */
function isWholeName(asked: Asked | undefined, stems: number): boolean {
  const unit = asked?.unit;
  return unit !== undefined && unit.ids.length > 0 && !isStranger(unit) && stems !== 0 && stems === (1 << unit.stems.length) - 1;
}
