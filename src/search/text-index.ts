import MiniSearch from "minisearch";
import { createLayeredMap, type LayeredMap } from "./layered-map.ts";
import { createPackedLists, type PackedLists } from "./packed-lists.ts";
import { type Splice, spliced } from "./spliced.ts";
import type { Steps } from "./steps.ts";

/** A document as lists of terms, a list a field. Terms are made by the caller: stems, names, synonym groups. */
export type Fields<Field extends string> = Readonly<Record<Field, readonly string[]>>;

/** A document that a search has found. */
export interface Hit {
  /** The document's place among the documents that the index was made of. */
  readonly id: number;
  /** BM25+ over all fields together, summed over the terms; only its order means anything. */
  readonly score: number;
}

/** Finds documents by their terms. A search tells nothing of the one before it, and what an index finds does not change. */
export interface TextIndex {
  /**
   * The documents that hold any of the terms, best first, `limit` at the most. Weights multiply a term's score. Where `among` is given, no other document
   * is found. Work is bounded, whatever the number of documents: the rarest terms bring in 1,000 documents at the most, and all terms count for these. Where even
   * the rarest term stands in more, the first ones compete; passing the others by is all that grows.
   */
  search(terms: ReadonlyMap<string, number>, limit: number, among?: ReadonlySet<number>): readonly Hit[];
  /** In how many documents the term occurs. */
  documentCount(term: string): number;
  /** The places of the documents in which the term occurs, in order. */
  documentsWith(term: string): readonly number[];
  readonly size: number;
}

/** An index that newer ones are derived from; what it finds itself does not change by that. */
export interface IndexSnapshot<Field extends string> extends TextIndex {
  /** A newer snapshot, derived in steps. It finds what an index made anew would find. */
  changed(change: IndexChange<Field>): Steps<IndexSnapshot<Field>>;
  /** Documents of older snapshots that are still kept though this one has them no more. Where they are many it is time to make an index anew. */
  readonly leftBehind: number;
}

/** What becomes of an index's documents. */
export interface IndexChange<Field extends string> {
  /** The documents that go and come, by their places. */
  readonly splices: readonly Splice<Fields<Field>>[];
  /** The fields of those that go. */
  readonly dropped: readonly Fields<Field>[];
}

/**
 * Okapi BM25 with the lower bound of Lv and Zhai ("Lower-Bounding Term Frequency Normalization", 2011), a term's frequencies in the fields weighted and added
 * up first (Robertson et al., "Simple BM25 Extension to Multiple Weighted Fields", 2004). The constants are the best of a grid on the development halves of
 * two public sets.
 */
const BM25 = { k: 1.1, b: 0.6, d: 1 };

/** Documents that are scored for one question at the most. */
const MOST_SCORED = 1_000;

/** So few documents are all scored, which is quicker than finding out which of them to score. */
const FEW = 200;

/** Indexes documents with MiniSearch, in steps. Boosts weigh the fields against one another. */
export function* indexSteps<Field extends string>(
  documents: Iterable<Fields<Field>>,
  boosts: Readonly<Record<Field, number>>,
): Steps<IndexSnapshot<Field>> {
  const postings = createPostings(boosts);
  const counts = new Map<string, number>();
  const slots: number[] = [];
  for (const document of documents) {
    slots.push(postings.add(document));
    count(document, counts, 1);
    yield;
  }
  return snapshotOf(postings, slots, createLayeredMap(counts));
}

/**
 * What is behind all snapshots. It only grows: a document that goes stays in it, and no snapshot in which it is not looks at it. MiniSearch finds the documents that
 * have a term; its scores are left aside, since its statistics are those of all snapshots together.
 */
interface Postings<Field extends string> {
  /** Adds a document and gives its slot, from 0. */
  add(document: Fields<Field>): number;
  /** The number of a term, undefined where no document ever had it. */
  numberOf(term: string): number | undefined;
  /** Shows the slots of the documents that have any of the terms, term by term, those with several of them as often. */
  visit(terms: readonly string[], visitor: (slot: number) => void): void;
  /** By slot, a document's terms: each the term's number and its weighted frequency, packed by `packTerm`. */
  readonly terms: PackedLists;
  /** By slot, a document's length: the sum of its weighted frequencies. */
  readonly lengths: readonly number[];
  /** By term number, what the term is worth in the search that is under way; all 0 between searches. */
  worths(): Float64Array;
}

