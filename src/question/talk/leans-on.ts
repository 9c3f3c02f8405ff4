import type { Topic } from "../../reply.ts";
import type { Library } from "../../saga/library.ts";
import { isPerson } from "../../saga/somebody.ts";
import { LONGEST_QUESTION, understand } from "../understand.ts";
import { asksForMore } from "./more.ts";
import { entityNamed } from "./named.ts";
import { ABOUT_WHAT } from "./of-fact.ts";
import { isOfWhatWasTold } from "./whole-story.ts";

/** Whether a question that could be asked of the whole story is meant of what was told: "who reported it" of a fact, "who wrote it" of a letter. Pure. */
export function leansOnTold(text: string, topic: Topic | undefined, library: Library): boolean {
  if (!topic || text.length > LONGEST_QUESTION) return false;
  if (asksForMore(text)) return topic.factId !== undefined || entityNamed(topic.question, library) !== undefined;
  if (topic.factId !== undefined) return isOfWhatWasTold(text) || ABOUT_WHAT.test(understand(text, library).said);
  return WROTE_IT.test(text.trim()) && topic.entityIds.some((id) => library.entity(id) !== undefined && !isPerson(id, library));
}

const WROTE_IT = /^(?:(?:and|so|but|ok)\s+)*who (?:wrote|published) (?:it|this|that)\W*$/i;
