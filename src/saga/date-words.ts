import { parseEdtf } from "./edtf.ts";

/** From January, which is month 1. */
export const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** From Sunday, which is day 0 of `Date`. */
export const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] as const;

const MONTH_NAMES: ReadonlySet<string> = new Set(MONTHS.map((name) => name.toLowerCase()));
const WEEKDAY_NAMES: ReadonlySet<string> = new Set(WEEKDAYS.map((name) => name.toLowerCase()));

/** Whether a folded word is a month's name, "may" too. */
export function isMonth(word: string): boolean {
  return MONTH_NAMES.has(word);
}

/** Whether a folded word is the name of a day of the week. */
export function isWeekday(word: string): boolean {
  return WEEKDAY_NAMES.has(word);
}

/** Whether a folded word names a day of the week or a month; "may" mostly names none. */
export function isDayOrMonth(word: string): boolean {
  return isWeekday(word) || (isMonth(word) && word !== "may");
}

/** The weekday of a calendar day `YYYY-MM-DD`. */
export function weekdayOf(day: string): string {
  return WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? "";
}

/** The words by which people ask for a date: weekday, day, month, year, hour, and the day and the month as `YYYY-MM-DD` and `YYYY-MM`. Takes an EDTF date or a local moment. */
export function dateWords(text: string): readonly string[] {
  const [dayText = "", time] = text.split("T");
  const date = parseEdtf(dayText);
  if (!date) return [];
  const month = date.month === undefined ? [] : [MONTHS[date.month - 1] ?? ""];
  // About that day need not be on its weekday.
  const weekday = date.approximate ? [] : [weekdayOf(dayText)];
  const day = date.day === undefined ? [] : [String(date.day), ...weekday];
  const whole = dayText.replace("~", "");
  const dates = date.month === undefined ? [] : [...new Set([whole, whole.slice(0, 7)])];
  return [...day, ...month, String(date.year), ...dates, ...(time ? [time.replace(/^0/, "")] : [])];
}
