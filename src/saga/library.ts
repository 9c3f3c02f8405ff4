import { commonWords, rarerWords } from "../search/english.ts";
import { createLayeredMap, type LayeredMap } from "../search/layered-map.ts";
import { createNameBook, type NameBook } from "../search/names.ts";
import { type GrowingSpeller, type Speller, spellerSteps } from "../search/spelling.ts";
import { type Splice, spliced } from "../search/spliced.ts";
import { finish, type Steps } from "../search/steps.ts";
import { type Fields, type IndexSnapshot, indexSteps, type TextIndex } from "../search/text-index.ts";
import { readUnits, type Unit } from "../search/units.ts";
import type { LibraryChanges } from "./changes.ts";
import { type ComparedReading, comparedReading, type FactReading, type Roles, readFact, readRoles } from "./fact-reading.ts";
import { createReadings, type Readings } from "./readings.ts";
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
  /** How the search sees the fact. Units of the facts of one file are the same objects where they are the same. */
  reading(fact: Fact): ComparedReading;
  /** The units of the file's facts, and perhaps of older ones, that have the term: a stem, `@` and an id, or a synonym group. */
  unitsHaving(term: string): readonly Unit[];
  /** How many units those are; the number of each is below it. */
  unitCount(): number;
  /** The facts' index; a document's id is the fact's place in `facts`. */
  readonly index: TextIndex;
}

/** The words of the saga's title and description, and the entities of its title. */
export interface Theme {
  /** The title, read. */
  readonly title: readonly Unit[];
  readonly stems: ReadonlySet<string>;
  readonly concepts: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
}

/** How much a hit in each field counts against the others. */
const FIELD_BOOSTS = { claim: 1, quote: 0.8, people: 1, questions: 1.2, concepts: 0.4 };

type Field = keyof typeof FIELD_BOOSTS;

/** How many of the speller's lists are looked through: the file's names; its words too; ordinary and rarer English too. */
export const NAME_LISTS = 1;
export const FILE_LISTS = 2;
export const ALL_LISTS = 4;

/** How many ordinary English words a typo may be taken for. */
const SPELLED_ENGLISH = 6_000;
const SPELLED_RARER = 20_000;

/** Builds the snapshot at one go; `revision` is that of the file it was read from. */
export function buildLibrary(saga: Saga, revision: string): Library {
  return finish(librarySteps(saga, revision));
}

/** What a snapshot is made of besides its file, and hands on to the next one. */
interface Parts {
  readonly names: NameBook;
  readonly roles: Roles;
  readonly theme: Theme;
  /** Shared with older snapshots. */
  readonly readings: Readings;
  /** By slot, the fact that was read; shared with older snapshots as well. */
  readonly told: Fact[];
  /** By place, the slot of the fact's reading. */
  readonly slots: readonly number[];
  /** By the fact's id, the same. */
  readonly slotOf: LayeredMap<number>;
  readonly index: IndexSnapshot<Field>;
  /** The words of the facts, each with the number of readings that hold it. */
  readonly vocabulary: LayeredMap<number>;
  readonly spelling: GrowingSpeller;
  readonly relations: Relations;
}

/** How the facts stand to one another, by their ids. */
interface Relations {
  /** The facts that dispute one or that it disputes. */
  readonly disputes: ReadonlyMap<string, ReadonlySet<string>>;
  /** The fact that replaces one. */
  readonly successors: ReadonlyMap<string, string>;
}

const PARTS = new WeakMap<Library, Parts>();

