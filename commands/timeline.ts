import { coverOf, MATCH, ownWordsOf } from "../src/answer/fit/match.ts";
import { matchingFacts } from "../src/answer/fit/rank.ts";
import { factList, factsAbout, inOrder, judgementOfList, timelineItem } from "../src/answer/reply/card.ts";
import { counted } from "../src/answer/wording.ts";
import type { Command } from "../src/command.ts";
import { UserError } from "../src/errors.ts";
import { suggestNames } from "../src/question/suggestions.ts";
import { entityNamed } from "../src/question/talk/named.ts";
import { understand } from "../src/question/understand.ts";
import type { Reply } from "../src/reply.ts";
import type { Library } from "../src/saga/library.ts";
import type { Fact } from "../src/saga/schema.ts";

export const timeline: Command = {
  name: "timeline",
  description: "What happened, in order; with a name or topic only that",
  localizations: { hi: "क्या हुआ, क्रम से; नाम या विषय के साथ केवल वही" },
  example: "ishaq dar",
  options: [{ name: "topic", description: "A person or thing", localizations: { hi: "व्यक्ति या वस्तु" }, suggest: suggestNames }],
  run({ options }, { library }) {
    const topic = options.topic?.trim() ?? "";
    if (topic === "") {
      const { dated, undated } = byDate(library.facts);
      return listed(`The story in order: ${countOf(dated)}.${leftOut(undated)}`, dated, library);
    }
    const entity = entityNamed(topic, library);
    const { dated, undated } = byDate(entity ? factsAbout(entity.id, library) : factsOn(topic, library));
    const shown = entity ? [...dated, ...undated] : dated;
    if (shown.length === 0)
      throw new UserError(`The file has no dated fact about “${topic.slice(0, 100)}”. Leave the topic out for the whole story.`);
    const behind = entity && undated.length > 0 ? `, then ${undated.length} without a date.` : `.${leftOut(undated)}`;
    const reply = listed(`The story of ${entity?.name ?? topic.slice(0, 100)} in order: ${countOf(dated)}${behind}`, shown, library);
    return entity
      ? { ...reply, judgement: judgementOfList(shown, { entityIds: [entity.id], question: `timeline of ${entity.name}` }) }
      : reply;
  },
};

/** The facts that speak of a topic; what only readers call somebody is none: "cricket", of a former cricketer. */
function factsOn(topic: string, library: Library): readonly Fact[] {
  const question = understand(topic, library);
  return matchingFacts(question, library).filter((fact) => {
    const own = ownWordsOf(library.reading(fact));
    return question.asked.some(({ unit }) => coverOf(unit, own) >= MATCH.synonym);
  });
}

function byDate(facts: readonly Fact[]): { readonly dated: readonly Fact[]; readonly undated: readonly Fact[] } {
  return { dated: inOrder(facts), undated: facts.filter(({ when, standing }) => when === undefined && standing !== "retracted") };
}

function listed(lead: string, facts: readonly Fact[], library: Library): Reply {
  return factList(lead, facts, library, (fact) => timelineItem(fact, library));
}

function countOf({ length }: readonly Fact[]): string {
  return length === 0 ? "no dated fact" : counted(length, "dated fact");
}

function leftOut({ length }: readonly Fact[]): string {
  return length === 0 ? "" : ` ${length} without a date ${length === 1 ? "is" : "are"} left out.`;
}
