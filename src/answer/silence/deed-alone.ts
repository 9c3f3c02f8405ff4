import type { Question } from "../../question/question.ts";
import { isSpeech } from "../../question/reading/speech.ts";
import { PADDING } from "../../question/reading/weigh.ts";
import { claimAndQuote } from "../../saga/fact-reading.ts";
import type { Library } from "../../saga/library.ts";
import { isAlike } from "../../search/units.ts";
import type { Candidate } from "../fit/rank.ts";

/** From this confidence on a fact tells the deed in other words. */
const IN_OTHER_WORDS_FROM = 0.7;

/** "Has she resigned", where nothing is asked but that, and the fact only tells something of her in a word that comes near. */
export function isDeedAloneUntold({ kind, deed, asked }: Question, best: Candidate, library: Library): boolean {
  const { fact, confidence, deed: fit } = best;
  if (kind !== "yes-no" || deed?.agent.kind !== "named" || fit === "same" || confidence >= IN_OTHER_WORDS_FROM) return false;
  const { ids } = deed.agent;
  if (isSpeech(deed.verb) || !ids.every((id) => library.entity(id)?.kind === "person")) return false;
  const isAlone = asked.every(
    ({ unit, weight }) => unit === deed.verb || weight < PADDING || (unit.ids.length > 0 && unit.ids.every((id) => ids.includes(id))),
  );
  return isAlone && !claimAndQuote(library.reading(fact)).some((unit) => isAlike(unit, deed.verb));
}
