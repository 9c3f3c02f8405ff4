import fc from "fast-check";
import { PROPERTIES } from "./properties.ts";

/** `npm run fuzz` tries many more. */
const RUNS = 60;

describe("whatever comes in", () => {
  test.each(PROPERTIES.map((property) => [property.name, property] as const))("%s never makes it throw", async (_, { inputs, attempt }) => {
    await fc.assert(
      fc.asyncProperty(inputs, async (input) => attempt(input)),
      { numRuns: RUNS },
    );
  });
});
