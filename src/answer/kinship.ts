import type { Question } from "../question/question.ts";
import type { Library } from "../saga/library.ts";
import type { Fact } from "../saga/schema.ts";

const KIN =
  /^(?:daughter|son|wife|husband|spouse|brother|sister|niece|nephew|uncle|aunt|father|mother|cousin|sibling|siblings|relative|relatives|related|married|grandson|granddaughter)$/;

/** Whether it is asked how two are related and the fact does not say that: that both are in it is no kinship. */
export function isKinshipUntold({ words, named }: Question, fact: Fact, library: Library): boolean {
  if (named.length === 0 || !words.some((word) => KIN.test(word))) return false;
  const { claim, quote } = library.reading(fact);
  return ![...claim, ...quote].some((unit) => unit.words.some(({ text }) => KIN.test(text)));
}
