import { AUXILIARY, QUESTION_WORD, TAG } from "../reading/question-words.ts";

/**
 * What a clause does: it asks; it says what its writer wonders; it requests something without a question word; it tells of the writer; it asks whether what was
 * told is so; or none of it.
 */
export type Part = "asks" | "wonders" | "requests" | "tells" | "tag" | "other";

/** A clause with the mark that ends it, in the letters of its text. */
export interface Clause {
  readonly text: string;
  readonly part: Part;
}

/** Auxiliaries that a clause may begin with. */
const BEGINNING = `${AUXILIARY}|may|might|isnt|wasnt|didnt|doesnt|hasnt|isn['’]t|wasn['’]t|didn['’]t|doesn['’]t|hasn['’]t`;
const PREPOSITION = "by|to|for|from|in|on|at|with|against|about|of|under|over|since|until";
/** Who may be asked to tell. */
const TELLER = "you|u|ya|anyone|anybody|someone|somebody|any of you|one of you|everyone|the bot";
const JOINT =
  "and|but|so|also|hiya|heya|bro|bhai|salam|salaam|now|then|ok|okay|well|anyway|basically|like|hey|hi|hello|please|pls|plz|sorry|guys|just|quick question|quick q|q|question|or|yo|um|hmm|right|honestly|if so";

/** How a clause begins that asks. */
const ASKS = new RegExp(
  `^(?:(?:${JOINT})\\b[\\s,:]*)*(?:(?:(?:${PREPOSITION}) )?(?:(?:the|${PREPOSITION}) )?(?:${QUESTION_WORD})\\b|(?:${BEGINNING})\\b(?! (?:${TELLER})\\b))`,
  "iu",
);

/** What begins a question within a clause: "does anyone know who", "I am trying to find out whether". */
const INQUIRY =
  "know|knows|wonder|wonders|wondering|curious|ask|asks|asked|asking|tell|tells|find|find out|figure out|work out|make out|sure|certain|remember|recall|confused|unclear|clear|understand|confirm|verify|clarify|explain|establish|check|idea|clue|say|see|remind|specify|state|advise|learn|indicate|outline|determine|identify|guide|list|describe|name|summari[sz]e|share|provide|give";
const EMBEDDED = new RegExp(
  `\\b(?:${INQUIRY})(?: (?:me|us|you|please|again|once more|exactly|yet|for me|for us))*(?: for (?:my|our|the|an?) \\w+(?: \\w+)?)?(?: (?:about|as to|of))? (?=(?:(?:${PREPOSITION}) )?(?:${QUESTION_WORD}|if|whether)\\b)`,
  "iu",
);
/** What makes it a request: "could you", "please", "I would like to". */
const REQUEST = new RegExp(
  `(?:\\b(?:${BEGINNING}) (?:${TELLER}|we|i)\\b|\\b(?:please|kindly|pls|plz|tell me|tell us|any (?:idea|clue))\\b|\\b(?:i|we)(?: am| was| are|['’]?m|['’]?d|['’]?re)?(?: would)?(?: really| just| still| only| also)* (?:need|want|wanna|like|love|wondering|curious|asking|trying|looking|seeking)\\b|^(?:just )?(?:wondering|curious|asking)\\b)`,
  "iu",
);
/** What only somebody says who tells of himself, or is polite. */
const OF_ONESELF =
  /\b(?:i|im|i['’](?:m|ve|d|ll)|ive|my|mine|me|we|we['’](?:re|ve|d|ll)|our|you|your|ur|u|sorry|apologies|thanks|thank|thx|cheers|hope|appreciated?|bother|bothering)\b/iu;
const HEARSAY =
  /^(?:(?:and|but|cause|because) )?(?:somebody|someone|everyone|everybody|people|they|some) (?:said|says?|keeps?|thinks?|claims?|told)\b/iu;

const IS_TAG = new RegExp(`^\\W*(?:(?:and )?(?:${TAG})|yes or no|or (?:no|not|nah))\\W*$`, "iu");

/** Courtesies, and what asks for nothing: "can anyone help", "how are you", "kind regards". */
const EMPTY: ReadonlySet<string> = new Set(
  `and but so ok okay hey hi hiya hello yo salam aoa greetings good morning evening afternoon day night dear bot team folks lads fam brother bro sir madam
can could would will may might anyone anybody someone somebody everyone everybody you u be nice kind enough as to tell help me us out with this that please pls plz
a an i ask quick q dumb silly question incoming honest something here around there is are how doing today all guys right any idea ideas clue know does do mind one more another last thing
make sense whats up thanks thank thx ty ta cheers regards best many advance in much lot ton love hugs rush no just curious wondering pretty longer have having nice keep work bunch kindly very wishes wish far away back soon cool awesome lol haha lmao omg hmm um
uh well yes fyi btw tbh bye`.split(/\s+/),
);

/** Whether a text says nothing but courtesies. */
export function isEmpty(text: string): boolean {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).every((word) => EMPTY.has(word.toLowerCase()));
}

