import type { Library } from "../saga/library.ts";
import { STOP_WORDS } from "../search/stop-words.ts";
import { stem, textOf, type Word } from "../search/words.ts";

const POST = "(?:party|post|office|position|title|job|role|rank|designation|profession|affiliation|ministry|department)";
/** "Which party office", "what exact post". */
const WHICH_POST = `(?:what|which) (?:(?:exact|political|official|public|government|party) )*(?<post>${POST})`;
const WHO = "(?<who>(?:\\S+ ){0,5}?\\S+)";

/** Roundabout ways to ask what post somebody holds. */
const POST_ASKED: readonly RegExp[] = [
  new RegExp(
    `^${WHICH_POST} (?:is|was|do|does|did|has|had) ${WHO} (?:in|from|with|of|hold|held|have|had|belong to|lead|head|run|represent|a member of)$`,
  ),
  new RegExp(
    `^(?:in|under) (?:what|which) (?<post>capacity|role|position) (?:is|was) ${WHO} (?:mentioned|named|involved|cited)(?: in .+)?$`,
  ),
];

/** Roundabout ways to ask who somebody is. */
const IDENTITY_ASKED: readonly RegExp[] = [
  new RegExp(`^how should ${WHO} be (?:introduced|described|identified)(?: to .+)?$`),
  new RegExp(`^(?:this |that |the )?${WHO}(?: (?:guy|man|woman|lady|person|dude|fellow|chap|one))? who is (?:he|she|that|this|it)$`),
  new RegExp(`^who is ${WHO} (?:again|anyway|exactly|politically(?: speaking)?|in (?:short|brief|a word|one line))$`),
  new RegExp(`^who (?:is|was|holds|held|has|had|occupies) the (?:office|post|position|title|job) of ${WHO}$`),
  new RegExp(`^what is the name of ${WHO}$`),
];

/** Words that ask roundabout who somebody in the file is or what post he holds, as the plain question: "which party is Dar from" as "what is Dar party". */
export function plainIdentity(words: readonly Word[], library: Library): readonly Word[] {
  const text = textOf(words);
  const groupsIn = (patterns: readonly RegExp[]) =>
    patterns.map((pattern) => pattern.exec(text)?.groups).find((groups) => groups !== undefined);
  const post = groupsIn(POST_ASKED);
  const { who } = post ?? groupsIn(IDENTITY_ASKED) ?? {};
  const name = who === undefined ? [] : spanOf(who, words);
  const [first] = name;
  if (!first || !isSomebody(name, library)) return words;
  const small = (word: string): Word => ({
    ...first,
    text: word,
    stem: stem(word),
    isStop: STOP_WORDS.has(word),
    isCapitals: false,
    isCapitalized: false,
  });
  // Whoever has no party in the file is not told by his post.
  return post
    ? [small("what"), small("is"), ...name, small(post.post === "party" ? "party" : "post")]
    : [small("who"), small("is"), ...name];
}

function spanOf(text: string, words: readonly Word[]): readonly Word[] {
  const { length } = text.split(" ");
  const from = words.findIndex((_, at) => textOf(words.slice(at, at + length)) === text);
  return from < 0 ? [] : words.slice(from, from + length);
}

/** Whether the words end with the name of one that is no thing: of things it is asked what they are. */
function isSomebody(name: readonly Word[], { names, entity }: Library): boolean {
  const last = names.find(name).at(-1);
  return last?.to === name.length && last.ids.every((id) => /^(?:person|organization|unidentified)$/.test(entity(id)?.kind ?? ""));
}
