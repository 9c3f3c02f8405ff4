import { isFamiliar } from "../search/english.ts";
import { basesOf } from "../search/inflection.ts";
import { formInstead, IRREGULAR_FORMS } from "../search/irregular-forms.ts";

/** Participles that are another word than the past. */
const PARTICIPLES: ReadonlyMap<string, string> = new Map(
  "write written,give given,take taken,go gone,come come,do done,steal stolen,speak spoken,break broken,choose chosen,show shown,see seen,know known,become become,hide hidden,eat eaten,flee fled,forget forgotten"
    .split(",")
    .map((row) => row.split(" "))
    .map(([base = "", participle = ""]) => [base, participle]),
);

/** "Say" for "said". */
export function baseOf(verb: string): string {
  return IRREGULAR_FORMS.get(verb) ?? basesOf(verb).find(isFamiliar) ?? verb;
}

/** "Written" for "write", "released" for "release". */
export function participleOf(base: string): string {
  return PARTICIPLES.get(base) ?? formInstead(base) ?? withEnding(base, "ed");
}

/** "Lying" for "lie", "leaking" for "leak". */
export function ingOf(base: string): string {
  return base.endsWith("ie") ? `${base.slice(0, -2)}ying` : withEnding(base, "ing");
}

function withEnding(base: string, ending: "ed" | "ing"): string {
  if (base.endsWith("e")) return `${base.slice(0, -1)}${ending}`;
  if (ending === "ed" && /[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return /^[^aeiou]*[aeiou][^aeiouywx]$/.test(base) ? `${base}${base.slice(-1)}${ending}` : `${base}${ending}`;
}
