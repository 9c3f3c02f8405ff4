import { dirname, join } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { UserError } from "../errors.ts";
import { changedEntries, changedFacts } from "../saga/changes.ts";
import type { Change } from "../saga/entry.ts";
import { readSagaFile } from "../saga/file.ts";
import { buildLibrary, libraryUpdate } from "../saga/library.ts";
import { type Problem, problemLine } from "../saga/parse/problem.ts";
import { revisionOf } from "../saga/revision.ts";
import { isSame } from "../saga/same.ts";
import type { Fact } from "../saga/schema.ts";
import type { Splice } from "../search/spliced.ts";
import { inSlices } from "../search/steps.ts";
import { type Journal, openJournal } from "./journal.ts";
import { lookOf } from "./look.ts";
import type { ChangeOutcome, Store, StoreEvent } from "./store.ts";
import { LEFT_AFTER, sweepLeft, sweepUnfinished } from "./unfinished.ts";
import { watchFile } from "./watch-file.ts";
import type { SoundText, WireChange, WireReading, WorkerJob } from "./wire.ts";
import { startWorker, type WorkerClient } from "./worker-client.ts";

/** How long after opening the other thread is started, in ms. */
const THREAD_AFTER = 1_000;

/** How long the next snapshot is worked on at once, in ms. */
const SLICE = 4;

/** Facts that are taken over from the other thread at once: some 2 ms of work. */
const PORTION = 100;

export interface FileStoreOptions {
  readonly file: string;
  /** Told of what went wrong by a mistake of ours or the disk's. */
  readonly onFailure: (cause: unknown) => void;
  /** Told of each try to write a journal: what went wrong, or that nothing did. */
  readonly onTried?: (journal: string, cause: unknown) => void;
}

/**
 * Opens a data file, watches it and keeps journals in the folder "state" beside it. Whatever is saved into the file takes
 * effect once it is sound; until then the facts stay as they were. Reading and writing happen in another thread.
 * @throws UserError that names every problem of the file as `file:line:column: message`, one a line.
 */
