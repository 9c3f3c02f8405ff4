import { formInstead, IRREGULAR_FORMS } from "./irregular-forms.ts";

/**
 * Spellings of a word whose ending was put on the wrong way, the likelier first: "stopped" for "stoped", "hiding" for "hideing", "wrote" for "writed". They are
 * guesses: most are no words.
 */
export function mendedEndings(folded: string): readonly string[] {
  const [, base = "", ending] = /^([a-z]{2,}?)(e?d|ing|in|s)$/.exec(folded) ?? [];
  switch (ending) {
    case "ing":
      return onto(base, "ing");
    case "in":
      return [`${folded}g`, ...onto(base, "ing")];
    case "d":
      return [`${base}ed`, `${base}${base.slice(-1)}ed`];
    case "ed":
      return [...onto(base, "ed"), ...pastsOf(base)];
    case "s":
      return base.endsWith("y") ? [`${base.slice(0, -1)}ies`] : [`${base}es`];
    default:
      return [];
  }
}

/** The ways to put an ending that begins with a vowel onto a base: the e dropped or not, the consonant doubled or not, y as i. */
function onto(base: string, ending: "ing" | "ed"): readonly string[] {
  const last = base.slice(-1);
  const shorter = base.slice(0, -1);
  if (base.endsWith("ie")) return [`${base.slice(0, -2)}y${ending}`];
  if (last === "e") return [`${shorter}${ending}`];
  if (last === "y" && ending === "ed") return [`${shorter}ied`];
  if (/[aiou]/.test(last)) return [];
  return shorter.endsWith(last) ? [`${shorter}${ending}`] : [`${base}${last}${ending}`, `${base}${ending}`];
}

/** "Wrote" for "writ(ed)", "ran" for "runn(ed)". */
function pastsOf(base: string): readonly string[] {
  return [base, `${base}e`, base.replace(/(.)\1$/, "$1")].flatMap((verb) => formInstead(verb) ?? []);
}

/**
 * The words that a word is a rightly made form of, if they are words: "scrap" for "scrapping", "hide" for "hiding", but nothing for "hideing". Where it takes the
 * stress to tell, as in "occured" and "visited", nothing either.
 */
export function basesOf(folded: string): readonly string[] {
  const [, base = "", ending] = /^([a-z]{3,}?)(ing|ed)$/.exec(folded) ?? [];
  if (ending === undefined || IRREGULAR_FORMS.has(base.slice(0, -1))) return [];
  const isDoubled = /([^aeioulsywx])\1$/.test(base);
  const isBare = !/e$|(?<![aeiou])[aeiou][^aeiouywx]$/.test(base);
  const bases = isDoubled ? [base.slice(0, -1)] : isBare ? [base, `${base}e`] : [`${base}e`];
  return ending === "ed" ? bases.filter((verb) => formInstead(verb) === undefined) : bases;
}
