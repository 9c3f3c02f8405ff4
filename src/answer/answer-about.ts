import type { Question } from "../question/question.ts";
import { TELLS_SOMEBODY } from "../question/reading/speech.ts";
import {
  ABOUT_WHAT,
  asksHow,
  HAS_HAPPENED,
  isDoubt,
  isWhichOfIt,
  KIS_SE,
  OF_WHOM,
  TO_WHOM,
  WHAT_HOUR,
  WHICH_ONES,
} from "../question/talk/of-fact.ts";
import type { Library } from "../saga/library.ts";
import type { Fact } from "../saga/schema.ts";
import { firstWordOf } from "../search/units.ts";
import type { Answer } from "./answer.ts";
import { outcomeOf, outcomeText } from "./claim/expected.ts";
import { deedInWords } from "./claim/told-deed.ts";
import { findingsOf } from "./fit/features.ts";
import { isOnlyAnnounced, ONLY_ANNOUNCED, proposedText } from "./fit/only-planned.ts";
import { outcomeAsked } from "./fit/outcome-asked.ts";
import { overlapOf } from "./fit/overlap.ts";
import type { Candidate } from "./fit/rank.ts";
import { leadFor } from "./lead/lead.ts";
import { NOT_JUST_THAT, standingText } from "./lead/yes-no-lead.ts";
import { MANNER_TOLD } from "./order/manner.ts";
import { lackingText } from "./silence/said-nothing.ts";
import { hedge, joined, namesOf, sentence } from "./wording.ts";

/** How sure it is that a bare "and when?" is meant of the fact told last. */
const FOLLOW_UP = 0.9;

/** What is said of the fact told: it with a lead, or that it does not tell what is asked. */
type Said = { readonly lead?: string } | { readonly missing: string };

/** Answers what more is asked of a fact that was told: when, where, why, who says so, how sure it is. Pure. */
export function answerAbout(question: Question, told: Fact, library: Library): Answer {
  const fact = announcementOf(question, told, library) ?? library.successorOf(told) ?? told;
  const common = followingUp(question, fact, library);
  if (fact.standing === "retracted") return { ...common, kind: "withdrawn", fact, remaining: [] };
  const said = saidOf(question, fact, library);
  return "missing" in said
    ? { ...common, kind: "not_in_file", missing: said.missing, nearest: [fact] }
    : { ...common, kind: "answered", fact, more: [], ...said };
}

/** "Has it been released?" behind another fact of the same people that speaks of the release: what announces it, where the file tells what came of it. */
function announcementOf(question: Question, { id, about = [] }: Fact, library: Library): Fact | undefined {
  if (!HAS_HAPPENED.test(question.said)) return undefined;
  return library.facts.find(
    (other) => other.id !== id && other.about?.some((who) => about.includes(who)) && outcomeAsked(question, other, library) !== undefined,
  );
}

/** A fact that was shown, told by itself. Pure. */
export function answerOfShown(question: Question, shown: Fact, library: Library): Answer {
  const fact = library.successorOf(shown) ?? shown;
  const common = followingUp(question, fact, library);
  return fact.standing === "retracted"
    ? { ...common, kind: "withdrawn", fact, remaining: [] }
    : { ...common, kind: "answered", fact, more: [] };
}

function followingUp(question: Question, fact: Fact, library: Library): Pick<Answer, "rule" | "confidence" | "candidates"> {
  const findings = findingsOf(overlapOf(question, library), library)(fact, 1);
  const candidates: readonly Candidate[] = [{ ...findings, fact, confidence: FOLLOW_UP, score: FOLLOW_UP, ahead: 1 }];
  return { rule: "follow-up", confidence: FOLLOW_UP, candidates };
}

