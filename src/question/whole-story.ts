import type { Library } from "../saga/library.ts";
import type { Entity, Standing } from "../saga/schema.ts";
import { textOf, words } from "../search/words.ts";
import { withoutLeadIn } from "./lead-in.ts";
import { entityNamed } from "./named.ts";
import { LONGEST_QUESTION } from "./understand.ts";

/** How sure a file is of facts, as readers ask for all that it is so sure of. */
export type SureAs = Exclude<Standing, "retracted"> | "unconfirmed";

/** What is asked of the file as a whole: what the story is, who is in it, all of it in order, what is new in it, where it comes from, what it is how sure of. */
export type WholeStory = "overview" | "cast" | "timeline" | "newest" | "sources" | SureAs;

const BEFORE =
  "(?:(?:so|and|hey|hi|ok|okay|please|pls|can you|could you|in (?:a|one|two|few) (?:line|lines|sentence|sentences|word|words)|in (?:short|brief)|briefly) )*";
const BEHIND = "(?: (?:please|pls|today|now|right now|so far|yet|then|exactly))*";
const STORY = "(?: (?:this|that|the|it|all|everything|whole|entire|thing|story|saga|affair|scandal|mess|drama|business|file))*";
/** The same, at least a word of it: "who reported all this". */
const ALL_OF_IT = "(?: (?:the|this|that|it|all|whole|everything|thing|story|saga|affair|scandal|of))+";
const WHAT_IS = `^${BEFORE}(?:whats?|which (?:facts|parts?|claims|bits?))(?: is| are| was| were| has| have)?(?: been)?(?: really| actually| officially| only| just| merely| so far)*(?: of${STORY})? `;
const GIVE = "(?:(?:give|get) (?:me|us) )?(?:a |the )?(?:(?:short|quick|brief) )?";

