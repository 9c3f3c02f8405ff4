import { isMonth, isWeekday, MONTHS, WEEKDAYS } from "../../saga/date-words.ts";
import { firstWordOf, firstWordsOf, type Unit } from "../../search/units.ts";

// What a claim tells in its words alone, for files that fill no other field.

/** A day or an hour by another name than a weekday's. */
const MOMENT = /^(?:today|yesterday|tomorrow|tonight|midnight|noon|weekend|christmas|easter)$/;
const CLOCK = /^(?:\d{1,2}:\d{2}|am|pm|[12]\d{3})$/;
const SPAN = /^(?:seconds|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?)$/;
const SIDE = /^(?:ago|after|before|later|earlier|since|last|next)$/;

/** Whether the folded word is a measure of time; "second" mostly is the one behind the first. */
export function isSpan(word: string): boolean {
  return SPAN.test(word);
}

/** "On 14 October", "in 2029", "one week after the memo". */
export function tellsTime(units: readonly Unit[]): boolean {
  return units.some((unit, at) => {
    if (unit.ids.length > 0) return false;
    const text = firstWordOf(unit);
    // Two months are verbs as well.
    if (text === "may" || text === "march") return /^\d/.test(firstWordOf(units[at - 1])) || isTimeWord(units[at - 1]);
    return (
      isTime(text) ||
      isHour(units, at) ||
      CLOCK.test(text) ||
      (isSpan(text) && [units[at - 1], units[at + 1]].some((by) => SIDE.test(firstWordOf(by))))
    );
  });
}

/** "6.40 a.m.", of which the word is the figure. */
function isHour(units: readonly Unit[], at: number): boolean {
  return /^\d{1,2}(?:\.\d{2})?$/.test(firstWordOf(units[at])) && /^(?:a m|p m)$/.test(firstWordsOf(units.slice(at + 1, at + 3)));
}

function isTimeWord(unit: Unit | undefined): boolean {
  return /^(?:in|on|by|since|until|till|from|before|after|late|early|mid|last|next|of)$/.test(firstWordOf(unit));
}

/** "Because of", "owing to", "in order to", "gives a sore knee as the reason", "fined for keeping a lynx", "is likely, since he has said so", "held on suspicion of fraud". */
export function tellsCause(claim: string): boolean {
  return (
    /, since (?!then\b|\d|last\b)|\b(?:fined|charged|arrested|sued|fired|dismissed|sacked|suspended|convicted|jailed|sentenced|criticised|criticized|blamed|punished|banned) (?:\S+ ){0,5}?for \p{L}{2,}ing\b/iu.test(
      claim,
    ) ||
    /\b(?:because|due to|owing to|on account of|as a result of|thanks to|reasons?|grounds|caused? by|for fear|on (?:suspicion|charges|a charge|accusations?) of|in order (?:to|that)|in protest|so that|therefore|motives?)\b/i.test(
      claim,
    )
  );
}

const PLACE =
  /\b(?:in|at|near|outside|inside|into|to|from|off|onto|across) (?:the |an? |his |her |their |its )?(\p{Lu}\p{Ll}+)|\bat (?:the|an?) \p{L}/gu;

/** Where things come out that come out nowhere else. */
const ONLINE = /\b(?:online|on the (?:internet|web|dark web)|on social media)\b/i;

/** These say where something is of whatever stands behind them: "behind the cat house". */
const BESIDE =
  /\b(?:behind|beside|opposite|underneath|beneath|inside|outside|near|next to|close to|in front of) (?:the|an?|his|her|their|its) \p{L}/u;

/** "In a greenhouse", "under the old bridge": where things are put and found. */
const IN_PLACE =
  /\b(?:in|into|inside|from|under|to|on) (?:the|an?|his|her|their|its) (?:\p{Ll}+ )?(?:attic|bank|barn|basement|beach|bridge|building|car park|castle|cave|cellar|cemetery|chapel|church|clinic|cupboard|depot|ditch|drawer|factory|farm|flat|forest|garage|garden|greenhouse|hangar|harbour|harbor|hospital|hotel|house|hut|kitchen|laboratory|lake|library|locker|lorry|market|mill|museum|office|park|pit|prison|pub|quarry|river|roof|safe|school|shed|shop|square|stable|station|studio|tunnel|vault|villa|village|warehouse|woods?|workshop|yard)\b/u;

/** "At the fairground", "in London", "online": a preposition of place before something that is no time. */
export function tellsPlace(claim: string): boolean {
  return (
    ONLINE.test(claim) ||
    BESIDE.test(claim) ||
    IN_PLACE.test(claim) ||
    [...claim.matchAll(PLACE)].some(([, name]) => name === undefined || !isTime(name.toLowerCase()))
  );
}

/** Whether somebody is named whom the file does not list: a word with a capital inside the sentence that is no part of a known name and no time. */
export function tellsName(claim: string, units: readonly Unit[]): boolean {
  const known = new Set(units.filter(({ ids }) => ids.length > 0).flatMap((unit) => unit.words.map(({ text }) => text)));
  return [...claim.matchAll(/(?<=\s)\p{Lu}\p{Ll}+/gu)].some(([word]) => !known.has(word.toLowerCase()) && !isTime(word.toLowerCase()));
}

function isTime(word: string): boolean {
  return isMonth(word) || isWeekday(word) || MOMENT.test(word);
}

const TO_COME = new RegExp(
  `\\b(?:will|would|shall|likely|expected|due|hopes?|ready|plan(?:s|ned)?|scheduled|going to|to be|until|till|by (?:\\d+|next|the end|${[...MONTHS, ...WEEKDAYS].join("|")})|not known)\\b`,
  "i",
);

/** Whether a claim speaks of what is to come, or of a time up to which something is so. */
export function tellsToCome(claim: string): boolean {
  return TO_COME.test(claim);
}
