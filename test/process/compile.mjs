import { spawnSync } from "node:child_process";
import process from "node:process";

/** Before the first test: compiles what the tests run as processes and threads of their own; `compiled.ts` says where it lies. */
export default function compile() {
  const { status, error } = spawnSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "tsconfig.test.json"], {
    stdio: "inherit",
  });
  if (error) throw error;
  if (status !== 0) throw new Error("The sources do not compile.");
}
