import { readdirSync, readFileSync } from "node:fs";
import { parseSync } from "@swc/core";
import { check } from "recheck";

interface Pattern {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

function files(): readonly string[] {
  return ["src", "commands"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .map((file) => `${folder}/${file}`),
  );
}

/** Every node of a syntax tree that has a type. */
function* nodesOf(tree: unknown): Generator<Readonly<Record<string, unknown>>> {
  if (typeof tree !== "object" || tree === null) return;
  if ("type" in tree) yield { ...tree };
  for (const part of Object.values(tree)) yield* nodesOf(part);
}

function treeOf(file: string): unknown {
  return parseSync(readFileSync(file, "utf8"), { syntax: "typescript", target: "es2022" }).body;
}

function written(file: string): readonly Pattern[] {
  const literals = [...nodesOf(treeOf(file))].filter(({ type }) => type === "RegExpLiteral");
  return literals.map(({ pattern, flags }) => ({ file, source: String(pattern), flags: String(flags) }));
}

/** The places in a file where an expression is put together from words. */
function constructionsIn(file: string): number {
  const isConstruction = (node: Readonly<Record<string, unknown>>) =>
    (node.type === "NewExpression" || node.type === "CallExpression") && JSON.stringify(node.callee).includes('"value":"RegExp"');
  return [...nodesOf(treeOf(file))].filter(isConstruction).length;
}

/** The expressions that the files put together as they are loaded. */
async function builtBy(loaded: readonly string[]): Promise<readonly Pattern[]> {
  // A library's own are put together before, for they are not ours.
  await import("stemmer");
  const built: Pattern[] = [];
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, args) {
      const made: RegExp = Reflect.construct(target, args);
      built.push({ file: loaded.join(" "), source: made.source, flags: made.flags });
      return made;
    },
  });
  try {
    for (const file of loaded) await import(`../${file}`);
  } finally {
    globalThis.RegExp = original;
  }
  return built;
}

/** Milliseconds that one expression may be looked at, and the ways that are tried to slow it down. */
const EFFORT = { timeout: 60_000, maxInitialGenerationSize: 100, maxIteration: 3 };

async function slow(patterns: readonly Pattern[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { file, source, flags } of patterns) {
    const judged = await check(source, flags, EFFORT);
    if (judged.status === "safe") continue;
    found.push(
      `${file}: /${source}/${flags} is ${judged.status === "vulnerable" ? judged.complexity.summary : `not judged: ${judged.error.kind}`}`,
    );
  }
  return found;
}

describe("regular expressions", () => {
  test("take time that grows with the text alone, whoever wrote it", async () => {
    const constructing = files().filter((file) => constructionsIn(file) > 0);
    const built = await builtBy(constructing);
    // One that is put together later, from who knows what, could not be looked at.
    expect(built.length).toBe(constructing.map(constructionsIn).reduce((sum, count) => sum + count, 0));
    const patterns = [...files().flatMap(written), ...built];
    const distinct = new Map(patterns.map((pattern) => [`${pattern.source}/${pattern.flags}`, pattern]));
    expect(distinct.size).toBeGreaterThan(100);
    expect(await slow([...distinct.values()])).toEqual([]);
  }, 600_000);
});
