import { MONTHS, WEEKDAYS } from "../../saga/date-words.ts";
import { edtfDays, localMoment } from "../../saga/edtf.ts";
import type { Library } from "../../saga/library.ts";
import { dayAndMonth, isoDate } from "../../saga/written-date.ts";
import { textOf, type Word } from "../../search/words.ts";

/** A time that a question names by where it stands from another one: "last Tuesday". */
export interface RelativeTime {
  readonly typed: string;
  /** The calendar day it was taken for, `YYYY-MM-DD`. */
  readonly day: string;
}

const NUMBERS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
const UNITS: Readonly<Record<string, number>> = { day: 1, days: 1, week: 7, weeks: 7, fortnight: 14 };
const DAYS_FROM: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 };

/** Without one of these no time is told: most questions have none. */
const TIME_WORDS: ReadonlySet<string> = new Set([
  ...[...MONTHS, ...WEEKDAYS].map((name) => name.toLowerCase()),
  ...Object.keys(DAYS_FROM),
  "ago",
]);

/** So many days after the day up to which a file tells, nobody who says "yesterday" speaks from within its story any more; "last Tuesday" may be quoted from it. */
const FRESH = 31;

/** A time met in the words: how many of them it takes, and the days or months it may be, the likeliest first; `isRelative` where it needs an anchor. */
interface Met {
  readonly length: number;
  readonly meant: readonly string[];
  readonly isRelative: boolean;
}

/**
 * Times in words as the dates that the facts are indexed by: "27 September" as 2022-09-27, "in May" as 2022-05, "last Tuesday", "this Friday", "the 30th", "yesterday",
 * "two days ago" as the day they are from today, where the file tells something of that day, or else from the day up to which the file tells its saga: the
 * readers of an old file speak from within its story. A relative time of which the file tells nothing stays a word. Pure; linear in the words.
 */
export function readTimes(
  words: readonly Word[],
  library: Library,
  now: Date | undefined,
): { readonly words: readonly Word[]; readonly times: readonly RelativeTime[] } {
  if (!words.some(({ text }) => TIME_WORDS.has(text) || ORDINAL.test(text))) return { words, times: [] };
  const { updated, timezone } = library.about;
  const told = updated === undefined ? undefined : edtfDays(updated).last;
  const anchors = [...(now ? [localMoment(now, timezone).slice(0, 10)] : []), ...(told === undefined ? [] : [told])];
  const year = (told ?? anchors[0] ?? "").slice(0, 4);
  const read: Word[] = [];
  const times: RelativeTime[] = [];
  let next = 0;
  words.forEach((word, at) => {
    if (at < next) return;
    const met = timeAt(words, at, anchors, year);
    const date = met && dateOf(met, library);
    const until = at + (met && date !== undefined ? met.length : 1);
    const typed = words.slice(at, until);
    next = until;
    read.push(date === undefined ? word : { ...word, text: date, stem: date, isStop: false, end: typed.at(-1)?.end ?? word.end });
    if (met?.isRelative === true && date !== undefined) times.push({ typed: textOf(typed), day: date });
  });
  return { words: read, times };
}

/** The first date of which the file tells something; of a relative time there must be one. */
function dateOf({ meant, isRelative }: Met, library: Library): string | undefined {
  return meant.find((day) => library.index.documentCount(day) > 0) ?? (isRelative ? undefined : meant[0]);
}

function timeAt(words: readonly Word[], at: number, anchors: readonly string[], year: string): Met | undefined {
  const [first = "", second = "", third = "", fourth = ""] = words.slice(at, at + 4).map(({ text }) => text);
  return (
    (second === "of" ? longer(dayOfMonth(first, third, fourth, year)) : dayOfMonth(first, second, third, year)) ??
    monthOfMay(words[at - 1]?.text ?? "", first, second, year) ??
    weekday(first, second, anchors) ??
    dayAlone(words[at - 1]?.text ?? "", first, anchors) ??
    fromAnchor(first, second, third, anchors)
  );
}

