import type { NameBook } from "./names.ts";
import { concepts } from "./synonyms.ts";
import { type Term, type Word, words } from "./words.ts";

/** A piece of text that carries one meaning: a name (of one or several words) or a word. */
export interface Unit {
  readonly words: readonly Term[];
  /** What a name may stand for; empty for a word. */
  readonly ids: readonly string[];
  /** The stems of its words that are no stop words. */
  readonly stems: readonly string[];
  /** Synonym groups it belongs to. */
  readonly concepts: readonly string[];
  /** Whether it is part of a phrase that has synonyms: "take" in "take over". */
  readonly isPhrase: boolean;
  /** Whether it carries no meaning of its own; a name never does. */
  readonly isStop: boolean;
  /** Its number among the units that a `UnitTable` keeps; -1 for one that was only read. */
  readonly number: number;
}

/** A unit that knows where in its text it stands. */
export interface PlacedUnit extends Unit {
  readonly words: readonly Word[];
}

/** Whether two units have a word in common, in whatever form. */
export function sharesWord(a: Unit, b: Unit): boolean {
  return a.stems.some((stem) => b.stems.includes(stem));
}

/** Whether two units have a word or a synonym group in common. */
export function isAlike(a: Unit, b: Unit): boolean {
  return sharesWord(a, b) || a.concepts.some((concept) => b.concepts.includes(concept));
}

/** The first word of a unit, folded: the whole of it unless it is a name of several; "" where there is no unit. */
export function firstWordOf(unit: Unit | undefined): string {
  return unit?.words[0]?.text ?? "";
}

/** The first words of the units with a space between them, as patterns read them. */
export function firstWordsOf(units: readonly Unit[]): string {
  return units.map(firstWordOf).join(" ");
}

/** Reads a text as names and words, in order. Pure; linear in the text's length. */
export function readUnits(text: string, names: NameBook): readonly PlacedUnit[] {
  return unitsOf(words(text), names);
}

/** The same of words that are read already: each word is in one unit, and the units stand in the words' order. */
export function unitsOf(text: readonly Word[], names: NameBook): readonly PlacedUnit[] {
  const conceptsAt = conceptsByWord(text);
  const units: PlacedUnit[] = [];
  let at = 0;
  const pushWords = (until: number) => {
    for (; at < until; at++) {
      const word = text[at];
      if (word)
        units.push({
          words: [word],
          ids: [],
          stems: word.isStop ? [] : [word.stem],
          concepts: conceptsAt.all[at] ?? [],
          isPhrase: conceptsAt.phrases.has(at),
          isStop: word.isStop,
          number: -1,
        });
    }
  };
  for (const match of names.find(text)) {
    pushWords(match.from);
    const named = text.slice(match.from, match.to);
    units.push({
      words: named,
      ids: match.ids,
      stems: named.filter((word) => !word.isStop).map((word) => word.stem),
      concepts: match.to - match.from === 1 ? (conceptsAt.all[match.from] ?? []) : [],
      isPhrase: false,
      isStop: false,
      number: -1,
    });
    at = match.to;
  }
  pushWords(text.length);
  return units;
}

interface ConceptsByWord {
  readonly all: readonly (readonly string[])[];
  /** Indexes of the words that belong to a synonym of several words. */
  readonly phrases: ReadonlySet<number>;
}

function conceptsByWord(text: readonly Word[]): ConceptsByWord {
  const at: string[][] = text.map(() => []);
  const phrases = new Set<number>();
  for (const { concept, from, to, isPhrase } of concepts(text.map((word) => word.stem))) {
    const carriers = text.slice(from, to).some((word) => !word.isStop);
    for (let index = from; index < to; index++) {
      if (!carriers || !text[index]?.isStop) at[index]?.push(concept);
      if (isPhrase) phrases.add(index);
    }
  }
  return { all: at, phrases };
}
