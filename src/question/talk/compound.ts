import { AUXILIARY, QUESTION_WORD } from "../reading/question-words.ts";
import { withoutQuotes } from "./clauses.ts";

/** Characters of a text that is looked at for several questions: each is answered by itself, and longer texts would cost several times a long one. */
const LONGEST_COMPOUND = 200;

/** Questions of one text that are answered at the most; what follows them stays with the last. */
const MOST = 3;

const ASKS = `${QUESTION_WORD}|kab|kaun|kis|kisne|kahan|kyun|kya|kaise`;
const PREPOSITION = "by|to|for|from|in|on|at|with|against";
const SUBJECT = "he|she|it|they|there|the|this|that|his|her|their";

/** How a question begins; after a mere "and" a verb must have its subject behind it ("and was it true"), for "and was fined" goes on with the sentence. */
const BEGINNING = `(?:(?:${PREPOSITION}) )?(?:${ASKS})\\b|(?:${AUXILIARY}) (?:${SUBJECT})\\b`;

/** Between two questions: the end of a sentence, or a joint word; `if so` is one as well. A run of blanks or marks is tried from its beginning alone. */
const JOINT = new RegExp(
  `(?:(?<![?!.])[?!.]+\\s+(?:(?:and|but|also|aur)\\s+)?(?:if so,?\\s+)?(?=${BEGINNING}|(?:${AUXILIARY})\\b)|(?:,|(?<![\\s,]))\\s+(?:and|aur|plus|&)\\s+(?:also\\s+)?(?=${BEGINNING})|,\\s+(?=(?:${ASKS})(?:,|\\s+(?:and|aur|&)\\s+(?:${ASKS})\\b))|(?:[,;]|(?<![\\s,;]))\\s+if so,?\\s+(?=${BEGINNING}))`,
  "giu",
);

const IS_QUESTION = new RegExp(`\\b(?:${ASKS})\\b|^\\s*(?:${AUXILIARY})\\b`, "iu");
/** A question word with no more than what it asks for: "when", "at what time". */
const WORD = `(?:(?:${PREPOSITION}) )?(?:${ASKS})(?: (?:day|date|time|hour|month|year|place|city|country))?`;
const BARE = new RegExp(`^\\s*${WORD}\\s*$`, "iu");
const LEADING_WORD = new RegExp(`^${WORD}\\b`, "iu");

/**
 * The questions that a text asks one after the other, in its own letters; the text itself where it asks but one. It is parted only where both sides are
 * questions of their own: "who is Dar and what is he accused of", "when and where was it", but not "who told Dar and Ismail".
 * Pure; bounded by LONGEST_COMPOUND, beyond which nothing is parted.
 */
export function questionsIn(text: string): readonly string[] {
  if (text.length > LONGEST_COMPOUND) return [text];
  const parts = partsOf(text);
  if (parts.length < 2 || !parts.every((part) => IS_QUESTION.test(part))) return [text];
  return parts.map((part, index) => (BARE.test(part) ? withRestOf(part, parts.slice(index + 1)) : part));
}

function partsOf(text: string): readonly string[] {
  // What stands in quotation marks is nobody's question here; the text keeps its length.
  const unquoted = withoutQuotes(text);
  const joints = [...unquoted.matchAll(JOINT)].slice(0, MOST - 1);
  const starts = [0, ...joints.map((joint) => joint.index + joint[0].length)];
  return starts.map((start, index) => text.slice(start, joints[index]?.index).trim()).filter((part) => part !== "");
}

/** "When" of "when and where was it" with the rest of the first whole question that follows. */
function withRestOf(part: string, following: readonly string[]): string {
  const next = following.find((other) => !BARE.test(other));
  const rest = next === undefined ? "" : next.replace(LEADING_WORD, "");
  return `${part}${rest}`;
}
