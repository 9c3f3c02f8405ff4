import type { Question } from "../../question/question.ts";
import { withoutLeadIn } from "../../question/reading/lead-in.ts";
import { PADDING } from "../../question/reading/weigh.ts";
import { isMonth, MONTHS, WEEKDAYS } from "../../saga/date-words.ts";
import type { Library } from "../../saga/library.ts";
import type { Fact } from "../../saga/schema.ts";
import { isAlike, type Unit } from "../../search/units.ts";
import type { Candidate } from "../fit/rank.ts";

const HAPPENED =
  /^what(?: all| else| exactly)? (?:happened|happens|took place|went on|was going on|came out|was (?:said|announced|reported)) /;

/** How likely a fact of the day answers what happened on it. */
const OF_THE_DAY = 0.7;

/** "What happened on Tuesday", where nothing is asked but that: every fact of that day tells it, in the order in which they were found. */
export function ofDayFirst(question: Question, candidates: readonly Candidate[], library: Library): readonly Candidate[] {
  const days = daysAsked(question);
  if (days.length === 0) return candidates;
  const isOfDay = ({ fact }: Candidate) => isDated(fact, days, library);
  const told = candidates.filter(isOfDay).map((candidate) => ({ ...candidate, confidence: Math.max(candidate.confidence, OF_THE_DAY) }));
  return [...told, ...candidates.filter((candidate) => !isOfDay(candidate))];
}

/** The words for the day, where nothing else is asked; empty otherwise. */
function daysAsked({ said, asked }: Question): readonly Unit[] {
  if (!HAPPENED.test(withoutLeadIn(`${said} `))) return [];
  return asked.filter(({ weight }) => weight > PADDING).map(({ unit }) => unit);
}

/** Whether all those words stand for the day on which the fact happened or was said, not for one that it announces. */
function isDated(fact: Fact, days: readonly Unit[], library: Library): boolean {
  if (fact.when === undefined || fact.standing === "retracted") return false;
  const { dates } = library.reading(fact);
  return days.every((day) => dates.some((date) => isAlike(date, day)));
}

const NAMES = [...MONTHS, ...WEEKDAYS].join("|").toLowerCase();

/** A day or a longer time alone, behind what asks what happened; a day that was understood is `YYYY-MM-DD` by then. */
const TIME_ALONE = new RegExp(
  `^(?:(?:so far|on|in|the|of|last|past|this|next|late|early|back) )*(\\d{4}(?:-\\d\\d){0,2}|yesterday|today|tonight|tomorrow|${NAMES}|(?:an?|\\d{1,3}|[a-z]{3,6}) (?:days?|weeks?) (ago))$`,
);

/** That the file tells nothing of the time of which alone is asked what happened; undefined where something else is asked, or something in the file speaks of that time. */
export function nothingOfTime({ said }: Question, { index }: Library): string | undefined {
  const asking = HAPPENED.exec(`${said} `)?.[0];
  const [, time = "", ago] = (asking !== undefined && TIME_ALONE.exec(said.slice(asking.length))) || [];
  // So many days ago is a day by now, where the file has one.
  if (time === "" || (ago === undefined && index.documentCount(time) > 0)) return undefined;
  const isDay = !isMonth(time) && !/^\d{4}(?:-\d\d)?$/.test(time);
  return `The file has nothing of that ${isDay ? "day" : "time"}.`;
}
