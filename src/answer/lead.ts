import type { Question } from "../question/question.ts";
import type { Library } from "../saga/library.ts";
import type { Fact } from "../saga/schema.ts";
import type { Unit } from "../search/units.ts";
import { deedFit, findDeed } from "./deed-fit.ts";
import { expectedNote } from "./expected.ts";
import { coverOf, MATCH, termsOf } from "./match.ts";
import { capitalized, dateText, hedge, joined, momentText, sourceText } from "./wording.ts";

/** The words that answer the question asked, hedged by the fact's standing; undefined where the claim itself is the best answer. */
export function leadFor(question: Question, fact: Fact, library: Library, now: Date): string | undefined {
  if (fact.standing === "unknown" && question.kind !== "source") return "That is not known.";
  if (question.asksStanding) return standingLead(fact, library);
  switch (question.kind) {
    case "who":
      return whoLead(question, fact, library);
    case "when":
      return whenLead(fact, library, now);
    case "where":
      return fact.where === undefined ? undefined : sentence(`${library.nameOf(fact.where)}${hedge(fact, library)}`);
    case "why":
      return fact.because && sentence(`Because ${fact.because.cause}, according to ${library.nameOf(fact.because.claimant)}`);
    case "count":
    case "duration":
      return amountLead(question, fact, library);
    case "source":
      return sentence(sourceText(fact, library));
    case "yes-no":
      return yesNoLead(question, fact, library);
    case "what":
    case "how":
    case "keywords":
      return undefined;
  }
}

function sentence(text: string): string {
  return `${capitalized(text)}${/[.!?]$/.test(text) ? "" : "."}`;
}

function standingLead(fact: Fact, library: Library): string {
  const claimant = fact.claimant === undefined ? undefined : library.nameOf(fact.claimant);
  switch (fact.standing) {
    case "confirmed":
      return "Yes, it is confirmed.";
    case "reported":
      return "It is reported; the file does not say that it is confirmed.";
    case "alleged":
      return "It is alleged, not confirmed.";
    case "claimed":
      return claimant === undefined ? "It is claimed, not confirmed." : `${capitalized(claimant)} claims it; it is not confirmed.`;
    case "disputed":
      return "It is disputed.";
    case "unknown":
      return "That is not known.";
    case "retracted":
      return "It was withdrawn.";
  }
}

function whoLead(question: Question, fact: Fact, library: Library): string | undefined {
  const speakers = question.isAboutSpeech && question.deed?.agent.kind !== "named" ? speakerIds(fact) : [];
  const ids = speakers.length > 0 ? speakers : askedIds(question, fact, library);
  const named = new Set(question.named.flat());
  const names = [...new Set(ids)].filter((id) => !named.has(id)).map((id) => library.nameOf(id));
  if (names.length === 0 && question.isAboutSpeech) return sentence(sourceText(fact, library));
  return names.length === 0
    ? undefined
    : sentence(`${joined(names)}${names.length === 1 && fact.claimant === ids[0] ? "" : hedge(fact, library)}`);
}

function speakerIds(fact: Fact): readonly string[] {
  const id = fact.quote?.speaker ?? fact.claimant;
  return id === undefined ? [] : [id];
}

/** The entities in the part of the deed that is asked for, else those that the fact is about. */
function askedIds(question: Question, fact: Fact, library: Library): readonly string[] {
  const named = new Set(question.named.flat());
  const others = (fact.about ?? []).filter((id) => !named.has(id));
  const { deed } = question;
  const told = deed && findDeed(deed, fact, library);
  if (!deed || !told) return others;
  const part = deed.agent.kind === "asked" ? told.agents : deed.patient.kind === "asked" ? told.patients : undefined;
  const entities = (part ?? []).filter((id) => library.entity(id) !== undefined && !named.has(id));
  return entities.length > 0 ? entities : others;
}

function whenLead(fact: Fact, library: Library, now: Date): string | undefined {
  if (fact.expected) {
    const note = expectedNote(fact, library, now);
    return `${sentence(`${momentText(fact.expected.at, library.about.timezone)}${hedge(fact, library)}`)}${note === undefined ? "" : ` ${note}`}`;
  }
  return fact.when === undefined ? undefined : sentence(`${dateText(fact.when)}${hedge(fact, library)}`);
}

const AMOUNT =
  /\b(?:about|some|nearly|over|more than|at least|up to)?\s*(?:[£$€]\s?)?\b(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|dozens of|hundreds of|thousands of)(?:\s+(?:hundred|thousand|million|billion))?\s+(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)[a-z]+(?:\s+[a-z]{4,})?/iu;
const MONTHS_LONG = /\bfor (?:\w+ )?(?:days|weeks|months|years)\b/i;

function amountLead(question: Question, fact: Fact, library: Library): string | undefined {
  const found = (question.kind === "duration" ? MONTHS_LONG.exec(fact.claim) : null) ?? AMOUNT.exec(fact.claim);
  return found ? sentence(`${found[0].trim()}${hedge(fact, library)}`) : undefined;
}

const NEGATIONS = new Set(["not", "no", "never", "none", "without", "unable", "cannot", "refuse", "refused", "denies", "denied", "nobody"]);

/** Yes or no only where the claim itself holds everything that was asked; else the claim speaks for itself. */
function yesNoLead(question: Question, fact: Fact, library: Library): string | undefined {
  const { claim, quote } = library.reading(fact);
  const own = termsOf({ claim, quote, extras: [], dates: [], questions: [], ids: library.reading(fact).ids });
  if (!question.deed || deedFit(question, fact, library) !== "same" || findDeedVerb(question, claim) === undefined) return undefined;
  const isWhole = question.asked.every(({ unit, weight }) => weight < 0.2 || coverOf(unit, own) >= MATCH.synonym);
  const isAlternative = /\bor\b/i.test(question.text);
  if (!isWhole || isAlternative || isNegated(claim) || /\b(?:not|never|no)\b|n[’']?t\b/i.test(question.text)) return undefined;
  if (fact.standing === "alleged" || fact.standing === "disputed") return standingLead(fact, library);
  if (fact.standing === "claimed") return standingLead(fact, library);
  return fact.standing === "confirmed" ? "Yes, it is confirmed." : sentence(`Yes${hedge(fact, library)}`);
}

/** The question's verb as the claim has it; a synonym is not enough for a yes. */
function findDeedVerb(question: Question, claim: readonly Unit[]): Unit | undefined {
  return claim.find((unit) => unit.stems.some((stem) => question.deed?.verb.stems.includes(stem)));
}

function isNegated(units: readonly Unit[]): boolean {
  return units.some((unit) => unit.words.some((word) => NEGATIONS.has(word.text)));
}
