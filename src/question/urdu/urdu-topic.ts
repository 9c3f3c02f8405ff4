import { inPlaceOf, textOf, type Word } from "../../search/words.ts";

/** Words for whatever there is to tell of something: "ka kya scene hai", "wala maamla samjhao". */
const AFFAIR = /^(?:affairs?|scene|seen|issues?|problems?|matters?|story|drama)$/;
const TELLS = /^(?:tell|explain)$/;
/** What may stand around them without saying more. */
const BESIDE =
  /^(?:is|was|what|this|that|these|of|about|all|whole|full|me|to|then|give|gave|do|did|please|brother|sir|detail|yaar|in|on|you|a|one|some|also|yes|bhai|bro)$/;
/** A sentence of its own is no topic. */
const NO_TOPIC = /^(?:ne|ko|who|when|where|why|how|which|said|and|or|not|will)$/;

/** Words that a topic has at the most. */
const LONGEST_TOPIC = 5;

/** "X ka kya chakkar hai", "X wala maamla samjhao", "X ke bare mein batao" as "tell me about X"; without an X as what the saga is about. Undefined where it asks otherwise. */
export function aboutTopic(glossed: readonly Word[], isName: (word: Word) => boolean): readonly Word[] | undefined {
  const [first] = glossed;
  if (!first) return undefined;
  const isBeside = (word: Word) => !isName(word) && (BESIDE.test(word.text) || AFFAIR.test(word.text) || TELLS.test(word.text));
  const end = glossed.findLastIndex((word) => !isBeside(word)) + 1;
  const [topic, behind] = [glossed.slice(0, end), textOf(glossed.slice(end)).split(" ")];
  const asks = behind.includes("what") || glossed[0]?.text === "what";
  const tells = behind.some((word) => TELLS.test(word));
  const isOfAffair = behind.some((word) => AFFAIR.test(word)) && (asks || tells);
  const isAsked = isOfAffair || (tells && (behind.includes("about") || behind.includes("of")));
  const named = topic.filter((word) => isName(word) || !/^(?:what|this|that|all|whole|of|you|me|please|brother|bhai)$/.test(word.text));
  if (!isAsked || topic.length > LONGEST_TOPIC || topic.some((word) => !isName(word) && NO_TOPIC.test(word.text))) return undefined;
  const put = (text: string) => ({ ...inPlaceOf(first, text), end: first.start });
  return named.length > 0 ? [..."tell me about".split(" ").map(put), ...named] : "what is this saga about".split(" ").map(put);
}
