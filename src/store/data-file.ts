import { realpathSync } from "node:fs";
import { changesBetween, type LibraryChanges } from "../saga/changes.ts";
import { besideField, type FieldProblem } from "../saga/check-entry.ts";
import { type Change, type Entry, SECTIONS } from "../saga/entry.ts";
import { isJson, readText } from "../saga/file.ts";
import { factEntries } from "../saga/parse/fact-entries.ts";
import { type ParseResult, parseSaga } from "../saga/parse/parse.ts";
import { type Problem, problemLine } from "../saga/parse/problem.ts";
import { reparse } from "../saga/parse/reparse.ts";
import { revisionOf } from "../saga/revision.ts";
import { isSame } from "../saga/same.ts";
import type { Saga } from "../saga/schema.ts";
import { type Edit, editAroundFacts, editFact, editText, editUpdated } from "../saga/splice.ts";
import { unwritable } from "./disk-trouble.ts";
import { replaceDurably } from "./durable-write.ts";
import { unreadText } from "./file-news.ts";
import type { ChangeOutcome } from "./store.ts";
import { patchBetween, type TextPatch } from "./text-patch.ts";

/** What became of the file since it was looked at last. */
export type FileReading =
  | { readonly kind: "same" }
  | {
      readonly kind: "changed";
      readonly isOwn: boolean;
      readonly changes: LibraryChanges;
      readonly patch: TextPatch;
      readonly text: string;
    }
  | { readonly kind: "refused"; readonly problems: readonly Problem[] };

/** What a change came to; `readings` are what happened to the file on the way, in order. */
export interface FileChange {
  readonly outcome: ChangeOutcome;
  readonly readings: readonly FileReading[];
}

/** A data file and the last sound saga that it held. Its work takes as long as parsing does: not for the thread that answers. */
export interface DataFile {
  read(): FileReading;
  change(change: Change): Promise<FileChange>;
  /** Sets the day up to which the file tells its saga. */
  setUpdated(day: string): Promise<FileChange>;
  /** What a change would come to, as far as it shows before it is written. */
  check(change: Change): FileChange;
}

/** A change that can be written. */
interface Prepared {
  readonly kind: "prepared";
  readonly text: string;
  readonly saga: Saga;
}

/** How often a change is tried again when somebody saves the file in the same moment. */
const MOST_TRIES = 5;

