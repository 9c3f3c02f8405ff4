import type { Topic } from "../../reply.ts";
import type { Library } from "../../saga/library.ts";
import { isOutlet, isPerson } from "../../saga/somebody.ts";
import { baseOf } from "../../search/conjugation.ts";
import type { Unit } from "../../search/units.ts";
import { textOf } from "../../search/words.ts";
import type { Question } from "../question.ts";
import { isParticiple } from "../reading/deed.ts";
import { isLight } from "../reading/light-words.ts";
import { LONGEST_QUESTION, understand } from "../understand.ts";
import { asksForMore } from "./more.ts";
import { entityNamed } from "./named.ts";
import { isOfList } from "./next-list.ts";
import { asksOfOne, asksWhich, HOW_KNOWN, HOW_SURE, isBare, isOfFactTold, WAS_IT, WHICH_DAY } from "./of-fact.ts";
import { type Picked, pickedIn } from "./picked.ts";
import { sameAgain } from "./same-again.ts";
import { whoFiledIt } from "./who-filed.ts";

/** A question as it is meant after what was said before. */
export type FollowUp =
  /** It stands for itself, with what its pronouns mean put in. */
  | {
      readonly kind: "question";
      readonly text: string;
      /** What is said where the fact that was told, if one was, does not answer it. */
      readonly missing?: string;
    }
  /** It asks something more of the fact that was told: "and when?", "who says so?". */
  | {
      readonly kind: "about-fact";
      readonly text: string;
      readonly factId: string;
      /** The whole question for whoever did what was asked before: "by whom?". */
      readonly doer?: string;
    }
  /** It asks the same once more, of what was not told yet: "who else?". */
  | { readonly kind: "else"; readonly text: string; readonly told: readonly string[]; readonly isOfPeople: boolean }
  /** It may be meant of several: a whole question for each. */
  | { readonly kind: "which"; readonly questions: readonly string[] }
  /** It asks for more, where no fact was told: for what the file has on somebody besides what was listed, or else for nothing that it has. */
  | { readonly kind: "rest"; readonly entityId?: string }
  /** It asks something of what was told, where nothing was. */
  | { readonly kind: "unclear" }
  /** It is meant of what was shown: "the second one". */
  | Exclude<Picked, { readonly kind: "question" }>;

/** In Roman Urdu as well: "us pe", "uska". */
const PERSON = /\b(?:he|him|his|she|her|hers|(?:us|is)(?= (?:ne|ko|pe|par|ka|ki|ke|se)\b)|(?:us|is)(?:ne|ko|ka|ki|ke|se))\b/i;

