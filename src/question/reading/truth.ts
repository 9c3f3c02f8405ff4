import { textOf, type Word } from "../../search/words.ts";

/** What something said is asked to be: "is it true that", "isn't it the case that", "is it a lie that". */
const TRUE = "true|correct|right|accurate|false|untrue|(?:a |an established )?fact|the case|a (?:lie|rumou?r|hoax)";

/** How sure something may be said to be, a word each. */
const SURE = ["confirmed", "verified", "proven", "proved", "established", "official", "certain", "definite", "guaranteed"];

/** What something shown or found may be said to be. */
const REAL = ["true", "authentic", "genuine", "real", "fake", "legit", "purported", "alleged", "fact"];

const SURENESS: ReadonlySet<string> = new Set([...SURE, ...REAL]);

/** A pattern of the words that ask how sure something is. */
export const SURE_WORDS = [...SURE, ...REAL]
  .map((word) => (/^(?:purported|alleged)$/.test(word) ? `(?:(?:only|just) )?${word}` : word))
  .join("|");

const MANNER = "(?:really |actually |officially |even |still |just |only |an? )*";

/** "Is it true", "isn't it actually the case", as a pattern. */
export const IS_IT_TRUE = `(?:is|was) (?:not )?(?:it|this) (?:not )?${MANNER}(?:${TRUE})`;

/** The same of all that may be asked for its certainty, with the word behind it. */
export const IS_IT_SO_THAT = `(?:is|was|isnt|wasnt) (?:not )?(?:it|this) (?:not )?${MANNER}(?:${TRUE}|${SURE.join("|")}) (?:that|if|whether)`;

const WHETHER_TRUE = new RegExp(`\\b${IS_IT_TRUE}(?: that)? `);

/** "Is it true that he was fired" asks how sure that is as well. */
export function asksWhetherTrue(words: readonly Word[]): boolean {
  return WHETHER_TRUE.test(textOf(words));
}

/** Whether the word tells how sure something is: "proven" is no slip for a file's "prove". */
export function isSureness(word: string): boolean {
  return SURENESS.has(word);
}
