import { inPlaceOf, textOf, type Word } from "../../search/words.ts";
import { FORM_OF_BE, QUESTION_WORD } from "./question-words.ts";

/** How many words a name may have between "took" and "place". */
const LONGEST_BETWEEN = 4;

/** Turns of phrase whose words say little one by one, as the word that they stand for: "took his place" as "replaced", "whose idea was it" as "who proposed". */
export function withoutIdioms(words: readonly Word[]): readonly Word[] {
  return IDIOMS.reduce((read, idiom) => idiom(read), words);
}

/** One after the other, each on what the ones before it have read. */
const IDIOMS: readonly ((words: readonly Word[]) => readonly Word[])[] = [
  withoutStress,
  uncleft,
  inOneWord,
  becauseOf,
  madeTo,
  stoodBehind,
  contentsOf,
  whoseIdea,
  tookPlaceOf,
  tookOverFrom,
  tookPlace,
  toldTo,
  saidTo,
  wantedByCourt,
  broughtCase,
  tookToCourt,
  rolePlayed,
  foundOut,
  reportFound,
  whereItAppeared,
  established,
  gotDone,
  didTheDoing,
  shouldGo,
  finished,
  isOut,
  cameBack,
];

const QUESTION = new RegExp(`^(?:${QUESTION_WORD})$`);

/** Behind a question word these say only how much it is wondered: "how on earth". */
const STRESS = /^(?:on earth|in the world|the (?:hell|heck|fuck|devil))(?: |$)/;

function withoutStress(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(({ text }) => QUESTION.test(text));
  const stress =
    at < 0
      ? undefined
      : STRESS.exec(textOf(words.slice(at + 1, at + 4)))?.[0]
          .trim()
          .split(" ").length;
  return stress === undefined ? words : [...words.slice(0, at + 1), ...words.slice(at + 1 + stress)];
}

/** Verbs whose sense hangs on a small word that may stand far behind them, and the one word that says the same in that form. */
const SEPARABLE: readonly { readonly verb: RegExp; readonly particle: string; readonly means: readonly [base: string, past: string] }[] = [
  { verb: /^(?:give|gives|gave|given|giving|hand|hands|handed)$/, particle: "back", means: ["return", "returned"] },
  { verb: /^(?:pay|pays|paid|paying)$/, particle: "back", means: ["repay", "repaid"] },
  { verb: /^(?:call|calls|called|calling)$/, particle: "off", means: ["cancel", "cancelled"] },
  { verb: /^(?:turn|turns|turned|turning)$/, particle: "down", means: ["reject", "rejected"] },
];
/** How many words may stand between. */
const MOST_BETWEEN = 5;

/** "Gave the files back" as "returned the files". */
function inOneWord(words: readonly Word[]): readonly Word[] {
  for (const { verb, particle, means } of SEPARABLE) {
    const at = words.findIndex(({ text }) => verb.test(text));
    const behind = words.findIndex(({ text }, index) => index > at && text === particle);
    const found = words[at];
    if (!found || behind < 0 || behind > at + 1 + MOST_BETWEEN) continue;
    const isPast = /(?:ed|gave|given|paid)$/.test(found.text);
    return words.flatMap((word, index) => (index === at ? [inPlaceOf(found, means[isPast ? 1 : 0])] : index === behind ? [] : [word]));
  }
  return words;
}

const BECAUSE_OF = /\b(?:due to|owing to|on account of|(?:as )?(?:a |the )?(?:result|consequence) of|in consequence of)(?= )/;

/** "Due to the leak", "a result of the leak" as "because of the leak". */
function becauseOf(words: readonly Word[]): readonly Word[] {
  const text = textOf(words);
  const match = BECAUSE_OF.exec(text);
  if (!match) return words;
  const from = text.slice(0, match.index).split(" ").length - 1;
  const count = match[0].split(" ").length;
  const [first] = words.slice(from);
  return first ? [...words.slice(0, from), inPlaceOf(first, "because"), inPlaceOf(first, "of"), ...words.slice(from + count)] : words;
}

const MADE_TO =
  /^(?:(?:so|and|but|ok) )*(?:did |has |had )?(\S+(?: \S+){0,3}) (?:made|make|forced|force) (\S+(?: \S+)?)(?: to)? (resign|quit|leave|go|step down|stand down)$/;

