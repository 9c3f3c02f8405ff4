import MiniSearch from "minisearch";
import type { Steps } from "./steps.ts";

/** A document as lists of terms, a list a field. Terms are made by the caller: stems, names, synonym groups. */
export type Fields<Field extends string> = Readonly<Record<Field, readonly string[]>>;

export interface Hit {
  /** The document's place among the documents that the index was made of. */
  readonly id: number;
  /** BM25+ over the fields, summed over the terms and multiplied by the number of terms met; only its order means anything. */
  readonly score: number;
}

export interface TextIndex {
  /**
   * The documents that hold any of the terms, best first, `limit` at the most. Weights multiply a term's score. Where `among` is given, no other document
   * is found. Work is bounded: the rarest terms bring in the documents, some 2,000 postings of them; commoner terms only count for these. Of documents that
   * hold nothing but one common term the first ones compete.
   */
  search(terms: ReadonlyMap<string, number>, limit: number, among?: ReadonlySet<number>): readonly Hit[];
  /** In how many documents the term occurs. */
  documentCount(term: string): number;
  readonly size: number;
}

/** An index that newer ones are derived from; what it finds itself does not change by that. */
export interface IndexSnapshot<Field extends string> extends TextIndex {
  /** A newer snapshot, derived in steps whose number grows with what is added and, at some 100 nanoseconds each, with the documents and terms there are. */
  changed(change: IndexChange<Field>): Steps<IndexSnapshot<Field>>;
  /** Documents that newer snapshots left behind in the shared index. Where they are many it is time to make an index anew: they cost time and blur statistics. */
  readonly leftBehind: number;
}

/** What becomes of an index's documents. */
export interface IndexChange<Field extends string> {
  /** The newer documents in order: the place in the older index of one that stays, the fields of one that is new. */
  readonly documents: readonly (number | Fields<Field>)[];
  /** The fields of those that go. */
  readonly dropped: readonly Fields<Field>[];
}

/** Measured on the development halves of the public sets; against MiniSearch's defaults (1.2, 0.7, 0.5) it moves MRR by .01. */
const BM25 = { k: 0.9, b: 0.5, d: 1 };

/** Postings of the rarest terms that bring in documents. */
const RARE_POSTINGS = 2_000;

/** Postings of commoner terms that are gone through besides: their documents are known, but MiniSearch has to pass all others. */
const COMMON_POSTINGS = 30_000;

/** Indexes documents with MiniSearch, in steps. Boosts weigh the fields against one another. */
export function* indexSteps<Field extends string>(
  documents: Iterable<Fields<Field>>,
  boosts: Readonly<Record<Field, number>>,
): Steps<IndexSnapshot<Field>> {
  const shared = createSharedIndex(boosts);
  const counts = new Map<string, number>();
  const slots: number[] = [];
  for (const document of documents) {
    slots.push(shared.add(document));
    count(document, counts, 1);
    yield;
  }
  return snapshotOf(shared, slots, counts);
}

/** One MiniSearch behind all snapshots. It only grows: a document that goes stays in it, and no snapshot in which it is not finds it. */
interface SharedIndex<Field extends string> {
  readonly miniSearch: MiniSearch<Slotted<Field>>;
  /** Adds a document and gives its slot, from 0. */
  add(document: Fields<Field>): number;
}

interface Slotted<Field extends string> {
  readonly id: number;
  readonly fields: Fields<Field>;
}

function createSharedIndex<Field extends string>(boosts: Readonly<Record<Field, number>>): SharedIndex<Field> {
  const miniSearch = new MiniSearch<Slotted<Field>>({
    fields: Object.keys(boosts),
    extractField: (document, field) => (field === "id" ? document.id : document.fields[field as Field].join(" ")),
    tokenize: (text) => text.split(" "),
    processTerm: (term) => term,
    searchOptions: { boost: boosts, bm25: BM25, combineWith: "OR" },
  });
  let slots = 0;
  return {
    miniSearch,
    add(fields) {
      miniSearch.add({ id: slots, fields });
      return slots++;
    },
  };
}

