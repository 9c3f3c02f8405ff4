import { closeSync, createReadStream, fstatSync, openSync } from "node:fs";

/** An entry as a line. */
export function lineOf(entry: unknown): string {
  return `${JSON.stringify(entry)}\n`;
}

/** The entry of a line; none where it cannot be read. */
export function entriesOf(line: string): readonly unknown[] {
  try {
    return line === "" ? [] : [JSON.parse(line)];
  } catch {
    return [];
  }
}

/** The lines that stand in a file now, some hundred at once, whatever is written into it or put in its place while they are read; none where there is no file. */
export function linesOf(file: string): AsyncIterable<readonly string[]> | undefined {
  const descriptor = openOrNothing(file);
  if (descriptor === undefined) return undefined;
  const { size } = fstatSync(descriptor);
  if (size > 0) return inLines(createReadStream(file, { fd: descriptor, encoding: "utf8", end: size - 1 }));
  closeSync(descriptor);
  return undefined;
}

async function* inLines(texts: AsyncIterable<string>): AsyncIterable<readonly string[]> {
  let begun = "";
  for await (const text of texts) {
    const lines = (begun + text).split("\n");
    begun = lines.pop() ?? "";
    yield lines;
  }
  yield [begun];
}

function openOrNothing(file: string): number | undefined {
  try {
    return openSync(file, "r");
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** Whether an error of the disk says that there is no such file or folder. */
export function isMissing(error: unknown): boolean {
  return typeof error === "object" && error !== null && "code" in error && error.code === "ENOENT";
}
