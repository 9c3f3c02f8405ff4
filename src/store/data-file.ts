import { realpathSync } from "node:fs";
import { changesBetween, type LibraryChanges } from "../saga/changes.ts";
import { besideField, type FieldProblem } from "../saga/check-fact.ts";
import { factEntries } from "../saga/fact-entries.ts";
import { isJson, readText } from "../saga/file.ts";
import { type ParseResult, parseSaga } from "../saga/parse.ts";
import { type Problem, problemLine } from "../saga/problem.ts";
import { reparse } from "../saga/reparse.ts";
import { revisionOf } from "../saga/revision.ts";
import { isSame } from "../saga/same.ts";
import type { Saga } from "../saga/schema.ts";
import { editEntry, editText, type FactEdit } from "../saga/splice.ts";
import { unwritable } from "./disk-trouble.ts";
import { replaceDurably } from "./durable-write.ts";
import type { ChangeOutcome, FactChange } from "./store.ts";

/** What became of the file since it was looked at last. */
export type FileReading =
  | { readonly kind: "same" }
  | { readonly kind: "changed"; readonly isOwn: boolean; readonly changes: LibraryChanges; readonly text: string }
  | { readonly kind: "refused"; readonly problems: readonly Problem[] };

/** What a change came to; `readings` are what happened to the file on the way, in order. */
export interface FileChange {
  readonly outcome: ChangeOutcome;
  readonly readings: readonly FileReading[];
}

/** A data file and the last sound saga that it held. Its work takes as long as parsing does: not for the thread that answers. */
export interface DataFile {
  read(): FileReading;
  change(change: FactChange): Promise<FileChange>;
}

/** How often a change is tried again when somebody saves the file in the same moment. */
const MOST_TRIES = 5;

/** @param text what the file held when it was read last, which was sound. */
export function openDataFile(file: string, text: string): DataFile {
  const json = isJson(file);
  let known = { text, saga: sagaOf(text, json) };

  function accept(next: string, saga: Saga, isOwn: boolean): FileReading {
    const changes = changesBetween(known.saga, saga, revisionOf(next));
    known = { text: next, saga };
    return { kind: "changed", isOwn, changes, text: next };
  }

  function read(): FileReading {
    const found = readText(file);
    if (!found.ok) return { kind: "refused", problems: found.problems };
    if (found.text === known.text) return { kind: "same" };
    const parsed = parse(found.text);
    return parsed.ok ? accept(found.text, parsed.saga, false) : { kind: "refused", problems: parsed.problems };
  }

  /** Of a text in which a few facts differ only these are read. */
  function parse(next: string): ParseResult {
    const saga = json ? undefined : reparse(known, next);
    return saga ? { ok: true, saga } : parseSaga(next, { json });
  }

  function edited(edit: FactEdit): string {
    const entries = json ? undefined : factEntries(known.text);
    const { facts } = known.saga;
    if (entries?.starts.length !== facts.length + 1) return editText(known.text, edit, { json });
    const id = edit.kind === "remove" ? edit.id : edit.fact.id;
    return editEntry(known.text, entries, edit.kind === "add" ? facts.length - 1 : facts.findIndex((fact) => fact.id === id), edit);
  }

  async function change({ id, before, after }: FactChange): Promise<FileChange> {
    const readings: FileReading[] = [];
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const reading = read();
      readings.push(reading);
      if (reading.kind === "refused") return { readings, outcome: { kind: "unusable", reason: unsound(file, reading.problems) } };
      const current = known.saga.facts.find((fact) => fact.id === id);
      if (!isSame(current, before)) return { readings, outcome: { kind: "conflict", current } };
      if (isSame(current, after)) return { readings, outcome: { kind: "done" } };
      const next = edited(editOf({ id, before, after }));
      const parsed = parse(next);
      if (!parsed.ok)
        return {
          readings,
          outcome: { kind: "refused", problems: parsed.problems.map((problem) => factProblem(problem, known.saga, { id, before, after })) },
        };
      checkEdit(known.saga, parsed.saga, { id, before, after });
      let isReplaced: boolean;
      try {
        isReplaced = await replaceDurably(realpathSync(file), Buffer.from(known.text), next);
      } catch (cause) {
        return { readings, outcome: { kind: "unusable", reason: unwritable(cause) } };
      }
      if (!isReplaced) continue;
      readings.push(accept(next, parsed.saga, true));
      return { readings, outcome: { kind: "done" } };
    }
    return { readings, outcome: { kind: "unusable", reason: BUSY } };
  }

  return { read, change };
}

const BUSY = "The data file is being saved by somebody else over and over. Try again in a moment.";

function unsound(file: string, problems: readonly Problem[]): string {
  const [first] = problems;
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : "";
  return `The data file has mistakes that were saved outside this chat; they have to be mended there first. ${first ? problemLine(file, first) : ""}${more}`;
}

function sagaOf(text: string, json: boolean): Saga {
  const parsed = parseSaga(text, { json });
  if (!parsed.ok) throw new Error("The text that the store was opened with is not sound.");
  return parsed.saga;
}

function editOf({ id, before, after }: FactChange): FactEdit {
  if (!after) return { kind: "remove", id };
  return before ? { kind: "replace", fact: after } : { kind: "add", fact: after };
}

/** A problem of the whole file as one of the fact that is edited, by the field that it lies in. */
function factProblem({ path = [], message }: Problem, { facts }: Saga, { id, after }: FactChange): FieldProblem {
  const [section, place, field] = path;
  const own = facts.findIndex((fact) => fact.id === id);
  const isOwn = section === "facts" && place === (own === -1 ? facts.length : own) && after !== undefined;
  return { field: isOwn && typeof field === "string" ? field : undefined, message: isOwn ? besideField(message) : message };
}

/** Whoever edits a text by hand may get it wrong; nothing is written that does not read back as it was meant. */
function checkEdit(before: Saga, after: Saga, { id, after: wanted }: FactChange): void {
  const others = (facts: Saga["facts"]) => facts.filter((fact) => fact.id !== id);
  const isRight =
    isSame(
      after.facts.find((fact) => fact.id === id),
      wanted,
    ) &&
    isSame(others(before.facts), others(after.facts)) &&
    isSame({ ...before, facts: [] }, { ...after, facts: [] });
  if (!isRight) throw new Error(`The edit of fact "${id}" would have changed something else.`);
}
