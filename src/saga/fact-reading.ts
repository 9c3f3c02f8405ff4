import type { NameBook } from "../search/names.ts";
import { readUnits, type Unit } from "../search/units.ts";
import { dateWords } from "./date-words.ts";
import type { Citation, Fact } from "./schema.ts";

/** A fact as the search and the judgement see it. */
export interface FactReading {
  readonly claim: readonly Unit[];
  readonly quote: readonly Unit[];
  /** The cause and the announced event, where the fact has them. */
  readonly extras: readonly Unit[];
  /** Weekday, day, month, year and hour of the fact and of what it announces. */
  readonly dates: readonly Unit[];
  readonly questions: readonly (readonly Unit[])[];
  /** Every entity and source that the fact has to do with: named in a field, in the claim or in the quote. */
  readonly ids: ReadonlySet<string>;
}

export function readFact(fact: Fact, names: NameBook): FactReading {
  const read = (text: string | undefined) => (text === undefined ? [] : readUnits(text, names));
  const claim = read(fact.claim);
  const quote = read(fact.quote?.words);
  const extras = [...read(fact.because?.cause), ...read(fact.expected?.what), ...read(fact.where)];
  const dates = read([fact.when, fact.expected?.at].flatMap((date) => (date === undefined ? [] : dateWords(date))).join(" "));
  const fieldIds = [
    fact.claimant,
    ...(fact.about ?? []),
    fact.quote?.speaker,
    fact.quote?.to,
    fact.because?.claimant,
    fact.where,
    ...fact.sources.flatMap(chainOf),
  ];
  const named = [...claim, ...quote, ...extras].filter((unit) => unit.ids.length === 1).flatMap((unit) => unit.ids);
  return {
    claim,
    quote,
    extras,
    dates,
    questions: (fact.questions ?? []).map((question) => readUnits(question, names)),
    ids: new Set([...fieldIds, ...named].filter((id) => id !== undefined)),
  };
}

/** The sources of a citation in the order in which the news travelled: where it came from first, where it was read last. */
export function chainOf(citation: Citation): readonly string[] {
  return typeof citation === "string" ? [citation] : [...(citation.via ?? []), citation.id];
}
