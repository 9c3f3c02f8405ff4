import type { Asked, Question } from "../../question/question.ts";
import { isParticiple } from "../../question/reading/deed.ts";
import { withoutLeadIn } from "../../question/reading/lead-in.ts";
import { WEIGHTY } from "../../question/reading/weigh.ts";
import type { FactReading } from "../../saga/fact-reading.ts";
import { relatedTo } from "../../search/related-words.ts";
import { firstWordOf, firstWordsOf, isAlike, type Unit } from "../../search/units.ts";
import { isAnybody } from "../claim/amounts.ts";
import { coverOf } from "./match.ts";

/** Whether the amount that a fact tells is of something else than the question asks for: of others, of then, of another place or deed. */
export function isCountOfElse(question: Question, reading: FactReading): boolean {
  return OF_ELSE.some((is) => is(question, reading));
}

const OF_ELSE = [isOfOtherPeople, isOfPart, isPartOnly, isOfAll, isOfOtherDeed, isOfThen, isOfOtherPlace, isPriceOfElse];

/** "How many people work there", where the claim counts some and has no work: those are others. */
function isOfOtherPeople({ counted, asked }: Question, { claim }: FactReading): boolean {
  if (counted === undefined || !isAnybody(counted)) return false;
  const said = asked.filter(({ unit, weight }) => unit !== counted && unit.ids.length === 0 && weight >= WEIGHTY);
  return said.length > 0 && !said.some(({ unit }) => claim.some((other) => isAlike(unit, other) || isRelated(unit, other)));
}

/** "How many of the injured are still in hospital", where nothing is told of a hospital: how many there are in all is more than that. */
function isOfPart({ said, asked }: Question, reading: FactReading): boolean {
  return /\bhow many of (?:the|these|those|them|his|her|their)\b/.test(said) && asked.some((part) => isOfElse(part, reading));
}

/** "How many wheels are missing", of 22 of the missing wheels: those are but some of them. */
function isPartOnly({ said, asked, counted }: Question, { claim }: FactReading): boolean {
  if (counted === undefined || !/\bhow many (?!of\b)/.test(said)) return false;
  const at = claim.findIndex(
    (unit, index) => OF_THE.test(firstWordsOf(claim.slice(index - 2, index))) && isAlike(claim[index + 1] ?? unit, counted),
  );
  const described = claim[at];
  if (
    at < 3 ||
    !described ||
    !/^\d|^(?:one|two|three|four|five|six|seven|eight|nine|ten|most|some|half|several)$/.test(firstWordOf(claim[at - 3]))
  )
    return false;
  const others = asked.filter(({ unit, weight }) => unit !== counted && unit.ids.length === 0 && weight >= WEIGHTY);
  return others.length > 0 && others.every(({ unit }) => isAlike(unit, described));
}

const OF_THE = /^of (?:the|his|her|its|their|these|those)$/;

/** "How many wheels were eaten", of wheels of which nobody knows where they are. */
export function isOfOtherDeed({ words, said, asked, counted }: Question, reading: FactReading): boolean {
  const last = asked.at(-1);
  if (counted === undefined || !last || last.unit === counted || firstWordOf(last.unit) !== words.at(-1)) return false;
  return (isParticiple(last.unit) || /\bdid\b/.test(said)) && isOfElse(last, reading);
}

/** "How many shops does it have", where the fact counts those in which something was done. */
function isOfAll({ said }: Question, { claim }: FactReading): boolean {
  return ALL_ASKED.test(withoutLeadIn(said)) && !claim.some((unit, at) => HAVING.test(firstWordOf(unit)) || isHeld(claim, at));
}

/** "With 20 shops", "its twenty shops": whose they are stands right before their number. */
function isHeld(claim: readonly Unit[], at: number): boolean {
  return BEFORE_HELD.test(firstWordOf(claim[at])) && claim.slice(at + 1, at + 3).some((unit) => NUMBER.test(firstWordOf(unit)));
}

const BEFORE_HELD = /^(?:with|of|its|their|his|her)$/;
const NUMBER = /^(?:\d.*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundreds?|thousands?|dozens?)$/;

const ALL_ASKED = /^how many (?:\S+ ){1,3}(?:do|does|did) (?:\S+ ){1,5}(?:have|own|run|operate|employ)$/;
const HAVING = /^(?:ha[sd]|have|having|own|owns|owned|runs?|ran|operates?|operated|employs?|employed)$/;

/** "How many are still in hospital", where the fact tells how many once were. */
function isOfThen({ said }: Question, { claim }: FactReading): boolean {
  const has = (pattern: RegExp) => claim.some((unit) => pattern.test(firstWordOf(unit)));
  return /\bhow many\b/.test(said) && /\b(?:still|now|currently)\b/.test(said) && has(/^(?:was|were|had)$/) && !has(OF_NOW);
}

const OF_NOW = /^(?:is|are|has|have|remains?|still|now|currently|stays?)$/;

/** "How many were exported to France", where the fact speaks of no France. */
function isOfOtherPlace({ words, asked }: Question, reading: FactReading): boolean {
  return asked.some((part) => {
    const at = words.indexOf(firstWordOf(part.unit));
    return at === words.length - 1 && /^(?:to|in|from|at|into)$/.test(words[at - 1] ?? "") && isOfElse(part, reading);
  });
}

/** "How much did the cables cost", where the fact tells what the bridge did. */
function isPriceOfElse({ said, asked }: Question, reading: FactReading): boolean {
  const things = PRICE_OF.exec(said)?.[1]?.split(" ") ?? [];
  return asked.some((part) => things.includes(firstWordOf(part.unit)) && isOfElse(part, reading));
}

const PRICE_OF = /\bhow much (?:do|does|did|will|would|has|have) (?:the |a |an |his |her |their |its )?(.{1,60}?) costs?\b/;

/** Whether the word is one that neither the fact nor its readers have, nor any like it. */
function isOfElse({ unit, weight }: Asked, reading: FactReading): boolean {
  if (unit.ids.length > 0 || weight < WEIGHTY || coverOf(unit, reading) > 0) return false;
  return ![...reading.claim, ...reading.questions.flat()].some((other) => isRelated(unit, other));
}

/** By a related word, or by one made from it: "marched", "marchers". */
function isRelated({ stems }: Unit, other: Unit): boolean {
  return stems.some(
    (stem) =>
      (stem.length >= LONG_ROOT && firstWordOf(other).startsWith(stem)) ||
      relatedTo(stem).some((relation) => other.stems.includes(relation.stem)),
  );
}

/** Letters that are the same of no two words by chance. */
const LONG_ROOT = 4;
