import { isSame } from "./same.ts";
import type { Fact, Saga } from "./schema.ts";

/** How one saga becomes the next. Small where little changed, whatever the size of the two. */
export interface SagaDelta {
  /** Absent where they stay as they were. */
  readonly saga?: Saga["saga"];
  readonly sources?: Saga["sources"];
  readonly entities?: Saga["entities"];
  /** The facts of the next saga in order: stretches of the old ones (`from` to before `to`) and new or changed ones. */
  readonly facts: readonly Piece[];
}

export type Piece =
  | { readonly kind: "kept"; readonly from: number; readonly to: number }
  | { readonly kind: "fresh"; readonly facts: readonly Fact[] };

/** The difference between two sagas. */
export function deltaBetween(before: Saga, after: Saga): SagaDelta {
  return {
    ...(!isSame(before.saga, after.saga) && { saga: after.saga }),
    ...(!isSame(before.sources, after.sources) && { sources: after.sources }),
    ...(!isSame(before.entities, after.entities) && { entities: after.entities }),
    facts: pieces(before.facts, after.facts),
  };
}

/** Whether a delta changes nothing in a saga of so many facts. */
export function isNothing({ facts, saga, sources, entities }: SagaDelta, factCount: number): boolean {
  const [only] = facts;
  const isWhole = facts.length === 1 && only?.kind === "kept" && only.from === 0 && only.to === factCount;
  return isWhole && saga === undefined && sources === undefined && entities === undefined;
}

/** The next saga. */
export function applyDelta(saga: Saga, delta: SagaDelta): Saga {
  return {
    ...saga,
    ...(delta.saga && { saga: delta.saga }),
    ...(delta.sources && { sources: delta.sources }),
    ...(delta.entities && { entities: delta.entities }),
    facts: delta.facts.flatMap((piece) => (piece.kind === "kept" ? saga.facts.slice(piece.from, piece.to) : piece.facts)),
  };
}

/** The facts that a delta changes, each from what it was to what it becomes; those that only change places are left out. */
export function changedFacts(facts: Saga["facts"], delta: SagaDelta): readonly { readonly before?: Fact; readonly after?: Fact }[] {
  const fresh = delta.facts.flatMap((piece) => (piece.kind === "fresh" ? piece.facts : []));
  const gone = new Map(goneFrom(facts, delta).map((fact) => [fact.id, fact]));
  const changes = fresh.map((after) => {
    const before = gone.get(after.id);
    gone.delete(after.id);
    return { after, ...(before && { before }) };
  });
  return [...changes, ...[...gone.values()].map((before) => ({ before }))];
}

/** The old facts that no stretch of a delta keeps. */
function goneFrom(facts: Saga["facts"], { facts: parts }: SagaDelta): readonly Fact[] {
  const kept = parts.flatMap((piece) => (piece.kind === "kept" ? [piece] : [])).toSorted((a, b) => a.from - b.from);
  let next = 0;
  const gone: Fact[] = [];
  for (const { from, to } of kept) {
    gone.push(...facts.slice(next, from));
    next = Math.max(next, to);
  }
  gone.push(...facts.slice(next));
  return gone;
}

function pieces(before: Saga["facts"], after: Saga["facts"]): readonly Piece[] {
  const places = new Map(before.map((fact, place) => [fact.id, place]));
  const made: ({ kind: "kept"; from: number; to: number } | { kind: "fresh"; facts: Fact[] })[] = [];
  for (const fact of after) {
    const place = places.get(fact.id);
    const last = made.at(-1);
    if (place !== undefined && isSame(before[place], fact)) {
      if (last?.kind === "kept" && last.to === place) last.to++;
      else made.push({ kind: "kept", from: place, to: place + 1 });
    } else if (last?.kind === "fresh") last.facts.push(fact);
    else made.push({ kind: "fresh", facts: [fact] });
  }
  return made;
}
