import type { Kind } from "../question.ts";
import { withoutLeadIn } from "./lead-in.ts";
import { ASKED_FOR_WORDS, PUTS_DOWN_TO } from "./speech.ts";
import { SURE_WORDS } from "./truth.ts";

/** How the form of a question is read: what it asks for, and which of its words only say so and need no covering. */
export interface Form {
  /** What sort of answer is asked for; `keywords` where no word tells. */
  readonly kind: Kind;
  /** Indexes of the words that make up the form: "what time", "which newspaper", "is it confirmed". */
  readonly cues: ReadonlySet<number>;
  /** Indexes of the words that ask how sure something is. */
  readonly standingCues: ReadonlySet<number>;
  /** Whether it asks for somebody's words, or for who says so. */
  readonly isAboutSpeech: boolean;
  /** Whether a name is asked for: "which court". */
  readonly wantsName: boolean;
  /** Whether it asks how sure something is: "is it confirmed", but not "who confirmed it". */
  readonly asksStanding: boolean;
  /** Whether somebody's very words are asked for. */
  readonly wantsQuote: boolean;
  /** Whether it asks in what way something was done, not how sure or how bad it is. */
  readonly asksManner: boolean;
}

const OUTLET =
  "(?:(?:news|wire|press) agenc(?:y|ies)|(?<=\\b(?:which|what) )agenc(?:y|ies)(?= (?:reports?|reported|published?|carried|broke|says?|said|quotes?|quoted|wire|wires))|(?:news ?)?(?:papers?|newspapers?|outlets?|publications?|media|channels?|websites?|source|sources|publisher|press|dailies|daily))";

interface Rule {
  readonly pattern: RegExp;
  readonly kind: Kind;
  /** What has to stand somewhere behind it. */
  readonly before?: RegExp;
  /** Whether it asks who says so. */
  readonly isSpeech?: boolean;
}

/** The rule whose words come first wins. Patterns see the folded words joined by single blanks, and mark the cue words by their match. */
const RULES: readonly Rule[] = [
  { pattern: new RegExp(`\\b(?:which|what|whose|konsi|name of the|name the) (?:\\w+ )?${OUTLET}\\b`), kind: "source" },
  { pattern: /\b(?:what|whats|wheres|where|who) (?:is |are |was )?(?:the |your |ur )?sources?\b/, kind: "source" },
  {
    pattern: /\bsources? (?:for|of|on)\b|\bcite\b|\bcitation\b|^(?:and |so |but |ok )*(?:the |your |any )?sources?(?: (?:please|pls))?$/,
    kind: "source",
  },
  {
    pattern:
      /\bwho (?:first |originally )?(?:reports?|reported|published|carried|quotes|quoted|covered|broke (?:the |this |that )?(?:story|news|scoop))\b/,
    kind: "source",
  },
  {
    pattern: /\bwhere (?=(?:was|were|did|is|does|do|has) )/,
    before: /\b(?:reported|published|printed|come from|report)\b/,
    kind: "source",
  },
  {
    pattern: new RegExp(
      `\\b(?:according to|per) (?:whom|who|what|which)\\b|\\b(?:${PUTS_DOWN_TO}) who\\b|\\bwhose (?:claim|words?|word|allegation|version|statement)\\b`,
    ),
    kind: "who",
    isSpeech: true,
  },
  { pattern: /\b(?:on|under) (?:whose|what) (?:authority|word|say so)\b/, kind: "who", isSpeech: true },
  {
    pattern:
      /\bwheres? (?:is |are |was |does |do |did )?(?:(?:that|this|it|the (?:quote|phrase|line|claim|word|words|story|news)) )(?:come |coming )?from\b/,
    kind: "source",
  },
  { pattern: /\bhow long ago\b|\bhow many (?:days|weeks|months|years) (?:ago|back|before|earlier)\b/, kind: "when" },
  { pattern: /\bhow come\b/, kind: "why" },
  {
    pattern:
      /\bhow (?:much |many )?(?:long\b|much (?:time|warning|notice)|many (?:days|months|weeks|years|hours) (?!ago|back|before|of))\b|\bfor how long\b|\bfor (?:what|which) (?:stretch|period|length|span)\b/,
    kind: "duration",
  },
  {
    pattern:
      /\b(?:at |on |in |by )?(?:what|which|wat) (?:exact |exactly )?(?:time|date|day|month|year|hour|o clock|oclock)s?(?: and (?:time|date|day))?\b|\bwhen(?: exactly)?\b|\bsince when\b|\bhow many time\b/,
    kind: "when",
  },
  { pattern: /\bhow (?:many|much|big|large|high)\b|\bnumber of\b|\b(?:what|which) (?:sum|amount)\b/, kind: "count" },
  {
    pattern:
      /\b(?:in |at |to |from )?(?:what|which) (?:place|city|town|location|country)\b|(?<!\b(?:quote|line|bit|part|clip|tape|audio|recording|passage|moment|statement|sentence|one|case|point|words) )\bwhere(?: exactly)?\b/,
    kind: "where",
  },
  {
    pattern:
      /\b(?:what|whats|which|any|the) (?:is |was |are |were )?(?:the |his |her |their |your )?(?:exact |actual |real )?(?:reasons?|motives?|motivation|cause|grounds?)\b|\breasons? (?:for|given|behind)\b|\bwhy\b|\bon what (?:grounds|basis)\b|\bwhat (?:made|caused|led|prompted)\b|\bwhat for\b/,
    kind: "why",
  },
  {
    pattern:
      /\bwho(?:m)?\b|\bwhose\b|\b(?:which|what) (?:person|people|man|woman|politicians?|minister|ministers|leaders?|officials?|two people|party|agency|body|institution|organi[sz]ation)\b/,
    kind: "who",
  },
  { pattern: /\bhow(?: exactly)?\b/, kind: "how" },
  {
    pattern:
      /\b(?:which|what) (?:kind of |sort of |type of )?(?:software|device|tool|method|technique|malware|spyware|technology|equipment)s?(?: or \w+)?(?= (?:(?:was|were|is|are) (?:used|employed)|(?:did|do|does) (?:\w+ ){1,4}use)\b)/,
    kind: "how",
  },
];

