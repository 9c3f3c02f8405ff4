import type { Deed, Question } from "../../question/question.ts";
import { FORM_OF_BE } from "../../question/reading/question-words.ts";
import { isSpeech } from "../../question/reading/speech.ts";
import { isTelling } from "../../question/reading/telling-words.ts";
import { PADDING } from "../../question/reading/weigh.ts";
import type { ComparedReading, FactReading } from "../../saga/fact-reading.ts";
import type { Library } from "../../saga/library.ts";
import type { Fact } from "../../saga/schema.ts";
import { firstWordOf, type Unit } from "../../search/units.ts";
import { type DeedFit, deedFit } from "./deed-fit.ts";
import { type KindFit, kindFit, lacksRole } from "./kind-fit.ts";
import { asksKinship } from "./kinship.ts";
import { MATCH } from "./match.ts";
import { type Meeting, meetingsOf } from "./meeting.ts";
import { namesHolder, tellsNameAsked } from "./name-asked.ts";
import type { Overlap } from "./overlap.ts";
import { nearestReaders } from "./readers-questions.ts";
import { type WordingFit, wordingFitOf } from "./wording-fit.ts";

/** What speaks for a fact being the answer to a question, and what against; each 0 to 1. */
export interface Features extends WordingFit {
  /** The share of the question's weight that the fact covers. */
  readonly coverage: number;
  /** The share of the question's weight that the fact covers in these or related words, what few facts hold counting for more. */
  readonly relatedCoverage: number;
  /** How much of the question's words the fact covers, in weight and not as a share: of a long question much can be covered and much be left. */
  readonly evidence: number;
  /** How much of it, names and all, the fact covers, in weight: what covers much of a long question is hardly there by chance. */
  readonly support: number;
  /** How much of it, names and all, it leaves uncovered, in the measure of the evidence. */
  readonly uncovered: number;
  /** The fact's score in the index against the best fact's. */
  readonly found: number;
  /** Whether next to nothing that was asked is left uncovered: 0 up to two thirds, 1 where all is covered. */
  readonly whole: number;
  /** The weight of the deed asked about, where the fact does not speak of it. */
  readonly missingDeed: number;
  /** Whether a particular is asked for (an age, a price, an arrest) of which the fact does not speak in that word or a synonym. */
  readonly missingTelling: number;
  /** Whether that particular is the very deed: "was he arrested". Then the fact is never the answer. */
  readonly missingTellingDeed: number;
  /** Whether the question names somebody or something that the fact has nothing to do with. */
  readonly missingName: number;
  /** Whether the question has a proper name in it that nothing in the file has to do with. */
  readonly namesStranger: number;
  /** How like the question is to the nearest of the fact's readers' questions: 0 up to half, for a chance likeness says nothing; 1 where they ask the same. */
  readonly likeness: number;
  /** How unlike the fact's readers' questions are; the fewer it has, the less that says, and nothing where it has none. */
  readonly unlikeReaders: number;
  /** How much of the question is a run of words from the fact's quote. */
  readonly quoted: number;
  /** Whether the fact holds the kind of answer asked for: a time, a name, a cause. */
  readonly holdsKind: number;
  /** Whether a particular kind of answer is asked for and the fact has none of it; neither this nor `holdsKind` where it asks for none. */
  readonly lacksKind: number;
  /** Whether a cause or an amount is asked for and the fact has none: then it is never the answer. */
  readonly lacksCauseOrAmount: number;
  /** Whether a time is asked for and the fact is the announcement of one. */
  readonly announced: number;
  /** Whether very words are asked for, and the fact has a quote. */
  readonly holdsQuote: number;
  /** Whether a name is asked for ("which court") and nothing shows that the fact gives it. */
  readonly lacksName: number;
  /** Whether the fact tells the deed asked about of the same people. */
  readonly sameDeed: number;
  /** Whether the fact tells the deed of other people than the question. */
  readonly otherDeed: number;
  /** The share of the claim that the question speaks of, names left out. */
  readonly focus: number;
  /** Whether it says who or what the very thing is that is asked about: "Azam Khan was …" to "who is Azam Khan". */
  readonly defines: number;
  /** Whether something is said not to be known. */
  readonly unknown: number;
  /** Whether the question is of a sort that is answered more or less often than others covered as well. */
  readonly asksYesNo: number;
  readonly asksKeywords: number;
  readonly asksWhat: number;
  readonly asksHow: number;
}

/** The features, and what they were read from, for whoever asks why. */
export interface Findings {
  readonly features: Features;
  readonly kind: KindFit;
  readonly deed: DeedFit;
  /** Whether a moderator wrote this very question to the fact. */
  readonly isVerbatim: boolean;
}

