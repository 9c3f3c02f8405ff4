import { MONTHS, weekdayOf } from "../saga/date-words.ts";
import { parseEdtf } from "../saga/edtf.ts";
import { chainOf } from "../saga/fact-reading.ts";
import type { Library } from "../saga/library.ts";
import type { Fact, Standing } from "../saga/schema.ts";

/** A standing as a reader is told it, at the head of a fact's basis. */
export function standingWords(fact: Fact, library: Library): string {
  const claimant = claimantName(fact, library);
  const says: Record<Standing, string> = {
    confirmed: "Confirmed.",
    reported: "Reported.",
    alleged: "Alleged, not confirmed.",
    claimed: claimant === undefined ? "Claimed, not confirmed." : `Claimed by ${claimant}, not confirmed.`,
    disputed: "Disputed.",
    unknown: claimant === undefined ? "Not known." : `Not known to ${claimant}.`,
    retracted: "Withdrawn.",
  };
  return says[fact.standing];
}

/** What goes behind a bare name, time or number, so that it is never taken for more than it is: "London, allegedly". Empty for confirmed facts. */
export function hedge(fact: Fact, library: Library): string {
  if (fact.standing !== "confirmed" && library.disputesOf(fact).length > 0) return ", which is disputed";
  const claimant = claimantName(fact, library);
  const says: Record<Standing, string> = {
    confirmed: "",
    reported: ", as reported",
    alleged: ", allegedly",
    claimed: claimant === undefined ? ", as is claimed" : `, as ${claimant} claims`,
    disputed: ", which is disputed",
    unknown: "",
    retracted: "",
  };
  return says[fact.standing];
}

/** Everything that a claim rests on, in one line: standing, claimant, the chain of sources, the date. */
export function basis(fact: Fact, library: Library): string {
  const claimant = claimantName(fact, library);
  const isSaid = /^(?:claimed|unknown)$/.test(fact.standing) || claimant === undefined || isInChain(fact, library);
  const said = isSaid ? "" : ` According to ${claimant}.`;
  const when = fact.when === undefined ? "" : ` Date: ${dateText(fact.when)}.`;
  return `${standingWords(fact, library)}${said} Source: ${sourceText(fact, library)}.${when}`;
}

/** Whether the claimant is named among the sources anyway; one publisher may be several of the file's sources. */
function isInChain({ claimant, sources }: Fact, library: Library): boolean {
  return claimant !== undefined && namesOf(sources.flatMap(chainOf), library).includes(library.nameOf(claimant));
}

/** The chains of sources: where it came from first, who passed it on, when it was published. What came the same way twice is named once, with the days of both. */
export function sourceText({ sources }: Fact, library: Library): string {
  const days = new Map<string, Set<string>>();
  for (const chain of sources.map(chainOf)) {
    const names = chain.map((id) => library.nameOf(id)).join(", quoted by ");
    const published = library.source(chain.at(-1) ?? "")?.published;
    days.set(names, (days.get(names) ?? new Set()).add(published === undefined ? UNDATED : dayText(published)));
  }
  return [...days].map(([names, published]) => `${names}${daysIn([...published])}`).join("; ");
}

/** What is said of a report without a day where another of the same publisher has one. */
const UNDATED = "undated";

function daysIn(days: readonly string[]): string {
  return days.every((day) => day === UNDATED) ? "" : ` (${joined(days)})`;
}

function claimantName(fact: Fact, library: Library): string | undefined {
  return fact.claimant === undefined ? undefined : library.nameOf(fact.claimant);
}

/** An EDTF date in words: "Tuesday 27 September 2022", "about 18 September 2022", "May 2022". */
export function dateText(edtf: string): string {
  const date = parseEdtf(edtf);
  if (!date) return edtf;
  const month = date.month === undefined ? "" : `${MONTHS[date.month - 1]} `;
  const day = date.day === undefined ? "" : `${date.day} `;
  const weekday = date.day === undefined || date.approximate ? "" : `${weekdayOf(edtf)} `;
  return `${date.approximate ? "about " : ""}${weekday}${day}${month}${date.year}`;
}

/** An EDTF date in words without its weekday, where only the day matters. */
export function dayText(edtf: string): string {
  return dateText(edtf).replace(/^\w+day /, "");
}

/** A date or a local minute in words: "Friday 30 September 2022, 9:30 am". */
export function momentText(at: string): string {
  const [day = "", time] = at.split("T");
  if (time === undefined) return dateText(day);
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  const clock = `${hour % 12 || 12}:${String(minute).padStart(2, "0")} ${hour < 12 ? "am" : "pm"}`;
  return `${dateText(day)}, ${clock}`;
}

/** "As of 28 September 2022, revision 1a2b3c4 of the file." */
export function asOf(library: Library): string {
  const day = library.about.updated;
  return day === undefined
    ? `Revision ${library.revision} of the file.`
    : `As of ${dayText(day)}, revision ${library.revision} of the file.`;
}

/** Names as a sentence joins them: "A", "A and B", "A, B and C". */
export function joined(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** What the entities and sources are called, each name once: a publisher's reports are sources of one name. */
export function namesOf(ids: readonly string[], library: Library): readonly string[] {
  return [...new Set(ids.map((id) => library.nameOf(id)))];
}

/** So many of something: "1 fact", "4 facts". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** The text as a sentence: its first letter in upper case, a full stop behind it. */
export function sentence(text: string): string {
  return `${capitalized(text)}${/[.!?]$/.test(text) ? "" : "."}`;
}

/** The text with its first letter in upper case. */
export function capitalized(text: string): string {
  const [first = ""] = text;
  return first.toUpperCase() + text.slice(first.length);
}
