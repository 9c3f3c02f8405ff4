import { parentPort, workerData } from "node:worker_threads";
import type { Fact } from "../saga/schema.ts";
import { type FileReading, openDataFile } from "./data-file.ts";
import { patched, type TextPatch } from "./text-patch.ts";
import type { WireReading, WireText, WorkerJob, WorkerReply, WorkerStart } from "./wire.ts";

/**
 * The thread in which the data file is read, checked and written. It answers one job after the other. Fresh facts are
 * fetched in portions, so that receiving them never takes the other thread long.
 */
const { file, sound } = workerData as WorkerStart;
const dataFile = openDataFile(file, sound.patches.reduce(patched, Buffer.from(sound.bytes).toString("utf8")));
let patchesSent = sound.patches.reduce((sum, patch) => sum + weightOf(patch), 0);
let fresh: Fact[] = [];

parentPort?.on("message", (job: WorkerJob) => {
  answer(job)
    .catch((error: unknown): WorkerReply => ({ kind: "failed", reason: String(error instanceof Error ? error.stack : error) }))
    .then((reply) => parentPort?.postMessage(reply, reply.kind === "readings" ? reply.readings.flatMap(bytesOf) : []));
});

async function answer(job: WorkerJob): Promise<WorkerReply> {
  switch (job.kind) {
    case "read":
      fresh = [];
      return { kind: "readings", readings: [toWire(dataFile.read())] };
    case "change":
    case "check": {
      fresh = [];
      const { outcome, readings } = await dataFile[job.kind](job.change);
      return { kind: "readings", readings: readings.map(toWire), outcome };
    }
    case "setUpdated": {
      fresh = [];
      const { outcome, readings } = await dataFile.setUpdated(job.day);
      return { kind: "readings", readings: readings.map(toWire), outcome };
    }
    case "fetch":
      return { kind: "facts", facts: fresh.splice(0, job.count) };
  }
}

function toWire(reading: FileReading): WireReading {
  if (reading.kind !== "changed") return reading;
  const { isOwn } = reading;
  const { facts, ...rest } = reading.changes;
  for (const { added } of facts) for (const fact of added) fresh.push(fact);
  const counts = facts.map(({ at, removed, added }) => ({ at, removed, added: added.length }));
  return { kind: "changed", isOwn, rest, facts: counts, text: toWireText(reading) };
}

/** Patches are sent until they come to so many characters; then the whole text takes their place. */
const MOST_PATCHES = 1_000_000;

function toWireText({ patch, text }: { readonly patch: TextPatch; readonly text: string }): WireText {
  patchesSent += weightOf(patch);
  if (patchesSent <= MOST_PATCHES) return { kind: "patch", patch };
  patchesSent = 0;
  return { kind: "whole", bytes: new TextEncoder().encode(text) };
}

/** What a patch takes in memory, its text and itself. */
function weightOf({ added }: TextPatch): number {
  return added.length + 100;
}

/** A file's bytes are handed over, not copied: that would hold up the other thread. */
function bytesOf(reading: WireReading): readonly ArrayBuffer[] {
  return reading.kind === "changed" && reading.text.kind === "whole" ? [reading.text.bytes.buffer] : [];
}
