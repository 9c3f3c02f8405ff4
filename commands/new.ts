import { factList, timelineItem } from "../src/answer/card.ts";
import { dayText } from "../src/answer/wording.ts";
import type { Command } from "../src/command.ts";
import { UserError } from "../src/errors.ts";
import { edtfDays, isEdtf } from "../src/saga/edtf.ts";
import type { Library } from "../src/saga/library.ts";
import type { Fact } from "../src/saga/schema.ts";

/** Facts listed where no date is given. */
const LATEST = 8;

export const newest: Command = {
  name: "new",
  description: "The newest facts, and what was withdrawn; with a date: since then",
  localizations: { hi: "सबसे नए तथ्य और जो वापस लिया गया; तारीख़ के साथ: तब से" },
  example: "2022-09-26",
  options: [{ name: "since", description: "A date such as 2022-09-26", localizations: { hi: "तारीख़, जैसे 2022-09-26" } }],
  run({ options }, { library }) {
    const since = options.since?.trim() ?? "";
    if (since !== "" && !isEdtf(since)) throw new UserError(`“${since.slice(0, 40)}” is not a date. Write it as 2022-09-26.`);
    const from = since === "" ? "" : edtfDays(since).first;
    const dated = library.facts.filter((fact) => newsDay(fact) !== "");
    const facts = dated.filter((fact) => newsDay(fact) >= from).sort((a, b) => newsDay(b).localeCompare(newsDay(a)));
    const shown = since === "" ? facts.slice(0, LATEST) : facts;
    return factList(leadFor(since, shown.length, library), shown, library, (fact) => timelineItem(fact, library));
  },
};

function leadFor(since: string, count: number, library: Library): string {
  if (since === "") return `The newest of ${library.facts.length} facts, newest first.`;
  return count === 0
    ? `Nothing new since ${dayText(since)}.`
    : `New since ${dayText(since)}, newest first: ${count === 1 ? "1 fact" : `${count} facts`}.`;
}

/** The day a fact became news: when it was withdrawn or added, else when it happened, a month counting from its first day; empty where none is known. */
function newsDay(fact: Fact): string {
  const day = fact.retracted?.on ?? fact.added ?? fact.when;
  return day === undefined ? "" : edtfDays(day).first;
}
