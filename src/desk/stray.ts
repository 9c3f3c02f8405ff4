import type { Library } from "../saga/library.ts";
import { readWrittenDate } from "../saga/written-date.ts";
import { unitsOf } from "../search/units.ts";
import { words } from "../search/words.ts";

/** Whether what was not answered is no question that a fact could answer: a number alone, or, typed by somebody who is at a draft and most likely meant that, a date or a single word without a question mark and no name of the file. */
export function isStray(text: string, isAtDraft: boolean, library: Library): boolean {
  const typed = text.trim();
  if (/^\d+$/.test(typed)) return true;
  if (!isAtDraft || typed.includes("?")) return false;
  if (readWrittenDate(typed) !== undefined || ALL_BUT_A_DATE.test(typed)) return true;
  if (/\s/.test(typed)) return false;
  return unitsOf(words(typed), library.names).every(({ ids }) => ids.length === 0);
}

/** What stands for a day, a month or a part of a year and is no date of the calendar, or lacks its year: "31 February 2022", "Q3 2022", "29 September". */
const ALL_BUT_A_DATE =
  /^(?:[a-z]+ )?(?:\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{1,2}|q[1-4])(?:,? \d{4})?$/i;