const STANDING = new RegExp(
  `\\b(?:is|was|has|are|were|have|been|can)? ?(?:it|this|that|there|anything|anyone|been|he|she)? ?(?:${SURE_WORDS})\\b(?: that| or)?`,
);
const NAME =
  /\b(?:names?|naam) (?:of|please|plz|pls|kya|wise)\b|(?<!\bto )\bnames?$|\b(?:name the|by name)\b|\bwhats? (?:is |was |are )?(?:the |his |her |their )?(?:\w+ )?names?\b|\bwhats? (?:is |was |are |were )?(?:\w+ ){1,5}called$|^(?:and |so |but )?which (?!one|\w+day$)\w+$|\bwhich (?:\w+ ){1,3}(?:are|is|was|were|gets?|got) named\b|\bwhich (?:(?!(?:of|did|do|does|was|were|is|are|has|have|had)\b)\w+ ){0,3}(?:court|judges?|journalists?|generals?|dignitar(?:y|ies)|diplomats|officials|officers|leaders|politicians|ministers|lawmakers|lawyers|website|forum|site)\b/;
const ASKED_OF_SPEECH = /\b(?:what|whats|wat|whom?|how)\b/;
const SPEECH = /\b(?:quote|quotes|quoted|exact words|words|statement|verbatim|reaction|response|comment)\b/;
const QUOTE =
  /\b(?:exact(?:ly)? words?|exact wording|verbatim|word for word|(?:full|exact|direct) quotes?|quote (?:of|from|by|on|about)|the quote|quote me|in quotes)\b|^(?:(?:please|pls|can you|could you|so|and) )*quote (?!unquote)|^(?:so |and |but )*what (?:were|are|was) (?:\S+ ){1,4}words$/;
/** "Did the leak cause it", "did it force him out" asks why. */
const CAUSAL =
  /\b(?:caused?|causing|because|due to|led to|lead to|leads to|result of|resulted? in|responsible for|trigger(?:ed)?|(?:forced?|pushed?|drove|drive|driven) (?:\w+ ){1,4}(?:out|away|to (?:resign|quit|leave|go|step))|cost (?:\w+ ){1,4}(?:jobs?|posts?|seats?|office)|(?:quit|resign(?:ed)?|step(?:ped)? down|leave|left|fired|sacked|removed|ousted|gone?) over)\b/;
const YES_NO =
  /^(?:so |and |but |ok |hey |hi |bhai |well |please |yo |or |wait |um |guys |hello |hmm |then )*(?:is|are|was|were|am|do|does|did|has|have|had|can|could|will|would|should|shall|any|isnt|arent|wasnt|werent|dont|doesnt|didnt|hasnt|havent|hadnt|cant|couldnt|wont|wouldnt|shouldnt|is it true)\b/;

/** The rule whose words come first in the text; of several at one place the first of the table. */
function earliest(text: string): { readonly rule: Rule; readonly match: RegExpExecArray } | undefined {
  let first: { rule: Rule; match: RegExpExecArray } | undefined;
  for (const rule of RULES) {
    const match = rule.pattern.exec(text);
    if (
      match &&
      rule.before?.test(text.slice(match.index)) !== false &&
      !isConjunction(match, text) &&
      (!first || match.index < first.match.index)
    )
      first = { rule, match };
  }
  return first;
}

