import { readWrittenDate } from "../../src/saga/written-date.ts";

/** What a field that takes a date says of it. */
export const DATE_FIELD = {
  isNoSentence: true,
  longest: 40,
  hint: "28 September 2022, 2022-09-28, 2022-09 or 2022; with ~ where it is approximate",
} as const;

/** A typed date as the file has it; what is none as it was typed, which the file's own rules refuse. The error is told where it may be two dates. */
export function typedDate(typed: string): { readonly date: string } | { readonly error: string } {
  const read = readWrittenDate(typed);
  if (read === "two days")
    return { error: `“${typed}” may be either of two days. Write it as 28 September 2022 or 2022-09-28, the year first.` };
  return read ?? { date: typed };
}
