import { stripVTControlCharacters } from "node:util";

/** Characters that would end the line, and the tab, whose width depends on where it stands. */
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;

/** Control characters, and the embeddings, overrides and isolates that make a text read in another order than it is written. */
const UNSEEN = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;

/** Halves of a character, which no encoding can carry. */
const HALVES = /\p{Cs}/gu;

/**
 * A text from a file or a person as one line that is safe to show: escape sequences, control characters and bidirectional overrides
 * are left out, line breaks and tabs become a space. Letters of every script, joiners and emoji stay. Pure; cleaning twice changes nothing.
 */
export function clean(text: string): string {
  return stripVTControlCharacters(text).replace(BREAKS, " ").replace(UNSEEN, "").replace(HALVES, "\u{FFFD}");
}
