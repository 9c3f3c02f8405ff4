import type { Command } from "../../src/command.ts";
import type { Desk } from "../../src/desk/desk.ts";
import { UserError } from "../../src/errors.ts";
import { formReply } from "./draft-replies.ts";
import { valuesOf } from "./fact-form.ts";
import { findFact, suggestFacts } from "./find-fact.ts";

export function createEdit(desk: () => Desk): Command {
  return {
    name: "edit",
    description: "Correct a fact of the file",
    localizations: { hi: "फ़ाइल के एक तथ्य को सुधारें" },
    example: "dar-warrant",
    options: [
      {
        name: "fact",
        description: "The fact's id, or some of its words",
        localizations: { hi: "तथ्य की आईडी, या उसके कुछ शब्द" },
        suggest: suggestFacts,
      },
    ],
    run({ options, caller }, { library }) {
      const found = findFact(options.fact ?? "", "edit", library);
      if ("offer" in found) return found.offer;
      const { fact } = found;
      if (fact.standing === "retracted") {
        throw new UserError(`“${fact.id}” was withdrawn. Undo that first (/leak-desk history ${fact.id}), then correct it.`);
      }
      return formReply(desk().drafts.begin({ by: caller, kind: "edit", before: fact, values: valuesOf(fact, library) }), "1");
    },
  };
}
