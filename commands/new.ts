import { factList, timelineItem } from "../src/answer/reply/card.ts";
import { counted, dayText } from "../src/answer/wording.ts";
import type { Command } from "../src/command.ts";
import { UserError } from "../src/errors.ts";
import { readTimes } from "../src/question/reading/times.ts";
import { LONGEST_QUESTION } from "../src/question/understand.ts";
import type { Item } from "../src/reply.ts";
import { edtfDays, isEdtf } from "../src/saga/edtf.ts";
import type { Library } from "../src/saga/library.ts";
import type { Fact } from "../src/saga/schema.ts";
import { words } from "../src/search/words.ts";

/** Facts listed where no date is given. */
const LATEST = 8;

export const newest: Command = {
  name: "new",
  description: "What was added, corrected and withdrawn last; with a date: since then",
  localizations: { hi: "सबसे नए तथ्य और जो वापस लिया गया; तारीख़ के साथ: तब से" },
  example: "2022-09-26",
  options: [{ name: "since", description: "A date such as 2022-09-26", localizations: { hi: "तारीख़, जैसे 2022-09-26" } }],
  run({ options }, { library, now, correctedOn = () => undefined }) {
    const since = dateIn(options.since?.trim() ?? "", library, now);
    const from = since === "" ? "" : edtfDays(since).first;
    const news = library.facts.map((fact) => ({ fact, day: newsDay(fact, correctedOn(fact.id)), corrected: correctedOn(fact.id) }));
    const recent = news.filter(({ day }) => day !== "" && day >= from).sort((a, b) => b.day.localeCompare(a.day));
    const shown = since === "" ? recent.slice(0, LATEST) : recent;
    const corrections = new Map(shown.flatMap(({ fact, day, corrected }) => (day === corrected ? [[fact.id, day]] : [])));
    const facts = shown.map(({ fact }) => fact);
    return factList(leadFor(since, facts.length, library), facts, library, (fact) => newsItem(fact, corrections.get(fact.id), library));
  },
};

/** A date as files have it, or as people write it: "26 September". "Yesterday" is the day before a day that nobody names. @throws UserError where it is neither. */
function dateIn(typed: string, library: Library, now: Date): string {
  if (typed === "" || isEdtf(typed)) return typed;
  const { words: read, times: relative } = readTimes(words(typed.slice(0, LONGEST_QUESTION)), library, now);
  const [only, ...others] = read.filter(({ text }) => isEdtf(text));
  if (!only || others.length > 0 || relative.length > 0)
    throw new UserError(`“${typed.slice(0, 40)}” is not a date. Write it as 2022-09-26 or 26 September.`);
  return only.text;
}

function newsItem(fact: Fact, corrected: string | undefined, library: Library): Item {
  const item = timelineItem(fact, library);
  return corrected === undefined || fact.retracted ? item : { ...item, text: `Corrected on ${dayText(corrected)}. ${item.text}` };
}

function leadFor(since: string, count: number, library: Library): string {
  if (since === "") return `The newest of ${counted(library.facts.length, "fact")}, newest first.`;
  return count === 0 ? `Nothing new since ${dayText(since)}.` : `New since ${dayText(since)}, newest first: ${counted(count, "fact")}.`;
}

/** The day a fact became news: when it was withdrawn, corrected or added, else when it happened, a month counting from its first day; empty where none is known. */
function newsDay(fact: Fact, corrected: string | undefined): string {
  const day = fact.retracted?.on ?? corrected ?? fact.added ?? fact.when;
  return day === undefined ? "" : edtfDays(day).first;
}
