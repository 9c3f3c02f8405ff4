import type { Library } from "../../saga/library.ts";
import { isActor, isPerson } from "../../saga/somebody.ts";
import { inPlaceOf, textOf, type Word, wordsOfText } from "../../search/words.ts";

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
  const name = who === undefined ? [] : wordsOfText(who, words);
  const [first] = name;
  if (!first || !isNameOfActor(name, library)) return words;
  const small = (word: string) => inPlaceOf(first, word);
  // Whoever has no party in the file is not told by his post.
  return post
    ? [small("what"), small("is"), ...name, small(post.post === "party" ? "party" : "post")]
    : [small("who"), small("is"), ...name];
}

const WENT = new RegExp(`^(?:(?:when|why) )?did ${WHO} go$`);

/** "Did the mayor go", "why did she go" as "did the mayor resign": of people who hold an office it is asked so. */
export function leftOffice(words: readonly Word[], library: Library): readonly Word[] {
  const who = WENT.exec(textOf(words))?.groups?.who;
  const go = words.at(-1);
  const name = who === undefined ? [] : wordsOfText(who, words);
  const isOfPerson =
    name.length > 0 &&
    isNameOfActor(name, library) &&
    library.names.find(name).every(({ ids }) => ids.every((id) => isPerson(id, library)));
  return go && isOfPerson ? [...words.slice(0, -1), inPlaceOf(go, "resign")] : words;
}

/** Whether the words are the name of one that is no thing, with small words or a place before it: of things it is asked what they are. */
function isNameOfActor(name: readonly Word[], library: Library): boolean {
  const found = library.names.find(name);
  const last = found.at(-1);
  const isNamed = (at: number) => found.some(({ from, to }) => from <= at && at < to);
  if (last?.to !== name.length || !name.every(({ isStop }, at) => isStop || isNamed(at))) return false;
  return last.ids.every((id) => isActor(id, library));
}
