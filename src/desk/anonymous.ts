/** A question without what may tell who asked: mentions, addresses and long numbers; dates stay. */
export function anonymous(question: string): string {
  const named = question
    .replace(/<[^<>]{1,80}>/g, " ")
    .replace(/(?<!\S)\S+@\S+/g, " ")
    .replace(/https?:\/\/\S+/gi, " ");
  return withoutLongNumbers(named)
    .replace(/[\p{Cc}\p{Cs}]/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** A date in digits (2022-10-05, 5/10/2022) or a span of years, that is no part of a longer number. */
const IN_DIGITS = /((?<![\d+-])(?:(?:19|20)\d\d(?:[-/.]\d\d?){2}|(?:\d\d?[-/.]){2}(?:19|20)\d\d|(?:19|20)\d\d-(?:19|20)\d\d)(?![\d-]))/;

/** Leaves out what may be a telephone number. */
function withoutLongNumbers(text: string): string {
  // Split by a group, what the group matched stands at every other place.
  const pieces = text.split(IN_DIGITS);
  return pieces.map((piece, at) => (at % 2 === 1 ? piece : piece.replace(/(?:\+?\d[\s-]?){7,}/g, " "))).join("");
}
