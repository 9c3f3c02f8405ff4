import type { Path } from "./problem.ts";

/** One fact's reference to another, with its place in the data. */
export interface Link {
  readonly from: string;
  readonly to: string;
  readonly path: Path;
}

/** Links that lead back to where they began, beginning with the fact that stands first in the file. */
export type Ring = readonly Link[];

type LinksByFact = ReadonlyMap<string, readonly Link[]>;

/** More rings than anybody makes by mistake, and a bound on the work; what is left shows once these are mended. */
const MOST_RINGS = 100;

/** Finds the rings among links given in file order. A link of a fact to itself is no ring. */
export function findRings(links: readonly Link[]): readonly Ring[] {
  const byFact = new Map<string, Link[]>();
  for (const link of links) {
    if (link.from === link.to) continue;
    const siblings = byFact.get(link.from);
    if (siblings) siblings.push(link);
    else byFact.set(link.from, [link]);
  }
  const order = new Map([...byFact.keys()].map((id, place) => [id, place]));
  const rings: Ring[] = [];
  for (const ring of everyRing(byFact)) {
    rings.push(fromFirst(ring, order));
    if (rings.length === MOST_RINGS) break;
  }
  return rings;
}

/** Walks depth first, without recursion: a chain may be as long as the file. */
function* everyRing(links: LinksByFact): Generator<Ring> {
  const done = new Set<string>();
  for (const start of links.keys()) {
    const trail: { id: string; links: readonly Link[]; taken: number }[] = [];
    const places = new Map<string, number>();
    const enter = (id: string) => {
      places.set(id, trail.length);
      trail.push({ id, links: links.get(id) ?? [], taken: -1 });
    };
    if (!done.has(start)) enter(start);
    for (let top = trail.at(-1); top; top = trail.at(-1)) {
      const link = top.links[++top.taken];
      if (!link) {
        done.add(top.id);
        places.delete(top.id);
        trail.pop();
        continue;
      }
      const place = places.get(link.to);
      if (place !== undefined) yield trail.slice(place).flatMap((step) => step.links[step.taken] ?? []);
      else if (!done.has(link.to)) enter(link.to);
    }
  }
}

function fromFirst(ring: Ring, order: ReadonlyMap<string, number>): Ring {
  const places = ring.map((link) => order.get(link.from) ?? 0);
  const first = places.indexOf(places.reduce((a, b) => Math.min(a, b)));
  return [...ring.slice(first), ...ring.slice(0, first)];
}