/** "The leak made him resign", "did the leak force him to resign" as "did he resign because of the leak". */
function madeTo(words: readonly Word[]): readonly Word[] {
  const match = MADE_TO.exec(textOf(words));
  const [first] = words;
  if (!match || !first) return words;
  const [, cause = "", who = "", deed = ""] = match;
  if (/^(?:who|what|which|why|how|when|where)\b/.test(cause)) return words;
  const place = (text: string) => text.split(" ").map((word) => words.find((other) => other.text === word) ?? inPlaceOf(first, word));
  const subject = who.split(" ").map((word) => inPlaceOf(place(word)[0] ?? first, SUBJECT[word] ?? word));
  return [inPlaceOf(first, "did"), ...subject, ...place(deed), inPlaceOf(first, "because"), inPlaceOf(first, "of"), ...place(cause)];
}

const SUBJECT: Readonly<Record<string, string>> = { him: "he", her: "she", them: "they" };

/** "Who is behind the leak" as "who did the leaking": no motive is asked for. */
function stoodBehind(words: readonly Word[]): readonly Word[] {
  const match =
    /^(?:(?:so|and|but|ok) )*who (?:is|was|are|were|stands?|stood) behind (?:(?:the|this|that|these|all) )*(?:audio )?(leak|hack|bugg|tapp|record)(?:s|ing|ings)?$/.exec(
      textOf(words),
    );
  const [who] = words;
  if (!match || !who) return words;
  return [inPlaceOf(who, "who"), inPlaceOf(words.at(-1) ?? who, `${match[1]}ed`)];
}

/** "What is in the recordings", "what was on it": asks for the contents; what is in an outlet's story is what it reports. */
const WHATS_IN =
  /^(?:(?:so|and|but|ok) )*what(?:(?:(?:s| is| are| was| were)(?: actually| exactly| really| even| supposedly| there)*)?| (?:exactly |actually )?(?:do|does|did) (?:\w+ ){1,6}(?:say|says|claim|claims|think|believe)(?: there)? (?:is|are|was|were)) (?:in|on|inside) (?!.*\b(?:story|report|article|newspaper|news)\b)/;

function contentsOf(words: readonly Word[]): readonly Word[] {
  const match = WHATS_IN.exec(`${textOf(words)} `);
  const at = match === null ? -1 : match[0].trim().split(" ").length - 1;
  const preposition = words[at];
  if (!preposition || at === words.length - 1) return words;
  return [...words.slice(0, at), inPlaceOf(preposition, "contents"), ...words.slice(at + 1)];
}

/** "When did the premier find out" as "when was the premier told". */
function foundOut(words: readonly Word[]): readonly Word[] {
  const did = words.findIndex(({ text }) => text === "did");
  const at = words.findIndex(({ text }, index) => index > did + 1 && isFindingOut(text, words[index + 1]?.text, words[index + 2]?.text));
  const [auxiliary, verb] = [words[did], words[at]];
  // "When did she claim to find out": that she claims it is asked.
  const isClaimed = words[at - 1]?.text === "to";
  if (!auxiliary || !verb || isClaimed || did > 1 || at < 0 || /^(?:how|who|what|why)$/.test(words[0]?.text ?? "")) return words;
  const rest = words.slice(at + (verb.text === "find" ? 2 : 3));
  return [...words.slice(0, did), inPlaceOf(auxiliary, "was"), ...words.slice(did + 1, at), inPlaceOf(verb, "told"), ...rest];
}

/** "What did the inquiry find" as "what did the inquiry say". */
function reportFound(words: readonly Word[]): readonly Word[] {
  const isAsked = /^what (?:did|does|do|has|have) /.test(textOf(words));
  const at = isAsked ? words.findIndex(({ text }, index) => FINDING.test(text) && REPORT.test(words[index - 1]?.text ?? "")) : -1;
  const verb = words[at];
  return verb ? [...words.slice(0, at), inPlaceOf(verb, "say"), ...words.slice(at + 1)] : words;
}

const APPEARED =
  /^where (?:did|has|was|does|is) (?:(?:the|this|that) )?(?:first )?(?:story|report|news|article|claim|piece) (?:about|of|on|that) (.+) (?:appear|appeared|run|printed|surface|surfaced)$/;

/** "Where did the story about the letter appear" as "where was the letter reported". */
function whereItAppeared(words: readonly Word[]): readonly Word[] {
  const what = APPEARED.exec(textOf(words))?.[1]?.split(" ").length ?? 0;
  const [where, auxiliary] = words;
  const verb = words.at(-1);
  if (what === 0 || !where || !auxiliary || !verb) return words;
  return [where, inPlaceOf(auxiliary, "was"), ...words.slice(-1 - what, -1), inPlaceOf(verb, "reported")];
}

const REPORT =
  /^(?:reports?|stud(?:y|ies)|inquir(?:y|ies)|investigations?|audits?|reviews?|surveys?|probes?|inspections?|analysis|panel|commission)$/;
