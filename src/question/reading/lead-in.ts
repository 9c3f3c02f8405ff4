const LEAD_IN = /^(?:(?:so|and|but|ok) )*/;

/** A question's words, joined by single blanks, without those at its beginning that only join it to what was said before: "and who is he" as "who is he". Pure. */
export function withoutLeadIn(text: string): string {
  return text.replace(LEAD_IN, "");
}