export function openFileStore({ file, onFailure, onTried = () => {} }: FileStoreOptions): Store {
  sweepUnfinished(file);
  const looked = lookOf(file);
  const opened = readSagaFile(file);
  if (!opened.ok) throw new UserError(opened.problems.map((problem) => problemLine(file, problem)).join("\n"));
  let library = buildLibrary(opened.saga, revisionOf(opened.text));
  let sound: SoundText = { bytes: Buffer.from(opened.text), patches: [] };
  let refusal: readonly Problem[] | undefined;
  let worker: WorkerClient | undefined;
  // Started before the first save, which then need not wait for it, but not while the first prompt or the first connection is waited for.
  const start = setTimeout(() => {
    worker ??= startWorker({ file, sound });
  }, THREAD_AFTER).unref();
  // What a crash left a moment ago is old enough by then. It must not lie there for weeks, to be brought back where the file is moved away one day.
  const sweep = setTimeout(sweepOnce, LEFT_AFTER).unref();
  let isReadDue = false;
  let isClosed = false;
  let last: Promise<unknown> = Promise.resolve();
  const listeners = new Set<(event: StoreEvent) => void>();
  const journals = new Map<string, Journal>();

  function sweepOnce(): void {
    try {
      sweepLeft(file);
    } catch (cause) {
      onFailure(cause);
    }
  }

  function emit(event: StoreEvent): void {
    for (const listener of listeners) {
      try {
        listener(event);
      } catch (cause) {
        onFailure(cause);
      }
    }
  }

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = last.then(work);
    last = done.catch(() => {});
    return done;
  }

  async function ask<Kind extends "readings" | "facts">(job: WorkerJob, kind: Kind) {
    worker ??= startWorker({ file, sound });
    try {
      const reply = await worker.ask(job);
      if (reply.kind === kind) return reply as Extract<typeof reply, { kind: Kind }>;
      throw new Error(reply.kind === "failed" ? reply.reason : `The thread answered ${reply.kind} instead of ${kind}.`);
    } catch (error) {
      // What it knows may be out of step; the next one begins with the last sound file.
      await worker?.end();
      worker = undefined;
      throw error;
    }
  }

  async function take(reading: WireReading): Promise<void> {
    if (reading.kind === "refused") return refuse(reading.problems);
    if (reading.kind === "changed") await adopt(reading);
    if (refusal) {
      refusal = undefined;
      emit({ kind: "mended" });
    }
  }

  function refuse(problems: readonly Problem[]): void {
    if (isSame(problems, refusal)) return;
    refusal = problems;
    emit({ kind: "refused", problems });
  }

  async function adopt(change: WireChange): Promise<void> {
    const facts = await splicesOf(change);
    sound =
      change.text.kind === "whole"
        ? { bytes: change.text.bytes, patches: [] }
        : { bytes: sound.bytes, patches: [...sound.patches, change.text.patch] };
    const before = library;
    library = await inSlices(libraryUpdate(before, { ...change.rest, facts }), SLICE);
    const changes: readonly Change[] = [
      ...changedEntries("source", before.sources, change.rest.sources),
      ...changedEntries("entity", before.entities, change.rest.entities),
      ...(await inSlices(changedFacts(before.facts, facts), SLICE)),
    ];
    const { about, entities, sources } = change.rest;
    const isOfLayout = facts.length === 0 && (about ?? entities ?? sources) === undefined;
    emit({ kind: "changed", isOwn: change.isOwn, changes, ...(isOfLayout && { isOfLayout }) });
  }

  async function splicesOf({ facts }: WireChange): Promise<readonly Splice<Fact>[]> {
    const splices: Splice<Fact>[] = [];
    for (const { at, removed, added } of facts) splices.push({ at, removed, added: await fetchFacts(added) });
    return splices;
  }

  async function fetchFacts(count: number): Promise<readonly Fact[]> {
    const facts: Fact[] = [];
    while (facts.length < count) {
      facts.push(...(await ask({ kind: "fetch", count: Math.min(PORTION, count - facts.length) }, "facts")).facts);
      await nextTurn();
    }
    return facts;
  }

  async function read(): Promise<void> {
    isReadDue = false;
    if (isClosed) return;
    try {
      const { readings } = await ask({ kind: "read" }, "readings");
      for (const reading of readings) await take(reading);
    } catch (cause) {
      onFailure(cause);
      refuse([
        {
          line: 1,
          column: 1,
          message: "It takes more memory than there is, or the disk failed. The log says more.",
          file: "unreadable",
        },
      ]);
    }
  }

  async function perform(job: WorkerJob): Promise<ChangeOutcome> {
    const { readings, outcome } = await ask(job, "readings");
    for (const reading of readings) await take(reading);
    if (!outcome) throw new Error("The thread did not say what became of a change.");
    return outcome;
  }

  function readSoon(): void {
    if (isReadDue) return;
    isReadDue = true;
    inTurn(read).catch(onFailure);
  }

  const watcher = watchFile(file, looked, readSoon, onFailure);

  return {
    current: () => library,
    change: (change) => inTurn(() => perform({ kind: "change", change })),
    check: (change) => inTurn(() => perform({ kind: "check", change })),
    setUpdated: (day) => inTurn(() => perform({ kind: "setUpdated", day })),
    watch(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    journal(name) {
      const known = journals.get(name) ?? openJournal(journalFile(file, name), (cause) => onTried(name, cause));
      journals.set(name, known);
      return known;
    },
    async close() {
      isClosed = true;
      clearTimeout(start);
      clearTimeout(sweep);
      watcher.close();
      await last;
      await worker?.end();
      for (const journal of journals.values()) await journal.close();
    },
  };
}

/** Where the journal of a data file lies. */
export function journalFile(file: string, name: string): string {
  return join(dirname(file), "state", `${name}.jsonl`);
}
