import { answerWith } from "../src/answer/answer-text.ts";
import { entityCard } from "../src/answer/reply/card.ts";
import { answeredParts, factsIn, listOf } from "../src/answer/reply/compose.ts";
import { openingFacts } from "../src/answer/reply/opening-facts.ts";
import { sampleQuestions } from "../src/answer/reply/sample-questions.ts";
import { asOf, counted } from "../src/answer/wording.ts";
import type { Command, Context } from "../src/command.ts";
import { suggestNames } from "../src/question/suggestions.ts";
import { entityNamed } from "../src/question/talk/named.ts";
import type { Part, Reply } from "../src/reply.ts";
import type { Library } from "../src/saga/library.ts";

export const what: Command = {
  name: "what",
  description: "What something is or what was said; alone: what the saga is about",
  localizations: { hi: "कोई चीज़ क्या है या क्या कहा गया; अकेले: यह मामला किस बारे में है" },
  example: "is in the files",
  options: [
    {
      name: "topic",
      description: "A thing, or the rest of a question",
      localizations: { hi: "कोई वस्तु, या प्रश्न का शेष भाग" },
      suggest: suggestNames,
    },
  ],
  run({ options }, context) {
    const topic = options.topic?.trim() ?? "";
    if (topic === "") return overview(context);
    const entity = entityNamed(topic, context.library);
    return entity ? entityCard(entity, context.library) : answerWith("what", topic, context);
  },
};

function overview({ library, now }: Context): Reply {
  const { title, about } = library.about;
  const [opening, ...more] = openingFacts(library);
  const told: readonly Part[] = about === undefined ? [] : [{ kind: "claim", text: about }];
  return {
    parts: [
      ...(opening ? answeredParts(opening, title, [], library, now) : ([{ kind: "lead", text: title }, ...told] as const)),
      ...listOf("In short:", more, library),
      inAll(library),
      { kind: "note", text: asOf(library) },
    ],
    factIds: opening ? [...factsIn(opening, library), ...more].map(({ id }) => id) : [],
  };
}

/** How much more there is, and what to ask for it by, where somebody wrote down what readers ask. */
function inAll(library: Library): Part {
  const count = `${counted(library.facts.length, "fact")} in the file.`;
  const items = sampleQuestions(library, 4).map((text) => ({ text }));
  return items.length === 0 ? { kind: "claim", text: count } : { kind: "list", title: `${count} Questions to try:`, items };
}
