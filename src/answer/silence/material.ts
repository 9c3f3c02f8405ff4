import type { Question } from "../../question/question.ts";

const THING =
  "(?:audios?|clips?|recordings?|tapes?|videos?|footage|files?|leaks?|documents?|pdf|mp3|transcripts?|photos?|pictures?|screenshots?|letter|memo|it|them|one)";
const MATERIAL = `(?:(?:the|a|an|any|this|that|these|those|all|full|whole|actual|original|real|leaked|hacked|raw|complete|audio|video) )*${THING}`;
const PERSON = "(?:i|we|you|one|people|someone|somebody|anyone|anybody)";
const REACH = "(?:listen(?: to)?|hear|watch|see|view|find|get|download|read|access|play|stream|obtain)";
const END = "(?: (?:please|pls|online|now|myself|anywhere|somewhere|here|for myself|on the (?:internet|web)))*$";

const ASKS_FOR_MATERIAL = new RegExp(
  `^(?:(?:where|how|can|could|may) (?:(?:can|could|do|would|should|may) )?${PERSON} (?:actually |still |also )?${REACH} ${MATERIAL}` +
    `|(?:where|how) to ${REACH} ${MATERIAL}` +
    `|(?:(?:can|could) you )?(?:play|send|share|post|upload|attach|forward|drop|show|give) (?:(?:me|us) )?${MATERIAL}` +
    `|(?:do you have|have you got) ${MATERIAL}` +
    `|(?:(?:is there|got|have|do you have|have you got|give|send|drop|share|post|me|us|a|an|any|the|full|leaked) )*(?:${THING} |drive |download )?(?:links?|url)(?: (?:to|of|for) ${MATERIAL})?)${END}`,
);

/** "Where can I hear it", "link to the tape": asks for the thing itself, which no data file holds, and not for what is told of it. */
export function asksForMaterial({ said }: Question): boolean {
  return ASKS_FOR_MATERIAL.test(said);
}

export const NO_MATERIAL = "The file holds no recordings or documents, only what was published of them and where.";
