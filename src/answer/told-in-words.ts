import { firstWordOf, type Unit } from "../search/units.ts";

/** What a claim tells in its words alone, for files that fill no other field. */

const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;
const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|tonight|midnight|noon|weekend|christmas|easter)$/;
const CLOCK = /^(?:\d{1,2}:\d{2}|am|pm|[12]\d{3})$/;
const SPAN = /^(?:minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?)$/;
const SIDE = /^(?:ago|after|before|later|earlier|since|last|next)$/;

/** "On 14 October", "in 2029", "one week after the memo". */
export function tellsTime(units: readonly Unit[]): boolean {
  return units.some((unit, at) => {
    if (unit.ids.length > 0) return false;
    const text = firstWordOf(unit);
    if (MONTH.test(text))
      return text !== "may" && text !== "march" ? true : /^[\d]/.test(firstWordOf(units[at - 1])) || isTimeWord(units[at - 1]);
    return (
      DAY.test(text) || CLOCK.test(text) || (SPAN.test(text) && [units[at - 1], units[at + 1]].some((by) => SIDE.test(firstWordOf(by))))
    );
  });
}

function isTimeWord(unit: Unit | undefined): boolean {
  return /^(?:in|on|by|since|until|till|from|before|after|late|early|mid|last|next|of)$/.test(firstWordOf(unit));
}

/** "Because of", "owing to", "in order to", "gives a sore knee as the reason". */
export function tellsCause(claim: string): boolean {
  return /\b(?:because|due to|owing to|on account of|as a result of|thanks to|reasons?|grounds|caused? by|for fear|in order (?:to|that)|in protest|so that|therefore|motives?)\b/i.test(
    claim,
  );
}

const PLACE =
  /\b(?:in|at|near|outside|inside|into|to|from|off|onto|across) (?:the |an? |his |her |their |its )?(\p{Lu}\p{Ll}+)|\bat (?:the|an?) \p{L}/gu;

/** Where things come out that come out nowhere else. */
const ONLINE = /\b(?:online|on the (?:internet|web|dark web)|on social media)\b/i;

/** "At the fairground", "in London", "online": a preposition of place before something that is no time. */
export function tellsPlace(claim: string): boolean {
  return ONLINE.test(claim) || [...claim.matchAll(PLACE)].some(([, name]) => name === undefined || !isTime(name));
}

/** Whether somebody is named whom the file does not list: a word with a capital inside the sentence that is no part of a known name and no time. */
export function tellsName(claim: string, units: readonly Unit[]): boolean {
  const known = new Set(units.filter(({ ids }) => ids.length > 0).flatMap((unit) => unit.words.map(({ text }) => text)));
  return [...claim.matchAll(/(?<=\s)\p{Lu}\p{Ll}+/gu)].some(([word]) => !known.has(word.toLowerCase()) && !isTime(word));
}

function isTime(word: string): boolean {
  return MONTH.test(word.toLowerCase()) || DAY.test(word.toLowerCase());
}
