import type { Topic } from "../../reply.ts";
import type { Library } from "../../saga/library.ts";
import { LONGEST_QUESTION } from "../understand.ts";
import { timelineTopicAsked, wholeStoryAsked } from "./whole-story.ts";

/** "And alleged?", "what about the disputed ones?", "and what isn't known?" */
const NEXT =
  /^(?:(?:and|but|so|ok|okay|then)\b[\s,]*)*(?:(?:what|how) about )?(?:(?:what|which)(?:['’]s| is| are)? )?(?:the )?(?:(?:only|merely|just) )?(alleged|claimed|confirmed|unconfirmed|not confirmed|reported|disputed|not known|unknown|allegations|claims)(?: (?:ones?|facts?|things|parts?))?[\s?!.]*$/i;

/** Lists that do not tell all that there is. */
const SHORTENED: ReadonlySet<string | undefined> = new Set(["overview", "newest"]);

/** "More" of what is new, or of what happened. */
const MORE =
  /^(?:(?:and|ok|okay|yes|yeah|please|pls)\b[\s,]*)*(?:(?:tell|show|give) (?:me|us) )?(?:more|next|the rest|all|all of (?:it|them))(?: (?:please|pls|of (?:it|them|this|that)))*[\s?!.]*$/i;

/** "And of Miftah Ismail?", "what about Dar", behind the story of somebody else. */
const OF_ANOTHER =
  /^(?:(?:and|but|so|ok|okay|then)\b[\s,]*)*(?:(?:what|how) about |(?:that |the one )?(?:of|for) |(?=\p{Lu}))([^?!.]{2,60})[\s?!.]*$/u;

/** Whether what was asked before is a list of the whole story, or of all that somebody has to do with: "what is confirmed", "timeline of Dar". */
export function isOfList({ question, factId }: Topic, library: Library): boolean {
  if (factId !== undefined) return false;
  return wholeStoryAsked(question, library) !== undefined || timelineTopicAsked(question, library) !== undefined;
}

/** The whole question for another such list, or for all of it, behind one: "what is alleged" for "and alleged?"; undefined where none is asked for. Pure. */
export function nextListAsked(text: string, topic: Topic | undefined, library: Library): string | undefined {
  const typed = text.trim();
  if (typed.length > LONGEST_QUESTION || !topic || !isOfList(topic, library)) return undefined;
  if (MORE.test(typed) && SHORTENED.has(wholeStoryAsked(topic.question, library))) return "timeline";
  const [, asked] = NEXT.exec(typed) ?? [];
  if (asked !== undefined) return /s$/i.test(asked) ? `what are the ${asked}` : `what is ${asked}`;
  const [, other] = timelineTopicAsked(topic.question, library) ? (OF_ANOTHER.exec(typed) ?? []) : [];
  const timeline = `timeline of ${other ?? ""}`;
  return other !== undefined && timelineTopicAsked(timeline, library) ? timeline : undefined;
}
