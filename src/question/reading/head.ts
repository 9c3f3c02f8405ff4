import { firstWordOf, firstWordsOf, type Unit } from "../../search/units.ts";
import { isLight } from "./light-words.ts";

const ASKING = new Set(["what", "which"]);
const BEING = new Set(["is", "are", "was", "were", "the", "a", "an", "his", "her", "their", "kind", "type", "sort", "of"]);

/**
 * The thing that is asked for: "official" in "which US official", "nationality" in "what is the hacker's nationality", "old" in "how old".
 * A fact that does not speak of it hardly answers. Undefined where a deed is asked for, or nothing by name.
 */
export function headOf(units: readonly Unit[]): Unit | undefined {
  const how = units.findIndex((unit) => firstWordOf(unit) === "how");
  if (how >= 0) {
    const next = units[how + 1];
    return next && !next.isStop && next.ids.length === 0 ? next : undefined;
  }
  const at = units.findIndex((unit) => ASKING.has(firstWordOf(unit)));
  if (at < 0) return undefined;
  let from = at + 1;
  while (BEING.has(firstWordOf(units[from]))) from++;
  let to = from;
  while (units[to] && !units[to]?.isStop) to++;
  const last = units[to - 1];
  return to > from && last && last.ids.length === 0 ? last : undefined;
}

const NAME_OF = /^(?:(?:so|and|but|ok|what|is|was|the|give|me|tell) )*names? of (?:the|that|this)$/;

/** Whatever is asked for by name: "judge" in "what is the name of the judge who signed it"; undefined where no name is asked. */
export function namedIn(units: readonly Unit[]): Unit | undefined {
  const last = units.at(-1);
  const before = units.slice(0, -1).findLast((unit) => !/^(?:full|real|actual|whole|complete)$/.test(firstWordOf(unit)));
  if (last && before && /^(?:name|naam)$/.test(firstWordOf(last)) && before.ids.length > 0) return before;
  const of = units.findIndex((unit) => firstWordOf(unit) === "of");
  const behind = units.slice(of + 2);
  const end = behind.findIndex((unit) => unit.isStop);
  const named = behind[(end < 0 ? behind.length : end) - 1];
  return NAME_OF.test(firstWordsOf(units.slice(0, of + 2))) && named && (named.ids.length > 0 || !named.stems.every(isLight))
    ? named
    : undefined;
}

/** The role whose holder is asked for: "head" in "who is the head of the Bureau" or "who heads the Bureau"; undefined where something else is asked. */
export function roleIn(units: readonly Unit[]): Unit | undefined {
  const [who, verb] = units;
  const named = namedIn(units);
  if (named) return named.ids.length > 0 ? undefined : named;
  if (/^who$/.test(firstWordOf(who)) && /^(?:heads|chairs|owns|edits)$/.test(firstWordOf(verb))) return verb;
  const said = untilDescribed(units.filter((unit) => !unit.words.every(({ text }) => /^(?:so|and|but|ok)$/.test(text))));
  const of = said.findIndex((unit, index) => firstWordOf(unit) === "of" && index > 1);
  const role = of < 0 ? said.at(-1) : said[of - 1];
  const before = said.slice(0, said.indexOf(role as Unit));
  const isWhoIs = WHO_IS.test(firstWordsOf(before)) || (of < 0 && isWhoIsThe(before));
  return isWhoIs && role && !role.isStop && role.ids.length === 0 && !role.stems.every(isLight) ? role : undefined;
}

/** "Who is the army chief" of "who is the army chief named in the tapes". */
function untilDescribed(units: readonly Unit[]): readonly Unit[] {
  const the = units.findIndex((unit) => firstWordOf(unit) === "the");
  const end = units.findIndex((unit, at) => the > 0 && at > the + 1 && DESCRIBED.test(firstWordOf(unit)));
  return end < 0 ? units : units.slice(0, end);
}

const DESCRIBED = /^(?:named|mentioned|heard|recorded|cited|quoted|in|on|that|who|which)$/;

const WHO_IS = /^who(?: (?:is|was|are|were))?(?: the| a)?(?: (?:current|present|new|then|former|actual))?$/;

/** "Who is the army" before "chief". */
function isWhoIsThe(units: readonly Unit[]): boolean {
  const the = units.findIndex((unit) => firstWordOf(unit) === "the");
  return the > 0 && WHO_IS.test(firstWordsOf(units.slice(0, the + 1))) && units.slice(the + 1).every((unit) => !unit.isStop);
}
