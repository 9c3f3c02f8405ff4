import type { WholeStory } from "./whole-story.ts";

/** Alternatives of a pattern. */
function anyOf(...alternatives: readonly string[]): string {
  return `(?:${alternatives.join("|")})`;
}

const BEFORE =
  "(?:(?:so|and|hey|hi|ok|okay|please|pls|can you|could you|in (?:a|one|two|few) (?:line|lines|sentence|sentences|word|words)|in (?:short|brief)|briefly) )*";
const BEHIND = "(?: (?:please|pls|today|now|right now|so far|yet|then|exactly))*";
const STORY = "(?: (?:this|that|the|it|all|everything|whole|entire|thing|story|saga|affair|scandal|mess|drama|business|file))*";
/** The same, at least a word of it: "who reported all this". */
const ALL_OF_IT = "(?: (?:the|this|that|it|all|whole|everything|thing|story|saga|affair|scandal|of))+";
const WHAT_IS = `^${BEFORE}(?:whats?|which (?:facts|parts?|claims|bits?))(?: is| are| was| were| has| have)?(?: been)?(?: really| actually| officially| only| just| merely| so far)*(?: of${STORY})? `;
const GIVE = "(?:(?:give|get) (?:me|us) )?(?:a |the )?(?:(?:short|quick|brief) )?";

/** "What's new", "any updates", "latest news". */
const WHAT_IS_NEW = [
  "(?:whats?(?: is)?|anything|is there anything|any) (?:new|the latest|latest)",
  "(?:any |latest |the latest )?(?:news|updates?)",
  "latest",
];
/** "When was this file last updated", "how old is it", "is this up to date". */
const HOW_OLD = [
  "when (?:was|were|is) (?:this|that|it|(?:the|your|this) (?:file|data|information|info|bot))(?: last)? (?:updated|written|from)",
  "(?:whats? (?:is )?)?(?:the )?date (?:of|on) (?:the|this) (?:file|data)",
  "(?:is|are) (?:this|the|your|it) ?(?:file|data|information|info|news|article)? (?:old|outdated|stale|current|up to date|recent)",
  "how (?:recent|current|fresh|old|up to date) (?:is|are) (?:this|it|(?:the|your|this) (?:file|data|information|info|facts|answers|news|article))",
];

/** "Tell me more": nothing is said of what. */
const BRIEFLY = anyOf("in short", "(?:the )?short(?:er)?(?: version)?", "briefly", "tell (?:me|us) more");
/** How a request begins for what the story is: "explain", "what happened", "kya hua". */
const TELL = anyOf(
  `${GIVE}(?:summary|overview|recap|rundown|tl dr|tldr)`,
  "summari[sz]e",
  "explain",
  "catch me up",
  "fill me in",
  "what happened",
  "eli ?5",
  "kya scene hai",
  "kya chal raha hai",
  "kya ho raha hai",
  "whats?(?: is| was| are)?(?= (?!story$))",
  "tell (?:me|us)",
  "kya hua",
  "ye kya hai",
  "what (?:do (?:we|you) know|is (?:it )?known)(?: so far)?",
);
/** And how it goes on: "happening with all this fuss about", "a summary of the saga". */
const WHAT_GOES_ON = `(?: (?:happening|going on))?(?: (?:of|about|on|in|with))?${STORY}(?: (?:fuss|hype|noise|buzz|commotion|issue))?(?: (?:all )?about)?(?: ${GIVE}summary)?`;
/** "In two lines", "in simple terms". */
const HOW_LONG =
  "(?: briefly| in short| in (?:a |one |two |three |five |few |\\d |simple |short |plain )*(?:lines?|sentences?|words?|minutes?|terms|english|brief|nutshell))?";

const WHO_IS_WHO = anyOf(
  "who(?:s| is)? who",
  "(?:list|name|show)(?: me)? (?:everyone|everybody|all(?: the)? (?:people|names|characters|players))",
  "(?:the )?(?:(?:main|key) (?:characters|people|players|figures|names)|cast)",
  "who(?: are|s)?(?: all)? the (?:(?:main|key|central|important) )*(?:characters?|people|players?|figures?|actors?|names)",
  "who(?: all)?(?:s| is| are)(?: all)?(?: involved|(?= in ))",
);

