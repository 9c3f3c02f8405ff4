import { isEnglish } from "./english.ts";
import { type Word, words } from "./words.ts";

/** A name met in a text: the ids it may stand for, from word `from` to before word `to`. More than one id: the name is ambiguous. */
export interface NameMatch {
  readonly ids: readonly string[];
  readonly from: number;
  readonly to: number;
  /** Whether only the initials of a name stand there: "AK". */
  readonly isInitials: boolean;
}

export interface NameBook {
  /** The names in a text, longest first come; no two overlap. */
  find(text: readonly Word[]): readonly NameMatch[];
  /** Every single word that occurs in a name, folded. */
  readonly vocabulary: ReadonlySet<string>;
}

export interface NameEntry {
  readonly id: string;
  /** Spellings that stand for this id alone. */
  readonly names: readonly string[];
  /** Whether single words of the first name may stand for it too, where no other entry has them: "Qureshi". */
  readonly hasParts: boolean;
}

const LONGEST_NAME = 8;

/** Builds the lookup of names. A full spelling beats a part of a name; of overlapping names the longest wins. */
export function createNameBook(entries: readonly NameEntry[]): NameBook {
  const whole = new Map<string, Set<string>>();
  const parts = new Map<string, Set<string>>();
  const initials = new Map<string, Set<string>>();
  for (const entry of entries) {
    for (const name of entry.names) {
      const spelled = words(name).map((word) => word.text);
      add(whole, spelled.join(" "), entry.id);
      if (spelled.length > 1) add(parts, spelled.join(""), entry.id);
      if (spelled.length > 1 && spelled.length < 5) add(initials, spelled.map((word) => word.charAt(0)).join(""), entry.id);
    }
    if (entry.hasParts) for (const part of partsOf(entry.names[0] ?? "")) add(parts, part, entry.id);
  }
  const full = (key: string) => whole.get(key) ?? parts.get(key) ?? (key.endsWith("s") ? whole.get(key.slice(0, -1)) : undefined);
  const lookup: Lookup = (key, isAbbreviation) => {
    const ids = full(key);
    if (ids) return { ids, isInitials: false };
    const short = isAbbreviation ? initials.get(key) : undefined;
    return short && { ids: short, isInitials: true };
  };
  const vocabulary = new Set([...whole.keys(), ...parts.keys()].flatMap((key) => key.split(" ")));
  return { vocabulary, find: (text) => findNames(text, lookup) };
}

type Lookup = (key: string, isAbbreviation: boolean) => { readonly ids: ReadonlySet<string>; readonly isInitials: boolean } | undefined;

function add(table: Map<string, Set<string>>, key: string, id: string): void {
  if (key === "") return;
  const ids = table.get(key) ?? new Set();
  table.set(key, ids.add(id));
}

function partsOf(name: string): readonly string[] {
  return words(name)
    .filter((word) => !word.isStop && word.text.length > 2)
    .map((word) => word.text);
}

/** "AK" or "smq": written in capitals, or no English word. */
function isAbbreviation(word: Word): boolean {
  return !word.isStop && (word.isCapitals || (word.text.length < 5 && !isEnglish(word.text)));
}

function findNames(text: readonly Word[], lookup: Lookup): readonly NameMatch[] {
  const found: NameMatch[] = [];
  let from = 0;
  while (from < text.length) {
    const match = longestAt(text, from, lookup);
    if (match) found.push(match);
    from = match?.to ?? from + 1;
  }
  return found;
}

function longestAt(text: readonly Word[], from: number, lookup: Lookup): NameMatch | undefined {
  for (let to = Math.min(text.length, from + LONGEST_NAME); to > from; to--) {
    const key = text
      .slice(from, to)
      .map((word) => word.text)
      .join(" ");
    const first = text[from];
    const found = lookup(key, to === from + 1 && first !== undefined && isAbbreviation(first));
    if (found) return { ids: [...found.ids], from, to, isInitials: found.isInitials };
  }
  return undefined;
}