/** Builds the snapshot in steps; `inSlices` takes them without holding up anything else. */
function* librarySteps(saga: Saga, revision: string): Steps<Library> {
  const names = nameBookOf(saga);
  const roles = readRoles(saga.entities, names);
  const readings = createReadings();
  const vocabulary = new Map<string, number>();
  const told: Fact[] = [];
  const slots: number[] = [];
  const slotOf = new Map<string, number>();
  function* documents(): Generator<Fields<Field>> {
    for (const fact of saga.facts) {
      const read = readFact(fact, names, roles);
      const slot = readings.add(read);
      told[slot] = fact;
      slots.push(slot);
      slotOf.set(fact.id, slot);
      countWords(read, vocabulary, 1);
      yield indexedFields(read);
    }
  }
  const index = yield* indexSteps(documents(), FIELD_BOOSTS);
  const parts: Parts = {
    names,
    roles,
    theme: themeOf(saga, names),
    readings,
    told,
    slots,
    slotOf: createLayeredMap(slotOf),
    index,
    vocabulary: createLayeredMap(vocabulary),
    spelling: yield* spellerSteps([
      names.vocabulary,
      vocabulary.keys(),
      commonWords(SPELLED_ENGLISH),
      rarerWords(SPELLED_ENGLISH, SPELLED_RARER),
    ]),
    relations: yield* relationsIn(saga.facts),
  };
  return snapshot(saga, revision, parts);
}

/** Below this many facts, building anew is as quick as deriving. */
const FEW_FACTS = 1_000;

/** From this share of changed facts on, those counted that earlier updates left behind, building anew is cheaper than dragging along what is gone. */
const MOST_CHANGED = 0.1;

/**
 * The library of a newer file, derived from an older snapshot by what has changed, in steps of about a millisecond or less. The older one stays as it is:
 * it answers while the steps are under way and after. Make the result the current one:
 *
 *     current = await inSlices(libraryUpdate(current, changes), 4);
 *
 * `changesBetween` tells the changes; it compares whole files and belongs into a worker where they are large. Updates follow one another: begin the next
 * one from the result of the last. A change of names changes how every fact is read: then, or where much has changed, all is built anew, in steps as well.
 */
export function* libraryUpdate(library: Library, changes: LibraryChanges): Steps<Library> {
  const saga: Saga = {
    saga: changes.about ?? library.about,
    entities: changes.entities ?? library.entities,
    sources: changes.sources ?? library.sources,
    facts: spliced(library.facts, changes.facts),
  };
  const parts = PARTS.get(library);
  const isRenamed = (changes.about ?? changes.entities ?? changes.sources) !== undefined;
  const changed = changes.facts.reduce((sum, { removed, added }) => sum + removed + added.length, parts?.index.leftBehind ?? 0);
  const isAnew = isRenamed || saga.facts.length < FEW_FACTS || changed > saga.facts.length * MOST_CHANGED;
  if (!parts || isAnew) return yield* librarySteps(saga, changes.revision);
  return snapshot(saga, changes.revision, yield* derivedParts(parts, saga.facts, changes.facts));
}

function* derivedParts(parts: Parts, facts: readonly Fact[], splices: readonly Splice<Fact>[]): Steps<Parts> {
  const { names, roles, readings, told, spelling } = parts;
  const words = new Map<string, number>();
  const slotChanges = new Map<string, number | undefined>();
  const gone: Fact[] = [];
  const dropped: Fields<Field>[] = [];
  for (const { at, removed } of splices) {
    for (const slot of parts.slots.slice(at, at + removed)) {
      const read = readings.at(slot);
      countWords(read, words, -1);
      dropped.push(indexedFields(read));
      const fact = told[slot];
      if (fact) gone.push(fact);
      yield;
    }
  }
  for (const { id } of gone) slotChanges.set(id, undefined);
  const documents: Splice<Fields<Field>>[] = [];
  const slots: Splice<number>[] = [];
  for (const { at, removed, added } of splices) {
    const come: { readonly slot: number; readonly fields: Fields<Field> }[] = [];
    for (const fact of added) {
      const read = readFact(fact, names, roles);
      const slot = readings.add(read);
      told[slot] = fact;
      slotChanges.set(fact.id, slot);
      countWords(read, words, 1);
      come.push({ slot, fields: indexedFields(read) });
      yield;
    }
    documents.push({ at, removed, added: come.map(({ fields }) => fields) });
    slots.push({ at, removed, added: come.map(({ slot }) => slot) });
  }
  for (const [word, change] of words) if (change > 0) spelling.add(word, FILE_LISTS - 1);
  const vocabulary = yield* parts.vocabulary.changed(
    new Map([...words].map(([word, change]) => [word, (parts.vocabulary.get(word) ?? 0) + change])),
  );
  const isRelated = [...gone, ...splices.flatMap(({ added }) => added)].some(({ disputes, supersedes }) => disputes ?? supersedes);
  return {
    ...parts,
    slots: spliced(parts.slots, slots),
    slotOf: yield* parts.slotOf.changed(slotChanges),
    index: yield* parts.index.changed({ splices: documents, dropped }),
    vocabulary,
    relations: isRelated ? yield* relationsIn(facts) : parts.relations,
  };
}

