import { DERIVED_GROUPS } from "./derived-groups.ts";
import { SYNONYM_GROUPS } from "./synonym-groups.ts";
import { stem, words } from "./words.ts";

/** Verbs that what is done to it may part from their particle: "threw the complaint out". */
const SEPARABLE =
  /^(?:throw-out|turn-down|call-off|hold-back|keep-back|hand-over|lay-off|put-off|shut-down|pay-back|kick-out|force-out|rule-out|blow-up|strike-down|cover-up|hush-up|pull-down|tear-down|knock-down|write-off|set-aside)$/;

const BY_FIRST = buildTable();

interface Phrase {
  readonly stems: readonly string[];
  readonly concept: string;
  /** Whether other words may stand between its two. */
  readonly isSeparable: boolean;
}

/** How many words may part them. */
const MOST_BETWEEN = 3;

function buildTable(): ReadonlyMap<string, readonly Phrase[]> {
  const table = new Map<string, Phrase[]>();
  const groups = [SYNONYM_GROUPS, DERIVED_GROUPS].flatMap((table) => table.trim().split("\n"));
  for (const [row, line] of groups.entries()) {
    for (const entry of line.trim().split(" ")) {
      const stems = words(entry.replaceAll("-", " ")).map((word) => word.stem);
      const first = stems[0];
      if (first === undefined) continue;
      const phrases = table.get(first) ?? [];
      phrases.push({ stems, concept: `~${row}`, isSeparable: SEPARABLE.test(entry) });
      table.set(first, phrases);
    }
  }
  return table;
}

/** A group of synonyms met in a text: it begins at word `from` and ends before word `to`. */
export interface ConceptMatch {
  readonly concept: string;
  readonly from: number;
  readonly to: number;
  /** Whether the group's entry has several words, all of which stand there. */
  readonly isPhrase: boolean;
}

/** The synonym groups that the given stems, in text order, belong to; a concept's name means nothing but sameness. */
export function concepts(stems: readonly string[]): readonly ConceptMatch[] {
  const found: ConceptMatch[] = [];
  stems.forEach((first, from) => {
    for (const phrase of BY_FIRST.get(first) ?? []) {
      if (phrase.stems.every((part, offset) => stems[from + offset] === part)) {
        found.push({ concept: phrase.concept, from, to: from + phrase.stems.length, isPhrase: phrase.stems.length > 1 });
      } else if (phrase.isSeparable && isParted(phrase, from, stems))
        found.push({ concept: phrase.concept, from, to: from + 1, isPhrase: true });
    }
  });
  return found;
}

function isParted({ stems: [, particle = ""] }: Phrase, verb: number, stems: readonly string[]): boolean {
  return stems.slice(verb + 2, verb + 2 + MOST_BETWEEN).includes(particle);
}

/** Whether the word stands in a synonym group, alone or at the head of a phrase. */
export function hasSynonyms(folded: string): boolean {
  return BY_FIRST.has(stem(folded));
}
