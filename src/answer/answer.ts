import type { Question } from "../question/question.ts";
import type { Library } from "../saga/library.ts";
import type { Fact } from "../saga/schema.ts";
import { isOutlet } from "../saga/somebody.ts";
import { outcomeOf, outcomeText } from "./claim/expected.ts";
import { ABOUT_AS_WELL, ANSWER_FROM } from "./fit/model.ts";
import { outcomeAsked } from "./fit/outcome-asked.ts";
import { type Candidate, rank } from "./fit/rank.ts";
import { leadInTime } from "./lead/former-lead.ts";
import { leadFor } from "./lead/lead.ts";
import { ordered } from "./order/ordering.ts";
import { ambiguity, type Choice } from "./silence/ambiguity.ts";
import { missingText } from "./silence/missing-text.ts";
import { reasonFor, ruleOfSilence, type Silence } from "./silence/silence.ts";

/** What is to be said to a question. Every variant rests on facts, and a fact has its sources: there is no way to write an uncited answer. */
export type Answer = Verdict & {
  /** What decided the verdict. */
  readonly rule: Silence | "above-threshold" | "follow-up" | "ambiguous" | "retracted";
  /** 0 to 1. */
  readonly confidence: number;
  /** What was looked at, best first. */
  readonly candidates: readonly Candidate[];
  /** Why the first of them stands there though another is likelier: a clause behind "since". */
  readonly since?: string;
};

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
  | {
      readonly kind: "withdrawn";
      readonly fact: Fact;
      /** What still stands and answers as well. */
      readonly remaining: readonly Fact[];
    };

/** Facts shown beside the first one, or as the nearest ones. */
const MORE = 2;

/** What a fact must cover of a question, and how likely it must be the answer, to be shown as near: the more it covers, the less likely it need be. */
const NEAR = [
  { covered: 0.8, confidence: 0 },
  { covered: 0.4, confidence: 0.03 },
  { covered: 0.3, confidence: 0.15 },
] as const;

/** Chooses what to say to a question, from one snapshot; `told` are facts that were told to it before, so that others are wanted. Pure. */
export function answerQuestion(question: Question, library: Library, told: readonly string[] = []): Answer {
  const found = besides(told, question, rank(question, library), library);
  const { candidates, since } = ordered(question, found, library);
  const looked = { candidates, ...(since !== undefined && { since }) };
  const best = candidates[0];
  const silence = ruleOfSilence(question, best, library);
  if (!best || silence) {
    const nearest = nearestOf(question, candidates, library);
    return {
      kind: "not_in_file",
      missing: told.length > 0 ? NOTHING_ELSE : missingText(question, reasonFor(silence, question, best, library), best, library),
      nearest: told.length > 0 || isAside(silence) ? [] : nearest.slice(0, MORE + 1),
      rule: silence ?? "no-candidate",
      confidence: 1 - (best?.confidence ?? 0),
      ...looked,
    };
  }
  const choices = ambiguity(question, candidates, library);
  if (choices.length > 1) return { kind: "unsure", rule: "ambiguous", choices, confidence: best.confidence, ...looked };
  const fact = library.successorOf(best.fact) ?? best.fact;
  if (fact.standing === "retracted") {
    const near = candidates.slice(1).filter(({ confidence }) => confidence >= ANSWER_FROM);
    const remaining = nearestOf(question, near, library).slice(0, MORE);
    return { kind: "withdrawn", rule: "retracted", fact, remaining, confidence: best.confidence, ...looked };
  }
  const cameOfIt = outcomeAsked(question, fact, library);
  const lead = cameOfIt ? outcomeText(cameOfIt, library) : leadInTime(question, fact, library);
  const outcome = outcomeOf(fact, library);
  const aside = new Set(
    [fact, ...library.disputesOf(fact), ...library.predecessorsOf(fact), ...(outcome ? [outcome] : [])].map(({ id }) => id),
  );
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
    ...looked,
  };
}

/** Whoever stands beside "who is lying" would be taken for the one, and nothing is near to a thing that no file holds. */
function isAside(silence: Silence | undefined): boolean {
  return silence === "judgement" || silence === "advice" || silence === "material" || silence === "about-the-bot";
}

/** Said where more is wanted than was told. */
export const NOTHING_ELSE = "The file says nothing more on that.";

/** The candidates that were not told before, nor would say the same again. */
function besides(told: readonly string[], question: Question, candidates: readonly Candidate[], library: Library): readonly Candidate[] {
  if (told.length === 0) return candidates;
  const leads = new Set(told.flatMap((id) => library.fact(id) ?? []).map((fact) => leadFor(question, fact, library)));
  leads.delete(undefined);
  // "Who else said it" asks for people: an outlet only quotes them.
  const isOutlets = ({ quote }: Fact) => question.kind === "who" && quote !== undefined && isOutlet(quote.speaker, library);
  return candidates.filter(({ fact }) => !told.includes(fact.id) && !isOutlets(fact) && !leads.has(leadFor(question, fact, library)));
}

/** What is worth showing where no fact answers: what is about the people named, or else covers some of what was asked. */
function nearestOf({ named }: Question, candidates: readonly Candidate[], library: Library): readonly Fact[] {
  const shown = candidates.filter(({ fact }) => fact.standing !== "retracted" && library.successorOf(fact) === undefined);
  const [first] = shown;
  const isAboutNamed = (candidate: Candidate) => candidate.features.missingName === 0 || (candidate === first && isNear(candidate));
  const aboutNamed = named.length > 0 ? shown.filter(isAboutNamed) : [];
  return (aboutNamed.length > 0 ? aboutNamed : shown.filter(isNear)).map(({ fact }) => fact);
}

function isNear({ features: { coverage, relatedCoverage }, confidence }: Candidate): boolean {
  return NEAR.some((least) => Math.max(coverage, relatedCoverage) >= least.covered && confidence >= least.confidence);
}
