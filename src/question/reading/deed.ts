import { isPastForm } from "../../search/conjugation.ts";
import { firstWordOf, type Unit } from "../../search/units.ts";
import { textOf } from "../../search/words.ts";
import type { Deed, Kind, Part } from "../question.ts";
import { isLight } from "./light-words.ts";
import { isSpeech } from "./speech.ts";
import { IS_IT_SO_THAT } from "./truth.ts";

const OPEN: Part = { kind: "open" };
const ASKED: Part = { kind: "asked" };
const DO = new Set(
  "do does did will would should can could may might must shall has have had didnt doesnt dont wont hasnt havent couldnt".split(" "),
);
const BE = new Set(["is", "are", "was", "were", "be", "been", "being", "isnt", "wasnt", "arent", "werent", "get", "got", "gets"]);

/** A subject that one of these follows does nothing there: "is he in the clip", "does the hacker have audio". */
const PREPOSITIONS = new Set(["in", "of", "with", "on", "at", "for", "from", "have", "has", "about"]);

/** Who is said to have done what to whom, as far as the order of the words tells it. `owners`: those in the possessive. */
export function readDeed(units: readonly Unit[], kind: Kind, isUrdu: boolean, owners: ReadonlySet<Unit> = new Set()): Deed | undefined {
  const deed = isUrdu ? urduDeed(units, kind) : partsIn(saidToBeTrue(withoutOwned(units, owners)), kind);
  if (!deed) return undefined;
  const { verb, agent, patient } = deed;
  return {
    verb,
    agent,
    patient,
    isPast: isUrdu ? !isToDo(units) : isPast(units, verb),
    isConverse: isConverse(units, units.indexOf(verb)),
  };
}

/** What somebody's people put out is his word: "did the ministry's report find it". */
const WORD_OF_OWNER =
  /^(?:report|statement|study|inquiry|investigation|letter|message|review|survey|audit|analysis|spokesman|spokeswoman|spokesperson)$/;

/** "Did the mayor's aide resign": what somebody has is no verb, nor is what it does his deed; what his report says is. */
function withoutOwned(units: readonly Unit[], owners: ReadonlySet<Unit>): readonly Unit[] {
  const auxiliary = units.findIndex((unit) => isWordOf(unit, DO) || isWordOf(unit, BE));
  const owner = units.findIndex((unit) => unit.ids.length > 0);
  const [name] = units.slice(owner);
  const [thing, verb] = units.slice(owner + 1);
  const isOwner = name !== undefined && owners.has(name) && isWordOf(units[auxiliary], DO) && owner > auxiliary;
  if (!isOwner || !thing || thing.isStop || thing.ids.length > 0 || !isVerb(verb)) return units;
  if (WORD_OF_OWNER.test(firstWordOf(thing))) return units.filter((unit) => unit !== thing);
  return isSpeech(verb) ? units : units.map((unit) => (unit === thing ? OWNED : unit));
}

function particle(text: string): Unit {
  return { words: [{ text, stem: text, isStop: true }], ids: [], stems: [], concepts: [], isPhrase: false, isStop: true, number: -1 };
}

/** Stands for whatever somebody has. */
const OWNED = particle("thing");

const TRUE_THAT = new RegExp(`^(?:(?:so|and|but) )*${IS_IT_SO_THAT} `);

/** "Is it true that he has resigned" as "has he resigned": what is said to be true tells the deed. */
function saidToBeTrue(units: readonly Unit[]): readonly Unit[] {
  const text = textOf(units.flatMap((unit) => unit.words));
  if (!TRUE_THAT.test(text)) return units;
  const said = units.slice(units.findIndex((unit) => /^(?:that|if|whether)$/.test(firstWordOf(unit))) + 1);
  const at = said.findIndex((unit) => isWordOf(unit, DO) || isWordOf(unit, BE));
  const auxiliary = said[at];
  return auxiliary ? [auxiliary, ...said.slice(0, at), ...said.slice(at + 1)] : [DID, ...said];
}

const DID = particle("did");

/** "Made way for", "gave way to". */
export function isConverse(units: readonly Unit[], at: number): boolean {
  return /^(?:ma[dk]e|makes|making|g[ai]ve|gives|giving|given)$/.test(firstWordOf(units[at])) && firstWordOf(units[at + 1]) === "way";
}

/** "Kab karni hain", "karte hain": is to do, and does. */
function isToDo(units: readonly Unit[]): boolean {
  return firstWordOf(units.at(-2)) === "do" && firstWordOf(units.at(-1)) === "is";
}

type Parts = Omit<Deed, "isPast" | "isConverse">;

const PAST = new Set(["did", "didnt", "was", "were", "wasnt", "werent", "had", "has", "have"]);
const MODALS = new Set(["will", "would", "should", "can", "could", "may", "might", "must", "shall", "wont"]);

