import { auroc, measureRankings, quantile } from "./ranking.ts";

describe("measures of a ranking", () => {
  test("count the first right candidate, each right one, and the first place", () => {
    const second = { ranked: [4, 7, 5, 9], right: new Set([7, 9]) };
    expect(measureRankings([second])).toEqual({ mrr: 1 / 2, map: (1 / 2 + 2 / 4) / 2, hit1: 0 });
  });

  test("count a right candidate that is not found as nothing, and leave questions without one out", () => {
    const unfound = { ranked: [1, 2], right: new Set([1, 3]) };
    const unanswerable = { ranked: [1, 2], right: new Set<number>() };
    expect(measureRankings([unfound, unanswerable])).toEqual({ mrr: 1, map: 1 / 2, hit1: 1 });
  });
});

describe("the area under the ROC curve", () => {
  const scored = (positives: readonly number[], negatives: readonly number[]) =>
    auroc([...positives.map((score) => ({ score, isPositive: true })), ...negatives.map((score) => ({ score, isPositive: false }))]);

  test("is 1 where the score parts them, 0 where it does so the wrong way round, a half where all tie", () => {
    expect([scored([3, 4], [1, 2]), scored([1], [2, 3]), scored([1, 1], [1])]).toEqual([1, 0, 0.5]);
  });

  test("is the share of the pairs in the right order", () => {
    expect(scored([1, 3, 5], [2, 3])).toBe((0 + 0 + 1 + 0.5 + 1 + 1) / 6);
  });
});

test("a quantile is one of the values", () => {
  expect([quantile([3, 1, 2], 0.5), quantile([3, 1, 2, 4], 0.99), quantile([], 0.5)]).toEqual([2, 4, Number.NaN]);
});
