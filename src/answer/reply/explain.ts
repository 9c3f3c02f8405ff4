import type { Covered, Explanation, FactExplained, Missing, Reason, Understood } from "../../explanation.ts";
import type { Asked, Deed, Kind, Part, Question } from "../../question/question.ts";
import type { FactReading } from "../../saga/fact-reading.ts";
import type { Library } from "../../saga/library.ts";
import { STRANGER } from "../../search/names.ts";
import type { Unit } from "../../search/units.ts";
import { textOf } from "../../search/words.ts";
import type { Answer } from "../answer.ts";
import { coverOf, MATCH } from "../fit/match.ts";
import { AHEAD_WEIGHT, FEATURE_NAMES, ruledOutBy, WEIGHTS } from "../fit/model.ts";
import { isAbsent } from "../fit/overlap.ts";
import type { Candidate } from "../fit/rank.ts";
import { nearestReadersQuestion } from "../fit/readers-questions.ts";
import { isSaidByAnother } from "../fit/said-by.ts";
import { asksOfNobody, thresholdFor } from "../silence/threshold.ts";
import { joined } from "../wording.ts";
import { AHEAD_WORDS, FEATURE_WORDS } from "./feature-words.ts";

/** Facts that are explained, and reasons given for each. */
const FACTS = 3;
const REASONS = 6;

/** A contribution smaller than this decides nothing. */
const LEAST_LOG_ODDS = 0.05;

/** Why the question got this answer. Pure; bounded by the facts explained. */
export function explain(question: Question, answer: Answer, library: Library): Explanation {
  const facts = answer.candidates.slice(0, FACTS).map((candidate) => explainFact(question, candidate, library));
  return {
    understood: understood(question, library),
    facts,
    rule: `${ruleOf(question, answer, library)}${orderOf(answer)}`,
    hints: hintsFor(question, answer, facts, library),
  };
}

const ASKS_FOR: Readonly<Record<Kind, string>> = {
  who: "a name (who)",
  what: "what something is or what happened (what)",
  when: "a time (when)",
  where: "a place (where)",
  why: "a cause (why)",
  how: "a manner (how)",
  count: "a number (how many)",
  duration: "a span of time (how long)",
  "yes-no": "whether something is so (yes or no)",
  source: "where it was published (source)",
  keywords: "whatever there is on these words (no question word)",
};

function understood(question: Question, library: Library): Understood {
  const { asked, deed } = question;
  const isName = ({ unit }: Asked) => unit.ids.length > 0;
  return {
    readAs: question.said,
    asksFor: ASKS_FOR[question.kind],
    names: asked.filter(isName).map(({ unit, weight }) => ({
      typed: textOf(unit.words),
      means: unit.ids.map((id) => shownId(id, library)),
      weight: round(weight),
    })),
    words: asked.filter((part) => !isName(part)).map(({ unit, weight }) => ({ word: textOf(unit.words), weight: round(weight) })),
    ...(deed && { deed: deedText(deed, library) }),
    corrections: question.corrections,
  };
}

function shownId(id: string, library: Library): string {
  return id.startsWith(STRANGER) ? `${id.slice(STRANGER.length)} (nobody in the file)` : library.nameOf(id);
}

function deedText({ verb, agent, patient, isPast }: Deed, library: Library): string {
  const part = (who: Part, whenAsked: string) => {
    switch (who.kind) {
      case "named":
        return joined(who.ids.map((id) => shownId(id, library)));
      case "asked":
        return whenAsked;
      case "open":
        return undefined;
    }
  };
  const whom = part(patient, "whom? (asked for)");
  const words = [part(agent, "who? (asked for)") ?? "somebody", `“${textOf(verb.words)}”`, ...(whom === undefined ? [] : [whom])];
  return `${words.join(" ")}${isPast ? ", as something that happened" : ""}`;
}

