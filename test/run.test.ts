import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import process from "node:process";

/** A project of one program that says what it was given. */
const folder = mkdtempSync(join(tmpdir(), "run-"));
const SOURCE = join(folder, "src/say.ts");
const COMPILED = join(folder, "dist/src/say.js");

function write(word: string): void {
  writeFileSync(
    SOURCE,
    `const said: string = ${JSON.stringify(word)};\nprocess.stdout.write([said, ...process.argv.slice(2)].join(" "));\n`,
  );
}

function run(...args: readonly string[]): { readonly said: string; readonly status: number | null } {
  const { stdout, status } = spawnSync(process.execPath, ["run.mjs", "dist/src/say.js", ...args], { cwd: folder, encoding: "utf8" });
  return { said: stdout, status };
}

describe("running a program from its sources", () => {
  beforeAll(() => {
    for (const name of ["run.mjs", "package.json", "tsconfig.json", "tsconfig.build.json"]) copyFileSync(name, join(folder, name));
    for (const name of ["src", "commands"]) mkdirSync(join(folder, name));
    symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
    write("first");
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  test("compiles it before the first time, and gives it its arguments", () => {
    expect(run("a", "b")).toEqual({ said: "first a b", status: 0 });
  });

  test("does not compile again what has not changed", () => {
    writeFileSync(COMPILED, readFileSync(COMPILED, "utf8").replace("first", "as it was compiled"));
    expect(run()).toEqual({ said: "as it was compiled", status: 0 });
  });

  test("compiles what has changed, and what is new", () => {
    write("second");
    expect(run().said).toBe("second");
    writeFileSync(join(folder, "src/other.ts"), "export const other = 1;\n");
    run();
    expect(readFileSync(join(folder, "dist/src/other.js"), "utf8")).toContain("other");
  });

  test("runs nothing where a source cannot be compiled, and says so each time", () => {
    writeFileSync(SOURCE, "const said = ;\n");
    for (const time of [1, 2]) {
      const { said, status } = run();
      expect([time, said]).toEqual([time, expect.stringContaining("src/say.ts")]);
      expect(status).not.toBe(0);
    }
    write("third");
    expect(run()).toEqual({ said: "third", status: 0 });
  });
});
