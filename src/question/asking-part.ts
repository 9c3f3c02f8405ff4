/** What a text asks, and what it tells besides. */
export interface Heard {
  /** The clauses that ask, in the text's own letters. */
  readonly asks: string;
  /** The sentences before them, as far as they do not ask: how one came to ask, whom one has read of. */
  readonly told: readonly string[];
}

const QUESTION_WORD = "who|whom|whose|whos|what|whats|which|when|where|wheres|why|how|hows";
const AUXILIARY =
  "is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|may|might|isnt|wasnt|didnt|doesnt|hasnt|isn['’]t|wasn['’]t|didn['’]t|doesn['’]t|hasn['’]t";
const PREPOSITION = "by|to|for|from|in|on|at|with|against|about|of|under|over|since|until";
/** Who may be asked to tell. */
const TELLER = "you|u|ya|anyone|anybody|someone|somebody|any of you|one of you|everyone|the bot";
const JOINT =
  "and|but|so|also|now|then|ok|okay|well|anyway|basically|like|hey|hi|hello|please|pls|plz|sorry|guys|just|quick question|quick q|q|question|or|yo|um|hmm|right|honestly|if so";

/** How a clause begins that asks. */
const ASKS = new RegExp(
  `^(?:(?:${JOINT})\\b[\\s,:]*)*(?:(?:(?:${PREPOSITION}) )?(?:(?:the|${PREPOSITION}) )?(?:${QUESTION_WORD})\\b|(?:${AUXILIARY})\\b(?! (?:${TELLER})\\b))`,
  "iu",
);

/** What begins a question within a clause: "does anyone know who", "I am trying to find out whether". */
const INQUIRY =
  "know|knows|wonder|wonders|wondering|curious|ask|asks|asked|asking|tell|tells|find|find out|figure out|work out|make out|sure|certain|remember|recall|confused|unclear|clear|understand|confirm|verify|clarify|explain|establish|check|idea|clue|say|see|remind|specify|state|advise|learn|indicate|outline|determine|identify";
const EMBEDDED = new RegExp(
  `\\b(?:${INQUIRY})(?: (?:me|us|you|please|again|once more|exactly|yet|for me|for us))*(?: (?:about|as to|of))? (?=(?:(?:${PREPOSITION}) )?(?:${QUESTION_WORD}|if|whether)\\b)`,
  "iu",
);
/** What makes it a request: "could you", "please", "I would like to". */
const REQUEST = new RegExp(
  `(?:\\b(?:${AUXILIARY}) (?:${TELLER}|we|i)\\b|\\b(?:please|kindly|pls|plz|tell me|tell us|any (?:idea|clue))\\b|\\b(?:i|we)(?: am| was| are|['’]?m|['’]?d|['’]?re)?(?: would)?(?: really| just| still| only| also)* (?:need|want|wanna|like|love|wondering|curious|asking|trying|looking|seeking)\\b|^(?:just )?(?:wondering|curious|asking)\\b)`,
  "iu",
);
/** What only somebody says who tells of himself, or is polite. */
const OF_ONESELF =
  /\b(?:i|im|i['’](?:m|ve|d|ll)|ive|my|mine|me|we|we['’](?:re|ve|d|ll)|our|you|your|ur|u|sorry|apologies|thanks|thank|thx|cheers|hope|appreciated?|bother|bothering)\b/iu;
const HEARSAY =
  /^(?:(?:and|but|cause|because) )?(?:somebody|someone|everyone|everybody|people|they|some) (?:said|says?|keeps?|thinks?|claims?|told)\b/iu;

