import { firstWordOf, type PlacedUnit } from "../../search/units.ts";

/** A simple Urdu or Hindi question for a yes or a no, taken apart. */
export interface UrduClause {
  /** Who acts or is something; empty where only what it was done to is told. */
  readonly subject: readonly PlacedUnit[];
  readonly others: readonly PlacedUnit[];
  /** The word that tells what was done; undefined where it is asked what something is. */
  readonly verb: PlacedUnit | undefined;
  readonly tense: "past" | "present" | "future";
  readonly isNegated: boolean;
  readonly isGoingOn: boolean;
  readonly isCan: boolean;
  /** Whether the form tells what happened to something, and not what somebody did: "leak hui", "kiya gaya". */
  readonly isDoneTo: boolean;
}

/** Glosses of the words that only carry a deed, or tell its time. */
const CARRIES =
  /^(?:did|do|does|doing|gave|give|took|take|happened|happen|went|go|put|keep|is|was|were|am|will|can|not|remain|sat|got|should)$/;
const BE = /^(?:is|was|were|am)$/;
/** Glosses of verbs that stand for a deed by themselves. */
const VERB =
  /^(?:sa(?:id|y)|t(?:old|ell)|hear(?:d)?|ask|answer|came|come|see|think|understand|know|write|read|send|make|made|become|bring|show|left|leave|flee|fled|meet|get|sell|buy|call|hide|steal|run|win|lose|eat|play|open|stop|earn|die|kill|remain|live|return|believe|accept|refuse|accuse|listen|speak|tap|out|suggested|answered|directed|demanded|claimed|thought|planned|surfaced|released|announced|confirmed)$/;
