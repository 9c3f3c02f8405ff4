import type { Library } from "../saga/library.ts";
import { type PlacedUnit, type Unit, unitsOf } from "../search/units.ts";
import { type Word, words } from "../search/words.ts";
import type { Asked, Kind, Question } from "./question.ts";
import { countedIn } from "./reading/counted.ts";
import { readDeed } from "./reading/deed.ts";
import { headOf, namedIn, roleIn } from "./reading/head.ts";
import { leftOffice, plainIdentity } from "./reading/identity-phrases.ts";
import { withoutIdioms } from "./reading/idioms.ts";
import { readForm } from "./reading/kind.ts";
import { withoutLeadIn } from "./reading/lead-in.ts";
import { asksOfNot } from "./reading/negation.ts";
import { speakerIn } from "./reading/speech.ts";
import { saidOfStance } from "./reading/stance.ts";
import { readTimes } from "./reading/times.ts";
import { asksWhetherTrue } from "./reading/truth.ts";
import { weigh } from "./reading/weigh.ts";
import { withoutPadding } from "./spelling/padding.ts";
import { spellOut } from "./spelling/spell-out.ts";
import { isUrduOrHindi } from "./urdu/roman-urdu.ts";
import { inEnglishOrder } from "./urdu/urdu-order.ts";

/** Characters (UTF-16 units) of a question that are read; the rest is left out, and the answer says so. */
export const LONGEST_QUESTION = 300;

/** Reads a question; relative times in it are seen from `now`, where it is given, and from the saga's own time. Pure; its work is bounded by LONGEST_QUESTION. */
export function understand(text: string, library: Library, now?: Date): Question {
  const read = text.trim().slice(0, LONGEST_QUESTION);
  const typed = words(read);
  const isUrdu = isUrduOrHindi(typed.map((word) => word.text));
  const spelled = spellOut(read, typed, isUrdu, library);
  const ordered = isUrdu ? inEnglishOrder(spelled.words, library.names) : undefined;
  const isUrduOrder = isUrdu && ordered === undefined;
  const isMarked = /\?[?! ]{0,9}$/u.test(read) && !isUrdu;
  const { words: plain, times } = readTimes(
    leftOffice(withoutIdioms(plainIdentity(saidOfStance(withoutPadding(ordered ?? spelled.words, isMarked), library), library)), library),
    library,
    now,
  );
  const folded = plain.map((word) => word.text);
  const said = folded.join(" ");
  const form = readForm(asideFromQuotes(plain, read), isUrduOrder);
  const units = unitsOf(plain, library.names);
  const deed = readDeed(units, form.kind, isUrduOrder, new Set(units.filter((unit) => isPossessive(unit, read))));
  const counted = form.kind === "count" ? countedIn(units) : undefined;
  const asked = weigh({ units, form, deed, counted, isUrdu }, library);
  const head = headOf(units);
  const role = form.kind === "who" ? roleIn(units) : undefined;
  const speaker = form.isAboutSpeech || form.kind === "yes-no" ? speakerIn(units) : undefined;
  const whoIs = role ? undefined : whoIsAsked(said, units);
  const identityOf = whoAloneIsAsked(form.kind, said, units, asked);
  return {
    text: read,
    isCut: text.trim().length > LONGEST_QUESTION,
    kind: form.kind,
    typed: typed.map((word) => word.text),
    isTranslated: ordered !== undefined,
    words: folded,
    said,
    asked,
    named: asked.map(({ unit }) => unit.ids).filter((ids) => ids.length > 0),
    deed,
    head,
    counted,
    nameOf: form.wantsName ? namedIn(units) : undefined,
    role,
    speaker,
    isNegated: asksOfNot(said),
    isAboutBot: ABOUT_BOT.test(said),
    isAboutSpeech: form.isAboutSpeech,
    wantsName: form.wantsName,
    asksStanding: form.asksStanding || asksWhetherTrue(spelled.words),
    wantsQuote: form.wantsQuote,
    asksManner: form.asksManner && !form.isAboutSpeech,
    identityOf,
    whoIs,
    corrections: spelled.corrections,
    times,
  };
}