function isPast(units: readonly Unit[], verb: Unit): boolean {
  const isPlanned = units.some((unit, at) => (isWordOf(unit, BE) || isWordOf(unit, LEADING)) && firstWordOf(units[at + 1]) === "to");
  if (isPlanned || units.some((unit) => MODALS.has(firstWordOf(unit)))) return false;
  return units.some((unit) => PAST.has(firstWordOf(unit))) || isParticiple(verb) || isPastForm(firstWordOf(verb));
}

function partsIn(units: readonly Unit[], kind: Kind): Parts | undefined {
  const auxiliary = units.findIndex((unit) => isWordOf(unit, DO) || isWordOf(unit, BE));
  const who = askedFor(units, kind);
  const firstName = units.findIndex((unit) => unit.ids.length > 0);
  if (who >= 0 && (auxiliary < 0 || firstName < 0 || firstName > auxiliary + 1 || isVerb(units[who + 1]))) return askedAgent(units, who);
  const deed = auxiliary >= 0 && firstName > auxiliary ? auxiliaryDeed(units, auxiliary, firstName) : undefined;
  if (deed) return who >= 0 && deed.agent.kind === "named" && isPatientAsked(units, deed) ? { ...deed, patient: ASKED } : deed;
  if (auxiliary < 0 && firstName >= 0 && /^(?:when|where|why)$/.test(kind)) return deedInShort(units, firstName);
  return /^(?:yes-no|when|where)$/.test(kind) ? deedDoneTo(units, auxiliary) : undefined;
}

/** "Who did he talk to", "who was he talking to in the clip": nobody, or only what it was done in, is named behind the verb. */
function isPatientAsked(units: readonly Unit[], { verb, patient }: Parts): boolean {
  const [preposition, behind] = units.slice(units.indexOf(verb) + 1);
  return patient.kind === "open" || (/^(?:to|with)$/.test(firstWordOf(preposition)) && /^(?:in|on|during|at)$/.test(firstWordOf(behind)));
}

/** "When Dar resigned", "why Dar arrested", "Dar resigned when": asked in a hurry, without its auxiliary. */
function deedInShort(units: readonly Unit[], name: number): Parts | undefined {
  const [subject, verb] = units.slice(name);
  if (!subject || !verb || !isVerb(verb) || !isParticiple(verb)) return undefined;
  return { verb, agent: { kind: "named", ids: subject.ids }, patient: OPEN };
}

/** "was the meeting on the budget held": something without a name is what it was done to. */
function deedDoneTo(units: readonly Unit[], auxiliary: number): Parts | undefined {
  if (!isWordOf(units[auxiliary], BE) && !units.some((unit) => firstWordOf(unit) === "been")) return undefined;
  const at = units.findIndex((unit, index) => index > auxiliary + 1 && isDeedAt(units, index) && isParticiple(unit));
  const [before, verb] = [units[at - 1], units[at]];
  const isSubjectBefore = before !== undefined && (!before.isStop || isAdverb(firstWordOf(before)) || isWordOf(before, BE));
  return verb && isSubjectBefore ? { verb, agent: nameAfter(units, at, "by"), patient: OPEN } : undefined;
}

/** "Which two ministers". */
const COUNT = /^(?:two|three|four|five|six|other|\d)$/;

/** "Those who finished" are meant, and not asked for. */
const MEANT = /^(?:people|those|anyone|anybody|everyone|everybody|others)$/;

/** Index of the word that stands for the one asked for: "who", or the noun of "which minister resigned", "whose office was tapped"; -1 where there is none. */
function askedFor(units: readonly Unit[], kind: Kind): number {
  const who = units.findIndex((unit) => /^(?:who|whos|whom|whose)$/.test(firstWordOf(unit)));
  if (who > 0 && kind !== "who" && kind !== "source" && MEANT.test(firstWordOf(units[who - 1]))) return -1;
  const which = who < 0 && kind === "who" ? units.findIndex((unit) => /^(?:which|what)$/.test(firstWordOf(unit))) : -1;
  const at = COUNT.test(firstWordOf(units[which + 1])) ? which + 2 : which + 1;
  const noun = units[at];
  if (which >= 0 && noun && !noun.isStop && noun.ids.length === 0) return at;
  const owned = firstWordOf(units[who]) === "whose" ? units[who + 1] : undefined;
  return owned && !owned.isStop && owned.ids.length === 0 ? who + 1 : who;
}

