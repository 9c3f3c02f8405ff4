import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openDesk } from "../../src/desk/desk.ts";
import { openFileStore } from "../../src/store/file-store.ts";
import { compiled } from "../process/compiled.ts";
import { FILE, planted, withValue } from "./planting.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const COMMAND = [compiled("src/check-data.ts")];

const folder = mkdtempSync(join(tmpdir(), "check-data-"));
afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function checkData(files: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const { DATA_FILE: _, ...inherited } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [...COMMAND, ...files], {
    cwd: ROOT,
    env: { ...inherited, ...environment },
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

describe("check-data", () => {
  test("sums up the file of the bot where none is named", () => {
    const { status, stdout, stderr } = checkData([]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(
      /^data\/saga\.yaml is in order\.\n.+, as of 2022-\d\d-\d\d\n\d+ facts: .*\d+ reported.*\n\d+ entities, \d+ sources\n$/,
    );
  });

  test("takes the file from DATA_FILE, and the one named before that", () => {
    const json = written(
      "small.json",
      '{"saga":{"title":"T"},"sources":[{"id":"p","publisher":"P"}],"facts":[{"id":"f","claim":"It is so.","standing":"reported","sources":["p"]}]}',
    );
    const summary = `${json} is in order.\nT\n1 fact: 1 reported\n0 entities, 1 source\n`;
    expect(checkData([], { DATA_FILE: json })).toEqual({ status: 0, stdout: summary, stderr: "" });
    expect(checkData([json], { DATA_FILE: "data/saga.yaml" })).toEqual({ status: 0, stdout: summary, stderr: "" });
  });

  test("looks at each of several files, and fails where one of them has a mistake or cannot be read", () => {
    const [good, bad, none] = [written("good.yaml", FILE), written("bad.yaml", "saga: 1\n"), join(folder, "none.yaml")];
    const { status, stdout, stderr } = checkData([bad, none, good]);
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    expect(stdout).toContain(`${bad}:1:`);
    expect(stdout).toContain(none);
    expect(stdout).toContain(`\n${good} is in order.\n`);
    expect(checkData([good, good]).status).toBe(0);
  });

  test("names every problem as file:line:column: message, and fails", () => {
    const edits = [withValue("dar-warrant", "standing", "reportd"), withValue("who-nab", "sources", "[x9]")];
    const { text, lines } = planted(edits.reduce((file, edit) => edit(file), FILE));
    const file = written("two mistakes.yaml", text);
    const { status, stdout, stderr } = checkData([file]);
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    const told = stdout
      .trimEnd()
      .split("\n")
      .map((line) => /^(.*?):(\d+):\d+: (.*)$/.exec(line)?.slice(1));
    expect(told).toEqual([
      [file, String(lines[0]), expect.stringContaining('"reportd" is none of')],
      [file, String(lines[1]), expect.stringContaining('"x9", which is not in sources. Add it or fix the id.')],
    ]);
  });

  test("names at its line what is used as it is but looks like a slip, and does not fail", () => {
    const { text, lines } = planted(withValue("dar-warrant", "claim", 'Dar said" it is so.')(FILE));
    const file = written("slip.yaml", text);
    const { status, stdout } = checkData([file]);
    expect(status).toBe(0);
    expect(stdout).toContain(`${file} is in order.\n`);
    expect(stdout.split("\n").slice(-3)).toEqual([
      "It is used as it is, but this looks like a slip:",
      expect.stringMatching(new RegExp(`^${file}:${lines[0]}:12: Fact "dar-warrant": "Dar said" it is so\\." has one quotation mark`)),
      "",
    ]);
  });

  test("tells the facts that a save took away while a bot ran, and no more once they are back", async () => {
    const half = FILE.slice(0, FILE.indexOf("  - id: no-negotiation"));
    const file = join(mkdtempSync(join(folder, "data-")), "saga.yaml");
    writeFileSync(file, FILE);
    const failures: unknown[] = [];
    const onFailure = (cause: unknown) => failures.push(cause);
    const store = openFileStore({ file, onFailure });
    const desk = await openDesk({ store, now: () => new Date(), onFailure });
    const before = store.current().facts.length;
    await new Promise<void>((resolve) => {
      store.watch(() => resolve());
      writeFileSync(file, half);
    });
    const missing = before - store.current().facts.length;
    await desk.revisions.catchUp();
    await store.close();
    const { status, stdout } = checkData([file]);
    expect(status).toBe(0);
    expect(stdout).toContain(`${file} is in order.\n`);
    expect(stdout.split("\n").slice(-3)).toEqual([
      "It is used as it is, but this looks like a slip:",
      expect.stringMatching(
        new RegExp(
          `^${file}: ${missing} facts that readers could see are missing: retract them instead, or put them back\\. \\(.* and \\d+ more\\)$`,
        ),
      ),
      "",
    ]);
    writeFileSync(file, FILE);
    expect(checkData([file]).stdout).not.toContain("slip");
    expect(failures).toEqual([]);
  });

  test.each([
    ["a file that does not exist", () => join(folder, "none.yaml"), "does not exist. Check its name and folder."],
    ["a folder", () => folder, "is a folder. Name a file in it."],
    [
      "a path through a file",
      () => join(written("file.yaml", FILE), "x"),
      "does not exist: a part of the path is no folder. Check its name and folder.",
    ],
  ])("says of %s what is wrong", (_, path, message) => {
    const { status, stdout, stderr } = checkData([path()]);
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    expect(stdout.startsWith(`${path()}:1:1: "`)).toBe(true);
    expect(stdout.endsWith(`" ${message}\n`)).toBe(true);
  });

  test.each([
    ["nested 1000 deep", "[".repeat(1000), "more than 32 deep"],
    ["binary", Uint8Array.from([1, 0, 2, 0, 0, 3]), "not a text file"],
    ["UTF-16", Buffer.from("\ufeffsaga:", "utf16le"), "Save it as UTF-8"],
  ])("lives through a file that is %s", (name, content, message) => {
    const file = written(`${name}.yaml`, content);
    const { status, stdout, stderr } = checkData([file]);
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    expect(stdout.startsWith(`${file}:1:`)).toBe(true);
    expect(stdout).toContain(message);
  });

  test("ends quietly when its reader stops early", async () => {
    const file = written("many mistakes.yaml", `facts:\n${"  - id: a b\n".repeat(5000)}`);
    const child = spawn(process.execPath, [...COMMAND, file], { cwd: ROOT, stdio: ["ignore", "pipe", "pipe"] });
    child.stdout.destroy();
    let complaint = "";
    child.stderr.on("data", (chunk: Buffer) => {
      complaint += chunk.toString();
    });
    const [code] = await once(child, "close");
    expect({ code, complaint }).toEqual({ code: 1, complaint: "" });
  });
});
