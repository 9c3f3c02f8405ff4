import { textOf, type Word } from "../../search/words.ts";

/** A word that is often typed for another, and where it is a mistake: by the words before and behind it, by all of the question, and by what the file holds. */
interface Confusion {
  readonly typed: RegExp;
  readonly meant: string;
  /** What the word before has to be like; "" at the beginning. */
  readonly before?: RegExp;
  /** What the word behind has to be like; "" at the end. */
  readonly behind?: RegExp;
  /** What has to stand somewhere before. */
  readonly after?: RegExp;
}

const ASKING = "what|who|whom|when|where|why|how|which";
const BEGINNING = /^(?:|so|and|but|ok|hey|well)$/;

const IN_PLACE: readonly Confusion[] = [
  {
    typed: /^form$/,
    meant: "from",
    before:
      /^(?:come|comes|came|coming|gets?|got|getting|gave|give|given|took|take|taken|stole|steal|stolen|hear|heard|buy|bought|paid|sent|fled|money|back|away|out|far|\w{2,}ed)$/,
    behind: /^(?!(?:of|for|is|was|were)$)/,
  },
  // "The pipe form Dunbrook": there is a verb already.
  {
    typed: /^form$/,
    meant: "from",
    before: /^(?!to$)\w{4,}$/,
    behind: /^(?:\d.*|[a-z]{4,})$/,
    after: /\b(?:is|are|was|were)\b(?!.*\b(?:to|will|would|can|could)\b)/,
  },
  {
    typed: /^loose$/,
    meant: "lose",
    before: /^(?!(?:a|the|on|get|let|cut|turn|broke|got)$)/,
    behind: /^(?:h?is|her|their|its|the|my|your|our|all|any|it|them|more|money|control|power|everything|\d.*)$/,
  },
  { typed: /^loosing$/, meant: "losing" },
  {
    typed: /^(?:were|wear|ware)$/,
    meant: "where",
    before: BEGINNING,
    behind: /^(?:is|was|are|were|did|do|does|has|have|had|will|would|can|could|should|exactly)$/,
  },
  { typed: /^dose$/, meant: "does", before: new RegExp(`^(?:|${ASKING}|so|and|but)$`), behind: /^(?!(?:of|is|was|were|are|did|$))/ },
  { typed: /^dos$/, meant: "does", behind: /^(?!(?:attacks?|and|or|of|$))/ },
  {
    typed: /^quite$/,
    meant: "quit",
    before: /^(?!(?:is|was|are|were|be|not|keep|kept)$)/,
    behind: /^(?:|his|her|their|as|over|because|after|before)$/,
  },
  {
    typed: /^weak$/,
    meant: "week",
    before: /^(?:last|this|next|one|every|per|a)$/,
    behind: /^(?:|ago|later|before|after|earlier|did|was|when)$/,
  },
  {
    typed: /^(?:now|no)$/,
    meant: "know",
    before: /^(?:we|they|you|i|he|she|anyone|anybody|police|people|to)$/,
    behind: new RegExp(`^(?:${ASKING}|if|whether|that|about|of)$`),
  },
  // "Play wit it": nobody's wits are spoken of there.
  {
    typed: /^wit$/,
    meant: "with",
    before: /^(?!(?:a|an|the|his|her|their|its|of|and|quick|sharp|dry|great)$)/,
    behind: /^(?:it|this|that|them|him|her|me|us|you|the|a|an|his|their|our|who|whom|what|which|no|all|any|some)$/,
  },
  { typed: /^principle$/, meant: "principal", behind: /^secretar/ },
];

/** Words that sound the same: the first is meant where the file has it and not the other. */
const ALIKE: ReadonlyMap<string, string> = new Map(
  `leak leek|leaks leeks|leaked leeked|leaking leeking|breach breech|break brake|bail bale|court curt|seized ceased|allowed aloud|cited sited
  |border boarder|die dye|died dyed|device devise|guilt gilt|hoard horde`
    .split("|")
    .map((row) => row.trim().split(" "))
    .map(([meant = "", typed = ""]) => [typed, meant]),
);

/** The word that was meant in the place of an English one that it is often confused with; undefined where it is right. `isHeld` tells whether the file has a word. */
export function confusedWith(words: readonly Word[], at: number, isHeld: (folded: string) => boolean): string | undefined {
  const typed = words[at]?.text ?? "";
  const [before, behind] = [words[at - 1]?.text ?? "", words[at + 1]?.text ?? ""];
  const found = IN_PLACE.find(
    (confusion) =>
      confusion.typed.test(typed) &&
      confusion.before?.test(before) !== false &&
      confusion.behind?.test(behind) !== false &&
      confusion.after?.test(textOf(words.slice(0, at))) !== false,
  );
  if (found) return found.meant;
  const alike = ALIKE.get(typed);
  return alike !== undefined && isHeld(alike) && !isHeld(typed) ? alike : undefined;
}
