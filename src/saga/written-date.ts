import { isWeekday, MONTHS, WEEKDAYS, weekdayOf } from "./date-words.ts";
import { isEdtf } from "./edtf.ts";

/** A written date as data files have it, with the weekday that was written before it where it is on another; or that its digits may be two days. */
export type WrittenDate = { readonly date: string; readonly wrongWeekday?: string } | "two days";

/**
 * A whole date as people, and this bot, write it: "28 September 2022", "Sept. 28th, 2022", "Tuesday 27 September 2022", "about September 2022", "2022-9-8",
 * "27-09-2022", or as data files have it; undefined where it is none or has no year.
 */
export function readWrittenDate(text: string): WrittenDate | undefined {
  const [, about = "", bare = "", mark = ""] = /^(about )?(.*?) ?(~?)$/i.exec(text.trim().replace(/,/g, " ").replace(/\s+/g, " ")) ?? [];
  const words = wordsOf(bare);
  const read = isEdtf(bare) ? bare : (inWords(words.filter((word) => !isWeekday(word))) ?? inDigits(bare));
  if (read === undefined || read === "two days") return read;
  if (!isEdtf(read)) return undefined;
  const isAbout = about !== "" || mark !== "";
  const weekday = words.find(isWeekday);
  if (weekday !== undefined && read.length < DAY_LENGTH) return undefined;
  const named = isAbout ? undefined : WEEKDAYS.find((name) => name.toLowerCase() === weekday);
  const isWrong = named !== undefined && named !== weekdayOf(read);
  return { date: `${read}${isAbout ? "~" : ""}`, ...(isWrong && { wrongWeekday: named }) };
}

const DAY_LENGTH = "2022-09-27".length;

/** The words of a date, those that may be cut short in full: "29-Sep-2022", "Tues. 27 Sept. 2022". */
function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .replace(/(?<=[a-z])[-./](?=\d)|(?<=\d)[-./](?=[a-z])/g, " ")
    .split(" ")
    .map((word) => inFull(word.replace(/\.$/, "")))
    .filter((word) => word !== "of" && word !== "the" && word !== "");
}

/** Names of days and months are cut to three letters, some to more. */
const CUT_SHORT = /^(?:[a-z]{3}|sept|tues|thur|thurs)$/;

function inFull(word: string): string {
  if (!CUT_SHORT.test(word)) return word;
  return [...MONTHS, ...WEEKDAYS].map((name) => name.toLowerCase()).find((name) => name.startsWith(word)) ?? word;
}

/** The day and the month in two folded words, as numbers: "27 september", "september 27th". */
export function dayAndMonth(first: string, second: string): { readonly day: number; readonly month: number } | undefined {
  const [dayText, monthText] = monthNumber(first) > 0 ? [second, first] : [first, second];
  const day = Number(/^(\d{1,2})(?:st|nd|rd|th)?$/.exec(dayText)?.[1] ?? 0);
  const month = monthNumber(monthText);
  return month === 0 || day < 1 || day > 31 ? undefined : { day, month };
}

/** A date's parts as data files write them. */
export function isoDate(year: string, month: number, day?: number): string {
  return [year, ...[month, ...(day === undefined ? [] : [day])].map((part) => String(part).padStart(2, "0"))].join("-");
}

const YEAR = /^[12]\d{3}$/;

function inWords(words: readonly string[]): string | undefined {
  const [first = "", second = "", third = "", ...rest] = YEAR.test(words[0] ?? "") ? [...words.slice(1), words[0]] : words;
  if (rest.length > 0) return undefined;
  const month = monthNumber(first);
  if (third === "") return month > 0 && YEAR.test(second) ? isoDate(second, month) : undefined;
  const named = YEAR.test(third) ? dayAndMonth(first, second) : undefined;
  return named && isoDate(third, named.month, named.day);
}

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?$/;
const UNPARTED = /^([12]\d{3})(\d{2})(\d{2})$/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;

/** Of a day and a month in digits, the year behind them, only a number above twelve tells which is the day. */
function inDigits(text: string): string | "two days" | undefined {
  const [, firstYear, , month, day] = YEAR_FIRST.exec(text) ?? [];
  if (firstYear !== undefined) return isoDate(firstYear, Number(month), day === undefined ? undefined : Number(day));
  const [whole, ...parts] = UNPARTED.exec(text) ?? [];
  if (whole !== undefined) return parts.join("-");
  const [, one, , other, year] = YEAR_LAST.exec(text) ?? [];
  if (year === undefined) return undefined;
  const [first, second] = [Number(one), Number(other)];
  if (first <= 12 && second <= 12 && first !== second) return "two days";
  return first > 12 ? isoDate(year, second, first) : isoDate(year, first, second);
}

function monthNumber(word: string): number {
  return MONTHS.findIndex((name) => name.toLowerCase() === word) + 1;
}