const ASKS_OTHERWISE = /^(?:who|when|where|why|how|which|whose|whom)$/;
/** What is asked for otherwise, or is told with another sentence in it. */
const NO_SIMPLE = /^(?:tell|explain|if|because|while|but|that's)$/;
/** What may follow the verb without saying more. */
const TAIL = /^(?:then|now|that|this|it|he|they|again|last|also|please|yes|brother|you|in|to|of|near)$/;

function textOf(unit: PlacedUnit | undefined): string {
  return unit === undefined || unit.ids.length > 0 ? "" : firstWordOf(unit);
}

/** The parts of a question for a yes or a no; undefined where it is none, or no simple sentence. */
export function clauseOf(units: readonly PlacedUnit[]): UrduClause | undefined {
  if (units.some((unit) => ASKS_OTHERWISE.test(textOf(unit)) || NO_SIMPLE.test(textOf(unit)))) return undefined;
  const said = withoutAsking(units);
  return said && partsOf(said.units, said.isChosen);
}

/** What is asked about, without what only asks whether it is so: "kya" first or behind the verb, "ya nahi". Undefined where "kya" asks for a thing. */
function withoutAsking(units: readonly PlacedUnit[]): { readonly units: readonly PlacedUnit[]; readonly isChosen: boolean } | undefined {
  const orNot = units.findIndex((unit, at) => textOf(unit) === "or" && textOf(units[at + 1]) === "not");
  const chosen = orNot < 0 ? units : [...units.slice(0, orNot), ...units.slice(orNot + 2)];
  const whats = chosen.flatMap((unit, at) => (textOf(unit) === "what" ? [at] : []));
  const [at = -1, ...more] = whats;
  if (more.length > 0) return undefined;
  if (at < 0) return { units: chosen, isChosen: orNot >= 0 };
  const rest = [...chosen.slice(0, at), ...chosen.slice(at + 1)];
  const isFirst = at === 0 && !isVerbal(chosen[1]) && !isWhatThing(chosen);
  return isFirst || isBehindVerb(chosen, at) ? { units: rest, isChosen: true } : undefined;
}

function isVerbal(unit: PlacedUnit | undefined): boolean {
  return CARRIES.test(textOf(unit)) || VERB.test(textOf(unit));
}

/** "Kya wajah hai …": what is the reason. */
function isWhatThing(units: readonly PlacedUnit[]): boolean {
  return units[1]?.ids.length === 0 && BE.test(textOf(units[2]));
}

/** "Audio asli hai kya", but not "naam hai kya" and not "usne kaha kya", which ask for the thing. */
function isBehindVerb(units: readonly PlacedUnit[], at: number): boolean {
  const before = textOf(units[at - 1]);
  if (!CARRIES.test(before) || isVerbal(units[at + 1])) return false;
  const told = units.slice(0, at).filter((unit) => !unit.isStop && !CARRIES.test(textOf(unit)));
  return told.length > (BE.test(before) && !CARRIES.test(textOf(units[at - 2])) ? 1 : 0);
}

/** Words that a simple sentence has beside its verb and its names. */
const MOST_SAID = 4;

/** Takes the sentence apart; without a mark that it asks, nothing but a finite verb at its end shows a question. */
function partsOf(units: readonly PlacedUnit[], isMarked: boolean): UrduClause | undefined {
  const end = units.findLastIndex((unit) => isVerbal(unit)) + 1;
  const behind = units.slice(end);
  if (end < 1 || !behind.every((unit) => TAIL.test(textOf(unit)) || unit.ids.length > 0)) return undefined;
  let from = end;
  while (from > 0 && CARRIES.test(textOf(units[from - 1]))) from--;
  const group = units.slice(from, end).map(textOf);
  if (!isMarked && group.length === 0) return undefined;
  const verbAt = verbBefore(units, from, group);
  const [verb, before] = verbAt < 0 ? [undefined, units.slice(0, from)] : [units[verbAt], units.slice(0, verbAt)];
  const between = verbAt < 0 ? [] : units.slice(verbAt + 1, from);
  // Another sentence within this one is too much.
  const isOther = (unit: PlacedUnit, at: number) =>
    /^(?:said|told|is|was|will|happened|went)$/.test(textOf(unit)) || (isVerbal(unit) && textOf(before[at + 1]) === "of");
  if (before.some(isOther) || before.filter((unit) => !unit.isStop && unit.ids.length === 0).length > MOST_SAID) return undefined;
  const isSaid = (unit: PlacedUnit) => !/^(?:not|then|now)$/.test(textOf(unit));
  const tail = behind.every((unit) => TAIL.test(textOf(unit))) ? [] : behind;
  const others = [...before, ...between, ...tail].filter(isSaid);
  // "Jhoot to nahi bol raha": asks whether he does.
  const isNegated = units.some((unit, at) => textOf(unit) === "not" && textOf(units[at - 1]) !== "then");
  const isOfActor = units.some((unit) => textOf(unit) === "ne");
  const time = timeOf(group, verb);
  return { ...withSubject(others, verb), ...time, isDoneTo: time.isDoneTo && !isOfActor, verb, isNegated };
}

/** Where the deed stands that the group only carries; -1 where the group only says what something is. */
function verbBefore(units: readonly PlacedUnit[], from: number, group: readonly string[]): number {
  let at = from - 1;
  while (/^(?:also|not|only|then)$/.test(textOf(units[at]))) at--;
  const text = textOf(units[at]);
  const isCopula = group.every((word) => BE.test(word) || word === "not") || THING.test(text);
  if (THING.test(text) && /^(?:gave|give|took|take|put|keep)$/.test(group[0] ?? "")) return from;
  if (text === "" || /^(?:of|ko|ne|in|on|from|near|to|with|against|about)$/.test(text)) return -1;
  return isCopula && !VERB.test(text) ? -1 : at;
}

/** What there is, and nobody does: "koi case hua". */
const THING =
  /^(?:cases?|meetings?|deals?|problems?|negotiations?|decisions?|proceedings?|elections?|conversations?|audios?|clips?|recordings?|money|proof|files?|data|letters?|minutes)$/;

function timeOf(group: readonly string[], verb: PlacedUnit | undefined): Pick<UrduClause, "tense" | "isGoingOn" | "isCan" | "isDoneTo"> {
  const has = (pattern: RegExp) => group.some((word) => pattern.test(word));
  const isGoingOn = has(/^doing$/);
  const isPresent = group.every((word) => /^(?:is|am|not)$/.test(word)) && verb === undefined;
  const isNow = isGoingOn && !has(/^(?:was|were)$/);
  return {
    tense: has(/^will$/)
      ? "future"
      : isPresent || isNow || (has(/^do$/) && !has(/^(?:gave|took|did|went|put|was|were)$/))
        ? "present"
        : "past",
    isGoingOn,
    isCan: has(/^can$/),
    isDoneTo: has(/^(?:happened|happen|went)$/) || (group.includes("will") && group.every((word) => /^(?:will|not)$/.test(word))),
  };
}

/** Whoever stands before "ne"; without it a name that no particle follows, wherever it stands. */
function withSubject(units: readonly PlacedUnit[], verb: PlacedUnit | undefined): Pick<UrduClause, "subject" | "others"> {
  const ne = units.findIndex((unit) => textOf(unit) === "ne");
  const isUnmarked = (unit: PlacedUnit, at: number) =>
    unit.ids.length > 0 && !/^(?:of|in|on|from|near|against|to|with|and|or|ko|about|according)$/.test(textOf(units[at + 1]));
  const at = ne > 0 ? ne - 1 : units.findIndex(isUnmarked);
  const subject = units[at];
  if (!subject || (verb !== undefined && subject === verb)) return { subject: [], others: units };
  return { subject: [subject], others: [...units.slice(0, at), ...units.slice(at + 1)] };
}
