import { type ChildProcess, fork } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Saga } from "../../src/saga/schema.ts";
import { quantile } from "../evaluation/ranking.ts";
import { lines } from "../evaluation/table.ts";
import { generateSaga } from "./generated-saga.ts";
import type { Reloaded } from "./reload-store.ts";

/** Reloads that are measured; the one before them waits for the other thread to have read the file. */
const RELOADS = 5;

/** One fact saved, in files of several sizes: how long until it is answered from, and how long the event loop was held up by that. */
export async function reloadLines(sizes: readonly number[]): Promise<string> {
  const rows: (readonly string[])[] = [];
  for (const size of sizes) rows.push(await reloadRow(size));
  return lines([["facts", "save to effect s", "longest stall ms", "at worst"], ...rows]);
}

async function reloadRow(size: number): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const file = join(folder, "saga.yaml");
  const { saga } = generateSaga(size);
  writeFileSync(file, textOf(saga));
  const store = fork(fileURLToPath(new URL("reload-store.js", import.meta.url)), [file]);
  try {
    await told(store);
    const seconds: number[] = [];
    const stalls: number[] = [];
    for (let round = 0; round <= RELOADS; round++) {
      const facts = saga.facts.map((fact, place) => (place === round ? { ...fact, claim: `A zeppelin came in round ${round}.` } : fact));
      store.send("reload");
      writeFileSync(file, textOf({ ...saga, facts }));
      const saved = Date.now();
      const { at, stall } = await told(store);
      if (round === 0) continue;
      seconds.push((at - saved) / 1000);
      stalls.push(stall);
    }
    return [String(size), quantile(seconds, 0.5).toFixed(2), quantile(stalls, 0.5).toFixed(1), Math.max(...stalls).toFixed(1)];
  } finally {
    store.kill();
    rmSync(folder, { recursive: true });
  }
}

function told(store: ChildProcess): Promise<Reloaded> {
  return new Promise((resolve, reject) => {
    store.once("message", (message: Reloaded) => resolve(message));
    store.once("exit", (code) => reject(new Error(`The process that keeps the file ended with ${code}.`)));
  });
}

/** A saga as YAML, an entry a line. */
function textOf({ saga, sources, entities, facts }: Saga): string {
  const list = (entries: readonly unknown[]) => entries.map((entry) => `  - ${JSON.stringify(entry)}\n`).join("");
  return `saga: ${JSON.stringify(saga)}\nsources:\n${list(sources)}entities:\n${list(entities)}facts:\n${list(facts)}`;
}
