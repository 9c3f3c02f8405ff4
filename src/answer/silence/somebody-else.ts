import type { Question } from "../../question/question.ts";
import { FORM_OF_BE } from "../../question/reading/question-words.ts";
import { isSpeech } from "../../question/reading/speech.ts";
import { claimAndQuote } from "../../saga/fact-reading.ts";
import type { Library } from "../../saga/library.ts";
import type { Fact } from "../../saga/schema.ts";
import { firstWordOf } from "../../search/units.ts";
import { deedFit } from "../fit/deed-fit.ts";
import { RECORDING } from "../fit/heard.ts";
import { memberAsked } from "../fit/identity-asked.ts";
import type { Candidate } from "../fit/rank.ts";

/** "Why was the minister's warrant issued", where the warrant is somebody else's; "who besides him" asks for somebody else. */
export function isOfSomebodyElse(question: Question, { fact, features }: Candidate, library: Library): boolean {
  const { named, words, identityOf } = question;
  const isState = question.kind === "yes-no" && question.deed === undefined && FORM_OF_BE.test(words[0] ?? "");
  // "The incoming finance minister", where the fact has a part of the name or readers ask so; that they ask whether she is corrupt does not tell it of her.
  if (features.missingName === 0 && identityOf === undefined && !isState) return false;
  // "Has he been charged", where nobody has.
  if (/^(?:nobody|no one|none) /i.test(fact.claim)) return false;
  if (isOfOtherOrganization(question, fact, library)) return true;
  const people = named.filter((ids) => ids.every((id) => library.entity(id)?.kind === "person") && !isOfRecording(ids, question));
  if (people.length === 0 || words.some((word) => BESIDES.test(word))) return false;
  const { ids } = library.reading(fact);
  return people.some((meant) => !meant.some((id) => ids.has(id)));
}

/** "Did they search the steelworks", where the fact has another firm searched; neither what the whole file is about nor an outlet, whose name is anybody's. */
function isOfOtherOrganization(question: Question, fact: Fact, library: Library): boolean {
  const { named, words, deed } = question;
  const isFirm = (id: string) =>
    library.entity(id)?.kind === "organization" && !library.theme.ids.has(id) && library.source(id) === undefined;
  const agents = deed?.agent.kind === "named" ? deed.agent.ids : [];
  const asked = named.filter((ids) => ids.every((id) => isFirm(id) && !agents.includes(id)));
  // Of what party somebody is, another one than that asked about tells.
  if (asked.length === 0 || fact.standing === "unknown" || words.some((word) => BESIDES.test(word)) || memberAsked(question, library))
    return false;
  const { claim, ids } = library.reading(fact);
  const told = claim.flatMap((unit) => unit.ids).filter(isFirm);
  return told.some((id) => !named.flat().includes(id)) && asked.some((meant) => !meant.some((id) => ids.has(id)));
}

const BESIDES = /^(?:besides|beside|before|after|other|others|else|apart|except|than|like|unlike|or)$/;

/** "On Imran's tape": the name only says which recording is meant. */
function isOfRecording(ids: readonly string[], { asked, words }: Question): boolean {
  const last = asked.find(({ unit }) => unit.ids.length > 0 && unit.ids.every((id) => ids.includes(id)))?.unit.words.at(-1)?.text ?? "";
  return RECORDING.test(words[words.indexOf(last) + 1] ?? "");
}

/** "Did he forge it", where the claim does not speak of him: he only is spoken to there. */
export function isAsideIn(question: Question, fact: Fact, library: Library): boolean {
  const { kind, deed } = question;
  if (kind !== "yes-no" || deed?.agent.kind !== "named" || isSpeech(deed.verb) || deedFit(question, fact, library) === "same") return false;
  const { ids } = deed.agent;
  if (!ids.every((id) => library.entity(id)?.kind === "person")) return false;
  const told = [...library.reading(fact).claim.flatMap((unit) => unit.ids), fact.claimant, fact.quote?.speaker];
  return !ids.some((id) => told.includes(id));
}

/** "Did he know about it", where the fact tells neither that he knew nor that he was told. */
export function isKnowingUntold({ kind, deed, said }: Question, fact: Fact, library: Library): boolean {
  if (kind !== "yes-no" || deed?.agent.kind !== "named" || !/^(?:know|knows|known|knew)$/.test(firstWordOf(deed.verb))) return false;
  if (said.endsWith("each other")) return false;
  return (
    fact.standing !== "unknown" &&
    !claimAndQuote(library.reading(fact)).some((unit) => isSpeech(unit) || /^(?:know|aware|learn)/.test(firstWordOf(unit)))
  );
}
