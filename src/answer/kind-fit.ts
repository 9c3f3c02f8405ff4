import type { Kind, Question } from "../question/question.ts";
import type { FactReading } from "../saga/fact-reading.ts";
import type { Library } from "../saga/library.ts";
import type { Fact } from "../saga/schema.ts";
import type { Unit } from "../search/units.ts";
import { amountAt, tellsExtent } from "./amounts.ts";
import { findDeed } from "./deed-fit.ts";
import { tellsCause, tellsName, tellsPlace, tellsTime } from "./told-in-words.ts";

/** Whether a fact holds the kind of answer that a question asks for; `any` where it asks for none in particular. */
export type KindFit = "held" | "lacking" | "any";

export function kindFit(question: Question, fact: Fact, library: Library): KindFit {
  const asksWhoSays = question.kind === "who" && question.isAboutSpeech && question.deed?.agent.kind !== "named";
  if (
    asksWhoSays ||
    question.whoIs !== undefined ||
    question.kind === "what" ||
    question.kind === "how" ||
    question.kind === "yes-no" ||
    question.kind === "keywords" ||
    question.kind === "source"
  )
    return "any";
  return holds(question, fact, library);
}

function holds(question: Question, fact: Fact, library: Library): KindFit {
  const { claim, ids } = library.reading(fact);
  switch (question.kind) {
    case "who":
      if (question.role && !tellsRole(question.role, library.reading(fact))) return "lacking";
      return isSaidUnknown(fact, /\b(?:who|whom|whose)\b/i) ? "held" : tellsWho(question, fact, library);
    case "when":
      return held(isSaidUnknown(fact, /\bwhen\b/i) || fact.when !== undefined || fact.expected !== undefined || tellsTime(claim));
    case "where":
      return held(
        isSaidUnknown(fact, /\bwhere\b/i) ||
          fact.where !== undefined ||
          [...ids].some((id) => isNewPlace(id, question, library)) ||
          tellsPlace(fact.claim),
      );
    case "why":
      return held(isSaidUnknown(fact, /\bwhy\b/i) || fact.because !== undefined || tellsCause(fact.claim));
    case "count":
      return held(isExtentUnknown(fact) || amountAt(claim, question) !== undefined);
    case "duration":
      return held(isExtentUnknown(fact) || tellsExtent(claim));
    default:
      return "any";
  }
}

/** A place that the question does not name itself, and that is not where the whole saga happens. */
function isNewPlace(id: string, { named }: Question, library: Library): boolean {
  return library.entity(id)?.kind === "place" && !library.theme.ids.has(id) && !named.some((ids) => ids.includes(id));
}

/** "It is not known who …" answers a who-question as well as a name does. */
function isSaidUnknown(fact: Fact, asking: RegExp): boolean {
  return fact.standing === "unknown" && asking.test(fact.claim);
}

/** That it is not known how much, or whether it is so much; that it is not known who, where or in what way is no answer to how long or how much. */
function isExtentUnknown({ standing, claim }: Fact): boolean {
  return standing === "unknown" && !/\b(?:who|whom|whose|where|when|why|what|how(?! (?:long|many|much|big|large)\b))\b/i.test(claim);
}

function held(is: boolean): KindFit {
  return is ? "held" : "lacking";
}

/** Whether the fact itself speaks of the role that is asked for ("who is the head of …"). */
function tellsRole(role: Unit, { claim, quote, extras }: FactReading): boolean {
  const isRole = ({ stems, concepts }: Unit) =>
    stems.some((stem) => role.stems.includes(stem)) || concepts.some((concept) => role.concepts.includes(concept));
  return [claim, quote, extras].some((units) => units.some(isRole));
}

/** Where a deed is asked about and the fact tells it, its missing part must be told; else some other name will do. */
function tellsWho(question: Question, fact: Fact, library: Library): KindFit {
  const { deed } = question;
  const isAskedPart = deed !== undefined && (deed.agent.kind === "asked" || deed.patient.kind === "asked");
  const told = isAskedPart ? findDeed(deed, fact, library) : undefined;
  const part = deed?.agent.kind === "asked" ? told?.agents : told?.patients;
  if (part !== undefined && part.length > 0) return "held";
  if (!hasAnotherName(question, fact, library)) return "lacking";
  return isAskedPart ? "any" : "held";
}

function hasAnotherName(question: Question, fact: Fact, library: Library): boolean {
  const isAlternative = question.words.includes("or");
  const named = new Set(isAlternative ? [] : question.named.flat());
  const { ids, claim } = library.reading(fact);
  return [...ids].some((id) => !named.has(id) && library.entity(id) !== undefined) || tellsName(fact.claim, claim);
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

/** Whether a reader's question asks for the same kind of answer; "what" asks for none of the particular kinds, a yes-no question or bare words for any. */
export function asksAlike(kind: Kind, readers: readonly Unit[]): boolean {
  const asked = kindsAskedIn(readers);
  if (kind === "what") return !asked.has("when") && !asked.has("where") && !asked.has("why") && !asked.has("count");
  return !CUES.has(kind) || asked.has(kind);
}

/** By reader's question, the kinds of which it has a cue: it is the same for every question that it is compared with. */
const KINDS_ASKED = new WeakMap<readonly Unit[], ReadonlySet<Kind>>();

function kindsAskedIn(readers: readonly Unit[]): ReadonlySet<Kind> {
  const known = KINDS_ASKED.get(readers);
  if (known) return known;
  const words = readers.flatMap((unit) => unit.words.map(({ text }) => text));
  const asked = new Set([...CUES].filter(([, cues]) => words.some((word) => cues.has(word))).map(([kind]) => kind));
  KINDS_ASKED.set(readers, asked);
  return asked;
}