function createPostings<Field extends string>(boosts: Readonly<Record<Field, number>>): Postings<Field> {
  const miniSearch = new MiniSearch<{ readonly id: number; readonly terms: string }>({
    fields: ["terms"],
    tokenize: (text) => text.split(" "),
    processTerm: (term) => term,
  });
  const numbers = new Map<string, number>();
  const terms = createPackedLists();
  const lengths: number[] = [];
  let worths = new Float64Array(0);

  function numberFor(term: string): number {
    const known = numbers.get(term);
    if (known !== undefined) return known;
    numbers.set(term, numbers.size);
    return numbers.size - 1;
  }

  return {
    add(document) {
      const frequencies = new Map<number, number>();
      let length = 0;
      for (const field in boosts) {
        for (const term of document[field]) {
          const number = numberFor(term);
          frequencies.set(number, (frequencies.get(number) ?? 0) + boosts[field]);
          length += boosts[field];
        }
      }
      const slot = lengths.push(length) - 1;
      miniSearch.add({ id: slot, terms: [...new Set(Object.values<readonly string[]>(document).flat())].join(" ") });
      terms.add([...frequencies].map(([number, frequency]) => packTerm(number, frequency)));
      return slot;
    },
    numberOf: (term) => numbers.get(term),
    visit(sought, visitor) {
      // A boost of 0 keeps MiniSearch from making, multiplying and sorting results that nobody reads.
      const boostDocument = (slot: number): number => {
        visitor(slot);
        return 0;
      };
      miniSearch.search(sought.join(" "), { boostDocument });
    },
    terms,
    lengths,
    worths() {
      if (worths.length < numbers.size) worths = new Float64Array(numbers.size * 2);
      return worths;
    },
  };
}

/** A term in a document is its number in the upper 24 bits (16 million terms) and its weighted frequency in tenths below, 25.5 at the most. */
const FREQUENCY_BITS = 8;
const FREQUENCY_MASK = (1 << FREQUENCY_BITS) - 1;
const FREQUENCY_UNIT = 0.1;

function packTerm(number: number, frequency: number): number {
  return number * 2 ** FREQUENCY_BITS + Math.min(FREQUENCY_MASK, Math.round(frequency / FREQUENCY_UNIT));
}

/** Counts the terms of a document, each once. */
function count<Field extends string>(document: Fields<Field>, counts: Map<string, number>, change: 1 | -1): void {
  for (const term of new Set(Object.values<readonly string[]>(document).flat())) counts.set(term, (counts.get(term) ?? 0) + change);
}

const NOT_HERE = -1;