/** "who told the premier", "who was replaced by Dar". */
function askedAgent(units: readonly Unit[], who: number): Parts | undefined {
  const at = units.findIndex((_, index) => index > who && isDeedAt(units, index));
  const verb = units[at];
  if (!verb) return undefined;
  const between = units.slice(who + 1, at);
  // What something did that somebody had is not his deed: "who had a conversation that leaked".
  if (between.some((unit) => /^(?:that|which)$/.test(firstWordOf(unit)))) return undefined;
  // "Who is in the clip" asks for no deed.
  if (between.slice(0, 2).some((unit) => isWordOf(unit, PREPOSITIONS) && !isWordOf(unit, DO))) return undefined;
  if (between.some((unit) => unit.ids.length > 0)) {
    if (!isWordOf(units[who + 1], DO)) return undefined;
    const named = between.find((unit) => unit.ids.length > 0);
    return { verb, agent: named ? { kind: "named", ids: named.ids } : OPEN, patient: ASKED };
  }
  const isState = between.some((unit) => isWordOf(unit, BE)) && !isParticiple(verb) && !firstWordOf(verb).endsWith("ing");
  if (isState) return undefined;
  const isPassive = between.some((unit) => isWordOf(unit, BE)) && isParticiple(verb) && firstWordOf(between.at(-1)) !== "to";
  if (isPassive) return { verb, agent: nameAfter(units, at, "by"), patient: ASKED };
  return { verb, agent: ASKED, patient: nameAfter(units, at) };
}

/** "did Imran Khan resign", "why was Dar declared an absconder by the court". */
function auxiliaryDeed(units: readonly Unit[], auxiliary: number, subject: number): Parts | undefined {
  const between = units.slice(auxiliary + 1, subject);
  if (between.some((unit) => !unit.isStop)) return undefined;
  const at = deedOf(units, auxiliary, subject);
  const verb = units[at];
  if (!verb || units.slice(subject + 1, at).some((unit) => PREPOSITIONS.has(firstWordOf(unit)))) return undefined;
  const ids = units.slice(subject, at).flatMap((unit) => unit.ids);
  // "Has the Khan clip gone viral", "did the bureau chief resign": what is named only says which clip, or whose chief.
  const isOfThing = units.slice(subject + 1, at).some((unit) => NO_VERBS.has(firstWordOf(unit)) || TITLES.has(firstWordOf(unit)));
  const isPassive =
    [...units.slice(auxiliary, auxiliary + 1), ...units.slice(subject, at)].some((unit) => isWordOf(unit, BE)) && isParticiple(verb);
  const isOfOwned = units[subject + 1] === OWNED;
  const named: Part = isOfThing || isOfOwned ? OPEN : { kind: "named", ids };
  const isState = isWordOf(units[auxiliary], BE) && !isPassive && !firstWordOf(verb).endsWith("ing");
  if (isState) return undefined;
  return isPassive ? { verb, agent: nameAfter(units, at, "by"), patient: named } : { verb, agent: named, patient: nameAfter(units, at) };
}

/** Urdu and Hindi mark the parts: "X ne Y ko …". The deed itself is the last word that carries meaning; "ne" marks what has happened. */
function urduDeed(units: readonly Unit[], kind: Kind): Parts | undefined {
  const marked = (particle: string): Part => {
    const at = units.findIndex((unit) => firstWordOf(unit) === particle);
    const before = units[at - 1];
    if (at < 1 || !before) return OPEN;
    if (before.ids.length > 0) return { kind: "named", ids: before.ids };
    return kind === "who" && firstWordOf(before) === "who" ? ASKED : OPEN;
  };
  // "Who said that they play with it": what was said is no deed of whoever said it.
  const that = units.findIndex((unit, at) => firstWordOf(unit) === "that" && isSpeech(units[at - 1] ?? unit));
  // "Told hacking of": whatever "of" stands behind is a thing.
  const last = units
    .slice(0, that < 0 ? units.length : that)
    .findLastIndex((unit, at) => isVerb(unit) && firstWordOf(units[at + 1]) !== "of");
  // "Resign gave": the deed is the noun before the verb that only carries it.
  const carried = /^(?:gave|took|did|done)$/.test(firstWordOf(units[last])) ? units[last - 1] : undefined;
  // "Who ne said let us play": what is said stands behind the verb.
  const saying = units[units.findIndex((unit) => firstWordOf(unit) === "ne") + 1];
  const isDeed = carried !== undefined && isVerb(carried) && (isSpeech(carried) || !carried.stems.every(isLight));
  const verb = saying && isSpeech(saying) ? saying : isDeed ? carried : units[last];
  const agent = marked("ne");
  const patient = marked("ko");
  if (verb && agent.kind !== "open") return { verb, agent, patient };
  // "Was done to her": the deed stands before the words that only carry it.
  const [done, ...carrying] = units.slice(units.findLastIndex((unit) => isVerb(unit) && !CARRIES.test(firstWordOf(unit))));
  const isDone = carrying.length > 1 && carrying.every((unit) => CARRIES.test(firstWordOf(unit)));
  return done && isDone && patient.kind === "named" ? { verb: done, agent: OPEN, patient } : undefined;
}

