import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
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

test("a data file that is not there is told with the variable that names it and its line in .env, to the chat and to ask", () => {
  writeFileSync(join(folder, ".env"), "# Ours\nDATA_FILE=nope.yaml\n");
  for (const args of [[], ["ask", "who"]]) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [compiled("src/main.ts"), ...args], {
      cwd: folder,
      env: { PATH: process.env.PATH },
      input: "",
      encoding: "utf8",
    });
    expect({ status, stdout, stderr }).toEqual({
      status: 1,
      stdout: "",
      stderr: 'DATA_FILE: "nope.yaml" does not exist. Check its name and folder. (.env, line 2)\n',
    });
  }
});

(existsSync("/dev/full") ? test : test.skip)("a full disk ends ask with what the system says, and no stack trace", () => {
  const { status, stderr } = spawnSync(process.execPath, [compiled("src/main.ts"), "ask", QUESTION], {
    env: { PATH: process.env.PATH, DATA_FILE: join(folder, "saga.yaml") },
    stdio: ["ignore", openSync("/dev/full", "w"), "pipe"],
    encoding: "utf8",
  });
  expect({ status, stderr }).toEqual({ status: 1, stderr: "leak-saga stopped: ENOSPC: no space left on device, write\n" });
});

describe("npm start -- chat", () => {
  const start = (args: readonly string[], input: string) =>
    spawnSync(process.execPath, [compiled("src/main.ts"), ...args], {
      env: {
        PATH: process.env.PATH,
        DATA_FILE: join(folder, "saga.yaml"),
        NODE_ENV: "production",
        DISCORD_TOKEN: "made.up.token",
        DISCORD_APPLICATION_ID: "100000000000000001",
      },
      input,
      encoding: "utf8",
    });

  test("opens the chat where a platform is configured too, as beside a service", () => {
    const { status, stdout, stderr } = start(["chat"], `${QUESTION}\n/leak-desk history\n`);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^May 2022, as reported\.[\s\S]*Nothing has been changed/);
  });

  test("is named by --help, and by what is said of another word", () => {
    expect(start(["--help"], "")).toMatchObject({ status: 0, stdout: expect.stringMatching(/^Usage: npm start \[-- chat\]/), stderr: "" });
    expect(start(["chta"], "")).toMatchObject({ status: 2, stdout: "", stderr: expect.stringMatching(/^There is no “chta”\.\nUsage: /) });
  });
});

test("deploy-commands says where to get what is missing, be nothing or half of it set", () => {
  const run = (env: Readonly<Record<string, string>>) =>
    spawnSync(process.execPath, [compiled("src/deploy-commands.ts")], {
      cwd: folder,
      env: { PATH: process.env.PATH, ...env },
      encoding: "utf8",
    });
  const missing =
    "DISCORD_APPLICATION_ID: is missing. Get it at discord.com/developers/applications, your application, General Information, Application ID.\n";
  expect(run({})).toMatchObject({ status: 1, stderr: expect.stringMatching(/^DISCORD_TOKEN: is missing\. Get it at discord\.com.*\n/) });
  for (const env of [{}, { DISCORD_TOKEN: "made.up.token" }]) expect(run(env).stderr).toContain(missing);
});

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
