import process from "node:process";
import { parseArgs } from "node:util";
import fc from "fast-check";
import { PROPERTIES, type Property } from "./properties.ts";

/** `npm run fuzz -- [--runs N] [--seed N]`: tries inputs of every kind, and says how many, which one failed first, and how long the slowest one holds the event loop. */
const { values } = parseArgs({
  options: { runs: { type: "string", default: "2000" }, seed: { type: "string", default: String(Date.now() % 1_000_000) } },
});
const numRuns = Number(values.runs);
const seed = Number(values.seed);

/** How many of the slowest are looked at again, and how often: the shortest time counts, so that what else the machine does does not. */
const SLOWEST = 5;
const AGAIN = 5;

process.stdout.write(`seed ${seed}\n`);
for (const property of PROPERTIES) {
  const { tried, failure, longest } = await fuzz(property);
  process.stdout.write(
    `${property.name.padEnd(26)} ${String(tried).padStart(7)} tried   longest ${longest.toFixed(1).padStart(7)} ms   ${failure ?? "never failed"}\n`,
  );
  if (failure !== undefined) process.exitCode = 1;
}

async function fuzz({ inputs, attempt }: Property) {
  const slowest: { ms: number; readonly input: unknown }[] = [];
  let tried = 0;
  const timed = async (input: unknown) => {
    const began = performance.now();
    await attempt(input);
    return performance.now() - began;
  };
  const result = await fc.check(
    fc.asyncProperty(inputs, async (input) => {
      tried += 1;
      slowest.push({ ms: await timed(input), input });
      slowest.sort((a, b) => b.ms - a.ms).splice(SLOWEST);
    }),
    { numRuns, seed },
  );
  for (const each of slowest) for (let at = 0; at < AGAIN; at++) each.ms = Math.min(each.ms, await timed(each.input).catch(() => 0));
  const failure = result.failed
    ? `failed: ${fc.stringify(result.counterexample).slice(0, 300)} ${String(result.errorInstance).slice(0, 300)}`
    : undefined;
  return { tried, failure, longest: Math.max(0, ...slowest.map(({ ms }) => ms)) };
}
