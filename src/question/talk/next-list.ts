import type { Topic } from "../../reply.ts";
import type { Library } from "../../saga/library.ts";
import { LONGEST_QUESTION } from "../understand.ts";
import { type SureAs, wholeStoryAsked } from "./whole-story.ts";

const SURE_AS: Readonly<Record<SureAs, true>> = {
  confirmed: true,
  unconfirmed: true,
  reported: true,
  alleged: true,
  claimed: true,
  disputed: true,
  unknown: true,
};

/** "And alleged?", "what about the disputed ones?", "and what isn't known?" */
const NEXT =
  /^(?:(?:and|but|so|ok|okay|then)\b[\s,]*)*(?:(?:what|how) about )?(?:(?:what|which)(?:['’]s| is| are)? )?(?:the )?(?:(?:only|merely|just) )?(alleged|claimed|confirmed|unconfirmed|not confirmed|reported|disputed|not known|unknown|allegations|claims)(?: (?:ones?|facts?|things|parts?))?[\s?!.]*$/i;

/** Whether what was asked before is all that the file is so sure of: "what is confirmed". */
export function isOfList({ question, factId }: Topic, library: Library): boolean {
  const whole = factId === undefined ? wholeStoryAsked(question, library) : undefined;
  return whole !== undefined && whole in SURE_AS;
}

/** The whole question for another such list, behind one: "what is alleged" for "and alleged?"; undefined where none is asked for. Pure. */
export function nextListAsked(text: string, topic: Topic | undefined, library: Library): string | undefined {
  const [, asked] = text.length > LONGEST_QUESTION || !topic || !isOfList(topic, library) ? [] : (NEXT.exec(text.trim()) ?? []);
  if (asked === undefined) return undefined;
  return /s$/i.test(asked) ? `what are the ${asked}` : `what is ${asked}`;
}
