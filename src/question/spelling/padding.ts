import { textOf, type Word } from "../../search/words.ts";
import { TAG } from "../reading/question-words.ts";
import { IS_IT_TRUE } from "../reading/truth.ts";

const GREETING =
  "(?:good (?:morning|evening|afternoon|day)|hi|hiya|heya|hello|hey|dear|salam|salaam|aoa|sorry|excuse me|please|plz|pls|yes or nope|yes or no|ok|okay|so|well|um|guys|team|everyone|all|folks|there|bot|sir|madam)";
const VERB =
  "(?:tell|confirm|explain|list|say|share|clarify|give|help|remind|check|let|state|provide|specify|outline|describe|identify|summari[sz]e|indicate|supply)";
/** What is asked for by one of these: whatever stands behind it. */
const REQUEST =
  `(?:(?:can|could|would|will) (?:you|u|anyone|anybody|someone|somebody)(?: please| kindly)* ${VERB}(?: me| us)?(?: know)?(?: with| on| about)?` +
  "|(?:do|does|did) (?:the|your) (?:file|data|article|story|report|bot) (?:say|mention|tell|know)(?: anything| something)?(?: about| of| if| whether| that)?" +
  "|what(?: is|s) (?:this |that |the |all )*(?:whole |big |latest )*(?:thing|deal|fuss|matter|issue|story|business|situation|buzz|noise|hype) (?:about|with|on|regarding|around|over)" +
  "|what(?: is|s) up with|what(?: is|s|(?: do| does) (?:we|you|they|anyone|the file)) (?:actually |really |already |currently )*(?:know|known) (?:so far |already |right now )?(?:about|of|on)" +
  "|(?:do|does) (?:you|anyone|anybody|u) (?:happen to )?know(?: about)?|(?:any|no) (?:idea|clue)(?: about| on)?|(?:please |kindly )?(?:tell|remind) (?:me|us)(?: about)?" +
  `|(?:would|could) you (?:please )?be (?:so )?(?:kind|good)(?: enough)?(?: as)? to ${VERB}(?: me| us)?(?: know)?(?: about)?` +
  `|(?:i (?:would|d)|id) (?:love|like) to know(?: about)?|i (?:want|need|would like|wanna)(?: to)? know(?: about)?|(?:please |kindly )${VERB})`;

/** Greetings and requests before the question proper: "good morning, could you kindly tell me whether". */
const OPENING = new RegExp(`^(?:${GREETING} )*(?:${REQUEST} )?(?:please |kindly )*`);

/** What asks for a yes or a no and says no more: "y/n, with details". */
const CHOICE = / (?:yes (?:or )?(?:nope|no)|or (?:not|no|nah|nope))(?:(?: and| with)? details?)?$/;

/** The same behind a question, or behind what one has heard. */
const ENDING = new RegExp(` (?:${TAG})$`);
const THANKS =
  / (?:thanks|thank you|thx|ty|please|pls|plz|cheers|lol|haha|bye|asap|(?:(?:i|we) )?need (?:it|this|that) (?:asap|now|quick|quickly|fast|in \d+ \w+|by \w+(?: \w+)?)|(?:as per|per|according to) (?:this|the|your) (?:article|file|report|story|data))$/;
/** What only says that the saga is meant, which every question is about. */
const SCENE =
  / (?:(?:right now|these days|nowadays|at the moment|at present)|for so long|in the first place|(?:in|of|from) (?:(?:all |the whole |this whole )?(?:of )?(?:this|the) (?:story|saga|affair|mess|drama|scandal|news)|all (?:of )?this))$/;
/** Who somebody is, is asked as the file knows it. */
const WHO_IS = /^who(?:s| is| are) /;
const AS_OF_NOW = / (?:now|today|currently|presently|at present|these days|nowadays)$/;
const HEARSAY = new RegExp(
  `^(?:(?:i|we) (?:have |just )?(?:heard|read|saw)|(?:people|they|some) (?:say|said|claim)|(?:my|a) (?:friend|brother|colleague|boss|father|mother|sister|wife|husband|uncle|aunt) (?:says|said|claims|told me)|rumou?r has it|word is|${IS_IT_TRUE})(?: that)? `,
);
const AUXILIARY = /^(?:is|was|are|were|has|have|had|will|did|does|can|could|would|should)$/;

/**
 * The words of a question without the courtesies around it; all of them where nothing else is left. What somebody has heard is asked after. `isMarked`: whether
 * the text ends with a question mark.
 */
