import { createOnce } from "../../src/platforms/once.ts";

test("what is delivered again is known", () => {
  const once = createOnce();
  expect(["a", "b", "a", "a", "b", "c"].map((id) => once.isFirst(id))).toEqual([true, true, false, false, false, true]);
});

test("what is new among very many is never taken for known, and the newest 25,000 are always known", () => {
  const once = createOnce();
  const ids = Array.from({ length: 120_000 }, (_, at) => `130000000000${at}`);
  expect(ids.filter((id) => !once.isFirst(id))).toEqual([]);
  expect(ids.slice(-25_000).filter((id) => once.isFirst(id))).toEqual([]);
});

test("the oldest is forgotten when very much is delivered", () => {
  const once = createOnce();
  once.isFirst("old");
  for (let at = 0; at < 50_000; at++) once.isFirst(`id-${at}`);
  expect(once.isFirst("old")).toBe(true);
});
