import type { Question } from "../../question/question.ts";
import { isTelling } from "../../question/reading/telling-words.ts";
import type { Library } from "../../saga/library.ts";
import { isProperName } from "../../search/english.ts";
import { oppositesOf } from "../../search/opposites.ts";
import { type Relation, relatedTo } from "../../search/related-words.ts";
import { concepts } from "../../search/synonyms.ts";
import { firstWordOf, type Unit } from "../../search/units.ts";
import { hasLightVerbAlone } from "../claim/light-verb.ts";
import { MATCH } from "./match.ts";

/**
 * What a question has in common with the units of the file's facts, found once a question through the units' terms. Facts share their units, so looking at
 * one more fact is a look-up a unit, whatever the question's length.
 */
export interface Overlap {
  readonly question: Question;
  /** What the unit of that number has in common with the question; undefined where it has nothing. */
  of(unitNumber: number): Common | undefined;
  /** By the question's parts, 0 to 1: how much it tells facts of this file apart. */
  readonly rarities: readonly number[];
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
  /** And where it stands in a role of one whom the fact is about. */
  readonly roleCover: number;
  /** How well it is covered by a related word, in the fact itself; a reader's question counts for less. */
  readonly related: number;
  /** Which of the part's stems the unit has, a bit a stem. */
  readonly stems: number;
}

/** Compares a question with the units of the whole file, whichever facts they stand in. Pure; bounded by the units that share a term with it. */
export function overlapOf(question: Question, library: Library): Overlap {
  const { asked } = question;
  const words = new Set(question.words);
  return {
    question,
    of: commonUnits(question, library),
    rarities: asked.map(({ unit }) => rarityIn(unit, library)),
    namesStranger: asked.some(({ unit }) => unit.ids.length === 0 && isProperName(firstWordOf(unit)) && isAbsent(unit, library)),
    hasWord: (folded) => words.has(folded),
  };
}

/**
 * What the units of the file have in common with the question. It is asked for each unit of each fact that is looked at, some thousand times a question:
 * hence a table by the units' numbers, each the place of what the unit has in common, in the stead of a map.
 */
function commonUnits({ asked, kind, isNegated, head }: Question, library: Library): Overlap["of"] {
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
  const isWhether = kind === "yes-no" || isNegated;
  asked.forEach(({ unit }, part) => {
    const terms = [...unit.ids.map((id) => `@${id}`), ...unit.stems, ...unit.concepts];
    const sharing = new Set(terms.flatMap(library.unitsHaving));
    for (const other of sharing) add(other, commonPart(unit, other, part, unit === head));
    // Whether something is so is answered by what says that it is not.
    for (const other of isWhether ? opposedTo(unit, library) : []) {
      if (sharing.has(other)) continue;
      add(other, oppositePart(part));
      sharing.add(other);
    }
    for (const { stem, nearness } of relationsOf(unit)) {
      for (const other of library.unitsHaving(stem)) if (!sharing.has(other)) add(other, relatedPart(part, nearness));
    }
  });
  return (number) => commons[places[number] ?? 0];
}

/** The units of the file that tell the opposite of one; none of a name. */
function opposedTo({ ids, stems }: Unit, library: Library): ReadonlySet<Unit> {
  const opposites = ids.length > 0 ? [] : stems.flatMap(oppositesOf);
  // In one word, or in a phrase for it: "held back" beside "withhold".
  const inPhrases = opposites.flatMap((opposite) => concepts([opposite])).flatMap(({ concept }) => library.unitsHaving(concept));
  return new Set([...opposites.flatMap(library.unitsHaving), ...inPhrases.filter(({ isPhrase }) => isPhrase)]);
}

interface MutableCommon extends Common {
  most: number;
  readonly parts: CommonPart[];
}

function oppositePart(part: number): CommonPart {
  return {
    part,
    alikeness: 0,
    cover: MATCH.synonym,
    readersCover: MATCH.synonymInReadersQuestion,
    roleCover: MATCH.synonymInRole,
    related: 0,
    stems: 0,
  };
}

/** "Which hospital" is answered by St Mary's Hospital, whose name says that it is one. */
function isOfKind(kind: Unit, { words }: Unit): boolean {
  return kind.stems.includes(words.at(-1)?.stem ?? "");
}

/** "When are the elections", where there is a Chief Election Commissioner. */
function isMoreThan(asked: Unit, name: Unit, isHead: boolean): boolean {
  return name.ids.length > 0 && name.stems.length > 1 && !(isHead && isOfKind(asked, name));
}

/** What a related word is worth at the most: less than a synonym. */
const RELATED = 0.75;

function relatedPart(part: number, nearness: number): CommonPart {
  return { part, alikeness: 0, cover: 0, readersCover: 0, roleCover: 0, related: nearness * RELATED, stems: 0 };
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

const NOTHING = { alikeness: 0, cover: 0, readersCover: 0, roleCover: 0, related: 0, stems: 0 };

/** `isHead`: whether it is the thing that is asked for. */
function commonPart(asked: Unit, unit: Unit, part: number, isHead: boolean): CommonPart {
  if (hasLightVerbAlone(asked, unit)) return { ...NOTHING, part };
  const isName = asked.ids.length > 0;
  const isSameId = asked.ids.some((id) => unit.ids.includes(id));
  const stems = asked.stems.reduce((bits, stem, bit) => (unit.stems.includes(stem) ? bits | (1 << bit) : bits), 0);
  const isSynonym = asked.concepts.some((concept) => unit.concepts.includes(concept));
  const isSame = isName ? isSameId : stems !== 0;
  const isPartOfName = !isName && isSame && isMoreThan(asked, unit, isHead);
  return {
    part,
    alikeness: isSameId || stems !== 0 ? MATCH.same : MATCH.synonym,
    // Whom the fact itself names is told by its ids: of an ambiguous name alone it is not sure.
    cover: isSame && !isName ? (isPartOfName ? MATCH.partOfName : MATCH.same) : isSynonym ? MATCH.synonym : 0,
    readersCover: isSame ? MATCH.sameInReadersQuestion : isSynonym ? MATCH.synonymInReadersQuestion : 0,
    roleCover: isName ? 0 : isSame ? MATCH.sameInRole : isSynonym ? MATCH.synonymInRole : 0,
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
