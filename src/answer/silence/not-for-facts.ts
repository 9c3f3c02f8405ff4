import type { Question } from "../../question/question.ts";
import { withoutLeadIn } from "../../question/reading/lead-in.ts";
import { totalWeight } from "../../question/reading/weigh.ts";
import { WAS_IT } from "../../question/talk/of-fact.ts";
import type { Library } from "../../saga/library.ts";
import type { Candidate } from "../fit/rank.ts";
import { asksForMaterial } from "./material.ts";

/** Why a question asks for nothing that a fact tells. */
export type NotForFacts = "about-the-bot" | "padding" | "now" | "judgement" | "material" | "advice";

/** Why the question asks for nothing that a fact tells; undefined where one may. */
export function notForFacts(question: Question, best: Candidate | undefined, library: Library): NotForFacts | undefined {
  if (question.isAboutBot) return "about-the-bot";
  if (isPadding(question)) return "padding";
  if (asksOfNow(question, library)) return "now";
  if (asksForJudgement(question, best)) return "judgement";
  if (asksForAdvice(question, best)) return "advice";
  return asksForMaterial(question) ? "material" : undefined;
}

/** Questions of less weight than this name nothing to look for: "who said that thing". */
const LEAST_WEIGHT = 0.29;

function isPadding(question: Question): boolean {
  const isCounted = question.counted !== undefined && question.asked.some(({ unit }) => unit === question.counted);
  return (totalWeight(question.asked) < LEAST_WEIGHT && !isCounted) || asksOfItAlone(question);
}

/** "Was it him", with nothing said of what it may be. */
function asksOfItAlone({ kind, said, asked }: Question): boolean {
  const named = asked.filter(({ unit }) => unit.ids.length > 0);
  const isAlone = named.length === 1 && totalWeight(asked) - totalWeight(named) < LEAST_WEIGHT;
  return kind === "yes-no" && isAlone && WAS_IT.test(said);
}

/** "What is she doing now": of a day that no file has caught up with. */
function asksOfNow({ said, named }: Question, library: Library): boolean {
  // What an office or a court is doing is what the file tells of it.
  if (named.length > 0 && named.every((ids) => ids.every((id) => library.entity(id)?.kind === "organization"))) return false;
  return /^what .{1,60} doing(?: now| today| these days| currently)?$/.test(said) && !/\b(?:was|were|did|had|been)\b/.test(said);
}

/** "How do I train for it", "how to get there": how one is to do something himself, unless readers ask a fact just that. */
function asksForAdvice({ said, kind, isAboutSpeech }: Question, best: Candidate | undefined): boolean {
  const { quoted = 0, likeness = 0 } = best?.features ?? {};
  return kind === "how" && !isAboutSpeech && ADVICE.test(withoutLeadIn(said)) && quoted === 0 && likeness < ASKED_BY_READERS;
}

const ADVICE =
  /^(?:how (?:do|can|could|should|would) (?:i|one)|how to) (?!(?:be |even |actually |really )?(?:know|sure|certain|tell|trust|believe|verify|explain|describe|read|understand|say|call|interpret)\b)/;

/** From this likeness on readers ask a fact about the same. */
const ASKED_BY_READERS = 0.5;

/** Who is to be thought what of: the file tells what was said and done, and judges nobody. */
const JUDGED =
  /^(?:who|which (?:one|of them|side|party)) (?:is|are|was|were) (?:the |really |actually |most |more |a )*(?:corrupt|guilty|lying|liars?|to blame|at fault|innocent|honest|dishonest|good guys?|bad guys?|right(?! hand)|wrong|better|worse|worst|best(?! known)|crooks?|crooked|traitors?|powerful|dangerous|telling the truth)(?: |$)/;

/** "Is it treason": what something is to be thought of. Whether somebody is corrupt is answered by what is said of him. */
const JUDGED_SO =
  /^(?:is|was|are|were|isnt|wasnt) .{1,60} (?:a |the )?(treason|illegal|legal|unlawful|lawful|crime|unconstitutional|immoral|evil|(?:good|bad) guys?|traitors?|guilty|innocent)(?: of .{1,60})?$/;

/** Nothing in the file is judged, unless somebody in it has done so: "the court held the contract unlawful". */
function asksForJudgement({ said }: Question, best: Candidate | undefined): boolean {
  const judged = JUDGED_SO.exec(withoutLeadIn(said))?.[1];
  const { claim = "", quote } = best?.fact ?? {};
  return JUDGED.test(withoutLeadIn(said)) || (judged !== undefined && !`${claim} ${quote?.words ?? ""}`.toLowerCase().includes(judged));
}
