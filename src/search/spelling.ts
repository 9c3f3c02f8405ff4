import { soundOf } from "./sound.ts";
import type { Steps } from "./steps.ts";

/** Finds the known word that a misspelt one was meant to be. */
export interface Speller {
  /** The nearest known word, or undefined where none is near enough. */
  correct(folded: string, within: Reach): string | undefined;
}

/** How far a correction may reach: so many slips, within the first so many lists. */
export interface Reach {
  readonly slips: number;
  readonly lists: number;
  /** Whether a word that sounds the same may be a slip further off. */
  readonly isHeard?: boolean;
}

/** Shortest and longest word that is looked at. Of short ones only letters swapped, left out or doubled are mended, and vowels of no name: Rana is not Raja. */
const SHORTEST = 3;
const SHORT = 4;
const LONGEST = 24;

/** The fourth list holds words that few people type: they are meant only where a letter is left out, doubled or swapped. */
const RARE = 3;

/** Words that one step shelves. */
const PER_STEP = 500;

/** A speller that only grows, so that snapshots share it. */
export interface GrowingSpeller extends Speller {
  /** Adds a word at the end of a list, where it is not there yet. */
  add(word: string, list: number): void;
  /** A speller that takes nothing for a word of which `isListed` says that its list does not have it. */
  among(isListed: IsListed): Speller;
}

type IsListed = (word: string, list: number) => boolean;

/**
 * Builds in steps a speller over lists of words, the most telling list first: of words equally near one of an earlier list wins, within a list the earlier word.
 * Work per word is bounded by the words of like length that begin with its first or second letter.
 */
export function* spellerSteps(lists: readonly Iterable<string>[]): Steps<GrowingSpeller> {
  const shelves = new Map<string, Listed[]>();
  const shelvesNear = (folded: string, slips: number): readonly (readonly Listed[])[] => {
    const lengths = Array.from({ length: 2 * slips + 1 }, (_, index) => folded.length - slips + index);
    const initials = new Set([folded.charAt(0), folded.charAt(1)]);
    return lengths.flatMap((length) => [...initials].map((initial) => shelves.get(shelfOf(initial, length)) ?? []));
  };

  function shelve(word: string, list: number): void {
    if (word.length < SHORTEST || word.length > LONGEST) return;
    const listed: Listed = { word, list, letters: lettersOf(word), sound: soundOf(word) };
    const key = shelfOf(word.charAt(0), word.length);
    const shelf = shelves.get(key);
    if (shelf) shelf.push(listed);
    else shelves.set(key, [listed]);
  }

  function among(isListed: IsListed): Speller {
    return {
      correct(folded, { slips: most, lists, isHeard = false }) {
        const slips = Math.min(most, allowedSlips(folded.length));
        return slips === 0 ? undefined : likeliest(folded, shelvesNear(folded, slips), { slips, lists, isHeard }, isListed);
      },
    };
  }

  let count = 0;
  for (const [rank, list] of lists.entries()) {
    for (const word of list) {
      shelve(word, rank);
      if (++count % PER_STEP === 0) yield;
    }
  }
  return {
    ...among(() => true),
    add(word, list) {
      const isThere = shelves.get(shelfOf(word.charAt(0), word.length))?.some((listed) => listed.word === word && listed.list === list);
      if (!isThere) shelve(word, list);
    },
    among,
  };
}

/** The word that was meant most likely, of those on the shelves. */
function likeliest(folded: string, shelves: readonly (readonly Listed[])[], within: Reach, isListed: IsListed): string | undefined {
  const typed = { folded, single: singled(folded), sound: soundOf(folded) };
  const letters = lettersOf(folded);
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const shelf of shelves) {
    for (const listed of shelf) {
      if (listed.list >= within.lists) continue;
      if (fewestSlips(listed, folded, letters) > within.slips && listed.sound !== typed.sound) continue;
      const cost = costOf(typed, listed, within);
      if (cost >= least || !isListed(listed.word, listed.list)) continue;
      best = listed.word;
      least = cost;
    }
  }
  return best;
}

/** So many slips lie between two words at the least: one puts a letter in and another out, or, where it changes the length, only one of both. */
function fewestSlips({ word, letters }: Listed, folded: string, lettersTyped: number): number {
  return (bitCount(letters ^ lettersTyped) + Math.abs(word.length - folded.length)) / 2;
}

