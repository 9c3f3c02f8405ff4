import { firstWordOf, type Unit } from "../../search/units.ts";
import { stem } from "../../search/words.ts";

const SPEECH_VERBS = new Set(
  "say tell talk inform brief notify alert speak claim allege suggest propose reply respond answer mention ask accuse call admit write state announce declare warn demand insist think recommend want hope direct order instruct remind boast brag quote comment react condemn criticise criticize apologise apologize explain"
    .split(" ")
    .map(stem),
);

/** Whether the word tells that something was said, in whatever tone: "suggested", "warns". */
export function isSpeech(unit: Unit): boolean {
  return unit.ids.length === 0 && unit.stems.some((stem) => SPEECH_VERBS.has(stem));
}

/** Behind these stands what was said before, or to whom it is said, and not what is said. */
const NO_CONTENT: ReadonlySet<string> = new Set("reply respond answer react comment talk speak apologise accuse".split(" ").map(stem));

/** Verbs of wish and report that no speech by themselves tells. */
const TELLS_CONTENT: ReadonlySet<string> = new Set("urge report joke".split(" ").map(stem));

/** Whether behind the word stands what is said, thought or wanted: "did he insist that …". */
export function takesContent(unit: Unit): boolean {
  return unit.stems.some((stem) => TELLS_CONTENT.has(stem) || (SPEECH_VERBS.has(stem) && !NO_CONTENT.has(stem)));
}

const TAKES_WHAT_IS_SAID =
  /^(?:says?|said|claims?|claimed|alleges?|alleged|suggests?|suggested|proposes?|proposed|mentions?|mentioned|reports?|reported|thinks?|wants?|wanted|demands?|demanded|denies|denied)$/;

/** Whether behind the verb stands what is said or wanted, and not whom something is done to: "claims that", "denied". */
export function takesWhatIsSaid(verb: Unit): boolean {
  return TAKES_WHAT_IS_SAID.test(firstWordOf(verb));
}

/** Verbs behind which stands whoever is told something: "informed her". */
export const TELLS_SOMEBODY =
  /^(?:tells?|told|informs?|informed|notif(?:y|ies|ied)|alerts?|alerted|briefs?|briefed|warns?|warned|reminds?|reminded|directs?|directing|directed)$/;

const ASKED_OF_SPEAKER = /^(?:did|does|do|has|have|had)$/;

/** Asked by one of these, somebody says it himself; what was told or proposed may be told of him in other words. */
const SAYS_HIMSELF =
  /^(?:say|says|said|saying|comment|commented|respond|responded|react|reacted|reply|replied|announce|announced|state|stated)$/;

/** Who is asked about in "what did the doctor say", where it is nobody by name: the noun before the verb. Undefined where a name or a pronoun stands there. */
export function speakerIn(units: readonly Unit[]): Unit | undefined {
  const auxiliary = units.findIndex((unit) => ASKED_OF_SPEAKER.test(firstWordOf(unit)));
  const verb = units.findIndex((unit, index) => index > auxiliary && SAYS_HIMSELF.test(firstWordOf(unit)));
  if (auxiliary < 0 || verb < 0) return undefined;
  const subject = units.slice(auxiliary + 1, verb).filter((unit) => !unit.isStop && !firstWordOf(unit).endsWith("ly"));
  const isUnbroken = units
    .slice(auxiliary + 1, verb)
    .every((unit) => !unit.isStop || /^(?:the|a|an|any|his|her|their|of)$/.test(firstWordOf(unit)));
  const speaker = isUnbroken && subject.every(({ ids }) => ids.length === 0) ? subject.at(-1) : undefined;
  return DOCUMENT.test(firstWordOf(speaker)) ? undefined : speaker;
}

/** What is written says what stands in it: nobody speaks there. */
const DOCUMENT =
  /^(?:memo|letter|e?mail|message|post|note|notes|report|article|story|document|documents|paper|papers|file|files|contract|statement|transcript|minutes|notice|petition|clip|clips|audio|recording|recordings|tape|tapes|video)$/;

/** Asked for what somebody did by one of these, his words are asked for: "what did he reply". A pattern of folded words, of which it finds the first. */
export const ASKED_FOR_WORDS =
  /\b(?:say|says|said|tell|told|mention|mentioned|reply|replied|respond|responded|answer|answered|claim|claims|claimed|comment|write|wrote|written|admit|suggest|suggested|propose|proposed|reaction|react)\b/;

/** By these a claim is put down to somebody, as alternatives of a pattern: "claims who". */
export const PUTS_DOWN_TO =
  "says?|said|saying|claims?|claimed|claiming|alleges?|alleged|reports?|reported|quoted|quotes?|asserts?|asserted|states?|stated";

/** And by these, or the words for it, whoever says so is asked for: "who alleges it", "on whose authority". */
export const SAYS_SO =
  /^(?:says?|said|saying|claims?|claimed|alleges?|alleged|reports?|reported|states?|stated|according|per|authority|word|words)$/;

/** Behind these stands with whom one speaks: "who was he talking to". */
export const TALKS_WITH = /^(?:talk|talked|talking|speak|spoke|speaking)$/;

/** Behind these as well, or to whom it is said; not behind "suggest", which a quote of something else does not tell. */
export const SAYS_TO = /^(?:say|said|saying|tell|told|telling|talk|talked|talking|speak|spoke|speaking)$/;

/** Without what was said, felt or become these make no sentence: "he said", "she felt", "he became". */
export const NO_SENTENCE_ALONE =
  /^(?:say|said|tell|told|mention|mentioned|state|stated|feel|felt|think|thought|react|reacted|respond|responded|become|became|seem|seemed|remain|remained)$/;

/** What a claim has, in its own letters, that tells of something said aloud: "is heard", "suggests", "the conversation". */
export const TELLS_OF_VOICES =
  /\b(?:hear[ds]?|talk(?:s|ed|ing)?|speak(?:s|ing)?|spoke|say(?:s|ing)?|said|tells?|told|conversations?|voices?|chats?|exchanges?|discuss(?:es|ed|ing)?|direct(?:s|ed|ing)|suggest(?:s|ed|ing)?|propos(?:es|ed|ing)|answer(?:s|ed|ing)?|asks?|asked)\b/i;