/** What is put behind something told, to ask whether it is so. */
const TAG =
  /^\W*(?:(?:and |or )?(?:is|was) (?:that|this|it|he|she) (?:so|true|right|correct|real|legit)|(?:is|was|did|does|has)n?['’]?t (?:it|he|she|they)|right|correct|true or (?:false|not)|yes or no|or (?:no|not|nah))\W*$/iu;

/** Courtesies, and what asks for nothing: "can anyone help", "how are you", "kind regards". */
const EMPTY: ReadonlySet<string> = new Set(
  `and but so ok okay hey hi hiya hello yo salam aoa greetings good morning evening afternoon day night dear bot team folks lads fam brother bro sir madam
can could would will may might anyone anybody someone somebody everyone everybody you u be nice kind enough as to tell help me us out with this that please pls plz
a an i ask quick q dumb silly question incoming honest something here around there is are how doing today all guys right any idea ideas clue know does do mind one thing
make sense whats up thanks thank thx ty ta cheers regards best many advance in much lot ton love hugs rush no just curious wondering pretty longer have having nice keep work bunch kindly very wishes wish far away back soon cool awesome lol haha lmao omg hmm um
uh well yes fyi btw tbh bye`.split(/\s+/),
);

function isEmpty(text: string): boolean {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).every((word) => EMPTY.has(word.toLowerCase()));
}

/** What adds to a question behind it: "names please", "Monday or Tuesday". */
const ADDS = /\?|\b(?:sources?|names?|dates?|quotes?|wording|words|details?|or)\b/iu;
const BEGINS_WITH_PREPOSITION = new RegExp(
  `^(?:(?:and|but|so) )?(?:according|per|after|before|during|regarding|re|${PREPOSITION})\\b`,
  "iu",
);

const QUOTED = /[“"][^“”"]*[”"]/gu;
/** Ends of sentences; no dot behind a single letter or a title. A smile ends one too. */
const SENTENCE_END =
  /(?<=[?!…]|[^\s.]\.|\.\.)(?<!\b(?:\p{L}|mr|mrs|ms|dr|st|no|vs|gen|lt|col|maj|sen|rep)\.)\s+|\n+|\s*(?:[:;]['-]?[)(DPp](?!\w)|\p{Extended_Pictographic})+\s*/giu;
const CLAUSE_END = /[,;:]\s+|(?<![\s,;:])\s+(?:[-–—]+\s+|(?=(?:but|because|cause|coz|cos|since|cuz)\s))/giu;

type Part = "asks" | "wonders" | "requests" | "tells" | "tag" | "other";

interface Clause {
  readonly text: string;
  readonly part: Part;
}

/** Characters (UTF-16 units) of a text in which the question is looked for; a longer one is read from its beginning on. */
const LONGEST_TOLD = 1000;

/** Parts what is asked from what is told around it; where nothing shows what asks, all of the text does. Pure; its work is bounded by LONGEST_TOLD. */
export function askingPart(text: string): Heard {
  if (text.length > LONGEST_TOLD) return { asks: text, told: [] };
  const sentences = partedAt(SENTENCE_END, text).map(clausesOf);
  const all = sentences.flat();
  const asking = (["asks", "wonders", "requests"] as const).find((part) => all.some((clause) => clause.part === part));
  if (asking === undefined) return { asks: hearsayIn(all) ?? text, told: [] };
  const kept = new Set(sentences.flatMap((clauses) => clauses.filter((_, at) => isKept(clauses, at, asking))));
  const first = sentences.findIndex((clauses) => clauses.some(({ part }) => part === asking));
  const told = sentences.slice(0, first + 1).map((clauses) => textOf(clauses.filter((clause) => !kept.has(clause))));
  return {
    asks: textOf(all.filter((clause) => kept.has(clause))),
    told: told.filter((sentence) => !isEmpty(sentence)).map(withoutHearing),
  };
}

const HEARD =
  /\b(?:heard|read|saw|says?|said|swore|swears|claims?|claimed|thinks?|reckons?|insists?|told (?:me|us))(?: that)? (?!about\b|of\b)/iu;

const HEARING =
  /\b(?:(?:heard|read|reading|saw|talk|talking|hearing|mention|mentioned|keeps? on|going on|said|says|told (?:me|us)|show(?:ed)? (?:me|us))(?: something| a lot| stuff| everything)? (?:about|of|on)|(?:heard|read|said|says|told (?:me|us)|swears?|swore) that) /iu;

/** What was heard, read or spoken of, without by whom. */
function withoutHearing(sentence: string): string {
  const heard = HEARING.exec(sentence);
  return heard ? sentence.slice(heard.index + heard[0].length) : sentence;
}

/** What somebody has heard, where nothing is asked but whether it is so: "he swore that Dar ran off. Is that right?" */
function hearsayIn(clauses: readonly Clause[]): string | undefined {
  const tag = clauses.findLastIndex(({ part }) => part === "tag");
  const before = clauses.slice(0, Math.max(0, tag)).findLast(({ text }) => !isEmpty(text));
  const heard = before && HEARD.exec(before.text);
  if (!heard) return undefined;
  return `${textOf([{ ...before, text: before.text.slice(heard.index + heard[0].length) }]).replace(/(?<![.!])[.!]+$/u, "")}, ${clauses[tag]?.text.trim() ?? ""}`;
}

/** Whether a clause asks, or belongs to one that does: "in the second clip, who …". */
function isKept(clauses: readonly Clause[], at: number, asking: Part): boolean {
  const { part, text } = clauses[at] as Clause;
  if (part !== "other" && part !== "tag") return part === asking;
  const before = clauses.slice(0, at).findLast((clause) => clause.part !== "other");
  const after = clauses.slice(at + 1).find((clause) => clause.part !== "other");
  if (before?.part === asking || after?.part === asking) return true;
  return before === undefined && after === undefined && ADDS.test(text);
}

function textOf(clauses: readonly Clause[]): string {
  return clauses
    .map(({ text }) => text)
    .join("")
    .trim()
    .replace(/(?<![,;:\s–—-])[,;:\s–—-]+$/u, "");
}

/** The clauses of a sentence; what goes on with something told is told as well. */
function clausesOf(sentence: string): readonly Clause[] {
  const isMarked = /\?\s*$/u.test(sentence);
  const clauses: Clause[] = [];
  for (const text of partedAt(CLAUSE_END, sentence)) {
    const { part } = clauseOf(text);
    const goesOn = part === "other" && clauses.at(-1)?.part === "tells" && !BEGINS_WITH_PREPOSITION.test(text) && !text.includes('"');
    const isRelative = part === "asks" && clauses.length > 0 && !isMarked && /^(?:which|who|where|when)\b/iu.test(text);
    clauses.push(goesOn ? { text, part: "tells" } : isRelative ? { text, part: "wonders" } : clauseOf(text));
  }
  return clauses;
}

function clauseOf(text: string): Clause {
  const unquoted = withoutQuotes(text);
  if (TAG.test(unquoted)) return { text, part: "tag" };
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
function withoutQuotes(text: string): string {
  return text.replace(QUOTED, (quote) => "x".repeat(quote.length));
}
