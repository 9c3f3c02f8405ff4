import { readDeed } from "../question/deed.ts";
import { readForm } from "../question/kind.ts";
import type { Asked, Question } from "../question/question.ts";
import { isTelling } from "../question/telling-words.ts";
import type { FactReading } from "../saga/fact-reading.ts";
import type { Library } from "../saga/library.ts";
import type { Fact } from "../saga/schema.ts";
import type { Unit } from "../search/units.ts";
import { type DeedFit, deedFit } from "./deed-fit.ts";
import { asksAlike, type KindFit, kindFit } from "./kind-fit.ts";
import { MATCH } from "./match.ts";
import { coversIn, type Overlap, overlapOf } from "./overlap.ts";

/** What speaks for a fact being the answer to a question, and what against; each 0 to 1. */
export interface Features {
  /** The share of the question's weight that the fact covers. */
  readonly coverage: number;
  /** The same share of the words alone, names left out: a fact about the right person may be about something else. */
  readonly wordCoverage: number;
  /** Whether next to nothing that was asked is left uncovered: 0 up to two thirds, 1 where all is covered. */
  readonly whole: number;
  /** The weight of the weightiest word asked that no fact of the file speaks of. */
  readonly heaviestAbsent: number;
  /** The weight of the weightiest word asked that other facts speak of and this one does not. */
  readonly heaviestElsewhere: number;
  /** The weight of the deed asked about, where the fact does not speak of it. */
  readonly missingDeed: number;
  /** Whether a particular is asked for (an age, a price, an arrest) of which the fact does not speak in that word or a synonym. */
  readonly missingTelling: number;
  /** The weight of the thing asked for ("which official"), where the fact does not speak of it. */
  readonly missingHead: number;
  /** Whether the question names somebody or something that the fact has nothing to do with. */
  readonly missingName: number;
  /** How like the question is to the nearest of the fact's readers' questions: 0 up to half, for a chance likeness says nothing; 1 where they ask the same. */
  readonly likeness: number;
  /** How much of the question is a run of words from the fact's quote. */
  readonly quoted: number;
  /** Whether the fact holds the kind of answer asked for: a time, a name, a cause. */
  readonly holdsKind: number;
  readonly lacksKind: number;
  /** Whether a cause or an amount is asked for and the fact has none: then it is never the answer. */
  readonly lacksCauseOrAmount: number;
  /** Whether a time is asked for and the fact is the announcement of one. */
  readonly announced: number;
  /** Whether very words are asked for, and the fact has a quote; or has none. */
  readonly holdsQuote: number;
  readonly lacksQuote: number;
  /** Whether a name is asked for ("which court") and nothing shows that the fact gives it. */
  readonly lacksName: number;
  readonly sameDeed: number;
  /** Whether the fact tells the deed of other people than the question. */
  readonly otherDeed: number;
  /** The share of the claim that the question speaks of, names left out. */
  readonly focus: number;
}

/** The features, and what they were read from, for whoever asks why. */
export interface Findings {
  readonly features: Features;
  readonly missing: readonly Asked[];
  readonly kind: KindFit;
  readonly deed: DeedFit;
  /** Whether a moderator wrote this very question to the fact. */
  readonly isVerbatim: boolean;
}

/** From this likeness on it is the very same question. */
const VERY_QUESTION = 0.97;

/** A question of less weight than this is like too many: "who leaked the audio" holds nothing but the saga's theme. */
const TELLING = 0.7;

/** How far any fact covers the question how sure it is: its standing says that. */
const STANDING_COVER = 0.7;

/** Words of this weight or less are padding. */
const PADDING = 0.2;

/** What a reader's question is worth that has nothing in common with the one asked but names. */
const NAMES_ALONE = 0.5;

/** What a reader's question is worth that asks for another kind of answer: when, where why is asked. */
const OTHER_KIND = 0.75;

/** From this likeness on a moderator has said that the fact answers the question, whatever its fields hold. */
const SAME_QUESTION = 0.8;

