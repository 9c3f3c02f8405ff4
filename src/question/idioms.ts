import { STOP_WORDS } from "../search/stop-words.ts";
import { stem, type Word } from "../search/words.ts";

/** How many words a name may have between "took" and "place". */
const LONGEST_BETWEEN = 4;

/** Turns of phrase whose words say little one by one, as the word that they stand for: "took his place" as "replaced", "whose idea was it" as "who proposed". */
export function withoutIdioms(words: readonly Word[]): readonly Word[] {
  return tookPlaceOf(whoseIdea(words));
}

/** "Took Dar's place"; that something took place is another thing. */
function tookPlaceOf(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(({ text }) => /^(?:took|takes?|taken|taking)$/.test(text));
  const place = words.findIndex(({ text }, index) => index > at + 1 && text === "place");
  const verb = words[at];
  const isWhose = words.slice(at + 1, place).every(({ text, isStop }) => !isStop || /^(?:his|her|their|its)$/.test(text));
  if (!verb || place < 0 || place > at + 1 + LONGEST_BETWEEN || !isWhose) return words;
  return words.flatMap((word, index) => (index === at ? [spelled(verb, "replaced")] : index === place ? [] : [word]));
}

function whoseIdea(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(({ text }) => text === "whose");
  const [whose, idea] = [words[at], words[at + 1]];
  if (!whose || idea?.text !== "idea") return words;
  const rest = words.slice(at + 2);
  const from = rest.findIndex(({ text }) => !/^(?:is|was|it|to)$/.test(text));
  return [...words.slice(0, at), spelled(whose, "who"), spelled(idea, "proposed"), ...(from < 0 ? [] : rest.slice(from))];
}

function spelled(word: Word, text: string): Word {
  return { ...word, text, stem: stem(text), isStop: STOP_WORDS.has(text) };
}
