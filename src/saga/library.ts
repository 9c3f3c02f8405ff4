import { commonWords } from "../search/english.ts";
import { createNameBook, type NameBook } from "../search/names.ts";
import { createSpeller, type Speller } from "../search/spelling.ts";
import { createTextIndex, type TextIndex } from "../search/text-index.ts";
import { readUnits, type Unit } from "../search/units.ts";
import { type FactReading, readFact } from "./fact-reading.ts";
import type { Entity, Fact, Saga, Source } from "./schema.ts";

/** A frozen snapshot of one data file with everything that answering looks up. Safe to keep while a newer one is made. */
export interface Library {
  readonly about: Saga["saga"];
  /** Short name of the file's content, from `revisionOf`. */
  readonly revision: string;
  readonly facts: readonly Fact[];
  readonly entities: readonly Entity[];
  readonly sources: readonly Source[];
  fact(id: string): Fact | undefined;
  entity(id: string): Entity | undefined;
  source(id: string): Source | undefined;
  /** The name that readers see for an entity or a source; the id itself where nobody defined it. */
  nameOf(id: string): string;
  /** Facts that dispute the given one, or that it disputes. */
  disputesOf(fact: Fact): readonly Fact[];
  /** The facts that the given one replaces. */
  predecessorsOf(fact: Fact): readonly Fact[];
  /** The fact that replaces the given one, the newest where several do in turn. */
  successorOf(fact: Fact): Fact | undefined;
  readonly names: NameBook;
  readonly speller: Speller;
  /** Whether the word occurs in the file, a name or alias included. */
  hasWord(folded: string): boolean;
  /** What the saga as a whole is about: every question has to do with it, so it tells facts apart but little. */
  readonly theme: Theme;
  /** How the search sees the fact. */
  reading(fact: Fact): FactReading;
  /** The facts' index; a document's id is the fact's place in `facts`. */
  readonly index: TextIndex;
}

/** The words of the saga's title and description, and the entities of its title. */
export interface Theme {
  readonly stems: ReadonlySet<string>;
  readonly concepts: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
}

/** How much a hit in each field counts against the others. */
const FIELD_BOOSTS = { claim: 1, quote: 0.8, people: 1, questions: 1.2, concepts: 0.4 };

/** Facts whose reading is kept; a saga of this size is read once, a larger one as it is asked about. */
const KEPT_READINGS = 5_000;

/** The lists of the speller: the file's names, the file's words, ordinary English. */
export const NAME_LISTS = 1;
export const FILE_LISTS = 2;
export const ALL_LISTS = 3;

/** How many ordinary English words a typo may be taken for. */
const SPELLED_ENGLISH = 6_000;

/** Builds the snapshot; `revision` is that of the file it was read from. */
export function buildLibrary(saga: Saga, revision: string): Library {
  const facts = byId(saga.facts);
  const entities = byId(saga.entities);
  const sources = byId(saga.sources);
  const names = nameBookOf(saga);
  const readings = new Map<string, FactReading>();

  function reading(fact: Fact): FactReading {
    const known = readings.get(fact.id);
    if (known) return known;
    const made = readFact(fact, names);
    if (readings.size >= KEPT_READINGS) readings.clear();
    readings.set(fact.id, made);
    return made;
  }

  const vocabulary = new Set<string>();
  const documents = saga.facts.map((fact, id) => {
    const read = reading(fact);
    for (const unit of allUnits(read)) for (const word of unit.words) vocabulary.add(word.text);
    return { id, fields: indexedFields(read) };
  });
  const disputes = pairs(saga.facts, "disputes");
  const successors = new Map(saga.facts.flatMap((fact) => (fact.supersedes ?? []).map((old): [string, string] => [old, fact.id])));

  return {
    about: saga.saga,
    revision,
    facts: saga.facts,
    entities: saga.entities,
    sources: saga.sources,
    fact: (id) => facts.get(id),
    entity: (id) => entities.get(id),
    source: (id) => sources.get(id),
    nameOf: (id) => entities.get(id)?.name ?? sources.get(id)?.publisher ?? id,
    disputesOf: (fact) => [...(disputes.get(fact.id) ?? [])].flatMap((id) => facts.get(id) ?? []),
    predecessorsOf: (fact) => (fact.supersedes ?? []).flatMap((id) => facts.get(id) ?? []),
    successorOf(fact) {
      let newest: Fact | undefined;
      for (let id = successors.get(fact.id); id !== undefined; id = successors.get(id)) newest = facts.get(id);
      return newest;
    },
    names,
    speller: createSpeller([names.vocabulary, vocabulary, commonWords(SPELLED_ENGLISH)]),
    theme: themeOf(saga, names),
    hasWord: (word) => vocabulary.has(word) || names.vocabulary.has(word),
    reading,
    index: createTextIndex(documents, FIELD_BOOSTS),
  };
}

function byId<T extends { readonly id: string }>(entries: readonly T[]): ReadonlyMap<string, T> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

function nameBookOf(saga: Saga): NameBook {
  return createNameBook([
    ...saga.entities.map((entity) => ({
      id: entity.id,
      names: [entity.name, ...(entity.aliases ?? [])],
      hasParts: entity.kind === "person",
    })),
    ...saga.sources.map((source) => ({ id: source.id, names: [source.publisher, ...(source.aliases ?? [])], hasParts: false })),
  ]);
}

function themeOf(saga: Saga, names: NameBook): Theme {
  const title = readUnits(saga.saga.title, names);
  const all = [...title, ...readUnits(saga.saga.about ?? "", names)].filter((unit) => unit.ids.length === 0);
  return {
    stems: new Set([...all, ...title].flatMap((unit) => unit.stems)),
    concepts: new Set(all.flatMap((unit) => unit.concepts)),
    ids: new Set(title.flatMap((unit) => unit.ids)),
  };
}

function allUnits(read: FactReading): readonly Unit[] {
  return [...read.claim, ...read.quote, ...read.extras, ...read.dates, ...read.questions.flat()];
}

function indexedFields(read: FactReading): Record<keyof typeof FIELD_BOOSTS, readonly string[]> {
  const stems = (units: readonly Unit[]) => units.flatMap((unit) => unit.stems);
  return {
    claim: stems([...read.claim, ...read.extras, ...read.dates]),
    quote: stems(read.quote),
    people: [...read.ids].map((id) => `@${id}`),
    questions: stems(read.questions.flat()),
    concepts: [...new Set(allUnits(read).flatMap((unit) => unit.concepts))],
  };
}

/** Both directions of a relation between facts. */
function pairs(facts: readonly Fact[], relation: "disputes"): ReadonlyMap<string, ReadonlySet<string>> {
  const related = new Map<string, Set<string>>();
  const link = (from: string, to: string) => related.set(from, (related.get(from) ?? new Set()).add(to));
  for (const fact of facts) {
    for (const other of fact[relation] ?? []) {
      link(fact.id, other);
      link(other, fact.id);
    }
  }
  return related;
}
