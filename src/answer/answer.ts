import { isLight } from "../question/light-words.ts";
import type { Deed, Question } from "../question/question.ts";
import type { Library } from "../saga/library.ts";
import type { Fact } from "../saga/schema.ts";
import { STRANGER } from "../search/names.ts";
import { readUnits } from "../search/units.ts";
import { deedInWords, isToldNotDone } from "./deed-fit.ts";
import { findingsOf } from "./features.ts";
import { leadFor } from "./lead.ts";
import { overlapOf } from "./overlap.ts";
import { type Candidate, rank } from "./rank.ts";
import { lackingText, saidNothing } from "./said-nothing.ts";
import { tellsPlace, tellsTime } from "./told-in-words.ts";
import { isDoneByNobody } from "./who-lead.ts";
import { capitalized } from "./wording.ts";
import { isOnlyAnnounced, isOnlyProposed, ONLY_ANNOUNCED, ONLY_PROPOSED, standingText } from "./yes-no-lead.ts";

/** What is to be said to a question. Every variant rests on facts, and a fact has its sources: there is no way to write an uncited answer. */
export type Answer = Verdict & {
  /** What decided the verdict. */
  readonly rule: Rule;
  /** 0 to 1. */
  readonly confidence: number;
  /** What was looked at, best first. */
  readonly candidates: readonly Candidate[];
};

type Rule =
  | "no-candidate"
  | "stranger"
  | "about-the-bot"
  | "padding"
  | "unidentified"
  | "below-threshold"
  | "above-threshold"
  | "no-time-or-place"
  | "no-name"
  | "denied"
  | "only-announced"
  | "only-proposed"
  | "follow-up"
  | "ambiguous"
  | "retracted";

type Verdict =
  | {
      readonly kind: "answered";
      readonly fact: Fact;
      /** The words that answer the very question; absent where the claim does. */
      readonly lead?: string;
      /** Other facts that answer it about as well. */
      readonly more: readonly Fact[];
    }
  | { readonly kind: "unsure"; readonly choices: readonly Choice[] }
  | {
      readonly kind: "not_in_file";
      /** The sentence that says what the file does not say. */
      readonly missing: string;
      readonly nearest: readonly Fact[];
    }
  | { readonly kind: "withdrawn"; readonly fact: Fact };

/** One of the things that may be meant. */
export interface Choice {
  /** The whole question, as it would ask for this one alone. */
  readonly question: string;
  /** The fact that answers it. */
  readonly fact: Fact;
}

/** Facts shown beside the first one, or as the nearest ones. */
const MORE = 2;

/** From this probability on a fact is the answer. */
export const ANSWER_FROM = 0.5;

/** The share of a question that a fact must cover to be shown as near. */
const NEAR = 0.4;

/** And how likely it must be the answer, be it little. */
const NEAR_CONFIDENCE = 0.03;

/** How far below the first a fact may score and still answer as well. */
const ABOUT_AS_WELL = 0.12;

