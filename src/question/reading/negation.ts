import type { Unit } from "../../search/units.ts";

const SAYS_NOT = new Set(
  "not no never none without unable cannot refuse refuses refused declines declined deny denies denied nobody".split(" "),
);

/** Whether the words say of anything that it is not so. */
export function saysNot(units: readonly Unit[]): boolean {
  return units.some((unit) => unit.words.some((word) => SAYS_NOT.has(word.text)));
}

/** Words that deny what stands behind them. */
export const NOT: ReadonlySet<string> = new Set(["not", "never", "no", "nobody", "none", "without", "unable", "didnt", "wasnt", "hasnt"]);

/** Contractions are written out by then: "did not". */
const ASKED_OF_NOT = /\b(?:not|never|no|nobody|none|cannot)\b(?! longer)/;

/** "Isn't it true that he left", "didn't he leave": asks whether he did. */
const EXPECTS_YES = /^(?:is|was|are|were|do|does|did|has|have|had|will|can|would|could|should) not\b/;

/** Whether a question, its words joined by single blanks, asks of what is not so: "who did not attend". */
export function asksOfNot(text: string): boolean {
  return ASKED_OF_NOT.test(text.replace(EXPECTS_YES, ""));
}

/** Words of a question that ask for who denies it, or does not do it. */
export const ASKS_FOR_DENIAL = /^(?:den(?:y|ies|ied|ying)|reject(?:s|ed)?|dispute[sd]?|contradict(?:s|ed)?|not|never|no)$/;

/** How a claim begins, in its own letters, that is nothing but a denial. */
export const BEGINS_WITH_DENIAL = /^(?:(?:\p{Lu}|the |an? )[^,;.]{0,60}? )?(?:denies|denied) /iu;

/** What is behind one of these and a "to" is not done. */
export const REFUSING = /^(?:refuse|refuses|refused|refusing|decline|declines|declined|declining)$/;

/** The same with its "to", in the text of a claim. */
export const REFUSES_TO = /\b(?:refuse|decline)[sd]? to\b/;