/** Patterns see the folded words, and words of the title as "story": "what's new" is "what new". */
const PATTERNS: Readonly<Record<WholeStory, RegExp>> = {
  newest: new RegExp(
    `^${BEFORE}(?:(?:whats?(?: is)?|anything|is there anything|any) (?:new|the latest|latest)|(?:any |latest |the latest )?(?:news|updates?)|latest|when (?:was|were|is) (?:this|that|it|(?:the|your|this) (?:file|data|information|info|bot))(?: last)? (?:updated|written|from)|(?:whats? (?:is )?)?(?:the )?date (?:of|on) (?:the|this) (?:file|data)|(?:is|are) (?:this|the|your|it) ?(?:file|data|information|info|news|article)? (?:old|outdated|stale|current|up to date|recent)|how (?:recent|current|fresh|old|up to date) (?:is|are) (?:this|it|(?:the|your|this) (?:file|data|information|info|facts|answers|news|article)))${BEHIND}$`,
  ),
  overview: new RegExp(
    `^(?:in short|(?:the )?short(?:er)?(?: version)?|briefly|tell (?:me|us) more)${BEHIND}$|^${BEFORE}(?:${GIVE}(?:summary|overview|recap|rundown|tl dr|tldr)|summari[sz]e|explain|catch me up|fill me in|what happened|eli ?5|kya scene hai|kya chal raha hai|kya ho raha hai|whats?(?: is| was| are)?(?= (?!story$))|tell (?:me|us)|kya hua|ye kya hai|what (?:do (?:we|you) know|is (?:it )?known)(?: so far)?)` +
      `(?: (?:happening|going on))?(?: (?:of|about|on|in|with))?${STORY}(?: (?:fuss|hype|noise|buzz|commotion|issue))?(?: (?:all )?about)?(?: ${GIVE}summary)?(?: in (?:a |one |two |three |five |few |\\d |simple |short |plain )*(?:lines?|sentences?|words?|minutes?|terms|english|brief|nutshell))?${BEHIND}$`,
  ),
  cast: new RegExp(
    `^${BEFORE}(?:who(?:s| is)? who|(?:list|name|show)(?: me)? (?:everyone|everybody|all(?: the)? (?:people|names|characters|players))|(?:the )?(?:(?:main|key) (?:characters|people|players|figures|names)|cast)` +
      `|who(?: are|s)?(?: all)? the (?:(?:main|key|central|important) )*(?:characters?|people|players?|figures?|actors?|names)|who(?:s| is| are)(?: all)?(?: involved|(?= in )))` +
      `(?: (?:involved|here))?(?:(?: in)?${ALL_OF_IT})?${BEHIND}$`,
  ),
  timeline: new RegExp(
    `^${BEFORE}(?:(?:show|tell) (?:me|us) )?${GIVE}(?:(?:full|whole|complete) )?(?:timeline|chronology|order|sequence)(?: of(?: events)?${STORY})?${BEHIND}$`,
  ),
  sources: new RegExp(
    `^${BEFORE}(?:(?:what|which|who)s? (?:are |is )?(?:your|the|all the|its) sources?|(?:your |list (?:the |your )?)?sources|how many sources (?:are there|do you have|does (?:this|it|the file) have)|(?:which|what) sources (?:does|do|did|is|are) (?:this|it|the file|you) (?:use|rely on|cite|have|based on|quote)|where (?:did|do|does) (?:you|this|it|all this|the file) (?:get|come|got)(?: (?:this|it|that|your (?:information|info|facts|data|news)|all this|the information))?(?: from)?|(?:which|what) (?:outlets?|papers?|newspapers?|sources) are (?:cited|quoted|used|named)|when (?:was|were|is) (?:this|that|(?:the|this) (?:article|report|news|story|piece))(?: first)? (?:published|written|posted|out|from|printed)(?: and (?:by whom?|whom? by|where|who (?:wrote|published) it))?|(?:whats? (?:is )?)?(?:the )?date (?:of|on) (?:the|this) (?:article|report|news|story|piece)|(?:which|what) (?:news ?papers?|papers?|outlets?|media|agencies|channels?|sources?) (?:does|do) (?:this|it|(?:the|this) (?:story|article|report|piece|file)) (?:lean|rely|draw) on|who (?:is|are) the (?:publishers?|authors?|reporters?)|who (?:wrote|published) (?:this|the) (?:article|story|report|piece)|who is (?:reporting|publishing|covering)${ALL_OF_IT}|(?:which|what) (?:(?:news|wire|press) )?(?:agency|paper|newspaper|outlet) (?:(?:filed|ran|is)${ALL_OF_IT}|put out (?:this|the) (?:piece|article|report))(?: from)?|(?:(?:which|what) (?:news ?papers?|papers?|outlets?|media|agency|agencies|channels?|sites?)|who) (?:first )?(?:reported|published|broke|carried|wrote|covered|printed)(?: on| about)?${ALL_OF_IT})${BEHIND}$`,
  ),
  unknown: new RegExp(
    `^${BEFORE}whats?(?: is| are| do (?:we|you)| dont we| does${STORY})?(?: still| things)? (?:(?:not|isnt|arent) (?:know|known|clear)|un(?:known|clear)|(?:remains?|is|are) (?:unknown|unclear|open|not known))${BEHIND}$`,
  ),
  confirmed: new RegExp(
    `${WHAT_IS}(?:confirmed|verified|proven|proved|certain|established|fact)${BEHIND}$` +
      `|^${BEFORE}what (?:do we (?:really |actually )?know for (?:sure|certain)|are the facts)${BEHIND}$` +
      `|^${BEFORE}(?:is|has) (?:anything|something)(?: been)? (?:confirmed|verified|proven|proved|certain)${BEHIND}$` +
      `|^${BEFORE}(?:is there (?:any |some )?|(?:wheres? (?:is )?)?(?:any|the) )(?:proof|evidence|confirmation)(?: (?:of|for)${ALL_OF_IT})?${BEHIND}$`,
  ),
  unconfirmed: new RegExp(
    `${WHAT_IS}(?:(?:(?:not|isnt|arent|hasnt|havent) (?:yet |officially |been )*|un)(?:confirmed|verified|proven|proved|established)|not certain|uncertain)${BEHIND}$`,
  ),
  reported: new RegExp(`${WHAT_IS}reported${BEHIND}$`),
  alleged: new RegExp(`${WHAT_IS}alleged${BEHIND}$|^${BEFORE}what are the allegations${BEHIND}$`),
  claimed: new RegExp(`${WHAT_IS}claimed${BEHIND}$|^${BEFORE}what are the claims${BEHIND}$`),
  disputed: new RegExp(`${WHAT_IS}(?:disputed|contested|denied)${BEHIND}$`),
};

