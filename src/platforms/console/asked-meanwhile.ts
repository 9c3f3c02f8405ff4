import type { FormField } from "../../form.ts";

/** Whether what was typed into a field is a question or a command instead of a value: never where the field may hold a sentence. */
export function isAskedMeanwhile(line: string, field: FormField | undefined): boolean {
  if (line.startsWith("/")) return true;
  if (!field || (field.kind !== "choice" && !field.isNoSentence) || isTitle(line)) return false;
  return (line.endsWith("?") && !ADDRESS.test(line)) || QUESTION.test(line);
}

const ADDRESS = /^https?:/i;

/** A question word and something behind it. */
const QUESTION = /^(?:who|whom|whose|what|which|when|where|why|how)(?:['’]s)?\s+\S/i;

/** "What Car?", "Who What Wear": somebody is called so, where a question is hardly ever typed with all its words in capitals. */
function isTitle(line: string): boolean {
  return QUESTION.test(line) && line.split(/\s+/).every((word) => CAPITAL.test(word));
}

const CAPITAL = /^\p{Lu}/u;
