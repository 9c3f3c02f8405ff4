import type { PlacedUnit, Unit } from "../search/units.ts";
import type { RelativeTime } from "./reading/times.ts";

/** What sort of answer is asked for. */
export type Kind = "who" | "what" | "when" | "where" | "why" | "how" | "count" | "duration" | "yes-no" | "source" | "keywords";

/** A part of the question that an answer has to cover. */
export interface Asked {
  readonly unit: PlacedUnit;
  /** 0 to 1: how much it matters that a fact covers it. */
  readonly weight: number;
  /** Whether it asks how sure something is: a fact answers that by its standing, whatever its words. */
  readonly isStandingCue?: boolean;
  /** Whether it stands behind an "or", so that whatever covers the part before it covers this one too, and the other way round: "arrested or charged". */
  readonly isAlternative?: boolean;
}

/** Who is asked about in a part of a deed: entities by id, or nobody known, or the very thing that the question asks for. */
export type Part = { readonly kind: "named"; readonly ids: readonly string[] } | { readonly kind: "asked" } | { readonly kind: "open" };

/** What somebody is said to have done: "did (agent) Imran Khan (verb) resign". */
export interface Deed {
  readonly verb: Unit;
  readonly agent: Part;
  readonly patient: Part;
  /** Whether it is asked as something that happened: "did", "was", "who resigned". */
  readonly isPast: boolean;
  /** Whether it is told from the other side: "made way for" where others say "was replaced by". */
  readonly isConverse: boolean;
}

/** A question as it is understood: what it asks for and of whom, whatever any fact says. Its words are those that are looked up, not always those typed. */
export interface Question {
  /** As it was typed, cut to the longest that is read. */
  readonly text: string;
  /** Whether the text was longer than that. */
  readonly isCut: boolean;
  readonly kind: Kind;
  /** Every word, folded, as it was typed. */
  readonly typed: readonly string[];
  /** Whether its words stand for an Urdu or Hindi question, in the order of English: nobody typed their auxiliaries. */
  readonly isTranslated: boolean;
  /** Every word, folded, typos mended, Urdu in English. */
  readonly words: readonly string[];
  /** The same, joined by blanks: what patterns are held against. */
  readonly said: string;
  /** In text order. */
  readonly asked: readonly Asked[];
  /** Entities and sources that the question names, each possibly ambiguous. */
  readonly named: readonly (readonly string[])[];
  readonly deed: Deed | undefined;
  /** Whether it asks of what is not so: "who did not attend". */
  readonly isNegated: boolean;
  /** The thing that is asked for: "official" in "which US official". */
  readonly head: Unit | undefined;
  /** What is asked for by name: "judge" in "what is the name of the judge". */
  readonly nameOf: Unit | undefined;
  /** The role whose holder is asked for: "head" in "who is the head of the Bureau". */
  readonly role: Unit | undefined;
  /** Whoever is asked about in "what did the doctor say", where it is nobody by name. */
  readonly speaker: Unit | undefined;
  /** What is to be counted: "cases" in "how many cases". */
  readonly counted: Unit | undefined;
  /** Whether it is about the bot itself: "are you real", "who made you". */
  readonly isAboutBot: boolean;
  /** Whether it asks for somebody's words or for what somebody says. */
  readonly isAboutSpeech: boolean;
  /** Whether it asks for a name: "which court", "names of the judges". */
  readonly wantsName: boolean;
  /** Whether it asks for somebody's very words. */
  readonly wantsQuote: boolean;
  /** Whether it asks in what way something was done: "how was it hacked". */
  readonly asksManner: boolean;
  /** Whether it asks how sure something is: "is it confirmed that". */
  readonly asksStanding: boolean;
  /** Whether it is nothing but "who is X" or "what is X"; then the ids of X. */
  readonly identityOf: readonly string[] | undefined;
  /** The ids of X in a question that begins "who is X", whatever follows. */
  readonly whoIs: readonly string[] | undefined;
  /** Times that were read from where they stand to another one: "last Tuesday". */
  readonly times: readonly RelativeTime[];
  /** Misspelt words and what they were taken for. */
  readonly corrections: readonly Correction[];
}

export interface Correction {
  readonly typed: string;
  readonly taken: string;
}
