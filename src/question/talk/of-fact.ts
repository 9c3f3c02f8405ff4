import type { Topic } from "../../reply.ts";
import type { Library } from "../../saga/library.ts";
import type { Fact } from "../../saga/schema.ts";
import { isPerson } from "../../saga/somebody.ts";
import { stem } from "../../search/words.ts";
import type { Question } from "../question.ts";
import { isLight } from "../reading/light-words.ts";

/** Words that only join a question to the one before. */
const AND = "(?:(?:and|but|so|ok|okay|then|aur) )*";
const PREPOSITION = "to|by|against|with|from|about|for|of";

/** "To whom?", "against who", "kis ko": asks of somebody in what was told, and the claim names him. */
export const OF_WHOM = new RegExp(
  `^${AND}(?:(?:${PREPOSITION}) whom?|whom? (?:${PREPOSITION}|ko|se)|who (?:ke|ka) (?:sath|saath|khilaf))$`,
);

/** "Kis se kaha?": the same in Roman Urdu, as it is typed. */
export const KIS_SE =
  /^(?:(?:aur|to) )*(?:us ?ne )?(?:kis|kin) ?(?:se|ko)(?: (?:kaha|bola|kehta|keh|bataya|baat|ki|kar|raha|tha|thi|the|hai))*$/;

/** "To whom did he say it?", "who did she tell that": asks who was spoken to. */
export const TO_WHOM = new RegExp(
  `^${AND}(?:(?:to|with) whom? (?:did|does|do|was|is|were|has|had) (?:he|she|they) (?:\\w+ )?(?:say|said|saying|tell|telling|talk|talking|speak|speaking|address|write|writing)(?: (?:it|that|so|this))?|whom? (?:did|does|do|was|is|were|has|had) (?:he|she|they) (?:\\w+ )?(?:(?:say|saying) (?:it|that|so|this) to|tell (?:it|that|so|this)(?: to)?))$`,
);

/** "What about?", "about what?": asks what was spoken of. */
export const ABOUT_WHAT = new RegExp(`^${AND}(?:what about|about what|on what|what (?:on|was (?:it|that) about|is (?:it|that) about))$`);

/** "Which ones?", of what was told. */
export const WHICH_ONES = new RegExp(`^${AND}which(?: ones?| of (?:them|those|these))?$`);

/** "Which clip?", "in what case". */
const WHICH_NOUN = new RegExp(
  `^${AND}(?:(?:in|on|of|at|from|under|by|with|for|to|against) )?(?:which|what) (\\w+)(?: (?:is|was) (?:it|that|this))?$`,
);

/** Whether it asks which one of a thing was meant that the fact told only mentions: "which clip?" of "in one of the clips". */
export function isWhichOfIt({ kind, said }: Question, fact: Fact, library: Library): boolean {
  const [, noun] = WHICH_NOUN.exec(said) ?? [];
  if (noun === undefined || !/^(?:what|who|keywords)$/.test(kind)) return false;
  const asked = stem(noun);
  return library.reading(fact).claim.some(({ words }) => words.some((word) => word.stem === asked));
}

/** The same of what it does not mention. */
export function asksWhich({ kind, said, isAboutSpeech, wantsQuote }: Question): boolean {
  return kind === "what" && !isAboutSpeech && !wantsQuote && WHICH_NOUN.test(said);
}

/** "Did they do it?", "has it happened?", "did it come out?", of what was told. */
export const HAS_HAPPENED =
  /^(?:and |but |so |ok )*(?:did|has|have|was|were) (?:they|he|she|it|that|this) (?:ever |actually |really |already |been )*(?:do|done|happen|happened|held|take place|taken place|go ahead|gone ahead|come out|came out|out|released)(?: (?:it|that|so))?(?: yet| already)?$/;

/** "Not even for a lot of money?", "not at all?", "all of it?": doubts what was told, and asks nothing else. */
const NOT_EVEN = new RegExp(
  `^${AND}(?:no )?(?:(?:not (?:even|at all|ever|once|really)|never|never ever)\\b|(?:all of (?:it|them|that)|everything|only (?:that|this|it)|just (?:that|this|it))$)`,
);

/** "What time?", "kitne baje": asks for the hour. */
export const WHAT_HOUR = new RegExp(
  `^${AND}(?:at |by |from )?(?:(?:what|which) (?:exact )?(?:time|hour)|how many time|what o ?clock)(?: exactly)?(?: (?:is|was) (?:that|it|this))?$`,
);

/** "What day of the week?", "on which date was that". */
export const WHICH_DAY = new RegExp(
  `^${AND}(?:on |at |in )?(?:what|which) (?:exact )?(?:day|weekday|date)(?: of the (?:week|month|year))?(?: exactly)?(?: (?:is|was) (?:that|it|this))?$`,
);

/** "How do you know?", "prove it": asks what was told rests on. */
export const HOW_KNOWN = new RegExp(
  `^${AND}(?:how (?:do|can|would|did) (?:you|u|we|they) know(?: (?:that|this|it|so))?|how is (?:that|this|it) known|says who|(?:can you )?prove it|(?:is there )?(?:(?:any|some|what|which) )?(?:proof|evidence))$`,
);

