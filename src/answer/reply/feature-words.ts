import type { Features } from "../fit/features.ts";

/** What each feature of features.ts is called where a moderator is told why a fact was chosen or not. */
export const FEATURE_WORDS: Readonly<Record<keyof Features, string>> = {
  coverage: "how much of the question the fact covers",
  whole: "next to nothing of the question is left uncovered",
  missingDeed: "the fact does not speak of the deed",
  missingTelling: "the fact does not speak of the particular asked for (an age, a price, an arrest)",
  missingTellingDeed: "the fact does not speak of the very deed asked about (an arrest, a denial)",
  missingName: "somebody or something named has nothing to do with the fact",
  likeness: "the question is like one of the fact's readers' questions",
  quoted: "the question repeats words of the fact's quote",
  holdsKind: "the fact holds the sort of answer asked for",
  lacksKind: "the fact does not hold the sort of answer asked for",
  lacksCauseOrAmount: "a cause or an amount is asked for, and the fact gives none",
  announced: "a time is asked for, and the fact announces one",
  holdsQuote: "somebody's very words are asked for, and the fact quotes some",
  lacksName: "a name is asked for, and nothing shows that the fact gives it",
  sameDeed: "the fact tells the deed of the same people",
  otherDeed: "the fact tells the deed of other people",
  focus: "how much of what the claim says the question speaks of",
  relatedCoverage: "how much of the question it covers, related words and rare ones counting",
  evidence: "how many weighty words of the question it covers",
  support: "how much weight of the question it covers, names and all",
  uncovered: "how much of the question it leaves uncovered",
  found: "how well the search found it, against the best",
  pairs: "how many of the question's pairs of neighbouring words stand side by side in the fact",
  letters: "how much of the question the fact has letter for letter",
  small: "how many of the question's small words (in, of, by, after) the fact has",
  namesStranger: "the question names somebody or something that the file has nothing of",
  unlikeReaders: "the question is unlike the fact's readers' questions",
  defines: "the fact says who or what the thing asked about is",
  unknown: "the fact says that something is not known",
  asksYesNo: "it is asked whether something is so",
  asksKeywords: "the question is but a few words",
  asksWhat: "it is asked what",
  asksHow: "it is asked how",
};

/** And what its lead over the others is called. */
export const AHEAD_WORDS = "how far it is ahead of the other facts";