/** Not "it" in "is it true that", and "that" only where it stands for something: at the end, or before a verb. */
const THING =
  /\b(?:they|them|their|its|(?<!\b(?:is|was|isn['’]?t) )it|(?:this|that|these|those)(?=[\s?.!]*$|\s+(?:is|was|mean|means|happen|happened)\b)|(?<=\b(?:is|was) )it(?=\s+(?!(?:true|so|known|confirmed|certain|clear|likely|possible|real|a fact|not true)\b)\w))\b/i;

/** Words that only join a question to the one before. */
const JOINT = /^(?:and|but|so|then|ok|okay|also|aur|well)\b[\s,]*/i;
const ELSE =
  /^(?:and |but |so |ok |aur )*(?:(?:who|what|when|where|why|which|whom|anyone|anybody|anything|something|somebody)(?: \w+)? else|(?:any|some) ?(?:more|others?)|who else (?:was|is|were|are|did|knows?|knew|spoke|talked|said)(?: (?:it|that|so|about|there|heard|involved|present|in|on|the|call|clip|tape|audio|recording|meeting)){0,4}|(?:is|was) (?:that|there) (?:all|more)|aur (?:kaun|kya|kon|kab)(?: (?:kaha|bola|kiya|hua|tha|thi|the|hai|hain)){0,2})(?: (?:please|pls))?[\s?!.]*$/i;
const COUNTS = /\bthe (?:first|second|third|other|last) (?!one\b)\w/i;
const WHO_ELSE = /\b(?:who|whom|anyone|anybody|somebody|kaun|kon)\b/i;

/** "What did Azam say to that?" */
const SAID_TO_THAT =
  /^((?:(?:and|but|so|ok)\b[\s,]*)*what (?:did|does|has) (?:\S+ ){1,4})(?:say|said|reply|respond|answer) to (?:that|this|it)[\s?!.]*$/i;

/** "What else did they say?" */
const SAID_ELSE =
  /^((?:(?:and|but|so|ok)\b[\s,]*)*what (?:else )?(?:did|does|do|has|have) )(?:they|it) (say|said|report|reported|write|written|publish|published)(?: else)?[\s?!.]*$/i;

/** The text with what was told put in where only its speaker, or the answer to it, is asked for: "what did Azam answer", "what else did Dawn say". */
function ofWhatWasSaid(text: string, topic: Topic, library: Library): string {
  const fact = library.fact(topic.factId ?? "");
  if (!fact) return text;
  if (text.length > LONGEST_QUESTION) return text;
  const answered = text.replace(SAID_TO_THAT, "$1answer");
  const speaker = fact.quote?.speaker ?? fact.claimant;
  const isOfOutlet = speaker !== undefined && isOutlet(speaker, library) && understand(topic.question, library).kind === "who";
  return isOfOutlet ? answered.replace(SAID_ELSE, `$1${library.nameOf(speaker)} $2`) : answered;
}

/** Reads a question in the light of the one before; without one it stays as it is. Pure, bounded by LONGEST_QUESTION. */
export function inContext(typed: string, topic: Topic | undefined, library: Library): FollowUp {
  if (!topic) return { kind: "question", text: typed };
  const text = ofWhatWasSaid(typed, topic, library);
  const asked = text.trim().slice(0, LONGEST_QUESTION);
  const ofShown = ofWhatWasShown(asked, topic, library);
  if (ofShown) return ofShown;
  const question = understand(asked, library);
  const ofListed = ofOneListed(question, topic, library);
  if (ofListed) return ofListed;
  if (isOfList(topic, library)) return ofPerson(asked, question, topic, library) ?? { kind: "question", text };
  if (DID_HE.test(question.said)) return didHe(topic);
  const filed = whoFiledIt(asked, topic, library);
  if (filed !== undefined) return { kind: "question", text: filed };
  const again = sameAgain(asked, topic, library);
  if (again) return oneOf(again);
  if (topic.factId !== undefined && library.fact(topic.factId) && isOfFactTold(question, topic, library))
    return { kind: "about-fact", text: ofFact(asked, question), factId: topic.factId, ...doerAsked(question, topic, library) };
  const caused = wasItBecause(asked, topic, library);
  if (caused !== undefined) return { kind: "question", text: caused };
  const accused = wasItHim(question, topic, library);
  if (accused !== undefined) return { kind: "question", text: accused };
  const meant = ofPerson(asked, question, topic, library);
  if (meant && meant.kind !== "question") return meant;
  return (
    ofWhatWasAsked(meant?.text ?? asked, topic, library) ??
    ofThingToo(meant?.text ?? asked, question, topic, library) ??
    meant ?? { kind: "question", text }
  );
}

/** "What did Imran say about it": with the thing meant in its place beside somebody's name too, where it cannot be he who is named. */
function ofThingToo(text: string, question: Question, topic: Topic, library: Library): FollowUp | undefined {
  const isOfSomebody = question.named.length > 0 || text !== question.text;
  if (!isOfSomebody) return ofThing(text, question, topic, library);
  const thing =
    ABOUT_IT.test(text) && !question.named.flat().some((id) => !isPerson(id, library)) ? thingOf(topic, false, library) : undefined;
  return thing === undefined ? undefined : { kind: "question", text: text.replace(IT_LAST, thing) };
}

const ABOUT_IT = /\b(?:about|with|of|on|for|in|behind|against) (?:it|that|this)[\s?!.]*$/i;
const IT_LAST = /\b(?:it|that|this)[\s?!.]*$/i;

/** "The second one", "who else?", "more please". */
function ofWhatWasShown(asked: string, topic: Topic, library: Library): FollowUp | undefined {
  // "Who is in the first clip? And the second?" counts clips.
  const picked = COUNTS.test(topic.question) ? undefined : pickedIn(asked, topic, library);
  if (picked) return picked;
  const isMore = asksForMore(asked);
  if (!isMore && !ELSE.test(asked)) return undefined;
  const isOfPeople = WHO_ELSE.test(asked);
  if (topic.question !== "" && topic.factId !== undefined)
    return { kind: "else", text: topic.question, told: topic.told ?? [topic.factId], isOfPeople };
  return isMore || (!isOfPeople && entityNamed(topic.question, library)) ? ofRest(topic, library) : undefined;
}

/** "More", where no fact was told: of somebody whose card was shown there may be more. */
function ofRest({ question }: Topic, library: Library): FollowUp {
  const entity = entityNamed(question, library);
  return { kind: "rest", ...(entity && { entityId: entity.id }) };
}

/** "When was that?" behind a list: which of its facts is meant has to be asked, unless there is but one. */
function ofOneListed(question: Question, topic: Topic, library: Library): FollowUp | undefined {
  const { factId, listed = [] } = topic;
  const [only, ...others] = listed;
  // "Where was he" behind somebody's card is asked of him.
  if (factId !== undefined || !asksOfOne(question) || WHERE_IS_HE.test(question.said)) return undefined;
  if (only === undefined) return isOfList(topic, library) ? { kind: "unclear" } : undefined;
  // "Who wrote it" behind a thing's card is asked of the thing.
  if (!isOfList(topic, library) && (question.kind === "who" || !entityNamed(topic.question, library))) return undefined;
  return others.length === 0 ? { kind: "fact", factId: only, text: question.text } : { kind: "which-fact", factIds: listed };
}

const WHERE_IS_HE = /^(?:(?:and|but|so|ok) )*where (?:is|was|are|were) (?:he|she)\b/;

const DID_HE =
  /^(?:(?:and|but|so|ok) )*(?:did|does|do|has|have|had|was|is|were|are|will|would) (?:he|she|they|it)(?: (?:really|actually|ever|now))?$/;

/** "Did he?": whether it is so what was told, or else what was asked. */
function didHe({ factId, question }: Topic): FollowUp {
  return factId === undefined ? { kind: "question", text: question } : { kind: "about-fact", text: "is it confirmed", factId };
}

/** What is asked of the fact told; "which weekday" is no more than when, "how do you know" than who reported it. */
function ofFact(asked: string, { said }: Question): string {
  if (WHICH_DAY.test(said)) return "when";
  if (HOW_KNOWN.test(said)) return "who reported it";
  return HOW_SURE.test(said) ? "is it confirmed" : asked.replace(JOINT, "");
}

/** A question, or one for each who may be meant. */
function oneOf(questions: readonly string[]): FollowUp {
  const [only = "", ...others] = questions;
  return others.length > 0 ? { kind: "which", questions } : { kind: "question", text: only };
}

/** "By whom?": who did what the question before asks of. */
function doerAsked({ said }: Question, { question }: Topic, library: Library): { readonly doer?: string } {
  if (!BY_WHOM.test(said) || !doneAs(understand(question, library))) return {};
  return { doer: `who ${doneIn(question, library)}` };
}

/** "Was it the bureau?" behind "who leaked it": whether the bureau did. */
function wasItHim({ said, named, asked }: Question, { question: before }: Topic, library: Library): string | undefined {
  const [ids, ...others] = named;
  const isAlone = asked.every(({ unit }) => unit.ids.length > 0 || unit.stems.every(isLight));
  if (!ids || others.length > 0 || !isAlone || !WAS_IT.test(said) || before === "") return undefined;
  const { deed } = understand(before, library);
  return deed?.agent.kind === "asked" ? `was it ${library.nameOf(ids[0] ?? "")} who ${doneIn(before, library)}` : undefined;
}

const BECAUSE =
  /^(?:(?:and|but|so|ok)\b[\s,]*)*(?:is|was) (?:it|that|this)(?: all| really| just)? ((?:because of|due to|owing to|caused by|on account of|a result of|a consequence of)\b.+)$/i;

/** "Was it because of the leak?" behind "when did he resign": whether he resigned because of it. */
function wasItBecause(asked: string, { question, factId, entityIds }: Topic, library: Library): string | undefined {
  const [, cause] = BECAUSE.exec(asked) ?? [];
  if (cause === undefined || question === "") return undefined;
  const before = understand(question, library);
  if (factId === undefined && before.deed === undefined) return undefined;
  const person = before.named.length > 0 ? undefined : entityIds.find((id) => isPerson(id, library));
  const who = person === undefined ? [] : [library.nameOf(person)];
  const said = before.asked.map(({ unit }) => (unit === before.deed?.verb ? baseOf(textOf(unit.words)) : textOf(unit.words)));
  return ["did", ...who, ...said, cause].join(" ");
}

const BY_WHOM = /\b(?:by whom?|whom? by)$/;

/** "Does the government know?": whether it knows what was asked before; nothing else that it knows or does not know answers that. */
function ofWhatWasAsked(text: string, { question: before }: Topic, library: Library): FollowUp | undefined {
  const known = KNOWS.test(text) ? understand(text, library) : undefined;
  const [ids] = known?.named ?? [];
  const [id] = ids ?? [];
  if (!known || id === undefined || known.named.length > 1 || before === "") return undefined;
  const { kind, text: asked } = understand(before, library);
  if (kind === "keywords" || KNOWS.test(asked)) return undefined;
  const clause = `${kind === "yes-no" ? "whether " : ""}${asked}`;
  const asks = text.replace(KNOWN, "").replace(JOINT, "");
  const knows = /^does\b/i.test(asks) ? "knows" : /^did\b/i.test(asks) ? "knew" : "know";
  return { kind: "question", text: `${asks} ${clause}`, missing: `The file does not say whether ${library.nameOf(id)} ${knows} that.` };
}

const KNOWS =
  /^(?:(?:and|but|so|then|ok|okay|well)\b[\s,]*)*(?:do|does|did)\b[^?!.]{1,60}\bknow(?: (?:(?:about|of) )?(?:that|it|this|so))?(?: too| already| now| yet)?[\s?!.]*$/i;
const KNOWN = /(?<=\bknow)(?: (?:(?:about|of) )?(?:that|it|this|so))?(?: too| already| now| yet)?[\s?!.]*$/i;

/** With the person meant in the pronoun's place, or a question for each who may be meant; undefined where the text has none, or names one before it. */
function ofPerson(
  text: string,
  question: Question,
  topic: Topic,
  library: Library,
): Extract<FollowUp, { readonly kind: "question" | "which" }> | undefined {
  const pronoun = PERSON.exec(text);
  if (!pronoun) return undefined;
  const persons = question.asked.filter(({ unit }) => unit.ids.some((id) => isPerson(id, library)));
  const isNamedBefore = persons.some(({ unit }) => (unit.words[0]?.start ?? 0) < pronoun.index);
  if (isNamedBefore && !isAnother(pronoun, text)) return undefined;
  const named = new Set(question.named.flat());
  const meant = topic.entityIds.filter((id) => isPerson(id, library) && !named.has(id));
  const questions = meant.map((id) => replaced(PERSON, text, library.nameOf(id)));
  const [only] = questions;
  if (only === undefined) return ofNobodyKnown(text, topic, library);
  return questions.length > 1 ? { kind: "which", questions } : { kind: "question", text: only };
}

/** "What does Imran accuse him of": in one clause "him" is not whoever does it. */
function isAnother({ 0: pronoun, index }: RegExpExecArray, text: string): boolean {
  return /^him$/i.test(pronoun) && !CLAUSE.test(text.slice(0, index));
}

const CLAUSE = /\b(?:that|who|if|whether|because|when|where|why|while|say|says|said|think|thinks|claims?|claimed)\b/i;

/** "What does he want" behind "who leaked it": where the file speaks of somebody whom nobody names, it may be he. */
function ofNobodyKnown(text: string, { factId, entityIds, listed = [] }: Topic, library: Library): ReturnType<typeof ofPerson> {
  if (factId !== undefined || entityIds.some((id) => isPerson(id, library))) return undefined;
  const about = library.fact(listed[0] ?? "")?.about ?? [];
  const [unknown, ...others] = about.filter((id) => library.entity(id)?.kind === "unidentified");
  if (unknown === undefined || others.length > 0) return undefined;
  return { kind: "which", questions: [replaced(PERSON, text, library.nameOf(unknown))] };
}

/** With the thing meant in the pronoun's place; a question that is nothing but its question word asks the same as the one before. */
function ofThing(text: string, question: Question, topic: Topic, library: Library): FollowUp | undefined {
  if (WHO_DID_IT.test(text)) return { kind: "question", text: `who ${doneIn(topic.question, library)}` };
  const written = WHAT_IT_SAYS.test(text) ? writtenIn(topic, library) : undefined;
  if (written !== undefined) return { kind: "question", text: replaced(THING, text, written) };
  // "Thanks" and "hello" ask nothing.
  if (asksWhich(question)) return { kind: "question", text: ofPeopleToo(text, topic, library) };
  if (isBare(question) && question.kind !== "keywords") return bareAgain(text, question, topic, library);
  const pronoun = THING.exec(text)?.[0];
  const thing = pronoun === undefined ? undefined : thingOf(topic, /^th(?:ey|em|eir)$/i.test(pronoun), library);
  return thing !== undefined ? { kind: "question", text: replaced(THING, text, thing) } : undefined;
}

/** "When was that?" asks it of the deed before; where the file does not tell that it was done, it tells neither when. */
function bareAgain(text: string, { kind }: Question, { question, factId }: Topic, library: Library): FollowUp {
  const before = understand(question, library);
  const isOfDeed = /^(?:who|when|where|why|how)$/.test(kind);
  if (factId === undefined && isOfDeed && before.kind === "yes-no") return { kind: "question", text: question };
  const saysNothing = before.asked.every(({ unit }) => unit.ids.length > 0 || unit.stems.every(isLight));
  if (factId === undefined && /^(?:when|where|why|how)$/.test(kind) && saysNothing) return { kind: "unclear" };
  return { kind: "question", text: `${text.replace(JOINT, "")} ${contentOf(question, library)}` };
}

/** "What case?" with the people who were spoken of: it is theirs. */
function ofPeopleToo(text: string, { entityIds, question }: Topic, library: Library): string {
  const people = entityIds.filter((id) => isPerson(id, library)).map((id) => library.nameOf(id));
  return [text.replace(/(?<![\s?!.])[\s?!.]+$/, ""), ...(people.length > 0 ? people : [contentOf(question, library)])].join(" ");
}

const WHO_DID_IT = /^(?:(?:and|but|so|ok)\b[\s,]*)*who(?: has| could have)? (?:did|done) (?:it|that|this)\b[\s?!.]*$/i;

/** The deed of the question before, and what else it speaks of: "tapped the office" of "how long was the office tapped". */
function doneIn(question: string, library: Library): string {
  const before = understand(question, library);
  const verb = doneAs(before);
  const others = before.asked.filter(({ unit }) => unit !== verb).map(({ unit }) => unit);
  return [...(verb ? [verb] : []), ...others].map((unit) => textOf(unit.words)).join(" ");
}

/** The word for the deed; in "how long the office bugged", which a follow-up was read as, it is the participle. */
function doneAs({ asked, deed }: Question): Unit | undefined {
  return deed?.verb ?? asked.find(({ unit }) => unit.ids.length === 0 && isParticiple(unit))?.unit;
}

const WHAT_IT_SAYS =
  /^(?:(?:and|but|so|ok|then|well)\b[\s,]*)*what (?:exactly )?(?:does|did|do|would|will) (?:it|this|that) (?:say|mean|claim|contain|allege|accuse (?:him|her|them) of)[\s?!.]*$/i;

/** What "it" is that says something: a thing named in the question before, else the last noun of it with whose or against whom it is: "the case against Dar". */
function writtenIn(topic: Topic, library: Library): string | undefined {
  const { text, asked } = understand(topic.question, library);
  const person = asked.find(({ unit }) => unit.ids.some((id) => isPerson(id, library)))?.unit.words;
  const noun = OF_SOMEBODY.exec(text.slice(0, person?.[0]?.start))?.[0];
  return person && noun !== undefined ? `${noun}${text.slice(person[0]?.start, person.at(-1)?.end)}` : thingOf(topic, false, library);
}

const OF_SOMEBODY = /\bthe \p{L}{1,30} (?:against|of|by|from|about) $/iu;

/** What "it" is: a thing that the question before names, else the last thing it asks about, else what the fact is about; nobody, but "they" may be people. */
function thingOf({ question, entityIds }: Topic, mayBePeople: boolean, library: Library): string | undefined {
  const { asked, named, deed } = understand(question, library);
  const isThing = (id: string) => library.entity(id) !== undefined && !isPerson(id, library);
  const inQuestion = named.flat().find(isThing);
  if (inQuestion !== undefined) return library.nameOf(inQuestion);
  const nouns = asked.filter(({ unit }) => unit.ids.length === 0 && unit !== deed?.verb && !unit.stems.every(isLight));
  const noun = nouns.at(-1)?.unit;
  if (noun) return `the ${textOf(noun.words)}`;
  const isPlace = (id: string) => library.entity(id)?.kind === "place";
  const things = entityIds.filter((id) => isThing(id) && !isPlace(id));
  const nobodyKnown = entityIds.filter((id) => library.entity(id)?.kind === "unidentified");
  // "They" is whoever is not named, before things; "it" is none of a fact's things where the fact is about people too.
  const own = things.length === entityIds.length ? things : [];
  const [about] = mayBePeople ? [...nobodyKnown, ...things, ...entityIds] : own;
  return about === undefined ? undefined : library.nameOf(about);
}

function replaced(pronouns: RegExp, text: string, name: string): string {
  return text.replace(pronouns, (pronoun) => {
    const [, particle] = /^(?:us|is)(..)$/i.exec(pronoun) ?? [];
    return particle !== undefined ? `${name} ${particle}` : /^(?:his|hers?|their|its)$/i.test(pronoun) ? `${name}'s` : name;
  });
}

/** The names and words of the question before, without its question word. */
export function contentOf(question: string, library: Library): string {
  return understand(question, library)
    .asked.map(({ unit }) => textOf(unit.words))
    .join(" ");
}
