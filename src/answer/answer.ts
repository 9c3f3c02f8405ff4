import type { Question } from "../question/question.ts";
import type { Library } from "../saga/library.ts";
import type { Fact } from "../saga/schema.ts";
import { leadFor } from "./lead.ts";
import { type Candidate, rank } from "./rank.ts";
import { saidNothing } from "./said-nothing.ts";

/** What is to be said to a question. Every variant rests on facts, and a fact has its sources: there is no way to write an uncited answer. */
export type Answer = Verdict & {
  /** 0 to 1. */
  readonly confidence: number;
  /** What was looked at, best first. */
  readonly candidates: readonly Candidate[];
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
  | { readonly kind: "unsure"; readonly choices: readonly Fact[] }
  | {
      readonly kind: "not_in_file";
      /** The sentence that says what the file does not say. */
      readonly missing: string;
      readonly nearest: readonly Fact[];
    }
  | { readonly kind: "withdrawn"; readonly fact: Fact };

/** Facts shown beside the first one, or as the nearest ones. */
const MORE = 2;

/** From this probability on a fact is the answer. */
const ANSWER_FROM = 0.42;

/** The share of a question that a fact must cover to be shown as near. */
const NEAR = 0.3;

/** How far below the first a fact may score and still answer as well. */
const ABOUT_AS_WELL = 0.12;

/** Chooses what to say to a question, from one snapshot. Pure. */
export function answerQuestion(question: Question, library: Library, now: Date): Answer {
  const candidates = rank(question, library);
  const best = candidates[0];
  if (!best || question.isAboutBot || isIdentityOfNobody(question, library) || best.score < ANSWER_FROM) {
    const nearest = candidates
      .filter(({ features, fact }) => features.coverage >= NEAR && fact.standing !== "retracted")
      .map(({ fact }) => fact);
    return {
      kind: "not_in_file",
      missing: saidNothing(question, best, library),
      nearest: nearest.slice(0, MORE + 1),
      confidence: 1 - (best?.score ?? 0),
      candidates,
    };
  }
  const { fact } = best;
  if (fact.standing === "retracted") return { kind: "withdrawn", fact, confidence: best.score, candidates };
  const lead = leadFor(question, fact, library, now);
  const more = candidates
    .slice(1)
    .filter((other) => other.score >= Math.max(ANSWER_FROM, best.score - ABOUT_AS_WELL) && other.fact.standing !== "retracted")
    .slice(0, MORE)
    .map((other) => other.fact);
  return { kind: "answered", fact, more, ...(lead !== undefined && { lead }), confidence: best.score, candidates };
}

/** "Who is the dark-web poster": somebody whom the sources do not name. */
function isIdentityOfNobody(question: Question, library: Library): boolean {
  const ids = question.kind === "who" ? (question.identityOf ?? question.whoIs) : undefined;
  return ids !== undefined && ids.length > 0 && ids.every((id) => library.entity(id)?.kind === "unidentified");
}