/** Chooses what to say to a question, from one snapshot; `told` are facts that were told to it before, so that others are wanted. Pure. */
export function answerQuestion(question: Question, library: Library, told: readonly string[] = []): Answer {
  const candidates = tellingFirst(question, besides(told, question, rank(question, library), library), library);
  const best = candidates[0];
  const silence = ruleOfSilence(question, best, library);
  if (!best || silence) {
    const nearest = candidates
      .filter(
        ({ features, confidence, fact }) =>
          isNear({ features, confidence }, question) && fact.standing !== "retracted" && library.successorOf(fact) === undefined,
      )
      .map(({ fact }) => fact);
    return {
      kind: "not_in_file",
      missing: told.length > 0 ? NOTHING_ELSE : missingText(question, silence, best, library),
      nearest: told.length > 0 ? [] : nearest.slice(0, MORE + 1),
      rule: silence ?? "no-candidate",
      confidence: 1 - (best?.confidence ?? 0),
      candidates,
    };
  }
  const choices = ambiguity(question, candidates, library);
  if (choices.length > 1) return { kind: "unsure", rule: "ambiguous", choices, confidence: best.confidence, candidates };
  const fact = library.successorOf(best.fact) ?? best.fact;
  if (fact.standing === "retracted") return { kind: "withdrawn", rule: "retracted", fact, confidence: best.confidence, candidates };
  const lead = leadFor(question, fact, library);
  const aside = new Set([fact, ...library.disputesOf(fact), ...library.predecessorsOf(fact)].map(({ id }) => id));
  const more = candidates
    .slice(1)
    .filter((other) => !aside.has(other.fact.id) && library.successorOf(other.fact) === undefined)
    .filter((other) => other.confidence >= Math.max(ANSWER_FROM, best.confidence - ABOUT_AS_WELL) && other.fact.standing !== "retracted")
    .slice(0, MORE)
    .map((other) => other.fact);
  return {
    kind: "answered",
    rule: "above-threshold",
    fact,
    more,
    ...(lead !== undefined && { lead }),
    confidence: best.confidence,
    candidates,
  };
}

const NOTHING_ELSE = "The file says nothing more on that.";

/** The candidates that were not told before, nor would say the same again. */
function besides(told: readonly string[], question: Question, candidates: readonly Candidate[], library: Library): readonly Candidate[] {
  if (told.length === 0) return candidates;
  const leads = new Set(told.flatMap((id) => library.fact(id) ?? []).map((fact) => leadFor(question, fact, library)));
  leads.delete(undefined);
  return candidates.filter(({ fact }) => !told.includes(fact.id) && !leads.has(leadFor(question, fact, library)));
}

/** How sure it is that a bare "and when?" is meant of the fact told last. */
const FOLLOW_UP = 0.9;

/** Answers what more is asked of a fact that was told: when, where, why, who says so, how sure it is. Pure. */
export function answerAbout(question: Question, told: Fact, library: Library): Answer {
  const fact = library.successorOf(told) ?? told;
  const findings = findingsOf(overlapOf(question, library), library)(fact, 1);
  const candidates: readonly Candidate[] = [{ ...findings, fact, confidence: FOLLOW_UP, score: FOLLOW_UP }];
  const common = { rule: "follow-up", confidence: FOLLOW_UP, candidates } as const;
  if (fact.standing === "retracted") return { ...common, kind: "withdrawn", fact };
  const lead = question.asksStanding ? standingText(fact, library) : leadFor(question, fact, library);
  if (lead !== undefined) return { ...common, kind: "answered", fact, lead, more: [] };
  const missing = lackingText(question);
  return missing === undefined
    ? { ...common, kind: "answered", fact, more: [] }
    : { ...common, kind: "not_in_file", missing, nearest: [fact] };
}

function missingText(question: Question, silence: Rule | undefined, best: Candidate | undefined, library: Library): string {
  if (silence === "only-announced") return ONLY_ANNOUNCED;
  if (silence === "only-proposed") return ONLY_PROPOSED;
  if (best && asksOfNobody(question, best)) return "It is not clear who is meant. Ask again with the name.";
  const isLacking = silence === "no-time-or-place" || silence === "no-name";
  return (isLacking ? lackingText(question) : undefined) ?? saidNothing(question, best, library);
}

/** Why no fact is the answer; undefined where the first is. */
function ruleOfSilence(question: Question, best: Candidate | undefined, library: Library): Rule | undefined {
  if (question.isAboutBot) return "about-the-bot";
  if (isPadding(question) && best?.isVerbatim !== true) return "padding";
  if (isIdentityOfNobody(question, library)) return "unidentified";
  if (!best) return "no-candidate";
  if (isIdentityOfStranger(question, best)) return "stranger";
  if (best.confidence < (asksOfNobody(question, best) ? OF_NOBODY_FROM : ANSWER_FROM)) return "below-threshold";
  if (isDoneByNobody(question, best, library)) return "no-name";
  if (isDenied(question, best, library)) return "denied";
  if (isOnlyAnnounced(question, best.fact, library)) return "only-announced";
  if (isOnlyProposed(question, best.fact)) return "only-proposed";
  return isTelling(question, best, library) ? undefined : "no-time-or-place";
}

