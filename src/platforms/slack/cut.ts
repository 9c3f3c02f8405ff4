import { cut } from "../shorten.ts";

/** An escaped text in at most so many characters: a longer one ends with an ellipsis, and neither a letter nor an entity is cut in two. Pure. */
export function cutEscaped(text: string, longest: number): string {
  return text.length <= longest ? text : cut(text, longest).replace(/&[a-z]*…$/, "…");
}
