import type { NameBook } from "../search/names.ts";
import { readUnits, type Unit } from "../search/units.ts";
import { dateWords } from "./date-words.ts";
import type { Citation, Entity, Fact } from "./schema.ts";

/** A fact as the search and the judgement see it. */
export interface FactReading {
  readonly claim: readonly Unit[];
  readonly quote: readonly Unit[];
  /** The cause and the announced event, where the fact has them. */
  readonly extras: readonly Unit[];
  /** Weekday, day, month, year and hour of the fact and of what it announces. */
  readonly dates: readonly Unit[];
  /** What those whom the fact is about, or who speak in it, are by their roles: "mayor", "accountant of the firm". */
  readonly roles: readonly Unit[];
  readonly questions: readonly (readonly Unit[])[];
  /** Every entity and source that the fact has to do with: named in a field, in the claim or in the quote. */
  readonly ids: ReadonlySet<string>;
}

/** What the fact itself tells in words: its claim, and the quote behind it. */
export function claimAndQuote({ claim, quote }: FactReading): readonly Unit[] {
  return [...claim, ...quote];
}

/** A reading ready to be compared with questions: its units as numbers of the file's units, so that no text is looked at. */
export interface ComparedReading extends FactReading {
  /** The units of claim, quote, extras and dates that a question can have something in common with, each once. */
  readonly own: Uint32Array;
  /** Those of the roles. */
  readonly ofRoles: Uint32Array;
  /** By reader's question. */
  readonly readers: readonly ReadersTerms[];
  /** The words of the quote. */
  readonly quoteWords: readonly string[];
}

export interface ReadersTerms {
  /** The units that a question can have something in common with; what is said twice stands there twice. */
  readonly units: Uint32Array;
  /** How many units carry meaning. */
  readonly said: number;
  /** How many words it has, whatever they mean. */
  readonly wordCount: number;
}

/** Makes a reading ready; only units of a `UnitTable` can be compared. */
export function comparedReading(reading: FactReading): ComparedReading {
  const { claim, quote, extras, dates, roles, questions, ids } = reading;
  const own = new Set([...numbersOf(claim), ...numbersOf(quote), ...numbersOf(extras), ...numbersOf(dates)]);
  return {
    claim,
    quote,
    extras,
    dates,
    roles,
    questions,
    ids,
    ofRoles: new Uint32Array(numbersOf(roles)),
    own: new Uint32Array([...own]),
    readers: questions.map((units) => ({
      units: new Uint32Array(numbersOf(units)),
      said: units.filter(({ isStop }) => !isStop).length,
      wordCount: units.reduce((sum, { words }) => sum + words.length, 0),
    })),
    quoteWords: quote.flatMap(({ words }) => words.map(({ text }) => text)),
  };
}

function numbersOf(units: readonly Unit[]): readonly number[] {
  const hasTerms = ({ ids, stems, concepts }: Unit) => ids.length > 0 || stems.length > 0 || concepts.length > 0;
  return units.filter((unit) => unit.number >= 0 && hasTerms(unit)).map(({ number }) => number);
}

/** By an entity's id, what its role says. */
export type Roles = ReadonlyMap<string, readonly Unit[]>;

/** The roles of entities, read; names in them are left out, for whoever is "secretary to X" is not X. */
export function readRoles(entities: readonly Entity[], names: NameBook): Roles {
  const worded = (units: readonly Unit[]) => units.filter(({ ids, isStop }) => ids.length === 0 && !isStop);
  return new Map(entities.flatMap(({ id, role }) => (role === undefined ? [] : [[id, worded(readUnits(role, names))] as const])));
}

/** Reads a fact as the search and the judgement see it; `roles` are those of the file's entities. Pure. */
export function readFact(fact: Fact, names: NameBook, roles: Roles): FactReading {
  const read = (text: string | undefined) => (text === undefined ? [] : readUnits(text, names));
  const claim = read(fact.claim);
  const quote = read(fact.quote?.words);
  const extras = [...read(fact.because?.cause), ...read(fact.expected?.what), ...read(fact.where), ...read(ageIn(fact.claim))];
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
  const namedIn = (units: readonly Unit[]) => units.filter((unit) => unit.ids.length === 1).flatMap((unit) => unit.ids);
  const named = namedIn([...claim, ...quote, ...extras]);
  const whose = [...(fact.about ?? []), ...namedIn(claim), fact.claimant, fact.quote?.speaker].flatMap((id) => id ?? []);
  return {
    claim,
    quote,
    extras,
    dates,
    roles: [...new Set(whose)].flatMap((id) => roles.get(id) ?? []),
    questions: (fact.questions ?? []).map((question) => readUnits(question, names)),
    ids: new Set([...fieldIds, ...named].filter((id) => id !== undefined)),
  };
}

/** "Anna Berg, 29, who …", as papers tell an age. */
export const AGE_BESIDE_NAME = /(?<!\p{L})\p{Lu}\p{L}+, ([1-9]\d?),/u;

/** The age that stands beside a name, as a question asks for it. */
function ageIn(claim: string): string | undefined {
  const age = AGE_BESIDE_NAME.exec(claim)?.[1];
  return age === undefined ? undefined : `${age} years old`;
}

/** The sources of a citation in the order in which the news travelled: where it came from first, where it was read last. */
export function chainOf(citation: Citation): readonly string[] {
  return typeof citation === "string" ? [citation] : [...(citation.via ?? []), citation.id];
}
