import type { Question } from "../../question/question.ts";
import { TELLS_OF_VOICES } from "../../question/reading/speech.ts";
import type { Library } from "../../saga/library.ts";
import type { Fact } from "../../saga/schema.ts";

/** What a voice can be heard in, as a folded word. */
export const RECORDING = /^(?:audios?|clips?|recordings?|tapes?|calls?|videos?|conversations?)$/;
const MENTIONED = /^(?:mentioned|named|discussed)$/;
const IS_NAMED = /\b(?:named|mentioned)\b/i;
const HEARD = /^(?:heard|hear|speak|speaking|talk|talking|appear|feature|featured|figure|recorded)$/;
/** What else may stand in "is he also in one of the leaked clips". */
const BESIDE =
  /^(?:is|was|are|were|does|do|did|also|really|actually|even|ever|be|been|to|can|could|there|too|or|not|in|on|one|any|some|all|of|the|a|an|this|that|these|those|leaked|hacked|viral|new|latest|first|earlier|other|so|and|but|well|as|himself|herself|themselves|themself)$/;

/** Somebody of whom it is asked if he is heard in a recording, where the fact is of nothing said: "Raja is heard in a recording"; else undefined. */
export function notHeard(question: Question, fact: Fact, library: Library): string | undefined {
  const id = asksIfHeard(question) ? question.named[0]?.[0] : undefined;
  if (id === undefined || library.entity(id)?.kind !== "person" || fact.quote !== undefined || TELLS_OF_VOICES.test(fact.claim))
    return undefined;
  const mentioned = question.words.find((word) => MENTIONED.test(word));
  // Whoever is named in a recording need not be heard in it.
  if (mentioned !== undefined && IS_NAMED.test(fact.claim)) return undefined;
  return `${library.nameOf(id)} is ${mentioned ?? "heard"} in a recording`;
}

/** "Is he in the clip", "does she appear on any of the tapes": nothing else is asked, and of one person. */
function asksIfHeard({ kind, asked, named, words }: Question): boolean {
  if (kind !== "yes-no" || named.length !== 1 || named[0]?.length !== 1) return false;
  const name = asked.find(({ unit }) => unit.ids.length > 0)?.unit.words.map(({ text }) => text) ?? [];
  const others = words.filter((word) => !name.includes(word) && !BESIDE.test(word) && !HEARD.test(word) && !MENTIONED.test(word));
  return others.length > 0 && others.every((word) => RECORDING.test(word)) && words.some((word) => word === "in" || word === "on");
}
