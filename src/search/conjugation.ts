import { isFamiliar } from "./english.ts";
import { basesOf } from "./inflection.ts";
import { IRREGULAR_FORMS, IRREGULAR_PASTS } from "./irregular-forms.ts";

/** Past forms that follow no rule, of verbs that the news uses: those that search/ lacks, or has another form of ("lay", "shown"). */
const IRREGULAR: Readonly<Record<string, string>> = {
  be: "was",
  cut: "cut",
  do: "did",
  have: "had",
  hit: "hit",
  let: "let",
  lie: "lied",
  put: "put",
  quit: "quit",
  set: "set",
  spy: "spied",
  drink: "drank",
  freeze: "froze",
  hang: "hung",
  ring: "rang",
  shake: "shook",
  shut: "shut",
  spread: "spread",
  swim: "swam",
  tear: "tore",
  beat: "beat",
  bend: "bent",
  bet: "bet",
  bid: "bid",
  bite: "bit",
  bleed: "bled",
  burst: "burst",
  cast: "cast",
  cost: "cost",
  creep: "crept",
  dig: "dug",
  feed: "fed",
  lay: "laid",
  lend: "lent",
  light: "lit",
  mislead: "misled",
  rid: "rid",
  sue: "sued",
  undergo: "underwent",
  uphold: "upheld",
  wake: "woke",
  foresee: "foresaw",
  forbid: "forbade",
  overtake: "overtook",
  undo: "undid",
  show: "showed",
};

/** Participles that are another word than the past. */
const PARTICIPLES: ReadonlyMap<string, string> = new Map(
  "write written,give given,take taken,go gone,come come,do done,steal stolen,speak spoken,break broken,choose chosen,show shown,see seen,know known,become become,hide hidden,eat eaten,forget forgotten,fall fallen,begin begun,draw drawn,drive driven,forgive forgiven,ride ridden,rise risen,run run,sing sung,sink sunk,swear sworn,wear worn,withdraw withdrawn,fly flown,grow grown,throw thrown,overthrow overthrown,oversee overseen,blow blown,be been,freeze frozen,ring rung,shake shaken,swim swum,tear torn,beat beaten,bite bitten,lie lain,undergo undergone,wake woken,foresee foreseen,forbid forbidden,overtake overtaken,undo undone"
    .split(",")
    .map((row) => row.split(" "))
    .map(([base = "", participle = ""]) => [base, participle]),
);

/** "Admit", "prefer", "occur", but neither "limit" nor "offer". */
const STRESSED_AT_END = /(?:(?<!li|vo)mit|(?<!f)fer|pel|cur|gret|trol|quip|acquit|rebut|deter|abet)$/;

/** The base form of a verb in any form, lower case: "say" for "said"; the verb itself where none is known. */
export function baseOf(verb: string): string {
  return IRREGULAR_FORMS.get(verb) ?? basesOf(verb).find(isFamiliar) ?? verb;
}

const PAST_FORMS: ReadonlySet<string> = new Set(
  [...Object.entries(IRREGULAR), ...IRREGULAR_PASTS].flatMap(([base, past]) => (base === past ? [] : [past])),
);

/** Whether the word is the past of a verb that follows no rule, and no other form of it: "wrote", but not "cut". */
export function isPastForm(word: string): boolean {
  return PAST_FORMS.has(word);
}

/** The past tense of a verb in its base form, lower case: resign, resigned. */
export function pastTense(base: string): string {
  const irregular = Object.hasOwn(IRREGULAR, base) ? IRREGULAR[base] : IRREGULAR_PASTS.get(base);
  if (irregular !== undefined) return irregular;
  if (base.endsWith("e")) return `${base}d`;
  if (base.endsWith("ic")) return `${base}ked`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return `${base}${doubled(base)}ed`;
}

/** The past participle: write, written. */
export function participleOf(base: string): string {
  return PARTICIPLES.get(base) ?? pastTense(base);
}

/** The form in -ing: lie, lying; leak, leaking. */
export function ingOf(base: string): string {
  if (base.endsWith("ie")) return `${base.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(base) && base !== "be") return `${base.slice(0, -1)}ing`;
  return `${base}${base.endsWith("ic") ? "k" : doubled(base)}ing`;
}

/** The last letter where it is doubled before an ending, else nothing. */
function doubled(base: string): string {
  const isShort = /^[^aeiou]*[aeiou][bdgmnprt]$/.test(base) || /^qui[tz]$/.test(base);
  return isShort || STRESSED_AT_END.test(base) ? base.slice(-1) : "";
}
