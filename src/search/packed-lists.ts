/** Lists of small numbers, packed into few large arrays: some 4 bytes a number instead of an object a list. Only grows. */
export interface PackedLists {
  /** Keeps a copy of the numbers (0 to 2^32 - 1) and gives the list's place. */
  add(numbers: readonly number[]): number;
  /** The list at a place that `add` gave. */
  at(place: number): PackedList;
}

/** The numbers from `from` to before `to`; what stands around them belongs to others. */
export interface PackedList {
  readonly numbers: Readonly<Uint32Array>;
  readonly from: number;
  readonly to: number;
}

/** Numbers a chunk holds; growing chunk by chunk never copies what is there. */
const CHUNK = 1 << 16;

export function createPackedLists(): PackedLists {
  const lists: PackedList[] = [];
  let chunk = new Uint32Array(0);
  let used = 0;
  return {
    add(numbers) {
      if (used + numbers.length > chunk.length) {
        chunk = new Uint32Array(Math.max(CHUNK, numbers.length));
        used = 0;
      }
      chunk.set(numbers, used);
      used += numbers.length;
      return lists.push({ numbers: chunk, from: used - numbers.length, to: used }) - 1;
    },
    at(place) {
      const list = lists[place];
      if (!list) throw new RangeError(`There is no list at place ${place}.`);
      return list;
    },
  };
}