/** Reads a fact beside the question of the overlap. */
export function findingsFor(overlap: Overlap, fact: Fact, library: Library): Findings {
  const { question } = overlap;
  const reading = library.reading(fact);
  const covers = coversOf(overlap, reading);
  const missing = covers.filter(({ cover }) => cover < MATCH.partOfName).map(({ asked }) => asked);
  const readers = nearestReaders(overlap, reading);
  const kind = readers.isAskedSo ? "held" : kindFit(question, fact, library);
  const deed = deedFit(question, fact, library);
  const features: Features = {
    ...coverageFeatures(covers),
    ...missingFeatures(overlap, missing),
    likeness: Math.max(0, readers.likeness * 2 - 1),
    quoted: quotedShare(overlap, reading),
    holdsKind: kind === "held" ? kindHeld(question, fact, readers.isAskedSo, library) : 0,
    lacksKind: flag(kind === "lacking"),
    lacksCauseOrAmount: flag(kind === "lacking" && /^(?:why|count|duration)$/.test(question.kind)),
    announced: flag(question.kind === "when" && fact.expected !== undefined),
    holdsQuote: flag(question.wantsQuote && fact.quote !== undefined),
    lacksQuote: flag(question.wantsQuote && fact.quote === undefined),
    lacksName: flag(question.wantsName && !readers.isAskedByName),
    sameDeed: flag(deed === "same"),
    otherDeed: flag(deed === "other"),
    focus: focusOf(overlap, reading.claim),
  };
  return { features, missing, kind, deed, isVerbatim: readers.isVerbatim };
}

function flag(is: boolean): number {
  return is ? 1 : 0;
}

interface Cover {
  readonly asked: Asked;
  readonly cover: number;
}

function coversOf(overlap: Overlap, reading: FactReading): readonly Cover[] {
  const covers = coversIn(reading, overlap);
  return overlap.question.asked.map((asked, part) => ({
    asked,
    cover: Math.max(covers[part] ?? 0, asked.isStandingCue ? STANDING_COVER : 0),
  }));
}

function coverageFeatures(covers: readonly Cover[]): Pick<Features, "coverage" | "wordCoverage" | "whole"> {
  const words = covers.filter(({ asked }) => asked.unit.ids.length === 0 && asked.weight > PADDING && !asked.isStandingCue);
  const coverage = shareOf(covers);
  const wordCoverage = shareOf(words.length === 0 ? covers : words);
  return { coverage, wordCoverage, whole: Math.max(0, Math.min(coverage, wordCoverage) * 3 - 2) };
}

type Missing = Pick<Features, "heaviestAbsent" | "heaviestElsewhere" | "missingTelling" | "missingHead" | "missingDeed" | "missingName">;

function missingFeatures({ question, isAbsent }: Overlap, missing: readonly Asked[]): Missing {
  const words = missing.filter(({ unit }) => unit.ids.length === 0);
  return {
    heaviestAbsent: heaviest(words.filter(isAbsent)),
    heaviestElsewhere: heaviest(words.filter((asked) => !isAbsent(asked))),
    missingTelling: flag(words.some(({ unit }) => unit.stems.some(isTelling))),
    missingHead: heaviest(words.filter(({ unit }) => unit === question.head)),
    missingDeed: heaviest(words.filter(({ unit }) => unit === question.deed?.verb)),
    missingName: flag(missing.some(({ unit }) => unit.ids.length > 0)),
  };
}

/** What the fact's readers' questions say: how like the nearest is, and whether one of them is the question that is asked. */
function nearestReaders(
  overlap: Overlap,
  reading: FactReading,
): { readonly likeness: number; readonly isAskedSo: boolean; readonly isAskedByName: boolean; readonly isVerbatim: boolean } {
  const { question } = overlap;
  const weight = sum(question.asked.map((asked) => asked.weight));
  const same = weight >= TELLING ? SAME_QUESTION : VERY_QUESTION;
  const compared = reading.questions.map((readers) => {
    const isAlike = asksAlike(question.kind, readers);
    return { readers, isAlike, likeness: likenessOf(overlap, readers) * (isAlike ? 1 : OTHER_KIND) };
  });
  return {
    likeness: Math.max(0, ...compared.map(({ likeness }) => likeness)),
    isAskedSo: compared.some(({ likeness, isAlike }) => isAlike && likeness >= same),
    isVerbatim: reading.questions.some((readers) => isVerbatim(readers, question.words)),
    isAskedByName: compared.some(({ likeness, readers }) => likeness >= SAME_QUESTION && asksName(readers)),
  };
}

function isVerbatim(readers: readonly Unit[], words: readonly string[]): boolean {
  let at = 0;
  return readers.every((unit) => unit.words.every(({ text }) => text === words[at++])) && at === words.length;
}

/** The fact's reader's question that is most like the one asked, as it stands in the file; undefined where none has anything in common with it. */
export function nearestReadersQuestion(question: Question, fact: Fact, library: Library): string | undefined {
  const overlap = overlapOf(question, library);
  const likeness = library.reading(fact).questions.map((readers) => likenessOf(overlap, readers));
  const most = Math.max(0, ...likeness);
  return most === 0 ? undefined : fact.questions?.[likeness.indexOf(most)];
}

