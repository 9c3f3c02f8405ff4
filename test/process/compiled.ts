import { resolve } from "node:path";

/** Where a source lies compiled as production runs it: that of the program, or of what only tests run. All are compiled once, before the first test. */
export function compiled(source: string): string {
  return resolve("dist/test", source.replace(/\.ts$/, ".js"));
}
