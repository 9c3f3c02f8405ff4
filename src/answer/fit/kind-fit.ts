import type { Kind, Question } from "../../question/question.ts";
import { takesContent } from "../../question/reading/speech.ts";
import { AGE_BESIDE_NAME, type FactReading } from "../../saga/fact-reading.ts";
import type { Library } from "../../saga/library.ts";
import type { Fact } from "../../saga/schema.ts";
import { firstWordOf, isAlike, type Unit } from "../../search/units.ts";
import { amountAt, isOfOtherSpan, tellsExtent } from "../claim/amounts.ts";
import { deedInWords, findDeed, isToldNotDone } from "../claim/told-deed.ts";
import { tellsCause, tellsName, tellsPlace, tellsTime } from "../claim/told-in-words.ts";
import { asksKinship, tellsKinship } from "./kinship.ts";
import { namesHolder } from "./name-asked.ts";
import { isCountOfElse, isOfOtherDeed } from "./other-count.ts";

/** Whether a fact holds the kind of answer that a question asks for; `any` where it asks for none in particular. */
export type KindFit = "held" | "lacking" | "any";

/** How the fact fits what is asked for. It never says `held` because the fact covers the question: only because the fact tells a time, a name, a cause. Pure. */
export function kindFit(question: Question, fact: Fact, library: Library): KindFit {
  if (asksKinship(question)) return held(tellsKinship(library.reading(fact).claim));
  if (fact.standing === "unknown" && isSaidByOther(question, fact)) return "lacking";
  // "Which judges": that there are judges among them is no name.
  if (
    fact.standing !== "unknown" &&
    question.wantsName &&
    question.head &&
    tellsRole(question.head, library.reading(fact)) &&
    !namesHolder(question.head, question, fact, library)
  )
    return "lacking";
  const asksWhoSays = question.kind === "who" && question.isAboutSpeech && question.deed?.agent.kind !== "named";
  if (/\bhow old\b/.test(question.said) && AGE_BESIDE_NAME.test(fact.claim)) return "held";
  if (HOW_OLD.test(question.said)) return held(TELLS_AGE.test(fact.claim) || (MADE.test(fact.claim) && YEAR.test(fact.claim)));
  if (question.asksManner && fact.standing === "unknown" && !MANNER_UNKNOWN.test(fact.claim)) return "lacking";
  if (asksWhoSays && fact.standing === "unknown" && isClaimed(question)) return "lacking";
  return asksWhoSays || question.whoIs !== undefined ? "any" : holds(question, fact, library);
}

/** What is asked of people in years, feet or pounds: an "old" elsewhere does not tell it. */
const HOW_OLD = /\bhow (?:old|young|tall|heavy)\b/;
const TELLS_AGE =
  /\b(?:aged?|ages|born|birthday|tall|weighs?|height|centur(?:y|ies))\b|\b(?:years?|months?|days?|weeks?)[ -]old\b|\b(?:is|was|turned|are|were) \d{1,3}\b/i;
/** And of things: "made in 1412". */
const MADE = /\b(?:made|built|founded|established|created|written|painted|dates?|opened)\b/i;
const YEAR = /\b\d{3,4}\b/;

/** "What does the message claim": that others do not know whether it is so is none of its claims. */
function isSaidByOther({ kind, isAboutSpeech, deed }: Question, { claimant }: Fact): boolean {
  if (kind !== "what" || !isAboutSpeech || deed?.agent.kind !== "named") return false;
  return claimant === undefined || !deed.agent.ids.includes(claimant);
}

/** "Who claims to have it", "who says they will leak it": that something is not known is nobody's claim, but who says that others are in the dark is asked of that. */
function isClaimed({ said }: Question): boolean {
  return CLAIMED.test(said) && !/\b(?:dark|darkness|not|cannot|unable|unaware|clueless|unsure|unknown|know|idea)\b/.test(said);
}

const CLAIMED = /^who (?:claims?|claimed|says|is (?:saying|claiming|threatening)|threatens|threatened|promises|promised)\b/;

function holds(question: Question, fact: Fact, library: Library): KindFit {
  const { claim, ids } = library.reading(fact);
  const unknown = unknownFit(question, fact, library);
  if (unknown !== undefined) return unknown;
  if (isKnowingDenied(question, fact, library)) return "held";
  switch (question.kind) {
    case "who":
      return lacksRole(question, library.reading(fact)) || isHolderUnnamed(question, fact, library)
        ? "lacking"
        : tellsWho(question, fact, library);
    case "when":
      return held(fact.when !== undefined || fact.expected !== undefined || tellsTime(claim));
    case "where":
      return held(fact.where !== undefined || [...ids].some((id) => isNewPlace(id, question, library)) || tellsPlace(fact.claim));
    case "why":
      return held(fact.because !== undefined || tellsCause(fact.claim) || tellsGrounds(question, fact));
    case "count":
      return held(amountAt(claim, question) !== undefined && !isCountOfElse(question, library.reading(fact)));
    case "duration":
      return held(tellsExtent(claim) && !isOfOtherSpan(claim, question));
    default:
      return "any";
  }
}