/** "How did the agencies confirm it", where they are said to be unable to: what the question takes for granted is not so. */
function isDenied(question: Question, { fact, isVerbatim }: Candidate, library: Library): boolean {
  const { words, deed, isNegated } = question;
  if (isVerbatim || isNegated || deed?.isPast !== true || !/^(?:how|why|when|where)$/.test(words[0] ?? "")) return false;
  return isToldNotDone(deed, fact, library);
}

/** "Who is the president of France": somebody of whom the file holds a part of the words, and of something that it does not hold. */
function isIdentityOfStranger({ kind, deed }: Question, { features }: Candidate): boolean {
  return kind === "who" && deed === undefined && features.namesStranger === 1;
}

/** Who "he" is can be told from the rest of a question only where the answer is sure. */
const OF_NOBODY_FROM = 0.7;

/** "Does he want money", with nobody said before whom it may mean; a "he" of somebody's quoted words is known. */
function asksOfNobody({ words, asked, named }: Question, { features }: Candidate): boolean {
  const pronoun = words.findIndex((word) => /^(?:he|she|him|her|his|hers)$/.test(word));
  const first = words.indexOf(asked[0]?.unit.words[0]?.text ?? "");
  return pronoun >= 0 && named.length === 0 && features.quoted === 0 && (first < 0 || pronoun < first);
}

/** The claim without the names that are no places: what comes from the Prime Minister's Office need not be there. */
function withoutOthers(fact: Fact, library: Library): string {
  const others = [...library.reading(fact).ids].flatMap((id) => library.entity(id) ?? []).filter(({ kind }) => kind !== "place");
  const names = others.flatMap(({ name, aliases = [] }) => [name, ...aliases]).sort((a, b) => b.length - a.length);
  return names.reduce((claim, name) => claim.replaceAll(capitalized(name), "").replaceAll(name, ""), fact.claim);
}

/** "When did the clips come out": what is announced for a time is no answer, but "when was it to come out" is asked of that. */
function asksOfPast({ words }: Question): boolean {
  const text = words.join(" ");
  return (
    /\bwhen (?:did|has|have)\b/.test(text) &&
    !/\b(?:will|would|going to|supposed|meant|due|scheduled|planned|announced?|say|said|promise|threaten)\b/.test(text)
  );
}

/** "When will the water be clean": what has happened on a day is no answer. */
function asksOfFuture({ words }: Question): boolean {
  return /\bwhen (?:will|is .{0,60}going to|are .{0,60}going to)\b/.test(words.join(" "));
}

/** The date of a fact that does not tell the deed asked about is another's. */
function isUndated(deed: Deed, fact: Fact, library: Library): boolean {
  return (
    fact.expected === undefined &&
    fact.standing !== "unknown" &&
    !deed.verb.stems.every(isLight) &&
    deedInWords(deed, fact, library) === undefined
  );
}

const TO_COME = /\b(?:will|would|to be|going to|expected|due|until|till|by|planned|plans|scheduled|not known)\b/;

/** "Why did he miss the hearings" is not answered by what missing them was the cause of. */
function isCauseAsked({ asked }: Question, { because }: Fact, library: Library): boolean {
  const cause = because === undefined ? [] : readUnits(because.cause, library.names).filter((unit) => !unit.isStop);
  return cause.length > 0 && cause.every((unit) => asked.some((part) => part.unit.stems.some((stem) => unit.stems.includes(stem))));
}

/** By how much less of a question it may cover. */
const SLIGHTLY_LESS = 0.15;

