import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { compiled } from "./process/compiled.ts";

const QUESTION = "when was the arrest warrant for Dar issued";

/** What is to be set, and where that is found. */
const TOLD =
  /^No platform is configured: set DISCORD_TOKEN and DISCORD_APPLICATION_ID, or SLACK_BOT_TOKEN and SLACK_APP_TOKEN\. .*README.*\n$/;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "no-platform-"));
  copyFileSync("data/saga.yaml", join(folder, "saga.yaml"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function start(input: string, env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [compiled("src/main.ts")], {
    env: { PATH: process.env.PATH, DATA_FILE: join(folder, "saga.yaml"), ...env },
    input,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

describe("without a platform and without a terminal, the program", () => {
  test("ends with 2 and says what to set where nothing is piped in, as to a service", () => {
    for (const env of [{}, { NODE_ENV: "production" }])
      expect(start("", env)).toEqual({ status: 2, stdout: "", stderr: expect.stringMatching(TOLD) });
  });

  test("answers each line that is piped in and ends with 0", () => {
    const { status, stdout, stderr } = start(`${QUESTION}\nexit\n${QUESTION}\n`);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout.match(/^May 2022, as reported\./gm)).toHaveLength(1);
    expect(start("exit\n")).toEqual({ status: 0, stdout: "", stderr: "" });
    expect(start("\n")).toEqual({ status: 0, stdout: "", stderr: "" });
  });

  test("answers lines where it is run as a service too, and says beside them that no platform is configured", () => {
    const { status, stdout, stderr } = start(QUESTION, { NODE_ENV: "production" });
    expect(status).toBe(0);
    expect(stdout).toContain("May 2022");
    expect(stderr).toMatch(TOLD);
  });
});
