import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/**
 * Words that stand near one another in meaning, from GloVe vectors (make-related-words.ts): "mend" and "restore", "haul" and "load". Related is less than the same:
 * who trusts in it must hold it against what else is said.
 *
 * related-words.bin: two 32-bit little-endian numbers, the bytes of the word list and its length; the stems, UTF-8, a line each; then for each stem, in the
 * same order, the number of its relations (8 bits) and each of them as the place of a stem (16 bits) and its nearness (8 bits, of 255).
 */
export interface Relation {
  readonly stem: string;
  /** 0 to 1: how near; a synonym is about 0.7, the merely related 0.3. */
  readonly nearness: number;
}

interface Table {
  readonly bytes: Buffer;
  readonly stems: readonly string[];
  readonly places: ReadonlyMap<string, number>;
  /** Where each stem's relations begin in the bytes. */
  readonly offsets: Uint32Array;
}

const NONE: readonly Relation[] = [];
let loaded: Table | undefined;
const known = new Map<string, readonly Relation[]>();

/** The stems related to a stem, nearest first; none where it is not known. The table is read at first use. */
export function relatedTo(stem: string): readonly Relation[] {
  const cached = known.get(stem);
  if (cached) return cached;
  loaded ??= load();
  const place = loaded.places.get(stem);
  if (place === undefined) return NONE;
  const relations = relationsAt(loaded, loaded.offsets[place] ?? 0);
  known.set(stem, relations);
  return relations;
}

function relationsAt({ bytes, stems }: Table, offset: number): readonly Relation[] {
  return Array.from({ length: bytes.readUInt8(offset) }, (_, index) => ({
    stem: stems[bytes.readUInt16LE(offset + 1 + 3 * index)] ?? "",
    nearness: bytes.readUInt8(offset + 3 + 3 * index) / 255,
  }));
}

function load(): Table {
  const bytes = readFileSync(createRequire(import.meta.url).resolve("#related-words"));
  const listLength = bytes.readUInt32LE(0);
  const stems = bytes.toString("utf8", 8, 8 + listLength).split("\n");
  const offsets = new Uint32Array(stems.length);
  let offset = 8 + listLength;
  stems.forEach((_, place) => {
    offsets[place] = offset;
    offset += 1 + 3 * bytes.readUInt8(offset);
  });
  return { bytes, stems, places: new Map(stems.map((stem, place) => [stem, place])), offsets };
}
