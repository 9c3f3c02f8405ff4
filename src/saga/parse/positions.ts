import { isMap, isScalar, isSeq, type Pair, type ParsedNode } from "yaml";
import type { Path } from "./problem.ts";
import type { YamlText } from "./yaml-text.ts";

export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Where a path of the data stands in the file. What is missing stands where the innermost part begins that is there. */
export interface Positions {
  /** The key at the end of the path, or the item where the path ends in a list. */
  key(path: Path): Place;
  /** The value at the end of the path; its key where the value is empty. */
  value(path: Path): Place;
}

type ParsedPair = Pair<ParsedNode, ParsedNode | null>;

/** A value, with the offset of its key or, in a list, its own. */
interface Spot {
  readonly key: number;
  readonly node: ParsedNode | null;
}

/** Builds the lookup. A lookup costs the depth of the path, whatever the size of the groups on its way. */
export function createPositions({ document, placeAt }: YamlText): Positions {
  const groups = new Map<object, ReadonlyMap<string, ParsedPair>>();

  function pairsOf(group: { readonly items: readonly ParsedPair[] }): ReadonlyMap<string, ParsedPair> {
    const known = groups.get(group);
    if (known) return known;
    const pairs = new Map<string, ParsedPair>();
    for (const pair of group.items) if (isScalar(pair.key) && !pairs.has(pair.key.source)) pairs.set(pair.key.source, pair);
    groups.set(group, pairs);
    return pairs;
  }

  function step(node: ParsedNode | null, to: string | number): Spot | undefined {
    if (isMap<ParsedNode, ParsedNode | null>(node)) {
      const pair = pairsOf(node).get(String(to));
      return pair && { key: pair.key.range[0], node: pair.value };
    }
    const item = isSeq<ParsedNode>(node) ? node.items[Number(to)] : undefined;
    return item && { key: item.range[0], node: item };
  }

  function find(path: Path): Spot {
    let spot: Spot = { key: document.contents?.range[0] ?? 0, node: document.contents };
    for (const to of path) {
      const next = step(spot.node, to);
      if (!next) break;
      spot = next;
    }
    return spot;
  }

  return {
    key: (path) => placeAt(find(path).key),
    value(path) {
      const { key, node } = find(path);
      return placeAt(node === null || isBlank(node) ? key : node.range[0]);
    },
  };
}

function isBlank(node: ParsedNode): boolean {
  return node.range[0] === node.range[1];
}
