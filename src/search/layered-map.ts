import type { Steps } from "./steps.ts";

/** A map of which newer ones are derived by what changes, without copying what stays; the older ones stay as they are. */
export interface LayeredMap<Value> {
  get(key: string): Value | undefined;
  /** A newer map, in steps; undefined takes a key out. */
  changed(changes: ReadonlyMap<string, Value | undefined>): Steps<LayeredMap<Value>>;
}

/** Entries that one step copies. */
const PER_STEP = 1_000;

/** A map over a large one that nobody changes any more. `layer` is what differs from it; whoever lets it grow large had better begin with a new base. */
export function createLayeredMap<Value>(
  base: ReadonlyMap<string, Value>,
  layer: ReadonlyMap<string, Value | undefined> = new Map(),
): LayeredMap<Value> {
  return {
    get: (key) => (layer.has(key) ? layer.get(key) : base.get(key)),
    *changed(changes) {
      const newer = new Map<string, Value | undefined>();
      for (const entries of [layer, changes]) {
        for (const [key, value] of entries) {
          newer.set(key, value);
          if (newer.size % PER_STEP === 0) yield;
        }
      }
      return createLayeredMap(base, newer);
    },
  };
}
