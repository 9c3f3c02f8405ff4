import { STOP_WORDS } from "../search/stop-words.ts";
import { stem, type Word } from "../search/words.ts";

/** How many words a name may have between "took" and "place". */
const LONGEST_BETWEEN = 4;

/** Turns of phrase whose words say little one by one, as the word that they stand for: "took his place" as "replaced", "whose idea was it" as "who proposed". */
export function withoutIdioms(words: readonly Word[]): readonly Word[] {
  return foundOut(tookPlaceOf(whoseIdea(words)));
}

/** "When did the premier find out" as "when was the premier told". */
function foundOut(words: readonly Word[]): readonly Word[] {
  const did = words.findIndex(({ text }) => text === "did");
  const at = words.findIndex(({ text }, index) => index > did + 1 && isFindingOut(text, words[index + 1]?.text, words[index + 2]?.text));
  const [auxiliary, verb] = [words[did], words[at]];
  if (!auxiliary || !verb || did > 1 || at < 0 || /^(?:how|who|what|why)$/.test(words[0]?.text ?? "")) return words;
  const rest = words.slice(at + (verb.text === "find" ? 2 : 3));
  return [...words.slice(0, did), spelled(auxiliary, "was"), ...words.slice(did + 1, at), spelled(verb, "told"), ...rest];
}

/** "Find out", "get to know", "come to know". */
function isFindingOut(first: string, second = "", third = ""): boolean {
  return (first === "find" && second === "out") || (/^(?:get|come)$/.test(first) && second === "to" && third === "know");
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
