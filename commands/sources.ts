import { answerText } from "../src/answer/answer-text.ts";
import { factList, factsFrom, sourceItem, sourceLead } from "../src/answer/reply/card.ts";
import { asOf } from "../src/answer/wording.ts";
import type { Command } from "../src/command.ts";
import { suggestSources } from "../src/question/suggestions.ts";
import { understand } from "../src/question/understand.ts";
import type { Reply } from "../src/reply.ts";
import type { Library } from "../src/saga/library.ts";
import type { Source } from "../src/saga/schema.ts";

export const sources: Command = {
  name: "sources",
  description: "Where the file's facts were published; with an outlet or a topic only that",
  localizations: { hi: "तथ्य कहाँ प्रकाशित हुए; समाचार संस्था या विषय के साथ केवल वही" },
  example: "dawn",
  options: [
    {
      name: "topic",
      description: "An outlet, or what you want the source of",
      localizations: { hi: "समाचार संस्था, या जिसका स्रोत आप जानना चाहते हैं" },
      suggest: suggestSources,
    },
  ],
  run({ options }, context) {
    const topic = options.topic?.trim() ?? "";
    if (topic === "") return all(context.library);
    const source = sourceNamed(topic, context.library);
    if (source) return listFrom(source, context.library);
    const reply = answerText(`which source reported ${topic}`, context);
    return reply.judgement?.verdict === "answered"
      ? reply
      : all(context.library, `The file has no source and no answer for “${topic.slice(0, 60)}”. Its sources are these.`);
  },
};

function sourceNamed(topic: string, library: Library): Source | undefined {
  const ids = understand(topic, library).identityOf ?? [];
  return ids.flatMap((id) => library.source(id) ?? [])[0];
}

function listFrom(source: Source, library: Library): Reply {
  const facts = factsFrom(source, library);
  return factList(sourceLead(source, facts.length), facts, library);
}

function all(library: Library, lead = "Where the file's facts were published, and through whom."): Reply {
  const items = library.sources.map((source) => sourceItem(source, factsFrom(source, library).length));
  return {
    parts: [
      { kind: "lead", text: lead },
      { kind: "list", items },
      { kind: "note", text: asOf(library) },
    ],
  };
}