/** @param text what the file held when it was read last, which was sound. */
export function openDataFile(file: string, text: string): DataFile {
  const json = isJson(file);
  let known = { text, saga: sagaOf(text, json) };

  function accept(next: string, saga: Saga, isOwn: boolean): FileReading {
    const changes = changesBetween(known.saga, saga, revisionOf(next));
    const patch = patchBetween(known.text, next);
    known = { text: next, saga };
    return { kind: "changed", isOwn, changes, patch, text: next };
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

  function edited(edit: Edit): string {
    const entries = json ? undefined : factEntries(known.text);
    const { facts } = known.saga;
    if (entries?.starts.length !== facts.length + 1) return editText(known.text, edit, { json });
    if (edit.of !== "fact") return editAroundFacts(known.text, entries, edit);
    const id = edit.kind === "remove" ? edit.id : edit.entry.id;
    return editFact(known.text, entries, edit.kind === "add" ? facts.length - 1 : facts.findIndex((fact) => fact.id === id), edit);
  }

  /** Writes what is prepared on the file as it is found. */
  async function write(prepared: (readings: FileReading[]) => ChangeOutcome | Prepared): Promise<FileChange> {
    const readings: FileReading[] = [];
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const outcome = await attempt(prepared(readings), readings);
      if (outcome) return { readings, outcome };
    }
    return { readings, outcome: { kind: "unusable", reason: BUSY } };
  }

  /** Reads the file anew; gives why it can't be edited, where that is so. */
  function look(readings: FileReading[]): ChangeOutcome | undefined {
    const reading = read();
    readings.push(reading);
    return reading.kind === "refused" ? { kind: "unusable", reason: unsound(file, reading.problems) } : undefined;
  }

  function prepareUpdated(updated: string, readings: FileReading[]): ChangeOutcome | Prepared {
    const unusable = look(readings);
    if (unusable) return unusable;
    if (known.saga.saga.updated === updated) return { kind: "done" };
    const next = editUpdated(known.text, updated, { json });
    const parsed = parseSaga(next, { json });
    const wanted = { ...known.saga, saga: { ...known.saga.saga, updated } };
    if (!parsed.ok || !isSame(parsed.saga, wanted)) throw new Error("The edit of the saga's day would have changed something else.");
    return { kind: "prepared", text: next, saga: parsed.saga };
  }

  /** The text with the change in it, or what keeps it from being made. */
  function prepare(wanted: Change, readings: FileReading[]): ChangeOutcome | Prepared {
    const { of, id, before, after } = wanted;
    const unusable = look(readings);
    if (unusable) return unusable;
    const current = entriesOf(known.saga, wanted).find((entry) => entry.id === id);
    if (!isSame(current, before)) return { kind: "conflict", current };
    if (isSame(current, after)) return { kind: "done" };
    const at = placeOf(wanted, known.saga);
    const next = edited(after ? { of, kind: before ? "replace" : "add", entry: after, at } : { of, kind: "remove", id });
    const parsed = parse(next);
    if (!parsed.ok) return { kind: "refused", problems: parsed.problems.map((problem) => entryProblem(problem, wanted, at)) };
    checkEdit(known.saga, parsed.saga, wanted);
    return { kind: "prepared", text: next, saga: parsed.saga };
  }

  function check(wanted: Change): FileChange {
    const readings: FileReading[] = [];
    const prepared = prepare(wanted, readings);
    return { readings, outcome: prepared.kind === "prepared" ? { kind: "done" } : prepared };
  }

  /** Undefined where somebody saved the file in the same moment. */
  async function attempt(prepared: ChangeOutcome | Prepared, readings: FileReading[]): Promise<ChangeOutcome | undefined> {
    if (prepared.kind !== "prepared") return prepared;
    const { text: next, saga } = prepared;
    try {
      if (!(await replaceDurably(realpathSync(file), Buffer.from(known.text), next))) return undefined;
    } catch (cause) {
      return { kind: "unusable", reason: unwritable(cause) };
    }
    readings.push(accept(next, saga, true));
    return { kind: "done" };
  }

  return {
    read,
    change: (wanted) => write((readings) => prepare(wanted, readings)),
    setUpdated: (day) => write((readings) => prepareUpdated(day, readings)),
    check,
  };
}

const BUSY = "The data file is being saved by somebody else over and over. Try again in a moment.";

function unsound(file: string, problems: readonly Problem[]): string {
  const [first] = problems;
  if (first?.file) return unreadText(first);
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : "";
  return `The data file has mistakes that were saved outside this chat; they have to be mended there first. ${first ? problemLine(file, first) : ""}${more}`;
}

function sagaOf(text: string, json: boolean): Saga {
  const parsed = parseSaga(text, { json });
  if (!parsed.ok) throw new Error("The text that the store was opened with is not sound.");
  return parsed.saga;
}

function entriesOf(saga: Saga, { of }: Change): readonly Entry[] {
  return saga[SECTIONS[of]];
}

/** Where the entry stands in its section; a new one comes last, a person, place or thing behind the last of its kind. */
function placeOf(change: Change, saga: Saga): number {
  const entries = entriesOf(saga, change);
  const own = entries.findIndex(({ id }) => id === change.id);
  if (own !== -1 || change.of !== "entity") return own === -1 ? entries.length : own;
  const kind = change.after && "kind" in change.after ? change.after.kind : undefined;
  return saga.entities.findLastIndex((entity) => entity.kind === kind) + 1 || entries.length;
}

/** A problem of the whole file as one of the entry that is edited, by the field that it lies in. */
function entryProblem({ path = [], message }: Problem, { of, after }: Change, at: number): FieldProblem {
  const [section, place, field] = path;
  const isOwn = section === SECTIONS[of] && place === at && after !== undefined;
  return { field: isOwn && typeof field === "string" ? field : undefined, message: isOwn ? besideField(message) : message };
}

/** Whoever edits a text by hand may get it wrong; nothing is written that does not read back as it was meant. */
function checkEdit(before: Saga, after: Saga, change: Change): void {
  const section = SECTIONS[change.of];
  const others = (saga: Saga) => ({ ...saga, [section]: entriesOf(saga, change).filter(({ id }) => id !== change.id) });
  const edited = entriesOf(after, change).find(({ id }) => id === change.id);
  if (!isSame(edited, change.after) || !isSame(others(before), others(after)))
    throw new Error(`The edit of ${change.of} "${change.id}" would have changed something else.`);
}