const CALLED = /^(?:story|saga|affair|scandal|mess|drama)$/;

const ALL = Object.keys(PATTERNS) as readonly WholeStory[];

/** What a text asks of the whole story, called by its title's words or by none ("what happened", "what are the audio leaks about"); undefined where it asks for something in it, or is longer than LONGEST_QUESTION. Pure. */
export function wholeStoryAsked(text: string, { theme: { title } }: Library): WholeStory | undefined {
  if (text.trim().length > LONGEST_QUESTION) return undefined;
  const own = new Set(title.flatMap(({ ids, stems }) => (ids.length === 0 ? stems : [])));
  const named = new Set(title.flatMap(({ ids, stems }) => (ids.length > 0 ? stems : [])));
  const asked = words(text);
  // A name of the title stands for the story beside another word of it alone: "the Torvik affair", but not "what is Torvik".
  const isCalled = asked.some(({ text: word, stem }) => own.has(stem) || CALLED.test(word));
  const plain = textOf(asked);
  const said = asked.map(({ text: word, stem }) => (own.has(stem) || (isCalled && named.has(stem)) ? "story" : word)).join(" ");
  if (said === "" || HAPPENED_TODAY.test(plain)) return undefined;
  // "Who is in the audio", "what is on it" asks what it has, where the audio gives the story its title, and not of the story.
  return ALL.find((asked) =>
    PATTERNS[asked].test(asked === "cast" || (asked === "overview" && WHATS_IN.test(withoutLeadIn(plain))) ? plain : said),
  );
}

/** Of a day that is named not the whole story is asked for; "what's new today" is the newest of it all the same. */
const HAPPENED_TODAY = /\bwhat happened\b.{0,40}\btoday\b/;

const WHATS_IN = /^whats?(?: is| are| was)? (?:in|on) /;

const OF_IT =
  /^(?:(?:and|so|but|ok)\s+)*(?:what(?:['’]?s| is| are)\s+)?(?:the |your |any )?sources?(?:\s+(?:for|of) (?:it|this|that))?(?:\s+(?:please|pls))?\W*$|^(?:(?:and|so|but|ok)\s+)*(?:who|which \w+) (?:first |originally )?(?:reported|published|wrote|covered|carried|broke|printed) (?:it|this|that)\W*$|^(?:(?:and|so|but|ok)\s+)*(?:is there )?(?:any|some) (?:proof|evidence|confirmation)(?: (?:of|for) (?:it|this|that))?\W*$/i;

/** "Who reported it", "any proof": behind a fact that was told it is asked of that fact, else of the whole story. */
export function isOfWhatWasTold(text: string): boolean {
  return text.length <= LONGEST_QUESTION && OF_IT.test(text.trim());
}

const TIMELINE = /\b(?:timeline|chronology|(?:order|sequence) of events)\b/i;
const ASKING_FOR = /^(?:please|pls|can|could|you|show|give|tell|me|us|a|the|full|short)$/i;

/** Whose "timeline of Ishaq Dar", "Ishaq Dar's timeline" asks for; undefined where it is no single name that the file has, or is longer than LONGEST_QUESTION. Pure. */
export function timelineTopicAsked(text: string, library: Library): Entity | undefined {
  if (text.trim().length > LONGEST_QUESTION || !TIMELINE.test(text)) return undefined;
  const [asked = "", behind = ""] = text.split(TIMELINE);
  const of = /^ (?:of|for|about|on) /i.exec(behind);
  const before = asked.trim().split(" ");
  const owner = before.slice(before.findIndex((word) => !ASKING_FOR.test(word))).join(" ");
  const topic = of ? behind.slice(of[0].length) : owner.replace(/['’]s$/, "");
  return entityNamed(topic, library);
}
