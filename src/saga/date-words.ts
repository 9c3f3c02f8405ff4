import { parseEdtf } from "./edtf.ts";

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

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] as const;

/** The weekday of a calendar day `YYYY-MM-DD`. */
export function weekdayOf(day: string): string {
  return WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? "";
}

/** The words by which people ask for a date: weekday, day, month, year, hour. Takes an EDTF date or a local moment. */
export function dateWords(text: string): readonly string[] {
  const [dayText = "", time] = text.split("T");
  const date = parseEdtf(dayText);
  if (!date) return [];
  const month = date.month === undefined ? [] : [MONTHS[date.month - 1] ?? ""];
  const day = date.day === undefined ? [] : [String(date.day), weekdayOf(dayText.replace("~", ""))];
  return [...day, ...month, String(date.year), ...(time ? [time.replace(/^0/, "")] : [])];
}
