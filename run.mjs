// Runs a compiled program, `node run.mjs dist/src/main.js ask …`, and compiles the sources first where they are not those it was compiled from; without a
// program it only compiles. Where no compiler is installed, as in a service, what was compiled before is run.
// That is told from their names, sizes and dates in some milliseconds; the compiler itself needs a quarter of a second to find nothing to do.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";

const PROJECT = "tsconfig.build.json";
const FOLDERS = ["src", "commands"];

/** What the compiled files were made from. */
const COMPILED_FROM = "dist/sources.txt";

function sources() {
  const files = FOLDERS.flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => join(folder, name)));
  return ["tsconfig.json", PROJECT, ...files.filter((name) => name.endsWith(".ts")).sort()]
    .map((name) => {
      const { size, mtimeMs } = statSync(name);
      return `${name} ${size} ${mtimeMs}\n`;
    })
    .join("");
}

function compiledFrom() {
  try {
    return readFileSync(COMPILED_FROM, "utf8");
  } catch {
    return undefined;
  }
}

const COMPILER = "node_modules/typescript/bin/tsc";

function compile() {
  const before = sources();
  if (before === compiledFrom()) return true;
  if (!existsSync(COMPILER) && existsSync(program)) return true;
  const { status, error } = spawnSync(process.execPath, [COMPILER, "-p", PROJECT], { stdio: "inherit" });
  if (error) throw error;
  process.exitCode = status ?? 1;
  if (status === 0) writeFileSync(COMPILED_FROM, before);
  return status === 0;
}

const [, , program = ""] = process.argv;
if (compile() && program !== "") {
  process.argv.splice(1, 1);
  await import(pathToFileURL(program).href);
}
