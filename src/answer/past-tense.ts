import { IRREGULAR_PASTS } from "../search/irregular-forms.ts";

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

/** "Admit", "prefer", "occur", but neither "limit" nor "offer". */
const STRESSED_AT_END = /(?:(?<!li|vo)mit|(?<!f)fer|pel|cur|gret|trol|quip|acquit|rebut|deter|abet)$/;

/** The past tense of a verb in its base form, lower case: resign, resigned. */
export function pastTense(verb: string): string {
  const irregular = Object.hasOwn(IRREGULAR, verb) ? IRREGULAR[verb] : IRREGULAR_PASTS.get(verb);
  if (irregular !== undefined) return irregular;
  if (verb.endsWith("e")) return `${verb}d`;
  if (verb.endsWith("ic")) return `${verb}ked`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  const doubles = /^[^aeiou]*[aeiou][bdgmnprt]$/.test(verb) || STRESSED_AT_END.test(verb);
  return `${verb}${doubles ? verb.slice(-1) : ""}ed`;
}
