import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { APPLICATION_ID, TOKEN } from "./platforms/discord/loopback/payloads.ts";
import { compiled } from "./process/compiled.ts";
import { launch } from "./process/running.ts";

/** Somebody without rights; root may read anything. */
const NOBODY = 65_534;

let folder: string;
let file: string;
let state: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "unreadable-state-"));
  file = join(folder, "saga.yaml");
  state = join(folder, "state");
  copyFileSync("data/saga.yaml", file);
  chmodSync(folder, 0o755);
});
afterEach(() => {
  chmodSync(state, 0o700);
  rmSync(folder, { recursive: true });
});

async function run(program: string, env: Readonly<Record<string, string>> = {}) {
  const { said, ended } = launch({
    main: compiled(`src/${program}.ts`),
    env: { DATA_FILE: file, ...env },
    ...(process.getuid?.() === 0 && { uid: NOBODY }),
  });
  return { code: await ended, said };
}

const PROGRAMS: readonly (readonly [string, string, Readonly<Record<string, string>>])[] = [
  ["the chat", "main", {}],
  ["the service", "main", { DISCORD_TOKEN: TOKEN, DISCORD_APPLICATION_ID: APPLICATION_ID, HEALTH_PORT: "0" }],
  ["the list of gaps", "gaps", {}],
];

describe.each(PROGRAMS)("where its journals can't be read, %s", (_, program, env) => {
  test("says in one line which folder, who can't, and how to mend it, and ends with 1", async () => {
    mkdirSync(state, { mode: 0o000 });
    const { code, said } = await run(program, env);
    expect(said).toEqual([
      expect.stringMatching(/^\S+\/state: the folder can't be read by the user \S+ \(EACCES\)\. .*: chown -R \S+ \S+\/state$/),
    ]);
    expect(said[0]?.startsWith(`${state}: `)).toBe(true);
    expect(code).toBe(1);
  });

  test("says that a file stands where the folder should be, and ends with 1", async () => {
    writeFileSync(state, "");
    expect(await run(program, env)).toEqual({ code: 1, said: [`${state}: a file stands where the folder should be. Move it away.`] });
  });
});

test("a journal that can't be read is named, and the folder to give away with it", async () => {
  mkdirSync(state, { mode: 0o755 });
  writeFileSync(join(state, "messages.jsonl"), "", { mode: 0o000 });
  const { code, said } = await run("main");
  expect(said).toEqual([
    expect.stringMatching(/^\S+\/state\/messages\.jsonl: the file can't be read by the user \S+ \(EACCES\)\. .*: chown -R \S+ \S+\/state$/),
  ]);
  expect(code).toBe(1);
});

test("doctor names the folder of the journals beside the data folder", async () => {
  mkdirSync(state, { mode: 0o000 });
  chmodSync(folder, 0o555);
  const { code, said } = await run("doctor");
  chmodSync(folder, 0o755);
  expect(code).toBe(1);
  expect(said.filter((line) => line.startsWith("broken"))).toEqual([
    `broken  ${folder}: cannot be written (EACCES), so changing facts from chat fails. Give the user that runs the bot the right to write there.`,
    expect.stringContaining(`broken  ${state}: the folder can't be read by the user `),
  ]);
});
