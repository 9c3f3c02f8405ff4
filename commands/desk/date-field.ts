import { weekdayOf } from "../../src/saga/date-words.ts";
import { readWrittenDate } from "../../src/saga/written-date.ts";

/** What a field that takes a date says of it. */
export const DATE_FIELD = {
  isNoSentence: true,
  longest: 40,
  hint: "28 September 2022, 2022-09-28, 2022-09 or 2022; with ~ where it is approximate",
} as const;

/** A typed date as the file has it, nothing for nothing. The error is told where it is none, may be two dates, or was another day of the week. */
export function typedDate(typed: string): { readonly date: string } | { readonly error: string } {
  const read = readWrittenDate(typed);
  if (typed.trim() === "") return { date: "" };
  if (read === "two days")
    return { error: `“${typed}” may be either of two days. Write it as 28 September 2022 or 2022-09-28, the year first.` };
  if (read === undefined)
    return {
      error: `"${typed}" is not a date. Write 2022-09-27 or 27 September 2022, 2022-09 or 2022, with a ~ behind it where it is approximate.`,
    };
  const { date, wrongWeekday } = read;
  if (wrongWeekday === undefined) return read;
  return { error: `“${typed}”: that day is a ${weekdayOf(date)}, no ${wrongWeekday}. Correct the day, or leave the weekday out.` };
}