/** "Does she know where it went", where she says that she does not know where. */
export function isKnowingDenied({ deed, words }: Question, fact: Fact, library: Library): boolean {
  const part = /\bnot know (who|where|when|why|how|what)\b/i.exec(fact.claim)?.[1];
  return part !== undefined && deed?.verb.stems.includes("know") === true && words.includes(part) && isToldNotDone(deed, fact, library);
}

/** "On what grounds does he allege it", where he says what proves it. */
function tellsGrounds({ deed }: Question, { claim }: Fact): boolean {
  return deed !== undefined && takesContent(deed.verb) && GROUNDS.test(claim);
}

const GROUNDS = /\b(?:proof|proves?|evidence|shows? that)\b/i;

/** A place that the question does not name itself, and that is not where the whole saga happens. */
function isNewPlace(id: string, { named }: Question, library: Library): boolean {
  return library.entity(id)?.kind === "place" && !library.theme.ids.has(id) && !named.some((ids) => ids.includes(id));
}

/** "How the house was tapped is not known": in what way. */
export const MANNER_UNKNOWN = /\bhow\b(?! (?:long|many|much|big|large|often|far)\b)/i;
/** What a claim says is not known, where it says so by a question word. */
const UNKNOWN_PART = /\b(?:who(?:m|se)?|which|when|where|why|what|how(?: (?:long|many|much|big|large))?)\b/i;
/** What there may be no telling of, where it is asked why. */
export const UNKNOWN_CAUSE = /\b(?:why|causes?|caused|reasons?|motives?|died? of)\b/i;
/** What there may be much or little of. */
const AMOUNT = /\b(?:volume|size|amount|number|quantity|extent|length|total|sum|share|price|cost|how (?:long|many|much|big|large))\b/i;
const PART_OF_KIND: Readonly<Partial<Record<Kind, RegExp>>> = {
  who: /^wh(?:o|ich)/i,
  when: /^when$/i,
  where: /^where$/i,
  why: /^why$/i,
  count: /^how ./i,
  duration: /^how ./i,
};

/**
 * "It is not known who …" answers a who-question as well as a name does, and none that asks when. Whether it is so much not being known answers how much.
 * Undefined where the rest of the fact has to tell.
 */
function unknownFit(question: Question, fact: Fact, library: Library): KindFit | undefined {
  const { kind, deed, said } = question;
  const asked = PART_OF_KIND[kind];
  if (fact.standing !== "unknown" || asked === undefined) return undefined;
  if (kind === "count" && isOfOtherDeed(question, library.reading(fact))) return "lacking";
  const isDoerAsked = kind === "who" && deed?.agent.kind === "asked";
  const isDoerTold = isDoerAsked && (deedInWords(deed, fact, library)?.agents ?? []).length > 0;
  if (kind === "why" && UNKNOWN_CAUSE.test(fact.claim)) return "held";
  const part = UNKNOWN_PART.exec(fact.claim)?.[0];
  if (part === undefined && isDoerAsked) return isDoerTold ? undefined : "lacking";
  if (part === undefined) return asksPrice(said) ? "lacking" : unknownAtAllFit(kind, fact.claim);
  if (asked.test(part)) return "held";
  // "Who does not know how it was done" is told all the same.
  return isDoerTold ? undefined : "lacking";
}

/** "How much for the data": no volume is a price. */
function asksPrice(said: string): boolean {
  return /\bhow much (?:for|money|cash|is .{1,40} worth|does .{1,40} cost|did .{1,40} (?:pay|cost|ask|want|demand))\b/.test(said);
}

/** That it is not known whether something is so tells no time and no place, but how much as far as it is of an amount. */
function unknownAtAllFit(kind: Kind, claim: string): KindFit | undefined {
  if (kind === "count" || kind === "duration") return AMOUNT.test(claim) ? "held" : undefined;
  return (kind === "when" || kind === "where") && /\bwhether\b/i.test(claim) ? "lacking" : undefined;
}

function held(is: boolean): KindFit {
  return is ? "held" : "lacking";
}

