import { factList, factsAbout, inOrder, timelineItem } from "../src/answer/card.ts";
import { matchingFacts } from "../src/answer/rank.ts";
import type { Command } from "../src/command.ts";
import { UserError } from "../src/errors.ts";
import { entityNamed } from "../src/question/named.ts";
import { suggestNames } from "../src/question/suggestions.ts";
import { understand } from "../src/question/understand.ts";

export const timeline: Command = {
  name: "timeline",
  description: "What happened, in order; with a name or topic only that",
  localizations: { hi: "क्या हुआ, क्रम से; नाम या विषय के साथ केवल वही" },
  example: "ishaq dar",
  options: [{ name: "topic", description: "A person or thing", localizations: { hi: "व्यक्ति या वस्तु" }, suggest: suggestNames }],
  run({ options }, { library }) {
    const topic = options.topic?.trim() ?? "";
    const entity = topic === "" ? undefined : entityNamed(topic, library);
    const all = topic === "" ? library.facts : entity ? factsAbout(entity.id, library) : matchingFacts(understand(topic, library), library);
    const facts = inOrder(all);
    if (facts.length === 0 && topic !== "")
      throw new UserError(`The file has no dated fact about “${topic.slice(0, 100)}”. Leave the topic out for the whole story.`);
    const subject = entity?.name ?? topic.slice(0, 100);
    const undated = all.filter((fact) => fact.when === undefined && fact.standing !== "retracted").length;
    const left = undated === 0 ? "" : ` ${undated} without a date ${undated === 1 ? "is" : "are"} left out.`;
    const count = facts.length === 1 ? "1 dated fact" : `${facts.length} dated facts`;
    return factList(`${topic === "" ? "The story" : `The story of ${subject}`} in order: ${count}.${left}`, facts, library, (fact) =>
      timelineItem(fact, library),
    );
  },
};