/** What all that is in the file comes from: "your sources", "where did you get this". */
const WHICH_SOURCES = [
  "(?:what|which|who)s? (?:are |is )?(?:your|the|all the|its) sources?",
  "(?:your |list (?:the |your )?)?sources",
  "how many sources (?:are there|do you have|does (?:this|it|the file) have)",
  "(?:which|what) sources (?:does|do|did|is|are) (?:this|it|the file|you) (?:use|rely on|cite|have|based on|quote)",
  "where (?:did|do|does) (?:you|this|it|all this|the file) (?:get|come|got)(?: (?:this|it|that|your (?:information|info|facts|data|news)|all this|the information))?(?: from)?",
  "(?:which|what) (?:outlets?|papers?|newspapers?|sources) are (?:cited|quoted|used|named|the sources?)",
];
/** "When was this report published", "the date of the article". */
const WHEN_PUBLISHED = [
  "when (?:was|were|is) (?:this|that|(?:the|this) (?:article|report|news|story|piece))(?: first)? (?:published|written|posted|out|from|printed)(?: and (?:by whom?|whom? by|where|who (?:wrote|published) it))?",
  "(?:whats? (?:is )?)?(?:the )?date (?:of|on) (?:the |this )?(?:article|report|news|story|piece)",
  "(?:article|report|story|publication|publishing) date",
];
/** "Which paper broke this story", "who is reporting it all". */
const WHO_REPORTED = [
  "(?:which|what) (?:news ?papers?|papers?|outlets?|media|agencies|channels?|sources?) (?:does|do) (?:this|it|(?:the|this) (?:story|article|report|piece|file)) (?:lean|rely|draw) on",
  "who (?:is|are) the (?:publishers?|authors?|reporters?)",
  "who (?:wrote|published) (?:this|the) (?:article|story|report|piece)",
  `who is (?:reporting|publishing|covering)${ALL_OF_IT}`,
  `(?:which|what) (?:(?:news|wire|press) )?(?:agency|paper|newspaper|outlet) (?:(?:filed|ran|is)${ALL_OF_IT}|(?:put out|wrote|published|did) (?:this|the) (?:piece|article|report))(?: from)?`,
  `(?:(?:which|what) (?:news ?papers?|papers?|outlets?|media|agency|agencies|channels?|sites?)|who) (?:first )?(?:reported|published|broke|carried|wrote|covered|printed)(?: on| about)?${ALL_OF_IT}`,
];

const UNKNOWN = anyOf(
  "(?:not|isnt|arent) (?:know|known|clear)",
  "un(?:known|clear)",
  "(?:remains?|is|are) (?:unknown|unclear|open|not known)",
);

/** What asks for each of them; they see the folded words, and words of the title as "story": "what's new" is "what new". */
export const PATTERNS: Readonly<Record<WholeStory, RegExp>> = {
  newest: new RegExp(`^${BEFORE}${anyOf(...WHAT_IS_NEW, ...HOW_OLD)}${BEHIND}$`),
  overview: new RegExp(`^${BRIEFLY}${BEHIND}$|^${BEFORE}${TELL}${WHAT_GOES_ON}${HOW_LONG}${BEHIND}$`),
  cast: new RegExp(`^${BEFORE}${WHO_IS_WHO}(?: (?:involved|here))?(?:(?: in)?${ALL_OF_IT})?${BEHIND}$`),
  timeline: new RegExp(
    `^${BEFORE}(?:(?:show|tell) (?:me|us) )?${GIVE}(?:(?:full|whole|complete) )?(?:timeline|chronology|order|sequence)(?: of(?: events)?${STORY})?${BEHIND}$`,
  ),
  sources: new RegExp(`^${BEFORE}${anyOf(...WHICH_SOURCES, ...WHEN_PUBLISHED, ...WHO_REPORTED)}${BEHIND}$`),
  unknown: new RegExp(`^${BEFORE}whats?(?: is| are| do (?:we|you)| dont we| does${STORY})?(?: still| things)? ${UNKNOWN}${BEHIND}$`),
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
  retracted: new RegExp(
    `${WHAT_IS}(?:withdrawn|retracted|taken back|unpublished)${BEHIND}$` +
      `|^${BEFORE}(?:was|is|has|have|were) (?:anything|something|any (?:facts?|claims?))(?: been)? (?:withdrawn|retracted|taken back)${BEHIND}$` +
      `|^${BEFORE}(?:what (?:did|has|have) (?:you|the file) (?:withdrawn?|retract(?:ed)?|taken? back)|(?:list |show )?(?:the |all )?(?:withdrawn|retracted) facts?|(?:the |any )?(?:retractions?|withdrawals?))${BEHIND}$`,
  ),
};