/** "The ministry's", "the artists'", as it stands in the text. */
function isPossessive({ words: spelled }: PlacedUnit, text: string): boolean {
  const last = spelled.at(-1);
  return /['’]s?$/.test(text.slice(last?.start, last?.end));
}

/** Fewer words in quotation marks may be somebody's nickname, or stressed. */
const LEAST_QUOTED = 3;

/** The folded words, with a blank for each that stands in quotation marks: "when" of a quote asks nothing. All of them where nothing else is typed. */
function asideFromQuotes(read: readonly Word[], text: string): readonly string[] {
  const quotes = quotesIn(text);
  const isQuoted = ({ start, end }: Word) => quotes.some(([from, to]) => start >= from && end <= to);
  const isAll = quotes.length === 0 || read.every(isQuoted);
  return read.map((word) => (!isAll && isQuoted(word) ? "_" : word.text));
}

/** Where the text has words in quotation marks: every other part between the marks, the last one being open. */
function quotesIn(text: string): readonly (readonly [from: number, to: number])[] {
  let at = 0;
  return text.split(/["“”]/).flatMap((part, index, parts) => {
    const from = at;
    at += part.length + 1;
    const isQuote = index % 2 === 1 && index < parts.length - 1 && words(part).length >= LEAST_QUOTED;
    return isQuote ? [[from, from + part.length] as const] : [];
  });
}

const ABOUT_BOT =
  /^you (?:are|were|re|suck)\b|\b(?:can|should|do) i (?:trust|believe) you\b|\b(?:are|were|do|did) you\b(?! (?:know|have|think|sure|aware|tell|hear|see|find|get|call|say|spell))|\bwho (?:made|built|created|runs|owns|programmed|is behind|are) you\b|\byour (?:name|opinion|favou?rite|creator|age|job)\b|\bwhat (?:are you|can you (?:do|answer))\b|\bhow (?:is|are|was) (?:you|your)\b/;

const WHO_IS = /^who(?:(?: is| was| are| were) | (?=(?:the|an?) ))/;

/** The ids of X in "who is X …", where X comes first. */
function whoIsAsked(said: string, units: readonly Unit[]): readonly string[] | undefined {
  if (!WHO_IS.test(withoutLeadIn(`${said} `))) return undefined;
  const first = units.find((unit) => !unit.isStop);
  return first && first.ids.length > 0 ? first.ids : undefined;
}

/** Words that a question for somebody's identity may hold beside the name. */
const IDENTITY_WORDS =
  /^(?:who|what|is|are|was|were|the|a|an|this|that|exactly|please|tell|me|about|guy|person|man|woman|so|of|in|does|do|you|know|can|mean|role|position|job|post|stand|for|and|whose|full|form|designation|title|party|everything|anything|all|more|info|information|details)$/;

/** "What do the agencies know", but not "what do you know of them". */
const KNOWLEDGE_ASKED = /\bwhat (?:do|does|did) (?!you |we |i |they )(?:\S+ ){1,5}know$/;

/** The ids of X where nothing is asked but who or what X is. */
function whoAloneIsAsked(kind: Kind, said: string, units: readonly Unit[], asked: readonly Asked[]): readonly string[] | undefined {
  if ((kind !== "who" && kind !== "what" && kind !== "keywords") || KNOWLEDGE_ASKED.test(said)) return undefined;
  const [named, ...more] = asked.filter(({ unit }) => unit.ids.length > 0);
  if (!named || more.length > 0) return undefined;
  const others = units.filter((unit) => unit !== named.unit).flatMap((unit) => unit.words);
  return others.every((word) => IDENTITY_WORDS.test(word.text)) ? named.unit.ids : undefined;
}