/** Whether one of the fact's readers' questions asks the same of somebody. */
export function isAskedAlike(question: Question, fact: Fact, library: Library): boolean {
  const overlap = overlapOf(question, library);
  return library
    .reading(fact)
    .questions.some((readers) => asksForSamePart(question, readers) && likenessOf(overlap, readers) >= SAME_QUESTION);
}

/** "Who …", "which minister …", but neither "which audio …" nor "whom did he …" where it is asked who did it. */
function asksForSamePart({ deed }: Question, readers: readonly Unit[]): boolean {
  const words = readers.flatMap((unit) => unit.words.map((word) => word.text));
  if (readForm(words, false).kind !== "who") return false;
  const other = readDeed(readers, "who", false);
  return deed === undefined || other === undefined || (deed.agent.kind === "asked") === (other.agent.kind === "asked");
}

/** 1 where the kind of answer is held for certain, half where a date may be another's. */
function kindHeld(question: Question, fact: Fact, isAskedSo: boolean, library: Library): number {
  return isAskedSo || question.kind !== "when" || isDateOfDeed(fact, library) ? 1 : 0.5;
}

function asksName(readers: readonly Unit[]): boolean {
  return readers.some((unit) => /^names?$/.test(unit.words[0]?.text ?? ""));
}

/** The date of a claim is that of the claiming, and not of what is claimed. */
function isDateOfDeed(fact: Fact, library: Library): boolean {
  return fact.expected !== undefined || fact.claimant === undefined || library.entity(fact.claimant) === undefined;
}

function shareOf(covers: readonly Cover[]): number {
  const total = sum(covers.map(({ asked }) => asked.weight));
  return total === 0 ? 0 : sum(covers.map(({ asked, cover }) => asked.weight * cover)) / total;
}

function heaviest(asked: readonly Asked[]): number {
  return Math.max(0, ...asked.map(({ weight }) => weight));
}

/** Dice's coefficient over the weights of what both questions ask: 1 where they ask the same. */
function likenessOf({ question: { asked }, of }: Overlap, readers: readonly Unit[]): number {
  const others = readers.filter((unit) => !unit.isStop);
  const nearest = asked.map(() => 0);
  let alike = 0;
  for (const common of others.map(of)) {
    alike += common?.most ?? 0;
    for (const { part, alikeness } of common?.parts ?? []) nearest[part] = Math.max(nearest[part] ?? 0, alikeness);
  }
  const total = sum(asked.map(({ weight }) => weight));
  const met = sum(asked.map(({ weight }, part) => weight * (nearest[part] ?? 0)));
  if (met === 0 || alike === 0) return 0;
  const recall = met / total;
  const precision = alike / others.length;
  const isWord = ({ unit, weight }: Asked) => unit.ids.length === 0 && weight > PADDING;
  const isNamesAlone = asked.some(isWord) && asked.every((part, index) => !isWord(part) || nearest[index] === 0);
  return ((2 * recall * precision) / (recall + precision)) * (isNamesAlone ? NAMES_ALONE : 1);
}

/** Words in a row that make a quotation rather than chance. */
const SHORTEST_RUN = 3;

/** A run as long as this is a quotation for certain. */
const LONG_RUN = 5;

function quotedShare({ question, hasWord }: Overlap, reading: FactReading): number {
  const quote = reading.quote.flatMap((unit) => unit.words.map((word) => word.text));
  const shortest = Math.min(SHORTEST_RUN, quote.length);
  if (quote.filter(hasWord).length < shortest) return 0;
  const run = longestRun(question.words, quote);
  return run < shortest ? 0 : Math.min(1, run / LONG_RUN);
}

/** Length of the longest sequence of words that stands in both texts. */
function longestRun(a: readonly string[], b: readonly string[]): number {
  let longest = 0;
  let previous: number[] = [];
  for (const word of a) {
    const current = b.map((other, index) => (other === word ? (previous[index - 1] ?? 0) + 1 : 0));
    longest = Math.max(longest, ...current);
    previous = current;
  }
  return longest;
}

function focusOf({ of }: Overlap, claim: readonly Unit[]): number {
  const said = claim.filter((unit) => !unit.isStop && unit.ids.length === 0);
  return said.length === 0 ? 0 : sum(said.map((unit) => of(unit)?.most ?? 0)) / said.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