function explainFact(question: Question, { fact, features, confidence, score, ahead }: Candidate, library: Library): FactExplained {
  const reading = library.reading(fact);

  const parts = question.asked.map((asked) => ({ asked, cover: coverOf(asked.unit, reading) }));
  const covers: readonly Covered[] = parts
    .filter(({ cover }) => cover > 0)
    .map(({ asked: { unit, weight }, cover }) => ({
      word: textOf(unit.words),
      weight: round(weight),
      how: howCovered(unit, cover, reading),
    }));
  const missing: readonly Missing[] = parts
    .filter(({ asked, cover }) => cover === 0 && !asked.isStandingCue)
    .map(({ asked: { unit, weight } }) => ({ word: textOf(unit.words), weight: round(weight), isElsewhere: isElsewhere(unit, library) }));
  const ruledOut = ruledOutBy(features);
  const nearest = nearestReadersQuestion(question, fact, library);
  return {
    id: fact.id,
    claim: fact.claim,
    confidence: round(confidence),
    score: round(score),
    covers,
    missing,
    reasons: [
      ...FEATURE_NAMES.map((name) => reason(FEATURE_WORDS[name], features[name], WEIGHTS[name].answer)),
      reason(AHEAD_WORDS, ahead, AHEAD_WEIGHT),
    ]
      .filter(({ logOdds }) => Math.abs(logOdds) >= LEAST_LOG_ODDS)
      .sort((a, b) => Math.abs(b.logOdds) - Math.abs(a.logOdds))
      .slice(0, REASONS),
    ...(ruledOut !== undefined && { ruledOut: FEATURE_WORDS[ruledOut] }),
    ...(nearest !== undefined && { nearestQuestion: nearest }),
  };
}

function reason(says: string, value: number, weight: number): Reason {
  return { says, logOdds: round(weight * value), most: weight };
}

function howCovered(unit: Unit, cover: number, reading: FactReading): string {
  const own = [...reading.claim, ...reading.quote, ...reading.extras, ...reading.dates];
  const readers = reading.questions.flat();
  switch (cover) {
    case MATCH.same:
      return unit.ids.length > 0 ? "the fact has to do with it" : "the same word";
    case MATCH.sameInReadersQuestion:
      return "stands in a reader's question";
    case MATCH.synonym:
      return `by the synonym “${synonymIn(unit, own)}”`;
    case MATCH.synonymInReadersQuestion:
      return `by the synonym “${synonymIn(unit, readers)}” in a reader's question`;
    case MATCH.sameInRole:
      return "stands in the role of one whom the fact is about";
    case MATCH.synonymInRole:
      return `by the synonym “${synonymIn(unit, reading.roles)}” in the role of one whom the fact is about`;
    default:
      return "by a part of the name";
  }
}

function synonymIn(unit: Unit, among: readonly Unit[]): string {
  const synonym = among.find((other) => other.concepts.some((concept) => unit.concepts.includes(concept)));
  return synonym === undefined ? "" : textOf(synonym.words);
}

function isElsewhere(unit: Unit, library: Library): boolean {
  return unit.ids.length > 0 ? unit.ids.some((id) => library.index.documentCount(`@${id}`) > 0) : !isAbsent(unit, library);
}

/** The rules that go by confidence. */
type Figured = "below-threshold" | "above-threshold" | "ambiguous" | "retracted";

