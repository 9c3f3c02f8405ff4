import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";

export interface Built {
  /** Where the compiled program is; `main` is the file to run. */
  readonly folder: string;
  readonly main: string;
  remove(): void;
}

/** Compiles the program as production runs it, into a folder of its own from which its libraries are found. */
export function build(): Built {
  // Within the package, so that its imports ("#…") are found too.
  const dist = resolve("dist");
  mkdirSync(dist, { recursive: true });
  const folder = mkdtempSync(join(dist, "test-"));
  const compiled = spawnSync(
    resolve("node_modules/.bin/tsc"),
    ["-p", "tsconfig.build.json", "--outDir", folder, "--incremental", "false", "--tsBuildInfoFile", "null"],
    {
      encoding: "utf8",
    },
  );
  if (compiled.status !== 0) throw new Error(compiled.stdout + compiled.stderr);
  return { folder, main: join(folder, "src/main.js"), remove: () => rmSync(folder, { recursive: true }) };
}