interface Listed {
  readonly word: string;
  /** Which of the lists the word comes from. */
  readonly list: number;
  readonly letters: number;
  readonly sound: string;
}

interface Typed {
  readonly folded: string;
  /** Without what is doubled. */
  readonly single: string;
  readonly sound: string;
}

/** The letters of a word as a set of bits, by which words with too many others need no closer look. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

/** Hacker's Delight (Warren), 5-1. */
function bitCount(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** What makes a known word the less likely meant, in slips; set by trying them on the typos of the question sets. */
const COST = { list: 0.3, rare: 0.6, otherInitial: 0.5, likelySlip: -0.5, sameSound: -0.8 };

/** How unlikely the word was meant; infinite where it is too far off. */
function costOf({ folded, single, sound: heard }: Typed, { word, list, sound }: Listed, { slips, isHeard }: Reach): number {
  const isSameSound = sound === heard;
  const most = isSameSound && isHeard ? slips + 1 : slips;
  const edits = editDistance(folded, word, most);
  if (edits > most) return Number.POSITIVE_INFINITY;
  const isLikely = isSwap(folded, word) || isSubsequence(folded, word) || (word.length !== folded.length && single === singled(word));
  const isVowel =
    folded.length === SHORT && list > 0 && edits === 1 && word.length === folded.length && consonantsOf(folded) === consonantsOf(word);
  if (folded.length <= SHORT && !isLikely && !isVowel) return Number.POSITIVE_INFINITY;
  if (list === RARE && (edits > 1 || !isLikely)) return Number.POSITIVE_INFINITY;
  return (
    edits +
    list * COST.list +
    (list === RARE ? COST.rare : 0) +
    (word.charAt(0) === folded.charAt(0) ? 0 : COST.otherInitial) +
    (isLikely ? COST.likelySlip : 0) +
    (isSameSound ? COST.sameSound : 0)
  );
}

function consonantsOf(word: string): string {
  return word.replace(/[aeiouy]/g, "");
}

/** The word without doubled letters: "stoped" is stopped, "tapp" is tap. */
function singled(word: string): string {
  return word.replace(/(.)\1+/g, "$1");
}

/** Letters in another order are the likelier slip: "tiem" is time rather than them. */
function isSwap(a: string, b: string): boolean {
  return a.length === b.length && [...a].sort().join("") === [...b].sort().join("");
}

/** Letters left out are the next: "supsed" is supposed rather than spied. */
function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (const letter of long) if (letter === short.charAt(at)) at++;
  return at === short.length;
}

function shelfOf(initial: string, length: number): string {
  return `${initial}${length}`;
}

/** One slip in words of three letters, two from six on: beyond that more words are mistaken than mended. */
function allowedSlips(length: number): number {
  if (length < SHORTEST || length > LONGEST) return 0;
  return length < 6 ? 1 : 2;
}

/** The distances of the last three rows, for the next two words as well: a typo is compared with a hundred words. */
let rows = rowsOf(LONGEST);

function rowsOf(length: number): readonly [Uint16Array, Uint16Array, Uint16Array] {
  return [new Uint16Array(length), new Uint16Array(length), new Uint16Array(length)];
}

/** Optimal string alignment distance (Damerau-Levenshtein without repeats); `limit + 1` as soon as it must exceed the limit. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  if (rows[0].length <= b.length) rows = rowsOf(2 * b.length + 2);
  let [before, previous, current] = rows;
  for (let column = 0; column <= b.length; column++) previous[column] = column;
  for (let row = 1; row <= a.length; row++) {
    const letter = a.charCodeAt(row - 1);
    current[0] = row;
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const other = b.charCodeAt(column - 1);
      let distance = Math.min(previous[column] ?? 0, current[column - 1] ?? 0) + 1;
      distance = Math.min(distance, (previous[column - 1] ?? 0) + (letter === other ? 0 : 1));
      const isSwap = row > 1 && column > 1 && letter === b.charCodeAt(column - 2) && a.charCodeAt(row - 2) === other;
      if (isSwap) distance = Math.min(distance, (before[column - 2] ?? 0) + 1);
      current[column] = distance;
      least = Math.min(least, distance);
    }
    if (least > limit) return limit + 1;
    [before, previous, current] = [previous, current, before];
  }
  return previous[b.length] ?? limit + 1;
}
