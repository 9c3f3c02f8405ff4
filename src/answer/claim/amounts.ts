import type { Question } from "../../question/question.ts";
import { isDoneByCounted } from "../../question/reading/counted.ts";
import { isParticiple } from "../../question/reading/deed.ts";
import { isMonth } from "../../saga/date-words.ts";
import { isNearlyAlike } from "../../search/nearly-alike.ts";
import { firstWordOf, firstWordsOf, isAlike, type PlacedUnit, sharesWord, type Unit } from "../../search/units.ts";
import { isCalledSo } from "./callings.ts";
import { isSpan, tellsTime } from "./told-in-words.ts";

const AMOUNT =
  /^(?:\d[\d,.]*(?:-\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|several|dozens?|many|both|half|none|every|all)$/;
/** Too vague to answer where it does not stand before what is counted. */
const VAGUE = /^(?:one|several|many|both|half|none|every|all)$/;
const LENGTH = /^(?:metres?|meters?|kilomet(?:re|er)s?|km|miles?|feet|yards?|inches|centimet(?:re|er)s?)$/;
/** What an amount may measure that is no money. */
const NO_MONEY =
  /^(?:litres?|liters?|tons?|tonnes?|kilos?|kilograms?|percent|pages?|people|persons?|men|women|points?|votes?|times?|goals?|patients?|residents?|inhabitants|households?|hands?|letters?|files?)$/;
const MONEY =
  /^(?:dollars?|euros?|pounds?|rupees?|crowns?|francs?|pesos?|yen|yuan|roubles?|rubles?|lira|dirhams?|riyals?|cents?|kron(?:er|or|a|e)|zlotys?|dinars?|shekels?|takas?|rands?|baht|coins?|lakhs?|crores?|quid|bucks?|guilders?|marks?)$/;
/** Behind these a number is a clock's or a day's. */
const OF_TIME = /^(?:am|pm|[12]\d{3})$/;

const WEIGHING = /^(?:weigh|weighs|weighed|weight)$/;
const WEIGHT = /^(?:tons?|tonnes?|kilos?|kilograms?|kg|grams?|pounds?|ounces?|stone)$/;

/** How far behind an amount the thing counted may stand: "some 30 old school buses". */
const REACH = 4;

/** Which of those may be counted where people are asked for. */
const PEOPLE = /^(?:people|persons?|men|women|patients?|residents?|inhabitants)$/;

/** "How much did it cost": only money answers. */
const OF_MONEY =
  /^(?:costs?|pay|pays|paid|price|worth|lose|loses|lost|losing|raise[ds]?|spen[dt]|earn(?:ed|s)?|fee|donate[ds]?|charge[ds]?|owes?|owed|fine[ds]?|bet|bills?|fares?|tax|taxes|rent|prices|fees|wages?|salary)$/;

/**
 * Where in the units an amount stands of what the question wants counted; the greatest of all, where it does not say what ("how much"). Dates and times
 * are no amounts.
 */
export function amountAt(units: readonly Unit[], { counted, words, asked }: Question): number | undefined {
  const amounts = units.flatMap((unit, index) => {
    // "If two inspections find nothing" counts none that there have been.
    const isCondition = /^(?:if|unless)$/.test(firstWordOf(units[index - 1])) && !words.some((word) => NEEDED.test(word));
    const isOne = (!isCondition && isAmount(unit, units[index + 1]) && !isLabel(units, index)) || isFraction(unit, units[index - 1]);
    return isOne ? [index] : [];
  });
  const isMany = words.includes("many") || words.includes("number");
  // "Nobody has been charged", "checked no references" tells how many.
  if (isMany && /^(?:nobody|none)$/.test(firstWordOf(units[0]))) return 0;
  if (counted !== undefined && isMany && !isAnybody(counted)) return amountOf(counted, amounts, units);
  if (counted !== undefined && !isMany && !units.some((unit) => isWhatIsCounted(unit, counted))) return undefined;
  const isMoney = counted === undefined && words.includes("much") && words.some((word) => OF_MONEY.test(word));
  const isOfBeings = counted !== undefined && isMany;
  const isOfWeight = counted === undefined && words.some((word) => WEIGHING.test(word));
  const isAmountAlone = counted === undefined && !isMany;
  const isFitting = (at: number) =>
    (!VAGUE.test(firstWordOf(units[at])) || (!isMany && firstWordOf(units[at]) === "half")) &&
    !(isMoney && (units.slice(at + 1, at + 3).some(isNoMoney) || isOfThings(units[at + 1]))) &&
    !(isAmountAlone && isOfPeople(units[at + 1])) &&
    !(isOfWeight && !units.slice(at + 1, at + 3).some((unit) => WEIGHT.test(firstWordOf(unit)))) &&
    !(isOfBeings && isNobody(units[at + (isMultiple(units[at + 1]) ? 2 : 1)]));
  const fitting = amounts.filter(isFitting).toSorted((a, b) => sizeOf(units, b) - sizeOf(units, a));
  if (!isMany) return fitting[0];
  return ofThemAsked(asked, fitting, units) ?? (counted === undefined ? nearestTo(asked, fitting, units) : undefined) ?? fitting[0];
}

const NEEDED = /^(?:must|needs?|needed|should|required|would|to)$/;

/** "How many were badly hurt" of "eleven were hurt, two of them badly". */
function ofThemAsked(asked: Question["asked"], amounts: readonly number[], units: readonly Unit[]): number | undefined {
  return amounts.find((at) => isOfThem(units, at) && units.slice(at + 3, at + 3 + REACH).some(isToldIn(asked)));
}

function isToldIn(asked: Question["asked"]): (unit: Unit) => boolean {
  return (unit) => !unit.isStop && asked.some((part) => part.weight > LEAST_TOLD && isAlike(unit, part.unit));
}

/** "How many stayed overnight" of "63 people were treated, and four of them stayed overnight": the amount right before what is asked; undefined where none of that is told. */
function nearestTo(asked: Question["asked"], amounts: readonly number[], units: readonly Unit[]): number | undefined {
  const isAsked = isToldIn(asked);
  const before = amounts.filter((at) => at < units.findLastIndex(isAsked));
  // Where something before an amount is asked of as well, the amount of the whole is meant.
  const first = units.findIndex(isAsked);
  return before.length < 2 || before.some((at) => at > first) ? undefined : Math.max(...before);
}

/** Lighter words are in any clause. */
const LEAST_TOLD = 0.3;

/** Asked for how many of these, any number of people will do: claims have residents, patients or fans instead. */
export function isAnybody(unit: Unit): boolean {
  return /^(?:people|persons?|folks?|guys|men|women)$/.test(firstWordOf(unit));
}

/** Where an amount stands right before what is counted, or that there is none of it. */
function amountOf(counted: Unit, amounts: readonly number[], units: readonly Unit[]): number | undefined {
  const none = units.findIndex(
    (unit, at) => firstWordOf(unit) === "no" && units.slice(at + 1, at + 2).some((other) => isWhatIsCounted(other, counted)),
  );
  if (none >= 0) return none;
  // "The fans marched, 4,000 of them."
  const isLike = (other: Unit) => isWhatIsCounted(other, counted) || sharesWord(other, counted);
  return amounts.find((at) => countedBy(at, units).some(isLike) || (isOfThem(units, at) && units.slice(0, at).some(isLike)));
}

function isOfThem(units: readonly Unit[], amount: number): boolean {
  return /^of (?:them|those)$/.test(firstWordsOf(units.slice(amount + 1, amount + 3)));
}

/** The words that may name what an amount counts: "some 30 old school buses", but not the room in "38 guests were in room seven". */
function countedBy(amount: number, units: readonly Unit[]): readonly Unit[] {
  const behind = units.slice(amount + 1, amount + 1 + REACH);
  const end = behind.findIndex((unit) => ENDS_COUNTED.test(firstWordOf(unit)));
  return end < 0 ? behind : behind.slice(0, end);
}

const ENDS_COUNTED = /^(?:is|are|was|were|be|been|has|have|had|in|on|at|by|for|from|to|with|and|that|who|which)$/;

function isWhatIsCounted(unit: Unit, counted: Unit): boolean {
  // Weeks are no years.
  return isSpan(firstWordOf(counted)) ? sharesWord(unit, counted) : isNearlyAlike(unit, counted);
}

/** "60 metres", "640,000 crowns". */
function isNobody(unit: Unit | undefined): boolean {
  const text = firstWordOf(unit);
  return unit !== undefined && !PEOPLE.test(text) && (isNoMoney(unit) || MONEY.test(text) || text === "per");
}

/** "340 runners", "fourteen people": nobody asks how much they are. */
function isOfPeople(unit: Unit | undefined): boolean {
  const text = firstWordOf(unit);
  return unit !== undefined && unit.ids.length === 0 && (PEOPLE.test(text) || (text.endsWith("s") && (isCalledSo(text) || isDoer(text))));
}

/** "Runners", "claimants", by the ending. */
function isDoer(plural: string): boolean {
  return (
    /[a-z]{3}(?:n|d|t|k|m|p|g|v|s)ers$|[a-z]{3}(?:ants|ists)$/.test(plural) &&
    !/^(?:papers|numbers|members|letters|containers|computers|restaurants|plants)$/.test(plural)
  );
}

/** "Fourteen tankers": what is counted is no money, nor thousands of it. */
function isOfThings(unit: Unit | undefined): boolean {
  const text = firstWordOf(unit);
  return (
    unit !== undefined &&
    !unit.isStop &&
    unit.ids.length === 0 &&
    /[^s]s$/.test(text) &&
    !MONEY.test(text) &&
    !isMultiple(unit) &&
    !/^(?:hundreds|thousands|millions|billions|percents?|times)$/.test(text)
  );
}

function isNoMoney(unit: Unit): boolean {
  const text = firstWordOf(unit);
  return isSpan(text) || LENGTH.test(text) || NO_MONEY.test(text);
}

function isAmount(unit: Unit, next: Unit | undefined): boolean {
  const [text, behind] = [firstWordOf(unit), firstWordOf(next)];
  // "In one of the clips" counts none.
  return (
    unit.ids.length === 0 &&
    AMOUNT.test(text) &&
    !(text === "one" && behind === "of") &&
    !/^[12]\d{3}$/.test(text) &&
    !isMonth(behind) &&
    !OF_TIME.test(behind)
  );
}

/** "Cable 17 snapped": which cable, not how many. */
function isLabel(units: readonly Unit[], at: number): boolean {
  const [before, unit, next] = [units[at - 1], units[at], units[at + 1]];
  const isNext = firstWordOf(before) === "and" && at > 2 && /^\d+$/.test(firstWordOf(units[at - 2]));
  if (isNext) return isLabel(units, at - 2);
  const isThing = before !== undefined && !before.isStop && before.ids.length === 0 && !/ly$/.test(firstWordOf(before));
  if (!isThing || !/^\d+$/.test(firstWordOf(unit)) || isParticiple(before) || OF_MONEY.test(firstWordOf(before))) return false;
  return next === undefined || next.isStop || isParticiple(next);
}

/** "By a fifth". */
function isFraction(unit: Unit, before: Unit | undefined): boolean {
  return /^(?:third|quarter|fifth|sixth|eighth|tenth)s?$/.test(firstWordOf(unit)) && /^(?:an?|one|two|three)$/.test(firstWordOf(before));
}

const MULTIPLES: Readonly<Record<string, number>> = { hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9 };

function isMultiple(unit: Unit | undefined): boolean {
  return MULTIPLES[firstWordOf(unit)] !== undefined;
}

function sizeOf(units: readonly Unit[], at: number): number {
  const size = Number(firstWordOf(units[at]).replaceAll(",", ""));
  return (Number.isFinite(size) ? size : 1) * (MULTIPLES[firstWordOf(units[at + 1])] ?? 1);
}

/** What stands behind one of these is no longer counted: "by a fifth in 2029". */
const BEHIND_ALL = /^(?:in|on|at|by|for|from|to|since|after|before)$/;

/** What is done by what is counted, or whither, is no part of it: "fourteen tankers bring". */
const BEHIND_COUNTED =
  /^(?:fall|fell|become|became|bring|carry|take|make|come|go|stay|live|work|give|hold|say|want|need|home|back|away|abroad|overnight)$/;

/** Index of the last unit of what an amount counts: the thing asked for with the words asked beside it, else the next word. */
export function countedFrom(units: readonly Unit[], amount: number, { counted, asked, deed }: Question): number {
  if (counted === undefined && (BEHIND_ALL.test(firstWordOf(units[amount + 1])) || isOfThem(units, amount))) return amount;
  const from = amount + 1 + (isMultiple(units[amount + 1]) ? 1 : 0);
  const near = units.slice(from, from + REACH).findIndex((unit) => (counted === undefined ? !unit.isStop : isAlike(unit, counted)));
  if (near < 0) return amount;
  const isAsked = (unit: Unit) =>
    !BEHIND_COUNTED.test(firstWordOf(unit)) && asked.some((part) => part.unit !== deed?.verb && isAlike(unit, part.unit));
  let at = from + near;
  for (let next = units[at + 1]; next && isAsked(next) && !isDoneByCounted(next); next = units[at + 1]) at++;
  return at;
}

/** Where in the units a span of time stands: "for months", "some 10 days", "a 40-second clip", but not how often: "every four hours". */
function spanAt(units: readonly Unit[]): number | undefined {
  const at = units.findIndex((unit, index) => {
    const text = firstWordOf(unit);
    const isOften = units.slice(Math.max(0, index - 2), index).some((before) => /^(?:every|each|per)$/.test(firstWordOf(before)));
    return unit.ids.length === 0 && !isOften && (isSpan(text) || (text === "second" && /^\d/.test(firstWordOf(units[index - 1]))));
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

const SPANS = ["second", "minute", "hour", "day", "week", "month", "year", "decade"];

/** Whether a span is asked for that is of quite another order than all that are told: years, where something took five weeks. */
export function isOfOtherSpan(units: readonly Unit[], { words }: Question): boolean {
  const orderOf = (word: string) => SPANS.indexOf(word.replace(/s$/, ""));
  const asked = orderOf(words[words.indexOf("many") + 1] ?? "");
  const told = units.map((unit) => orderOf(firstWordOf(unit))).filter((order) => order >= 0);
  return asked >= 0 && words.includes("many") && told.length > 0 && told.every((order) => Math.abs(order - asked) > 1);
}

/** Whether the units tell how long something lasted or is: a span, a length, from when to when. */
export function tellsExtent(units: readonly Unit[]): boolean {
  const texts = units.map(firstWordOf);
  const isOpenSpan = texts.some((text, at) => /^(?:since|until|till)$/.test(text) && tellsTime(units.slice(at, at + REACH)));
  const from = texts.indexOf("from");
  const isFromTo = from >= 0 && /\d/.test(texts[from + 1] ?? "") && texts.indexOf("to", from) > from;
  return spanAt(units) !== undefined || texts.some((text) => LENGTH.test(text)) || isFromTo || isOpenSpan;
}
