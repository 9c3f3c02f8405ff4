import type { Question } from "../question/question.ts";
import type { Library } from "../saga/library.ts";
import type { Fact } from "../saga/schema.ts";
import { readUnits, type Unit } from "../search/units.ts";
import { deedFit, findDeed } from "./deed-fit.ts";
import { amountAt, countedFrom, spanAt } from "./kind-fit.ts";
import { coverOf, MATCH, termsOf } from "./match.ts";
import { capitalized, dateText, hedge, joined, momentText, sourceText } from "./wording.ts";

/** The words that answer the question asked, hedged by the fact's standing; undefined where the claim itself is the best answer. */
export function leadFor(question: Question, fact: Fact, library: Library): string | undefined {
  const identity = identityLead(question, library);
  if (identity !== undefined) return identity;
  if (fact.standing === "unknown" && question.kind !== "source" && (question.kind !== "yes-no" || asksWhetherKnown(question)))
    return "That is not known.";
  if (question.asksStanding) return standingLead(fact, library);
  switch (question.kind) {
    case "who":
      return whoLead(question, fact, library);
    case "when":
      return whenLead(fact, library);
    case "where":
      return fact.where === undefined ? undefined : sentence(`${library.nameOf(fact.where)}${hedge(fact, library)}`);
    case "why":
      return fact.because && sentence(`${causeText(fact.because.cause)}, according to ${library.nameOf(fact.because.claimant)}`);
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
  const asked = askedIds(question, fact, library);
  const speakers = question.isAboutSpeech && question.deed?.agent.kind !== "named" ? speakerIds(fact) : [];
  const ids = asked.length > 0 ? asked : speakers;
  const named = new Set(question.named.flat());
  const names = [...new Set(ids)].filter((id) => !named.has(id)).map((id) => library.nameOf(id));
  if (names.length === 0 && ids.length === 0 && asksWhoSays(question)) return sentence(sourceText(fact, library));
  if (names.length === 0) return undefined;
  const isOwnClaim = fact.standing === "claimed" && names.length === 1 && fact.claimant === ids[0];
  return sentence(`${joined(names)}${isOwnClaim ? ", by their own claim" : hedge(fact, library)}`);
}

/** "Who says so" is answered by the source where the fact names no claimant; "who told him" is not. */
function asksWhoSays({ isAboutSpeech, deed }: Question): boolean {
  const verb = deed?.verb.words[0]?.text;
  return (
    isAboutSpeech && (verb === undefined || /^(?:says?|said|claims?|claimed|alleges?|alleged|reports?|reported|states?|stated)$/.test(verb))
  );
}

/** "Is it confirmed", "does anybody know": what is not known answers that; "was it tapped" it does not. */
function asksWhetherKnown({ asksStanding, words }: Question): boolean {
  return (
    asksStanding ||
    words.some((word) => /^(?:know|knows|known|aware|idea|clue|sure|certain|verify|verified|confirm|confirmed|credible|trust)$/.test(word))
  );
}

/** A cause as the answer to why, whichever way the file words it: "because he left", "owing to ill health", "he left". */
export function causeText(cause: string): string {
  const clause = cause.replace(/^(?:because|since|as)\s+/i, "");
  return /^(?:owing to|due to|for|out of|in order|to|so that|so)\b/i.test(clause) ? capitalized(clause) : `Because ${clause}`;
}

/** "Azam Khan: principal secretary to …" where nothing is asked but who or what somebody or something is. */
function identityLead({ kind, identityOf }: Question, library: Library): string | undefined {
  const entity = kind !== "keywords" && identityOf?.length === 1 ? library.entity(identityOf[0] ?? "") : undefined;
  return entity?.role === undefined ? undefined : sentence(`${entity.name}: ${entity.role}`);
}

function speakerIds(fact: Fact): readonly string[] {
  const id = fact.quote?.speaker ?? fact.claimant;
  return id === undefined ? [] : [id];
}

/** Who stands in the part of the deed that is asked for; where the fact's words do not tell, whoever it is about at its head. */
function askedIds(question: Question, fact: Fact, library: Library): readonly string[] {
  const { deed } = question;
  if (!deed || (deed.agent.kind !== "asked" && deed.patient.kind !== "asked")) return [];
  // Told the other way round ("made way for"), its parts are not those of the question.
  const told = deedFit(question, fact, library) === "other" ? undefined : findDeed(deed, fact, library);
  const part = (deed.agent.kind === "asked" ? told?.agents : told?.patients) ?? [];
  const named = new Set(question.named.flat());
  const others = part.filter((id) => !named.has(id));
  const entities = others.filter((id) => library.entity(id) !== undefined);
  if (others.length > 0) return entities.length > 0 ? entities : others;
  return (fact.about ?? []).filter((id) => !named.has(id)).slice(0, 1);
}

function whenLead(fact: Fact, library: Library): string | undefined {
  if (fact.expected) return sentence(`${momentText(fact.expected.at, library.about.timezone)}${hedge(fact, library)}`);
  return fact.when === undefined ? undefined : sentence(`${dateText(fact.when)}${hedge(fact, library)}`);
}

/** "for 20 minutes", "some twenty minutes": what stands before an amount and belongs to it. */
const BEFORE_DURATION = /(?<!\S)(?:for|some) (?:\S+ )?$|(?<!\S)(?:for|some)\S* $/;

/** The amount and what it counts, or the span of time, in the claim's own letters. */
function amountLead(question: Question, fact: Fact, library: Library): string | undefined {
  const claim = readUnits(fact.claim, library.names);
  const from = question.kind === "duration" ? spanAt(claim) : amountAt(claim, question);
  const first = from === undefined ? undefined : claim[from];
  if (from === undefined || !first) return undefined;
  const last = claim[question.kind === "duration" ? from : countedFrom(claim, from, question)] ?? first;
  const start = first.words[0]?.start ?? 0;
  const words = fact.claim.slice(start, last.words.at(-1)?.end);
  const before = question.kind === "duration" ? (BEFORE_DURATION.exec(fact.claim.slice(0, start))?.[0] ?? "") : "";
  return sentence(`${before}${words}${hedge(fact, library)}`);
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
