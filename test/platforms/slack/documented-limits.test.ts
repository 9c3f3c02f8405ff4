import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { DOCUMENTED } from "./documented-limits.ts";

const BOLT = createRequire(import.meta.url).resolve("@slack/bolt");
const TYPES = dirname(createRequire(BOLT).resolve("@slack/types"));

/** The comment over a property of a shape, as @slack/types has it. */
function commentOver(file: string, shape: string, property: string): string {
  const source = readFileSync(join(TYPES, file), "utf8");
  const start = source.search(new RegExp(`(?:interface|type) ${shape}\\b`));
  const body = source.slice(start);
  const at = body.search(new RegExp(`^\\s+${property}\\??:`, "m"));
  return body.slice(body.lastIndexOf("/**", at), at);
}

test.each(Object.entries(DOCUMENTED))("the limit of %s is the one that @slack/types documents", (_name, [file, shape, property, limit]) => {
  expect(commentOver(file, shape, property)).toMatch(new RegExp(`\\b${limit}\\b`));
});
