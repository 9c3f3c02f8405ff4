import { spawnSync } from "node:child_process";
import process from "node:process";
import { compiled } from "./process/compiled.ts";

test.each([
  ["check-data", /FILE/],
  ["doctor", /remedy/],
  ["gaps", /CSV/],
  ["deploy-commands", /Discord/],
])("%s says how it is called where it is asked for help, and does nothing else", (program, words) => {
  for (const option of ["--help", "-h"]) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [compiled(`src/${program}.ts`), option], {
      env: { PATH: process.env.PATH, DATA_FILE: "no-such-file.yaml" },
      encoding: "utf8",
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(new RegExp(`^Usage: npm run (?:--silent )?${program}\\b`));
    expect(stdout).toMatch(words);
  }
});
