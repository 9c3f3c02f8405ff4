import type { Question } from "../../question/question.ts";
import { isParticiple } from "../../question/reading/deed.ts";
import { isDayOrMonth } from "../../saga/date-words.ts";
import { claimAndQuote } from "../../saga/fact-reading.ts";
import type { Library } from "../../saga/library.ts";
import type { Fact } from "../../saga/schema.ts";
import { firstWordOf, isAlike, type Unit } from "../../search/units.ts";
import type { Candidate } from "./rank.ts";

/** Words that make a question ask for more than its deed or its thing: where the claim does not have them, it tells less. */
const QUALIFIER =
  /^(?:first|second|third|fourth|last|only|sole|most|least|twice|thrice|one|two|three|four|five|both|all|every|each|several|many|former|formerly|ex|before|after|because|since|alone|always|never|again|already|short|long|early|late|entire|whole|full|high|top|senior|new|old|own|big|small|personally|himself|herself|secretly|publicly|officially|videos?|footage|filmed)$/;

/** Whether the question says more of what it asks than the claim tells: "the first", "still", "before the leak", "in Pakistan". */
export function isQualifiedOtherwise({ words, asked }: Question, fact: Fact, library: Library): boolean {
  const { claim } = library.reading(fact);
  const told = new Set(claim.flatMap((unit) => unit.words.map(({ text }) => text)));
  if (words.some((word) => STILL.test(word) && !told.has(word)) && !isOfNow(claim)) return true;
  if (words.some((word) => (QUALIFIER.test(word) || isTime(word)) && !told.has(word))) return true;
  return asked.some(({ unit }) => isOfLowerRank(unit, words, claim) || isPlacedOtherwise(unit, words, claim, library));
}

const STILL = /^(?:still|currently|current|now|presently)$/;

/** "Shehbaz Sharif is the Prime Minister", but not "he is named as Foreign Minister" nor "he has been declared an absconder". */
function isOfNow([, verb, next]: readonly Unit[]): boolean {
  return /^(?:is|are)$/.test(firstWordOf(verb)) && next !== undefined && !isParticiple(next);
}

function isTime(word: string): boolean {
  return isDayOrMonth(word) || /^(?:\d+|years?|months?|weeks?|days?|hours?)$/.test(word);
}

/** "President" where the claim has a vice-president. */
function isOfLowerRank(unit: Unit, words: readonly string[], claim: readonly Unit[]): boolean {
  if (unit.ids.length > 0) return false;
  const at = claim.findIndex((other) => isAlike(other, unit));
  const rank = firstWordOf(claim[at - 1]);
  return at > 0 && RANK.test(rank) && !words.includes(rank);
}

const RANK = /^(?:vice|deputy|acting|assistant|former|ex|under|joint)$/;

/** "In Pakistan" where the claim only has somebody "of Pakistan". */
function isPlacedOtherwise(unit: Unit, words: readonly string[], claim: readonly Unit[], library: Library): boolean {
  const isPlace = unit.ids.length > 0 && unit.ids.every((id) => library.entity(id)?.kind === "place");
  const before = words[words.indexOf(firstWordOf(unit)) - 1] ?? "";
  if (!isPlace || !PLACING.test(before)) return false;
  return !claim.some((other, at) => other.ids.some((id) => unit.ids.includes(id)) && PLACING.test(firstWordOf(claim[at - 1])));
}

const PLACING = /^(?:in|at|inside|outside|within|from|to)$/;

/** What there may be one of and no other, or just so many. */
const RANKED =
  /\bthe (?:very )?(first|second|third|fourth|only|sole|last|most|worst|biggest|best)\b(?! (?:family|lady|half|place|name|line|sentence|word|words|part|time)\b)/;
const COUNTED = /\b(?<!\b(?:the|than) )(twice|thrice|two|three|four|five)\b(?! times\b)/;

/** "The first" in "was he the first to resign", "two" in "were two warrants issued", where the claim has it not; else undefined. */
export function untoldRank({ kind, words, asked }: Question, fact: Fact, library: Library): string | undefined {
  // "The second contract", where that is what the file calls it.
  const named = new Set(asked.flatMap(({ unit }) => (unit.ids.length > 0 ? unit.words.map(({ text }) => text) : [])));
  const text = words.filter((word) => !named.has(word)).join(" ");
  if (kind !== "yes-no" && !/^who (?:is|was|are|were) the /.test(text)) return undefined;
  const rank = RANKED.exec(text)?.[1] ?? (kind === "yes-no" ? COUNTED.exec(text)?.[1] : undefined);
  return claimAndQuote(library.reading(fact)).some((unit) => unit.words.some((word) => word.text === rank)) ? undefined : rank;
}

/** "Who is in the second clip", where the fact counts no clips: that it is one of them does not tell which. */
export function isOfOtherRecording({ said }: Question, { fact }: Candidate, library: Library): boolean {
  const ordinal = COUNTED_RECORDING.exec(said)?.[1];
  return ordinal !== undefined && !claimAndQuote(library.reading(fact)).some((unit) => unit.words.some(({ text }) => text === ordinal));
}

const COUNTED_RECORDING = /\b(second|third|fourth) (?:(?:leaked|audio|voice|viral) )*(?:clip|tape|audio|recording|call|video|leak)s?\b/;
