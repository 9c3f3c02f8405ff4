import type { Library } from "../../saga/library.ts";
import type { Entity, Standing } from "../../saga/schema.ts";
import { textOf, words } from "../../search/words.ts";
import { withoutLeadIn } from "../reading/lead-in.ts";
import { LONGEST_QUESTION } from "../understand.ts";
import { entityNamed } from "./named.ts";
import { PATTERNS } from "./whole-story-patterns.ts";

/** How sure a file is of facts, as readers ask for all that it is so sure of, or for what it has withdrawn. */
export type SureAs = Standing | "unconfirmed";

/** What is asked of the file as a whole: what the story is, who is in it, all of it in order, what is new in it, where it comes from, what it is how sure of. */
export type WholeStory = "overview" | "cast" | "timeline" | "newest" | "sources" | SureAs;

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

/** "What are the sources for it", "who wrote it", "is there any proof of that", as they are typed. */
const OF_IT: readonly RegExp[] = [
  /^(?:(?:and|so|but|ok)\s+)*(?:what(?:['’]?s| is| are)\s+)?(?:the |your |any )?sources?(?:\s+(?:for|of) (?:it|this|that))?(?:\s+(?:please|pls))?\W*$/i,
  /^(?:(?:and|so|but|ok)\s+)*(?:who|which \w+) (?:first |originally )?(?:reported|published|wrote|covered|carried|broke|printed) (?:it|this|that)\W*$/i,
  /^(?:(?:and|so|but|ok)\s+)*(?:is there (?:any |some )?|any |some )(?:proof|evidence|confirmation)(?: (?:of|for) (?:it|this|that))?\W*$/i,
];

/** "Who reported it", "any proof": behind a fact that was told it is asked of that fact, else of the whole story. */
export function isOfWhatWasTold(text: string): boolean {
  return text.length <= LONGEST_QUESTION && OF_IT.some((pattern) => pattern.test(text.trim()));
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
