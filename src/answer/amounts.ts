import { isAnybody } from "../question/head.ts";
import type { Question } from "../question/question.ts";
import { isMonth } from "../saga/date-words.ts";
import { relatedTo } from "../search/related-words.ts";
import { firstWordOf, isAlike, type PlacedUnit, type Unit } from "../search/units.ts";
import { isSpan, tellsTime } from "./told-in-words.ts";

const AMOUNT =
  /^(?:\d[\d,.]*(?:-\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|several|dozens?|many|both|half|none|every|all)$/;
/** Too vague to answer where it does not stand before what is counted. */
const VAGUE = /^(?:one|several|many|both|half|none|every|all)$/;
const LENGTH = /^(?:metres?|meters?|kilomet(?:re|er)s?|km|miles?|feet|yards?|inches|centimet(?:re|er)s?)$/;
/** What an amount may measure that is no money. */
const NO_MONEY =
  /^(?:litres?|liters?|tons?|tonnes?|kilos?|kilograms?|percent|pages?|people|persons?|men|women|points?|votes?|times?|goals?|patients?|residents?|inhabitants|households?|hands?|letters?|files?)$/;
const MONEY = /^(?:dollars?|euros?|pounds?|rupees?|crowns?|francs?|pesos?|yen|yuan|roubles?|rubles?|lira|dirhams?|riyals?|cents?)$/;
/** Behind these a number is a clock's or a day's. */
const OF_TIME = /^(?:am|pm|[12]\d{3})$/;

/** How far behind an amount the thing counted may stand: "some 30 old school buses". */
const REACH = 4;

/** Which of those may be counted where people are asked for. */
const PEOPLE = /^(?:people|persons?|men|women|patients?|residents?|inhabitants)$/;

/** "How much did it cost": only money answers. */
const MONEY_VERBS =
  /^(?:costs?|pay|pays|paid|price|worth|lose|loses|lost|losing|raise[ds]?|spen[dt]|earn(?:ed|s)?|fee|donate[ds]?|owes?|owed|fine[ds]?|bet)$/;

/**
 * Where in the units an amount stands of what the question wants counted; the greatest of all, where it does not say what ("how much"). Dates and times
 * are no amounts.
 */
export function amountAt(units: readonly Unit[], { counted, words }: Question): number | undefined {
  const amounts = units.flatMap((unit, index) => (isAmount(unit, units[index + 1]) ? [index] : []));
  const isMany = words.includes("many") || words.includes("number");
  // "Nobody has been charged", "checked no references" tells how many.
  if (isMany && /^(?:nobody|none)$/.test(firstWordOf(units[0]))) return 0;
  if (counted !== undefined && isMany && !isAnybody(counted)) {
    const none = units.findIndex(
      (unit, at) => firstWordOf(unit) === "no" && units.slice(at + 1, at + 2).some((other) => isMuchLike(other, counted)),
    );
    return none >= 0 ? none : amounts.find((at) => units.slice(at + 1, at + 1 + REACH).some((other) => isMuchLike(other, counted)));
  }
  if (counted !== undefined && !isMany && !units.some((unit) => isMuchLike(unit, counted))) return undefined;
  const isOfPeople = counted !== undefined && isMany;
  const isMoney = counted === undefined && words.includes("much") && words.some((word) => MONEY_VERBS.test(word));
  const fitting = amounts.filter(
    (at) =>
      !VAGUE.test(firstWordOf(units[at])) &&
      !(isMoney && units.slice(at + 1, at + 3).some(isNoMoney)) &&
      !(isOfPeople && isNobody(units[at + (isMultiple(units[at + 1]) ? 2 : 1)])),
  );
  return fitting.toSorted((a, b) => sizeOf(units, b) - sizeOf(units, a))[0];
}

/** From this nearness on another word may be what is counted: "games" for matches. */
const NEAR = 0.5;

function isMuchLike(unit: Unit, counted: Unit): boolean {
  return (
    isAlike(unit, counted) ||
    counted.stems.some((stem) => relatedTo(stem).some((other) => other.nearness >= NEAR && unit.stems.includes(other.stem)))
  );
}

/** "60 metres", "640,000 crowns". */
function isNobody(unit: Unit | undefined): boolean {
  const text = firstWordOf(unit);
  return unit !== undefined && !PEOPLE.test(text) && (isNoMoney(unit) || MONEY.test(text));
}

function isNoMoney(unit: Unit): boolean {
  const text = firstWordOf(unit);
  return isSpan(text) || LENGTH.test(text) || NO_MONEY.test(text);
}

function isAmount(unit: Unit, next: Unit | undefined): boolean {
  const [text, behind] = [firstWordOf(unit), firstWordOf(next)];
  return unit.ids.length === 0 && AMOUNT.test(text) && !/^[12]\d{3}$/.test(text) && !isMonth(behind) && !OF_TIME.test(behind);
}

const MULTIPLES: Readonly<Record<string, number>> = { hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9 };

function isMultiple(unit: Unit | undefined): boolean {
  return MULTIPLES[firstWordOf(unit)] !== undefined;
}

function sizeOf(units: readonly Unit[], at: number): number {
  const size = Number(firstWordOf(units[at]).replaceAll(",", ""));
  return (Number.isFinite(size) ? size : 1) * (MULTIPLES[firstWordOf(units[at + 1])] ?? 1);
}

/** Index of the last unit of what an amount counts: the thing asked for with the words asked beside it, else the next word. */
export function countedFrom(units: readonly Unit[], amount: number, { counted, asked }: Question): number {
  const from = amount + 1 + (isMultiple(units[amount + 1]) ? 1 : 0);
  const near = units.slice(from, from + REACH).findIndex((unit) => (counted === undefined ? !unit.isStop : isAlike(unit, counted)));
  if (near < 0) return amount;
  const isAsked = (unit: Unit | undefined) => unit !== undefined && asked.some((part) => isAlike(unit, part.unit));
  let at = from + near;
  while (isAsked(units[at + 1])) at++;
  return at;
}

/** Where in the units a span of time stands: "for months", "some 10 days", "a 40-second clip". */
function spanAt(units: readonly Unit[]): number | undefined {
  const at = units.findIndex((unit, index) => {
    const text = firstWordOf(unit);
    return unit.ids.length === 0 && (isSpan(text) || (text === "second" && /^\d/.test(firstWordOf(units[index - 1]))));
  });
  return at < 0 ? undefined : at;
}

/** How much of a span there is, before the number and, where there is none, before the span. */
const BEFORE_NUMBER =
  /(?<!\S)(?:for )?(?:(?:some|about|around|roughly|nearly|almost|over|under|only|at least|at most|more than|less than|up to) )?$/i;
const BEFORE_SPAN = /(?<!\S)(?:for|some) (?:\S+ )?$/i;

/** The first span of time in a claim with what tells its length, in its own letters: "for months", "some 10 days"; undefined where nothing tells it. */
export function spanText(units: readonly PlacedUnit[], claim: string): string | undefined {
  const at = spanAt(units) ?? -1;
  const [span] = units[at]?.words ?? [];
  if (!span) return undefined;
  const described = /^(?:whole|full|long)$/.test(firstWordOf(units[at - 1])) ? at - 1 : at;
  const number = units[described - 1];
  const amount = number && isAmount(number, units[described]) ? number.words[0] : undefined;
  const start = (amount ?? span).start;
  const before = (amount ? BEFORE_NUMBER : BEFORE_SPAN).exec(claim.slice(0, start))?.[0] ?? "";
  return amount || before !== "" ? `${before}${claim.slice(start, span.end)}` : undefined;
}

/** Whether the units tell how long something lasted or is: a span, a length, from when to when. */
export function tellsExtent(units: readonly Unit[]): boolean {
  const texts = units.map(firstWordOf);
  const isOpenSpan = texts.some((text, at) => /^(?:since|until|till)$/.test(text) && tellsTime(units.slice(at, at + REACH)));
  const from = texts.indexOf("from");
  const isFromTo = from >= 0 && /\d/.test(texts[from + 1] ?? "") && texts.indexOf("to", from) > from;
  return spanAt(units) !== undefined || texts.some((text) => LENGTH.test(text)) || isFromTo || isOpenSpan;
}
