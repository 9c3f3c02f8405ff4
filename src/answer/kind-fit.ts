import type { Kind, Question } from "../question/question.ts";
import type { Library } from "../saga/library.ts";
import type { Fact } from "../saga/schema.ts";
import type { Unit } from "../search/units.ts";
import { findDeed } from "./deed-fit.ts";

/** Whether a fact holds the kind of answer that a question asks for; `any` where it asks for none in particular. */
export type KindFit = "held" | "lacking" | "any";

export function kindFit(question: Question, fact: Fact, library: Library): KindFit {
  const asksWhoSays = question.kind === "who" && question.isAboutSpeech && question.deed?.agent.kind !== "named";
  if (
    asksWhoSays ||
    question.whoIs !== undefined ||
    question.kind === "what" ||
    question.kind === "how" ||
    question.kind === "yes-no" ||
    question.kind === "keywords" ||
    question.kind === "source"
  )
    return "any";
  return holds(question, fact, library) ? "held" : "lacking";
}

function holds(question: Question, fact: Fact, library: Library): boolean {
  switch (question.kind) {
    case "who":
      return tellsWho(question, fact, library);
    case "when":
      return fact.when !== undefined || fact.expected !== undefined;
    case "where":
      return fact.where !== undefined || [...library.reading(fact).ids].some((id) => library.entity(id)?.kind === "place");
    case "why":
      return fact.because !== undefined;
    case "count":
      return fact.standing === "unknown" || amountAt(library.reading(fact).claim, question) !== undefined;
    case "duration":
      return fact.standing === "unknown" || spanAt(library.reading(fact).claim) !== undefined;
    default:
      return true;
  }
}

/** Where a deed is asked about, its missing part must be told; else some other name will do. */
function tellsWho(question: Question, fact: Fact, library: Library): boolean {
  const { deed } = question;
  if (!deed || (deed.agent.kind !== "asked" && deed.patient.kind !== "asked")) return hasAnotherName(question, fact, library);
  const told = findDeed(deed, fact, library);
  return ((deed.agent.kind === "asked" ? told?.agents : told?.patients) ?? []).length > 0;
}

function hasAnotherName(question: Question, fact: Fact, library: Library): boolean {
  const isAlternative = question.words.includes("or");
  const named = new Set(isAlternative ? [] : question.named.flat());
  return [...library.reading(fact).ids].some((id) => !named.has(id) && library.entity(id) !== undefined);
}

const AMOUNT =
  /^(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundreds?|thousands?|millions?|billions?|several|dozens?|many|both|half|none)$/;
const SPAN = /^(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?)$/;
const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december|am|pm|[12]\d{3})$/;

/** How far behind an amount the thing counted may stand: "some 30 old school buses". */
const REACH = 4;

/**
 * Where in the units an amount stands of what the question wants counted; the greatest of all, where it does not say what ("how much"). Dates and times
 * are no amounts.
 */
export function amountAt(units: readonly Unit[], { counted }: Question): number | undefined {
  const amounts = units.flatMap((unit, index) => (isAmount(unit, units[index + 1]) ? [index] : []));
  if (counted !== undefined) return amounts.find((at) => units.slice(at + 1, at + 1 + REACH).some((other) => isAlike(other, counted)));
  return amounts.toSorted((a, b) => sizeOf(units, b) - sizeOf(units, a))[0];
}

function isAmount(unit: Unit, next: Unit | undefined): boolean {
  return unit.ids.length === 0 && AMOUNT.test(textOf(unit)) && !/^[12]\d{3}$/.test(textOf(unit)) && !MONTH.test(textOf(next));
}

const MULTIPLES: Readonly<Record<string, number>> = { hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9 };

function sizeOf(units: readonly Unit[], at: number): number {
  const size = Number(textOf(units[at]).replaceAll(",", ""));
  return (Number.isFinite(size) ? size : 1) * (MULTIPLES[textOf(units[at + 1])] ?? 1);
}

/** Index of the last unit of what an amount counts: the thing asked for with the words asked beside it, else the next word. */
export function countedFrom(units: readonly Unit[], amount: number, { counted, asked }: Question): number {
  const from = amount + 1 + (MULTIPLES[textOf(units[amount + 1])] === undefined ? 0 : 1);
  const near = units.slice(from, from + REACH).findIndex((unit) => (counted === undefined ? !unit.isStop : isAlike(unit, counted)));
  if (near < 0) return amount;
  const isAsked = (unit: Unit | undefined) => unit !== undefined && asked.some((part) => isAlike(unit, part.unit));
  let at = from + near;
  while (isAsked(units[at + 1])) at++;
  return at;
}

/** Where in the units a span of time stands: "for months", "some 10 days". */
export function spanAt(units: readonly Unit[]): number | undefined {
  const at = units.findIndex((unit) => unit.ids.length === 0 && SPAN.test(textOf(unit)));
  return at < 0 ? undefined : at;
}

function isAlike(a: Unit, b: Unit): boolean {
  return a.stems.some((stem) => b.stems.includes(stem)) || a.concepts.some((concept) => b.concepts.includes(concept));
}

const CUES: Readonly<Partial<Record<Kind, ReadonlySet<string>>>> = {
  who: new Set(["who", "whom", "whose", "which"]),
  when: new Set(["when", "day", "time", "date", "month", "year", "ago"]),
  where: new Set(["where", "city", "place"]),
  why: new Set(["why", "reason", "motive", "cause", "grounds"]),
  count: new Set(["many", "much", "big", "number", "size", "amount"]),
  duration: new Set(["long", "many"]),
};

/** Whether a reader's question asks for the same kind of answer; "what" asks for none of the particular kinds, a yes-no question or bare words for any. */
export function asksAlike(kind: Kind, readers: readonly Unit[]): boolean {
  const asks = (cues: ReadonlySet<string> | undefined) =>
    cues !== undefined && readers.some((unit) => unit.words.some((word) => cues.has(word.text)));
  if (kind === "what") return !asks(CUES.when) && !asks(CUES.where) && !asks(CUES.why) && !asks(CUES.count);
  return CUES[kind] === undefined || asks(CUES[kind]);
}

function textOf(unit: Unit | undefined): string {
  return unit?.words[0]?.text ?? "";
}
