import { readFileSync, renameSync, writeFileSync } from "node:fs";

/** Somebody who edits the data file while people ask. */
export interface FileEditor {
  /** Saves it once more: in place, by renaming over it, and now and then with a mistake that the next save mends. */
  save(): void;
  readonly saves: number;
}

export function createFileEditor(file: string): FileEditor {
  const whole = readFileSync(file, "utf8");
  let saves = 0;
  return {
    save() {
      saves += 1;
      const text = saves % 5 === 0 ? `${whole}\n  - id: [broken\n` : `${whole}\n# Saved ${saves} times.\n`;
      if (saves % 2 === 0) {
        writeFileSync(file, text);
        return;
      }
      writeFileSync(`${file}.new`, text);
      renameSync(`${file}.new`, file);
    },
    get saves() {
      return saves;
    },
  };
}
