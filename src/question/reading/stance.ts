import type { Library } from "../../saga/library.ts";
import { inPlaceOf, textOf, type Word, wordsOfText } from "../../search/words.ts";

const STANCE =
  "(?:position|stance|response|reply|answer|explanation|justification|statement|reaction|comment|view|take|line|account|version|defen[cs]e)";
const ABOUT = "(?:on|to|about|regarding|concerning|for|of|as to)";
const TITLE = "(?:(?:the|his|her|their|its|official|public|stated|own) ){0,4}";
/** A name with its title, of a few words. */
const SOMEBODY = "(?:\\S+ ){1,5}?";

/** "What is her position on it", "what is the position of the mayor on it", "what explanation has she given for it", "what is her side of the story". */
const PATTERNS: readonly RegExp[] = [
  new RegExp(`^what (?:is|was|are|were) ${TITLE}${STANCE}s? of (?<who>${SOMEBODY})${ABOUT} (?<what>.+)$`),
  new RegExp(`^what (?:is|was|are|were) ${TITLE}(?<who>${SOMEBODY})${TITLE}${STANCE}s? ${ABOUT} (?<what>.+)$`),
  new RegExp(
    `^what ${TITLE}${STANCE}s? (?:has|have|did|does|had) (?<who>${SOMEBODY})(?:given|give|offered|offer|made|make|issued|issue|provided|provide)(?: ${ABOUT})? (?<what>.+)$`,
  ),
  new RegExp(
    `^what (?:is|was) ${TITLE}(?<who>${SOMEBODY})(?:(?:official|public|stated|own) )?(?:version|account|side)(?: of(?: (?:the|this|that|it|all|story|events|things|affair|matter)){1,4})?$`,
  ),
];

/** What is asked of somebody's stance as what he says: "what is the mayor's response to the report" as "what did the mayor say about the report". */
export function saidOfStance(words: readonly Word[], { names }: Library): readonly Word[] {
  const text = textOf(words);
  const groups = PATTERNS.map((pattern) => pattern.exec(text)?.groups).find((found) => found !== undefined);
  const who = groups?.who?.trim().split(" ") ?? [];
  const what = groups?.what?.trim().split(" ") ?? [];
  const [first, ...others] = who.length === 0 ? [] : wordsOfText(who.join(" "), words);
  if (!groups || !first || words[0] === undefined || names.find([first, ...others]).length !== 1) return words;
  const small = (word: string) => inPlaceOf(first, word);
  const said = [words[0], small("did"), first, ...others, small("say")];
  return what.length === 0 ? said : [...said, small("about"), ...words.slice(words.length - what.length)];
}