/** Whether somebody is asked for by a role of which the fact does not speak. */
export function lacksRole({ role }: Question, reading: FactReading): boolean {
  return role !== undefined && !tellsRole(role, reading);
}

/** Whether the fact itself speaks of those whose name is asked for, by their calling alone; of a vice-president where a president is asked for it does not. */
function tellsRole(role: Unit, { claim, quote, extras }: FactReading): boolean {
  return [claim, quote, extras].some((units) =>
    units.some((unit, at) => isAlike(unit, role) && !/^(?:vice|deputy)$/.test(firstWordOf(units[at - 1]))),
  );
}

/** "Who is the wholesaler", of "a wholesaler". */
function isHolderUnnamed(question: Question, fact: Fact, library: Library): boolean {
  const { role } = question;
  const { claim } = library.reading(fact);
  const isUnnamed = claim.some((unit, at) => role && isAlike(unit, role) && /^an?$/.test(firstWordOf(claim[at - 1])));
  return role !== undefined && isUnnamed && !namesHolder(role, question, fact, library);
}

/** Where a deed is asked about and the fact tells it, its missing part must be told; else some other name will do. */
function tellsWho(question: Question, fact: Fact, library: Library): KindFit {
  const { deed } = question;
  const isAskedPart = deed !== undefined && (deed.agent.kind === "asked" || deed.patient.kind === "asked");
  const told = isAskedPart ? findDeed(deed, fact, library) : undefined;
  const part = deed?.agent.kind === "asked" ? told?.agents : told?.patients;
  if (part !== undefined && part.length > 0) return "held";
  if (deed?.agent.kind === "asked" ? told?.calling : isAskedPart && told?.callingTo) return "held";
  if (!hasAnotherName(question, fact, library)) return "lacking";
  return isAskedPart ? "any" : "held";
}

function hasAnotherName(question: Question, fact: Fact, library: Library): boolean {
  const isAlternative = question.words.includes("or");
  const named = new Set(isAlternative ? [] : question.named.flat());
  const { ids, claim } = library.reading(fact);
  const isNamed = (id: string) =>
    library.entity(id) !== undefined && (question.role === undefined || library.entity(id)?.kind === "person");
  return [...ids].some((id) => !named.has(id) && !library.theme.ids.has(id) && isNamed(id)) || tellsName(fact.claim, claim);
}

/** The words by which a question asks for each of the particular kinds of answer. */
const CUES: ReadonlyMap<Kind, ReadonlySet<string>> = new Map<Kind, ReadonlySet<string>>([
  ["who", new Set(["who", "whom", "whose", "which"])],
  ["when", new Set(["when", "day", "time", "date", "month", "year", "ago"])],
  ["where", new Set(["where", "city", "place"])],
  ["why", new Set(["why", "reason", "motive", "cause", "grounds"])],
  ["count", new Set(["many", "much", "big", "number", "size", "amount"])],
  ["duration", new Set(["long", "many"])],
]);

/** What a reader's question is asked for that is not asked in what way something was done: "what was hacked" among them. */
const OTHER_THAN_MANNER = ["who", "when", "where", "count", "what"] as const satisfies readonly Kind[];

/** Whether a reader's question asks for the same kind of answer; "what" asks for none of the particular kinds, whether it is so for any but a cause, bare words for any. */
export function asksAlike({ kind, asksManner }: Question, readers: readonly Unit[]): boolean {
  const asked = kindsAskedIn(readers);
  if (asksManner) return !OTHER_THAN_MANNER.some((other) => asked.has(other));
  if (kind === "yes-no") return !asked.has("why");
  if (kind === "what") return !asked.has("when") && !asked.has("where") && !asked.has("why") && !asked.has("count");
  return !CUES.has(kind) || asked.has(kind);
}

/** "What was hacked": asks what it was done to. */
const WHAT_WAS = /^what (?:was|were|is|are|got) /;

/** By reader's question, the kinds of which it has a cue: it is the same for every question that it is compared with. */
const KINDS_ASKED = new WeakMap<readonly Unit[], ReadonlySet<Kind>>();

function kindsAskedIn(readers: readonly Unit[]): ReadonlySet<Kind> {
  const known = KINDS_ASKED.get(readers);
  if (known) return known;
  const words = readers.flatMap((unit) => unit.words.map(({ text }) => text));
  const asked = new Set([...CUES].filter(([, cues]) => words.some((word) => cues.has(word))).map(([kind]) => kind));
  if (WHAT_WAS.test(words.join(" "))) asked.add("what");
  KINDS_ASKED.set(readers, asked);
  return asked;
}
