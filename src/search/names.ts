import { isCommon, isEnglish } from "./english.ts";
import { type Word, words } from "./words.ts";

/** A name met in a text: the ids it may stand for, from word `from` to before word `to`. More than one id: the name is ambiguous. */
export interface NameMatch {
  readonly ids: readonly string[];
  readonly from: number;
  readonly to: number;
  /** Whether only the initials of a name stand there: "AK". */
  readonly isInitials: boolean;
  /** Whether it is but a word out of a longer name: "Nawaz". */
  readonly isPart: boolean;
}

/** Begins the id of somebody whom no entry names. */
export const STRANGER = "?";

/** Finds the names of a file's entities in texts. It knows spellings, parts of names and initials, and nothing of who is meant. */
export interface NameBook {
  /** The names in a text, longest first come; no two overlap. */
  find(text: readonly Word[]): readonly NameMatch[];
  /** Every single word that occurs in a name, folded. */
  readonly vocabulary: ReadonlySet<string>;
}

export interface NameEntry {
  readonly id: string;
  /** Spellings that stand for this id alone, the full name first. */
  readonly names: readonly string[];
  /** Whether single words of its proper names may stand for it too: "Qureshi". */
  readonly hasParts: boolean;
}

/** Words that a name has at the most; a longer one is found by its parts alone. */
const LONGEST_NAME = 8;

/** A name as it may stand in a text: "a ransom note" is "the ransom note", but of a single word behind "the" it need not be. */
function spellingsOf(spelled: readonly string[]): readonly string[] {
  const isArticled = spelled.length > 2 && spelled[0] === "the";
  return [spelled.join(" "), ...(isArticled ? [spelled.slice(1).join(" ")] : [])];
}

/** Builds the lookup of names. A full spelling beats a part of a name; of overlapping names the longest wins. */
export function createNameBook(entries: readonly NameEntry[]): NameBook {
  const whole = new Map<string, Set<string>>();
  const parts = new Map<string, Set<string>>();
  const initials = new Map<string, Set<string>>();
  for (const entry of entries) {
    for (const name of entry.names) {
      const spelled = words(name).map((word) => word.text);
      for (const spelling of spellingsOf(spelled)) add(whole, spelling, entry.id);
      if (spelled.length > 1) add(parts, spelled.join(""), entry.id);
      for (const short of initialsOf(spelled)) add(initials, short, entry.id);
    }
    for (const part of entry.hasParts ? partsOf(entry.names) : []) add(parts, part, entry.id);
  }
  const people = new Set(entries.filter(({ hasParts }) => hasParts).map(({ id }) => id));
  const singular = (key: string, isPlural: boolean) => {
    const ids = key.includes("s") ? whole.get(withoutFinalS(key)) : undefined;
    return ids !== undefined && isPlural && [...ids].some((id) => people.has(id)) ? undefined : ids;
  };
  const lookup: Lookup = (key, { isAbbreviation, isPlural }) => {
    const ids = whole.get(key) ?? singular(key, isPlural);
    if (ids) return { ids, isInitials: false, isPart: false };
    const partial = parts.get(key);
    if (partial) return { ids: partial, isInitials: false, isPart: true };
    const short = isAbbreviation ? initials.get(key) : undefined;
    return short && { ids: short, isInitials: true, isPart: false };
  };
  const lengths = new Map<string, number>();
  for (const key of whole.keys()) {
    const spelled = key.split(" ");
    const first = spelled[0] ?? "";
    lengths.set(first, Math.min(LONGEST_NAME, Math.max(lengths.get(first) ?? 1, spelled.length)));
  }
  const vocabulary = new Set([...whole.keys(), ...parts.keys()].flatMap((key) => key.split(" ")));
  return {
    vocabulary,
    find: (text) => findNames(text, { lookup, lengthFrom: (first) => lengths.get(first) ?? lengths.get(withoutFinalS(first)) ?? 1 }),
  };
}

/** "Mayors brother" as "mayor brother", which is how "mayor's brother" is read. */
function withoutFinalS(key: string): string {
  return key.replace(/(?<=\S{2})s(?= |$)/g, "");
}

interface Spellings {
  readonly lookup: Lookup;
  /** How many words the longest name has that begins with the given one; 1 where none does. */
  lengthFrom(first: string): number;
}

type Lookup = (
  key: string,
  as: { readonly isAbbreviation: boolean; readonly isPlural: boolean },
) => { readonly ids: ReadonlySet<string>; readonly isInitials: boolean; readonly isPart: boolean } | undefined;

