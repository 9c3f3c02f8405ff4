import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { compiled } from "../process/compiled.ts";
import { FILE } from "../saga/planting.ts";

const canTrace = spawnSync("strace", ["-f", "-o", "/dev/null", "true"]).status === 0;
if (!canTrace) process.stdout.write("What is synced to the disk is not looked at here: strace is not there, or may not trace.\n");

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "durable-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What a process that saves one change from chat asks of the system, in order: what it syncs, and which names it gives. */
function callsOfOneSave(): readonly string[] {
  const file = join(folder, "saga.yaml");
  const trace = join(folder, "trace");
  writeFileSync(file, FILE);
  const calls = "trace=fsync,fdatasync,rename,renameat,renameat2,link,linkat,write";
  const { status, stdout } = spawnSync(
    "strace",
    [
      "-f",
      "-y",
      "-s",
      "60",
      "-e",
      calls,
      "-o",
      trace,
      process.execPath,
      compiled("test/store/fixtures/writer.ts"),
      file,
      "dar-warrant",
      "1",
    ],
    { encoding: "utf8" },
  );
  expect([status, stdout]).toEqual([0, "saved 1\n"]);
  return readFileSync(trace, "utf8")
    .split("\n")
    .flatMap((line) => callIn(line) ?? []);
}

/** Of a line of the trace the call with the names in this test's folder, each without its random part. */
function callIn(line: string): string | undefined {
  if (line.includes("write(") && line.includes('"saved 1')) return "acknowledged";
  const [, call] = /^\d+ +(fsync|fdatasync|rename|link)/.exec(line) ?? [];
  const names = [...line.matchAll(/[<"]([^<>"]+)[>"]/g)].map(([, name = ""]) => name).filter((name) => name.startsWith(folder));
  if (call === undefined || names.length === 0) return undefined;
  const short = names.map((name) => name.replace(folder, "").replace(/\.[0-9a-f]{12}\./, ".") || "/");
  return `${call === "fdatasync" ? "fsync" : call} ${short.join(" ")}`;
}

(canTrace ? test : test.skip)(
  "a change from chat is acknowledged once revision and file, and the folders that name them, are on the disk",
  () => {
    const calls = callsOfOneSave();
    // That the change has come to pass is noted behind it; nothing that was acknowledged hangs on that.
    const first = calls.filter((call, at) => !call.endsWith("/revisions.jsonl") || calls.indexOf(call) === at);
    expect(first).toEqual([
      "fsync /state/revisions.jsonl",
      "fsync /state",
      "fsync /",
      "fsync /.saga.yaml.tmp",
      "rename /saga.yaml /.saga.yaml.was",
      "link /.saga.yaml.tmp /saga.yaml",
      "fsync /",
      "acknowledged",
    ]);
  },
  60_000,
);
