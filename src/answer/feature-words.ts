import type { Features } from "./features.ts";

/** What each feature of features.ts is called where a moderator is told why a fact was chosen or not. */
export const FEATURE_WORDS: Readonly<Record<keyof Features, string>> = {
  coverage: "how much of the question the fact covers",
  wordCoverage: "how much of the question's words it covers, names left aside",
  whole: "next to nothing of the question is left uncovered",
  heaviestAbsent: "an important word that no fact of the file holds",
  heaviestElsewhere: "an important word that other facts hold and this one does not",
  missingDeed: "the fact does not speak of the deed",
  missingTelling: "the fact does not speak of the particular asked for (an age, a price, an arrest)",
  missingHead: "the fact does not speak of the thing asked for",
  missingName: "somebody or something named has nothing to do with the fact",
  likeness: "the question is like one of the fact's readers' questions",
  quoted: "the question repeats words of the fact's quote",
  holdsKind: "the fact holds the sort of answer asked for",
  lacksKind: "the fact does not hold the sort of answer asked for",
  lacksCauseOrAmount: "a cause or an amount is asked for, and the fact gives none",
  announced: "a time is asked for, and the fact announces one",
  holdsQuote: "somebody's very words are asked for, and the fact quotes some",
  lacksQuote: "somebody's very words are asked for, and the fact quotes none",
  lacksName: "a name is asked for, and nothing shows that the fact gives it",
  sameDeed: "the fact tells the deed of the same people",
  otherDeed: "the fact tells the deed of other people",
  focus: "how much of what the claim says the question speaks of",
};
