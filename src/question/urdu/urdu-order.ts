import { baseOf, ingOf, participleOf } from "../../search/conjugation.ts";
import type { NameBook } from "../../search/names.ts";
import { firstWordOf, type PlacedUnit, unitsOf } from "../../search/units.ts";
import { inPlaceOf, type Word } from "../../search/words.ts";
import { clauseOf, type UrduClause } from "./urdu-clause.ts";
import { aboutTopic } from "./urdu-topic.ts";

/**
 * The glossed words of an Urdu or Hindi question in the order of English, where it asks for a yes or a no or for whatever there is to tell of something: "kya Dar ne
 * istifa de diya" as "did dar resign". Undefined where it asks otherwise, or is no simple sentence. Pure.
 */
export function inEnglishOrder(words: readonly Word[], names: NameBook): readonly Word[] | undefined {
  const like = words[0];
  if (!like) return undefined;
  const units = unitsOf(words, names);
  const named = new Set(units.filter(({ ids }) => ids.length > 0).flatMap((unit) => unit.words));
  const topic = aboutTopic(words, (word) => named.has(word));
  if (topic) return topic;
  const put = (text: string) => ({ ...inPlaceOf(like, text), end: like.start });
  const clause = clauseOf(units);
  return clause ? englishOf(clause, put) : whoseHas(units, put);
}

/** "X ke paas kis ki baatein hain" as "whose conversations does X have". */
function whoseHas(units: readonly PlacedUnit[], put: (text: string) => Word): readonly Word[] | undefined {
  const holder = holderIn(units);
  const whose = units.findIndex((unit) => firstWordOf(unit) === "whose");
  const thing = units[whose + 1];
  const isAll = units.every(
    (unit) => holder?.includes(unit) || unit === thing || /^(?:whose|is|was|present|also|all)$/.test(firstWordOf(unit)),
  );
  if (!holder || whose < 0 || !thing || !isAll) return undefined;
  return [put("whose"), ...thing.words, put("does"), ...flat(holder.slice(0, 1)), put("have")];
}

/** Verbs of which nobody is the object: "dar ne istifa diya" and "istifa ho gaya" are the same. */
const INTRANSITIVE = /^(?:resign|flee|die|happen|return|come|go|appear|lie|stay|win|lose|agree)$/;

function englishOf(clause: UrduClause, put: (text: string) => Word): readonly Word[] {
  const { subject, others, verb, tense, isNegated } = clause;
  const not = isNegated ? [put("not")] : [];
  const [who, rest] = [flat(subject), prepositioned(others, put)];
  const [be, do_, will] =
    tense === "past" ? ["was", "did", "will"] : tense === "future" ? ["will", "will", "will"] : ["is", "does", "will"];
  if (verb === undefined) {
    const holder = holderIn(others);
    // "X ke paas Y hai" is "X has Y".
    if (!holder || who.length > 0) return [put(clause.isCan ? "can" : be), ...who, ...not, ...rest];
    const had = prepositioned(
      others.filter((unit) => !holder.includes(unit)),
      put,
    );
    return [put(do_), ...flat(holder.slice(0, 1)), ...not, put("have"), ...had];
  }
  const base = baseOf(firstWordOf(verb));
  const like = verb.words[0] as Word;
  const says = (text: string) => inPlaceOf(like, text);
  if (clause.isGoingOn) return [put(be), ...who, ...not, says(ingOf(base)), ...rest];
  if (clause.isCan) return [put("can"), ...who, ...not, says(base), ...rest];
  const isPassive = clause.isDoneTo && !INTRANSITIVE.test(base);
  if (!isPassive) return [put(do_), ...who, ...not, says(base), ...rest];
  const done = tense === "future" ? [put("be"), says(participleOf(base))] : [says(participleOf(base))];
  // What it was done to is all that is left: "was the audio of the family leaked".
  return [put(tense === "future" ? will : be), ...(who.length > 0 ? [...who, ...not, ...done, ...rest] : [...rest, ...not, ...done])];
}

/** Whoever has something, with the word that says so. */
function holderIn(units: readonly PlacedUnit[]): readonly PlacedUnit[] | undefined {
  const near = units.findIndex((unit) => unit.ids.length === 0 && firstWordOf(unit) === "near");
  const holder = units.slice(0, Math.max(0, near)).findLastIndex((unit) => firstWordOf(unit) !== "of");
  return holder < 0 ? undefined : units.slice(holder, near + 1);
}

const POSTPOSITION = /^(?:in|on|from|to|with|against|about|before|after|near|according|between|through|without|for|like|around)$/;

/** Postpositions before what they stand behind; of "A ka B" the particle is left out, and so are those that mark who acts on whom. */
function prepositioned(units: readonly PlacedUnit[], put: (text: string) => Word): readonly Word[] {
  const read: Word[] = [];
  let from = 0;
  for (const unit of units) {
    const text = unit.ids.length > 0 ? "" : firstWordOf(unit);
    if (POSTPOSITION.test(text)) {
      // "In about": of two in a row the first one says it.
      if (read.length > from) read.splice(from, 0, put(text));
      from = read.length;
    } else {
      if (!/^(?:of|ne|ko)$/.test(text)) read.push(...unit.words);
      if (/^(?:ne|ko|and|or|also|only)$/.test(text)) from = read.length;
    }
  }
  return read;
}

function flat(units: readonly PlacedUnit[]): readonly Word[] {
  return units.flatMap((unit) => unit.words);
}
