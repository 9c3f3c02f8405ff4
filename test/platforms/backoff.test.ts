import fc from "fast-check";
import { createBackoff } from "../../src/platforms/backoff.ts";

test("waits longer each time, by chance, never longer than half a minute", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), { minLength: 40, maxLength: 40 }), (chances) => {
      let at = 0;
      const backoff = createBackoff(() => chances[at++] ?? 0);
      const waits = chances.map(() => backoff.next());
      expect(Math.min(...waits)).toBeGreaterThanOrEqual(250);
      expect(Math.max(...waits)).toBeLessThanOrEqual(30_000);
      expect(waits.slice(10).every((wait) => wait >= 15_000)).toBe(true);
    }),
  );
});

test("begins with a short wait again once it worked", () => {
  const backoff = createBackoff(() => 0.5);
  const first = backoff.next();
  for (let at = 0; at < 10; at++) backoff.next();
  backoff.reset();
  expect(backoff.next()).toBe(first);
});
