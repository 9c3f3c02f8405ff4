import { FEATURE_NAMES, senseOf, WEIGHTS } from "../../src/answer/fit/model.ts";

test("no weight speaks against the sense of its feature", () => {
  const against = FEATURE_NAMES.filter((name) => {
    const { order, answer } = WEIGHTS[name];
    return order * senseOf(name) < 0 || answer * senseOf(name) < 0;
  });
  expect(against).toEqual([]);
});
