import { stem } from "../../search/words.ts";

/** The light words, one for each stem, as `isLight` takes a word in any of its forms: "claim" is "claimed" as well. */
export const LIGHT_WORDS: readonly string[] = [
  // What is done in any story.
  "mean want need find give get make do go come happen take put use try keep let involve include contain manage provide called",
  // What is said, and what is thought of it. The verb behind "mentioned" and "quote" is asked of any fact.
  "say tell speak talk ask claim assert describe explain mentioned refer quote cite list summarise summarize",
  "know think believe reckon deem look see hear like",
  // Whoever and whatever it is about.
  "something anything everything nothing someone somebody anyone anybody everyone everybody",
  "people guy man woman fellow lady gentleman folk character role",
  "thing stuff way case bit lot kind type sort category part piece point fact matter issue subject topic question answer",
  // What is published, and what it consists of. For "sentence" see telling-words.ts, which has it too.
  "detail info information story news saga report source statement newspaper paper outlet publication media press article writing version",
  "words phrase line sentence verbatim citation short brief briefly summary gist substance essence contents",
  // In what regard, and of which sort.
  "according concern regard relate term sense nature circumstance capacity status behalf chance",
  "exact precise full whole entire complete total main key specific particular certain bad",
  "first one two many much more most",
  // How sure it is.
  "really truly actual exactly basically allege purported purportedly supposed supposedly allegedly reportedly apparently predominant predominantly whatsoever",
  "clue inkling",
  // When, and where to.
  "current recent now today later latest after before again already",
  "over under off out up down against back so far else",
  // What is said to whomever is asked.
  "please quick quickly hello hi thanks help bye",
  "batao zara yaar ji sahab sahib janab wala wale wali abhi ab kisi",
].flatMap((group) => group.split(" "));

const STEMS: ReadonlySet<string> = new Set(LIGHT_WORDS.map(stem));

/**
 * Whether the word, given by its stem, is padding in most questions: people put it around a question without asking for it. It counts little, whether a fact holds
 * it or not.
 */
export function isLight(stemmed: string): boolean {
  return STEMS.has(stemmed);
}
