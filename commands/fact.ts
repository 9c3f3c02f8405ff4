import { answeredParts, factActions, factsIn } from "../src/answer/reply/compose.ts";
import { factById } from "../src/answer/reply/fact-by-id.ts";
import { asOf } from "../src/answer/wording.ts";
import type { Command } from "../src/command.ts";
import { withdrawnFact } from "./withdrawn-fact.ts";

/** What a choice leads to whose question is too long for a button. */
export const fact: Command = {
  name: "fact",
  description: "One fact of the file by its id",
  example: "release-announced",
  options: [{ name: "id", description: "The fact's id" }],
  run({ options }, { library, now }) {
    const found = factById(options.id ?? "", library);
    const withdrawn = withdrawnFact(found, library);
    if (withdrawn) return withdrawn;
    return {
      parts: [...answeredParts(found, undefined, [], library, now), { kind: "note", text: asOf(library) }],
      factIds: factsIn(found, library).map(({ id }) => id),
      actions: factActions(found),
    };
  },
};
