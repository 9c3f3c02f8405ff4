import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compiled } from "../process/compiled.ts";

const KEEPER = { id: "a", text: "The keeper locked the harbour gate at dusk." };
const FERRY = { id: "b", text: "A ferry brought timber to the northern island.", title: "Ferries" };
const BAKER = { id: "c", text: "The baker sold bread to the sailors." };

const LINES = [
  { id: "1", question: "Who locked the harbour gate?", candidates: [KEEPER, FERRY], gold: ["a"], answerable: true },
  { id: "2", question: "What did the ferry bring to the island?", candidates: [FERRY, BAKER], gold: ["b"], answerable: true },
  { id: "3", question: "Which submarine exploded?", candidates: [BAKER, { id: "d", text: "" }], gold: [], answerable: false },
];

const folder = mkdtempSync(join(tmpdir(), "benchmark-"));
afterAll(() => rmSync(folder, { recursive: true }));

function evaluate(...args: readonly string[]) {
  const run = spawnSync(process.execPath, [compiled("test/evaluation/eval.ts"), ...args], { encoding: "utf8" });
  return { code: run.status, stdout: run.stdout, stderr: run.stderr };
}

function setOf(lines: readonly unknown[]): string {
  const file = join(folder, "harbour.jsonl");
  writeFileSync(file, lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n"));
  return file;
}

describe("eval --benchmark", () => {
  test("prints one JSON line with the bot's figures and plain MiniSearch's", () => {
    const { code, stdout } = evaluate("--benchmark", setOf(LINES));
    expect(code).toBe(0);
    expect(stdout.trimEnd().split("\n")).toHaveLength(1);
    const system = {
      full: { mrr: 1, map: 1, hit1: 1 },
      pool: { mrr: 1, map: 1, hit1: 1 },
      abstain: { auroc: 1, wrongShare: 1, rightShare: expect.any(Number) },
      msPerQuestion: { p50: expect.any(Number), p99: expect.any(Number) },
    };
    expect(JSON.parse(stdout)).toEqual({ set: "harbour", questions: 3, ...system, baseline: system });
  });

  test("leaves out what nothing was asked of", () => {
    const { stdout } = evaluate("--benchmark", setOf(LINES.slice(0, 2)));
    expect(JSON.parse(stdout).abstain.auroc).toBeNull();
  });

  test.each([
    ["a line that is no JSON", [LINES[0], "{oops"], /harbour\.jsonl:2: this is no JSON object\./],
    ["a line without a question", [{ ...LINES[0], question: undefined }], /harbour\.jsonl:1: question: /],
    [
      "a right candidate that is none",
      [{ ...LINES[0], gold: ["z"] }],
      /harbour\.jsonl:1: gold: names an id that is not among the candidates/,
    ],
    ["an empty file", [""], /there is no question in it/],
  ])("says what is wrong with %s", (_, lines, message) => {
    expect(evaluate("--benchmark", setOf(lines))).toEqual({ code: 1, stdout: "", stderr: expect.stringMatching(message) });
  });

  test("says that a file is not there, and how it is used", () => {
    expect(evaluate("--benchmark", join(folder, "none.jsonl"))).toEqual({
      code: 1,
      stdout: "",
      stderr: expect.stringContaining("none.jsonl: there is no such file."),
    });
    expect(evaluate("--benchmrak")).toEqual({ code: 2, stdout: "", stderr: expect.stringContaining("Usage: npm run --silent eval") });
  });
});
