import { answerWith } from "../src/answer/answer-text.ts";
import { entityCard } from "../src/answer/reply/card.ts";
import { asOf, capitalized } from "../src/answer/wording.ts";
import type { Command } from "../src/command.ts";
import { suggestNames } from "../src/question/suggestions.ts";
import { entityNamed } from "../src/question/talk/named.ts";
import type { Item, Reply } from "../src/reply.ts";
import type { Library } from "../src/saga/library.ts";
import type { Entity } from "../src/saga/schema.ts";

export const who: Command = {
  name: "who",
  description: "Who somebody is and what the file says of them; alone: the cast",
  localizations: { hi: "कोई कौन है और फ़ाइल उसके बारे में क्या कहती है; अकेले: सभी लोग" },
  example: "azam khan",
  options: [
    {
      name: "person",
      description: "A name, an office or an abbreviation",
      localizations: { hi: "नाम, पद या संक्षिप्त रूप" },
      suggest: suggestNames,
    },
  ],
  run({ options }, context) {
    const person = options.person?.trim() ?? "";
    if (person === "") return cast(context.library);
    const entity = entityNamed(person, context.library);
    return entity ? entityCard(entity, context.library) : answerWith("who", person, context);
  },
};

function cast(library: Library): Reply {
  const group = (title: string, kinds: readonly Entity["kind"][]) => {
    const items = library.entities.filter((entity) => kinds.includes(entity.kind)).map(castItem);
    return items.length === 0 ? [] : [{ kind: "list", title, items } as const];
  };
  const parts = [...group("People:", ["person", "unidentified"]), ...group("Organizations:", ["organization"])];
  const lead = parts.length === 0 ? "The file names nobody." : "Who is who, in the file's words. Ask who and a name for more.";
  return { parts: [{ kind: "lead", text: lead }, ...parts, { kind: "note", text: asOf(library) }] };
}

function castItem(entity: Entity): Item {
  return { text: capitalized(entity.name), ...(entity.role !== undefined && { detail: entity.role }) };
}
