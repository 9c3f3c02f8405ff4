import type { Asked } from "../../question/question.ts";
import { PADDING } from "../../question/reading/weigh.ts";
import type { ComparedReading, ReadersTerms } from "../../saga/fact-reading.ts";
import { isStranger, MATCH } from "./match.ts";
import type { Common, Overlap } from "./overlap.ts";

/** What a question and a fact have in common. */
export interface Meeting {
  /** By the question's parts, how well the fact covers each, in the same word or name or a synonym, as `coverOf` says: 0 to 1. */
  readonly cover: Readonly<Float64Array>;
  /** The same, or more where a related word covers it. */
  readonly related: Readonly<Float64Array>;
  /** By the fact's readers' questions, how like each is to the question: 0 to 1, where they ask the same. */
  readonly likeness: readonly number[];
}

/** How far any fact covers the question how sure it is: its standing says that. */
const STANDING_COVER = 0.7;

/** What remains of a related word's worth in a reader's question. */
const RELATED_IN_READERS_QUESTION = 0.8;

/** What a reader's question is worth that has nothing in common with the one asked but names. */
const NAMES_ALONE = 0.5;

/** Makes a question ready to meet facts, one after the other: a meeting is valid until the next one, whose numbers take the place of its own. */
export function meetingsOf({ question: { asked }, of }: Overlap): (reading: ComparedReading) => Meeting {
  const cover = new Float64Array(asked.length);
  const related = new Float64Array(asked.length);
  const stems = new Uint32Array(asked.length);
  const near = new Float64Array(asked.length);

  function begin({ ids }: ComparedReading): void {
    asked.forEach(({ unit, isStandingCue }, part) => {
      const isNamed = unit.ids.length > 0 && unit.ids.some((id) => ids.has(id));
      cover[part] = isNamed ? MATCH.same : isStandingCue ? STANDING_COVER : 0;
      related[part] = 0;
      stems[part] = 0;
    });
  }

  function meet({ parts }: Common, isReadersQuestion: boolean): void {
    const share = isReadersQuestion ? RELATED_IN_READERS_QUESTION : 1;
    for (const met of parts) {
      const { part } = met;
      cover[part] = Math.max(cover[part] ?? 0, isReadersQuestion ? met.readersCover : met.cover);
      related[part] = Math.max(related[part] ?? 0, met.related * share);
      stems[part] = (stems[part] ?? 0) | met.stems;
    }
  }

  function meetRole({ parts }: Common): void {
    for (const { part, roleCover } of parts) cover[part] = Math.max(cover[part] ?? 0, roleCover);
  }

  function likenessOf({ units, said }: ReadersTerms): number {
    let alike = 0;
    for (const unit of units) {
      const common = of(unit);
      if (!common) continue;
      meet(common, true);
      if (common.isStop || common.most === 0) continue;
      if (alike === 0) near.fill(0);
      alike += common.most;
      for (const { part, alikeness } of common.parts) near[part] = Math.max(near[part] ?? 0, alikeness);
    }
    return alike === 0 ? 0 : diceOf(asked, near, alike / said);
  }

  function finish(): void {
    asked.forEach((one, part) => {
      if (isWholeName(one, stems[part] ?? 0)) cover[part] = Math.max(cover[part] ?? 0, MATCH.partOfName);
      related[part] = Math.max(cover[part] ?? 0, related[part] ?? 0);
    });
    asked.forEach(({ isAlternative }, part) => {
      if (!isAlternative) return;
      for (const covered of [cover, related]) covered.fill(Math.max(covered[part - 1] ?? 0, covered[part] ?? 0), part - 1, part + 1);
    });
  }

  return (reading) => {
    begin(reading);
    for (const unit of reading.own) {
      const common = of(unit);
      if (common) meet(common, false);
    }
    for (const unit of reading.ofRoles) {
      const common = of(unit);
      if (common) meetRole(common);
    }
    const likeness = reading.readers.map(likenessOf);
    finish();
    return { cover, related, likeness };
  };
}

/** Dice's coefficient over the weights of what both questions ask. `near`: by part, how like the likest unit is; `precision`: the share that is alike of what the other says. */
function diceOf(asked: readonly Asked[], near: Float64Array, precision: number): number {
  let total = 0;
  let met = 0;
  let hasWords = false;
  let meetsWords = false;
  asked.forEach(({ unit, weight }, part) => {
    const nearest = near[part] ?? 0;
    total += weight;
    met += weight * nearest;
    if (unit.ids.length > 0 || weight <= PADDING) return;
    hasWords = true;
    if (nearest > 0) meetsWords = true;
  });
  if (met === 0) return 0;
  const recall = met / total;
  return ((2 * recall * precision) / (recall + precision)) * (hasWords && !meetsWords ? NAMES_ALONE : 1);
}

/** Whether all words of a name are met, by whomever they name there. */
function isWholeName({ unit }: Asked, stems: number): boolean {
  return unit.ids.length > 0 && !isStranger(unit) && stems !== 0 && stems === (1 << unit.stems.length) - 1;
}