function isAboutSpeech(text: string): boolean {
  const asked = ASKED_OF_SPEECH.exec(text);
  return SPEECH.test(text) || (asked !== null && ASKED_FOR_WORDS.test(text.slice(asked.index + asked[0].length)));
}

/** "when" behind another question word only says which time is meant: "which country was he in when he quit". */
function isConjunction(match: RegExpExecArray, text: string): boolean {
  const before = text.slice(0, match.index);
  return (match[0] === "when" && /\b(?:what|which|how)\b/.test(before)) || (/^whom?$/.test(match[0]) && TOLD_OF.test(before));
}

/** Whoever stands before "who" is meant, and not asked for: "what do they give to those who finished". */
const TOLD_OF =
  /^(?:(?:so|and|but) )*(?:what|whats|which|how|why|when|where)\b.* (?:people|those|anyone|anybody|everyone|everybody|others|readers|customers|users|fans) $/;

/** "What happened to him", "what about the letter": whatever the file tells of it. */
const ABOUT =
  /^(?:whats? (?:is |has )?(?:happened|happening|up|new) (?:to|with)|what (?:happens|became|becomes) (?:to|of)|(?:what|how) about) /;

/** "Is it known how …" asks how. */
const EMBEDDED =
  /\b(?:confirmed|known|clear|established|certain|sure|know|understand|understood|(?:figured|worked|found) out|(?:idea|clue|sense)(?: of| about| on| as to)?|says?|explain(?:ed)?|reveal(?:ed)?|disclosed?|mention(?:ed)?|specif(?:y|ied)|(?:tell|told) (?:us|anyone|people|everyone)) (?=(?:how|who|when|where|why)\b)/;

function asksManner(kind: Kind, text: string): boolean {
  return kind === "how" && MANNER.test(text);
}

const MANNER = /\bhow (?:exactly )?(?:was|were|is|are|did|do|does|has|have|had|could|can)\b/;

/** Reads the form from the folded words, spelling mended and Urdu glossed. `isUrdu`: the question word may stand anywhere. */
export function readForm(folded: readonly string[], isUrdu: boolean): Form {
  const text = folded.join(" ");
  const isYesNo = isUrdu ? IS_URDU_YES_NO.test(text) && !ASKS_FOR_ONE.test(text) : YES_NO.test(text) && !EMBEDDED.test(text);
  const first = isYesNo ? undefined : earliest(text);
  const asked = isYesNo ? (CAUSAL.test(text) ? "why" : "yes-no") : first?.rule.kind;
  const standing = STANDING.exec(text);
  const asksStanding = standing !== null && (isYesNo || asked === undefined);
  const time = asked === undefined && !OF_WORDS.test(text) ? TIME.exec(text) : null;
  const kind = asked ?? (time ? "when" : kindOfRest(text));
  return {
    kind,
    cues: new Set([...indexesIn(first?.match ?? null, folded), ...indexesIn(time, folded)]),
    standingCues: new Set(asksStanding ? indexesIn(standing, folded) : []),
    isAboutSpeech: first?.rule.isSpeech === true || isAboutSpeech(text),
    wantsName: NAME.test(text),
    asksStanding,
    wantsQuote: QUOTE.test(text),
    asksManner: asksManner(kind, text),
  };
}

const IS_URDU_YES_NO = /^what\b.*\b(?:is|was|will|did|not|gave|took|said|happened)\b/;
const ASKS_FOR_ONE = /\b(?:who|when|where|why|how)\b/;
const TIME = /\b(?:dates?(?: and)? times?|dates?|times?|day)\b/;
/** Beside these a date or a day is no more than what was spoken of. */
const OF_WORDS = /\b(?:quotes?|said|say|words|verbatim|wording|about (?:the |a )?(?:date|time|day)s?)\b/;

/** Where no rule and no word for a time tells what is asked for. */
function kindOfRest(text: string): Kind {
  return /\b(?:what|which|whats)\b/.test(text) && !ABOUT.test(withoutLeadIn(text)) ? "what" : "keywords";
}

/** The indexes of the words that begin within the match. */
function indexesIn(match: RegExpExecArray | null, folded: readonly string[]): readonly number[] {
  if (!match) return [];
  const end = match.index + match[0].length;
  let start = 0;
  return folded.flatMap((word, index) => {
    const isIn = start >= match.index && start < end;
    start += word.length + 1;
    return isIn ? [index] : [];
  });
}
