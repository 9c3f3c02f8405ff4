/**
 * The part of EDTF (Extended Date/Time Format, ISO 8601-2, level 0 and the qualifier `~` of level 1) that data files use:
 * a year, a month or a day, with `~` behind it where it is approximate.
 */
export interface EdtfDate {
  readonly year: number;
  /** 1 to 12; absent where only the year is known. */
  readonly month?: number;
  /** 1 to 31; absent where only the month is known. */
  readonly day?: number;
  readonly approximate: boolean;
}

const EDTF = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(~)?$/;
const LOCAL_MOMENT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)$/;

/** Reads an EDTF date, or gives undefined where the text is none (31 February included). */
export function parseEdtf(text: string): EdtfDate | undefined {
  const match = EDTF.exec(text);
  if (!match) return undefined;
  const [, year, month, day, approximate] = match;
  if (!isCalendarDay(`${year}-${month ?? "01"}-${day ?? "01"}`)) return undefined;
  return {
    year: Number(year),
    ...(month && { month: Number(month) }),
    ...(day && { day: Number(day) }),
    approximate: approximate !== undefined,
  };
}

/** Whether the text is a date as files have it: `2022-09-27`, `2022-09` or `2022`, with `~` behind it where it is approximate. */
export function isEdtf(text: string): boolean {
  return parseEdtf(text) !== undefined;
}

/** Whether the text is a wall-clock minute such as `2022-09-30T09:30`. */
export function isLocalMoment(text: string): boolean {
  const match = LOCAL_MOMENT.exec(text);
  return match?.[1] !== undefined && isCalendarDay(match[1]);
}

function isCalendarDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text);
}

/** The first and last calendar days, `YYYY-MM-DD`, that a valid EDTF date or local moment covers; `~` is left out of account. */
export function edtfDays(text: string): { readonly first: string; readonly last: string } {
  const day = text.replace("~", "").slice(0, 10);
  if (day.length === 10) return { first: day, last: day };
  if (day.length === 4) return { first: `${day}-01-01`, last: `${day}-12-31` };
  const [year, month] = day.split("-").map(Number);
  const lastDay = new Date(Date.UTC(year ?? 0, month ?? 0, 0)).getUTCDate();
  return { first: `${day}-01`, last: `${day}-${String(lastDay).padStart(2, "0")}` };
}

/** The wall clock of an instant in a time zone, as `YYYY-MM-DDTHH:mm`; such texts compare as the times do. */
export function localMoment(instant: Date, timeZone: string): string {
  const parts = clockOf(timeZone).formatToParts(instant);
  const part = (type: string) => parts.find((entry) => entry.type === type)?.value ?? "";
  return `${part("year")}-${part("month")}-${part("day")}T${part("hour")}:${part("minute")}`;
}

/** Making one takes longer than answering a question; there are some 600 zones. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-CA", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  clocks.set(timeZone, made);
  return made;
}
