import type { Library } from "../saga/library.ts";
import { unitsOf } from "../search/units.ts";
import { words } from "../search/words.ts";

/** Whether what was not answered is no question that a fact could answer: a number alone, or a single word without a question mark and no name of the file, typed by somebody who is at a draft and most likely meant that. */
export function isStray(text: string, isAtDraft: boolean, library: Library): boolean {
  const typed = text.trim();
  if (/^\d+$/.test(typed)) return true;
  if (!isAtDraft || /[\s?]/.test(typed)) return false;
  return unitsOf(words(typed), library.names).every(({ ids }) => ids.length === 0);
}
