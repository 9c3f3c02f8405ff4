import type { Word } from "../search/words.ts";

const GREETING =
  "(?:good (?:morning|evening|afternoon|day)|hi|hello|hey|dear|salam|aoa|sorry|excuse me|please|plz|pls|ok|okay|so|well|um|guys|team|everyone|all|folks|there|bot|sir|madam)";
const REQUEST =
  "(?:(?:can|could|would|will) (?:you|u|anyone|anybody|someone|somebody)(?: please| kindly)* (?:tell|confirm|explain|list|say|share|clarify|give|help|remind|check|let)(?: me| us)?(?: know)?(?: with| on| if| whether| that| about)?" +
  "|(?:do|does) (?:you|anyone|anybody|u) (?:happen to )?know(?: if| whether| that| about)?|(?:any|no) (?:idea|clue)(?: if| whether| about| on)?|(?:please |kindly )?(?:tell|remind) (?:me|us)(?: if| whether| about)?" +
  "|i (?:want|need|would like|wanna)(?: to)? know(?: if| whether| about)?|i am asking(?: if| whether| about)?|i was wondering(?: if| whether| about)?|(?:please |kindly )(?:confirm|explain|list|clarify)(?: if| whether| that)?|just wondering(?: if| whether)?)";

/** Greetings and requests before the question proper: "good morning, could you kindly tell me whether". */
const PADDING = new RegExp(`^(?:${GREETING} )*(?:${REQUEST} )?(?:please |kindly )*`);

/** The words of a question without the courtesies before it; all of them where nothing else is left. */
export function withoutPadding(words: readonly Word[]): readonly Word[] {
  const text = words.map((word) => word.text).join(" ");
  const length = PADDING.exec(`${text} `)?.[0].trim() ?? "";
  const count = length === "" ? 0 : length.split(" ").length;
  return count >= words.length ? words : words.slice(count);
}