function add(table: Map<string, Set<string>>, key: string, id: string): void {
  if (key === "") return;
  const ids = table.get(key) ?? new Set();
  table.set(key, ids.add(id));
}

/** "FFM" and "FM" for "former finance minister": people write "ex FM" as well. */
function initialsOf(spelled: readonly string[]): readonly string[] {
  const title = /^(?:former|ex|new|current|incoming|outgoing|then)$/.test(spelled[0] ?? "") ? spelled.slice(1) : [];
  return [spelled, title].filter(({ length }) => length > 1 && length < 5).map((parts) => parts.map((word) => word.charAt(0)).join(""));
}

/** A name whose every word begins with one capital: "Ishaq Dar", but neither "PTI chief" nor "former PM". */
function isProper(name: string): boolean {
  return /^(?:\p{Lu}\p{Ll}+[\s-]?)+$/u.test(name);
}

/** The words of the full name, and of other spellings that share one with it: "Chief Election Commissioner" is a title, none of whose words is a name. */
function partsOf([full = "", ...others]: readonly string[]): readonly string[] {
  const own = new Set(properWords(full));
  const spellings = others.map(properWords).filter((parts) => parts.some((part) => own.has(part)));
  return [...own, ...spellings.flat()];
}

function properWords(name: string): readonly string[] {
  if (!isProper(name)) return [];
  return words(name)
    .filter((word) => !word.isStop && word.text.length > 2)
    .map((word) => word.text);
}

/** A word of one person's name right before a word of another's is neither of them: "Nawaz Sharif" between Maryam Nawaz and Shehbaz Sharif. */
function withStrangers(found: readonly NameMatch[], text: readonly Word[]): readonly NameMatch[] {
  const merged: NameMatch[] = [];
  for (const match of found) {
    const before = merged.at(-1);
    const isFullName =
      before?.isPart === true &&
      before.to === match.from &&
      match.to === match.from + 1 &&
      !match.isInitials &&
      !match.ids.some((id) => before.ids.includes(id));
    if (!before || !isFullName) {
      merged.push(match);
      continue;
    }
    const name = text.slice(before.from, match.to).map((word) => word.text);
    merged.splice(-1, 1, { ids: [`${STRANGER}${name.join(" ")}`], from: before.from, to: match.to, isInitials: false, isPart: false });
  }
  return merged;
}

/** "AK" or "smq": written in capitals and no everyday word, or no English word. */
function isAbbreviation(word: Word): boolean {
  if (word.isStop) return word.isCapitals && !isCommon(word.text);
  return word.isCapitals || (word.text.length < 5 && !isEnglish(word.text));
}

function findNames(text: readonly Word[], spellings: Spellings): readonly NameMatch[] {
  const found: NameMatch[] = [];
  let from = 0;
  while (from < text.length) {
    const match = isClock(text, from) ? undefined : longestAt(text, from, spellings);
    if (match) found.push(match);
    from = match?.to ?? from + 1;
  }
  return withStrangers(found, text);
}

/** "PM" behind a number is no premier: "at 9:30 PM". */
function isClock(text: readonly Word[], at: number): boolean {
  return /^(?:am|pm)$/.test(text[at]?.text ?? "") && /^\d{1,2}(?:[:.]\d{2})?$/.test(text[at - 1]?.text ?? "");
}

function longestAt(text: readonly Word[], from: number, { lookup, lengthFrom }: Spellings): NameMatch | undefined {
  const first = text[from];
  if (!first) return undefined;
  for (let to = Math.min(text.length, from + lengthFrom(first.text)); to > from; to--) {
    const key = to === from + 1 ? first.text : joined(text, from, to);
    const found = lookup(key, {
      isAbbreviation: to === from + 1 && isAbbreviation(first),
      isPlural: isPlural(text[to - 1], text[to]),
    });
    if (found) return { ids: [...found.ids], from, to, isInitials: found.isInitials, isPart: found.isPart };
  }
  return undefined;
}

/** "How many guards were there" counts guards, though one man goes by "the guard"; "the guards brother" is his. */
function isPlural({ text }: Partial<Word> = {}, next: Word | undefined): boolean {
  return text?.endsWith("s") === true && isCommon(text.slice(0, -1)) && next?.isStop !== false;
}

function joined(text: readonly Word[], from: number, to: number): string {
  return text
    .slice(from, to)
    .map((word) => word.text)
    .join(" ");
}