/** So many readers' questions show what a fact is asked in: of fewer it is no wonder that none is like the question. */
const ENOUGH_QUESTIONS = 10;

/** Makes a question ready once for reading facts beside it. `found`: the fact's score in the index against the best fact's. */
export function findingsOf(overlap: Overlap, library: Library): (fact: Fact, found: number) => Findings {
  const meet = meetingsOf(overlap);
  const fitWording = wordingFitOf(overlap);
  return (fact, found) => {
    const reading = library.reading(fact);
    return findingsFrom({ overlap, fact, reading, meeting: meet(reading), wording: fitWording(reading), found }, library);
  };
}

interface Read {
  readonly overlap: Overlap;
  readonly fact: Fact;
  readonly reading: ComparedReading;
  readonly meeting: Meeting;
  readonly wording: WordingFit;
  readonly found: number;
}

function findingsFrom({ overlap, fact, reading, meeting, wording, found }: Read, library: Library): Findings {
  const { question } = overlap;
  const readers = nearestReaders(question, reading, meeting);
  const isAskedSo = readers.isAskedSo && (!question.wantsName || readers.isAskedByName);
  const kind = isAskedSo && !asksKinship(question) && !lacksRole(question, reading) ? "held" : kindFit(question, fact, library);
  const deed = deedFit(question, fact, library);
  const likeness = Math.max(0, readers.likeness * 2 - 1);
  const covered = coverageFeatures(overlap, meeting);
  const missing = missingFeatures(overlap, meeting, kind);
  // Written out, not spread: spreading took a third of a question's time.
  const features: Features = {
    coverage: covered.coverage,
    relatedCoverage: covered.relatedCoverage,
    evidence: covered.evidence,
    support: covered.support,
    uncovered: covered.uncovered,
    whole: covered.whole,
    missingTelling: missing.missingTelling,
    missingTellingDeed: missing.missingTellingDeed,
    missingDeed: missing.missingDeed,
    missingName: missing.missingName,
    found,
    pairs: wording.pairs,
    letters: wording.letters,
    small: wording.small,
    namesStranger: flag(overlap.namesStranger),
    likeness,
    unlikeReaders: (1 - likeness) * Math.min(1, reading.questions.length / ENOUGH_QUESTIONS),
    quoted: quotedShare(overlap, reading),
    holdsKind: kind === "held" ? kindHeld(question, fact, isAskedSo, library) : 0,
    lacksKind: flag(kind === "lacking"),
    lacksCauseOrAmount: flag(kind === "lacking" && /^(?:why|count|duration)$/.test(question.kind)),
    announced: flag(question.kind === "when" && fact.expected !== undefined),
    holdsQuote: flag(question.wantsQuote && fact.quote !== undefined),
    lacksName: flag(
      question.wantsName &&
        !readers.isAskedByName &&
        !tellsNameAsked(question, fact, library) &&
        !namesHolder(question.head, question, fact, library),
    ),
    sameDeed: flag(deed === "same"),
    otherDeed: flag(deed === "other"),
    focus: focusOf(overlap, reading.claim),
    defines: flag(definesWhoIsAsked(question, reading)),
    unknown: flag(fact.standing === "unknown"),
    asksYesNo: flag(question.kind === "yes-no"),
    asksKeywords: flag(question.kind === "keywords"),
    asksWhat: flag(question.kind === "what"),
    asksHow: flag(question.kind === "how"),
  };
  return { features, kind, deed, isVerbatim: readers.isVerbatim };
}

function flag(is: boolean): number {
  return is ? 1 : 0;
}

/** So many parts of full weight are all the support that there is. */
const FULL_SUPPORT = 4;

type Coverage = Pick<Features, "coverage" | "relatedCoverage" | "evidence" | "support" | "uncovered" | "whole">;

function coverageFeatures({ question: { asked }, rarities }: Overlap, { cover, related }: Meeting): Coverage {
  const all = { asked: 0, covered: 0 };
  const words = { asked: 0, covered: 0 };
  const rare = { asked: 0, covered: 0 };
  let uncovered = 0;
  asked.forEach(({ unit, weight, isStandingCue }, part) => {
    const covered = weight * (cover[part] ?? 0);
    const rareWeight = weight * (rarities[part] ?? 1);
    all.asked += weight;
    all.covered += covered;
    rare.asked += rareWeight;
    rare.covered += rareWeight * (related[part] ?? 0);
    uncovered += weight * (1 - (related[part] ?? 0));
    if (unit.ids.length > 0 || weight <= PADDING || isStandingCue) return;
    words.asked += weight;
    words.covered += covered;
  });
  const coverage = shareOf(all);
  const wordCoverage = words.asked === 0 ? coverage : shareOf(words);
  return {
    coverage,
    relatedCoverage: shareOf(rare),
    evidence: measure(words.covered),
    support: Math.min(1, all.covered / FULL_SUPPORT),
    uncovered: measure(uncovered),
    whole: Math.max(0, Math.min(coverage, wordCoverage) * 3 - 2),
  };
}

