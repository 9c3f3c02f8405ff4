import type { Asked, Question } from "../question/question.ts";
import { isTelling } from "../question/telling-words.ts";
import type { ComparedReading } from "../saga/fact-reading.ts";
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
  /** What the unit of that number has in common with the question; undefined where it has nothing. */
  of(unitNumber: number): Common | undefined;
  /** By the question's parts, whether nothing in the file speaks of it, in these words or others. */
  readonly absent: readonly boolean[];
  /** By the question's parts, 0 to 1: how much it tells facts of this file apart. */
  readonly rarities: readonly number[];
  /** Whether the question has a proper name that the file has nothing of: "was India behind it". */
  readonly namesStranger: boolean;
  /** Whether the folded word stands in the question. */
  hasWord(folded: string): boolean;
  readonly buffer: CoversBuffer;
}

/** What a unit of a fact and a question have in common. */
export interface Common {
  /** How like the unit is to the part of the question that it is most like: 0 to 1. */
  readonly most: number;
  readonly parts: readonly CommonPart[];
  /** Whether the unit carries no meaning of its own. */
  readonly isStop: boolean;
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
  const { asked } = question;
  const absent = asked.map(({ unit }) => isAbsent(unit, library));
  const words = new Set(question.words);
  return {
    question,
    of: commonUnits(question, library),
    absent,
    rarities: asked.map(({ unit }) => rarityIn(unit, library)),
    namesStranger: asked.some(({ unit }, part) => absent[part] && unit.ids.length === 0 && isProperName(unit.words[0]?.text ?? "")),
    hasWord: (folded) => words.has(folded),
    buffer: coversBuffer(asked.length),
  };
}

/**
 * What the units of the file have in common with the question. It is asked for each unit of each fact that is looked at, some thousand times a question:
 * hence a table by the units' numbers, each the place of what the unit has in common, in the stead of a map.
 */
function commonUnits({ asked }: Question, library: Library): Overlap["of"] {
  const places = new Int32Array(library.unitCount());
  const commons: (MutableCommon | undefined)[] = [undefined];
  function add(unit: Unit, part: CommonPart): void {
    const place = places[unit.number] ?? 0;
    const common = commons[place];
    if (common) {
      common.most = Math.max(common.most, part.alikeness);
      common.parts.push(part);
    } else places[unit.number] = commons.push({ most: part.alikeness, parts: [part], isStop: unit.isStop }) - 1;
  }
  asked.forEach(({ unit }, part) => {
    const terms = [...unit.ids.map((id) => `@${id}`), ...unit.stems, ...unit.concepts];
    const sharing = new Set(terms.flatMap(library.unitsHaving));
    for (const other of sharing) add(other, commonPart(unit, other, part));
    for (const { stem, nearness } of relationsOf(unit)) {
      for (const other of library.unitsHaving(stem)) if (!sharing.has(other)) add(other, relatedPart(part, nearness));
    }
  });
  return (number) => commons[places[number] ?? 0];
}

interface MutableCommon extends Common {
  most: number;
  readonly parts: CommonPart[];
}

/** What a related word is worth at the most, and what of that remains in a reader's question: less than a synonym. */
const RELATED = 0.75;
const RELATED_IN_READERS_QUESTION = 0.8;

function relatedPart(part: number, nearness: number): CommonPart {
  return { part, alikeness: 0, cover: 0, readersCover: 0, related: nearness * RELATED, stems: 0 };
}

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

/** By the question's parts, how well a fact covers each: 0 to 1. */
export interface Covers {
  /** In the same word or name or a synonym, as `coverOf` says. */
  readonly cover: Readonly<Float64Array>;
  /** The same, or more where a related word covers it. */
  readonly related: Readonly<Float64Array>;
}

/** What covers are worked out in: one a question, not three lists a fact. */
export interface CoversBuffer {
  readonly cover: Float64Array;
  readonly related: Float64Array;
  /** Which stems of a part are met, a bit a stem. */
  readonly stems: Uint32Array;
}

function coversBuffer(parts: number): CoversBuffer {
  return { cover: new Float64Array(parts), related: new Float64Array(parts), stems: new Uint32Array(parts) };
}

/** How far any fact covers the question how sure it is: its standing says that. */
const STANDING_COVER = 0.7;

/** How well the fact covers each part of the question. What it returns is valid until the next fact is looked at. */
export function coversIn(reading: ComparedReading, { question: { asked }, of, buffer }: Overlap): Covers {
  const { cover, related, stems } = buffer;
  asked.forEach(({ unit, isStandingCue }, part) => {
    const isNamed = unit.ids.some((id) => reading.ids.has(id));
    cover[part] = isNamed ? MATCH.same : isStandingCue ? STANDING_COVER : 0;
  });
  related.fill(0);
  stems.fill(0);
  const meet = (units: Uint32Array, isReadersQuestion: boolean) => {
    const share = isReadersQuestion ? RELATED_IN_READERS_QUESTION : 1;
    for (const unit of units) {
      const common = of(unit);
      if (!common) continue;
      for (const met of common.parts) {
        const { part } = met;
        cover[part] = Math.max(cover[part] ?? 0, isReadersQuestion ? met.readersCover : met.cover);
        related[part] = Math.max(related[part] ?? 0, met.related * share);
        stems[part] = (stems[part] ?? 0) | met.stems;
      }
    }
  };
  meet(reading.own, false);
  for (const { units } of reading.readers) meet(units, true);
  asked.forEach((one, part) => {
    if (isWholeName(one, stems[part] ?? 0)) cover[part] = Math.max(cover[part] ?? 0, MATCH.partOfName);
    related[part] = Math.max(cover[part] ?? 0, related[part] ?? 0);
  });
  return buffer;
}

/** Whether all words of a name are met, by whomever they name there. */
function isWholeName({ unit }: Asked, stems: number): boolean {
  return unit.ids.length > 0 && !isStranger(unit) && stems !== 0 && stems === (1 << unit.stems.length) - 1;
}