/** "27 September", "27th of September 2022", "September 27". */
function dayOfMonth(first: string, second: string, third: string, year: string): Met | undefined {
  const named = dayAndMonth(first, second);
  if (!named) return undefined;
  const isYear = /^[12]\d{3}$/.test(third);
  return { length: isYear ? 3 : 2, meant: [isoDate(isYear ? third : year, named.month, named.day)], isRelative: false };
}

/** The month whose name is a verb as well: only behind a preposition, or before a year. Other months are told by their names. */
function monthOfMay(before: string, first: string, second: string, year: string): Met | undefined {
  const isYear = /^[12]\d{3}$/.test(second);
  if (first !== "may" || !(isYear || /^(?:in|of|since|during|until|till|last|this|early|late|mid)$/.test(before))) return undefined;
  return { length: isYear ? 2 : 1, meant: [`${isYear ? second : year}-05`], isRelative: false };
}

const ORDINAL = /^(\d{1,2})(?:st|nd|rd|th)$/;

/** "On the 30th": of the anchor's month, else of the next or the one before. */
function dayAlone(before: string, first: string, anchors: readonly string[]): Met | undefined {
  const day = Number(ORDINAL.exec(first)?.[1] ?? 0);
  if (day < 1 || day > 31 || !/^(?:the|on|by|until|till|of)$/.test(before)) return undefined;
  const meant = anchors.flatMap((anchor) => [0, 1, -1].map((months) => `${monthFrom(anchor, months)}-${twoDigits(day)}`));
  return { length: 1, meant, isRelative: true };
}

function monthFrom(day: string, months: number): string {
  const [year = 0, month = 1] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 7);
}

/** "Last Tuesday" is the one before the anchor; "this" and "next Friday" the first from it on, or the one after that. */
function weekday(first: string, second: string, anchors: readonly string[]): Met | undefined {
  const wanted = WEEKDAYS.findIndex((name) => name.toLowerCase() === second);
  if (wanted < 0 || !/^(?:last|past|this|next|coming)$/.test(first)) return undefined;
  const isBack = first === "last" || first === "past";
  const meant = anchors.flatMap((anchor) => {
    const ahead = (wanted - dayNumber(anchor) + 7) % 7;
    return isBack ? [shifted(anchor, ahead - 7)] : [shifted(anchor, ahead), shifted(anchor, ahead + 7)];
  });
  return { length: 2, meant, isRelative: true };
}

/** "Yesterday", "three days ago", "a week ago". */
function fromAnchor(first: string, second: string, third: string, anchors: readonly string[]): Met | undefined {
  const days = Object.hasOwn(DAYS_FROM, first) ? DAYS_FROM[first] : undefined;
  if (days !== undefined) return { length: 1, meant: nearest(anchors).map((anchor) => shifted(anchor, days)), isRelative: true };
  if (third !== "ago") return undefined;
  const count = /^(?:a|an)$/.test(first) ? 1 : NUMBERS.includes(first) ? NUMBERS.indexOf(first) : Number(/^\d{1,3}$/.exec(first)?.[0] ?? 0);
  const unit = Object.hasOwn(UNITS, second) ? UNITS[second] : undefined;
  if (unit === undefined || count < 1) return undefined;
  return { length: 3, meant: nearest(anchors).map((anchor) => shifted(anchor, -count * unit)), isRelative: true };
}

/** The first anchor, and those about as late. */
function nearest(anchors: readonly string[]): readonly string[] {
  return anchors.filter((anchor) => Math.abs(daysBetween(anchor, anchors[0] ?? anchor)) <= FRESH);
}

/** The time with the "of" in it. */
function longer(met: Met | undefined): Met | undefined {
  return met && { ...met, length: met.length + 1 };
}

function dayNumber(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

function daysBetween(day: string, other: string): number {
  return (Date.parse(`${other}T00:00:00Z`) - Date.parse(`${day}T00:00:00Z`)) / 86_400_000;
}

function shifted(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