function count<Field extends string>(document: Fields<Field>, counts: Map<string, number>, change: 1 | -1): void {
  const terms = new Set(Object.values<readonly string[]>(document).flat());
  for (const term of terms) {
    const now = (counts.get(term) ?? 0) + change;
    if (now > 0) counts.set(term, now);
    else counts.delete(term);
  }
}

/** `slots[id]` is where the document of that id lies in the shared index. */
function snapshotOf<Field extends string>(
  shared: SharedIndex<Field>,
  slots: readonly number[],
  counts: ReadonlyMap<string, number>,
): IndexSnapshot<Field> {
  const total = shared.miniSearch.documentCount;
  const ids = new Int32Array(total).fill(NOT_HERE);
  slots.forEach((slot, id) => {
    ids[slot] = id;
  });
  const idOf = (slot: number) => ids[slot] ?? NOT_HERE;
  const documentCount = (term: string) => counts.get(term) ?? 0;

  function scores(terms: readonly string[], weights: ReadonlyMap<string, number>, isLookedAt: (id: number) => boolean) {
    if (terms.length === 0) return [];
    const results = shared.miniSearch.search(terms.join(" "), {
      boostTerm: (term) => weights.get(term) ?? 1,
      boostDocument: (slot: number) => (isLookedAt(idOf(slot)) ? 1 : 0),
    });
    return results.map((result) => ({ id: idOf(result.id), score: result.score }));
  }

  return {
    search(weights, limit, among) {
      const { rare, common } = byRarity(weights.keys(), documentCount);
      let room = RARE_POSTINGS * 2;
      const isCandidate = (id: number) => id !== NOT_HERE && (among === undefined || among.has(id)) && room-- > 0;
      const found = new Map(scores(rare, weights, isCandidate).map(({ id, score }) => [id, score]));
      for (const { id, score } of scores(common, weights, (id) => found.has(id))) found.set(id, (found.get(id) ?? 0) + score);
      return best(found, limit);
    },
    documentCount,
    size: slots.length,
    leftBehind: total - slots.length,
    *changed({ documents, dropped }) {
      const newCounts = new Map<string, number>();
      for (const [term, times] of counts) {
        newCounts.set(term, times);
        if (newCounts.size % PER_STEP === 0) yield;
      }
      for (const document of dropped) {
        count(document, newCounts, -1);
        yield;
      }
      const newSlots: number[] = [];
      for (const document of documents) {
        if (typeof document === "number") newSlots.push(slots[document] ?? NOT_HERE);
        else {
          newSlots.push(shared.add(document));
          count(document, newCounts, 1);
          yield;
        }
        if (newSlots.length % PER_STEP === 0) yield;
      }
      return snapshotOf(shared, newSlots, newCounts);
    },
  };
}

const NOT_HERE = -1;

/** Cheap entries that one step copies. */
const PER_STEP = 1_000;

/** Terms that bring in documents, the rarest one whatever it costs, and those that only count for these. */
function byRarity(
  terms: Iterable<string>,
  documentCount: (term: string) => number,
): { readonly rare: readonly string[]; readonly common: readonly string[] } {
  const known = [...terms].filter((term) => documentCount(term) > 0).sort((a, b) => documentCount(a) - documentCount(b));
  const rare: string[] = [];
  const common: string[] = [];
  let postings = 0;
  for (const term of known) {
    postings += documentCount(term);
    if (rare.length === 0 || (common.length === 0 && postings <= RARE_POSTINGS)) rare.push(term);
    else if (postings <= RARE_POSTINGS + COMMON_POSTINGS) common.push(term);
  }
  return { rare, common };
}

function best(scores: ReadonlyMap<number, number>, limit: number): readonly Hit[] {
  return [...scores]
    .map(([id, score]) => ({ id, score }))
    .sort((a, b) => b.score - a.score || a.id - b.id)
    .slice(0, limit);
}