/** The weight covered as a share of the weight asked. */
function shareOf({ asked, covered }: { readonly asked: number; readonly covered: number }): number {
  return asked === 0 ? 0 : covered / asked;
}

/** Weights summed, on a scale of 0 to 1 on which the first unit of weight counts most. */
function measure(weight: number): number {
  return 1 - 1 / (1 + weight);
}

type Missing = Pick<Features, "missingTelling" | "missingTellingDeed" | "missingDeed" | "missingName">;

function missingFeatures({ question }: Overlap, { cover, related }: Meeting, kind: KindFit): Missing {
  const { asked, deed } = question;
  let missingDeed = 0;
  let [isNameMissing, isTellingMissing, isTellingDeedMissing] = [false, false, false];
  asked.forEach(({ unit, weight }, part) => {
    const covered = cover[part] ?? 0;
    if (unit.ids.length > 0) {
      if (covered < MATCH.partOfName) isNameMissing = true;
      return;
    }
    // Nobody uses a telling word loosely: a synonym in a reader's question does not tell it.
    if (covered < MATCH.synonym && unit.stems.some(isTelling)) {
      isTellingMissing = true;
      if (unit === deed?.verb) isTellingDeedMissing = true;
    }
    if (covered >= MATCH.partOfName) return;
    if (unit === deed?.verb) missingDeed = weight * (1 - (related[part] ?? 0));
  });
  return {
    // A price or a fee is told by the amount itself.
    missingTelling: flag(isTellingMissing && !(kind === "held" && question.kind === "count")),
    missingTellingDeed: flag(isTellingDeedMissing),
    missingDeed,
    missingName: flag(isNameMissing),
  };
}

/** 1 where the kind of answer is held for certain, half where a date may be another's. */
function kindHeld(question: Question, fact: Fact, isAskedSo: boolean, library: Library): number {
  return isAskedSo || question.kind !== "when" || isDateAsked(question, fact, library) ? 1 : 0.5;
}

/** The date of a claim or of a quote is that of the saying, and not of what is said: it answers only who asks when it was said. */
export function isDateAsked({ isAboutSpeech, deed }: Question, fact: Fact, library: Library): boolean {
  if (fact.expected !== undefined || isAboutSpeech || (deed !== undefined && isSpeech(deed.verb) && !isToldTo(deed, fact))) return true;
  return fact.quote === undefined && (fact.claimant === undefined || library.entity(fact.claimant) === undefined);
}

/** "When was he told of it", of what he says himself: the day on which he says so is not the one. */
function isToldTo({ agent, patient }: Deed, { claimant = "" }: Fact): boolean {
  return agent.kind === "open" && patient.kind === "named" && patient.ids.includes(claimant);
}

/** Whether the claim begins by saying who that is of whom nothing else is asked; an article may stand before the name. */
function definesWhoIsAsked({ identityOf }: Question, { claim }: FactReading): boolean {
  if (identityOf === undefined) return false;
  const [first, second] = claim.filter((unit) => unit.ids.length > 0 || !/^(?:the|a|an)$/.test(firstWordOf(unit)));
  const isAsked = first?.ids.some((id) => identityOf.includes(id)) ?? false;
  return isAsked && FORM_OF_BE.test(firstWordOf(second));
}

/** Words in a row that make a quotation rather than chance. */
const SHORTEST_RUN = 3;

/** A run as long as this is a quotation for certain. */
const LONG_RUN = 5;

function quotedShare({ question, hasWord }: Overlap, { quoteWords }: ComparedReading): number {
  if (quoteWords.length === 0 || question.asked.every(({ unit }) => unit.ids.length > 0)) return 0;
  const shortest = Math.min(SHORTEST_RUN, quoteWords.length);
  if (quoteWords.filter(hasWord).length < shortest) return 0;
  const run = longestRun(question.words, quoteWords);
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
  let said = 0;
  let asked = 0;
  for (const { isStop, ids, number } of claim) {
    if (isStop || ids.length > 0) continue;
    said++;
    asked += of(number)?.most ?? 0;
  }
  return said === 0 ? 0 : asked / said;
}
