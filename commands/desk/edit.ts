import type { Command } from "../../src/command.ts";
import type { Desk } from "../../src/desk/desk.ts";
import { UserError } from "../../src/errors.ts";
import { formReply } from "./draft-replies.ts";
import { entryValues } from "./entry-form.ts";
import { valuesOf } from "./fact-form.ts";
import { entryWith, namesakes, suggestEntries } from "./find-entry.ts";
import { findFact } from "./find-fact.ts";

export function createEdit(desk: () => Desk): Command {
  return {
    name: "edit",
    description: "Correct a fact, source, person or thing of the file",
    localizations: { hi: "फ़ाइल के किसी तथ्य, स्रोत, व्यक्ति या वस्तु को सुधारें" },
    example: "dar-warrant",
    options: [
      {
        name: "fact",
        description: "Its id, or some of its words",
        localizations: { hi: "उसकी आईडी, या उसके कुछ शब्द" },
        suggest: suggestEntries,
      },
    ],
    run({ options, caller }, { library }) {
      const text = options.fact?.trim() ?? "";
      const { of, entry } = entryWith(text, library) ?? {};
      if (entry && of !== undefined && of !== "fact") {
        return formReply(desk().drafts.begin({ by: caller, kind: "edit", of, before: entry, values: entryValues(entry, of) }), "1");
      }
      const found = findFact(text, "edit", library, namesakes(text, "edit", library));
      if ("offer" in found) return found.offer;
      const { fact } = found;
      if (fact.standing === "retracted") {
        throw new UserError(`“${fact.id}” was withdrawn. Undo that first (/leak-desk history ${fact.id}), then correct it.`);
      }
      return formReply(desk().drafts.begin({ by: caller, kind: "edit", of: "fact", before: fact, values: valuesOf(fact, library) }), "1");
    },
  };
}