function snapshot(saga: Saga, revision: string, parts: Parts): Library {
  const { facts } = saga;
  const { names, roles, readings, told, slotOf, index, vocabulary, spelling, theme } = parts;
  const { disputes, successors } = parts.relations;
  const entities = byId(saga.entities);
  const sources = byId(saga.sources);
  const factOf = (id: string) => told[slotOf.get(id) ?? -1];
  const isInFile = (word: string) => (vocabulary.get(word) ?? 0) > 0;
  const library: Library = {
    about: saga.saga,
    revision,
    facts,
    entities: saga.entities,
    sources: saga.sources,
    fact: factOf,
    entity: (id) => entities.get(id),
    source: (id) => sources.get(id),
    nameOf: (id) => entities.get(id)?.name ?? sources.get(id)?.publisher ?? id,
    disputesOf: (fact) => [...(disputes.get(fact.id) ?? [])].flatMap((id) => factOf(id) ?? []),
    predecessorsOf: (fact) => (fact.supersedes ?? []).flatMap((id) => factOf(id) ?? []),
    successorOf(fact) {
      let newest: Fact | undefined;
      for (let id = successors.get(fact.id); id !== undefined; id = successors.get(id)) newest = factOf(id);
      return newest;
    },
    names,
    speller: spelling.among((word, list) => list !== FILE_LISTS - 1 || isInFile(word)),
    theme,
    hasWord: (word) => isInFile(word) || names.vocabulary.has(word),
    reading(fact) {
      const slot = slotOf.get(fact.id) ?? -1;
      return told[slot] === fact ? readings.at(slot) : comparedReading(readFact(fact, names, roles));
    },
    unitsHaving: readings.having,
    unitCount: readings.unitCount,
    index,
  };
  PARTS.set(library, parts);
  return library;
}

/** Counts the words of a reading, each as often as it stands there. */
function countWords(read: FactReading, vocabulary: Map<string, number>, change: 1 | -1): void {
  for (const { text } of allUnits(read).flatMap(({ words }) => words)) vocabulary.set(text, (vocabulary.get(text) ?? 0) + change);
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
    title,
    stems: new Set([...all, ...title].flatMap((unit) => unit.stems)),
    concepts: new Set(all.flatMap((unit) => unit.concepts)),
    ids: new Set(title.flatMap((unit) => unit.ids)),
  };
}

function allUnits(read: FactReading): readonly Unit[] {
  return [...read.claim, ...read.quote, ...read.extras, ...read.dates, ...read.roles, ...read.questions.flat()];
}

function indexedFields(read: FactReading): Record<keyof typeof FIELD_BOOSTS, readonly string[]> {
  const stems = (units: readonly Unit[]) => units.flatMap((unit) => unit.stems);
  return {
    claim: stems([...read.claim, ...read.extras, ...read.dates]),
    quote: stems(read.quote),
    people: [...[...read.ids].map((id) => `@${id}`), ...stems(read.roles)],
    questions: stems(read.questions.flat()),
    concepts: [...new Set(allUnits(read).flatMap((unit) => unit.concepts))],
  };
}

/** Facts that one step goes through. */
const PER_STEP = 1_000;

function* relationsIn(facts: readonly Fact[]): Steps<Relations> {
  const disputes = new Map<string, Set<string>>();
  const successors = new Map<string, string>();
  const link = (from: string, to: string) => disputes.set(from, (disputes.get(from) ?? new Set()).add(to));
  let seen = 0;
  for (const { id, disputes: others = [], supersedes = [] } of facts) {
    for (const other of others) {
      link(id, other);
      link(other, id);
    }
    for (const old of supersedes) successors.set(old, id);
    if (++seen % PER_STEP === 0) yield;
  }
  return { disputes, successors };
}