/** `slots[id]` is where the document of that id lies in the postings. */
function snapshotOf<Field extends string>(
  postings: Postings<Field>,
  slots: readonly number[],
  counts: LayeredMap<number>,
): IndexSnapshot<Field> {
  const total = postings.lengths.length;
  const ids = new Int32Array(total).fill(NOT_HERE);
  let length = 0;
  slots.forEach((slot, id) => {
    ids[slot] = id;
    length += postings.lengths[slot] ?? 0;
  });
  const averageLength = length / Math.max(1, slots.length);
  const documentCount = (term: string) => counts.get(term) ?? 0;

  /** Slots of the documents that the rarest terms bring in, each once, MOST_SCORED at the most. */
  function candidates(terms: readonly string[], among: ReadonlySet<number> | undefined): Iterable<number> {
    if (slots.length <= FEW) return among === undefined ? slots : [...among].flatMap((id) => slots[id] ?? []);
    const seen = new Set<number>();
    postings.visit(rarest(terms, documentCount), (slot) => {
      const id = ids[slot] ?? NOT_HERE;
      if (id !== NOT_HERE && among?.has(id) !== false && seen.size < MOST_SCORED) seen.add(slot);
    });
    return seen;
  }

  return {
    search(weights, limit, among) {
      const known = [...weights.keys()].filter((term) => documentCount(term) > 0);
      const worths = postings.worths();
      const numbers = known.map((term) => postings.numberOf(term) ?? 0);
      known.forEach((term, index) => {
        worths[numbers[index] ?? 0] = (weights.get(term) ?? 1) * rarity(documentCount(term), slots.length);
      });
      const best: Hit[] = [];
      for (const slot of candidates(known, among)) {
        const score = scoreOf(postings, slot, worths, averageLength);
        if (score > 0) keepBest(best, ids[slot] ?? NOT_HERE, score, limit);
      }
      for (const number of numbers) worths[number] = 0;
      return best;
    },
    documentCount,
    documentsWith(term) {
      const found = new Set<number>();
      if (documentCount(term) > 0) {
        postings.visit([term], (slot) => found.add(ids[slot] ?? NOT_HERE));
      }
      found.delete(NOT_HERE);
      return [...found].sort((a, b) => a - b);
    },
    size: slots.length,
    leftBehind: total - slots.length,
    *changed(change) {
      const by = new Map<string, number>();
      const come = yield* takeIn(change, postings, by);
      const changes = new Map([...by].map(([term, more]) => [term, documentCount(term) + more]));
      return snapshotOf(postings, spliced(slots, come), yield* counts.changed(changes));
    },
  };
}

/** What the worths of the terms amount to in the document of that slot. */
function scoreOf<Field extends string>(
  { terms, lengths }: Postings<Field>,
  slot: number,
  worths: Float64Array,
  averageLength: number,
): number {
  const { numbers, from, to } = terms.at(slot);
  const norm = BM25.k * (1 - BM25.b + (BM25.b * (lengths[slot] ?? 0)) / averageLength);
  let score = 0;
  for (let at = from; at < to; at++) {
    const packed = numbers[at] ?? 0;
    const worth = worths[packed >>> FREQUENCY_BITS] ?? 0;
    if (worth === 0) continue;
    const frequency = (packed & FREQUENCY_MASK) * FREQUENCY_UNIT;
    score += worth * (BM25.d + (frequency * (BM25.k + 1)) / (frequency + norm));
  }
  return score;
}

/** Adds the documents that come, and counts in `by` how the terms of those that come and go change; gives the splices as slots. */
function* takeIn<Field extends string>(
  { splices, dropped }: IndexChange<Field>,
  postings: Postings<Field>,
  by: Map<string, number>,
): Steps<readonly Splice<number>[]> {
  for (const document of dropped) {
    count(document, by, -1);
    yield;
  }
  const come: Splice<number>[] = [];
  for (const { at, removed, added } of splices) {
    const addedSlots: number[] = [];
    for (const document of added) {
      addedSlots.push(postings.add(document));
      count(document, by, 1);
      yield;
    }
    come.push({ at, removed, added: addedSlots });
  }
  return come;
}

/** The rarest term, and the next ones while all together bring in no more than are scored. */
function rarest(terms: readonly string[], documentCount: (term: string) => number): readonly string[] {
  let documents = 0;
  return terms
    .toSorted((a, b) => documentCount(a) - documentCount(b))
    .filter((term, index) => {
      documents += documentCount(term);
      return index === 0 || documents <= MOST_SCORED;
    });
}

/** Puts a hit in its place among the best so far, of equal ones the first in the file first; the last one falls out where they are too many. */
function keepBest(best: Hit[], id: number, score: number, limit: number): void {
  const isBehind = (hit: Hit | undefined) => hit !== undefined && (hit.score < score || (hit.score === score && hit.id > id));
  if (best.length >= limit && !isBehind(best.at(-1))) return;
  let at = best.length;
  while (isBehind(best[at - 1])) at--;
  best.splice(at, 0, { id, score });
  if (best.length > limit) best.pop();
}

/** Inverse document frequency, never negative. */
function rarity(documentCount: number, size: number): number {
  return Math.log(1 + (size - documentCount + 0.5) / (documentCount + 0.5));
}