/** "Are you sure?", "how sure is that?", "really?": asks how sure it is. */
export const HOW_SURE = new RegExp(
  `^${AND}(?:(?:are )?(?:you|u) (?:really |absolutely )?sure(?: (?:about|of) (?:that|this|it))?|how (?:sure|certain) (?:are you|is (?:that|this|it))(?: (?:about|of) (?:that|this|it))?|is (?:that|this|it) (?:really )?(?:for )?(?:sure|certain|reliable|verified)|(?:really|for real|seriously|sure|pakka))$`,
);

/** "Was it the bureau?": asks nothing without what was asked before. */
export const WAS_IT = /^(?:and |so |but |or )*(?:is|was|were) (?:it|that|this) /;

/** "When did he say that?" */
const OF_ITS_SPEAKER =
  /^(?:and |but |so |ok )*(?:when|where|why)(?: exactly)? (?:did|does|has) (?:he|she|they) (?:say|said|claim|do|done) (?:that|it|so|this)$/;

/** Words that begin a question or say that somebody does something: with one of these it is no mere doubt. */
const ASKING = /\b(?:who|whom|what|when|where|why|how|which|did|does|do|has|have|had|was|were|will|would|is|are)\b/;

/** Whether nothing is asked but when, where, why, by whom, where published or how sure: of whatever was told last. */
export function isOfFactTold(question: Question, topic: Topic, library: Library): boolean {
  const { kind, asksStanding, isAboutSpeech, wantsQuote, words, typed, said } = question;
  if (isOfFactAlone(question) || [WHICH_DAY, HOW_KNOWN, HOW_SURE].some((asked) => asked.test(said))) return true;
  if (isToWhomItWasSaid(said, topic, library) || KIS_SE.test(typed.join(" "))) return true;
  const fact = library.fact(topic.factId ?? "");
  if (fact && isWhichOfIt(question, fact, library)) return true;
  if (!isBare(question)) return false;
  if (isOfItsSpeaker(said, topic, library) || wantsQuote || OF_WHOM.test(said)) return true;
  if (words.some((word) => /^(?:he|him|his|she|her|hers|they|them|their|else)$/.test(word))) return false;
  return /^(?:when|where|why|source)$/.test(kind) || asksHow(question) || asksStanding || (kind === "who" && isAboutSpeech);
}

/** "How?", "and how exactly?", "how was it done". */
export function asksHow({ kind, said }: Question): boolean {
  return kind === "how" && HOW.test(said);
}

const HOW = new RegExp(
  `^${AND}how(?: exactly| so)?(?: (?:was|did|is) (?:it|that|this|they)(?: (?:done|do|happen|happened|possible))?(?: (?:it|that|this))?)?$`,
);

/** Whether nothing is asked but something of one fact, whichever was told: "when was that?", "who said so?", "are you sure?". */
export function asksOfOne(question: Question): boolean {
  const { kind, asksStanding, isAboutSpeech, said } = question;
  if ([WHICH_DAY, HOW_KNOWN, HOW_SURE, OF_WHOM].some((asked) => asked.test(said))) return true;
  return isBare(question) && (/^(?:when|where|why)$/.test(kind) || asksHow(question) || asksStanding || (kind === "who" && isAboutSpeech));
}

/** Whether it is meant of the fact told and of no other, whatever that says of it: "which ones?", "did they do it?". */
export function isOfFactAlone(question: Question): boolean {
  return [WHICH_ONES, HAS_HAPPENED, ABOUT_WHAT].some((asked) => asked.test(question.said)) || isDoubt(question);
}

/** Whether it doubts what was told, and asks nothing else. */
export function isDoubt({ said, typed }: Question): boolean {
  return [said, typed.join(" ")].some((text) => NOT_EVEN.test(text) && !ASKING.test(text));
}

/** "To whom did they say it": of the fact told, where they are those of whom it tells; else it is a question of its own. */
function isToWhomItWasSaid(text: string, { entityIds, factId }: Topic, library: Library): boolean {
  if (!TO_WHOM.test(text)) return false;
  const fact = library.fact(factId ?? "");
  const speaker = fact?.quote?.speaker;
  return entityIds.length === 0 || entityIds.some((id) => fact?.about?.includes(id) || id === speaker);
}

/** Of several who were spoken of, "he" who said it is the one whose words were told. */
function isOfItsSpeaker(text: string, { entityIds, factId }: Topic, library: Library): boolean {
  if (!OF_ITS_SPEAKER.test(text)) return false;
  const people = entityIds.filter((id) => isPerson(id, library));
  const { quote, claimant } = library.fact(factId ?? "") ?? {};
  return people.length === 1 || people.includes(quote?.speaker ?? claimant ?? "");
}

/** Whether the question has no words of its own to be answered by: "why?", "and when?", "who said that?". */
export function isBare({ asked, words }: Question): boolean {
  return (
    words.length <= 7 &&
    asked.every(({ unit, isStandingCue }) => isStandingCue || unit.stems.every((stem) => isLight(stem) || TELLING.has(stem)))
  );
}

/** Stems by which one asks of a fact itself. */
const TELLING = new Set(["publish", "print", "written", "write", "announc", "sourc", "paper", "newspap", "prove", "proof", "sure"]);
