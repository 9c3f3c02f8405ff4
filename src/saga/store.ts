import { UserError } from "../errors.ts";
import { readSagaFile } from "./file.ts";
import { buildLibrary, type Library } from "./library.ts";
import { problemLine } from "./problem.ts";
import { revisionOf } from "./revision.ts";

/** Where the facts are kept. */
export interface Store {
  /** The facts as they stand now: a snapshot that stays as it is. */
  current(): Library;
}

/**
 * Opens a data file.
 * @throws UserError that names every problem of the file as `file:line:column: message`, one a line.
 */
export function openStore(file: string): Store {
  const read = readSagaFile(file);
  if (!read.ok) throw new UserError(read.problems.map((problem) => problemLine(file, problem)).join("\n"));
  const library = buildLibrary(read.saga, revisionOf(read.text));
  return { current: () => library };
}
