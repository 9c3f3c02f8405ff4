/** What stands on a terminal after all that was written to it, and where its cursor is; of escape sequences it knows those that readline writes. */
export interface Screen {
  /** Without the empty ones at the end. */
  readonly rows: readonly string[];
  readonly cursor: { readonly row: number; readonly column: number };
}

const ESCAPE = "\u001b";

export function screenAfter(written: string, columns: number): Screen {
  const rows: string[] = [""];
  let row = 0;
  let column = 0;

  function put(character: string): void {
    if (column === columns) {
      row++;
      column = 0;
    }
    rows[row] = (rows[row] ?? "").padEnd(column).slice(0, column) + character + (rows[row] ?? "").slice(column + 1);
    column++;
  }

  function obey(count: number, letter: string): void {
    if (letter === "A") row -= count;
    else if (letter === "B") row += count;
    else if (letter === "C") column += count;
    else if (letter === "D") column -= count;
    else if (letter === "G") column = count - 1;
    else if (letter === "J") rows.splice(row, rows.length, (rows[row] ?? "").slice(0, column));
    else if (letter === "K") rows[row] = (rows[row] ?? "").slice(0, column);
    else if (letter !== "m") throw new Error(`This screen does not know the sequence that ends in ${letter}.`);
  }

  for (let at = 0; at < written.length; at++) {
    const character = written.charAt(at);
    const [, count, letter] = character === ESCAPE ? (/^\[(\d*)([A-Za-z])/.exec(written.slice(at + 1, at + 12)) ?? []) : [];
    if (letter !== undefined && count !== undefined) {
      obey(count === "" && letter !== "J" ? 1 : Number(count), letter);
      at += 1 + count.length + letter.length;
    } else if (character === "\r") column = 0;
    else if (character === "\n") [row, column] = [row + 1, 0];
    else put(character);
  }
  while (rows.at(-1) === "") rows.pop();
  return { rows: Array.from(rows, (text = "") => text.trimEnd()), cursor: { row, column } };
}
