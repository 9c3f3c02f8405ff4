import type { Library } from "../../saga/library.ts";
import { isEnglish, rarity } from "../../search/english.ts";
import { firstWordOf, type PlacedUnit, type Unit } from "../../search/units.ts";
import type { Asked, Deed } from "../question.ts";
import type { Form } from "./kind.ts";
import { isLight } from "./light-words.ts";
import { isTelling } from "./telling-words.ts";

/** How much the parts of a question matter, 0 to 1. */
const WEIGHT = {
  name: 1,
  place: 0.7,
  /** A name that most facts have to do with, and the saga's own. */
  commonName: 0.4,
  themeName: 0.35,
  /** Words of the saga's title and description, and synonyms of them: every question is about that. */
  themeWord: 0.3,
  themeSynonym: 0.5,
  padding: 0.15,
  /** Padding that is part of a phrase: "take" in "take over". */
  phrase: 0.4,
  /** A deed, or what is to be counted, matters even where its word is padding elsewhere: "who types the minutes", "how many points". */
  deed: 0.6,
  /** "How old": nothing else is asked. */
  measure: 1,
  /** "Is it confirmed that": the standing answers it, whatever the claim says. */
  standingCue: 0.3,
  /** An Urdu word that the glossary lacks: it may be anything. */
  unglossed: 0.2,
  /** A word of no rarity at all, and what rarity adds. */
  commonestWord: 0.35,
  rarity: 0.65,
} as const;

/** A part of this weight or less is padding: whether a fact holds it tells nothing. */
export const PADDING = 0.2;

/** A part of this weight or more says of whom or what it is asked: a fact that has nothing of it speaks of something else. */
export const WEIGHTY = 0.5;

/** A part of this weight or more is the very thing that a deed is done to, or a time asked of. */
export const HEAVY = 0.7;

/** How much the parts of a question weigh together. */
export function totalWeight(asked: readonly Asked[]): number {
  return asked.reduce((sum, { weight }) => sum + weight, 0);
}

/** What follows one of these only says which deed is meant: "who took over after he quit". */
const SUBORDINATORS = new Set(["after", "before", "when", "while", "because", "since", "although", "though", "despite", "if"]);
const ASIDE = 0.6;

export interface WeighedQuestion {
  readonly units: readonly PlacedUnit[];
  readonly form: Form;
  readonly deed: Deed | undefined;
  readonly counted: Unit | undefined;
  readonly isUrdu: boolean;
}

/** The parts that an answer has to cover, each with its weight; what is said twice counts once. */
export function weigh(question: WeighedQuestion, library: Library): readonly Asked[] {
  const { units, form } = question;
  const aside = units.findIndex((unit, index) => index > 2 && SUBORDINATORS.has(firstWordOf(unit)));
  const all = units.flatMap((unit) => unit.words);
  const isOf = (unit: PlacedUnit, cues: ReadonlySet<number>) => unit.words.some((word) => cues.has(all.indexOf(word)));
  return units.flatMap((unit, index): readonly Asked[] => {
    const isRepeated = units.slice(0, index).some((other) => meansTheSame(other, unit));
    if (unit.isStop || isRepeated || unit.words.every((word) => form.cues.has(all.indexOf(word)))) return [];
    if (isOf(unit, form.standingCues)) return [{ unit, weight: WEIGHT.standingCue, isStandingCue: true }];
    const weight = weightOf(unit, units[index - 1], question, library);
    const isAlternative = firstWordOf(units[index - 1]) === "or" && isParticular(units[index - 2], unit);
    return [{ unit, weight: aside >= 0 && index > aside ? weight * ASIDE : weight, ...(isAlternative && { isAlternative }) }];
  });
}

/** "Arrested or charged": words of which one has to be spoken of, where nobody means both. */
function isParticular(one: Unit | undefined, other: Unit): boolean {
  return (
    one !== undefined && !one.isStop && one.ids.length === 0 && other.ids.length === 0 && [...one.stems, ...other.stems].some(isTelling)
  );
}

function weightOf(unit: Unit, before: Unit | undefined, { form, deed, counted, isUrdu }: WeighedQuestion, library: Library): number {
  if (unit.ids.length > 0) return nameWeight(unit, library);
  if (form.kind === "how" && !isLight(stemOf(unit)) && firstWordOf(before) === "how") return WEIGHT.measure;
  if (isUrdu && !unit.words.some((word) => isEnglish(word.text))) return WEIGHT.unglossed;
  const weight = wordWeight(unit, library);
  if (unit === counted) return Math.max(weight, WEIGHT.deed);
  return unit === deed?.verb && isDeedWord(unit) ? Math.max(weight, WEIGHT.deed) : weight;
}

function nameWeight(unit: Unit, library: Library): number {
  if (unit.ids.every((id) => library.theme.ids.has(id))) return WEIGHT.themeName;
  const most = Math.max(...unit.ids.map((id) => library.index.documentCount(`@${id}`)));
  if (most > library.index.size / 2) return WEIGHT.commonName;
  return unit.ids.every((id) => library.entity(id)?.kind === "place") ? WEIGHT.place : WEIGHT.name;
}

/** A word counts by how rare it is in English, and less the more of the file's facts hold it. */
function wordWeight(unit: Unit, library: Library): number {
  const stem = stemOf(unit);
  if (isLight(stem) && !TRIAL.test(firstWordOf(unit))) return unit.isPhrase ? WEIGHT.phrase : WEIGHT.padding;
  if (library.theme.stems.has(stem)) return WEIGHT.themeWord;
  if (unit.concepts.some((concept) => library.theme.concepts.has(concept))) return WEIGHT.themeSynonym;
  const share = library.index.documentCount(stem) / Math.max(1, library.index.size);
  return (WEIGHT.commonestWord + WEIGHT.rarity * rarity(firstWordOf(unit))) * (1 - Math.min(0.5, share));
}

/** Of the same stem as "try", and a thing of its own. */
const TRIAL = /^trials?$/;

const DEEDS_THOUGH_LIGHT = /^(?:types?|typed|typing|lists?|listed|names?|named|naming|quit|calls?|called)$/;

/** Whether the word names a deed by itself, not only that something was said or done. */
function isDeedWord(unit: Unit): boolean {
  return unit.isPhrase || !isLight(stemOf(unit)) || DEEDS_THOUGH_LIGHT.test(firstWordOf(unit));
}

function meansTheSame(a: Unit, b: Unit): boolean {
  if (a.ids.length === 0 && b.ids.length === 0) return a.stems.length > 0 && a.stems[0] === b.stems[0];
  return a.ids.length === b.ids.length && a.ids.some((id) => b.ids.includes(id));
}

function stemOf(unit: Unit): string {
  return unit.stems[0] ?? "";
}