/** Where a time or a place is asked for, a fact that tells one stands before those that answer about as well and tell none. */
function tellingFirst(question: Question, candidates: readonly Candidate[], library: Library): readonly Candidate[] {
  const [best] = candidates;
  if (!best || isTelling(question, best, library)) return candidates;
  if (question.words.at(-1) === "from") return candidates;
  const telling = candidates.find(
    (other) =>
      other.confidence >= Math.max(ANSWER_FROM, best.confidence - ABOUT_AS_WELL) &&
      other.features.coverage >= best.features.coverage - SLIGHTLY_LESS &&
      other.fact.standing !== "unknown" &&
      isTelling(question, other, library),
  );
  return telling ? [telling, ...candidates.filter((other) => other !== telling)] : candidates;
}

/** Whether the fact tells the time or place, where one is asked for; that it is not known tells it as well. */
function isTelling(question: Question, { fact, isVerbatim }: Candidate, library: Library): boolean {
  if (question.kind === "why") return isVerbatim || !isCauseAsked(question, fact, library);
  if (question.kind !== "when" && question.kind !== "where") return true;
  if (question.kind === "when" && fact.expected !== undefined && asksOfPast(question)) return false;
  if (question.kind === "when" && fact.expected === undefined && asksOfFuture(question) && !isVerbatim && !TO_COME.test(fact.claim))
    return false;
  if (question.kind === "when" && question.deed && !isVerbatim && isUndated(question.deed, fact, library)) return false;
  const isInWords = question.kind === "when" ? tellsTime(library.reading(fact).claim) : tellsPlace(withoutOthers(fact, library));
  return isInWords || isVerbatim || /^(?:unknown|retracted)$/.test(fact.standing) || leadFor(question, fact, library) !== undefined;
}

/** Whether a fact is worth showing where none answers: it covers some of what was asked, or is at least about the people named. */
function isNear({ features, confidence }: Pick<Candidate, "features" | "confidence">, { named }: Question): boolean {
  const isAboutNamed = named.length > 0 && features.missingName === 0;
  return isAboutNamed || (features.coverage >= NEAR && confidence >= NEAR_CONFIDENCE);
}

/** Questions of less weight than this name nothing to look for: "who said that thing". */
const LEAST_WEIGHT = 0.29;

function isPadding({ asked }: Question): boolean {
  return asked.reduce((sum, { weight }) => sum + weight, 0) < LEAST_WEIGHT;
}

/** How far apart two answers may be likely and still both be meant. */
const NEAR_TIE = 0.25;

/** Where a name stands for several people and facts of more than one of them answer about as well: the question with each of the full names in its place. */
function ambiguity(question: Question, candidates: readonly Candidate[], library: Library): readonly Choice[] {
  const unclear = question.asked.find(({ unit }) => unit.ids.length > 1)?.unit;
  const [first] = unclear?.words ?? [];
  const last = unclear?.words.at(-1);
  if (!unclear || !first || !last) return [];
  const likeliest = candidates[0]?.confidence ?? 0;
  const possessive = /['’]s$/i.exec(question.text.slice(first.start, last.end))?.[0] ?? "";
  return unclear.ids.flatMap((id) => {
    const others = unclear.ids.filter((other) => other !== id);
    const own = candidates.find(({ fact }) => {
      const { ids } = library.reading(fact);
      return ids.has(id) && !others.some((other) => ids.has(other));
    });
    if (own === undefined || own.confidence < Math.max(ANSWER_FROM, likeliest - NEAR_TIE)) return [];
    const text = `${question.text.slice(0, first.start)}${library.nameOf(id)}${possessive}${question.text.slice(last.end)}`;
    return [{ question: text, fact: own.fact }];
  });
}

/** "Who is the dark-web poster": somebody whom the sources do not name. */
function isIdentityOfNobody(question: Question, library: Library): boolean {
  const ids = question.kind === "who" ? (question.identityOf ?? question.whoIs) : undefined;
  return ids !== undefined && ids.length > 0 && ids.every((id) => id.startsWith(STRANGER) || library.entity(id)?.kind === "unidentified");
}
