import { type Clause, clausesIn, isEmpty, type Part } from "./clauses.ts";

/** What a text asks, and what it tells besides. */
export interface Heard {
  /** The clauses that ask, in the text's own letters. */
  readonly asks: string;
  /** The sentences before them, as far as they do not ask: how one came to ask, whom one has read of. */
  readonly told: readonly string[];
}

/** Characters (UTF-16 units) of a text in which the question is looked for; a longer one is read from its beginning on. */
const LONGEST_TOLD = 1000;

/** Parts what is asked from what is told around it; where nothing shows what asks, all of the text does. Pure; its work is bounded by LONGEST_TOLD. */
export function askingPart(text: string): Heard {
  if (text.length > LONGEST_TOLD) return { asks: text, told: [] };
  const sentences = clausesIn(text);
  const all = sentences.flat();
  const asking = (["asks", "wonders", "requests"] as const).find((part) => all.some((clause) => clause.part === part));
  if (asking === undefined) return { asks: hearsayIn(all) ?? text, told: [] };
  const kept = new Set(sentences.flatMap((clauses) => clauses.filter((_, at) => isKept(clauses, at, asking))));
  const first = sentences.findIndex((clauses) => clauses.some(({ part }) => part === asking));
  const told = sentences.slice(0, first + 1).map((clauses) => textOf(clauses.filter((clause) => !kept.has(clause))));
  return {
    asks: textOf(all.filter((clause) => kept.has(clause))),
    told: told.filter((sentence) => !isEmpty(sentence)).map(withoutHearing),
  };
}

/** Behind these stands what was heard. */
const HEARD =
  /\b(?:heard|read|saw|says?|said|swore|swears|claims?|claimed|thinks?|reckons?|insists?|told (?:me|us))(?: that)? (?!about\b|of\b)/iu;

/** And behind these what it was about. */
const HEARING =
  /\b(?:(?:heard|read|reading|saw|talk|talking|hearing|mention|mentioned|keeps? on|going on|said|says|told (?:me|us)|show(?:ed)? (?:me|us))(?: something| a lot| stuff| everything)? (?:about|of|on)|(?:heard|read|said|says|told (?:me|us)|swears?|swore) that) /iu;

/** What was heard, read or spoken of, without by whom. */
function withoutHearing(sentence: string): string {
  const heard = HEARING.exec(sentence);
  return heard ? sentence.slice(heard.index + heard[0].length) : sentence;
}

/** What somebody has heard, where nothing is asked but whether it is so: "he swore that Dar ran off. Is that right?" */
function hearsayIn(clauses: readonly Clause[]): string | undefined {
  const tag = clauses.findLastIndex(({ part }) => part === "tag");
  const before = clauses.slice(0, Math.max(0, tag)).findLast(({ text }) => !isEmpty(text));
  const heard = before && HEARD.exec(before.text);
  if (!heard) return undefined;
  const said = before.text.slice(heard.index + heard[0].length).trim();
  return `${said.replace(/(?<![.,!])[.,!]+$/u, "")}, ${clauses[tag]?.text.trim() ?? ""}`;
}

/** What adds to a question behind it: "names please", "Monday or Tuesday". */
const ADDS = /\?|\b(?:sources?|names?|dates?|quotes?|wording|words|details?|or)\b/iu;

/** Whether a clause asks, or belongs to one that does: "in the second clip, who …". */
function isKept(clauses: readonly Clause[], at: number, asking: Part): boolean {
  const { part, text } = clauses[at] as Clause;
  if (part !== "other" && part !== "tag") return part === asking;
  const before = clauses.slice(0, at).findLast((clause) => clause.part !== "other");
  const after = clauses.slice(at + 1).find((clause) => clause.part !== "other");
  if (before?.part === asking || after?.part === asking) return true;
  return before === undefined && after === undefined && ADDS.test(text);
}

function textOf(clauses: readonly Clause[]): string {
  return clauses
    .map(({ text }) => text)
    .join("")
    .trim()
    .replace(/(?<![,;:\s–—-])[,;:\s–—-]+$/u, "");
}
