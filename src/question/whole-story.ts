import type { Library } from "../saga/library.ts";
import { readUnits } from "../search/units.ts";
import { words } from "../search/words.ts";
import { LONGEST_QUESTION } from "./understand.ts";

/** What is asked of the file as a whole: what the story is, all of it in order, what is new in it, where it comes from, what is not known. */
export type WholeStory = "overview" | "timeline" | "newest" | "sources" | "unknowns";

const BEFORE = "(?:(?:so|and|hey|hi|ok|okay|please|pls|can you|could you) )*";
const BEHIND = "(?: (?:please|pls|today|now|right now|then|exactly))*";
const STORY = "(?: (?:this|that|the|it|all|everything|whole|entire|thing|story|saga|affair|scandal|mess|drama|business|file))*";
/** The same, at least a word of it: "who reported all this". */
const ALL_OF_IT = "(?: (?:this|that|it|all|everything|story|saga|affair|scandal|of))+";
const GIVE = "(?:(?:give|get) (?:me|us) )?(?:a |the )?(?:(?:short|quick|brief) )?";

/** Patterns see the folded words, and words of the title as "story": "what's new" is "what new". */
const PATTERNS: Readonly<Record<WholeStory, RegExp>> = {
  newest: new RegExp(
    `^${BEFORE}(?:(?:whats?(?: is)?|anything|is there anything|any) (?:new|the latest|latest)|(?:any |latest |the latest )?(?:news|updates?)|latest|when (?:was|were|is) (?:this|that|it|(?:the|your) (?:file|data|information|info|bot))(?: last)? updated|how (?:recent|current|fresh|old|up to date) (?:is|are) (?:this|it|(?:the|your) (?:file|data|information|info|facts|answers)))${BEHIND}$`,
  ),
  overview: new RegExp(
    `^${BEFORE}(?:${GIVE}(?:summary|overview|recap|rundown|tl dr|tldr)|summari[sz]e|explain|catch me up|fill me in|what happened|whats?(?: is| was| are)?(?= (?!story$))|tell (?:me|us)|kya hua|ye kya hai)` +
      `(?: (?:happening|going on))?(?: (?:of|about|on|in|with))?${STORY}(?: about)?(?: ${GIVE}summary)?${BEHIND}$`,
  ),
  timeline: new RegExp(
    `^${BEFORE}(?:(?:show|tell) (?:me|us) )?${GIVE}(?:(?:full|whole|complete) )?(?:timeline|chronology|(?:order|sequence) of events)(?: of${STORY})?${BEHIND}$`,
  ),
  sources: new RegExp(
    `^${BEFORE}(?:(?:what|which|who) (?:are|is) (?:your|the|all the|its) sources?|(?:your |list (?:the |your )?)?sources|how many sources (?:are there|do you have|does (?:this|it|the file) have)|(?:(?:which|what) (?:news ?papers?|papers?|outlets?|media|agency|agencies|channels?|sites?)|who) (?:first )?(?:reported|published|broke|carried|wrote|covered|printed)(?: on| about)?${ALL_OF_IT})${BEHIND}$`,
  ),
  unknowns: new RegExp(
    `^${BEFORE}whats?(?: is| are| do (?:we|you)| dont we| does${STORY})?(?: still| things)? (?:(?:not|isnt|arent) (?:know|known|clear|verified|confirmed)|un(?:known|clear|verified|confirmed)|(?:remains?|is|are) (?:unknown|unclear|open|not known))${BEHIND}$`,
  ),
};

const CALLED = /^(?:story|saga|affair|scandal|mess|drama)$/;

const ALL = ["newest", "overview", "timeline", "sources", "unknowns"] as const satisfies readonly WholeStory[];

/** What a text asks of the whole story, called by its title's words or by none ("what happened", "what are the audio leaks about"); undefined where it asks for something in it, or is longer than LONGEST_QUESTION. Pure. */
export function wholeStoryAsked(text: string, { about, names }: Library): WholeStory | undefined {
  if (text.trim().length > LONGEST_QUESTION) return undefined;
  const title = readUnits(about.title, names);
  const own = new Set(title.flatMap(({ ids, stems }) => (ids.length === 0 ? stems : [])));
  const named = new Set(title.flatMap(({ ids, stems }) => (ids.length > 0 ? stems : [])));
  const asked = words(text);
  // A name of the title stands for the story beside another word of it alone: "the Torvik affair", but not "what is Torvik".
  const isCalled = asked.some(({ text: word, stem }) => own.has(stem) || CALLED.test(word));
  const said = asked.map(({ text: word, stem }) => (own.has(stem) || (isCalled && named.has(stem)) ? "story" : word)).join(" ");
  if (said === "") return undefined;
  return ALL.find((asked) => PATTERNS[asked].test(said));
}