const FINDING = /^(?:find|finds|found|conclude[ds]?|show|shows|shown|reveal|reveals|revealed|establish|establishes|established)$/;

/** "Did she found the creamery" as "did she establish it": nothing is found there. */
function established(words: readonly Word[]): readonly Word[] {
  const did = words.findIndex(({ text }) => /^(?:did|to)$/.test(text));
  const at = words.findIndex(({ text }, index) => index > did && text === "found");
  const verb = words[at];
  if (!verb || did < 0 || at > did + 1 + LONGEST_BETWEEN || words.slice(did, at).some(({ text }) => FOUND_THERE.test(text))) return words;
  return words.map((word) => (word === verb ? inPlaceOf(verb, "establish") : word));
}

const FOUND_THERE = /^(?:be|is|was|were|have|has|had)$/;

/** "Find out", "get to know", "come to know". */
function isFindingOut(first: string, second = "", third = ""): boolean {
  return (first === "find" && second === "out") || (/^(?:get|come)$/.test(first) && second === "to" && third === "know");
}

/** "What role did Maryam play in it" as "what role Maryam in it". */
function rolePlayed(words: readonly Word[]): readonly Word[] {
  const role = words.findIndex(({ text }) => /^(?:role|part)$/.test(text));
  const play = words.findIndex(({ text }, index) => index > role && /^(?:play|plays|played)$/.test(text));
  if (role < 0 || play < 0 || play > role + 1 + MOST_BETWEEN || !/^(?:what|which)$/.test(words[role - 1]?.text ?? "")) return words;
  return words.filter(({ text }, index) => index !== play && !(index > role && index < play && /^(?:did|does|do|has|have)$/.test(text)));
}

const CASE = /^(?:cases?|charges?|references?|suits?|lawsuits?|actions?|complaints?|proceedings)$/;

/** "Who brought the case", and "case who ne did", which is Urdu's order, as "who filed the case". */
function broughtCase(words: readonly Word[]): readonly Word[] {
  const brought = words.findIndex(({ text }) => /^(?:brings?|brought|bringing)$/.test(text));
  const at =
    brought < 0 ? words.findIndex(({ text }, index) => /^(?:did|made|put)$/.test(text) && words[index - 1]?.text === "ne") : brought;
  const verb = words[at];
  const near = brought < 0 ? words.slice(Math.max(0, at - MOST_BETWEEN), Math.max(0, at)) : words.slice(at + 1, at + 1 + MOST_BETWEEN);
  const isOfCase = near.some(({ text }) => CASE.test(text));
  return verb && isOfCase ? words.map((word) => (word === verb ? inPlaceOf(verb, "filed") : word)) : words;
}

const SUING: Readonly<Record<string, string>> = { take: "sue", takes: "sues", took: "sued", taken: "sued", taking: "suing" };

/** "Who is taking the club to court" as "who is suing the club". */
function tookToCourt(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(({ text }) => Object.hasOwn(SUING, text));
  const to = words.findIndex(({ text }, index) => index > at + 1 && text === "to" && words[index + 1]?.text === "court");
  const verb = words[at];
  if (!verb || to < 0 || to > at + 1 + MOST_BETWEEN) return words;
  return words.flatMap((word, index) =>
    index === at ? [inPlaceOf(verb, SUING[verb.text] ?? "sue")] : index === to || index === to + 1 ? [] : [word],
  );
}

/** "Took Dar's place", "got his job"; that something took place is another thing. */
function tookPlaceOf(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(({ text }) => /^(?:took|takes?|taken|taking|gets?|got|gotten|lands?|landed|fills?|filled)$/.test(text));
  const place = words.findIndex(({ text }, index) => index > at + 1 && /^(?:place|job|post|position|seat|office|portfolio)$/.test(text));
  const verb = words[at];
  const isWhose = words.slice(at + 1, place).every(({ text, isStop }) => !isStop || /^(?:his|her|their|its)$/.test(text));
  if (!verb || place < 0 || place > at + 1 + LONGEST_BETWEEN || !isWhose) return words;
  return words.flatMap((word, index) => (index === at ? [inPlaceOf(verb, "replaced")] : index === place ? [] : [word]));
}

/** "Who told her to wait" as "who directed her to wait": nothing is told her that she does not know. */
function toldTo(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(({ text }) => text === "told");
  const verb = words[at];
  const to = words.findIndex(({ text }, index) => index > at + 1 && text === "to");
  const isQuestion = /^(?:who|whom|did|was)$/.test(words[0]?.text ?? "") && at <= LONGEST_BETWEEN;
  if (!verb || !isQuestion || to < 0 || to > at + 1 + LONGEST_BETWEEN || to === words.length - 1) return words;
  return words.map((word) => (word === verb ? inPlaceOf(verb, "directed") : word));
}

