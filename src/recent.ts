/** Remembers what it was given last, under keys. All of it lies as bytes in one block that is resident from the start, so that it takes as much memory however much it is given. */
export interface Recent<Value> {
  get(key: string): Value | undefined;
  /** Keeps a value that JSON can hold; what was kept longest makes room for it. */
  set(key: string, value: Value): void;
  delete(key: string): void;
}

export interface RecentLimits {
  /** Bytes of the block: of the keys and of the values as JSON. */
  readonly bytes: number;
  /** How many entries of usual length the block holds. */
  readonly most: number;
}

/** Before each entry: the hash of its key, then the length of its text, 4 bytes each. */
const HEAD = 8;

/** Slots in which an entry may be noted. A third of all are in use, so that one of them is free or long outdated. */
const WINDOW = 16;

export function createRecent<Value>({ bytes, most }: RecentLimits): Recent<Value> {
  // Filled, here and below, because the system gives memory only as it is written: else a process would seem to leak until all of this was used once.
  const block = Buffer.allocUnsafeSlow(bytes).fill(0);
  /** Where entries begin, counted from the first byte that was ever written; 0 for none. An entry is at that number modulo `bytes`. */
  const slots = new Float64Array(most * 3).fill(0);
  let written = bytes;

  function isThere(began: number): boolean {
    return began > 0 && began + bytes >= written;
  }

  function textAt(began: number): string {
    const at = began % bytes;
    return block.toString("utf8", at + HEAD, at + HEAD + block.readUInt32LE(at + 4));
  }

  /** The slot of a key and the JSON of its value. */
  function find(key: string, hash: number): { readonly slot: number; readonly json: string } | undefined {
    for (let step = 0; step < WINDOW; step++) {
      const slot = (hash + step) % slots.length;
      const began = slots[slot] ?? 0;
      if (!isThere(began) || block.readUInt32LE(began % bytes) !== hash) continue;
      const text = textAt(began);
      if (text.startsWith(`${key}\n`)) return { slot, json: text.slice(key.length + 1) };
    }
    return undefined;
  }

  /** The slot of a key, else the one that noted what is oldest. */
  function slotFor(key: string, hash: number): number {
    const known = find(key, hash);
    if (known) return known.slot;
    const window = Array.from({ length: WINDOW }, (_, step) => (hash + step) % slots.length);
    return window.reduce((oldest, slot) => ((slots[slot] ?? 0) < (slots[oldest] ?? 0) ? slot : oldest));
  }

  function remove(key: string): void {
    const known = find(key, hashOf(key));
    if (known) slots[known.slot] = 0;
  }

  return {
    get(key) {
      const known = find(key, hashOf(key));
      return known && (JSON.parse(known.json) as Value);
    },
    set(key, value) {
      const text = `${key}\n${JSON.stringify(value)}`;
      const length = HEAD + Buffer.byteLength(text);
      if (length > bytes) return remove(key);
      const hash = hashOf(key);
      const slot = slotFor(key, hash);
      // No entry goes over the block's end.
      if ((written % bytes) + length > bytes) written += bytes - (written % bytes);
      const at = written % bytes;
      block.writeUInt32LE(hash, at);
      block.writeUInt32LE(length - HEAD, at + 4);
      block.write(text, at + HEAD);
      slots[slot] = written;
      written += length;
    },
    delete: remove,
  };
}

/** FNV-1a, 32 bits. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
