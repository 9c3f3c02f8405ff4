/** Means over the questions that have a right candidate, as in TREC; from 0 to 1. */
export interface RankingMeasures {
  /** Mean reciprocal rank of the first right candidate; 0 for a question where none is found. */
  readonly mrr: number;
  /** Mean average precision: of a question the mean of the precisions at each right candidate, one that is not found counting 0. */
  readonly map: number;
  /** The share of the questions whose first candidate is right. */
  readonly hit1: number;
}

/** What a system puts in which order, best first, and what of it is right. */
export interface Ranking {
  readonly ranked: readonly number[];
  readonly right: ReadonlySet<number>;
}

/** Measures rankings; those without a right candidate are left out. NaN where that is all of them. */
export function measureRankings(rankings: readonly Ranking[]): RankingMeasures {
  const judged = rankings.filter(({ right }) => right.size > 0);
  return {
    mrr: mean(judged.map(reciprocalRank)),
    map: mean(judged.map(averagePrecision)),
    hit1: mean(judged.map((ranking) => (isRightAtFirst(ranking) ? 1 : 0))),
  };
}

export function isRightAtFirst({ ranked: [first], right }: Ranking): boolean {
  return first !== undefined && right.has(first);
}

function reciprocalRank({ ranked, right }: Ranking): number {
  const place = ranked.findIndex((id) => right.has(id));
  return place < 0 ? 0 : 1 / (place + 1);
}

function averagePrecision({ ranked, right }: Ranking): number {
  const places = ranked.flatMap((id, place) => (right.has(id) ? [place] : []));
  return places.reduce((sum, place, found) => sum + (found + 1) / (place + 1), 0) / right.size;
}

/** How well a score tells the ones from the others: the chance that one of the first scores higher than one of the second, a tie counting half. NaN where either is empty. */
export function auroc(scores: readonly { readonly score: number; readonly isPositive: boolean }[]): number {
  const sorted = scores.toSorted((a, b) => a.score - b.score);
  const positives = sorted.filter(({ isPositive }) => isPositive).length;
  let rankSum = 0;
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    while (to < sorted.length && sorted[to]?.score === sorted[from]?.score) to++;
    const tied = sorted.slice(from, to).filter(({ isPositive }) => isPositive).length;
    rankSum += tied * ((from + to + 1) / 2);
    from = to;
  }
  return (rankSum - (positives * (positives + 1)) / 2) / (positives * (sorted.length - positives));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The value that the given share (0 to 1) of the values does not exceed; nearest rank. NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