/** "Who said to stop it" as "who asked to stop it"; "who said to him that it stops" is another thing. */
function saidTo(words: readonly Word[]): readonly Word[] {
  const match =
    /^(?:(?:so|and|but|ok) )*who (?:said|says) to (?!(?:him|her|them|us|me|you|it|whom|the|a|an|his|their|this|that)\b)[a-z]+ (?:the|a|an|his|her|their|this|that|it|all|up|off|out)\b/.exec(
      textOf(words),
    );
  return match ? words.map((word) => (/^sa(?:id|ys)$/.test(word.text) ? inPlaceOf(word, "asked") : word)) : words;
}

/** "Is Dar wanted", "was he wanted by the police" as "is there a warrant for Dar's arrest". */
function wantedByCourt(words: readonly Word[]): readonly Word[] {
  const match =
    /^(?:(?:so|and|but|ok) )*(?:is|was|are|were) (\S+(?: \S+){0,3}?) (?:still |currently |now )?wanted(?: by (?:the )?(?:police|court|courts|law|authorities))?(?: now| still)?$/.exec(
      textOf(words),
    );
  const [first] = words;
  if (!match || !first) return words;
  const who = (match[1] ?? "").split(" ").map((text) => words.find((word) => word.text === text) ?? inPlaceOf(first, text));
  const at = words.findIndex(({ text }) => FORM_OF_BE.test(text));
  const be = words[at] ?? first;
  const wanted = words.find(({ text }) => text === "wanted") ?? first;
  return [...words.slice(0, at), be, inPlaceOf(be, "there"), inPlaceOf(wanted, "warrant"), inPlaceOf(wanted, "for"), ...who];
}

/** What is asked about in "was it Imran who said so", "is it the court that was bugged". */
const CLEFT =
  /^(?:is|was) it (?:(?:really|actually) )?((?!true |confirmed )(?:\S+ ){1,4}?who|(?:the|a|an|his|her) (?!(?:secret|coincidence|shame|crime|joke|pity|mistake|surprise|problem|possibility) that )(?:\S+ ){1,4}?that) /;
const AUXILIARY = /^(?:is|are|was|were|has|have|had|will|would|can|could)$/;

/** "Was it Imran who said so" as "did Imran say so": asks whether he did. */
function uncleft(words: readonly Word[]): readonly Word[] {
  const [, cleft] = CLEFT.exec(`${textOf(words)} `) ?? [];
  const [be] = words;
  if (!be || cleft === undefined) return words;
  const to = words.findIndex(({ text }, at) => at > 1 && text === cleft.split(" ").at(-1));
  const subject = words.slice(to + 1 - cleft.split(" ").length, to);
  const [verb, ...rest] = words.slice(to + 1);
  if (!verb) return words;
  return AUXILIARY.test(verb.text) ? [verb, ...subject, ...rest] : [inPlaceOf(be, "did"), ...subject, verb, ...rest];
}

function whoseIdea(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(({ text }) => text === "whose");
  const [whose, idea] = [words[at], words[at + 1]];
  if (!whose || idea?.text !== "idea") return words;
  const rest = words.slice(at + 2);
  const from = rest.findIndex(({ text }) => !/^(?:is|was|it|to)$/.test(text));
  return [...words.slice(0, at), inPlaceOf(whose, "who"), inPlaceOf(idea, "proposed"), ...(from < 0 ? [] : rest.slice(from))];
}

/** "Took over from Dar" as "replaced Dar": nothing is taken. */
function tookOverFrom(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(
    ({ text }, index) =>
      /^(?:take|takes|took|taken|taking)$/.test(text) && words[index + 1]?.text === "over" && words[index + 2]?.text === "from",
  );
  const verb = words[at];
  return verb && at + 3 < words.length ? [...words.slice(0, at), inPlaceOf(verb, "replaced"), ...words.slice(at + 3)] : words;
}

/** "Did it take place" as "did it happen": nothing is taken, and no place is meant. */
function tookPlace(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(({ text }, index) => /^(?:take|takes|took|taken|taking)$/.test(text) && words[index + 1]?.text === "place");
  const verb = words[at];
  if (!verb) return words;
  const happen = /^(?:took|taken)$/.test(verb.text) ? "happened" : "happen";
  return [...words.slice(0, at), inPlaceOf(verb, happen), ...words.slice(at + 2)];
}

