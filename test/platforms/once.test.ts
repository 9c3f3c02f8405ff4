import { createOnce } from "../../src/platforms/once.ts";

test("what is delivered again is known", () => {
  const once = createOnce();
  expect(["a", "b", "a", "a", "b", "c"].map((id) => once.isFirst(id))).toEqual([true, true, false, false, false, true]);
});

test("the oldest is forgotten when very much is delivered", () => {
  const once = createOnce();
  once.isFirst("old");
  for (let at = 0; at < 50_000; at++) once.isFirst(`id-${at}`);
  expect(once.isFirst("old")).toBe(true);
});