/** What decided a verdict, where that takes no figures. */
const RULES: Readonly<Record<Exclude<Answer["rule"], Figured>, string>> = {
  "no-candidate": "No fact of the file shares a name or an important word with the question.",
  stranger: "It is asked who somebody is, and the question names somebody or something that the file has nothing of.",
  "about-the-bot": "The question is about the bot itself.",
  padding: "The question names nothing to look for: all of its words count next to nothing.",
  now: "It is asked what somebody is doing now, which no file can tell.",
  judgement: "It is asked who is right, to blame or the like, which the file does not judge.",
  advice: "It is asked how one is to do something, and the file only tells what was done.",
  material: "A recording or a document itself is asked for, and the file holds only what is told of it.",
  "not-heard": "It is asked whether somebody is heard in a recording, and the first fact has him say nothing.",
  "not-related": "It is asked how people are related, and the first fact names no kinship.",
  unidentified: "Nobody in the file is known by name as the one asked about.",
  "no-name": "It is asked who did it, and the first fact tells that it was done, but not by whom.",
  "no-time-or-place": "A time or a place is asked for, and the first fact tells none in its fields when, where or expected.",
  "somebody-else": "The first fact has nothing to do with anybody whom the question names.",
  "two-people": "It is asked whether two are one whom the file tells apart.",
  "other-reason": "It is asked of something done for a reason, or in a manner, of which the first fact does not speak.",
  "untold-rank": "It is asked whether something is the first, the only one or just so many, and the first fact does not tell that.",
  "called-otherwise": "It is asked whether somebody is what the first fact does not call him.",
  "only-teller": "Whoever is asked about does nothing in the first fact but tell it of others.",
  denied: "The question takes for granted what the first fact says was not done.",
  "only-announced": "It is asked whether it has happened, and the first fact only announces it and records no outcome.",
  "only-proposed": "It is asked whether it took place, and the first fact only has somebody propose it.",
  "follow-up": "The question leans on the one before: it asks something more of the fact that was told then.",
};

function ruleOf(question: Question, { rule, confidence, candidates }: Answer, library: Library): string {
  const [first] = candidates;
  const best = first?.confidence.toFixed(2);
  switch (rule) {
    case "below-threshold":
    case "above-threshold":
      return first ? byThreshold(question, first, library) : "";
    case "ambiguous":
      return `A name in the question stands for several people, and facts about more than one of them answer about as well (the first has ${best}).`;
    case "retracted":
      return `The fact that answers (confidence ${confidence.toFixed(2)}) was withdrawn.`;
    default:
      return RULES[rule];
  }
}

function byThreshold(question: Question, first: Candidate, library: Library): string {
  if (!first.isVerbatim && isSaidByAnother(question, first.fact, library))
    return "The first fact has just that said, by somebody else than the one asked about: that is told, however likely it is.";
  const { from, since } = thresholdFor(question, first, library);
  const why = since === undefined ? "" : `, since ${since}`;
  return `From a confidence of ${from} on a fact is the answer${why}; the first has ${first.confidence.toFixed(2)}.`;
}

function orderOf({ since }: Answer): string {
  return since === undefined ? "" : ` The first fact stands before likelier ones, since ${since}.`;
}

function hintsFor(
  question: Question,
  { rule, candidates }: Answer,
  [first]: readonly FactExplained[],
  library: Library,
): readonly string[] {
  if (!first) return ["If the file does answer it, a fact's claim or a reader's question has to hold one of the question's words."];
  const absent = first.missing.filter(({ isElsewhere: is }) => !is).map(({ word }) => `“${word}”`);
  const lexicon =
    absent.length === 0
      ? []
      : [
          `No fact holds ${joined(absent)}: where that is but another word for something in the file, add it to a fact's readers' questions, or a name to an entity's aliases.`,
        ];
  const [best] = candidates;
  if (rule === "below-threshold" && best && asksOfNobody(question, best, library))
    return ["Asked with the name of whoever is meant it is answered: the file need not change."];
  switch (rule) {
    case "no-time-or-place":
      return [`If the time or the place is known, put it into ${first.id} as when or where.`];
    case "only-announced":
      return [`Once it has happened, or has not, add a fact that says so, and name it in ${first.id} as the outcome of what was expected.`];
    case "below-threshold":
      return [
        first.ruledOut === undefined
          ? `If ${first.id} does answer it, add the question to its readers' questions.`
          : `If ${first.id} does answer it, its claim has to say so: a rule keeps it from being the answer, because ${first.ruledOut}.`,
        ...lexicon,
      ];
    case "above-threshold":
    case "retracted":
      return [
        `If ${first.id} does not answer it, take away or reword the reader's question that is too like it${first.nearestQuestion === undefined ? "" : ` (“${first.nearestQuestion}”)`}, and add the question to the fact that does.`,
        ...lexicon,
      ];
    default:
      return lexicon;
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