function saidOf(question: Question, fact: Fact, library: Library): Said {
  const { said } = question;
  if (WHICH_ONES.test(said) || isWhichOfIt(question, fact, library)) return { missing: "The file does not say which." };
  if (HAS_HAPPENED.test(said)) return happened(question, fact, library);
  if (asksHow(question) && !MANNER_TOLD.test(fact.claim)) return { missing: "The file does not say how." };
  if (ABOUT_WHAT.test(said)) return {};
  if (WHAT_HOUR.test(said) && !tellsHour(fact)) return { missing: "The file does not say at what time." };
  if (isDoubt(question)) return { lead: NOT_JUST_THAT };
  if (isOfSomebody(question)) return listener(question, fact, library);
  // "And when?" of what somebody said asks when he said it.
  const asked = question.deed ? question : { ...question, isAboutSpeech: true };
  const lead = question.asksStanding ? standingText(fact, library) : leadFor(asked, fact, library);
  const missing = lead === undefined ? lackingText(question) : undefined;
  return missing === undefined ? withLead(lead) : { missing };
}

function tellsHour({ claim, expected }: Fact): boolean {
  return expected?.at?.includes("T") === true || /\d:\d\d|\d ?[ap]\.?m\b/i.test(claim);
}

/** "To whom?", "kis se kaha?": whether somebody else in what was told is asked for. */
export function isOfSomebody({ said, typed }: Question): boolean {
  return OF_WHOM.test(said) || TO_WHOM.test(said) || KIS_SE.test(typed.join(" "));
}

function withLead(lead: string | undefined): Said {
  return lead === undefined ? {} : { lead };
}

/** "Did it happen?" of what is only proposed or announced; of anything else the fact tells it. */
function happened(question: Question, fact: Fact, library: Library): Said {
  const outcome = outcomeOf(fact, library);
  if (outcome) return { lead: outcomeText(outcome, library) };
  const missing =
    isOnlyAnnounced(question, fact, library) && fact.expected === undefined ? ONLY_ANNOUNCED : proposedText(question, fact, library);
  return missing === undefined ? {} : { missing };
}

/** "To whom?": whoever was spoken to; against whom something was done, the claim itself says. */
function listener({ words, typed, said }: Question, fact: Fact, library: Library): Said {
  const isToAsked = TO_WHOM.test(said) || [...words, ...typed].some((word) => /^(?:to|with|ko|se|kisse|kisko)$/.test(word));
  if (!isToAsked) return originOf(said, fact);
  const to = fact.quote?.to;
  if (to !== undefined) return { lead: sentence(`${library.nameOf(to)}${hedge(fact, library)}`) };
  const isSaid = fact.quote !== undefined || TO_WHOM.test(said) || KIS_SE.test(typed.join(" "));
  return isSaid && !isTold(fact, library) ? { missing: "The file does not say to whom." } : {};
}

/** "From whom?", "by whom?", where the claim does not tell it. */
function originOf(said: string, { claim }: Fact): Said {
  const [, preposition = ""] = /\b(from|by)\b/.exec(said) ?? [];
  const isUntold = preposition !== "" && !claim.toLowerCase().includes(` ${preposition} `);
  return isUntold ? { missing: `The file does not say ${preposition} whom.` } : {};
}

/** "The bureau informed her": the claim itself says who was told. */
function isTold(fact: Fact, library: Library): boolean {
  return library.reading(fact).claim.some((unit) => TELLS_SOMEBODY.test(firstWordOf(unit)));
}

/** "Who else?" of a fact that tells of several who did it: those who were not spoken of. */
export function othersOf({ deed }: Question, told: Fact, spokenOf: readonly string[], library: Library): readonly string[] {
  const agents = deed?.agent.kind === "named" ? (deedInWords(deed, told, library)?.agents ?? []) : [];
  const others = agents.filter((id) => !spokenOf.includes(id));
  const isTold = library.successorOf(told) === undefined && told.standing !== "retracted";
  return others.length < agents.length && isTold ? others : [];
}

/** The fact told, with those others first. */
export function answerOfOthers(question: Question, fact: Fact, others: readonly string[], library: Library): Answer {
  const lead = sentence(`${joined(namesOf(others, library))}${hedge(fact, library)}`);
  return { ...followingUp(question, fact, library), kind: "answered", fact, lead, more: [] };
}
