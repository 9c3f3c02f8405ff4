/** Why a question was answered as it was, for whoever keeps the data file. Every sentence is ready to be shown. */
export interface Explanation {
  readonly understood: Understood;
  /** The facts that came nearest, best first; 3 at the most. */
  readonly facts: readonly FactExplained[];
  /** Which rule gave the verdict, with its threshold where it has one. */
  readonly rule: string;
  /** What a moderator can change where the answer is wrong. */
  readonly hints: readonly string[];
}

/** What a question was taken to ask. */
export interface Understood {
  /** The question as it was read: mended, and with what was said before put in. */
  readonly readAs: string;
  /** What sort of answer it asks for: "a name (who)". */
  readonly asksFor: string;
  readonly names: readonly NameUnderstood[];
  readonly words: readonly WeighedWord[];
  /** Who is taken to have done what to whom; absent where the question tells of no deed. */
  readonly deed?: string;
  /** Misspelt words and what they were taken for. */
  readonly corrections: readonly { readonly typed: string; readonly taken: string }[];
}

export interface NameUnderstood {
  readonly typed: string;
  /** Whom or what it may stand for, by full name; more than one where it is ambiguous. */
  readonly means: readonly string[];
  readonly weight: number;
}

export interface WeighedWord {
  readonly word: string;
  /** 0 to 1: how much it counts that a fact covers it. */
  readonly weight: number;
}

export interface FactExplained {
  readonly id: string;
  readonly claim: string;
  /** 0 to 1: how likely the fact was held to be the answer. */
  readonly confidence: number;
  /** 0 to 1: what the facts are ordered by. */
  readonly score: number;
  readonly covers: readonly Covered[];
  readonly missing: readonly Missing[];
  /** What counted most, for and against, the weightiest first; 6 at the most. */
  readonly reasons: readonly Reason[];
  /** The rule by which the fact cannot be the answer, whatever it covers. */
  readonly ruledOut?: string;
  /** The reader's question of the fact that is most like the one asked. */
  readonly nearestQuestion?: string;
}

export interface Covered extends WeighedWord {
  /** How it is covered: "named", "by the synonym “stepped down”". */
  readonly how: string;
}

export interface Missing extends WeighedWord {
  /** Whether other facts of the file speak of it. */
  readonly isElsewhere: boolean;
}

export interface Reason {
  /** What was looked at: "the share of the question that the fact covers". */
  readonly says: string;
  /** What it adds to the log-odds that the fact is the answer; below 0 it speaks against. */
  readonly logOdds: number;
  /** What it could have added at the most. */
  readonly most: number;
}
