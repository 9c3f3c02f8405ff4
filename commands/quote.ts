import { answerText } from "../src/answer/answer-text.ts";
import { quoteParts } from "../src/answer/reply/compose.ts";
import { asOf, basis, capitalized, counted } from "../src/answer/wording.ts";
import type { Command } from "../src/command.ts";
import { isLight } from "../src/question/reading/light-words.ts";
import { suggestSpeakers } from "../src/question/suggestions.ts";
import { entityNamed } from "../src/question/talk/named.ts";
import { understand } from "../src/question/understand.ts";
import type { Reply } from "../src/reply.ts";
import type { Library } from "../src/saga/library.ts";
import type { Entity, Fact } from "../src/saga/schema.ts";

export const quote: Command = {
  name: "quote",
  description: "Somebody's words as they were published; alone: who is quoted",
  localizations: { hi: "किसी के शब्द, जैसे प्रकाशित हुए; अकेले: किन लोगों के शब्द हैं" },
  example: "imran khan",
  options: [
    {
      name: "speaker",
      description: "Who said it, or words that were said",
      localizations: { hi: "किसने कहा, या जो शब्द कहे गए" },
      suggest: suggestSpeakers,
    },
  ],
  run({ options }, context) {
    const speaker = options.speaker?.trim() ?? "";
    if (speaker === "") return speakers(context.library);
    const entity = entityNamed(speaker, context.library);
    if (entity) return quotesOf(entity, context.library);
    return isQuoted(speaker, context.library) ? answerText(`who said ${speaker}`, context) : nobody(context.library);
  },
};

function quoted(library: Library): readonly Fact[] {
  return library.facts.filter((fact) => fact.quote !== undefined && fact.standing !== "retracted");
}

/** Whether somebody named is meant, or words of a quote or of what somebody is told to have said, and not the name of nobody in the file. */
function isQuoted(text: string, library: Library): boolean {
  const { asked, named } = understand(text, library);
  if (named.length > 0 || asked.length > MOST_IN_NAME) return true;
  if (NOBODY.test(text)) return false;
  const stems = asked.flatMap(({ unit }) => unit.stems).filter((stem) => !isLight(stem));
  return stems.some((stem) => library.index.documentCount(stem) > 0);
}

const MOST_IN_NAME = 3;
const NOBODY = /^(?:nobody|no one|none|somebody|someone|anybody|anyone|everybody|everyone)[\s?!.]*$/i;

function nobody(library: Library): Reply {
  return {
    parts: [
      { kind: "lead", text: "The file quotes nobody of that name. Ask quote alone for who is quoted." },
      { kind: "note", text: asOf(library) },
    ],
  };
}

function speakers(library: Library): Reply {
  const counts = new Map<string, number>();
  for (const fact of quoted(library)) if (fact.quote) counts.set(fact.quote.speaker, (counts.get(fact.quote.speaker) ?? 0) + 1);
  const items = [...counts].map(([id, count]) => ({
    text: capitalized(library.nameOf(id)),
    detail: counted(count, "quote"),
  }));
  const lead = items.length === 0 ? "The file quotes nobody." : "Who is quoted. Ask quote and a name for the words.";
  return {
    parts: [
      { kind: "lead", text: lead },
      ...(items.length === 0 ? [] : [{ kind: "list", items } as const]),
      { kind: "note", text: asOf(library) },
    ],
  };
}

function quotesOf(entity: Entity, library: Library): Reply {
  const facts = quoted(library).filter((fact) => fact.quote?.speaker === entity.id);
  const name = capitalized(entity.name);
  if (facts.length === 0)
    return {
      parts: [
        { kind: "lead", text: `The file quotes no words of ${entity.name}.` },
        { kind: "note", text: asOf(library) },
      ],
    };
  return {
    parts: [
      { kind: "lead", text: `${name}, in ${counted(facts.length, "quote")}.` },
      ...facts.flatMap((fact) => [...quoteParts(fact, library), { kind: "basis", text: basis(fact, library) } as const]),
      { kind: "note", text: asOf(library) },
    ],
    factIds: facts.map(({ id }) => id),
  };
}