const CARRIES = /^(?:gave|took|did|done|do|doing|went|is|was)$/;

/** Index of the first verb behind the subject; in "was the budget meeting held" that is what was done, not the thing that it was done to. */
function deedOf(units: readonly Unit[], auxiliary: number, subject: number): number {
  const first = units.findIndex((_, index) => index > subject && isDeedAt(units, index));
  const [verb, next] = [units[first], units[first + 1]];
  if (!verb || !next || !isWordOf(units[auxiliary], BE) || isParticiple(verb)) return first;
  const done = isAdverb(firstWordOf(next)) ? first + 2 : first + 1;
  const other = units[done];
  return other !== undefined && isVerb(other) && isParticiple(other) ? done : first;
}

function nameAfter(units: readonly Unit[], from: number, preposition?: string): Part {
  const start = preposition === undefined ? from : units.findIndex((unit, index) => index > from && firstWordOf(unit) === preposition);
  if (start < 0) return OPEN;
  const named = units.slice(start + 1, start + 7).find((unit) => unit.ids.length > 0);
  return named ? { kind: "named", ids: named.ids } : OPEN;
}

function isWordOf(unit: Unit | undefined, set: ReadonlySet<string>): boolean {
  return unit !== undefined && unit.ids.length === 0 && set.has(firstWordOf(unit));
}

/** A verb that is done, not one that only leads to it: "was going to read". */
function isDeedAt(units: readonly Unit[], at: number): boolean {
  const isLeading = LEADING.has(firstWordOf(units[at])) && firstWordOf(units[at + 1]) === "to" && isVerb(units[at + 2]);
  const isTitle = isWordOf(units[at], TITLES) && isVerb(units[at + 1]);
  return isVerb(units[at]) && !isLeading && !isTitle && !isWordOf(units[at - 1], BEFORE_NOUN) && !isAttribute(units, at);
}

/** Nouns that a verb may follow: "did the bureau chief resign". */
const TITLES = new Set(
  "chief head boss director leader minister president chairman chairwoman spokesman spokeswoman spokesperson officer official lawyer secretary".split(
    " ",
  ),
);

/** "The earlier leaked clips": what is behind it is described, and nothing done. */
function isAttribute(units: readonly Unit[], at: number): boolean {
  const [article, described, verb, noun] = units.slice(Math.max(0, at - 2), at + 2);
  const isPlain = (unit: Unit | undefined) => unit !== undefined && !unit.isStop && unit.ids.length === 0;
  return (
    at >= 2 &&
    isWordOf(article, BEFORE_NOUN) &&
    isPlain(described) &&
    verb !== undefined &&
    isParticiple(verb) &&
    isPlain(noun) &&
    noun?.stems.every(isLight) === false
  );
}

/** No verb follows one of these: "who in the earlier clip", "was it on a tape". */
const BEFORE_NOUN = new Set("the a an his her their its these those in on at of from with for".split(" "));

const LEADING = new Set("going supposed meant likely ready able due set expected planning planned ought".split(" "));

function isVerb(unit: Unit | undefined): unit is Unit {
  return unit !== undefined && !unit.isStop && unit.ids.length === 0 && !isAdverb(firstWordOf(unit)) && !NO_VERBS.has(firstWordOf(unit));
}

/** Words that stand where a verb is looked for and are none. */
const NO_VERBS = new Set([
  "besides",
  "except",
  "apart",
  "despite",
  "else",
  "line",
  "voice",
  "wording",
  "dark",
  "exact",
  "audio",
  "clip",
  "job",
  "number",
]);

/** Verbs and nouns that end like an adverb. */
const NO_ADVERBS = new Set(["reply", "apply", "supply", "rely", "comply", "imply", "multiply", "fly", "rally", "bully", "tally"]);

/** Whether a word ends as adverbs do: "allegedly", "reportedly". */
export function isAdverb(folded: string): boolean {
  return folded.endsWith("ly") && !NO_ADVERBS.has(folded);
}

const IRREGULAR_PARTICIPLES = new Set(
  "told said known given taken made found seen written left held kept brought bought sold paid sent stolen broken chosen lost won met led hidden hurt shot shown struck overthrown heard caught built dealt withdrawn put read set cut hit forgiven sworn thrown shut torn spent drawn driven fought sought spoken swept taught fed hung laid lent slain shaken frozen forbidden bound mistaken rung worn understood thought flown beaten bitten eaten".split(
    " ",
  ),
);

/** Whether the unit's word has the form of a past participle. */
export function isParticiple(unit: Unit): boolean {
  const text = firstWordOf(unit);
  return text.endsWith("ed") || IRREGULAR_PARTICIPLES.has(text);
}
