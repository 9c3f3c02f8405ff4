import type { Question } from "../../question/question.ts";
import type { Library } from "../../saga/library.ts";
import { notHeard } from "../fit/heard.ts";
import { identityAsked } from "../fit/identity-asked.ts";
import { ONLY_ANNOUNCED, proposedText } from "../fit/only-planned.ts";
import { callingNotTold } from "../fit/presupposed.ts";
import { untoldRank } from "../fit/qualified.ts";
import type { Candidate } from "../fit/rank.ts";
import { nothingOfTime } from "../order/on-day.ts";
import { NO_MATERIAL } from "./material.ts";
import { lackingText, saidNothing } from "./said-nothing.ts";
import type { Silence } from "./silence.ts";
import { asksOfNobody } from "./threshold.ts";

/** The sentence that comes first where nothing is answered. */
export function missingText(question: Question, silence: Silence | undefined, best: Candidate | undefined, library: Library): string {
  const said = nothingOfTime(question, library) ?? textOfSilence(silence, question);
  if (said !== undefined) return said;
  const proposed = silence === "only-proposed" && best ? proposedText(question, best.fact, library) : undefined;
  if (proposed !== undefined) return proposed;
  const identity = silence === "two-people" ? identityAsked(question, library) : undefined;
  const rank = best && untoldRank(question, best.fact, library);
  if (silence === "untold-rank" && rank !== undefined) return rankMissing(rank, question.kind);
  const clause = identity?.clause ?? (best && (callingNotTold(question, best.fact, library) ?? notHeard(question, best.fact, library)));
  if (clause !== undefined) return `The file does not say that ${clause}.`;
  if (best && asksOfNobody(question, best, library)) return "It is not clear who is meant. Ask again with the name.";
  if (silence === "no-name" && question.nameOf) return "The file does not give the name.";
  const isLacking = silence === "no-time-or-place" || silence === "no-name";
  return (isLacking ? lackingText(question) : undefined) ?? saidNothing(question, best, library);
}

function textOfSilence(silence: Silence | undefined, question: Question): string | undefined {
  switch (silence) {
    case "judgement":
      return "The file tells what was said and done; it judges nobody.";
    case "advice":
      return "The file tells what happened; it gives no advice.";
    case "material":
      return NO_MATERIAL;
    case "not-related":
      return isOfBeing(question) ? "The file does not say how they are related." : undefined;
    case "only-announced":
      return ONLY_ANNOUNCED;
    default:
      return undefined;
  }
}

/** "Is she his sister", but not "did she vote for her brother's firm". */
function isOfBeing({ words, kind }: Question): boolean {
  return /^(?:is|are|was|were|isnt|wasnt|arent)$/.test(words[0] ?? "") || kind === "how";
}

function rankMissing(rank: string, kind: Question["kind"]): string {
  if (/^(?:twice|thrice)$/.test(rank)) return "The file does not say how often.";
  if (/^(?:two|three|four|five)$/.test(rank)) return "The file does not say how many.";
  const ranked = rank === "only" || rank === "sole" ? `${rank} one` : rank;
  return `The file does not say ${kind === "who" ? `who was the ${ranked}` : `whether that is the ${ranked}`}.`;
}
