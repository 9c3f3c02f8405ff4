import type { Question } from "../../question/question.ts";
import { isLight } from "../../question/reading/light-words.ts";
import type { Library } from "../../saga/library.ts";
import type { Fact } from "../../saga/schema.ts";
import { firstWordOf, isAlike, type Unit } from "../../search/units.ts";
import { deedInWords } from "../claim/told-deed.ts";
import type { Candidate } from "../fit/rank.ts";

/** "Who leaked it", "did he leak it" of what everything in the file is about: that something was leaked does not tell by whom. */
export function isThemeAlone(question: Question, { fact, deed: fit }: Candidate, library: Library): boolean {
  const { deed, kind } = question;
  // "Found" is in every story.
  if (fit === "same" || deed?.verb.stems.every(isLight)) return false;
  if (fact.standing !== "unknown" && isThemeOfUnnamed(question, fact, library)) return true;
  const isDoerAsked = (kind === "who" && deed?.agent.kind === "asked") || (kind === "yes-no" && deed?.agent.kind === "named");
  if (!isDoerAsked || fact.standing === "unknown" || !deed.verb.stems.some((stem) => library.theme.stems.has(stem))) return false;
  return (deedInWords(deed, fact, library)?.agents ?? []).length === 0;
}

/** "Did the army leak it", where what was leaked only has to do with the army: the fact does not tell that anybody leaked it. */
function isThemeOfUnnamed({ kind, words, asked }: Question, fact: Fact, library: Library): boolean {
  const [subject, verb] = asked.map(({ unit }) => unit);
  if (kind !== "yes-no" || !/^(?:did|has|have|had)$/.test(words[0] ?? "") || !subject || !verb || subject.ids.length > 0) return false;
  const isDoneBySubject = words.indexOf(firstWordOf(verb)) === words.indexOf(firstWordOf(subject)) + subject.words.length;
  if (!isDoneBySubject || !verb.stems.some((stem) => library.theme.stems.has(stem))) return false;
  const { claim, questions } = library.reading(fact);
  const isAskedSo = (units: readonly Unit[]) =>
    units.some((unit, at) => at > 0 && isAlike(unit, verb) && isAlike(units[at - 1] ?? unit, subject));
  return !claim.some((unit) => isAlike(unit, verb)) && !questions.some(isAskedSo);
}
