import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const BOLT = createRequire(import.meta.url).resolve("@slack/bolt");
const TYPES = dirname(createRequire(BOLT).resolve("@slack/types"));

const SOURCES = ["blocks", "block-elements", "composition-objects", "extensions"].map((name) => join("block-kit", `${name}.d.ts`));

const SOURCE = [...SOURCES, "views.d.ts"].map((file) => readFileSync(join(TYPES, file), "utf8")).join("\n");

/** The properties of a shape, those that it extends another by included; each with whether it may be left out. */
export type Shape = ReadonlyMap<string, { readonly isOptional: boolean }>;

const known = new Map<string, Shape>();

/** A shape of that name as @slack/types declares it. */
export function shapeOf(name: string): Shape {
  const shape = known.get(name) ?? readShape(name);
  known.set(name, shape);
  return shape;
}

function readShape(name: string): Shape {
  const [, bases = "", body] = new RegExp(`interface ${name}(?: extends ([\\w, ]+))? \\{\n(.*?)^\\}`, "ms").exec(SOURCE) ?? [];
  if (body === undefined) throw new Error(`@slack/types has no interface ${name}.`);
  const inherited = bases.split(", ").flatMap((base) => (base === "" ? [] : [...shapeOf(base)]));
  const own = [...body.matchAll(/^ {4}(\w+)(\??):/gm)].map(([, property = "", mark]) => [property, { isOptional: mark === "?" }] as const);
  return new Map([...inherited, ...own]);
}
