import { UserError } from "../errors.ts";
import { readSagaFile } from "./file.ts";
import { buildLibrary, type Library } from "./library.ts";
import { problemLine } from "./parse/problem.ts";
import { revisionOf } from "./revision.ts";

/**
 * Opens a data file as it is now.
 * @throws UserError that names every problem of the file as `file:line:column: message`, one a line.
 */
export function openLibrary(file: string): Library {
  const read = readSagaFile(file);
  if (!read.ok) throw new UserError(read.problems.map((problem) => problemLine(file, problem)).join("\n"));
  return buildLibrary(read.saga, revisionOf(read.text));
}
