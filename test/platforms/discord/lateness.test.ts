import { createLateness } from "../../../src/platforms/discord/lateness.ts";

const MINUTE = 60_000;

/** Our clock shows another time than Discord's. */
function createClocks() {
  let ours = 0;
  const skew = 1_700_000_000_000;
  const lateness = createLateness(() => ours);
  return {
    pass(ms: number) {
      ours += ms;
    },
    /** Something that took so long to come. */
    arrives: (took: number) => lateness(ours + skew - took),
  };
}

test("what comes as fast as ever is not late, whatever the clocks show", () => {
  const { arrives } = createClocks();
  expect([arrives(80), arrives(50), arrives(60)]).toEqual([0, 0, 10]);
});

test("what waited is late by as much as it waited", () => {
  const { arrives, pass } = createClocks();
  arrives(50);
  pass(9 * MINUTE);
  expect(arrives(4050)).toBe(4000);
});

test("what is fast is known for ten minutes at least, and not for long: clocks drift", () => {
  const { arrives, pass } = createClocks();
  arrives(50);
  pass(11 * MINUTE);
  expect(arrives(550)).toBe(500);
  pass(11 * MINUTE);
  expect(arrives(550)).toBe(0);
});