const BEGINS_WITH_PREPOSITION = new RegExp(
  `^(?:(?:and|but|so) )?(?:according|per|after|before|during|regarding|re|${PREPOSITION})\\b`,
  "iu",
);

const QUOTED = /[“"][^“”"]*[”"]/gu;
/** Ends of sentences; no dot behind a single letter or a title. A smile may end one too. */
const SENTENCE_END =
  /(?<=[?!…]|[^\s.]\.|\.\.)(?<!\b(?:\p{L}|mr|mrs|ms|dr|st|no|vs|gen|lt|col|maj|sen|rep)\.)\s+|\n+|\s*(?:[:;]['-]?[)(DPp](?!\w)|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f)+\s*/giu;
const ENDS_SMILING =
  /(?<!(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f))(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f)+\s*$/u;
const CLAUSE_END = /[,;:]\s+|(?<![\s,;:])\s+(?:[-–—]+\s+|(?=(?:but|because|cause|coz|cos|since|cuz)\s))/giu;

/** The clauses of each sentence of a text. Pure, linear in the text's length. */
export function clausesIn(text: string): readonly (readonly Clause[])[] {
  return sentencesIn(text).map(clausesOf);
}

/** Sentences; a smile in the midst of one is as if it were not there: "who 👀 leaked it". */
function sentencesIn(text: string): readonly string[] {
  const sentences: string[] = [];
  for (const part of partedAt(SENTENCE_END, text)) {
    const before = sentences.at(-1);
    const smile = before === undefined ? null : ENDS_SMILING.exec(before);
    const begun = smile ? smile.input.slice(0, smile.index).trimEnd() : "";
    if (goesOn(begun, part)) sentences[sentences.length - 1] = `${begun} ${part}`;
    else sentences.push(part);
  }
  return sentences;
}

/** Whether a question that was begun ends only with what stands behind a smile. */
function goesOn(begun: string, behind: string): boolean {
  if (begun === "") return false;
  if (UNFINISHED.test(begun)) return true;
  return /^(?:asks|tag)$/.test(clauseOf(begun).part) && clauseOf(behind).part === "other" && !REMARK.test(behind);
}

/** Behind these a question goes on. */
const UNFINISHED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${QUESTION_WORD}|${AUXILIARY}|${PREPOSITION}|the|a|an|his|her|their|and|or|not|ever|really|actually)$`,
  "iu",
);

/** "That's wild", "he is done": what is thought of it. */
const REMARK = /^(?:that|this|it|he|she|they)(?:['’]?(?:s|re)| (?:is|was|are|were|has|looks?|sounds?|seems?))\b/iu;

/** The clauses of a sentence; what goes on with something told is told as well. */
function clausesOf(sentence: string): readonly Clause[] {
  const isMarked = /\?\s*$/u.test(sentence);
  const clauses: Clause[] = [];
  for (const text of partedAt(CLAUSE_END, sentence)) {
    const clause = clauseOf(text);
    const isToldOn = clause.part === "other" && clauses.at(-1)?.part === "tells" && !BEGINS_WITH_PREPOSITION.test(text) && !hasQuote(text);
    const isRelative = clause.part === "asks" && clauses.length > 0 && !isMarked && /^(?:which|who|where|when)\b/iu.test(text);
    clauses.push(isToldOn ? { text, part: "tells" } : isRelative ? { text, part: "wonders" } : clause);
  }
  return clauses;
}

function clauseOf(text: string): Clause {
  const unquoted = withoutQuotes(text);
  if (IS_TAG.test(unquoted)) return { text, part: "tag" };
  if (isEmpty(unquoted) || HEARSAY.test(unquoted)) return { text, part: "tells" };
  if (ASKS.test(unquoted)) return { text, part: "asks" };
  if (!OF_ONESELF.test(unquoted) && !REQUEST.test(unquoted)) return { text, part: "other" };
  const isRequest = REQUEST.test(unquoted);
  const embedded = EMBEDDED.exec(unquoted);
  if (embedded)
    return { text: text.slice(embedded.index + embedded[0].length).replace(/^if\b/iu, "whether"), part: isRequest ? "asks" : "wonders" };
  return { text, part: isRequest ? "requests" : "tells" };
}

/** The parts of a text with what ends each; what stands in quotation marks is not parted. */
function partedAt(end: RegExp, text: string): readonly string[] {
  const starts = [0, ...[...withoutQuotes(text).matchAll(end)].map(({ index, 0: { length } }) => index + length)];
  return starts.map((start, at) => text.slice(start, starts[at + 1])).filter((part) => part.trim() !== "");
}

/** The text with every letter between quotation marks as an x, as long as it was. */
export function withoutQuotes(text: string): string {
  return text.replace(QUOTED, (quote) => "x".repeat(quote.length));
}

function hasQuote(text: string): boolean {
  return withoutQuotes(text) !== text;
}