export function withoutPadding(words: readonly Word[], isMarked: boolean): readonly Word[] {
  const all = textOf(words);
  const from = countOf(OPENING.exec(`${all} `)?.[0]);
  const asked = words.slice(0, beforeAll(SCENE, words.slice(0, beforeAll(THANKS, words))));
  const to = WHO_IS.test(all) ? beforeAll(AS_OF_NOW, asked) : asked.length;
  const kept = from >= to ? words : words.slice(from, to);
  return asQuestion(withoutThing(withoutSaying(kept)), isMarked);
}

/** "Everything the article says about him" as "everything about him". */
const SAYING =
  /\b(?:everything|anything|all)(?= (?:that )?(?:the|this|your) (?:article|file|story|report|data|bot) (?:says|has|knows|tells|mentions|contains) (?:about|on|of) )/;
const SAID_LAST = /^(?:says|has|knows|tells|mentions|contains)$/;

function withoutSaying(words: readonly Word[]): readonly Word[] {
  const match = SAYING.exec(textOf(words));
  if (!match) return words;
  const from = countOf(textOf(words).slice(0, match.index)) + 1;
  const said = words.findIndex(({ text }, at) => at >= from && SAID_LAST.test(text));
  return [...words.slice(0, from), ...words.slice(said + 1)];
}

const THING_ABOUT = /^what(?:s| is| was) (?:this |that |the )*(?:[^ ]+ ){1,4}?(?:thing|stuff|fuss|business|deal)(?: all)? about $/;

/** "What is the cypher thing about" as "the cypher", like "what is the thing about the cypher". */
function withoutThing(words: readonly Word[]): readonly Word[] {
  const text = textOf(words);
  if (!THING_ABOUT.test(`${text} `)) return words;
  const from = text.startsWith("what is") || text.startsWith("what was") ? 2 : 1;
  return words.slice(
    from,
    words.findLastIndex(({ text: word }) => /^(?:thing|stuff|fuss|business|deal)$/.test(word)),
  );
}

/** Words of a statement that may stand before its auxiliary. */
const LONGEST_SUBJECT = 4;

/** "Dar was convicted?": a statement with a question mark. */
function isStatement(words: readonly Word[]): boolean {
  const at = words.findIndex(({ text }) => AUXILIARY.test(text) && text !== "have");
  return at > 0 && at <= LONGEST_SUBJECT && !words.some(({ text }, index) => index !== at && ASKING.test(text));
}

/** "I heard he was fired", "he was fired, right?", "he was fired?" as "was he fired". */
function asQuestion(words: readonly Word[], isMarked: boolean): readonly Word[] {
  const text = textOf(words);
  const from = countOf(HEARSAY.exec(`${text} `)?.[0]);
  const chosen = beforeAll(CHOICE, words);
  const to = beforeAll(ENDING, words.slice(0, chosen));
  const isWhether = /^(?:whether|that)$/.test(words[from]?.text ?? "") && words.length > from + 2;
  const said = words.slice(isWhether ? from + 1 : from, to);
  const isSaid = from > 0 || to < words.length || isWhether || (isMarked && isStatement(words));
  if (said.length < 2 || !isSaid) return words;
  if (ASKING.test(said[0]?.text ?? "")) return words.slice(0, chosen);
  const at = said.findIndex(({ text: word }) => AUXILIARY.test(word));
  const auxiliary = said[at];
  if (at === 0) return said;
  return auxiliary ? [auxiliary, ...said.slice(0, at), ...said.slice(at + 1)] : [{ ...DID, start: said[0]?.start ?? 0 }, ...said];
}

/** How many words are left when what the pattern finds at the end is taken off, as often as it is there. */
function beforeAll(pattern: RegExp, words: readonly Word[]): number {
  const found = countOf(pattern.exec(` ${textOf(words)}`)?.[0]);
  return found === 0 ? words.length : beforeAll(pattern, words.slice(0, -found));
}

const ASKING = /^(?:who|whom|whose|what|which|when|where|why|how|is|was|are|were|did|do|does|has|have|will|can|could|would|should)$/;

const DID: Word = { text: "did", stem: "did", isStop: true, isCapitals: false, isCapitalized: false, start: 0, end: 0 };

function countOf(text: string | undefined): number {
  const trimmed = text?.trim() ?? "";
  return trimmed === "" ? 0 : trimmed.split(" ").length;
}
