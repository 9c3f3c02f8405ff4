import type { Topic } from "../../reply.ts";
import type { Library } from "../../saga/library.ts";
import { isPerson } from "../../saga/somebody.ts";
import { fold } from "../../search/fold.ts";

/** What a paper is called, how one asks for whoever it is from, and what he has done with it in the words of the news. */
const PAPERS: readonly { readonly noun: RegExp; readonly asked: RegExp; readonly deed: string }[] = [
  {
    noun: /^(?:reference|case|complaint|petition|lawsuit|suit)$/,
    asked: /^(?:filed|issued|wrote|lodged|brought|made|submitted|drafted|registered)$/,
    deed: "filed",
  },
  {
    noun: /^(?:warrant|summons|order|notice|ruling|verdict)$/,
    asked: /^(?:filed|issued|made|gave|signed)$/,
    deed: "issued",
  },
];

const WHO_FILED_IT = /^(?:(?:and|but|so|ok|then)\b[\s,]*)*who (\p{L}{4,12}) (?:it|that|this)[\s?!.]*$/iu;

/** "Who filed it?" behind what speaks of a reference against somebody: "who filed the reference against Dar"; undefined where it is asked of something else. */
export function whoFiledIt(text: string, topic: Topic, library: Library): string | undefined {
  const [, verb = ""] = WHO_FILED_IT.exec(text.trim()) ?? [];
  const fact = library.fact(topic.factId ?? "");
  if (verb === "" || !fact) return undefined;
  const noun = paperIn(topic.question) ?? paperIn(fact.claim);
  const paper = PAPERS.find((one) => noun !== undefined && one.noun.test(noun) && one.asked.test(verb.toLowerCase()));
  if (noun === undefined || !paper) return undefined;
  const against = [...topic.entityIds, ...(fact.about ?? [])].find((id) => isPerson(id, library));
  return `who ${paper.deed} the ${noun}${against === undefined ? "" : ` against ${library.nameOf(against)}`}`;
}

function paperIn(text: string): string | undefined {
  return fold(text)
    .split(/[^\p{L}]+/u)
    .find((word) => PAPERS.some(({ noun }) => noun.test(word)));
}
