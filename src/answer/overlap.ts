import type { Asked, Question } from "../question/question.ts";
import { isTelling } from "../question/telling-words.ts";
import type { FactReading } from "../saga/fact-reading.ts";
import type { Library } from "../saga/library.ts";
import { isProperName } from "../search/english.ts";
import { type Relation, relatedTo } from "../search/related-words.ts";
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
  /** 0 to 1: how much a part tells facts of this file apart. */
  rarityOf(asked: Asked): number;
  /** Whether the question has a proper name that the file has nothing of: "was India behind it". */
  readonly namesStranger: boolean;
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
  /** How well it is covered by a related word, in the fact itself; a reader's question counts for less. */
  readonly related: number;
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
    const sharing = new Set(terms.flatMap(library.unitsHaving));
    for (const other of sharing) add(other, commonPart(unit, other, part));
    for (const { stem, nearness } of relationsOf(unit)) {
      for (const other of library.unitsHaving(stem)) if (!sharing.has(other)) add(other, { ...NOTHING, part, related: nearness * RELATED });
    }
  });
  const absent = new Set(question.asked.filter(({ unit }) => isAbsent(unit, library)));
  const words = new Set(question.words);
  const rarities = new Map(question.asked.map((asked) => [asked, rarityIn(asked.unit, library)]));
  return {
    question,
    of: (unit) => commons.get(unit),
    isAbsent: (asked) => absent.has(asked),
    rarityOf: (asked) => rarities.get(asked) ?? 1,
    namesStranger: [...absent].some(({ unit }) => unit.ids.length === 0 && isProperName(unit.words[0]?.text ?? "")),
    hasWord: (folded) => words.has(folded),
  };
}

/** What a related word is worth at the most, and what of that remains in a reader's question: less than a synonym. */
const RELATED = 0.75;
const RELATED_IN_READERS_QUESTION = 0.8;

const NOTHING = { alikeness: 0, cover: 0, readersCover: 0, stems: 0 };

/** The words related to a part of the question; none for a name, nor for a word that nobody uses loosely ("arrested"). */
export function relationsOf(unit: Unit): readonly Relation[] {
  return unit.ids.length > 0 || unit.stems.some(isTelling) ? [] : unit.stems.flatMap(relatedTo);
}

/** 0 to 1: the inverse document frequency of a part of the question over the greatest that the file can have. */
function rarityIn({ ids, stems }: Unit, { index }: Library): number {
  const keys = ids.length > 0 ? ids.map((id) => `@${id}`) : stems;
  const most = Math.max(0, ...keys.map((key) => index.documentCount(key)));
  return Math.log((index.size + 1) / (most + 0.5)) / Math.log((index.size + 1) / 0.5);
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
    related: 0,
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

/** How well a fact covers a part of the question: 0 to 1. */
export interface Cover {
  /** In the same word or name or a synonym, as `coverOf` says. */
  readonly cover: number;
  /** The same, or more where a related word covers it. */
  readonly related: number;
}

/** By the question's parts, how well the fact covers each. */
export function coversIn(reading: FactReading, overlap: Overlap): readonly Cover[] {
  const { asked } = overlap.question;
  const covers: number[] = asked.map(({ unit }) => (unit.ids.some((id) => reading.ids.has(id)) ? MATCH.same : 0));
  const related = asked.map(() => 0);
  const stems = asked.map(() => 0);
  const meet = (units: readonly Unit[], kind: "cover" | "readersCover") => {
    const share = kind === "cover" ? 1 : RELATED_IN_READERS_QUESTION;
    for (const unit of units) {
      for (const common of overlap.of(unit)?.parts ?? []) {
        covers[common.part] = Math.max(covers[common.part] ?? 0, common[kind]);
        related[common.part] = Math.max(related[common.part] ?? 0, common.related * share);
        stems[common.part] = (stems[common.part] ?? 0) | common.stems;
      }
    }
  };
  for (const units of [reading.claim, reading.quote, reading.extras, reading.dates]) meet(units, "cover");
  for (const units of reading.questions) meet(units, "readersCover");
  return covers.map((found, part) => {
    const cover = Math.max(found, isWholeName(asked[part], stems[part] ?? 0) ? MATCH.partOfName : 0);
    return { cover, related: Math.max(cover, related[part] ?? 0) };
  });
}

/** Whether all words of a name are met, by whomever they name there. */
function isWholeName(asked: Asked | undefined, stems: number): boolean {
  const unit = asked?.unit;
  return unit !== undefined && unit.ids.length > 0 && !isStranger(unit) && stems !== 0 && stems === (1 << unit.stems.length) - 1;
}