/** "Who got snooped on" as "who was snooped on". */
function gotDone(words: readonly Word[]): readonly Word[] {
  return words.map((word, at) =>
    /^(?:gets?|got)$/.test(word.text) && /\w{3}ed$/.test(words[at + 1]?.text ?? "") ? inPlaceOf(word, "was") : word,
  );
}

/** "Who did the hacking" as "who hacked", "did he do the hacking" as "did he hack". */
function didTheDoing(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(
    ({ text }, index) => /^(?:do|did|done)$/.test(text) && /^(?:hack|leak|bugg|tapp|record)ing$/.test(words[index + 2]?.text ?? ""),
  );
  const [verb, the, doing] = words.slice(at, at + 3);
  if (at < 0 || !verb || !doing || the?.text !== "the") return words;
  const done = inPlaceOf(doing, verb.text === "do" ? doing.text.replace(/(?:([gp])\1)?ing$/, "$1") : doing.text.replace(/ing$/, "ed"));
  return [...words.slice(0, at), done, ...words.slice(at + 3)];
}

/** "Is he taking over", "was it handed over": the verb before has another sense with "over". */
const GOES_WITH_OVER = /^(?:taken|won|run|gone|come|\w+ed|(?:tak|hand|turn|pass|sign|carry|mov|mull|runn|go|com|cross)ing)$/;

/** "Is the trial over now", "will it be over" as "is the trial finished now". */
function finished(words: readonly Word[]): readonly Word[] {
  const at = words.findLastIndex(({ text }) => !/^(?:now|yet|already|then|finally)$/.test(text));
  const [first, before, over] = [words[0]?.text ?? "", words[at - 1]?.text ?? "", words[at]];
  const asksIf = at > 1 && (first === "will" ? before === "be" : FORM_OF_BE.test(first) && !GOES_WITH_OVER.test(before));
  return over?.text === "over" && asksIf ? words.map((word) => (word === over ? inPlaceOf(over, "finished") : word)) : words;
}

/** "Why should he go", "must she go" as "should he resign"; where or how far something should go is another thing. */
function shouldGo(words: readonly Word[]): readonly Word[] {
  const go = words.at(-1);
  const isDue = words.some(({ text }) => /^(?:should|must|ought)$/.test(text));
  const isOfWay = words.some(({ text }) => /^(?:where|how|what|which|when)$/.test(text));
  return go?.text === "go" && isDue && !isOfWay ? [...words.slice(0, -1), inPlaceOf(go, "resign")] : words;
}

/** "Is it out yet" as "was it released yet". */
function isOut(words: readonly Word[]): readonly Word[] {
  const [first, , last] = words;
  if (!first || !last || !/^(?:is|are|was|were) (?:it|they|that|these|those|this) out(?: (?:yet|already|now|there))*$/.test(textOf(words)))
    return words;
  const isOne = /^(?:is|was)$/.test(first.text);
  return words.map((word) =>
    word === first ? inPlaceOf(word, isOne ? "was" : "were") : word === last ? inPlaceOf(word, "released") : word,
  );
}

const COMES = /^(?:come|comes|came|coming|go|goes|went|gone|going|get|gets|got|getting|head|heading|fly|flew|flying|be|been)$/;

const MAY_COME = /^(?:is|are|was|were|has|have|had|will|would|did|does|do|can|could|when|why)$/;

/** "Is Dar coming back", "is he back" as "is Dar returning", "has he returned". */
function cameBack(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(({ text }, index) => index > 1 && text === "back" && mayEndBack(textOf(words.slice(index + 1))));
  const [back, before, first] = [words[at], words[at - 1], words[0]];
  if (!back || !before || !first || !MAY_COME.test(first.text)) return words;
  // Whatever was brought back has come back: "did the crystals come back".
  const isOfThing = first.text === "did" && words[1]?.text === "the";
  if (COMES.test(before.text) && !isOfThing) {
    const form = /ing$/.test(before.text) ? "returning" : /^(?:came|went|gone|got|flew|been)$/.test(before.text) ? "returned" : "return";
    return words.flatMap((word) => (word === before ? [inPlaceOf(before, form)] : word === back ? [] : [word]));
  }
  if (!/^(?:is|are|was|were)$/.test(first.text)) return words;
  const auxiliary = /^(?:is|was)$/.test(first.text) ? "has" : "have";
  return words.map((word) => (word === first ? inPlaceOf(first, auxiliary) : word === back ? inPlaceOf(back, "returned") : word));
}

/** "Back to Pakistan", "back home yet". */
function mayEndBack(behind: string): boolean {
  return /^(?:|(?:home|yet|now|already|again|here|soon|then|to|in|from|at|for)(?: .*)?)$/.test(behind);
}
