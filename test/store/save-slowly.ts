import { appendFileSync, writeFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";

/**
 * Saves a data file piece by piece, as over a slow network. Each piece but the last ends within a list, so that what is there until then is no sound file:
 * whoever takes it for the whole, as a busy machine may, has to refuse it.
 */
export async function saveSlowly(file: string, text: string): Promise<void> {
  const parts = text.split(/(?<=: \[)/);
  const quarter = Math.ceil(parts.length / 4);
  writeFileSync(file, "");
  for (let at = 0; at < parts.length; at += quarter) {
    appendFileSync(file, parts.slice(at, at + quarter).join(""));
    await pause(60);
  }
}
